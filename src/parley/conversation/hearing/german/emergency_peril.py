"""German for people in peril: who cannot get up or out, bleeds, falls, is threatened, gives up."""

PERIL = {
    "emergency": """
        (geschnitten|aufgeschnitten|gestochen|gesägt) ... (und|es|das) ... hört nicht auf
        (vom|aus dem|von der|von einem) (balkon|fenster|dach|brücke|hochhaus|turm) ... (zu stürzen
            |stürzen|springen|zu springen|springt)
        (hat|haben) (gerade|jetzt|schon)? (seit ... minuten)? (einen|an) anfall
        aua ... (brust|herz|herzen)
        (säure|lauge|ätznatron|salzsäure|rohrreiniger|abflussreiniger) ... (über|auf|ins|in) ...
            (hand|hände|gesicht|arm|bein|augen|auge|haut|kopf)
        (jemanden|jemand|einen|kind|person|körper|mann|frau) ... (im wasser|im fluss|im see|im
            kanal) (treiben|treibt|treibend|schwimmen|untergehen|liegt|liegen)
        (vom|von einem|vom hohen) (gerüst|baugerüst|dach|baum|kran|balkon|hochsitz|silo) (runter
            |gefallen|gestürzt|geflogen|gesprungen|gsprungen|gfalln)
        (eingestiegen|eingedrungen|ins haus gekommen) ... (versteckt|verstecke|eingeschlossen|unten)
        (cant|cannot|can not) (breathe|breath|move|feel)
        (arm|hand|bein|fuß|finger|haare|ärmel|kopf) (ist|steckt|hängt|sitzt) ... in (der|einer|die)
            (presse|maschine|walze|säge|kette|stanze|tür|rolltreppe|fräse|häcksler|drehbank)
        (nabelschnur|arm|füßchen|köpfchen) (hängt|schaut|ist|guckt) (schon|heraus|raus|draußen|da)
        (liegt|liegen) (ein|eine|der|die|einer|noch ein)? (motorradfahrer|radfahrer|mensch|mann|frau
            |fußgänger|fußgängerin|kind|verletzter|rentner|rentnerin|biker|mopedfahrer|person)
        (alles|ganz|total)? schwarz wie (kaffee|kaffeesatz|teer)
        (sich übergeben|erbrochen|gekotzt|gebrochen) ... (schwarz|kaffeesatz|blutig)
        (bein|arm|fuß|hand|finger|zehen) ... (kalt und|weiß und|eiskalt|kalt|blass) ... (weiß|blass
            |blau|kalt|taub|pulslos)
        (umgfalln|umgfoin|umgflogn|umgfalla|zammbrocha|zammbrochn|zsammbrochen|zamgfalln|umkippt
            |zusammenbrochen)
        (garage|auto) ... (eingeschlossen|eingesperrt) ... motor läuft
        (in|mit) (die|der|einer|einem) steckdose ... (gesteckt|gelangt|gefasst|gegriffen|gestochert)
        (gesteckt|gelangt|gefasst|gegriffen|gestochert|gebohrt) ... steckdose
        (verdreht|verdrehte|verdreht er|verdreht sie) ... augen
        augen ... (nach oben|nach hinten|verdreht|weggerollt)
        (in|in der|in die|in da) luftröhre
        ob (ich|er|sie) (den morgen|morgen|das|heute nacht|die nacht)? ... (lebe|überlebe|überlebt
            |lebt)
        (krümmt|krümme|windet|winde|schreit|brüllt|wimmert) (sich|mich)? ... (vor schmerzen|vor
            schmerz)
        (schief|schiefe|hängt|hängend|gelähmt|verzogen) ... (im gesicht|im gsicht)
        (einen schlag|an schlag|ein schlagerl|a schlagerl) (bekommen|gekriegt|erlitten|kriagt)
        (kommt|kimmt|chunnt) ... (das|mein|unser)? baby (jetzt|grad|gleich|schon)
        (boot|schiff|kahn|kajak|kanu|floß|segelboot|jolle) ... (sinkt|gesunken|kentert|gekentert
            |untergegangen|läuft voll|voll wasser)
        (auto|wagen|bus|traktor|fahrrad|roller) ... (in den|in die|in einen|ins|im) (fluss|see|kanal
            |teich|bach|wasser|rhein|donau|graben|isar|elbe|main|hafenbecken) (gefahren|gestürzt
            |gefallen|gerutscht|gerollt|geraten|gelandet)
        (not|schlag|herz|kranken|rettungs|atem|bewusst|ohn|krampf) (arzt|fall|anfall|infarkt|wagen
            |stillstand|los|mächtig|not)
        (dont|nicht) (breathe|breathing)
        (heart attack|ambulance|not breathing|unconscious|overdose|bleeding out|stroke|emergency)
        (zwei|drei|vier|fünf|sechs|mehrere|viele|einige|ein paar|lauter) (schwer|leicht)? (verletzte
            |verletzten|schwerverletzte|tote|bewusstlose)
        (bring|bringe) (i|ich)? (mich|mi) ... um
        (bringt|brächte) sich ... um
        (mach|mache|macht|setze|setzt|bereite) ... (meinem|dem|seinem|ihrem) leben ein ende
        (sich|mich) ... (angezündet|anzünden|anzündet|erhängt|aufgehängt|erschossen|ertränkt
            |totgeschossen|übergossen|vor den zug)
        (spray|asthmaspray|inhalator|epipen|nitrospray|notfallspray|notfallspritze|cortison
            |kortison) ... (hilft|wirkt|bringt|nützt|nutzt) ... (nicht|net|ned|nix|nichts|nimmer
            |nüt)
        (aufhören|aufhört|hört auf|aufgehört|hört) ... nicht ... (bluten|blutet|blutung)
        nicht ... (aufhören|stillen|stoppen|zu stillen|zu stoppen) ... (bluten|blutung|blut)
        (bluten|blutung|blut|wunde) ... (lässt|kriegen|krieg|kriege|bekomme|bekommen|kann) ...
            (nicht|net|ned|nimmer|nix) ... (stillen|stoppen|gestillt|gestoppt|zu|anhalten)
        (schnauft|atmet|kriegt|bekommt|kriag|kriagt) (nimmer|nicht mehr|net mehr|ned mehr|koa|kaum)
            ... (gscheit|richtig|luft|atem)
        (kann|ko|konn) (ned|net|nimmer|nicht|nöd|it) (mehr|gscheit|richtig|gut)? (schnaufa|schnaufn
            |schnufe|schnaufe|ochna|atma|otma)
        (hör|höre|hören|hört) ... (stöhnen|wimmern|röcheln|um hilfe rufen|hilferufe|hilfeschreie)
    """,
}

