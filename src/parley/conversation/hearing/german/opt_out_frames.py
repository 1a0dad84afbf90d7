"""German for the wish not to be called again, by meanings that stand near each other."""

OPT_OUT_CONCEPTS = {
    "contacting": """
        (auf|uf) (die nerven|den geist|den wecker|den keks|den sack|den zeiger)
        (hearn|oruafn|oruafa|aruafn|orufn|oanruafn|anzuruafn|dranrufen|anrufts)
        (rufen|rufn|ruafn|rufens|rufts|ruafts|rufe|ruf|ruft|rufst|rüefed|rüef|rüefet|lüüt|lüütet
            |anläuten)
        (anrufen|anzurufen|anruft|anrufst|anrufe|anruefe|aaruefe|aarüefe|aazrüefe|durchrufen
            |antelefonieren|anklingeln|anzuklingeln|durchklingeln|anbimmeln|anzuläuten|aalüte
            |kontaktieren|kontaktiert|kontaktierst|belästigen|belästigt|belästige|belästig
            |belästigst|behelligen|stören|störst|stör|stört|nerven|nerv|nervt|nervst|terrorisieren
            |terrorisiert|bombardieren|anschreiben|anzuschreiben|zuspammen|zutexten|anquatschen
            |bedrängen|hinterhertelefonieren|herumtelefonieren|anfunken|telefonieren|klingeln
            |bimmeln|anwählen|anzuwählen|texten|kontaktiern|belästign|anrufn|anruafn|meldet
            |ansprechen|hinterhertelefoniert)
        (angerufen|angrufen|angrufn|aagrüefe|aaglüte|angeklingelt|angeläutet|gestört|genervt
            |behelligt|angeschrieben|bombardiert|zugespammt|beworben|angesprochen|zugetextet
            |bedrängt|umworben|gekontaktet|antelefoniert)
        (melden|meldest|meld|melde) (sie|dich|euch|sich)? (sich|euch|dich)?
        (schreiben|schickt|schicken|schreibt|senden|sendet|schick) (sie|ihr|du)? (mir|uns)
        (zu|nicht|nie) erreichen
        (auf die nerven|auf den geist|auf den wecker|auf den keks|auf den sack|auf den zeiger)
            (gehen|geht|gehst|fallen)
        (am|ans) telefon (belästigen|stören|holen|nerven)
        (von|seitens) (ihnen|euch|dir|ihrer firma|dieser firma|ihrem unternehmen|ihrem laden|dem
            verein|eurer firma) (was|etwas|noch was)? (hören|gehört|wissen|was haben|lesen)
        (von|mit) (ihnen|euch|dir|ihrer firma|dieser firma) (zu tun haben|zu tun|reden|hören|etwas
            hören|was hören)
    """,
    "contacts": """
        (benachrichtigungen|telefonaten|telefonats|anrufens|kontakten|gesprächen)
        (werbig|aarüef|reklame|werbezeug|werbescheiß|telefonwerbig|sms en|smsen|telefonanfragen
            |anrufaktionen)
        (kundenzufriedenheitsumfragen|zufriedenheitsumfrage|kundenumfragen|kundenumfrage
            |meinungsumfragen|meinungsumfrage|gewinnspielanrufe|vertreterbesuche|infoanrufe
            |kontaktanrufe|massenanrufe|bewertungsanfragen|bewertungsbitten|rundmails|rundbriefe
            |mailings|push nachrichten)
        (anrufe|anruf|anrufen|telefonanrufe|telefonanruf|werbeanrufe|werbeanruf|werbeanrufen|werbung
            |telefonwerbung|kontakt|kontaktaufnahme|kontaktaufnahmen|kontaktversuche|kontaktanfragen
            |sms|nachrichten|newsletter|werbemails|telefonterror|anruferei|telefoniererei
            |anrufversuche|belästigung|belästigungen|spam|spamanrufe|verkaufsanrufe
            |verkaufsgespräche|verkaufsgespräch|umfragen|umfrage|akquise|kaltakquise|kaltanrufe
            |robocalls|erinnerungsanrufe|erinnerungsanruf|telefonmarketing|störanrufe|kundenanrufe
            |kontaktierung|angebotsanrufe|serviceanrufe|umfrageanrufe|werbeaktionen|werbeangebote
            |klingelei|gebimmel|anrufi|aarüef|dauerklingeln|kaltanruf|anrufs|marketinganrufe
            |terminerinnerungen|erinnerungsnachrichten|werbebotschaften|vertreteranrufe|callcenter
            |call center|akquiseanrufe|bandansagen|automatischen|mails|emails|telefonate|rückrufe
            |werbe|anrufwelle|robocall|zufriedenheitsumfragen|telefonische|telefonaktion
            |telefonaktionen|post)
    """,
    "never": """
        (niemanden|niemand|keinen|keiner|kein|keine) (mehr|weiteren|weiterer)
        (nie|niemals|nimmer|nimma|nimmermehr|nienie|nüm|nümme|nümm|nümmi|neamands)
        (nicht|nich|net|ned|nit|nöd|nid) (mehr|wieder|noch einmal|nochmal|nochmals|länger|weiter
            |weiterhin|ständig|dauernd|immer|erneut|jeden|andauernd|schon wieder|noch|so oft|laufend
            |permanent|dauerhaft)
        (keinesfalls|auf keinen fall|auf gar keinen fall|unter keinen umständen|kein einziges|kein
            weiteres)
        (nicht|nich|net|ned|nit) (in zukunft|künftig|zukünftig|mehr)
        (zukünftig|künftig|in zukunft|ab sofort|ab jetzt|von nun an|ab heute) ... (nicht|keine|kein
            |keinen|nie)
    """,
    "not": """
        (nicht|nich|net|ned|nit|nöd|nid|niemand|keiner)
    """,
    "none": """
        (kein|keine|keinen|keinerlei|keene|keen|koa|koane|kei|null|ka|kane|keini)
        (genug|satt|leid|gegen|schluss|ruhe vor|verzichte auf|verzichten auf|absehen|abzusehen
            |abstand|auf den sack)
        (nicht|nie) (noch)? (mehr|weitere|noch mehr|länger)
    """,
    "call_hither": """
        (mich|mi|uns|bei mir|bei uns|bi mir|bi üs|hier|diese nummer|dieser nummer|meine nummer
            |dieses telefon|diesen anschluss|auf der nummer|mir|meine frau|meinen mann|meine mutter
            |meinen vater|meine eltern|meine oma|meinen opa|unsere firma|unseren betrieb|unsere
            praxis|privat|privatnummer|dieser rufnummer|diese rufnummer|den anschluss
            |geschäftsnummer|zuhause|zu hause|daheim|meine tochter|meinen sohn|meine familie
            |dienstnummer|privatanschluss)
    """,
    "wish": """
        (entgegen|annehmen|abnehmen)
        (dankbar|bekäme|bekämen|bekomme|verbunden)
        (will|wü|wui|wott|möchte|mecht|möcht|mag|wollen|möchten|wünsche|wünschen|wollte|hätte gern
            |hätte gerne|wäre mir|wäre froh|erwarte|verlange|fordere|bestehe|darum|ersuche|brauche
            |brauch|brauchen|benötige|dürfen|dürft|darf|sollen|sollt|sollst|soll|sollten|solln
            |müssen|müssts|braucht|gesagt|sagte|bat|gebeten|lasst|lassen|lass|akzeptiere|dulde
            |gestatte|erlaube|möge|würde gern|würde gerne|ich sage|sag|stoppen|dass sie|damit sie
            |dass ihr|erwünscht|gewünscht|kriegen|bekommen|erhalten|haben|annehmen|entgegennehmen
            |interesse an|interessiert an)
    """,
    "stop": """
        (auf|uf) (den keks|den wecker|die nerven|den geist|den sack|den zeiger|den senkel)
        (abstand|einzuhalten|innezuhalten|zeige ich|zeig ich|verklage ich|melde ich sie|blockier
            |anzeigen)
        (werde|werd|wird) (ich|man|wir) ... los
        (genervt|nerven|nervig|nervt|ausschalten|auszuschalten|abschaffen|loszuwerden|abzuschalten
            |aufhörn|aufhearn|vermeiden|aufhöre|abblocken|abwürgen|zurückweisen)
        (lassen|vom hals|vom leib|vom halse|fern|fernhalten|fernbleiben|wegbleiben|finger weg|hände
            weg|finger von|es reicht|mir reicht|jetzt reicht|reichts|das reicht|die nase voll|die
            schnauze voll|schnauze voll|die faxen dicke|nase voll)
        (das|es|zu) lassen
        (aufhören|aufzuhören|aufhört|hören sie auf|hört auf|hör auf|hörns auf|hörts auf|einstellen
            |eingestellt|einzustellen|unterlassen|unterlasst|zu unterlassen|stoppen|stoppt|beenden
            |beendet|abbestellen|abbestellt|abzubestellen|abstellen|abzustellen|unterbinden
            |unterbleiben|bleiben lassen|sein lassen|bleibenlassen|seinlassen|verschonen|verschont
            |verschonts|verzichten|verzichte|schluss mit|schluss|absehen|abzusehen|ablassen|sparen
            |aufgeben|abschalten|deaktivieren|abmelden|verbiete|verbieten|verbitte|verbitten
            |untersage|untersagen|widerspreche|widersprechen|verwehre|untersagt|verboten|verbietet
            |verweigere|satt|leid|ende|reichts|genug|finito|basta|stopp|stop|ruhe|blockiere
            |blockieren|sperren|sperre|gesperrt|unerwünscht|ungebeten|unerlaubt|unzulässig
            |rechtswidrig|illegal|belästigend|lästig|zuviel|verbitt|kündige|kündigen|storniere
            |austragen|loswerden|frei von|unterlasst|abbrechen|ausstellen|auszustellen|zu stoppen
            |strafbar|angezeigt|anzeige|anzeigen|anwalt|polizei|verklage|klage|strafanzeige
            |rechtsanwalt|tabu|unterlassungsklage)
        (hören|hört|hör|hörts|hörns|hörn) (sie|ihr|du)? ... auf
        (stellen|stellt|stell) (sie|ihr|du)? ... ein
        (lassen|lasst|lass|lassts|lönd|lasses) (sie|ihr|du|es)? (das|die|diese|es|den|dem)? ...
            (sein|bleiben|blibe|bliebm)
        (geht|gehen) (mir|mich|uns) ... (nerven|keks|wecker|geist|sack|senkel)
    """,
    "often": """
        (ständig|dauernd|andauernd|jeden tag|permanent|pausenlos|ununterbrochen|täglich|immer wieder
            |rund um die uhr|laufend|jede woche|zum x ten|zum zehnten|zum dritten|zum vierten|zum
            fünften|zum sechsten|zum hundertsten|schon wieder|fünfmal|zehnmal|hundertmal|tausendmal
            |immer noch|trotzdem|jede stunde|den ganzen tag|andauernd|am laufenden band|alle paar
            tage|jedes|zum wiederholten|mehrfach|mehrmals|dreimal am tag|ewig|tagtäglich|im
            minutentakt|alle zwei tage|fünf|schon zum|nonstop|unentwegt)
    """,
    "they": """
        (rufen|ruft|rufst|belästigen|belästigt|nerven|melden|kontaktieren|klingeln|terrorisieren
            |telefonieren) (sie|ihr|du|die|mich|uns)
        (sie|ihr|du|ihre leute|ihre kollegen|ihre firma|die|ihre mitarbeiter|eure leute) (mich|uns)?
            (jetzt|schon|hier)? (rufen|ruft|rufst|belästigen|belästigt|nerven|melden|kontaktieren
            |klingeln|terrorisieren|anrufen)
        (haben|habt|hast) (sie|ihr|du) (mich|uns|hier|heute|jetzt|schon)
        (werde|werden|wird|wurde) (ich|wir|hier) ... (von ihnen|angerufen|belästigt)
    """,
    "remove": """
        (löschen|lösch|löscht|lösche|gelöscht|zu löschen|löschts|entfernen|entfern|entfernt|entferne
            |zu entfernen|streichen|streich|streicht|streiche|gestrichen|streichts|zu streichen
            |austragen|ausgetragen|auszutragen|tilgen|vernichten|abmelden|abgemeldet|rausnehmen
            |rausgenommen|rausgenomma|herausnehmen|herausgenommen|rausstreichen|rauslöschen
            |rauswerfen|rausschmeißen|rausschmeissn|runternehmen|runter|raus|heraus|weg|entfernung
            |löschung|streichung|austragung|vergessen sie|vergesst|vergiss|zerreißen|sperren|sperr
            |sperrt|gesperrt|blockieren|wegtun|verschwinden|verschwindet|usenäh|usneh|usnäh|use
            |aussa|rausnehma|wegnehmen|wegmachen|eliminieren|ausklammern|aussortieren|auslisten)
        (nehmen|nimm|nehmt|nehm|nehme|nimmt|nehmts|nehmens|nemts|nähmed|näht|tragen|trag|tragt
            |tragts|trogts|werfen|wirf|werft|schmeißen|schmeiß|schmeißt|holen|hol|kicken|kick|hauen
            |haut|ziehen|setzen|setz|lassen|genommen|gehen|kommen) (sie|du|ihr|s)? ... (aus|vom|von
            |raus|heraus|runter|ab|weg)
        (aus|von|vom|us|fo) (der|ihrer|eurer|dieser|ihren|dem|diesem|ihrem|eurem|allen|den|euren
            |deiner|sämtlichen|irgendeiner) @list ... (nehmen|genommen|nimmst|nehm|nehma|kommen
            |weghaben|haben|gehen|weghoben|ziehen|holen|nimmt|streicht|löscht)
    """,
    "me": """
        (mich|mi|uns|ich|wir|meine frau|meinen mann|meine mutter|meinen vater|unsere firma|meinen
            namen|mein name|meine nummer|unsere nummer|diese nummer|die nummer|meine oma|meinen opa
            |den kontakt|meine telefonnummer|meine handynummer|meine rufnummer|diese rufnummer|i
            |meiner nummer|unsere familie)
    """,
    "my_data": """
        (meine|meiner|unsere|unserer|diese|dieser|die|mein|meinen|alle|sämtliche|sämtlichen|meinem
            |der|den|private|privaten|eine|mini) (private|privaten|ganzen|kompletten|persönlichen
            |personenbezogenen|gespeicherten|alle|meine)? (@mydata|privatnummer|geschäftsnummer
            |mobilnummern|kontaktinfos|privatnummern|nummere|nommer)
        alles (was)? (sie|ihr|über mich|von mir)
    """,
    "list_of_yours": """
        (ihrer|ihre|ihren|ihrem|eurer|eure|euren|eurem|der|die|dieser|diese|dem|den|diesem|vom|im
            |allen|sämtlichen|irgendeiner|deiner|anruf|telefon|werbe) (ganzen|internen)? (@list)
        (@list) (gestrichen|gelöscht)
        (anrufliste|telefonliste|werbeliste|verteiler|kontaktliste|kundenkartei|kundendatenbank
            |mailingliste|datenbank)
    """,
    "consent": """
        (einwilligung|zustimmung|einverständnis|erlaubnis|genehmigung|werbeeinwilligung
            |einverständniserklärung|werbeerlaubnis|zusage|datenschutzeinwilligung|opt in|optin
            |werbezustimmung|ok zu|telefonerlaubnis)
        (zu|für) (werbezwecken|werblichen zwecken|werbliche zwecke|marketingzwecken|werbezwecke)
        (nutzung|verarbeitung|verwendung|speicherung|weitergabe) (meiner|der|von|unserer) ... (daten
            |nummer|telefonnummer|adresse)
    """,
    "revoke": """
        (widerrufe|widerruf|widerrufen|widerspreche|widerspruch|widersprechen|ziehe|zieh|zurück
            |zurückziehen|zurückgezogen|entziehe|entzogen|verweigere|erlischt|erloschen|ungültig
            |gilt nicht|gültig|nie|nicht|kein|keine|hinfällig|aufgehoben|zurücknehmen|nehme
            |rückgängig|beende|aufheben|kündige|annulliere|storniere)
    """,
    "your_duty": """
        (widerspruchsrecht|auskunftsrecht|löschungsrecht)
        (dsgvo|datenschutzgrundverordnung|datenschutz grundverordnung|bundesnetzagentur
            |verbraucherzentrale|verbraucherschutz|datenschutzbehörde|datenschutzbeauftragten|uwg
            |unlauterer wettbewerb|recht auf vergessenwerden|recht auf löschung|artikel siebzehn
            |artikel 17|artikel 21|artikel einundzwanzig|konsumentenschutz|arbeiterkammer|rtr|seco
            |bakom|fernmeldebehörde|telekommunikationsgesetz)
    """,
    "demand": """
        (widerspruchsrecht|gebrauch|mache von)
        (verlange|fordere|fordern|sofort|umgehend|unverzüglich|löschung|gelöscht|löschen|melde
            |melden|beschwere|beschwerde|beschweren|anzeige|anzeigen|gemäß|nach|laut|verstößt
            |verstoß|widerspreche|widerspruch|recht|mein recht|untersage|auskunft|verboten|verstoßen
            |hinweis|verweise|berufe|einschalten|informieren)
    """,
    "abuse": """
        (belästigung|telefonterror|stalking|hausfriedensbruch|nötigung|terror|frechheit
            |unverschämtheit|zumutung|psychoterror|sauerei)
    """,
    "leave_be": """
        (lassen|lasst|lass|lasse|lassts|lassens|lönd|lönds|loss|lossts|lossn|lassn) (sie|mich|uns
            |ihr|du|mi|üs|meine|meinen|diese|jetzt|doch|mer)? ... (ruhe|frieden|zufrieden|ruah|rue
            |ruh|rua|fride)
        (in ruhe|in frieden) (gelassen|lassen|lasst|lässt|zu lassen)
        (meine|unsere|nur|will|möchte|haben) (will|möchte)? (meine)? (ruhe|ruh) (haben|vor ihnen|vor
            euch|von ihnen|und frieden|vor diesen)
        (verschonen|verschont|verschon|verschonts) (sie|mich|uns|ihr) ...
    """,
    "block_list": """
        (blockierliste|ignorierliste|sperrliste|robinsonliste|robinson liste|blacklist|schwarze
            liste|sperrdatei|ausschlussliste|werbesperre|telefonsperre|kontaktsperre|sperrvermerk
            |werbewiderspruch|anrufsperre|werbestopp|sternchenliste|nicht stören liste|nicht anrufen
            liste|do not call|sperreintrag|ecg liste|sperrlisten|sterneintrag|werbesperrvermerk)
    """,
    "call_past": """
        ich (kann|konnte|darf) ... (nicht|schlecht|kaum) (telefonieren|sprechen|reden|rangehen
            |drangehen)
        (dem|der|den|ein|einem) (lieferanten|boten|paketboten|postboten|nachbarn|fahrer|kurier
            |paketdienst) ...
        (habe|hab|hatte|bin|konnte|konnten|wurde|wurden|hat|hätte) (ich|mich|man|jemand|niemand
            |keiner|er|sie mich|sie noch|sie nie|sich|sie)? ... (nicht|nie|noch nicht|noch nie
            |niemand|keiner|noch keinen|keinen|keine|kein) ... (angerufen|zurückgerufen|gemeldet
            |kontaktiert|erreicht|bekommen|erhalten|gehört|gekriegt|erreichen|geklappt) $
        (niemand|keiner|kein mensch) (hat|ruft|geht|rief|meldet|nimmt|ging|kam)
        ich (konnte|kann|könnte|traue mich|wollte|muss|darf|brauche) (leider|doch|sie|gestern|heute
            |da|dort|ihn|euch|mich|deshalb|jetzt)? (leider|doch|sie|gestern|heute|da|dort|ihn|euch
            |mich|jetzt)? (nicht|nie|nimmer) (mehr|wieder|noch|extra|immer|so|schon|länger)? (bei
            ihnen|da|dort|früher)? (anrufen|anzurufen|hören|erreichen|melden|telefonieren|stören
            |nerven|belästigen|zurückrufen|rangehen|abheben|aufhalten)
        ich (will|möchte|wollte) (sie|euch|dich|ihn|niemanden|auch|ja) ... (nicht|nie)? (weiter
            |länger|lange)? (stören|nerven|belästigen|aufhalten)
        ich (habe|hab|hatte|bin|war) ... (nicht|nie|nimmer|keinen|kein|keine) ... (angerufen
            |gemeldet|erreicht|erhalten|bekommen|gekriegt|zurückgerufen|kontaktiert|rangegangen
            |geschafft) $
        (konnte|kann|könnte|durfte|muss|darf|soll|sollte|wollte|müssen|sollen|dürfen|brauche) (ich
            |wir) (sie|euch|da|dort|jetzt|dann|ihn|heute|gestern|mich|nicht)? ... (nicht|nie|nimmer)
            (mehr|nochmal|extra)? ... (anrufen|hören|erreichen|melden|telefonieren|stören|nerven
            |zurückrufen|anzurufen|kontaktieren|verstehen)
        (warum|wieso|weshalb) (haben|hat|rufen|ruft|habt|hast|meldet|melden|kommt) ... (nicht|nie
            |niemand|keiner|kein|keine|keinen)
        ich (rufe|ruf|melde|meld|schreibe|störe) ... (nicht|nie|nimmer|kein|lieber|später|nochmal
            |wieder)
        (rufe|ruf|melde) ich (sie|mich|dich|euch)? (nicht|nie|nimmer)
        (ich|wir) (sie|euch|dort|ihn|da) ... (nicht|nie) ... (anrufe|erreiche|störe|kontaktiere
            |nerve)
        (wenn|dass|ob|weil) ich (sie|dich|euch|so|schon wieder|nochmal|noch einmal|da|dort|nicht
            |ihn)? ... (störe|nerve|rangehe|abhebe|melde)
    """,
    "call_when": """
        (vor|nach|zwischen|während|bis) (neun|acht|zehn|sieben|elf|zwölf|eins|zwei|drei|vier|fünf
            |sechs|halb|viertel|8|9|10|7|11|12|13|14|15|16|17|18|19|20|21|22|mittag|montag|dienstag
            |mittwoch|donnerstag|freitag|samstag|sonntag|dem|der|den|siebzehn|achtzehn|zwanzig
            |fünfzehn)
        (so früh|so spät|nachts|mittags|abends|morgens|sonntags|samstags|am wochenende|mittagspause
            |vormittags|nachmittags|am sonntag|am samstag|am abend|am vormittag|heute|gleich|jetzt
            |um|montags|freitags|in der arbeit|während der arbeit|mittagsruhe|in der nacht|ab acht)
        (auf|über) (dem|das|der|die|meinem|mein) (festnetz|handy|büro|arbeit|festnetznummer
            |dienstnummer|handynummer) (sondern|lieber)?
        (sondern|nur wenn|außer|lieber) (auf|per|schreiben|eine|am|mit|wenn|unter|schriftlich
            |kommen)?
        (wenn|falls|sofern|solange) ... (dringend|nicht sein|nicht nötig|nichts|absagt|klappt)
        bevor
    """,
    "thing": """
        (termin|termine|reservierung|bestellung|buchung|position|tisch|rechnung|kommentar|datum
            |uhrzeit|bewertung|paket|rezept|vertrag|bestellungen|warteliste|gästeliste|einkaufsliste
            |preisliste|zweite|alte|alten|falsche|falschen|frühere|zweiten|frühere|bisherige|andere
            |foto|bild|passwort|getränkeliste|weinliste|kurs|training|seminar|teilnehmerliste
            |speisekarte|dessert|beitrag|zahn|zähne|fleck|zwiebeln|nachtisch|koffer|konto|ihre
            nummer|deine nummer|eure nummer|durchwahl|sim|sim karte|pin|kreditkarte|karte|ec karte
            |bankkarte)
        (nicht|keinesfalls|nie) (löschen|streichen|austragen|rausnehmen|entfernen|rausstreichen)
        (löschen|streichen|nehmen|entfernen|tragen) (sie|mich|uns|meine|meinen)? ... nicht
        (wieder|neu|auf die|zur|mit auf) ... (eintragen|aufnehmen|aufgenommen|hinzufügen)
    """,
    "caller_past": """
        (ich|wir) (habe|hab|haben|hatte) (ihre|die|meine|eure|deine|seine) ... (gelöscht|verloren
            |vergessen|verlegt|entfernt)
        (habe|hab|hatte) ich (ihre|die|eure|deine|seine|aus versehen|versehentlich) ...
        (aus versehen|versehentlich)
    """,
    "hearing_it": """
        hör auf ich
        (ich|sie|wir) (höre|hör|kann|hören|verstehe|konnte) ... (nicht|nichts|schlecht|kaum) ...
            (hören|verstehen|gut|mehr|richtig)
        (nicht|nichts|kaum|schlecht) (mehr)? (gehört|verstanden|hören|verstehen|mitbekommen)
        hör (auf ich|zu)
        (machen|schalten|geben|werbung machen|schreiben wollen)
        (hören|hört) (nicht|gar nicht) (mehr)? auf
        (rauchen|trinken|bellen|schmerzen|bluten|husten|jucken|arbeiten)
    """,
    "permit": """
        (erlaubt|erlaubnis|gestattet|genehmigt|wie kommen sie dazu|wie kommen sie drauf|wie kommen
            sie darauf|was fällt ihnen ein|mit welchem recht|auf welcher grundlage|recht|befugt
            |berechtigt|unverschämt|unverschämtheit|frechheit|was erlauben)
    """,
    "stored": """
        (gespeichert|speichern|gelistet|registriert|hinterlegt|geführt|aufgeführt|weitergegeben
            |weitergeben|verkauft|verkaufen|verwenden|verwendet|benutzt|benutzen|nutzen|genutzt
            |behalten)
    """,
    "keep_me": """
        (löschen|streichen|nehmen|entfernen|lösch|streich) (sie)? (mich|uns|meine daten|meine nummer
            |das|die)? nicht $
    """,
    "own_ad": """
        (werbung|anruf|newsletter|mails|umfrage|akquise) (machen|schalten|verteilen|erstellen|lesen
            |gemacht|tätigen|starten|abwarten)
    """,
    "again": """
        (nie|niemals|nimmer|nicht mehr|nicht wieder|nicht noch einmal|nie wieder|nicht nochmal|nimma
            |nüm|nümme|keine weiteren|net mehr)
    """,
    "withdraw": """
        (widersprochen|widerrief|widerrufen)
        (widerrufe|widerruf|widerrufen|widerspreche|widerspruch|widersprechen|entziehe|untersage
            |verweigere|verbitte|verbiete|einwände|einspruch)
    """,
    "blocked": """
        (hört|hören|hörte|hör) ... (nicht|nimmer|net|ned|nöd) (mehr)? auf
        (ist|war|sei) (gesperrt|gelöscht|blockiert|weg)
        hör auf ich
        (hör|hört|hören) ... auf ich (verstehe|höre)
    """,
    "call_time": """
        (vor|nach|zwischen) (neun|acht|zehn|sieben|elf|zwölf|eins|zwei|drei|vier|fünf|sechs|halb|8|9
            |10|7|11|12|13|14|15|16|17|18|19|20|21|22|siebzehn|achtzehn|zwanzig|mittag)
        (so früh|so spät|nachts|mittags|abends|morgens|sonntags|samstags|am wochenende|mittagspause
            |vormittags|nachmittags|am sonntag|am samstag|am abend|während der arbeit|mittagsruhe|in
            der nacht)
        (auf|über) (dem|das|der|die|meinem|mein) (festnetz|handy|büro|arbeit|festnetznummer
            |dienstnummer|handynummer)
        (sondern|nur wenn)
    """,
    "unwelcome": """
        (das|es) (alles|überhaupt)? nicht (will|möchte|mag|wünsche|brauche|wollen|möchten|gut finde)
        (habe|hab) ich (nicht|nie) (bestellt|gewollt|verlangt|gewünscht|darum gebeten|zugestimmt)
        das (will|möchte|mag|wünsche|brauche|wollen|möchten|gefällt|geht) (ich|wir|mir|so)? (aber)?
            (überhaupt|gar)? nicht
        (nicht in ordnung|nicht okay|geht zu weit|unmöglich|unverschämt|unerträglich)
    """,
    "last_time": """
        das (letzte|allerletzte) (dass|wo)
        (letzter|letzte|allerletzter) (anruf|warnung|aufforderung)
        zum (letzten|allerletzten)
    """,
    "agreed": """
        (zugestimmt|eingewilligt|einverstanden|zustimme|eingewilligt|gebeten|angefordert|bestellt
            |verlangt|gewünscht|zugesagt)
    """,
}

