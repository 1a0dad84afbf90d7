"""German for danger to life from outside: fire, gas, violence, accidents, poison, animals."""

EVENT_CONCEPTS = {
    "cut_off": """
        (abgeschnitten|abgetrennt|abgerissen|abgehackt|abgesägt|amputiert|gesägt|hackt|abgesäbelt
            |gequetscht|zerquetscht|eingeklemmt|steckt fest|knochen|abghackt|abgrissn|zertrümmert
            |aufgespießt|durchbohrt|aufgeschlitzt|offen|gerammt|abgetrennt)
    """,
    "burning": """
        (brennt|brennts|brenna|brand|feuer|füür|flammen|qualm|qualmt|rauch|explosion|explodiert
            |explodierte|rauchentwicklung|verpuffung|brennend|brennende|lichterloh|stichflamme
            |schwelbrand|feier ausbrochen|abgefackelt|verraucht|rauchschwaden|rauchwolken|raucht)
    """,
    "burning_place": """
        (schornstein|motor|wohnwagen|wohnmobil|carport|gartenhaus|schuppen|terrasse|hecke|haus|küche
            |wohnung|keller|dachstuhl|zimmer|flur|auto|treppenhaus|büro|garage|scheune|stall|gebäude
            |dachboden|balkon|herd|ofen|pfanne|akku|toaster|fritteuse|steckdose|adventskranz
            |weihnachtsbaum|christbaum|matratze|sofa|trockner|waschmaschine|wald|feld|schule|hotel
            |werkstatt|lager|halle|dach|laptop|verteilerkasten|sicherungskasten|kinderzimmer|bett
            |vorhang|gardine|bei uns|bei mir|hier|überall|nachbarhaus|nachbarwohnung|nachbarn|es
            |unter mir|über mir|lkw|bus|zug|praxis|laden|restaurant|kneipe|dunstabzug|heizung
            |mikrowelle|backofen|aufzug|haare|kleidung|jacke|kleid|stiegenhaus|hütte|huus|hus|chuchi
            |kuchl|wir|eingeschlossen|raus|kommen nicht raus|elektro|mülltonne|container|da|gab|gibt
            |es gab)
    """,
    "gas": """
        (gas|gasgeruch|gasleck|gasleitung|faulen eiern|faule eier|kohlenmonoxid|co melder|gasalarm
            |gasaustritt|gashahn|gasmelder|gasflasche|chlorgas|ammoniak|gasherd)
    """,
    "gas_out": """
        (riecht|rieche|riechen|riechts|stinkt|stinkts|schmeckt|schmeckts|schmöckt|strömt|ausgetreten
            |tritt|entweicht|leck|undicht|austritt|ausströmt|wohnung|keller|haus|treppenhaus|küche
            |zischt|piept|schlägt|geruch|überall|vergessen|aufgedreht|offen|schwindlig|kopfschmerzen
            |ganze)
    """,
    "violence": """
        (bringt|bring|bringe) (uns|mich|sie|ihn|euch|meine|die|alle) (alle|kinder|frau|familie)? um
        (aufzubrechen|aufbrechen|aufbricht|eintritt|einzutreten|bricht auf|einschlagen|schlägt ein)
        (schlägt|schlagen|bedroht|droht|würgt|gewürgt|verprügelt|prügelt|misshandelt|attackiert
            |angegriffen|greift|vergewaltigt|verfolgt|zusammengeschlagen|geschlagen|erstechen
            |umbringen|umbringt|abstechen|geschossen|schießt|schießen|tritt|zusammenschlagen|schlogt
            |schlat|niedergestochen|zugestochen|überfallen|entführt|einbricht|bricht|einbrechen
            |eingebrochen|einzubrechen|einbrecher|eindringling|ausgeraubt|raubt|bewaffnet|messer
            |pistole|waffe|axt|gewehr|randaliert|schlägerei|prügelei|messerstecherei|bringt mich um
            |bringt sie um|stalkt|zugeschlagen|zuschlägt|ermordet|verletzt|gestochen|schüsse|schuss
            |bringt er mich um|geiselnahme|geisel|machete|knüppel|baseballschläger|einsteigt
            |eingedrungen|eindringen|erschießen)
    """,
    "victim": """
        (ich|freund|freundes|ehemann|partner|vater|bruder)
        (mich|mi|uns|sie|ihn|frau|freundin|kind|kinder|mutter|vater|mann|jemand|einer|jemanden
            |nachbarin|nachbar|seine|meine|meinen|er|der|wird|werde|ein mann|leute|bei mir|bei uns
            |wohnung|haus|keller|tür|ex|auf mich|auf uns|fremder|fremde|typ|hier|im|vor|kollege
            |kollegin|schwester|bruder|tochter|sohn|passanten|kunden|gast|wer|kassiererin|kassierer
            |betrunkener)
    """,
    "now": """
        (gesagt|sagt|gerade|versucht|versuchen)
        (jetzt|hier|bei mir|bei uns|hilfe|schnell|sofort|werde|ich werde|da|schon wieder|vor der tür
            |vor meiner|will|steht|hat|mit|nebenan|im haus|auf der straße|einer|jemand|fremder|er)
    """,
    "crash": """
        (bus|reisebus|fahrzeug|ziegel|hubschrauber|flugzeug|boot)
        (unfall|autounfall|verkehrsunfall|motorradunfall|fahrradunfall|arbeitsunfall|crash
            |zusammenstoß|zusammengestoßen|überfahren|angefahren|überschlagen|traktor|maschine
            |bagger|stapler|gabelstapler|lkw|zug|straßenbahn|tram|baum|gerüst|leiter|stromschlag
            |steckdose|starkstrom|strom|hochspannung|lawine|skiunfall|badeunfall|pool|see|fluss
            |teich|eis|wasser|treppe|dach|fenster|balkon|stock|stiege|wickeltisch|pferd|brücke
            |schacht|presse|häcksler|kreissäge|kettensäge|mähdrescher|aufzug|rolltreppe|mauer|wand
            |wasserkocher|fritteuse|bus|gerät|laster|auto|motorrad|rasenmäher|felsen|klippe
            |bahnsteig|gleise|trampolin|klettergerüst|baugrube)
    """,
    "hurt_badly": """
        (gefahren|menschenmenge|menge gefahren|verunfallt|viele|kopf gefallen|umgekippt)
        (schweren|schwerer|schwere|schlimmen|schlimmer|schrecklichen|schrecklicher|gelaufen|gestoßen
            |geworfen|verunglückt)
        (verletzt|verletzte|verletzten|eingeklemmt|schwer|schwerverletzt|bewusstlos|blutet|blut
            |überschlagen|liegt|gekommen|geraten|gefasst|gegriffen|bekommen|gefallen|gestürzt
            |gesprungen|runter|runtergefallen|heruntergefallen|abgestürzt|eingeschlossen|verschüttet
            |untergegangen|geht unter|ertrinkt|ertrunken|eingebrochen|brennt|aufstehen|bewegen|kopf
            |reagiert|rührt|regungslos|gflogn|gheit|gerast|erfasst|erwischt|aufgeschlagen|umgekippt
            |hineingezogen|reingefallen|verbrannt|verbrüht|begraben|schreit|schreien|stöhnt|ist weg
            |nicht mehr|atmet|zuckt|wirr|steckt|hängt|hängen|hineingefahren|reingefahren|mehrere
            |tote|toter|tot|hilflos|zusammengestoßen|getroffen|ins)
    """,
    "animal": """
        (hund|hunde|kampfhund|schäferhund|katze|schlange|kreuzotter|viper|rottweiler|ratte|fuchs
            |dackel|pitbull|affe|pferd|wildschwein|skorpion|spinne)
    """,
    "bite": """
        (gebissen|zugebissen|angefallen|biss|beißt|zerfleischt|getreten|attackiert|gstoche|bisse)
    """,
    "gravely": """
        (gesicht|hals|kopf|tief|blutet|blut|stark|baby|kleine|kleinen|kind|tochter|sohn|schlimm
            |kehle|schlange|kreuzotter|viper|giftig|schwillt|skorpion|loslassen|lässt nicht los)
    """,
    "toxin": """
        (putzmittel|putzmitteln|reiniger|reinigern|rohrreiniger|abflussreiniger|batterie|batterien
            |knopfzelle|knopfbatterie|spülmittel|chlor|chlorreiniger|säure|bleiche|bleichmittel
            |magnet|magnete|waschmittel|waschmittelkapsel|entkalker|lampenöl|benzin|tollkirsche
            |tollkirschen|spiritus|terpentin|rattengift|gift|frostschutzmittel|schneckenkorn
            |goldregen|eibe|essigessenz|desinfektionsmittel|unkrautvernichter|nagellackentferner|wc
            reiniger|toilettenreiniger|methanol|duftöl|weichspüler|spülmaschinentabs
            |spülmaschinentab|domestos|grillanzünder|pilze|beeren|murmel|münze|nagel|nadel|scherbe
            |legostein|klebstoff|pflanzenschutzmittel|haushaltsreiniger|fensterreiniger
            |scheibenreiniger|giftpflanze|maiglöckchen|fingerhut|spülmaschinenpulver)
    """,
    "into_body": """
        (geschluckt|verschluckt|getrunken|gschluckt|trunken|runtergeschluckt|heruntergeschluckt|im
            mund|im mund gehabt|hinuntergeschluckt|in den mund gesteckt|gegessen|eingeatmet|genascht
            |gekaut|ausgetrunken|abgeleckt|gefressen|in den augen|ins auge)
    """,
    "pet": """
        (hund|katze|kater|hündin|welpe|kaninchen|hamster|pferd)
    """,
    "scald": """
        (heiß|heiße|heißes|heißem|kochend|kochendes|kochendem|kochende|brühend|brühheiß|siedend) (öl
            |wasser|fett|tee|kaffee|suppe|frittierfett|milch|wachs|teer|heiße|heißes|heißem)
        (verbrüht|verbrannt|verbrennung|verbrennungen|brandblasen)
    """,
    "scald_where": """
        (gesicht|kind|baby|ganzen|ganze|oberkörper|blasen|kleine|kleiner|tochter|sohn|großflächig
            |haut löst|arme|beine|hand gelaufen|geschüttet|gekippt|überschüttet|gegossen|haut geht
            ab|bein gelaufen|arm gelaufen|stark|schlimm|schwer|schwere)
    """,
    "inhaled": """
        (eingeatmet|einatmet|dämpfe|dämpfen|gase|chlorgas|kleber|kontaktkleber|lösungsmittel|rauch)
    """,
    "dazed": """
        (benommen|bewusstlos|schwindlig|luft|umgekippt|hustet blut|röchelt|ohnmächtig|verwirrt
            |taumelt)
    """,
    "head_blow": """
        (gehirnerschütterung|hirnerschütterung|schädelverletzung|kopfverletzung)
        (kopf) ... (aufgeschlagen|gefallen|gestoßen|geschlagen|angeschlagen|geknallt|gestürzt)
    """,
    "after_blow": """
        (übergibt|erbricht|bewusstlos|schläfrig|verwirrt|blutet|blut|komisch|kotzt|ohnmächtig|spuckt
            |pupillen|weggetreten|reagiert|wirr|bricht|erinnert|schielt|krampft|wach)
    """,
    "no_danger": """
        (leben|lebt) nicht mehr (zusammen|in|dort|bei|hier|da|getrennt|zu)
        schießt ... (fotos|passfotos|bilder|tor|foto)
        (passfotos|fotos|bewerbungsfotos)
    """,
}

EVENT_FRAMES = {
    "emergency": """
        * inhaled dazed !long_ago !routine
        * head_blow after_blow !long_ago !what_if
        * toxin into_body !long_ago !pet
        * scald scald_where !long_ago
        * animal bite gravely !long_ago
        * cut_off limb !long_ago !routine !what_if
        * burning burning_place !long_ago !routine !what_if
        * gas gas_out !long_ago !routine !what_if
        * violence victim now !long_ago !routine !what_if
        * crash hurt_badly person !long_ago !routine !what_if
    """,
    "unless emergency": """
        no_danger
        * crash routine
        * burning routine
    """,
}
