"""German for danger to life from within: what a body does, and what tells it from routine."""

BODY_CONCEPTS = {
    "person": """
        (er|sie|ich|es|mir|mich|ihm|ihr|wir|i|jemand|einer|eine|wer|ein)
        (mann|frau|mutter|vater|oma|opa|kind|baby|sohn|tochter|freund|freundin|mama|papa|mami|papi
            |nachbar|nachbarin|kollege|kollegin|bruder|schwester|schwiegermutter|schwiegervater
            |patient|patientin|kleine|kleiner|kleinen|säugling|großmutter|großvater|tante|onkel
            |mensch|enkel|enkelin|junge|mädchen|bub|bua|chef|person|kumpel|mitbewohner|mitbewohnerin
            |gast|kunde|kundin|fahrer|radfahrer|lebensgefährte|lebensgefährtin|partner|partnerin
            |eltern|kinder|mitarbeiter|verlobter|neugeborenes|zwilling|mam|omi|opi|älterer|ältere
            |herr|dame|alter|passant|grosi|mueter|vatti|schüler|schülerin|azubi|handwerker
            |bauarbeiter|kleinkind|jemanden|typ|freundin|cousin|cousine|neffe|nichte|ehemann|ehefrau
            |kindl|goaf|bueb)
    """,
    "breath": """
        (luft|atmen|atmet|atme|atem|atmung|schnaufen|schnauft|schnaufe|schnuufe|schnuufet|schnauf
            |schnaufn|luftholen|lungen|lunge|geatmet|sauerstoff|sauerstoffsättigung|atmn|otmen|otmet
            |schnaufa|schnufe)
    """,
    "failing": """
        (nicht|nich|net|ned|nit|nöd|nimmer|nüm|nümme|kaum|keine|kein|keinen|ka|koa|kei|schwer
            |schlecht|weg|ab|knapp|schnappt|ringt|ringe|japst|stockt|aussetzer|ausgesetzt|aussetzt
            |fehlt|flach|rasselt|röchelt|pfeift|mühsam|komisch|abgehackt|zu wenig|wenig|nix
            |aufgehört|stehengeblieben|stehen geblieben|unregelmäßig|seltsam|hechelt|keucht|schwerer
            |kurz)
    """,
    "heart": """
        (brust|brustkorb|brustbein|herz|herzgegend|brustbereich|linken arm|linker arm|linkn arm
            |linke arm|linkem arm|thorax|oberkörper|linke schulter|linken schulter|herzn|brüschtli)
    """,
    "hurting": """
        (säße|sitzt|gewicht|unregelmäßig|stolpert|verrückt|aussetzt|aussetzer|zugeschnürt
            |ausstrahlung)
        (schmerz|schmerzen|weh|druck|drückt|drücken|sticht|stechen|stechend|stechende|stechender
            |brennt|brennen|eng|enge|engegefühl|rast|rasen|zieht|ziehen|ausstrahlt|strahlt|strahlen
            |stolpert|krampft|krampf|schnürt|zugeschnürt|presst|gepresst|hämmert|pocht|flattert
            |klemmt|zerreißt|platzt|zerspringt|verkrampft|elefant|zentner|tonnen|schraubstock
            |schwere|beklemmung|beklemmend|stich|stiche|springt|ausstrahlend|ausstrahlende
            |ausstrahlen|gestochen)
    """,
    "awake": """
        (zu sich|bei sich|aufwacht|erwacht|wieder zu sich|ansprechbaren|munter)
        (bewusstsein|bewusstlos|ansprechbar|bewusst|wach|aufwachen|aufgewacht|wacht|wecken|weckt
            |aufwecken|wachzukriegen|reagiert|reagieren|reaktion|antwortet|rührt|bewegt|regt|bewegen
            |rühren|besinnung|zuckt|muckst|wachkriegen|aufweckn|wachbekommen|weckbar|wachzubekommen
            |ansprechen|sagt|spricht|antworten|öffnet|meldet|lebenszeichen|puls|herzschlag|da)
    """,
    "gone": """
        (nicht|nich|net|ned|nit|nöd|nimmer|nüm|nümme|nichts|nix|nüt|kaum|kein|keine|keinen|ohne
            |verloren|verliert|weg|niemand|nimmamehr|auf nichts)
    """,
    "down": """
        (kippe|kipp|klappe|sacke|falle) ... (um|zusammen)
        (umgefallen|umgekippt|zusammengebrochen|zusammengesackt|zusammengeklappt|zusammengesunken
            |kollabiert|weggesackt|weggekippt|umgheit|umgfallen|umgflogn|hingefallen|liegt|lieg
            |liegen|leit|lit|am boden|auf dem boden|umgekippt|kippt|sackt|umgehauen|weggetreten
            |umkippt|zusammengebrocha|abgestürzt|gestürzt|zämebroche|gestürtzt|umgestürzt|weggenickt
            |abgeklappt|abgeklappt|niedergesunken|zusammen)
    """,
    "dire": """
        (verunglückt|gerade)
        (nichts mehr|nicht mehr|nimmer|regungslos|reglos|leblos|bewusstlos|so|plötzlich|auf einmal
            |blass|grau|weiß|blau|kalt|schlaff|komisch|zuckt|verdreht|schaum|verdreht die augen
            |augen verdreht|röchelt|nüt me|kaum|tot|sagt nichts|keinen mucks|steif|ganz still|starr
            |krampf|apathisch|schweißgebadet|kreidebleich|schweiß|kaltschweißig|verwirrt|wirres|wirr
            |orientierungslos|keine ahnung was)
    """,
    "limb": """
        (arm|arme|bein|beine|hand|hände|gesicht|gesichtshälfte|körperhälfte|seite|füße|mundwinkel
            |finger|augenlid|mund|gsicht|hälfte|zunge|körper|linke|rechte|arms|haxn|haxen)
    """,
    "numb": """
        (gehorcht|greifen|mitmacht|bewegt|hebt|loslassen|folgt)
        (taub|gelähmt|lahm|hängt|hängen|schief|bewegen|spüren|spüre|spürt|fühlt|fühle|fühlen|heben
            |hebt|gefühllos|kribbelt|schlaff|kraftlos|kraft|hochheben|kein gefühl|gfühl|gefühl
            |gspüre|gspür|steuern|lähmung|runter|kontrolle|pelzig|eingeschlafen|schwach)
    """,
    "suddenly": """
        (einer seite|auf einer|seite|herunter|runter)
        (plötzlich|auf einmal|schlagartig|nicht|nimmer|nichts|kein|keine|keinen|net|ned|nöd|seit
            |grade|halbseitig|ganze|halbe|rechts|links|linke|linken|linker|linkes|rechte|rechten
            |rechter|rechtes|einseitig|uf eimal|aufmoi|aufeinmal)
    """,
    "speech": """
        (sprechen|spricht|redet|reden|sprache|lallt|lallen|rede|spreche|aussprache|wörter|worte
            |sätze|red|schwätzt|antwortet|artikulieren|erkennt|erkennt mich|formulieren)
    """,
    "slurred": """
        (verwaschen|verwaschene|undeutlich|lallend|lallt|lallen|unverständlich|wirr|wirres|verwirrt
            |komisch|kauderwelsch|durcheinander|durchanand|unsinn|blödsinn|quatsch|keinen sinn
            |sinnlos|nicht mehr|nimmer|weg|verloren|herausbringen|raus|betrunken|betrunkener
            |besoffen|finden|findet|nüm|wirrs|konfus|unzusammenhängend|auf einmal nicht|plötzlich
            nicht)
    """,
    "blood": """
        (blut|bluat|bluet|blutet|blute|bluten|blutung|blutungen|bluets|bluatet|blüetet|bluats
            |verblutet|verblute|blutig|blutend|blutende|naht|wunde|schnittwunde|platzwunde|pulsader
            |schlagader|ader|kniekehle|nachblutung)
    """,
    "gushing": """
        (spritzt|nach der op|nicht stoppen|stark nach|ganz stark|sehr stark|so stark)
        (aus|ausm) (dem|seinem|ihrem|meinem|der|seiner|ihrer|beiden|den)? (ohr|ohren|mund|nase|bauch
            |hals|kopf|auge|augen|wunde|scheide|darm)
        (stark|starke|heftig|heftige|viel|überall|spritzt|spritz|strömt|läuft|lauft|raus|hört nicht
            auf|nicht auf|nicht mehr auf|nimmer auf|stoppen|stillen|stoppt|stillbar|wie verrückt
            |schwall|schießt|voller|voll|pumpt|wahnsinnig|extrem|massiv|schwere|sehr|so sehr|durch
            |angegriffen|angeschossen|aufgerissen|aufgeplatzt|aufgegangen|klafft|offen|tief|sägt
            |gesägt|geschnitten|kettensäge|säge|flex|kreissäge|beil|axt|messer|glasscherbe|spuckt
            |spucke|hustet|huste|erbricht|erbreche|kotzt|kotze|verloren|verliert|verliere|sau|wie
            sau|arg|gewaltig|unaufhörlich|ununterbrochen|pausenlos|fontäne|lache|überströmt|schwarz
            |schwarzes|hellrot|hellrotes|frisches|fest|ganz fescht|gespuckt|erbrochen|gehustet|aus
            dem ohr|aus den ohren|aus dem mund|kopf|hals)
    """,
    "throat": """
        (hals|zunge|rachen|kehle|luftröhre|kehlkopf|luftweg|luftwege|atemwege|speiseröhre|gesicht
            |lippen|lippe|gurgel|schlund)
    """,
    "closing": """
        (schwillt|schwellen|zugeschwollen|geschwollen|angeschwollen|dick|zu|eng|enger|schnürt
            |zugeschnürt|schwellt|anschwillt|zuschwillt|steckt|stecken|steckengeblieben|stecken
            geblieben|zugeht|zieht sich zu|verschluckt|aufgequollen|gschwolln|dicker|drin|fest)
    """,
    "allergic": """
        (allergisch|allergische|allergischen|allergie|allergiker|anaphylaktisch|wespe|biene|hornisse
            |wespenstich|bienenstich|nüsse|nuss|erdnüsse|erdnuss|gestochen|penicillin|antibiotikum
            |kontrastmittel|betäubung|narkose|spritze|meeresfrüchte|garnelen|krabben|sesam|haselnuss
            |medikament|walnuss|krebs)
    """,
    "reacting": """
        (angeschwollen|dick|anschwillt|gesicht|rot und|kriege schwer|luft)
        (reaktion|schock|schwillt|geschwollen|zugeschwollen|anschwellen|atmen|atmet|luft|hals|zunge
            |schwindlig|schwarz vor augen|quaddeln|ausschlag am ganzen|am ganzen körper|kreislauf
            |kollabiert|umgekippt|bewusstlos|zittert|schnürt|lippen|blau|röchelt|pfeift)
    """,
    "poison": """
        (tabletten|pillen|schlaftabletten|schlafmittel|schmerztabletten|medikamente|medikamenten
            |drogen|heroin|putzmittel|reiniger|rohrreiniger|abflussreiniger|batterie|knopfzelle
            |knopfbatterie|spülmittel|chlor|chlorreiniger|säure|bleiche|bleichmittel|pilze|pilz
            |beeren|magnet|magnete|waschmittel|waschmittelkapsel|entkalker|lampenöl|benzin
            |tollkirsche|tollkirschen|spiritus|terpentin|rattengift|gift|frostschutzmittel|insulin
            |schneckenkorn|goldregen|eibe|essigessenz|desinfektionsmittel|unkrautvernichter
            |nagellackentferner|paracetamol|ibuprofen|valium|methadon|kokain|ecstasy
            |blutdrucktabletten|herztabletten|nikotin|zigarette|zigaretten|liquid|spüli|wc reiniger
            |toilettenreiniger|methanol|pflanzengift|kapsel|kapseln|tropfen|duftöl|weichspüler
            |spülmaschinentabs|spülmaschinentab|domestos|grillanzünder|antidepressiva)
    """,
    "swallowed": """
        (geschluckt|verschluckt|getrunken|gegessen|gegessn|gefressen|genommen|eingenommen|gschluckt
            |trunken|gnommen|gno|intus|erwischt|überdosis|überdosiert|zu viel|zu viele|zuviel|in den
            mund gesteckt|runtergeschluckt|eingeworfen|genascht|eingeatmet|gekaut|gespritzt
            |aufgegessen|weggekippt|leer getrunken|ausgetrunken|gesoffen)
    """,
    "a_lot": """
        (zu viel|zu viele|zuviel|viele|packung|packungen|schachtel|handvoll|alle|ganze|ganzen|lauter
            |flasche|überdosis|doppelte|dreifache|zehn|zwanzig|dreißig|vierzig|fünfzig|hundert
            |blister|20|30|40|50|menge|haufen|dose|röhrchen|kind|baby|tochter|sohn|kleine|kleiner
            |kleinen|enkel|versehentlich|aus versehen|oma|mutter|mann|frau|er|sie)
    """,
    "poisoned": """
        (vergiftet|vergiftung|rauchvergiftung|pilzvergiftung|kohlenmonoxid|kohlenmonoxidvergiftung
            |überdosis|alkoholvergiftung|intoxikation|vergiftungserscheinungen|rauchgasvergiftung)
    """,
    "end_it": """
        (runterspringen|herunterspringen|hinunterspringen|runterspringt|runterzuspringen|zu springen
            |tot wäre|tot wär|nicht mehr da wäre|nicht mehr auf der welt|nicht da wäre)
        (leben|das alles|es) (nicht|nimmer) mehr (aus|ertragen|aushalten)
        (bringt|bringe|bring|brächte) (sich|mich) (noch|jetzt)? um
        (umbringen|umzubringen|umbringt|umbringe|umgebracht|selbstmord|suizid|suizidal
            |suizidgedanken|selbstmordgedanken|lebensmüde|ritzen|ritze|erhängen|erhängt|aufhängen
            |erschießen|erschießt|pulsadern|pulsader|abschiedsbrief|suizidversuch|selbstmordversuch
            |sterben|tot sein|tot wäre|nicht mehr leben|nimmer leben|nicht weiterleben|nicht mehr
            aufwachen|nicht mehr da sein|nicht mehr hier sein|schluss machen|schlussmachen|springen
            |spring|springt|antun|angetan|anzutun|stärbe|sterbn|selbst verletzen|weiterleben|nimmer
            weiter|keinen ausweg|keinen sinn|sinnlos|schluss|ein ende|beenden|das leben nehmen|leben
            nehmen|vor den zug|vor die bahn|nicht mehr weiter|nicht mehr weiterleben|lieber tot
            |besser tot|sterbenswunsch|nüm läbe|leben satt|hat alles keinen sinn|nicht mehr
            lebenswert|wegwerfen)
    """,
    "self": """
        (freund|freunde|mann|leben|steht)
        (ich|mich|mir|i|er|sich|sie|selbst|selber|mein|leben|meinem leben|mi|freund|freundin|sohn
            |tochter|bruder|schwester|mann|frau|brücke|dach|fenster|balkon|zug|hochhaus|geländer
            |gleise|gleisen|vater|mutter)
    """,
    "wants_end": """
        (halte|halt|besser|wenn|bester)
        (will|wü|wui|wott|möchte|mecht|mag|kann|wollte|droht|gedroht|werde|wird|mach|mache|macht
            |gehe|steht|stehe|denke|denkt|denk|überlege|überlegt|versucht|plant|hat|habe|hab|würde
            |wünschte|nicht mehr|nimmer|geschrieben|geschnitten|sei|wäre|gesagt|sagt|vor|lohnt|alles
            |doch)
    """,
    "eye": """
        (sehe|seh|sieht|sehen|sehkraft|sehvermögen|augenlicht|auge|augen|gseh|gseht|sicht|blick
            |gesichtsfeld|sehfeld|siech)
    """,
    "dark": """
        nichts (mehr)? (sehen|sehe|sieht|erkennen)
        (bleichmittel|chlor|spülmittel|kleber|pfefferspray|putzmittel|zement|sekundenkleber
            |reinigungsmittel|lack)
        (nichts mehr|nicht mehr|nimmer|doppelt|doppelbilder|schwarz|erblindet|blind|verschwommen
            |blitze|vorhang|ausgefallen|schatten|nüt me|gar nichts|fast nichts|säure|lauge|reiniger
            |chemikalie|kalk|ätzend|verätzt|steckt|splitter|nix mehr|dunkel|trüb plötzlich
            |weggefallen|halbe bild)
    """,
    "bodily": """
        (bauch|unterbauch|unterleib|kopf|kopfschmerz|kopfschmerzen|kopfweh|rücken|nacken
            |unterbauchschmerzen|bauchschmerzen|bauchweh|hoden|schädel|nierenschmerzen|magen
            |magenschmerzen|flanke)
    """,
    "unbearable": """
        (bretthart|brettharter|unerträglich|unerträgliche|unerträglichen|schreit|nicht aushalten
            |nicht auszuhalten|nimmer aushalten|vernichtend|explodiert|explosionsartig|schlimmsten
            |schlimmste|wie noch nie|donnerschlag|steif|steifer|nicht mehr stehen|nicht stehen
            |krümmt|krümme|höllisch|höllische|platzen|reißend|zerreißt|messerstich|vierzig fieber|40
            fieber|hohes fieber|bewusstlos|schreie|wahnsinnige|wahnsinnig|ohnmächtig|blut|wimmert)
    """,
    "baby_coming": """
        (zweiten|dritten|ersten) monat
        (kriegt|bekommt|krieg|bekomme) (das|ihr|unser|mein|ihre) (kind|baby)
        (vierten|fünften|sechsten|siebten|siebenten|achten|neunten|zehnten|elften|zwölften
            |zwanzigsten|dreißigsten|vierzigsten) (monat|woche|schwangerschaftswoche|ssw)
        (baby|kind|kleine) (kommt|kimmt|chunnt)
        (fruchtblase|wehen|presswehen|blasensprung|nabelschnur|fehlgeburt|schwanger|hochschwanger
            |schwangere|schwangerschaft|baby kommt|kind kommt|köpfchen|kopf ist schon|geburt
            |schwangerschaftswoche|gebärt|gebären|entbindung|entbindet|muttermund|ssw)
    """,
    "coming_now": """
        (schaffen|schaffen es|auf dem weg|hier|zuhause|köpfchen|taxi)
        (geplatzt|alle|jetzt|eingesetzt|los|angefangen|stark|starke|blut|blutet|blute|blutung
            |blutungen|krampft|schon da|zu sehen|zu früh|gesprungen|verliere|bewegt sich nicht|nicht
            mehr|um den hals|presst|pressen|raus|schafft|krankenhaus|auto|taxi|minuten|minutentakt
            |schmerzen|wasser|fieber|sehstörungen|sturz|gestürzt)
    """,
    "sugar": """
        (zucker|blutzucker|zuckerwert|zuckerwerte|unterzuckert|unterzucker|unterzuckerung|diabetiker
            |diabetikerin|zuckerkrank|zuckerkranker|blutzuckerwert|diabetes)
    """,
    "sugar_bad": """
        (niedrig|zu niedrig|viel zu|unter|über sechshundert|über fünfhundert|vierzig|dreißig|zwanzig
            |fünfhundert|sechshundert|30|40|20|500|600|keller|entgleist|wirr|zittert|bewusstlos
            |nicht mehr|weggetreten|verwirrt|krampft|ansprechbar|reagiert|komisch|schwitzt|umgekippt
            |extrem|gefährlich)
    """,
    "seizing": """
        (krampft|krampfanfall|krampfanfälle|fieberkrampf|epileptischen|epileptischer|epilepsieanfall
            |zuckt|zucken|krämpft|schäumt|schaum|schüttelt|zuckungen|anfall|verkrampft|epi|krampfend
            |zittert|gezuckt|gekrampft)
    """,
    "seizing_now": """
        (am ganzen körper|ganzen körper|ganze körper|mund|hört nicht auf|nicht auf|seit|boden
            |minuten|bewusstlos|blau|augen verdreht|verdreht|hat einen|hat an|hat|jetzt|nicht
            ansprechbar|kind|baby|sohn|tochter|steif|schon wieder|zum ersten|überall|epileptischen
            |epileptischer)
    """,
    "blue": """
        (blau|bläulich|blaue|blauen|dunkelblau|lila|kreidebleich|aschfahl|grau|violett|käseweiß
            |kreideweiß|leichenblass|aschgrau|totenblass)
    """,
    "face_part": """
        (lippen|lippe|gesicht|fingernägel|nägel|haut|angelaufen|läuft|lauft|läuft an|an|baby|kind
            |säugling|im gesicht|um den mund|mund|er ist|sie ist|wird|geworden|er wird|sie wird
            |gsicht|gworden)
    """,
    "filler_work": """
        (filler|hyaluron|unterspritzung|botox|injektion|unterspritzt|aufgespritzt|aufspritzen
            |lippenaufspritzen|gespritzt|spritze|hyaluronsäure|lippen machen|behandlung)
    """,
    "skin_dying": """
        (weiß|blau|schwarz|grau|lila|bläulich|marmoriert|abgestorben|abstirbt|stirbt ab|nekrose|kalt
            |verfärbt|blind|sehe|sehen|sehstörungen|luft|schwillt|atmen|taub|doppelt|verschwommen
            |netzartig|fleckig|dunkel|durchblutung|durchblutet)
    """,
    "long_ago": """
        (letztes|letzten|letzte|letzter|vorletztes) (jahr|jahres|monat|sommer|winter|herbst|frühjahr
            |woche|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november
            |dezember|weihnachten|urlaub)
        (damals|früher|gestern|vorgestern|neulich|als kind|in der kindheit|vor jahren|seit jahren
            |seit monaten|seit langem|schon immer|hatte|hatte früher|überstanden|nachsorge|reha
            |nachkontrolle|erholt|erholung|vor kurzem|im urlaub|vor zwanzig|vor zehn|chronisch
            |chronische|vorgeschichte|vorerkrankung|voriges jahr|vergangenes jahr|vergangene woche
            |seinerzeit|seit der geburt|seit geburt|im film|in der serie|im fernsehen|im buch
            |geträumt|nachrichten|zeitung|roman|theaterstück|song|video|doku)
        vor (einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|vielen|einigen|paar|ein
            paar|2|3|4|5|6|10|20|langer|längerer) (jahr|jahren|monat|monaten|wochen|zeit)
        (hatte|hatten|gehabt) (ich|wir|er|sie)? (schon|früher|damals|vor)
        (ist|sind) (schon|längst) (wieder|vorbei|lange her|besser)
        (wieder|schon|alles) (gut|fit|gesund|besser|in ordnung|vorbei)
        (war|hatte|hatten|hat) ... (gehabt|2019|2020|2021|2022|2023|2024|2018)
    """,
    "routine": """
        (belastung|schlaflabor|schnarche|schnarcht|krankengymnastik|physio|heiser|heiserkeit
            |anheizen|ofenbauer|schornsteinfeger|parkplatz|lackschaden|auswerten|abklären lassen
            |abklären|gips|fäden|schürfwunden|schürfwunde)
        (kurs|kurse|seminar|schulung|training|ausbildung|vortrag|fortbildung|versicherung|versichert
            |gutachten|gutachter|rezept|folgerezept|verschreiben|verschreibung|vorsorge
            |vorsorgeuntersuchung|blutabnahme|blutbild|blutwerte|blutdruck|blutspende
            |blutuntersuchung|test|ultraschall|überweisung|impfung|kosten|kostet|preis|rechnung
            |bestellen|implantat|implantate|vergrößerung|straffung|tattoo|massage|lasern|übung
            |übungen|probe|probealarm|film|spiel|buch|haha|hihi|spaß|scherz|witz|lustig|lachen
            |gelacht|totgelacht|computer|handy|laptop|drucker|auto springt|internet|server|heizung
            |lampe|glühbirne|birne|licht|kerze|kerzen|zigarette|grill|grillen|kamin|kaminofen
            |lagerfeuer|feuerwerk|rauchmelder|rauchen|raucher|nichtraucher|feuerlöscher
            |feuerwehrfest|kuchen|torte|rasiert|rasieren|rasur|zähneputzen|zahnfleisch|zahn|zähne
            |zahnreinigung|weisheitszahn|nasenbluten|periode|regel|sonnenbrand|sonnenbrille|brille
            |kontaktlinsen|optiker|sehtest|augenarzt|allergietest|heuschnupfen|pollen|laktose
            |glutenfrei|speisekarte|menü|essen gehen|tisch|reservieren|reservierung|personen|kissen
            |wärmflasche|fernseher|serie|krimi|musik|konzert|party|verspannung|verspannt
            |verspannungen|muskelkater|rückenschule|physio|physiotherapie|einlagen|wimpern
            |augenbrauen|färben|haarfarbe|strähnen|blondieren|schneiden|friseur|nagellack|blauen
            brief|blau machen|führung|museum|taucher|tauchkurs|schwimmkurs|schwimmbad|yoga|atemübung
            |klimaanlage|reifen|matratze|luftmatratze|lüftung|luftfilter|pumpe|gegensprechanlage
            |thermomix|fragen zum|informieren|information|infos|erkundigen|kundenkarte|gutschein
            |termin in|warteschleife|hunger|langeweile|neugier|neugierig|einschlafen|eingeschlafen
            |schnupfen|erkältung|durch die nase|vertretung|notdienst|bereitschaftsdienst
            |öffnungszeiten|winterreifen|haarschnitt|welche dosis|einnahme|wie viele|wie oft|welche
            |packungsbeilage|nebenwirkungen|nachfüllen|aufgebraucht|herzlich|herzlichen|von herzen
            |am herzen|herzens|liegt mir|liegt ihnen|bein gebrochen|haustür|tür klemmt|vorrat
            |lieferung|liefern|paket|vorbeugen|verhindern|risiko|statistik|beipackzettel|auf lager
            |bestellt|batterien|ladegerät|staubsauger|geschirr|spülen)
    """,
    "what_if": """
        (haha|hihi|ist gestorben|ist verstorben|bin ich ja nicht|bin ja nicht)
        (falls|angenommen|im fall|im falle|für den fall|im notfall|was mache ich wenn|was tun bei
            |was tue ich|was soll ich tun wenn jemand einer|haben sie|behandeln sie|machen sie
            |bieten sie|verkaufen sie|gibt es|kann man|darf man|hilft|was kostet)
        (keine|kein|keinen|nie|weder|ohne|nicht) (brustschmerzen|atemnot|luftnot|herzprobleme
            |schmerzen in der brust|schmerzen|lähmung|lähmungen|lähmungserscheinungen|ohnmacht
            |blutung|blutungen|allergie|allergien|allergische|notfall|verletzten|verletzte|fieber
            |herzrasen|angst|schwellung|suizidgedanken)
        (angst|sorge|befürchtung) (vor|dass)
        (lebensmüde|verrückt) (bin ich|bin i)
        (bringt|bringen|brachte) mich (noch)? um
        (will|möchte|wollte|kann|mag) (ich)? ... (nicht|nur|kurz) (stören|reden|sprechen|warten
            |zahlen|telefonieren|mehr warten|länger)
    """,
    "cold_sweat": """
        (kaltschweißig|kaltschweiß|kalter schweiß|schweißgebadet|kalten schweiß|schweißausbruch
            |schweißausbrüche|zittert am ganzen)
    """,
    "faint_too": """
        (blass|bleich|schmerzen|zittert|übel|übelkeit|brust|bauch|oberbauch|schwindlig|schwindel
            |herz|kreislauf|grau|arm|luft|kaum|umgekippt|weggetreten|kreidebleich)
    """,
    "not_taken": """
        (nicht|keine|vergessen|kein) (genommen|eingenommen|mehr genommen|vergessen|verschluckt
            |geschluckt|zu nehmen)
        (vergessen)
    """,
    "asking": """
        (wie lange|ist das normal|normal|was kostet|wann|darf man|kann man|darf ich|üblich|wie oft
            |wieviel|wie viel|was kosten)
    """,
    "anger": """
        könnte (ihn|sie|euch|dich|den|die|den kerl|meinen chef|meinen mann) ... (umbringen|erwürgen
            |erschlagen|erschießen)
        (sauer|wütend|um den verstand|um den schlaf|den letzten nerv)
    """,
    "talk_now": """
        (heiser|erkältet|stimme weg|keine stimme|halsschmerzen) ... (sprechen|reden)
        (gerade|jetzt|im moment|momentan|leider|hier|grad) (nicht|schlecht|net) (so)? (laut|gut
            |frei)? (sprechen|reden|telefonieren)
        (sprechen|reden) (lauter|deutlicher|langsamer|sie)
    """,
    "stool_black": """
        (stuhl|stuhlgang) ... (schwarz|blutig|teer|pechschwarz|voller blut)
    """,
    "limp": """
        (schlapp|schlaff|apathisch|schläfrig|lethargisch|teilnahmslos|benommen|matt)
    """,
    "sick_signs": """
        (fieber|flecken|trinkt nicht|trinkt nichts|reagiert|erbricht|steif|nicht weggehen|kaum
            |krampft|wimmert|punkte)
    """,
    "fever": """
        (fieber|schüttelfrost|fiebert)
    """,
    "confused": """
        (nicht mehr klar|verwirrt|wirr|wirres|apathisch|krampft|nicht ansprechbar|nicht mehr
            ansprechbar|benommen|steifer nacken|nackensteif|bewusstlos|halluziniert|phantasiert
            |fantasiert|nicht mehr wach|steif|nicht richtig da)
    """,
    "belly": """
        (bauch|bauchschmerzen|bauchweh|unterbauch|unterbauchschmerzen|unterleib|unterleibsschmerzen
            |magenschmerzen|hodenschmerzen|oberbauch|oberbauchschmerzen|brustschmerzen|nierenkolik
            |kolik)
    """,
    "doubled_up": """
        (laufen kann|laufen|gehen kann|stehen kann|aufstehen kann|stehen|krümme|krümmt|krümmen
            |zusammengekrümmt|schreit|schreie|plötzlich und|unerträglich|nicht auszuhalten|nicht
            mehr aus|ohnmächtig|erbreche blut|wie ein brett)
    """,
    "asking_sleep": """
        (schlaflabor|schnarche|schnarcht|belastung|treppensteigen)
    """,
    "routine_only": """
        (atemaussetzer|kurzatmig|herzrasen|herzklopfen) ... (schlaflabor|abklären|belastung|termin)
        (belastung|schnarche|beim sport|beim treppensteigen) ... (atemaussetzer|kurzatmig|herzrasen
            |herzklopfen|luft|kurzatmigkeit)
        (auto|wagen|fahrrad|zaun|roller|parkende) (wurde|ist|worden) ... (angefahren|überfahren
            |beschädigt)
    """,
    "mild": """
        (ein bisschen|leicht|leichte|etwas|zähneputzen|zahnfleisch|periode|regel|rasieren|papier
            |blutabnahme|blutwerte|werte|test|spende|spenden|druck|bild|abnehmen|untersuchung|labor
            |ein wenig|kratzer|ab und zu|manchmal|blutbild|nicht mehr|aufgehört)
    """,
    "years_ago": """
        (letztes|vorletztes|voriges) jahr
        (damals|als kind|früher|vor jahren|im vergangenen jahr|letzten sommer|letzten winter|in der
            kindheit)
        vor (einem|zwei|drei|vier|fünf|sechs|zehn|zwanzig|vielen|einigen|paar|ein paar|2|3|4|5|10
            |20) (jahr|jahren|monaten)
    """,
    "collapse": """
        (umgekippt|ohnmächtig|bewusstlos|zusammengebrochen|kollabiert|herzrasen|atemnot|operiert
            |unfall|anfall|gestürzt|gebissen|überfallen|eingebrochen|verletzt)
    """,
}

