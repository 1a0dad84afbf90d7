"""German classes: words that phrases name by one word with an @."""

CLASSES = {
    "not": """
        nicht|nich|net|ned|nit|nüt|niet|nöd
    """,
    "never": """
        nie|niemals|nimmer|nimma|nimmermehr|nie wieder|nie mehr|niemals wieder|niemals mehr|nie nie
            wieder|nie im leben|@not mehr|@not wieder|@not noch einmal|@not nochmal|@not nochmals
            |@not länger|@not weiter|@not weiterhin|keinesfalls|keinesfalls mehr|keinesfalls nochmal
            |unter keinen umständen|auf keinen fall|auf gar keinen fall|nienie|kein einziges|in
            zukunft @not|künftig @not|@not schon wieder|@not ständig|@not dauernd|@not immer|@not
            jeden|@not andauernd|@not erneut
    """,
    "no": """
        kein|keine|keinen|keinerlei|keiner|keinem|null
    """,
    "call": """
        anrufen|anzurufen|kontaktieren|zu kontaktieren|belästigen|zu belästigen|stören|zu stören
            |nerven|zu nerven|behelligen|zu behelligen|anschreiben|anzuschreiben|durchrufen
            |durchzurufen|antelefonieren|anklingeln|anzuklingeln|durchklingeln|anbimmeln|anläuten
            |anzuläuten|aalüte|aaruefe|alüte|terrorisieren|zu terrorisieren|nachtelefonieren
            |bombardieren|zu bombardieren|zuspammen|zuzuspammen|anquatschen|ansprechen|bewerben|zu
            bewerben|hinterhertelefonieren|herumtelefonieren|telefonieren|anfunken|texten|zutexten
            |zu telefonieren|zurückrufen|zurückzurufen|klingeln|bimmeln|durchläuten|auf die nerven
            gehen|auf den geist gehen|auf den wecker gehen|auf den keks gehen|auf den sack gehen
            |anwählen|anzuwählen|erreichen|zu erreichen|bedrängen|zu bedrängen
    """,
    "called": """
        angerufen|kontaktiert|belästigt|gestört|genervt|behelligt|angeschrieben|bombardiert
            |terrorisiert|zugespammt|beworben|angeklingelt|angebimmelt|angeläutet|angesprochen
            |antelefoniert|zugetextet|telefonisch kontaktiert|telefonisch belästigt|durchgeklingelt
            |aagrüefe|bedrängt
    """,
    "calls": """
        anrufe|anruf|anrufen|telefonanrufe|telefonanruf|werbeanrufe|werbeanruf|werbeanrufen|werbung
            |telefonwerbung|telefonate|telefonat|telefonaten|kontakt|kontaktaufnahme
            |kontaktaufnahmen|kontaktversuche|kontaktanfragen|sms|nachrichten|nachricht|newsletter
            |mails|emails|werbemails|telefonterror|anruferei|telefoniererei|anrufversuche
            |belästigung|belästigungen|spam|spamanrufe|verkaufsanrufe|verkaufsgespräche
            |verkaufsgespräch|umfragen|werbe|akquise|kaltakquise|kaltanrufe|robocalls|calls
            |bandansagen|erinnerungsanrufe|terminerinnerungen|erinnerungsnachrichten|telefonanfragen
            |werbebriefe|erinnerungen|telefonmarketing|störanrufe|rückrufe|kundenanrufe
            |kontaktierung|kontaktierungen|angebote|angebotsanrufe|callcenter anrufe|terroranrufe
            |serviceanrufe|umfrageanrufe|telefonaktionen|werbeaktionen|werbeangebote|klingelei
            |gebimmel|gespräche|anrufi|aarüef|werbepost|post von ihnen|dauerklingeln
    """,
    "us": """
        mich|uns|mir|hier|bei mir|bei uns|auf dieser nummer|unter dieser nummer|diese nummer|meine
            nummer|diesen anschluss|meinen anschluss|meine frau|meinen mann|meine mutter|meinen
            vater|meine eltern|meine oma|meinen opa|unsere firma|die nummer|ihn|sie|da|daheim
            |zuhause|zu hause|mi|üs|auf dem handy|auf meinem handy|meinen sohn|meine tochter|meine
            kinder|unsere familie|meine familie|meine großmutter|meinen großvater|die leute|leute
            |meine kollegen|meine mitarbeiter
    """,
    "list": """
        liste|listen|anrufliste|telefonliste|werbeliste|kontaktliste|kundenliste|adressliste
            |datenbank|datenbanken|kartei|kundenkartei|verteiler|mailverteiler|verteilerliste
            |mailingliste|system|systemen|register|verzeichnis|daten|adressbuch|kontakten|kontakte
            |computer|kalender anrufe|programm|unterlagen|datei|dateien|kundendatei|kundendatenbank
            |telefonverzeichnis|listn|aktionen|kampagne|wählliste|kundenstamm|datenbestand|bestand
            |speicher|akten|marketingliste|call liste|leadliste|newsletter|anrufverteiler
            |nummernliste|wiedervorlage|notizbuch|telefonbuch|kundendaten|stammdaten
    """,
    "mydata": """
        daten|nummer|telefonnummer|handynummer|rufnummer|festnetznummer|mobilnummer|kontaktdaten
            |adresse|namen|name|eintrag|einträge|datensatz|kundendaten|kontakt|profil
            |personenbezogenen daten|persönlichen daten|infos|informationen|angaben|telefonnummern
            |nummern|kundenkonto daten|email adresse|email|mailadresse
    """,
    "my": """
        meine|meinen|mein|unsere|unseren|unser|diese|diesen|die|der|den|meiner|unserer|dieser|alle
            |sämtliche|alle meine
    """,
    "adj": """
        echter|echte|echten|echtes|echtem|richtiger|richtige|richtigen|richtiges|wirklicher|lebender
            |lebendiger|lebendige|lebendigen|menschlicher|menschliche|menschlichen|menschliches
            |menschlichem|realer|reale|realen|reales|leibhaftiger|leibhaftigen|wahrer|normaler
            |normalen|normale
    """,
    "machine": """
        roboter|robotern|bot|bots|chatbot|voicebot|sprachbot|telefonbot|sprachroboter|telefonroboter
            |ki|k i|ai|künstliche intelligenz|künstlichen intelligenz|maschine|maschinen|computer
            |computern|computerstimme|computerprogramm|programm|software|automat|automaten
            |bandansage|band|tonband|aufnahme|aufzeichnung|ansage|sprachcomputer|automatische ansage
            |automatische stimme|sprachassistent|sprachassistentin|assistenzsystem|system|digitaler
            assistent|virtueller assistent|virtuelle assistentin|digitale assistentin
            |anrufbeantworter|avatar|algorithmus|chatgpt|chat gpt|gpt|sprachmodell|alexa|siri
            |blechdose|maschinenstimme|roboterstimme|automatenstimme|blechkiste|kasten|blechtrottel
            |android|simulation|künstlich|künstliche|künstlicher|automatisch|automatisches
            |automatisiert|virtuell|computergeneriert|computergesteuert|generiert|unecht
            |sprachsystem|telefoncomputer|sprachautomat|sprachautomaten
    """,
    "staff": """
        menschen|mensch|mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeiterinnen|kollegen|kollegin
            |kollege|person|jemand|jemandem|jemanden|berater|beraterin|kundenberater|kundenberaterin
            |sachbearbeiter|sachbearbeiterin|chef|chefin|vorgesetzten|vorgesetzte|vorgesetzter
            |leiter|leiterin|geschäftsführer|geschäftsführerin|geschäftsführung|zentrale|rezeption
            |empfang|sekretariat|kundenservice|kundendienst|kundenbetreuung|kundenbetreuer|service
            |support|hotline|büro|verwaltung|buchhaltung|abteilung|zuständigen|zuständige
            |verantwortlichen|verantwortliche|inhaber|inhaberin|besitzer|besitzerin|anmeldung
            |sprechstundenhilfe|arzthelferin|praxis|sekretärin|angestellten|personal|menschlichen
            |wen|ansprechpartner|ansprechpartnerin|fachmann|experten|techniker|operator|agent
            |vermittlung|leitstelle|filiale|empfangsdame|bedienung|kellner|wirt|teamleiter
            |filialleiter|manager|managerin|betreuer|betreuerin|disponent|menschenseele|echten|ihrer
            kollegen|ihrer kolleginnen|einem ihrer|helfer|fachkraft|restaurantleiter|praxisteam|team
            |ärzteteam
    """,
    "practitioner": """
        arzt|ärztin|doktor|doktorin|doktors|zahnarzt|zahnärztin|therapeut|therapeutin|schwester
            |pfleger|pflegerin|apotheker|apothekerin|hebamme|frau|herrn|herr|dr|professor|anwalt
            |anwältin|physiotherapeut|steuerberater|meister|friseur|friseurin|friseurmeisterin
    """,
    "art": """
        ein|eine|einen|einem|einer|nem|ner|nen|der|die|den|dem|das|irgendein|irgendeine|irgendeinen
            |irgendeinem|so ein|so eine|so einem|so nem|ihrem|ihrer|ihren|ihr|meinem|mein|mit einem
    """,
    "moment": """
        moment|momenterl|augenblick|sekunde|sekündchen|minute|minütchen|momentchen|sekunden|minuten
            |momenti|moments|sekunderl|augenblickchen
    """,
    "visit": """
        termin|termine|terminchen|reservierung|buchung|tisch|behandlung|sprechstunde|besuch|beratung
            |beratungstermin|vorsorge|kontrolle|kontrolltermin|untersuchung|zahnreinigung
            |haarschnitt|massage|zimmer|platz|plätze|kurs|probetraining|beratungsgespräch
            |vorstellungstermin|arzttermin|friseurtermin|folgetermin|ersttermin|erstgespräch
            |tischreservierung|verabredung|date|sitzung|slot|probestunde|besichtigung
            |besichtigungstermin|werkstatttermin|reparaturtermin|zahnarzttermin|impftermin|treffen
    """,
    "weekday": """
        montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|montags
            |dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|feiertag|feiertagen
            |feiertags|heiligabend|silvester|neujahr|ostern|weihnachten|heute|morgen|übermorgen
    """,
}
