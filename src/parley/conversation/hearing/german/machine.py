"""German for asking who is on the line, and for asking to be put through to a person."""

MACHINE = {
    "robot_question": """
        (rede|spreche|telefoniere|sprech|red) (ich|i) (gerade|grade|grad|hier|jetzt|da)? (mit) @art?
            @adj? (@machine|menschen|mensch|person)
        (sind|bist) (sie|du) (überhaupt|jetzt)? (real|lebendig|menschlich|ein echter|jemand echtes
            |da)
        (sind|bist|seid|biste|bin|spreche|rede|telefoniere|sans|bisch|is|ist|sprech|san|spreche|red)
            (sie|du|ihr|ich|das|hier|dat|des|jetzt|da|mit|am anderen ende|dies|ihre stimme|deine
            stimme)? (jetzt|hier|da|etwa|überhaupt|vielleicht|nur|gar|wohl|auch|mit)? (mit|hier|nur
            |nicht|jetzt|etwa|auch|überhaupt)? (@art|einer art|so einer art|nur ein|nur eine|kein
            |keine|keinem|keiner|so einem|nicht|nicht ein|nur so ein)? (@adj|dieser|digitaler
            |automatischer|programmierter|virtueller|sprechender|intelligenter|computer|automatische
            |virtuelle|sprechendem|richtiger)? (@machine|mensch|menschen|person|lebewesen
            |menschliche|menschlich|menschliches wesen|mitarbeiter aus fleisch|mensch aus fleisch
            |stimme vom band|stimme aus dem computer|mensch am apparat|mensch da|menschliches|aus
            fleisch und blut|ein mensch|von einem computer|vom computer|vom band|von der ki)
        (spreche|rede|telefoniere|sprech|red|schwätz|redn|spricht|reden|sprechen|unterhalte
            |unterhalten|kommuniziere|chatte|hab|habe) (ich|wir|man|i|ich mich|sie)? (hier|jetzt|da
            |grade|überhaupt|am ende|es)? (hier|jetzt|da|mit|überhaupt)? (mit)? (@art|einer art|so
            einem|nur einem|so einer)? (@adj)? (@machine|menschen|mensch|person|roboter|lebendigen)
        (sind|bist|seid|ist) (sie|du|ihr|das|hier|da) ... (mensch|roboter|maschine|computer|ki|k i
            |bot|ai|programm|künstliche intelligenz|automat|chatbot|bandansage|voicebot
            |sprachcomputer|aufnahme|sprachassistent|chatgpt|anrufbeantworter|automatische|tonband
            |software|programmiert|fleisch und blut|lebendig|real|menschlich|stimme vom band|ein
            band|virtuell|künstlich|computerstimme|digital|avatar|algorithmus) ... (oder|hier|am
            apparat|am telefon|dran|was|etwa)?
        (mensch|person|menschlich|mensch aus fleisch) oder (@art)? ... (@machine)
        (@machine) oder (@art)? ... (mensch|person|mensch aus fleisch|lebendig|echter)
        (ist|is|war) (da|das|hier|dort|jemand|des|dat) (jetzt|auch|überhaupt)? (@art|jemand|noch)?
            (@adj)? (@machine|mensch|person|echtes|echter)
        (klingen|klingst|hören|hörst|klingt|wirken|hört|tönet|tönt|wirkt) (sie|du|das|sich|ihre
            stimme) ... (roboter|maschine|computer|ki|künstlich|bot|automat|automatisch|vom band
            |blechern|unecht|unmenschlich|programm)
        (hört|klingt) (sich)? ... nach (@art)? (@machine|ki|computer)
        (wie) (ein|eine) (@machine) (an|klingen|oder|sprechen|reden)
        (das|sie|du|hier|des|dat) (ist|sind|bist|is|antwortet|spricht|redet) (doch|ja|bestimmt
            |sicher|wohl|nur|wieder|garantiert|hier|jetzt|doch nur|doch nicht|jetzt aber|sicher nur
            |gar|kein|nicht) (@art|wieder|so|nur|nicht|gar|kein|keine|doch)? (@art|so ein|so eine
            |@adj)? (@adj)? (@machine|mensch|echter mensch)
        (sie|du) (sind|bist) (@art|kein|keine|nur ein|so ein) (@adj|richtiger|echter)? (@machine
            |mensch) $?
        (ruft|redet|spricht|antwortet|telefoniert|meldet) (mich|hier|da|mit mir|sich|jetzt)? (da
            |jetzt|hier|auch)? ... (@art) (@machine)
        (wurde|werde|werd|wurd|bin) ich ... (von|mit) (@art) (@machine)
        (steckt|sitzt|ist|arbeitet|antwortet|spricht|redet|geht) (da|hier|dahinter|am anderen ende)
            ... (mensch|person|jemand echtes|echter|roboter|maschine|menschlicher|leibhaftiger
            |lebendiger|computer)
        (gibt|sitzt|ist) (es|da|hier)? (bei ihnen|hier|da|auch)? (noch|auch|überhaupt)? (@adj)
            (menschen|mensch|personen|leute)
        (wer|was|wos) (sind|bist|seid) (sie|du|ihr) (genau|überhaupt)? $?
        (mit wem|mit was|womit|wem) (spreche|rede|telefoniere|habe|hab|red|sprech) (ich)? ...
        (wer|was) (spricht|redet|ist) (da|hier|dort|am apparat|dran) ... (roboter|maschine|computer
            |mensch|ki)?
        (haben|hast) (sie|du) (gefühle|einen körper|ein gehirn|eine seele|bewusstsein|ein herz
            |emotionen|einen puls)
        (beweisen|beweis|beweise) (sie|mir) ... (mensch|roboter|maschine|keine|kein)
        (schreibt|schreiben|redet|antwortet|chattet) (mir)? (hier|da)? (@art) (@machine)
        ^ (roboter|bot|maschine|ki|computer|mensch|ein roboter|ein mensch|eine maschine|künstliche
            intelligenz|echter mensch|ein bot|ein computer|chatgpt|eine ki|ai) $?
        ^ (sie|du) (@art)? (@machine) $?
        (echte|echter|richtige|lebendige|menschliche|künstliche|computergenerierte|automatische)
            (person|mensch|stimme|mitarbeiterin|dame|frau) $?
        (welche|was für eine|was für ein|welches) (ki|künstliche intelligenz|sprachmodell|modell|bot
            |computer|system|software|ai) (sind|bist|ist|steckt|benutzen|nutzen|läuft|wird
            |verwenden)
        (wer) (hat|programmierte|entwickelte|baute) (sie|dich) (programmiert|gebaut|entwickelt
            |gemacht|erfunden|trainiert)?
        (bin|seid|sind) (ich|ihr|sie) (hier|da|jetzt)? (bei|mit)? (@art) (automat|automaten
            |bandansage|computer|maschine|anrufbeantworter|roboter|ki|bot|sprachcomputer) (verbunden
            |gelandet|gefangen)?
        (automatisierte|automatischer|automatisierter|automatische|computergesteuerter) (anruf
            |ansage|stimme|system|antwort|telefonat|dienst)
        (nicht)? (real) oder
        (sprachcomputer|voicebot|sprachbot|telefonbot|roboterstimme|computerstimme) (oder|oder was
            |richtig|hier|ist|bist|sind|jetzt)
    """,
    "human": """
        (mit) (@art|irgendeinem|irgendwem|jemandem|jemand|wem|ihrem|ihrer|deinem|deiner|euren|ihren
            |einem ihrer|einer ihrer|der|dem|den)? (@adj|anderen|anderem|richtigen|zuständigen
            |netten|kompetenten|freundlichen)? (@staff|@practitioner|menschen|jemandem|jemand|wem
            |irgendwem|richtigen|echten) ... (sprechen|reden|verbinden|verbunden|sprech|telefonieren
            |zu sprechen|zu reden|redn|schwätzen|rede|verbindet|unterhalten|schwätze|spreche
            |sprechn)
        (verbinden|verbinde|verbindet|verbind|durchstellen|stellen|stell|stellt|leiten|leite
            |weiterleiten|geben|gib|gebt|weiterverbinden|verbindn|holen|hol|holt|schalten|reichen
            |übergeben) (sie|du|ihr|es|mich|mir|uns)? (mich|uns|mir|doch|jemanden|weiter|sofort
            |jetzt)? (mit|zu|zur|zum|an|jetzt|sofort|lieber|doch|weiter|einen|eine|den|die|der|dem
            |ihren|ihre)? (@art|ihrem|ihrer|irgendeinem|irgendwem|jemandem|jemand|den|die|der|dem
            |ihren|einen|eine|nen|ne)? (@adj|anderen|andere|zuständigen|richtigen|verantwortlichen)?
            (@staff|@practitioner|menschen|weiter|durch|jemandem|jemanden|jemand|zentrale|rezeption
            |chef|zum|mensch)
        (verbinden|verbinde|verbindet|verbind) (sie)? (mich|uns|mi) ...
        (stellen|stell|stellt) (sie)? (mich|uns|das|den anruf)? ... (durch)
        (leiten|leite|leitet) (sie)? (mich|uns|den anruf|mein|das gespräch|meinen anruf) ...
            (weiter)
        (will|möchte|wollte|würde|kann|könnte|darf|dürfte|muss|möchten|können|wollen|brauche|hätte
            |wüsste|mecht|wü|müsste|wott) (ich|wir|man|gern|gerne|lieber)? ... (einen|mit|einem|eine
            |einer|den|die|dem|jemanden|nen|ne|lieber|nur|mit einem|mit einer)? ... (menschen|mensch
            |mitarbeiter|mitarbeiterin|person|jemandem|kollegen|kollegin|chef|chefin|ansprechpartner
            |berater|beraterin|sachbearbeiter|rezeption|empfang|vorgesetzten|vorgesetzte|sekretariat
            |zentrale|zuständigen|kundenservice|kundendienst|verantwortlichen|geschäftsführer|leiter
            |menschenseele|kundenberater|vermittlung|manager|personal|operator|inhaber|support
            |sprechstundenhilfe|abteilung) (sprechen|reden|verbinden|verbunden|haben|am apparat
            |werden|persönlich|telefonieren|dran|der|die|zu|aus fleisch|statt|sprechen|und|hier)?
        (kann|könnte|dürfte|darf|möchte|will|könnt|wollte|würde|kennt) (ich|wir|i|gern|gerne|man)?
            (gern|gerne|kurz|lieber|direkt|auch)? ... (mit)? (@art|ihrem|ihrer|der|dem|den)? (@staff
            |@practitioner|herrn|frau|doktor|dr|jemandem) ... (sprechen|reden|verbunden|haben
            |telefonieren|erreichen)
        (ist|wäre|gibt|sitzt|hat) (da|hier|es|bei ihnen|dort|der|die|noch|auch)? ... (jemand|mensch
            |mitarbeiter|kollege|kollegin|chef|chefin|person|menschen|ansprechpartner|mitarbeiterin
            |wer|irgendwer|anderer|ein anderer|arzt|doktor) ... (da|sprechen|reden|sprechen kann
            |reden kann|helfen|helfen kann|weiterhelfen|zu sprechen|zuständig|erreichbar|im haus
            |verfügbar|frei|mit dem|mit der|hilft)
        (jemanden|jemand|mensch|menschen|person|mitarbeiter|kollegen|chef|ansprechpartner
            |mitarbeiterin) (echtes|echten|echter|richtiges|richtigen|anderes|anderen|menschliches
            |sprechen|reden|zum reden|zum sprechen|kompetentes|am telefon|ans telefon|ans rohr|an
            den apparat|der sich|der mir|der ahnung|aus fleisch|da|persönlich|der zuständig)
        (nicht|kein|keine|keinen|ungern|keine lust|weigere mich|nie|keinesfalls|nöd|net) (mehr
            |länger|hier|weiter)? (mit)? (@art|dieser|diesem|so einer|so einem|so ner|so nem|ihrer
            |ihrem|irgendeiner|irgendeinem|weiter mit)? (@machine) ... (sprechen|reden|telefonieren
            |zu tun|rede|spreche|unterhalten|will|möchte|haben|diskutieren|schwätzen|zu reden
            |verhandeln|rumschlagen)
        (rede|spreche|telefoniere|sprech|red) (ich)? (nicht|nie|grundsätzlich nicht|ungern) (mit)?
            (@art|so|ihrem)? (@machine)
        (kein|keine|keinen|statt|anstatt|anstelle|lieber als|ohne|genug von|schluss mit) (@art|eines
            |einer|diesem|dieser)? (bot|computer|roboter|maschine|ki|automat|bandansage|automaten
            |maschinen|sprachcomputer|bots|computern|robotern|ansage) ... (mensch|menschen|will
            |möchte|person|mitarbeiter|sprechen|mehr|reden)?
        (@adj) (menschen|mensch|person|mitarbeiter|mitarbeiterin|ansprechpartner|stimme|leute
            |kundenberater|berater|kollegen) ... (sprechen|reden|will|möchte|verbinden|her|haben
            |brauche|am telefon|dran|ans|geben|am apparat|an der strippe|erreichen)?
        ^ (mensch|menschen|mitarbeiter|ein mensch|einen menschen|zentrale|rezeption|empfang
            |sekretariat|kundenservice|kundenberater|operator|berater|kundendienst|service|die
            zentrale|verbinden|verbinden|weiterleiten|durchstellen|einen mitarbeiter|jemand anderen
            |jemand anders|jemanden|chef|den chef|die chefin|vermittlung|buchhaltung|support|hotline
            |weiterverbinden|agent|echter mensch|echten menschen|echte person|eine person|persönlich
            |jemand echtes|richtiger mensch|mitarbeiterin) (sprechen|sofort|jetzt|her|verbinden
            |mensch|mitarbeiter|will ich)? $
        (weiterverbinden|durchstellen|weiterverbunden|durchgestellt|weitergeleitet|weiterleiten
            |weitervermitteln)
        (mit) (herrn|frau|herr|dr|doktor|dem doktor|der ärztin|dem arzt|dem chef|der chefin|meinem
            berater|dem meister|schwester|professor) ... (sprechen|reden|verbinden|verbunden
            |telefonieren|verbindet|zu sprechen)
        (herrn|herr|frau|dr|doktor) ... (sprechen|ans telefon|zu sprechen|verlangen|am apparat haben
            |erreichen)
        (ist|wäre|is) (herr|frau|dr|doktor|der doktor|der chef|die chefin|der arzt|die ärztin|der
            meister|die kollegin|der kollege|dr|schwester|der herr|die frau) ... (da|zu sprechen|im
            haus|erreichbar|verfügbar|im büro|anwesend|heute da|zugegen|schon da)
        (geben|gib|gebts|gebn) (sie)? mir (sofort|jetzt|doch)? (@art|ihren|ihre)? (@adj|anderen
            |andere)? (@staff|jemanden|jemand|@practitioner)
        (hol|holen|holt) (sie|mir|ihr)? ... (@staff|jemanden|menschen|chef) ... (ans telefon|her|an
            den apparat|ran|dran)?
        (persönlich|direkt) (mit)? (jemandem|sprechen|reden|einem) ... (sprechen|reden|praxis)?
        (sofort|lieber) (einen|ein|eine|mit einem|mit einer) (menschen|mensch|mitarbeiter|person
            |mitarbeiterin|echten|richtigen|kollegen|lebenden)
        (roboter|computer|maschine|bot|ki|automat|bandansage|automaten) ... (will|möchte|hasse|raus
            |weg|nervt|scheiße|blöd|nerven|sprechen|menschen|mist|unmöglich|kotzt|genug|spreche ich
            nicht|rede ich nicht)
        (hasse|nervt|nerven|mag) ... (roboter|computer|maschine|bot|ki|automaten|bots|bandansagen
            |diese maschine|sprachcomputer|maschinen|roboterstimmen)
        (ans telefon|an den apparat|ans rohr) (holen|bringen|kommen|bekommen|kriegen|bitten)
    """,
}