BODY_FRAMES = {
    "emergency": """
        * limp sick_signs !long_ago !routine !what_if
        * fever confused !long_ago !what_if
        * belly doubled_up !long_ago !routine !what_if
        stool_black
        * cold_sweat faint_too !long_ago !what_if
        * breath failing !long_ago !routine !what_if
        * heart hurting !long_ago !routine !what_if
        * person awake gone dire !long_ago !routine !what_if
        * down gone awake !long_ago !routine !what_if
        * down dire person !long_ago !routine !what_if
        * limb numb suddenly !long_ago !routine !what_if
        * +6 speech slurred +6 person suddenly !long_ago !routine !what_if
        * blood gushing person !long_ago !mild !what_if
        * blood gushing suddenly !long_ago !mild !what_if
        * throat closing person !long_ago !routine !what_if
        * throat closing failing !long_ago !routine !what_if
        * allergic reacting !long_ago !routine !what_if
        * poison swallowed a_lot !not_taken !long_ago !routine !what_if
        * poisoned person !long_ago !routine !what_if
        * end_it self wants_end !long_ago !routine !what_if
        * eye dark !long_ago !routine !what_if
        * bodily unbearable !long_ago !routine !what_if
        * baby_coming coming_now !long_ago !routine !what_if
        * sugar sugar_bad !long_ago !routine !what_if
        * seizing seizing_now !long_ago !routine !what_if
        * blue face_part !long_ago !routine !what_if
        * filler_work skin_dying !long_ago !what_if
    """,
    "unless emergency": """
        * years_ago collapse
        * heart routine
        * breath asking_sleep
        routine_only
        * end_it what_if
        * breath routine
        * poison routine
        * blood mild
        * limb routine
        * filler_work asking
        * end_it anger
        anger
        * throat routine
        * poison not_taken
        * speech talk_now
        * end_it routine
    """,
}