PERIL_UNLESS = {
    "emergency": """
        (blaue|blauen|blauer|blaues|graue|grauen|lila) (strampler|jacke|mütze|kleid|hose|auto|farbe
            |augen|tonne)
        liegt (ein|das|mein) kind im (bett|kinderwagen)
        (stockt|stockte|verschlägt|raubt) (mir|einem|uns)? (der|den)? atem
        (auto|wagen|roller|fahrrad|schlüssel) (ist|sind)? (in der garage|im auto|im haus)
            (eingeschlossen|eingesperrt)
        nirgends (angemeldet|mehr|eingetragen|registriert|gefunden)
        (schwitzt|schwitze|zittert|zittere) (nachts|oft|manchmal|viel|immer) ...
        brennt (die hütte|der baum|die luft|der hut|nichts an|es mir unter)
        (ersticke|ersticken|ertrinke|ertrinken|erstickt|untergehe|versinke) (in|im|fast in) ...
            (arbeit|papier|mails|terminen|terminkram|papierkram|anfragen|müll|unterlagen|wäsche)
        (bei|nach|in|seit|vor) (der|meiner|einer|ihrer) (letzten|ersten|zweiten|früheren|vorigen)
            (geburt|schwangerschaft|operation|op|behandlung|entbindung) ...
        (hatte|hatten) (ich|sie|er)? (starke|heftige|schwere|leichte|damals)? (blutungen|blutung
            |krämpfe|wehen|atemnot|herzrasen)
        (ist|sind) (schon|leider)? (gestorben|verstorben|tot) ... (abmelden|kündigen|kündige|hören
            |rufen|anrufen|löschen|streichen|nummer)
        (liegt|liegen) (im sterben) ... (nicht|nie|keine)
        (brand|feuer|überschwemmung|einbruch|unfall) (letzte|letzten|gestern|vorige|damals|letztes
            |vom)
        (taub|betäubt|dick|schief) ... (von der|nach der|wegen der) (spritze|betäubung|narkose
            |behandlung|füllung)
        (spritze|betäubung|narkose) ... (taub|betäubt|pelzig)
        (blutet|blute|bluten|geblutet) (aber|auch|gar|ja|zum glück)? (nicht|net|ned) $
        (könnt|könnte|kunnt|hätte|möchte) (ich|i)? (ihn|sie|den|die|euch|dich|denen)? ... (umbringen
            |erwürgen|erschlagen|erschießen|umgebracht)
        (geburtstag|kindergeburtstag|kindergeburtstage|fest|führung|führungen|tag der offenen tür
            |ausflug|tombola|jugend|kollege|mitglied|verein) ... (feuerwehr|rettung|polizei)
        (kühlschrank|fernseher|radio|telefon|lautsprecher|handy|gerät|boiler|drucker|klingel|anlage
            |waschmaschine|spülmaschine|bildschirm|display|taste|knopf|fernbedienung|motor|app|seite
            |webseite|sprechanlage|touchscreen) ... (reagiert|keinen ton|rührt|bewegt|antwortet
            |gibt) ... (nicht|ton|mehr)?
        wie (überfahren|erschlagen|gerädert|gelähmt|bewusstlos|vom blitz|vom zug|unter drogen|im
            koma|betäubt|vergiftet|ein toter|tot|ohnmächtig)
        (bei|von|unter) (ihnen|euch) ... jemand ... (im haus|im büro|im laden|da|in der praxis)
        (herzklopfen|herzrasen|schnappatmung|herzinfarkt|atemnot|puls) ... (wenn ich an|vor freude
            |vor aufregung|bei dem preis|bei den preisen|bei der rechnung|beim anblick|verliebt|wenn
            ich das höre|wenn ich daran|wenn ich die)
        (zeh|fuß|knie|auge|nagel|fleck|finger|ellbogen|schienbein|zehennagel|knöchel|hüfte|daumen)
            ... (blau|lila|grün und blau)
        (fleck|flecken|haare|wand|fassade|auto|himmel|kleid|farbe|licht|lampe|led|anzeige) ... (ist
            |sind|leuchtet|wird|werden) ... (blau|lila|grau)
        (haare|strähnen|ansatz|wimpern|nägel|wand|zimmer) ... (blau|grau|lila|blond)
        (überfallen|ausgeraubt|eingebrochen|angefahren|angegriffen|geschlagen|gestürzt|bestohlen)
            (worden)? (das)? (war|ist|wurde) (im|am|schon|vor|letzten|letztes|letzte|letzter|damals
            |gestern|vorgestern)
        (gestochen|gebissen|gestochen worden|gebissen worden) ... (juckt|nur ein bisschen|rot
            |harmlos|nicht schlimm|zecke)
        (defibrillator|defi|feuerlöscher|beatmungsgerät|notrufknopf|hausnotruf|rauchmelder
            |sauerstoffgerät) ... (kaufen|bestellen|mieten|warten|wartung|kurs|einweisung|vertrag
            |kostet|anbieten|leihen|testen)
        (sterben|tot|sterbe|gestorben|stirbt|im boden versunken) (so)? ... (peinlich|langweilig
            |unangenehm|für schokolade|für den kuchen|schön)
        (peinlich|langweilig) ... (sterben|tot|gestorben|sterbe)
        (hund|katze|kater|hündin|welpe|kaninchen|hamster|wellensittich|papagei|pony) (hat|ist|wird)
            ... (verschluckt|gestorben|erbrochen|umgekippt|gefressen|vergiftet)
        (hund|katze|kater|hündin|welpe|kaninchen|hamster|wellensittich) ... (gestorben
            |eingeschläfert|einschläfern)
        (bei|in|für|mit) (der|einer|die) (polizei|feuerwehr|rettung|rettungswache|ambulanz
            |notaufnahme) (arbeite|arbeitet|gearbeitet|beworben|bewerben|und|tätig|war ich
            |angestellt|in ausbildung|im einsatz gewesen)
    """,
}