OPT_OUT_FRAMES = {
    "opt_out": """
        * contacts not agreed !call_past !thing
        * contacts never agreed !thing
        * contacting not agreed !call_past !thing
        * contacting never agreed !thing
        * stored not wish contacts
        * contacting unwelcome often
        * last_time contacting !call_past
        * last_time contacts never
        * stored never wish
        * contacting unwelcome call_hither !call_past
        * contacting unwelcome they !call_past
        * contacts unwelcome
        * contacting permit call_hither !call_past
        * stored not my_data wish
        * stored never my_data
        * contacting never !call_past !call_when
        * contacting never call_hither !call_past
        * contacting wish never !call_past !call_when
        * contacting not call_hither wish !call_past !call_when
        * contacting none !call_past
        * contacting stop !call_past !hearing_it
        * +6 contacts +6 stop !call_past !hearing_it
        * contacts none wish !call_past !hearing_it
        * contacts never wish !call_past !hearing_it
        * contacts none call_hither !call_past !hearing_it
        * contacts not wish call_hither !call_past !call_when !hearing_it
        * contacts never call_hither !call_past !hearing_it
        * contacting often they !call_past
        * they often !call_past !call_time !thing
        * contacts often they
        * contacts often stop
        * contacts abuse
        * contacting abuse
        * abuse stop
        * remove me list_of_yours !thing !caller_past
        * remove list_of_yours !thing !caller_past
        * remove +6 my_data !thing !caller_past
        * wish never me list_of_yours !thing
        * never list_of_yours wish !thing
        * often list_of_yours me !thing
        * consent +8 revoke !thing
        * contacts withdraw !call_past !thing
        * your_duty +6 demand !thing
        * your_duty contacts
        * your_duty contacting
        * your_duty my_data !thing
        leave_be
        block_list
    """,
    "unless opt_out": """
        call_past
        keep_me
        own_ad
        blocked
        * remove thing
        * contacting not call_time !again
    """,
}
