"""Words and word endings by which a language is known; the table of language_id.py.

Words stand under their weight. 3: common words that no other of our languages has. 2: words that
another language has too, more rarely or by another spelling. 1: words that are shared or lent (an
English "cancel" in a Hindi sentence). A word may stand under several languages. Names, greetings
of the whole world and loan words that tell nothing ("okay", "taxi") are left out on purpose.
"""

WORDS: dict[str, dict[int, str]] = {
    "en": {
        3: """
            i i'm i'd i'll i've the and are were been being have has had having does did doesn't
            didn't don't isn't aren't wasn't weren't haven't hasn't can't couldn't won't wouldn't
            shouldn't of for with from my you your yours you're you've you'll you'd he's she she's
            it's its we we're we've we'd we'll they they're their them this that that's these those
            what what's when where where's who who's how how's why which can could would should
            shall might must because about there there's here's some any every want wanted wants
            need needed needs know think going gonna wanna gotta come coming came make making take
            taking took many very too just only again never always still speak speaking talk
            talking tell told say said saying give gave let's ask asked looking look anything
            something nothing everything someone somebody anybody anyone each other another into
            before after until since between around during already without through few lot things
            thing whether perhaps actually really probably wrong bye goodbye leave left keep kept
            find found feel feeling felt hurts hurting ache waiting repeat slower understand mean
            meant move moved change changed year years day days woman child wife husband daughter
            mother father doing done gone went see seen heard hear hearing able would've could've
            costs opens close closes address available both either neither him his our us' ours
            mine myself yourself whose whom ain't aren bleeding breathing fainted pain chest pills
            swallowed unconscious collapsed smell burning choking heart stroke allowed stopped
            calling called remove delete anymore interested spell spelled spelt letters digits yeah
            yep yup nope nah exactly absolutely definitely perfect
        """,
        2: """
            is to it he be was will do did on or but if then than as by me us her all out up off
            back down over own get got go goes like put let now left today morning night past
            quarter later soon old new way more most less least same too an also so here work works
            nice wonderful lovely course help hi are hey guys oh well said not good better
            afternoon evening maybe yesterday tomorrow tonight wednesday thursday saturday
            unsubscribe incorrect pardon excellent agreed awesome deal chance weekend o'clock no
        """,
        1: """
            in a appointment cancel cancelled booking book call calls table mobile confirm schedule
            reschedule date hello sorry monday tuesday friday sunday january february march april
            may june july august september october november december problem reservation address
            email line office home repair service staff check test report clinic hospital emergency
            manager customer house street slot tooth dentist haircut hair color payment bill cash
            account delivery sir madam ma'am die hat man bald war best fast hand arm warm so an
            thank thanks much number zero one two three four five six seven eight nine ten eleven
            twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
            forty fifty sixty seventy eighty ninety hundred thousand double triple first third at
            correct list week weeks month months minutes minute hour hours people person right fine
            great last next time late free half early price cost card ready message sure yes wait
            hold children second name am open doctor ambulance stop phone charge order please
        """,
    },
    "de": {
        3: """
            ich der und ist sind nicht kein keine keinen keinem keiner mit für fuer auf von vom zum
            zur beim dem des ein eine einen einem einer eines haben habe hab hast hatte hätte
            haette hätten haetten kann kannst können koennen könnte koennte könnten koennten möchte
            moechte möchten moechten würde wuerde würden wuerden wird werde werden wurde muss
            müssen muessen musste soll sollte darf dürfte wäre waere bin bist waren gewesen wir ihr
            ihre ihren ihnen sie uns unser unsere euch mich mir dich dir sich meine meinen meinem
            meiner dein deine sein seine dieser diese dieses diesen wie wann warum wieso weshalb
            welche welcher welchen welches wieviel wer wem wen aber oder weil wenn dass daß denn
            doch dann noch schon nur sehr auch nun hier dort heute morgen gestern übermorgen
            uebermorgen vorgestern uhr termin termine bitte danke gern gerne genau nein nee nö
            hallo guten gutes wiederhören wiedersehen tschüss tschüs tschuess tschau servus moin
            grüezi grüß gruess viertel dreiviertel halb zwei zwo drei vier fünf fuenf sechs sieben
            acht neun zehn elf zwölf zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
            neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig
            hundert tausend null einmal zweimal mal erst erste ersten zweite zweiten dritte dritten
            montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend montags dienstags
            mittwochs donnerstags freitags samstags januar februar märz maerz juni juli oktober
            dezember früh frueh abend abends nachmittag nachmittags vormittag vormittags mittag
            mittags nacht nachts woche wochen monat monate jahr jahre tage tagen stunde stunden
            minuten nächste naechste nächsten naechsten nächster nächstes letzte letzten kommende
            kommenden bis seit ab zwischen gegen etwa ungefähr circa vor nach über ueber unter ohne
            durch wegen während brauche brauchen bräuchte hätt geht gehen gehts geht's kommen komme
            kommt machen mache macht gibt geben gebe weiß weiss wissen sagen sage gesagt sprechen
            spreche rufen rufe ruf anrufen angerufen zurückrufen rückruf verstehe verstanden
            verstehen langsamer nochmal wiederholen warten moment augenblick sekunde verschieben
            absagen stornieren buchen vereinbaren ändern aendern storniert verlegen kostet kosten
            preis geöffnet offen öffnungszeiten adresse straße strasse nummer falsch richtig stimmt
            jawohl jawoll passt klar natürlich vielleicht lieber nie niemals wieder jetzt gleich
            bald später spaeter leider wirklich ganz gar etwas nichts alles alle jemand niemand
            viel viele mehr weniger mann kind kinder tochter sohn mutter vater schmerzen zahn
            zahnschmerzen zahnarzt arzt ärztin haare schneiden haarschnitt färben krankenwagen
            notarzt blutet atmet bewusstlos hilfe personen leute tisch plätze zimmer reservieren
            reservierung heiße heisse heißt buchstabiere punkt bindestrich unterstrich groß klein
            schrägstrich entschuldigung verzeihung schönen schoenen schöner vielen herzlichen schön
            tut weh gut gute doppel löschen werbung unerwünscht keinerlei niemandem mitarbeiter
            mensch menschen roboter maschine verbinden nachricht ausrichten hinterlassen falsche
            verwählt schreibt geschrieben bestellt gesehen gemacht gestürzt gefallen brennt rauch
            eigentlich halt eben quatsch ach bloß äh ähm
        """,
        2: """
            das den was war mein ja es er du zu im am um bei aus wo man hat an wollen wolle will
            die ne nö jo nun also so da mag würd tag bis jep als perfekt korrekt klaro definitiv
            hervorragend prima keinesfalls eventuell absolut wochenende feiertag ostern weihnachten
            pfingsten vorname nachname hundertprozentig zugesagt nachdem eher einverstanden
        """,
        1: """
            in name problem april august september november mai euro na super so warm arm hand best
            fast handy service herr frau herrn
        """,
    },
    "hi": {
        3: """
            hai hain hoon hun hu hoo tha thi thee thaa ho gaya gayi gaye gya gyi raha rahi rahe rha
            rhi rhe ka ke ki ko se mein mai maine mujhe mujhko mera meri mere mereko hum hame
            humein hamein hamara hamari hamare aap aapka aapki aapke aapko tum tumhara tumhe tera
            teri tu uska uski uske unka unki unke unko usko iska iski iske isko inka inko yeh ye
            woh wo voh vo wahi yahi yahan yaha wahan waha kahan kaha kidhar idhar udhar kya kyaa
            kyun kyu kyon kab kaun kaunsa kaunsi konsa kaise kaisa kaisi kitna kitne kitni kisi kis
            kisne koi kuch kuchh sab sabhi sabse aur ya lekin magar par agar toh kyunki kyuki
            isliye phir fir bhi abhi aaj kal kl parso parson narson subah subeh savere shaam sham
            raat dopahar dopaher baje bajkar bajke bajey din hafta hafte haftay mahina mahine saal
            somvar somwar mangalvar mangalwar budhvar budhwar guruvar guruwar shukravar shukrawar
            shukrwar shanivar shaniwar ravivar raviwar itwar nahi nahin nai nhi nahee haan haa
            haanji hanji han ji accha acha achha theek thik thek sahi galat bilkul zaroor jaroor
            zarur jarur shayad pakka chahiye chahie chaiye chahta chahti chahte karna karne karni
            karo kare karein karen karenge karunga karungi karu karoon karke karta karti karte
            kariye kijiye kijie kar dijiye dijie dena dene deni denge dunga dungi diya di dedo
            dedijiye lena lene leni lunga lungi liya lijiye lijie liye hota hoti hote hoga hogi
            honge hua hui hue sakta sakti sakte saku sakun jaana jana jaane jao jaye jaaye jaiye
            jaunga jaungi aana aane aao aaye aayega aaiye aaunga aaungi aa aayi milna milega milegi
            mil bolo bol bola boliye bolna bolta bolti bataiye bataye batao batana bataen bata baat
            baatein suno suniye suna sunai dekho dekhiye dekhna dekhte dekh rakho rakhiye rakh
            rakhna lagta lagti laga lag lagana chal chalo chaliye chalega wala wali wale waala
            saath sath pehle pahle pahele baad tak andar bahar upar niche neeche bahut bohot bahot
            zyada jyada thoda thodi thodasa kam jaldi der dheere dhire zor dobara dubara phirse
            wapas vapas ek teen chaar char paanch panch chhe chhah che saat aath nau gyarah barah
            baarah terah chaudah pandrah solah satrah atharah unnis bees tees chalis pachas sau
            hazaar hazar lakh sadhe saadhe sava savaa paune dedh dhai adhai namaste namaskar
            namaskaar dhanyavad dhanyawad dhanyavaad shukriya maaf maafi alvida bhai bhaiya behen
            bhabhi didi beta beti bacha bacche bachche maa pitaji patni pati naam pata paisa paise
            rupaye rupay ghar kaam log logon dard bukhar khoon saans behosh aag zeher zahar gir
            tabiyat tabiyet dawai dawa ilaaj bachao jaan kripya zara jara matlab matlb yani arre
            arey band hatao hata hatana mita dobaara kabhi hamesha mat naa kyonki waise aise jaise
            tarah poochna puchna puchh pooch samajh samjha samjhi samjhe bhejo bhej bhejna khula
            khulta khulti khulte dukan dukaan bandh tareekh tarikh taarikh madad turant pareshan
            tang chhodo chhod rehne rehna ruko rukiye ruk rukna intezaar sakoge doge logo jee sahab
            saheb krna krdo krdijiye mjhe mko badal badalna badalni badlo hatva karwana karwani
            karvana karana karani banani bukking teeno dono baar sawa ghanta ghante shaadi shadi
            pichli pichle agla agle agli wapis kripaya yaar daal dein bajne naya nayi mila
        """,
        2: """
            na ne pe jo hum ham ab bas nana bar
        """,
        1: """
            main me to the do so is us das sir madam hi he mat wo
        """,
    },
}

ENDINGS: dict[str, dict[int, str]] = {
    "en": {
        2: "ing tion ght ould ness ward ment ally",
        1: "ly ful ess ery ity ous ck tch oo ee ew ow",
    },
    "de": {
        2: "ung gen ten ben den nen ren lich isch heit keit chen cht tze sst eit eln ern zt elt",
        1: "en te pf ft tz ch",
    },
    "hi": {
        2: "iye unga ungi oonga oongi enge ega egi aana aiye ijiye kar wana wani",
        1: "hta hti hte kta kti kte aa ata ati ana ani iya",
    },
}
"""Endings of words of at least ENDING_WORD_MIN letters that stand in no list."""

LETTERS = {"de": "äöüß"}
"""Letters that only one of our languages has, in words that stand in no list."""
