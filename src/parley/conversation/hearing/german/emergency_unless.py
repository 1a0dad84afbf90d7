"""German for what sounds like danger to life and is none: the past, courses, jokes, routine."""

EMERGENCY_UNLESS = {
    "emergency": """
        (waschmaschine|shampoo|spülmaschine|bier|milch|seife|geschirrspüler) ... (schäumt|schaum)
        (keine|kein|nicht) (verletzten|verletzte|verletzter|verletzt)
        (zu|so) schnell (da|für mich|ich|sprechen|reden)?
        (reden|sprechen|redet) (sie|ihr)? (zu|so|etwas) (schnell|undeutlich|leise|langsamer)
        (manchmal|ab und zu|gelegentlich|öfter|hin und wieder|oft|immer wieder) ... (herzklopfen
            |herzrasen|schwindel|herzstolpern|herzstechen|kurzatmig|atemnot|brustschmerzen|taub)
        (wo|nächste|nächster|haben sie) ... (defibrillator|defi|verbandskasten)
        (kriegt|bekommt) man ... (herzinfarkt|anfall|schlaganfall|krise)
        (notfall|ein notfall) (haha|hihi|quasi)
        (ist|sind|war) (gestorben|verstorben|tot) ... (termin|verschieben|absagen|beerdigung
            |stornieren)
        (wiederbelebung|wiederbeleben|reanimation) ... (computers|handys|laptops|kontos|pflanze
            |vereins|computer)
        (gerade|jetzt|im moment|momentan|leider|hier) (nicht|schlecht|net) (so|laut|gut|frei)?
            (sprechen|reden|telefonieren)
        (hatte|gehabt|damals|früher|vor|letztes|letzten|seit|nach|wegen|nachsorge|vorsorge|reha
            |rehabilitation|überstanden|erholt|2019|2020|2021|2022|2023|2024) ... (herzinfarkt
            |schlaganfall|hirnschlag|herzanfall|infarkt|lungenembolie|embolie|epilepsie|hirnblutung
            |anfall|unfall|autounfall|verkehrsunfall|brustschmerzen|vergiftung|fehlgeburt
            |suizidversuch|ohnmacht|allergischen schock|blutvergiftung|notfall|asthmaanfall
            |thrombose|arbeitsunfall|skiunfall|überfall|einbruch|lebensmittelvergiftung|sturz
            |herzinfarkts|schlaganfalls|blutung|krampfanfall|verletzung|verätzung|lähmung|sepsis)
        (herzinfarkt|schlaganfall|herzanfall|infarkt|lungenembolie|unfall|autounfall|brustschmerzen
            |vergiftung|fehlgeburt|lebensmittelvergiftung|thrombose|arbeitsunfall|ohnmacht|skiunfall
            |verkehrsunfall|blutvergiftung|überfall|einbruch|hirnschlag|vergiftungserscheinungen
            |anfall|fahrradunfall|motorradunfall|krampfanfall) (hatte|gehabt|hatten|vor|im letzten
            |letztes|letzten|überstanden|damals|ist schon|war schon|war vor|war im|im jahr|im sommer
            |im winter|im januar|im februar|im märz|im april|im mai|im juni|im juli|im august|im
            september|im oktober|im november|im dezember|auf der|hatte ich)
        vor (einem|zwei|drei|vier|fünf|zehn|vielen|einigen|ein paar|paar|jahren|2|3|4|5|10) (jahr
            |jahren|monaten|monat|wochen)
        (gestorben|verstorben|tot|starb|tod|beerdigung|trauer) (an|ist|vor|letztes|letzten|schon
            |seit|vom|durch) ... (herzinfarkt|schlaganfall|jahr|jahren|monat|woche|unfall)
        (an) (einem|einer) (herzinfarkt|schlaganfall|lungenembolie|überdosis|hirnblutung) (gestorben
            |verstorben)
        (risiko|vorbeugen|vorbeugung|verhindern|vorsorge|prävention|broschüre|kurs|seminar|vortrag
            |schulung|informationen|infos|fragebogen|thema|training|ausbildung|buch|film|serie|übung
            |probe|artikel|prüfung|kurse) (für|zu|gegen|bei|über|zum|von|einen|eines|einem|an|auf
            |zur|gegen einen)? ... (herzinfarkt|schlaganfall|brustschmerzen|erste hilfe|notfall
            |notfällen|atemnot|epilepsie|suizid|allergie|reanimation|wiederbelebung|feuer
            |brandschutz|ohnmacht|feuerwehr|rettungsdienst|sanitäter|ersticken|defibrillator
            |selbstmord)
        (erste hilfe|reanimation|notfall|herzinfarkt|schlaganfall|feuerwehr|rettungsschwimmer
            |brandschutz|sanitäter|wiederbelebungs|reanimations|rettungsdienst|herzdruckmassage)
            (kurs|kurse|kasten|training|seminar|schein|set|tasche|koffer|übung|fest|vorsorge
            |ausbildung|schulung|nummer|kontakt|kontakte|apotheke|praxis|sprechstunde|dienst
            |nachsorge|risiko|patient|patientin|gruppe|plan|ausweis|pass|knopf|verein|rucksack
            |bescheinigung|verordnung|nachsorge|prüfung|auto|uniform|museum|mann|kalender)
        (notfallkontakt|notfallnummer|notfallsprechstunde|notfalldienst|notfallpraxis
            |notfallapotheke|notfalltermin|notfallausweis|notfallkarte|notfallplan)
        (kein|keinen|nicht direkt ein|nicht ein|ist kein|falls ein|im falle eines|für den|wenn ein
            |im|in einem|für|bei einem|bei|als|was ist ein|kein wirklicher|kein richtiger|kein
            akuter) notfall
        (keine|kein|keinen|ohne|nie|weder|nicht) (akuten|akute|starken|großen)? (brustschmerzen
            |atemnot|notfall|herzrasen|luftnot|lähmung|lähmungen|ohnmacht|blutung|blutungen
            |vergiftung|herzinfarkt|schlaganfall|krankenwagen|notarzt|rettungswagen|lebensgefahr
            |unfall|feuer|schwellung|feuerwehr|epilepsie|verletzten|rettungsdienst)
        (haben|hatten|gab|hast|nehmen|leiden|kennen|bieten|machen|behandeln|gibt) (sie|es|du|ihr)
            ... (herzinfarkt|schlaganfall|brustschmerzen|asthma|epilepsie|allergie|atemnot|kurse
            |kurs|notfall|notfalltermine|notfalltermin|notfälle|erste hilfe|notdienst|vergiftungen
            |schwindel)
        (feuerwehr) (termin|übung|fest|zufahrt|einfahrt|schlauch|verein|freiwillige|arbeite|kommen
            zur prüfung|abnahme|auto|einsatz gestern)
        (freiwillige|freiwilligen|der|die|zur|bei der|von der) feuerwehr (arbeite|bin|ist|anmelden
            |feiert|fest|tätig|kuchen|jugend|gehe)
        (bin|arbeite|war|arbeitet|jobbe|ausbildung|ausbildung als) (ich)? (als|bei|bei der|beim|im)?
            (sanitäter|feuerwehrmann|notarzt|rettungsdienst|rettungssanitäter|feuerwehr
            |notfallsanitäter)
        (rechnung|kosten|bericht|brief|rezept|gebühr|bescheid|protokoll) (vom|von|für|des|der|über
            |zum) (dem|der|den)? (krankenwagen|rettungsdienst|notarzt|notaufnahme|rettungswagen
            |rettung|feuerwehr|krankentransport|ambulanz)
        (krankenwagen|rettungswagen|notarzt|rettungsdienst|notruf) (rechnung|fahrt|war|hat|kam|stand
            |vor|blockiert|fahrer|bezahlen|kostet|schein|parkt)
        (luft) (aus|im reifen|in den reifen|raus|matratze|ablassen|verbessern|ist raus|ist trocken
            |pumpe|filter)
        (keine luft) (im|in|auf|mehr im|zum verschnaufen)
        (brust) (op|vorsorge|implantat|implantate|vergrößerung|verkleinerung|straffung|krebs
            |ultraschall|umfang|haare|schwimmen|wachsen|tattoo|warzen|ernährung|training|muskel|gurt
            |filet)
        (herz) (thema|lich|lichen|luftballon|torte|kissen|emoji|und seele|ultraschall|echo|form
            |klinik|zentrum|spezialist|bube|as|anhänger|sport|gruppe|kontrolle)
        (bricht|brach|blutet) (mir)? (das|mein|mir das) herz
        (herz) (blutet|bricht|schlägt höher|schlägt schneller|schlägt für|schlägt) (mir|wenn ich an
            |für|höher)
        (schlag|schlagt) (mich|mir) (tot|vor|was vor)
        (brennt|brennend|brannte|brennen) (darauf|für|nur|mir|lampe|licht|glühbirne|die lampe|das
            licht|unter den nägeln|auf der|auf den nägeln|ein bisschen|leicht|beim wasserlassen|die
            sonne|die haut|meine haut|cd|cds|dvd|die kerze|die augen)
        (licht|lampe|kerze|glühbirne|sodbrennen|sonnenbrand|haut|augen|wasserlassen|cd|dvd|die frage
            |lämpchen) ... (brennt|brennen)
        (feuer) (und flamme|stein|werk|zeug|probe|wehrmann|löscher|schutz|leiter|schale|frei|melder
            |alarm übung)
        (für|haben sie|hast du|dich|lagerfeuer|gefeuert|habt ihr) feuer
        (rauch|raucht|rauchen|raucher) (frei|verbot|erlaubt|entwöhnung|zimmer|melder|bereich
            |melderpflicht|melder wartung)
        (rauchmelder|feuermelder|gasmelder|feuerlöscher|gasherd|gasheizung|gasrechnung|gaszähler
            |brandmelder|gastherme|rauchwarnmelder) (einbauen|prüfen|wartung|installieren|ablesen
            |tauschen|warten|überprüfen|kaufen|montieren|batterie|vertrag|anbringen|austauschen
            |reparieren|anschließen)
        (vor|zum|fast|beinahe|halb|bald|mich|uns|schier) (lachen|totgelacht|gestorben vor|langeweile
            |tot lachen|totlachen|verhungert|kaputtgelacht|vom hocker|verhungern|zu tode|halb tot
            gelacht|gestorben|umgekippt|umgefallen|in ohnmacht|herzinfarkt bekommen|einen
            herzinfarkt|einen anfall|ohnmächtig geworden)
        (fast|beinahe) (einen|umgefallen|umgekippt|vom|in|gestorben|ohnmächtig|tot|erstickt|die) ...
        (sterbe|stirbt|sterben|umkomme) (vor|gleich vor|fast vor|hier vor|aus) (hunger|neugier
            |langeweile|durst|scham|lachen|hitze|neugierde|aufregung|sehnsucht)
        (lust|appetit|neugier|neugierde|langeweile|hunger|scham|lachen) ... (sterbe|sterben
            |gestorben|stirbt)
        (handy|telefon|akku|batterie|computer|leitung|auto|batterie|verbindung|pc|laptop|motor
            |internet|pflanze|blumen|fisch|hamster|drucker|server|netz|heizung|tv) (ist|war|is|sind
            |stirbt|geht) ... (tot|gestorben|stirbt|aus|abgestürzt|hängt|zusammengebrochen)
        (computer|programm|rechner|system|app|seite|webseite|server|handy|website|internet|netz
            |verbindung|kartenhaus|markt|stuhl|tisch|regal|bett|dach|handelt|zelt|kartenzahlung)
            (ist|sind|war|reagiert|hat|bricht) ... (abgestürzt|zusammengebrochen|reagiert
            |eingefroren|nicht|eingestürzt|aufgehängt|umgekippt|umgefallen|zusammen)
        (stuhl|vase|glas|regal|flasche|baum|eimer|auflaufform|fahrrad|zelt|milch|stimmung) (ist
            |war)? ... (umgefallen|umgekippt|runtergefallen|gefallen)
        (stimmung|wein|milch|see|gewässer|wetter|teich) ... (umgekippt|kippt)
        (kopf|bein|arm|fuß|hand|finger|bauch|zeh) (eingeschlafen|rasiert|tut ein bisschen|juckt
            |schläft)
        (eingeschlafen|schläft ein|schlafen) (mein|beim|abends|immer|nachts|ist mir) ... (bein|fuß
            |arm|hand|einschlafen)
        (blut) (abnahme|abnehmen|bild|test|probe|spende|spenden|gruppe|druck|werte|untersuchung|wert
            |zuckermessgerät|orange|verdünner|wurst|hochzeit|untersuchen|abgenommen|abgeben|entnahme
            |ergebnisse|spendetermin)
        (blutabnahme|blutbild|blutwerte|blutdruckmessung|blutspende|blutuntersuchung|blutprobe
            |blutergebnisse|blutverdünner|bluttest|blutdrucktabletten|blutdruckmittel)
        (zahnfleisch|zahnfleischbluten|nasenbluten|regel|periode|monatsblutung|regelblutung
            |zwischenblutung|kratzer|finger geschnitten|pickel|menstruation) ... (blutet|bluten
            |stark|leicht|manchmal|beim|etwas|ab und zu|ein wenig)?
        (blutet|bluten|blute|blutung) ... (leicht|ein bisschen|etwas|manchmal|beim zähneputzen|ab
            und zu|ein wenig|nicht mehr|hat aufgehört|zahnfleisch|ein klein wenig|kaum)
        (leicht|ein bisschen|etwas|manchmal|beim zähneputzen|minimal|ab und zu) ... (blutet|blutung
            |geblutet|blute|geschwollen|bluten)
        (gift|vergiftet) (grün|ig|zahn|notruf nummer|grüner|spritze|ige stimmung|pflanzen kaufen
            |zwerg)
        (messer|pistole|waffe|messern) (und gabel|set|schleifen|block|schärfen|kaufen|laden
            |besitzkarte|bestellt|sammlung|schmied|schleiferei|bestellen|kurs)
        (wasser|milch|tee|kaffee|bier|saft) (getrunken|trinken)
        (bombe|bomben) (stimmung|wetter|idee|tarif)
        (bombenstimmung|bombenwetter|sexbombe|badebombe|badebomben|feuerwehrfest|feuerwehrübung
            |feuerwerk|feuerzeug|schlagzeug|schlagsahne|schlagbohrer)
        (überfall|überfallen|überfahren) (sie|mit|kommando|fühle|ihn mit|fühl|gefühlt|ich sie) ...
        (tot|lebend) (müde|punkt|geglaubt|sicher|schick|sünde|unglücklich|aller arbeit)
        (zum|zu) (sterben|totlachen) (schön|langweilig|müde)
        (wecken|weckruf|aufwachen|wecker|aufgewacht|aufstehen) (um|service|lassen|morgen|nachts
            |mitten|immer|manchmal|jede nacht|in der nacht|zu früh)
        (reagiert|reagieren|antwortet|meldet) (sich)? (niemand|keiner|nicht auf meine|nicht auf
            mails|nicht auf emails|nicht auf anrufe|auf meine|auf die mail|auf emails|auf mails|auf
            nachrichten|nicht auf nachrichten|nicht auf meine mails)
        (auf) (meine|die|meinen|unsere|ihre) (mail|mails|email|emails|anfrage|nachricht|nachrichten
            |anrufe|anruf|briefe|reklamation|bewerbung|sms|beschwerde) ... (reagiert|antwortet|nicht
            |niemand)
        (niemand|keiner) (reagiert|antwortet|rührt|meldet|bewegt|geht|ist)
        (allergie|allergisch|allergien) (test|gegen|pass|auf|gegen|tests|mittel|sprechstunde|testen
            |tabletten) ...
        (heuschnupfen|pollen|pollenallergie|hausstaub|laktose|katzenallergie|tierhaare) ...
        (geschwollen|dick|schwellung) (seit|weisheitszahn|nach der op|backe|knöchel|fuß|knie|nach
            dem zahn|wegen|gestern|lid|zahn|knie|drüse)
        (weisheitszahn|weisheitszähne|backe|knöchel|knie|mandeln|lymphknoten|fuß|zahn|wange
            |zahnfleisch|finger|handgelenk|mückenstich|insektenstich) ... (geschwollen|dick|schwillt
            |schwellung|schwollen)
        (atmen|atmung|luft|durchatmen) (übung|übungen|kurs|technik|durch die nase|yoga|therapie|frei
            |schutzmaske)
        (wieder|gut|frei|tief|jetzt) (durchatmen|aufatmen|atmen|luft holen|durchatme)
        (durch die nase|durch den mund|nase zu|schnupfen|verstopfte nase|erkältung|maske) ... (atmen
            |luft)
        nase (ist)? (zu|dicht|verstopft) ... luft
        (zu|dicht|verstopft) ... (nase) ... luft
        (angst vor|angst vorm) (dem|der|einem|einer|spritzen|zahnarzt|tod|ersticken|narkose) ...
        (angenommen|falls|für den fall|im fall|im falle|was mache ich|was tue ich|was ist|was
            passiert|was wäre|wenn|wohin|an wen|was soll man|was macht man) ... (notfall|herzinfarkt
            |schlaganfall|atemnot|feuer|brennt|unfall|bewusstlos|ohnmächtig|blutet|allergische
            |vergiftung|allergischen schock|brustschmerzen)
        (wenn|falls) (es|jemand|man|einer) (brennt|einen|einmal) ... (notfall|herzinfarkt
            |schlaganfall|atemnot|unfall|was|wo|wohin|feuer)
        (hatte|hatten|war|waren|gab|bin|sind) (ich|wir|er|sie|es)? (gestern|letzte|letztes|letzten
            |vorgestern|damals|früher|als kind|schon|am wochenende|in der vergangenheit|vor) ...
        (gestern|letzte woche|letztes jahr|letzten monat|vorgestern|neulich|damals|früher|als kind
            |letzten sommer|letzten winter|voriges jahr|vorige woche|im urlaub) ... (unfall
            |ohnmächtig|umgekippt|gestürzt|gefallen|blutung|atemnot|herzrasen|schwindel|angefahren
            |autounfall|brustschmerzen|überfallen|eingebrochen|zusammengebrochen|gebissen
            |krankenwagen|notarzt|notaufnahme)
        (feuerwehr|polizei|rettung|sanitäter|krankenwagen) (war|waren|sind|ist) (schon|bereits
            |gestern|letzte|da|vor)
        (fehlalarm|alles gut|geht wieder|geht schon wieder|schon besser|entwarnung|wieder gut|nicht
            schlimm|nicht so schlimm|halb so wild|halb so schlimm|alles ok)
        (krampf|krämpfe|muskelkrampf|wadenkrampf|wadenkrämpfe) (in der wade|in den waden|im bein|im
            fuß|nachts|in)
        (anfall) (von|eifersucht|putzfimmel)
        (husten|hustenanfall|lachanfall|lachkrampf|wutanfall|heulkrampf|hustenanfälle|schreikrampf
            |putzanfall|kaufrausch)
        (finger|hand|daumen) (verstaucht|gebrochen|verbrannt|geschnitten leicht)
        (hochzeit|geburtstag|geburt|geburtsvorbereitung) (termin|karte|kurs|geschenk|vorbereitung
            |skurs|feier|surkunde|shaus)
        (wehen) (amt|belastungstest)
        (versichert|versicherung|anwalt|gutachten|gutachter|lackschaden|blechschaden|schaden
            |schadensmeldung|polizeibericht) ... (unfall|autounfall|brand|einbruch|überfall|feuer
            |verkehrsunfall|feuerschaden)
        (unfall|autounfall|verkehrsunfall|einbruch|brand|wasserschaden) (versicherung|schaden
            |gutachten|gutachter|flucht|melden|bericht|meldung|wagen|anzeige|protokoll|chirurg|arzt
            |chirurgie|fahrzeug|frei|opfer hilfe|ersatz|auto|fragebogen|bogen)
        (unfallversicherung|unfallschaden|unfallgutachten|unfallchirurg|unfallbericht|unfallwagen
            |unfallarzt|unfallchirurgie|haftpflicht|einbruchschutz|brandschutz
            |brandschutzbeauftragter|feuerversicherung|feuerlöscher|unfallmeldung)
        (kreislauf|herz) (tabletten|mittel|tropfen|probleme früher|training)
        (rezept|folgerezept|überweisung|verordnung|verschreibung|medikament|nachschub|neues|neuen
            |abgelaufen|bestellen|neuer) ... (tabletten|epipen|insulin|blutdrucktabletten
            |asthmaspray|schlaftabletten|schmerzmittel|herztabletten|tropfen|adrenalinpen|notfallset
            |notfallspritze|schilddrüsentabletten|medikamente|pille)
        (tabletten|epipen|insulin|asthmaspray|medikamente|medikament|schmerzmittel|schlaftabletten
            |notfallset) ... (rezept|sind alle|sind aus|gehen aus|verschreiben|bestellen
            |nachbestellen|aufgebraucht|abgelaufen|verschrieben|leer|reichen|vergessen|nehmen soll
            |nehmen muss)
        (nehme|nimmt|muss|soll|welche|wie viele|wann) ... (tabletten|medikamente|pillen
            |schmerzmittel|tropfen) (nehmen|ein|gegen|für|täglich|morgens|abends)?
        (doppelte|falsche|alle|meine|seine|ihre|menge|viele) (portion|größe|bestellung|buchung
            |medikamente mit|medikamente auf|medikamente dabei|medikamente bekommen|rechnung
            |tabletten bekommen)
        (hund|katze|pferd|kaninchen|hamster|hündin|kater|welpe) (hat|ist|frisst) ... (zecke
            |gefressen|impfung|entwurmt|geimpft)
        (gebissen|biss) ... (zunge|lippe|zecke|auf einen|zahn|in den sauren|mücke)
        (spricht|reden|redet|sprechen) (nicht|kein|wenig) (deutsch|so gut|gut|englisch|viel|mit|mehr
            mit)
        (nicht|kaum) (sprechen|reden) (jetzt|weil ich|bin|heiser|laut|im moment|lange)
        (nicht|nimmer) (bewegen|stehen|aufstehen|schlafen|laufen|sitzen) (ohne|wegen|weil|vor
            schmerzen|lassen)
        (knie|schulter|handgelenk|rücken|finger|sprunggelenk|ellbogen|daumen|nacken) ... (bewegen
            |nicht)
        (eingesperrt|ausgesperrt) (aus|habe mich aus|hab mich aus)
        (retten|rettet|rettung) (den abend|den tag|für|meinen tag|mir den|das wochenende|meine ehe
            |in letzter)
        (leben) (retten kurs|hier|in|wir|sie|seit|zusammen|allein|noch zuhause|in berlin)
        (stirbt|sterben) (die hoffnung|aus|das geschäft)
        (auge|augen) (lasern|arzt|test|prüfen|tropfen|untersuchung|lidstraffung|brauen|farbe
            |kontrolle|lid|optiker|ringe|zudrücken|op)
        (brille|kontaktlinsen|sehtest|gleitsichtbrille|lesebrille|ferne|fernsehen) ...
        (seit) (jahren|monaten|langem|geraumer|kindheit|längerem|letztem|letzter) ...
        (steht|stand) (der|die|das) (tür|termin|wagen) ...
        (schief) (gegangen|gelaufen|läuft|gewickelt|hängt das bild|geht)
    """,
}