PERIL_CONCEPTS = {
    "several": """
        (uns|wir|alle|allen|familie|kinder|beiden|ganzen|alle vier|alle drei|müssen alle)
    """,
    "ill": """
        (schlecht|übel|kopfschmerzen|kopfweh|schwindlig|schwindelig|benommen|brechen|erbrechen
            |übergeben|bauchkrämpfe|schläfrig|müde)
    """,
    "fumes": """
        (gastherme|therme|kohleofen|kamin|holzofen|abgas|abgase|grill in der wohnung|gasheizung
            |pilze|melder|brunnenwasser|generator|notstromaggregat|heizpilz|shisha|holzkohlegrill)
    """,
    "mixed": """
        (gemischt|vermischt|zusammengeschüttet|zusammengekippt|zusammengemischt|eingeatmet)
    """,
    "caustic": """
        (bleichmittel|bleiche|chlor|chlorreiniger|essig|essigreiniger|rohrreiniger|säure|salzsäure
            |domestos|ammoniak|reiniger|kalkreiniger|schimmelentferner)
    """,
    "stinging": """
        (brennt|lunge|luft|atmen|husten|huste|augen|schlecht|schwindlig|kratzt|benommen|hustet)
    """,
    "diabetic": """
        (insulin|diabetiker|diabetikerin|zuckerkrank|zuckerkranker|zucker|blutzucker|unterzuckert)
    """,
    "low_signs": """
        (schwummrig|zittere|zittert|zittrig|unsinn|schwitzt|schwitze|wirr|schwindlig|schwindelig
            |aggressiv|lallt|blass|weggetreten|nichts gegessen|nix gegessen|komisch|verschwommen)
    """,
    "child": """
        (kind|tochter|sohn|kleine|kleiner|kleinen|enkel|enkelin|bub|bua|junge|mädchen|baby|schüler
            |kinder|söhnchen|töchterchen|vierjährige|dreijährige|fünfjährige|patient|vater|mutter
            |opa|oma)
    """,
    "missing": """
        (verschwunden|weggelaufen|vermisst|vermissen|entführt|spurlos|unauffindbar|nicht auffindbar
            |weggerannt|davongelaufen|nirgends|nirgendwo|mitgenommen worden|nicht heimgekommen|nicht
            nach hause gekommen)
    """,
    "bleeder": """
        (bluter|bluterin|bluterkrankheit|hämophilie|blutverdünner|blutverdünnern|marcumar|eliquis
            |xarelto|blutverdünnende)
    """,
    "injured": """
        (angestoßen|gestoßen|gefallen|gestürzt|aufgeschlagen|geschnitten|verletzt|angehauen
            |angeschlagen|hingefallen|aufgerissen)
    """,
    "hives": """
        (quaddeln|nesselsucht|nesselausschlag|pusteln|ausschlag am ganzen körper|rote flecken
            |knallrot)
    """,
    "airway_sign": """
        (hals|zunge|luft|kehle|kratzt|schwindlig|schwindelig|kreislauf|lippen|schlucken|atmen|atem
            |übel|dick)
    """,
    "fell": """
        (gefallen|gestürzt|gstürzt|gfallen|gfalln|hingefallen|hingestürzt|hingflogn|reingefallen
            |hineingefallen|hinuntergefallen|runtergefallen|heruntergefallen|runtergestürzt
            |abgestürzt|abgerutscht|ausgerutscht|gerutscht|gheit|gflogn|gflogen|gesprungen
            |hineingestürzt|reingestürzt|runtergesprungen|umgefallen|umgekippt|gekracht|geknallt)
    """,
    "deep_place": """
        (brunnen|schacht|pool|teich|fluss|see|graben|grube|güllegrube|silo|kanal|bach|weiher
            |regentonne|hafenbecken|becken|gletscherspalte|spalte|schlucht|felsen|dach|fenster
            |balkon|gerüst|hochbett|wickeltisch|wickelkommode|stockwerk|etage|stock|mauer|brücke
            |gleise|gleisen|bahnsteig|baum|hochsitz|heuboden|kran|abhang|klippe|baugrube|jauchegrube
            |stausee|eis|meter|metern|leiter|treppe|kellertreppe|stiege|traktor|pferd)
    """,
    "helpless": """
        (kommt|komme|komm|kimmt|kimm|kommen) ... (nicht|nimmer|net|ned|nöd|nüm) (mehr)? (alleine
            |allein|von selbst)? (hoch|auf die beine|auf|aufstehen|raus|rauf|uffe|vom boden|uf)
        (kann|konnte|können|ka|ko) ... (nicht|nimmer|net|ned|nöd|nüm) (mehr|alleine|allein)?
            (aufstehen|hoch|bewegen|auftreten|stehen|rühren|aufsteh|auf)
        (liegt|liege|lieg) ... (seit|immer noch|hilflos|allein|alleine|noch da|am boden)
        (bewegt sich|rührt sich|reagiert|antwortet) ... (nicht|nimmer|kaum|net|ned)
    """,
    "a_person": """
        (er|sie|ich|ihm|ihr|mann|frau|mutter|vater|oma|opa|kind|baby|sohn|tochter|freund|freundin
            |mama|papa|nachbar|nachbarin|kollege|kollegin|bruder|schwester|nichte|neffe|enkel
            |enkelin|kleine|kleiner|kleinen|tante|onkel|junge|mädchen|bub|bua|jemand|einer|schüler
            |person|omi|opi|kinder|leute|menschen|patient|bewohner|bewohnerin|patientin|mitbewohner
            |arbeiter|lehrling|azubi|gast|kunde|kundin|chef|schwiegermutter|schwiegervater)
    """,
    "thing_fell": """
        (handy|telefon|schlüssel|ring|brille|uhr|geldbeutel|ohrring|preis|preise|kurs|kurse|laptop
            |tasse|vase|bild|blumentopf|wäsche|roller|tasche|ausgefallen|eingefallen|aufgefallen)
    """,
    "gash": """
        (aufgerissen|aufgeschnitten|aufgeschlitzt|durchtrennt|klafft|aufgeplatzt|durchgeschnitten
            |bis auf den knochen|knochen schaut|knochen guckt|knochen sieht|offener bruch|offenen
            bruch|spritzt raus|spritzt richtig|spritzt nur so|halb ab|hängt nur noch|abgequetscht
            |reingesägt|reingeschnitten|reingehackt)
    """,
    "body_part": """
        (arm|arme|armen|bein|beine|hand|handgelenk|oberschenkel|unterarm|wade|kopf|hals|bauch|finger
            |pulsader|fuß|knie|schienbein|gesicht|daumen|stirn|brust|kniekehle|leiste|oberarm|ader
            |schlagader)
    """,
    "kill": """
        (totschlagen|umbringen|abstechen|erschlagen|erwürgen|erschießen|töten|abknallen|kaltmachen
            |totmachen|erstechen|anzünden|totprügeln|vergewaltigen|entführen|aufschlitzen|totschlägt
            |umbringt|abmurksen|aufmischen)
    """,
    "they_will": """
        (er|sie|mann|ex|freund|vater|nachbar|typ|bruder|exmann|sohn|einer|jemand|stiefvater|stalker
            |mitbewohner|die|der) ... (will|wollen|droht|drohen|versucht|sagt|wird|hat gesagt)
    """,
    "us_victims": """
        (mich|mi|uns|sie|ihn|meine|meinen|unsere|mir|kinder)
    """,
    "held": """
        (fest|festgehalten|festhält|gefangen|eingesperrt|eingeschlossen|gefesselt|geknebelt
            |weggesperrt)
    """,
    "no_way_out": """
        (lässt|lassen|lasst|losst) (mich|uns|sie|mi|ihn) ... (nicht|nimmer|net|ned|nöd) ... (raus
            |weg|gehen|los|fort|aus der wohnung|aus dem haus|telefonieren)
    """,
    "it_over": """
        (dass es vorbei ist|dass alles vorbei ist|vorbei|dass es aufhört|für immer schlafen
            |einschlafen und nie|nie wieder aufwachen|nicht mehr aufwachen|keinen sinn mehr|keine
            kraft mehr|mag nicht mehr|mag nimmer|will nicht mehr|kann nicht mehr|will nimmer|mich
            verabschieden|abschied nehmen|leb wohl|tot sein|tot wäre|alles vorbei|abschließen|besser
            dran ohne mich|zur last|nicht mehr da bin|weg bin)
    """,
    "means": """
        (tabletten|schlaftabletten|rasierklinge|strick|seil|brücke|pulsadern|abschiedsbrief|messer
            |pistole|dach|gleise|gleisen|leben|hier auf der welt|ohne mich|insulin|geländer|pillen)
    """,
    "took_something": """
        (irgendwas|was|etwas|zeug|irgendein zeug|pille|pillen|drogen|pilze|gras|speed|mdma|ecstasy
            |lsd|keta|ketamin|ghb|tropfen|ko tropfen|koks|crystal|methadon|fentanyl|insulin
            |tabletten|dosis|medikamente|spritze) ... (genommen|eingeworfen|geschluckt|eingenommen
            |geraucht|gespritzt|geschnupft|getrunken|gekriegt|bekommen|intus|reingetan)
    """,
    "bad_turn": """
        (kommt nicht mehr klar|kocht|glüht|dreht durch|komisch|wirr|weggetreten|atmet|krampft|zuckt
            |halluziniert|reagiert|bewusstlos|wacht nicht|schläft nur|nicht ansprechbar|schwarz vor
            augen|zittert|schwindlig|schwindelig|benommen|herz rast|kollabiert|umgekippt|blau
            |röchelt|erbricht|übergibt sich|schaum|verwirrt|nicht mehr wach|ganz anders)
    """,
    "too_much": """
        (doppelte|dreifache|zehnfache|zu viel|zuviel|zu viele|falsche|aus versehen|versehentlich
            |statt)
    """,
    "dose": """
        (insulin|dosis|tabletten|herztabletten|blutverdünner|tropfen|morphium|schmerzmittel
            |medikament|medikamente|marcumar|betablocker|spritze|einheiten|schlafmittel|methadon)
    """,
    "unseen": """
        (seit|schon) ... (tagen|tag|stunden|woche|wochen|gestern|vorgestern) ... (nicht|nimmer
            |niemand|keiner|nichts) (mehr)? (gesehen|gesehen worden|gemeldet|aufgemacht|gehört)
        (macht|machen|öffnet) (die tür|die türe|uns)? (nicht|nimmer|net|ned|niemand|keiner) (mehr)?
            (auf|die tür)
    """,
    "dread": """
        (stöhnen|stöhnt|wimmern|wimmert|röchelt|hilfe|komisch aus|verwest|leichengeruch|schlüssel
            steckt|licht brennt|rollos|briefkasten quillt|fernseher läuft|passiert sein|gestürzt|tot
            |liegt|riecht|hund bellt)
    """,
    "live_wire": """
        (starkstromleitung|starkstrom|blankes kabel|blanke kabel|hochspannungsleitung|stromleitung
            |oberleitung|freileitung|starkstromkabel|stromkabel|stromleitungen|überlandleitung
            |leitungsmast|strommast)
    """,
    "wire_down": """
        (liegt|runtergekommen|gerissen|hängt|abgerissen|auf dem auto|umgestürzt|herunter|runter
            |funkt|gefallen|berührt|angefasst|gefasst|gegriffen|gekommen|geraten)
    """,
    "sparks": """
        (funken|funkt|funkts|sprüht funken|schmort|kokelt|knistert und|raucht|verschmort|schmurgelt
            |qualmt|kurzschluss und|glüht)
    """,
    "electric": """
        (steckdose|steckdosen|sicherungskasten|stromkasten|verteilerkasten|kabel|leitung|schalter
            |mehrfachstecker|wallbox|ladegerät|akku|zählerkasten|stromzähler|lichtschalter)
    """,
    "heavy": """
        (kran|mauer|gerüst|haus|decke|baum|ast|regal|schrank|dach|hang|erde|tunnel|tribüne|traktor
            |lawine|bagger|wand|grube|hauswand|wagenheber|auto|palette|container|steinblock|balken)
    """,
    "gave_way": """
        (umgestürzt|eingestürzt|eingebrochen|umgekippt|umgefallen|abgerutscht|draufgefallen|gefallen
            |gekippt|runtergekommen|zusammengebrochen|abgegangen|weggerutscht|nachgegeben|gflogn)
    """,
    "under": """
        (drunter|darunter|drunten|begraben|verschüttet|eingeklemmt|unter sich|leute|jemand|einer
            |kollegen|kollege|kinder|mann|sohn|arbeiter|auf meinen|auf ihn|auf sie|auf mich)
    """,
    "headache": """
        (kopfschmerzen|kopfschmerz|kopfweh|schädel|kopf platzt|migräne)
    """,
    "worst": """
        (hatte ich noch nie|noch nie gehabt|noch nie so|noch nie|wie ein schlag|wie ein blitz
            |schlimmsten meines|meines lebens|explodiert|schlagartig|wie aus dem nichts|doppelt
            |lallt|nackensteif|nacken steif|taub|erbrochen|sehe nichts)
    """,
    "cold_body": """
        (unterkühlt|unterkühlung|erfriert|erfrieren|steif gefroren|eiskalt|hitzschlag|hitzschlags
            |überhitzt|sonnenstich)
    """,
    "not_well": """
        (zittert|reagiert|bewusstlos|verwirrt|wach|ansprechbar|apathisch|schläft|taumelt|krampft
            |kaum|kollabiert|umgekippt|erbricht|komisch|lallt)
    """,
}

PERIL_FRAMES = {
    "emergency": """
        * +8 fumes several ill !long_ago
        * +6 caustic mixed stinging !long_ago
        * +6 diabetic low_signs !long_ago !what_if
        * child missing !thing_fell !long_ago !pet
        * +8 bleeder injured !long_ago
        * hives airway_sign !long_ago !routine
        * +6 fell deep_place a_person !long_ago !thing_fell !what_if !routine
        * +8 fell helpless !long_ago !thing_fell !what_if
        * gash body_part !long_ago !mild !what_if
        they_will kill !anger !long_ago
        they_will us_victims kill !anger
        * +7 held no_way_out
        * +8 it_over means !routine !what_if
        * +6 took_something bad_turn a_person !long_ago !not_taken
        * +6 too_much dose bad_turn !long_ago
        * +8 unseen dread !long_ago
        * live_wire wire_down !long_ago
        * sparks electric !long_ago
        * +6 heavy gave_way under !long_ago !routine
        * +6 headache worst !years_ago
        * cold_body not_well !long_ago
    """,
}