MACHINE_UNLESS = {
    "robot_question": """
        (ab|seit|bis)? wann (sind|seid|ist) (sie|ihr|die|der)
        (da|hier) (keine|kein|keiner|niemand) (richtige|richtiger|echte|echter|lebendige|anderer
            |normaler) (person|mensch|mitarbeiter)
        (hier ist|das ist) (der|die) (anrufbeantworter|mailbox)
        (sind|ist|bist) (sie|das|du|hier|da) ... (die|der|das) (richtige|zuständige|person
            |mitarbeiterin die|mitarbeiter der|frau|praxis|mensch der|mensch die|person die|person
            mit)
        (auf|mein|am|meinen|im|unser|unseren|den|vom|ihr) (computer|anrufbeantworter|band|programm
            |system|automat|computer|automaten)
        (mein|meine|unser|unsere|der|die|das|ihr|ihre|eine|neue|alte|kaputte) (waschmaschine
            |kaffeemaschine|spülmaschine|nähmaschine|maschine|computer|system|programm|software
            |automatik|automat|laptop|drucker|bohrmaschine|kaffeeautomat|mähroboter|saugroboter
            |roboter|heizung)
        (mähroboter|saugroboter|staubsaugerroboter|küchenmaschine|kaffeemaschine|waschmaschine
            |spülmaschine|automatikgetriebe|geldautomat|zigarettenautomat|nähmaschine)
        (haben|verkaufen|reparieren|gibt|führen|warten) (sie|es|ihr) ... (@machine)
        (will|möchte|wollte|kann|könnte|würde|darf|brauche|muss|lieber|nicht|geben|verbinden|dürfte
            |kein|stellen|holen) ... (mit)? (@art)? (@adj)? (menschen|mensch|roboter|maschine
            |computer|bot|ki|person|automaten|bandansage|mitarbeiter) ... (sprechen|reden|verbinden
            |verbunden|geben|telefonieren)
        (spreche|rede) (ich)? (nicht|grundsätzlich nicht|ungern) ...
        (was|wer) (sind|ist) (sie von|die|das|der|ihre|ihr) ...
        wer (ist|spricht) (da|dort|am) (bei|in der|zuständig|für) ...
        (viele|wenige|jeder|kein|anderer|junge|alte|guter|lieber) (mensch|menschen|person)
        (pro|für eine|für jede|eine|erste|zweite|dritte|einzelne|eine weitere|andere) person
        (kamera|gespräch|anruf) ... aufgezeichnet
        (aufnahme|aufnahmen) (von|vom|der|stopp|patient|bogen|gespräch|in|formular|bedingungen)
        (ansage|band|programm) (kam|läuft|lief|gehört|wegen|im|für)
    """,
    "human": """
        (spreche|rede|telefoniere|sprech) (ich)? (hier|jetzt|da|überhaupt)? (mit)
        (habe|hab|hatte|haben|war|bin|wurde) (ich)? (schon|gestern|heute|letzte|bereits|vorhin|mit
            |letztens|neulich|mich)? ... (mit)? ... (gesprochen|geredet|verbunden|telefoniert
            |unterhalten|besprochen|verbunden worden)
        (gesprochen|geredet|telefoniert) (habe|hab|hatte)
        (falsch|richtig) verbunden
        (termin|termine|behandlung|nachricht|rezept|überweisung|krankmeldung) (bei|beim|mit|für|von
            |vom) (dem|der|herrn|frau|dr|einem|einer|doktor|arzt) ...
        (nachricht|gruß|grüße|ausrichten|notiz) (für|an) (den|die|herrn|frau|dr|ihren|ihre)
        (sagen|richten|sag) (sie)? (ihm|ihr|dem|der|herrn|frau)
        (muss|müsste|will|möchte) (ich)? (erst|noch|zuerst|vorher)? ... mit (meinem|meiner|meinen)
            (mann|frau|chef|partner|kollegen|kollegin|arzt|anwalt|ärztin|tochter|sohn|mutter|eltern
            |familie|freund|freundin|chefin|zahnarzt|steuerberater|bruder|schwester) ... (sprechen
            |reden|besprechen|abklären|rücksprache)
        (verbinden) (sie|mich) (das|nicht|ihn|die wunde|den finger|nie)
        (nicht|nie|keinesfalls) (weiterleiten|verbinden|durchstellen)
        (für|als|mit) (eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|mehrere|pro|jede) (person
            |personen|menschen)
        (personen|menschen) (reservieren|tisch|kommen|platz)
        (wann|wie lange|ist|sind) ... (herr|frau|doktor|arzt|chef) ... (wieder|im urlaub
            |sprechstunde|zurück)
        (mitarbeiter|kollege|kollegin|chef|mensch|arzt) (hat|war|sagte|ist|meinte|wollte|von ihnen
            |den ich|mit dem ich|gesagt|hatte)
        (weiterleiten) (an meine|rufumleitung|meine post)
        (ich bin|bin|wir sind|hier ist|hier spricht) ... (mitarbeiter|kollege|chef|mensch|person
            |berater|leiter|geschäftsführer|inhaber|arzt|sekretärin)
        (in|im|aus|vom|beim|bei ihrem|zum) (service|support|büro|kundenservice|team|empfang
            |verwaltung) (gearbeitet|arbeiten|bewerben|bestellt|erfahren|erhalten)
    """,
}
