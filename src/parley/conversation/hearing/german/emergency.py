"""German for what cannot wait: danger to life. Recall comes first, as it does for opt_out."""

EMERGENCY = {
    "emergency": """
        (beil|axt|säge|kettensäge|kreissäge|flex|hackmesser|rasenmäher|häcksler) ... (ins|in|in die
            |in den|in das|in mein|in meinen|in meine) (bein|hand|fuß|finger|arm|bauch|knie|kopf
            |oberschenkel|unterarm|schienbein)
        (bewusstlose|bewusstloser|bewusstlosen|bewusstloses|ohnmächtige|ohnmächtiger|ohnmächtigen
            |reglose|regloser|leblosen|lebloser)
        (liegt|liegen|haben|gibt) ... (verletzter|verletzte|verletzten|schwerverletzter
            |schwerverletzte|toter)
        (verletze|verletzt|ritze|ritzt|schneide|schneidet) (mich|sich) (selbst|selber)
        (mich|sich) (selbst|selber) (verletzen|verletzt|verletze|verletzte|ritzen)
        ich (stehe|steh|sitze|sitz) (jetzt|hier|grad|gerade|schon)? auf (dem|der|einer|einem|den)
            (dach|brücke|geländer|hochhaus|brüstung|gleisen|schienen|bahngleisen|brückengeländer)
        (jemand|einer|fremder|mann|wer|kerl|typ) ... (steigt|klettert|bricht) ... (fenster|balkon
            |terrasse|keller|haus|wohnung)
        (feuer|brand) (ausgebrochen|gefangen|im gebäude|im haus)
        (dement|demenz|kleinkind|alzheimer|hilflos|suizidgefährdet) ... (verschwunden|vermisst
            |weggelaufen|abgehauen)
        (rasierklinge|rasierklingen|strick|seil|klinge) ... (in der hand|vor mir|bereit|um den hals)
        (nagel|pfeil|stange|ast|messer|schraube|bohrer|haken|draht|glasscherbe|schere) ... (durch|im
            |in) (die|der|den|dem|meine|meiner|seine|seiner|ihre|ihrer|mein|sein|meinem|seinem)?
            (hand|fuß|arm|bein|bauch|auge|kopf|hals|brust|rücken|finger|oberschenkel|knie|wade)
        angst um (mein|ihr|sein|unser) leben
        (blut|flüssigkeit) ... (aus|ausm) (dem|seinem|ihrem|meinem|den) (ohr|ohren)
        (kommt|komm|kommen) nicht (mehr|wieder)? zu sich
        (erbricht|erbreche|spuckt|spucke|kotzt|bricht) ... (schwarz|schwarzes|kaffeesatz|blut
            |blutig)
        ^ (112|110|144|911|133|eins eins zwei|eins eins null|einhundertzwölf) $
        (jemand|mensch|kind|person|mann|frau|einer|wer) ... (gleis|gleisen|bahngleisen|schienen
            |bahngleise)
        (flecken|punkte) ... nicht (weggehen|weg|wegdrücken|verblassen|wegdrückbar)
        (schreit|schreien|ruft|rufen|brüllt) um hilfe
        (werde|werd|werden|wird) (ich|wir|sie|er|gerade|jetzt|hier)? (gerade|jetzt|hier)? (bedroht
            |angegriffen|verfolgt|geschlagen|überfallen|attackiert|vergewaltigt|gewürgt|erpresst)
        (opa|oma|mama|papa|vater|mutter|mann|frau|bruder|schwester|kind|er|sie) (ist|isch|is) (jetzt
            |gerade|plötzlich|auf einmal)? (umgefallen|umgekippt|zusammengebrochen|hingefallen und)
        (notfall|notarzt|notarztwagen|rettungswagen|rettung|krankenwagen|rettungsdienst
            |rettungshubschrauber|sanitäter|sanka|notruf|sanität|ambulanz|ambulanzwagen|sani|sanis
            |feuerwehr|krankenauto|notfallsanitäter|rtw|lebensgefahr|lebensbedrohlich
            |lebensbedrohlicher|lebensgefährlich|akute gefahr|todesangst)
        (medizinischer|akuter|echter|dringender|lebensbedrohlicher|absoluter|ganz dringender)
            notfall
        (es ist|das ist|ist ein|wir haben|ich habe|hier ist|haben|hab) (ein|einen|hier einen)?
            notfall
        (eins|112|144|110|133|117|118|122) (eins zwei|eins null) (rufen|wählen|anrufen
            |verständigen)?
        (112|144|110) (rufen|wählen|anrufen|verständigen|gewählt|angerufen|geht nicht)
        ^ (hilfe|zu hilfe|hilfe hilfe|um hilfe|hülfe|so hilf|helft) $
        (hilfe|helfen) ... (schnell|sofort|dringend|stirbt|sterbe|verblute|bewusstlos|atmet)
        (schnell|sofort|dringend) ... (hilfe|einen arzt|notarzt|arzt her)
        (schicken|schickt|schick|holen|holt|rufen|brauche|brauchen|verständigen|benötigen|benötige
            |kommen) ... (notarzt|rettung|krankenwagen|rettungswagen|ambulanz|polizei|feuerwehr
            |sanitäter|arzt sofort|sofort einen arzt|schnell einen arzt|sofort hilfe|schnell hilfe
            |dringend hilfe|hubschrauber|jemanden schnell)
        (herzinfarkt|herzanfall|herzstillstand|herzattacke|kreislaufstillstand|herzversagen|infarkt
            |schlaganfall|hirnschlag|gehirnschlag|hirnblutung|lungenembolie|embolie|aneurysma
            |kammerflimmern|schlagerl|streifung|hirninfarkt|aortenriss|apoplex|blutvergiftung|sepsis
            |gehirnblutung|herzkasper|myokardinfarkt|schlägle|lungenödem|hirnhautentzündung
            |kreislaufkollaps|kreislaufzusammenbruch|schlägli|herzinfarkts|schlagl)
        (brustschmerzen|brustschmerz|herzschmerzen|herzstechen|brustenge|herzrasen|atemnot|luftnot
            |erstickungsanfall|asthmaanfall|kurzatmig|kurzatmigkeit|herzdruck|herzbeschwerden
            |herzklopfen|vernichtungsschmerz|atemprobleme|atembeschwerden|herzdruckmassage
            |wiederbelebung|reanimation|reanimieren|mund zu mund beatmung|beatmen|herzschmerz
            |brustkorbschmerzen|herzprobleme|atemstillstand|schnappatmung|defibrillator|defi
            |herzmassage|wiederbeleben|atemaussetzer|thoraxschmerzen|wiederbelebungsmaßnahmen
            |erstickungsgefahr|druckmassage)
        (brust|brustkorb|brustbein|herz|herzgegend|brustbereich|brüste|brüschtli|herzn|thorax|linken
            arm|linker arm) ... (schmerz|schmerzen|weh|druck|drückt|sticht|stechen|brennt|brennen
            |eng|enge|engegefühl|rast|zieht|ziehen|stolpert|aufgehört|schlägt nicht|steht still
            |zerreißt|krampft|zusammen|verkrampft|bleibt stehen|setzt aus|schnürt|zugeschnürt|presst
            |gepresst|elefant|tonnenschwer|hämmert|wummert|pocht wie|spielt verrückt|setzt|flattert
            |stehengeblieben|stehen geblieben|schlägt wie|springt)
        (schmerz|schmerzen|weh|druck|drückt|stechen|sticht|brennen|engegefühl|enge|ziehen|krampf
            |stich|stiche|last|gewicht|stechender|schraubstock|zentner|elefant) ... (in|auf|an|um
            |hinter|über|links|unter|im|am) (der|dem|meiner|seiner|ihrer|meinem|die|das|mein|den
            |linken|seine|ihre|meine|ganzen)? (linken)? (brust|brustkorb|herz|brustbein|herzgegend
            |herzen|linken arm|brustbereich|arm ausstrahlend|thorax|brüste|brüschtli)
        (strahlt|zieht|ausstrahlt|strahlen|ziehen) ... (linken arm|arm aus|kiefer|in den arm|linke
            schulter|den rücken aus|arm und)
        (linke|linken|linker) (arm|körperhälfte|seite|gesichtshälfte|hand|bein) ... (taub|gelähmt
            |kribbelt|weh|schmerz|schmerzen|eingeschlafen|spüre|fühle|bewegen|schlaff|kraftlos|hängt
            |lahm|schwer)
        (halbseitig|halbseitige|einseitig|halbseitenlähmung|lähmung|lähmungen|lähmungserscheinungen
            |gelähmt|gesichtslähmung)
        (mundwinkel|gesicht|gesichtshälfte|mund|augenlid|lid|gsicht) ... (hängt|schief|hängen|taub
            |runter|gelähmt|herunter|hängend|herab|verzogen|runterhängt|abi)
        (spricht|redet|sprechen|reden|sprache|lallt|lallen|rede|spreche|aussprache) ... (verwaschen
            |undeutlich plötzlich|lallend|unverständlich|wirr|komisch plötzlich|plötzlich nicht
            |plötzlich nur|verwirrt|nicht mehr richtig|nicht mehr sprechen|weg|wirres|verschwommen
            |kauderwelsch|mehr raus|durcheinander|gestört|verliert)
        (kann|können|konnte|kannst) ... (nicht|nimmer|kaum|net|ned) (mehr)? (richtig|deutlich|klar
            |normal)? (sprechen|reden|schlucken|atmen|bewegen|stehen|aufstehen|schnaufen|die beine
            |den arm)
        (plötzlich|auf einmal|schlagartig|seit|ganz plötzlich|seit|von jetzt auf) ... (taub|gelähmt
            |blind|verwirrt|sprachlos|doppelt|bewegen|sprechen|sehen|stumm|umgekippt|umgefallen
            |zusammen|weg|lallt|wirr|lallend|sehe|seh|sieht|schief|kraft mehr|zusammengesackt|nichts
            mehr|erblindet|zusammengebrochen|sprache)
        lallt
        @not ... (atmen|geatmet|schnaufen|atemzug|atmet|luft holen) (mehr|kann|können|richtig)?
        (atmet|atme|atmen|schnauft|schnaufe|atmung|atem|gschnauft|schnuufet) ... (@not|nimmer|kaum
            |komisch|schwer|schlecht|flach|schnell|ganz schnell|rasselt|röchelt|mehr|nur noch
            |schwerer|pfeift|seltsam|ausgesetzt|aussetzt|weg|stockt|röchelnd|mühsam|stoßweise
            |unregelmäßig|schwierig|keuchend|aufgehört|setzt aus)
        (kaum|keine|nicht|schlecht|schwer|keinen|zu wenig|nicht genug|gar keine|null|ka|kei|net
            |nimmer|ned) (noch|mehr|genug|richtig|gut|gscheit)? (luft|atem|atmen|schnaufen
            |sauerstoff|atmung|puls|herzschlag|lebenszeichen)
        (bekomme|kriege|bekommt|kriegt|krieg|bekomm|kriagt|kriag|ringt|schnappt|japst|ringe|schnappe
            |hat|habe|hab|bekommen|bleibt|bleib|fehlt|ringend|überchunnt|überchume) ... (keine luft
            |kaum luft|schlecht luft|nicht genug luft|zu wenig luft|keinen sauerstoff|nach luft|luft
            weg|die luft weg|schwer luft|kaum noch luft|keine luft mehr|die luft|ka luft|kei luft
            |nicht mehr richtig luft|nicht richtig luft|nicht gut luft|mehr luft|wenig luft)
        (ringt|ringe|schnappt|japst|schnappe|ringen) ... luft
        luft ... (weg|bekommen|kriege|kriegt|bekommt|abgeschnürt|ab|holen|bleibt|mehr|krieg|knapp)
        (erstickt|ersticke|ersticken|erstickend|würgt|verschluckt|röchelt|röcheln|röchele|keucht
            |strangulation|stranguliert|erwürgt|gewürgt|hyperventiliert|japst|japsen)
        (kein|keinen|ohne|schwachen|keine|kan|fühle keinen|kaum) (puls|herzschlag|atmung
            |lebenszeichen|atem)
        puls ... (mehr|weg|schwach|schwächer|fühlen|tasten|unregelmäßig|rast|hundertachtzig|180
            |spürbar|nicht|fadenförmig)
        herz ... (schlägt nicht|nicht mehr|aufgehört|steht|stehen|rast)
        (bewusstlos|ohnmächtig|bewusstlosigkeit|ohnmacht|ohnmachtsanfall|kollabiert|kollaps|koma
            |bewusstseinsverlust|nicht ansprechbar|nimmer ansprechbar|ansprechbar|wegetreten
            |weggetreten|weggekippt|weggesackt|bewusstsein|zusammengebrochen|zusammengesackt
            |zusammengeklappt|zusammengesunken|umgekippt|regungslos|reglos|leblos|teilnahmslos
            |apathisch|komatös|in sich zusammengefallen|weggetretn|zämebroche|zämegheit|bewegungslos
            |kippt um|kippt weg|sackt zusammen|bricht zusammen|schlaff|umkippt|lebloses|leblose
            |lebloser|klappt zusammen|wegsackt|kippt ständig um|zemabroche|umkippen)
        (wacht|wachen|aufwachen|wecken|aufwecken|wach|aufgewacht|wachzukriegen|weckbar|erweckbar
            |wachbekommen|wecke|weckt|wachkriegen) ... (@not|nimmer|kaum|mehr|nicht auf|nicht mehr
            auf|schwer)
        (@not|nimmer|kaum|keiner|lässt sich nicht|nicht zu) (mehr)? (aufwachen|wecken|aufwecken|wach
            |weckbar|aufgewacht|wachkriegen|erweckbar|wachzukriegen|wach bekommen|wach kriegen
            |wachbekommen|wach zu kriegen|wach zu bekommen|aufzuwecken)
        (reagiert|reagieren|antwortet|rührt|bewegt|regt|reagierte|reagiere|meldet|zuckt|muckst|gibt)
            (sich|er|sie|es|das kind|das baby|auch|auf|keine)? ... (@not|nimmer|nichts|kaum|keinen
            ton|lebenszeichen|antwort mehr)
        (@not|nimmer|kaum|keine|nichts) (mehr)? (reagiert|reagieren|ansprechbar|bewegen|rühren
            |reaktion|bei sich|bei bewusstsein|bei besinnung|regt|rührt|bewegt)
        (liegt|liegen|lieg|gefunden|sitzt|leit|liegend|lit|find|finde) ... (regungslos|reglos|leblos
            |bewusstlos|am boden|auf dem boden|im blut|aufm boden|da|auf der straße|in der badewanne
            |am bode|unten und|auf dem fußboden|unter|in einer blutlache|im flur und)
        (rührt|bewegt|regt) (sich) ... (nicht|nimmer|nichts|net)
        (krampft|krampfanfall|krampfanfälle|krampfend|epileptischen|epileptischer|fieberkrampf
            |epilepsieanfall|anfall|zuckt|krämpft|krampfend|epianfall|status epilepticus) ... (am
            ganzen|ganzen körper|und|seit|hört|schaum|hat|bekommen|jetzt|anfall|nicht|auf|einen|der
            |boden|minuten|krampf)
        (krampft|krampfanfall|krampfanfälle|fieberkrampf|epileptischen anfall|epileptischer anfall
            |epileptischn anfall|schaum vor dem mund|schaum vorm mund|verkrampft am ganzen|schäumt
            |epianfall|schaum aus|blaue lippen|lippen blau)
        (blau|blaue|bläulich|blass|kreidebleich|aschfahl|grau|lila|violett) (im|um den|angelaufen|an
            |gworde|geworden|lippen|gesicht|und kalt|um|ang'loffn) (gesicht|mund|lippen)?
        (läuft|lauft|wird|ist|sind|werden|laufen|angelaufen|lippen|gesicht|fingernägel|baby|kind)
            ... (blau|bläulich|blitzeblau|blau an|blau angelaufen|ganz blau|dunkelblau)
        (blutet|blute|blutung|bluten|verblutet|verblute|verbluten|blutungen|blüetet|bluat
            |nachblutung|verbluten) ... (stark|heftig|nicht auf|nicht mehr auf|stoppen|stillen|hört
            |wie|schwer|viel|sehr|aus|extrem|massiv|überall|spritzt|ohne ende|am kopf|ununterbrochen
            |sehr stark|durch|immer weiter|so|nicht|wahnsinnig|wie verrückt|alles voll|seit|am hals
            |stark|nimmer auf|weiter|arg|fest|volle|gewaltig)
        (starke|heftige|schwere|massive|innere|arterielle|unstillbare|stark|heftig|extrem|massiv
            |furchtbar|wahnsinnig|arg|schlimm) ... (blutung|blutungen|blutet|blute|bluten|blutend)
        (verblutet|verblute|verbluten|blutüberströmt|blutlache|blutbad|blutverlust|pulsader
            |pulsadern|schlagader|halsschlagader|aufgeschlitzt|aufgeschnitten|platzwunde am kopf
            |kopfverletzung|schädelbruch|genickbruch|aufgespießt|durchbohrt|abgetrennt|amputiert
            |stichverletzung|messerstich|messerstiche|stichwunde|schusswunde|schussverletzung
            |schwerverletzt|schwer verletzt|schwerverletzte|schwerverletzter|lebensgefährlich
            |blutstillend|blutfontäne|halbe hand|abgehackt|abgesägt)
        (finger|hand|arm|bein|zeh|fuß|daumen|ohr|fingerkuppe) ... (abgeschnitten|abgetrennt
            |abgerissen|abgehackt|ab gesägt|abgesägt|ab ist|ist ab|amputiert|gequetscht und|abghackt
            |weg und|in der maschine|eingeklemmt)
        (blut|bluat) ... (überall|erbrochen|erbricht|spuckt|spucke|hustet|huste|gespuckt|kotzt|kotze
            |gekotzt|gehustet|spritzt|strömt|läuft|schießt|verloren|verliert|sprudelt|gebrochen
            |erbreche|lache|pumpt|stuhl|aus dem ohr|aus dem mund|aus der nase|aus den ohren|verliere
            |tropft|viel|boden|stoppt|nicht stillen|brochen|im urin|im erbrochenen)
        (viel|spuckt|spucke|hustet|huste|erbricht|erbreche|kotzt|kotze|überall|alles voll|alles
            voller|verliert|verliere|voller|voll mit|so viel|erbrochen|schwarz) (er|sie|ich|es|hell
            |hellrotes|ganz|plötzlich|schon|sehr|nur|noch|frisches|rotes|dunkles)? ... blut
        (vergiftet|vergiftung|vergiftungen|gift|rattengift|überdosis|überdosiert|pilzvergiftung
            |rauchvergiftung|rauchgasvergiftung|alkoholvergiftung|lebensmittelvergiftung
            |kohlenmonoxid|kohlenmonoxidvergiftung|tablettenvergiftung|knollenblätterpilz
            |frostschutzmittel|intoxikation)
        (zu viele|zu viel|viele|packung|packungen|schachtel|dose|flasche|handvoll|alle|ganze|lauter
            |massenhaft|dreißig|zwanzig|dutzend|blister|zuviel|menge|haufen|fünfzig|doppelte|falsche
            |meine|seine|ihre|20|30|40|50|überdosis) (von|an|von den|seiner|ihrer|seine|ihre|meine
            |voll)? ... (tabletten|pillen|schlaftabletten|medikamente|schlafmittel|schmerzmittel
            |paracetamol|ibuprofen|insulin|tropfen|beruhigungsmittel|drogen|medikamenten
            |antidepressiva|blutdrucktabletten|herztabletten|valium|schmerztabletten|methadon
            |heroin) (genommen|geschluckt|gefressen|eingenommen|gegessen|intus|gespritzt|genommen
            |erwischt)?
        (tabletten|pillen|schlaftabletten|schlafmittel|drogen|schmerztabletten) ... (geschluckt
            |genommen|gefressen|eingeworfen|aufgegessen|verschluckt)
        (getrunken|geschluckt|verschluckt|gegessen|gegessn|trunken|genascht|gschluckt) ...
            (putzmittel|reiniger|batterie|knopfbatterie|abflussreiniger|spülmittel|chlor|säure
            |bleiche|pilze|beeren|magnet|waschmittel|domestos|giftig|lampenöl|wc reiniger
            |grillanzünder)
        (putzmittel|reiniger|batterie|knopfzelle|knopfbatterie|abflussreiniger|rohrreiniger
            |spülmittel|chlor|chlorreiniger|säure|bleiche|bleichmittel|giftige pilze|pilze|beeren
            |magnet|magnete|waschmittel|waschmittelkapsel|spülmaschinentab|nagellackentferner
            |entkalker|lampenöl|benzin|murmel|münze|tollkirsche|tollkirschen|spiritus|terpentin|eibe
            |wc reiniger|grillanzünder|desinfektionsmittel|e zigarette|toilettenreiniger
            |unkrautvernichter) ... (getrunken|geschluckt|verschluckt|gegessen|verschluckte|im hals
            |trunken|intus|erwischt)
        (anaphylaktisch|anaphylaktischen|anaphylaktischer|anaphylaxie|allergischen schock
            |allergischer schock|anaphylaktischer schock|schockzustand|allergieschock|quincke
            |quinckeödem|epipen|adrenalinpen|notfallspritze|notfallset)
        (allergische|allergisch|allergischen|allergie|wespe|biene|hornisse|bienenstich|wespenstich
            |nüsse|erdnüsse|nuss|erdnuss) ... (reaktion|schwillt|geschwollen|zu|schwellen|luft
            |reagiert|schock|zugeschwollen|hals|atmen|atmet|keine luft)
        (starke|schwere|heftige|akute|krasse) (allergische) (reaktion)
        (hals|zunge|gesicht|rachen|kehle|lippen|lippe|luftröhre|kehlkopf|augen) ... (schwillt
            |schwellen|zugeschwollen|geschwollen|schwoll|dick|geht zu|zu geht|zugeht|zu|schnürt
            |zugeschnürt|eng|zuschwillt|anschwillt|schwellt|gschwolln|aufgequollen|anschwellen
            |zuschnürt|macht zu)
        (gestochen|stich) ... (mund|hals|rachen|zunge|schwillt|allergisch|luft)
        (umbringen|umzubringen|umbringe|umgebracht|umbringt|selbstmord|suizid|suizidal
            |suizidgedanken|selbstmordgedanken|selbstmordversuch|suizidversuch|das leben nehmen
            |selbst töten|mich töten|sich töten|freitod|erhängen|erhängt|aufhängen will|erschießen
            |von der brücke springen|vor den zug|vom dach springen|lebensmüde|selbsttötung|aus dem
            fenster springen|vom balkon springen|abschiedsbrief|erhängt|aufgehängt|ritze mich|strick
            nehmen|vor die bahn|schlussmachen mit dem leben|sterbewunsch|selbstverletzung|vor einen
            zug|vor die u bahn)
        (will|möchte|mag|wollen|kann|wü|wott|möcht|wui) ... (nicht|nimmer|net|nüm) (mehr|länger
            |weiter)? (leben|weiterleben|da sein|am leben|auf der welt|existieren|weiterläbe
            |aufwachen|lebn|läbe)
        (will|möchte|wollte|werde|wü|mecht|würde|wäre|wünschte) ... (sterben|tot sein|tot|nicht mehr
            leben|mich umbringen|meinem leben ein ende|einschlafen und nicht|stirb|sterbn|stärbe
            |schluss machen mit|ein ende setzen|nicht mehr hier sein|nicht mehr aufwachen|lieber
            tot)
        (leben|läbe) ... (beenden|ein ende|sinnlos|keinen sinn|nehmen|nicht mehr lebenswert|mehr
            wert|beende|nimmer wert|genommen|satt)
        (selbst|selber|mich|sich|sie sich|er sich|mir|dir) ... (etwas antun|was antun|verletzen
            |ritzen|pulsadern|wehtun will|antun|etwas angetan|was angetan|aufschneiden|töten)
        (etwas|was) (antun|anzutun|angetan)
        (stirbt|sterbe|sterben wir|stirb|verreckt|verrecke|krepiert|verblutet|liegt im sterben|tot
            umgefallen|stirbt mir|am sterben|ich sterbe|stirbt|stirbt gleich) (gleich|mir|uns|weg
            |bald|hier|fast|wenn|jetzt)?
        (er|sie|baby|kind|mann|frau|mutter|vater|oma|opa|mama|papa|jemand|person|ob er|ob sie) (ist
            |sei|is)? (glaube ich|vielleicht|wahrscheinlich|schon)? (tot|gestorben|leblos)
        (brennt|brand|feuer|flammen|rauch|qualm|brennen|brennts|brenna|füür|qualmt|flammt|explosion
            |explodiert|rauchentwicklung|fürio) ... (hier|bei uns|haus|küche|wohnung|keller
            |dachstuhl|zimmer|flur|auto|treppenhaus|überall|im|in der|aus|es|ausgebrochen|büro
            |lichterloh|unter mir|garage|garasch|nachbarn|uns|balkon|scheune|stall|gebäude|schon
            |dach|gefangen|steckdose|gas|dachboden)
        (es|haus|wohnung|küche|auto|keller|hier|bei uns|dachboden|garage|zimmer|adventskranz
            |weihnachtsbaum|christbaum|pfanne|herd|akku|toaster|fritteuse|dach|steckdose|matratze
            |sofa|handy|stall|sicherungskasten|trockner|waschmaschine|gebäude|schuppen|kleidung
            |haare|er|sie) ... (brennt|brennts|steht in flammen|in flammen|lichterloh|in brand|feuer
            gefangen|explodiert|qualmt|brennen|fängt feuer|feuer)
        ^ (feuer|es brennt|feuer feuer|brand)
        (gas|gasgeruch|rauch|brandgeruch|verbrannt|verschmort|gasleck|gasleitung|faule eier
            |verbranntem|gasaustritt|gasleitungsleck|gasgestank) ... (riecht|riechen|rieche|stinkt
            |ausgetreten|tritt aus|strömt aus|leck|entweicht|ausströmt|wohnung|haus|keller
            |treppenhaus|küche|austritt|überall|schmeckt|steckdose|strömt|zieht)
        (riecht|riechen|rieche|stinkt|schmeckt|stinkts|riechts|riach|schmeckts|strömt|tritt
            |entweicht|schmöckt) ... (gas|gasgeruch|verbrannt|rauch|verschmort|angebrannt|faulen
            eiern|qualm|brand|verbranntem|benzin)
        (gasgeruch|gasleck|gasalarm|gasaustritt|brandgeruch|kohlenmonoxidmelder|co melder|gasmelder
            |rauchmelder piept|rauchmelder schlägt)
        (einbrecher|eingebrochen wird|einbruch|überfall|überfallen|überfallt|geiselnahme|geisel
            |amoklauf|amok|amokläufer|schießerei|schüsse|geschossen|bewaffnet|bewaffneter
            |messerstecherei|angeschossen|erschossen|erstochen|niedergestochen|niedergeschlagen
            |zusammengeschlagen|vergewaltigt|vergewaltigung|entführt|entführung|verprügelt|bombe
            |bombendrohung|attentat|terroranschlag|eindringling|schießt|mordet|zusammengeschlogn
            |zugestochen|messerattacke|prügelt|schlägerei)
        (schlägt|bedroht|würgt|verprügelt|prügelt|misshandelt|schlagt|sticht|greift|attackiert
            |verfolgt|tritt|schlogt) (mich|uns|sie|ihn|meine|meinen|seine|mi|auf|das kind|ihre
            |wieder|dauernd) ...
        (bedroht|angegriffen|attackiert|verfolgt|gewürgt|geschlagen|gestochen|abgestochen) (mich|uns
            |worden|werden|wird|von|mit)
        (mann|freund|vater|ex|nachbar|jemand|typ|er|einer|partner|exmann|exfreund) ... (schlägt
            |bedroht|würgt|verprügelt|prügelt|verfolgt|schlagt|sticht|messer|pistole|waffe|gewehr)
        (mit|hat|ein|einem|einer|eine|hält) (einem|einer|ein|eine|der)? (messer|pistole|waffe|axt
            |gewehr|knarre|machete|beil|schusswaffe) ... (bedroht|droht|angegriffen|auf|gestochen
            |vor|verletzt|da|in der hand|rum|herum|rein|steht)
        (jemand|wer|einer|fremder|einbrecher|leute|typ|fremde) ... (im haus|in der wohnung|in meiner
            wohnung|eingebrochen|bricht ein|an der tür und|im keller|bricht|im garten|einbricht
            |einsteigt|steigt ein|in meinem haus)
        (er|sie|mann|jemand|einer) (bricht|tritt|schlägt) (die|unsere|mir)? (die)? (tür|wohnungstür
            |scheibe|fenster) ein
        (hirnhautentzündung|meningitis|steifer nacken|nackensteife|nackensteifigkeit|nacken ist
            steif|donnerschlag|vernichtungskopfschmerz|schlimmste kopfschmerz|schlimmsten
            kopfschmerzen|kopfschmerzen meines lebens)
        (kopfschmerz|kopfschmerzen|kopfweh) ... (wie noch nie|nie gehabt|explodiert|schlimmsten
            |plötzlich|unerträglich|donnerschlag|nacken|nie hatte|aus dem nichts|verwirrt)
        (unfall|autounfall|verkehrsunfall|motorradunfall|fahrradunfall|arbeitsunfall|crash
            |zusammenstoß|zusammengestoßen|skiunfall|badeunfall|reitunfall) ... (verletzt|verletzte
            |eingeklemmt|schwer|blut|bewusstlos|passiert|autobahn|schlimm|jemand|hier|überschlagen
            |liegt|verletzten|mehrere|brennt|soeben|kreuzung)
        (schwerer|schlimmer|schrecklicher|es gab|war|hier ist|hier war|soeben|da war|da ist|es ist
            |schlimmen|schweren|gabs|hatten|gehabt) (ein|einen|soeben|n)? ... (unfall|autounfall
            |verkehrsunfall|motorradunfall|arbeitsunfall) (passiert|verletzt|gewesen|mit)?
        (eingeklemmt|verschüttet|eingesperrt|überfahren|angefahren|ertrinkt|ertrunken|ertrinken
            |untergegangen|unter wasser|stromschlag|elektrischer schlag|starkstrom|lawine
            |verschüttete|abgestürzt|eingestürzt|verbrüht|verbrannt schlimm|stromunfall|blitz
            getroffen|vom blitz|eingebrochen ins eis|ins eis eingebrochen|verätzt|verätzung|absturz
            |brandverletzung|blitzschlag|vom gerüst|starke verbrennungen|verbrennungen|brandwunde
            |brandwunden|am ertrinken)
        (gestürzt|gefallen|stürzt|runtergefallen|heruntergefallen|abgestürzt|runtergestürzt|sturz
            |gflogn|heruntergestürzt|geflogen|hinuntergestürzt|gheit|gstürzt) ... (treppe|leiter
            |kopf|dach|fenster|balkon|bewusstlos|baum|nicht mehr|blutet|gerüst|aufstehen|liegt
            |bewegen|wickeltisch|und steht|hüfte|erbricht|bricht|atmet|spricht|stiege|rührt|meter
            |pferd|verwirrt|schläfrig|wand)
        (treppe|leiter|dach|fenster|balkon|baum|gerüst|kopf|wickeltisch|pferd|stock|stiege|felsen
            |meter|hochbett) ... (gestürzt|gefallen|runter|runtergefallen|heruntergefallen|gestürtz
            |abgestürzt|gflogn|heruntergestürzt|geknallt|geflogen|aufgeschlagen|gheit|runtergestürzt
            |hinunter)
        (kopf|schädel) ... (aufgeschlagen|angeschlagen|gestoßen|verletzt|verletzung|aufgeplatzt
            |offen|platzwunde) ... (blut|bewusstlos|blutet|erbricht|weg|schläfrig|verwirrt|übergibt
            |kotzt|spuckt|übel|reagiert|ohnmächtig|schwindlig)
        (genick|rücken|wirbelsäule|rückgrat|hals|schädel|hüfte|oberschenkel) ... (gebrochen|bricht
            |durchgebrochen|spüre die beine|gebrochn)
        (knochen) ... (raus|rausschaut|heraus|ragt|guckt|schaut|durch die haut|sieht man)
        (spüre|fühle|spürt|fühlt|gspür|spür) (ich|er|sie|meine|die|seine|ihre|den|mein)? ... (beine
            |arm|bein|gesicht|körperhälfte|füße|hand|seite|beinen) ... (nicht|nimmer|mehr)
        (sehe|seh|sieht|sehen|gesehen|sehkraft|sehvermögen|augenlicht|auge|augen|siehe|sieh|gseh)
            ... (nichts mehr|plötzlich nichts|nicht mehr|doppelt|doppelbilder|verschwommen plötzlich
            |plötzlich verschwommen|schwarz|weg|verloren|nur noch schwarz|plötzlich|blitze|vorhang
            |ausgefallen|nimmer|schatten plötzlich|erblindet|nichts meh|fast nichts)
        (erblindet|erblinde|blind geworden|plötzlich blind|sehverlust|doppelbilder|sehstörungen)
        (fruchtblase|wehen|geburt|fehlgeburt|entbindung|presswehen|blasensprung|vorzeitige wehen
            |sturzgeburt|nabelschnur|schwangerschaftsvergiftung) ... (geplatzt|alle|minuten|jetzt
            |kommt|eingesetzt|los|beginnt|angefangen|verliere|blut|woche|stark|platzt|da|um den hals
            |eingesetzt|zu früh|gesprungen|schon)
        (baby|kind) (kommt) (jetzt|gleich|schon|raus|zu früh)
        (ich|sie) (verliere|verliert) (das|mein|unser|ihr) (kind|baby)
        (schwanger|schwangere|schwangerschaft|woche) ... (blutet|blute|blutung|blutungen|bewegt sich
            nicht|krampft|starke schmerzen|spüre das kind nicht|bewegt)
        (kind|baby) ... (bewegt sich nicht|spüre|nicht mehr) ... (bauch|mehr|nicht)
        (zuckerschock|unterzuckert|unterzucker|unterzuckerung|diabetischer schock|ketoazidose
            |hypoglykämie|überzuckerung|zuckerkoma|unterzuckerten)
        (zucker|blutzucker|zuckerwert|zuckerwerte) ... (zu niedrig|niedrig|extrem|unter|über|zu hoch
            |vierzig|dreißig|sechshundert|fünfhundert|vierhundert|30|40|400|500|im keller|entgleist
            |viel zu)
        (hitzschlag|sonnenstich bewusstlos|unterkühlung|unterkühlt|erfroren|erfriert)
        (fieber|temperatur|40|41|42|vierzig|einundvierzig) ... (41|42|einundvierzig|zweiundvierzig
            |vierzig fieber|krampf|krampft|apathisch|über vierzig|fieber) ... (baby|säugling
            |reagiert|krampft|kind|nicht|fieber|steif|und)
        (41|42|40,5|41,5|einundvierzig|zweiundvierzig) fieber
        (blutdruck) ... (zweihundert|200|220|210|im keller|zusammengebrochen|extrem|über|viel zu
            |sechzig|240|180)
        (unerträgliche|unerträglich|höllische|wahnsinnige|schlimmste|furchtbare|stärkste|extremste
            |irrsinnige) ... (bauchschmerzen|schmerzen im bauch|unterbauch|kopfschmerzen
            |brustschmerzen)
        (schlange|kreuzotter|viper|giftschlange|skorpion|giftspinne|hund) ... (gebissen|totgebissen
            |angefallen|biss)
        (gebissen) ... (schlange|kreuzotter|viper|giftschlange|skorpion)
        (messer|schraubenzieher|stange|nagel|glasscherbe|gabel|ast|pfeil|holzstück|pfahl) ...
            (steckt|im bauch|im bein|im auge|im kopf|im hals|in der brust|im rücken|rausgezogen)
        (säure|lauge|chemikalie|bleiche|kalk|reiniger|chlor) ... (auge|augen|gesicht|haut)
        (kreislauf) ... (zusammengebrochen|weggesackt|bricht|völlig weg|versagt)
        (spritze|heroin|droge|drogen|kokain|ecstasy|koks|fentanyl|goldenen schuss|nadel|ko tropfen|k
            o tropfen) ... (bewusstlos|genommen|im arm|gesetzt|überdosis|zu viel|reagiert|liegt
            |atmet|bekommen|getränk)
        (ertrinkt|geht unter|untergegangen|am ertrinken|treibt im wasser|im wasser treibt|pool
            gefallen|ins wasser gefallen|fluss gefallen|teich gefallen)
        (verschwunden|vermisst|weggelaufen) ... (kind|dement|demenz|selbstmord|suizid|kleinkind
            |enkel|hilflos)
        hilflose person
        (retten|rettet|rette) (sie|uns|ihn|mich|meinen|mein|meine|das leben)
        (leben|tod) (und|oder|auf) (tod|leben)
        (geht|es geht|geht's) (um|auf) leben (und|oder)
        (er|sie|es|sterb|mir|meinem|meiner) (geht) ... (zu ende|ganz schlecht er atmet|bricht
            zusammen)
        (nach) (dem|der)? (filler|hyaluron|unterspritzung|botox|spritze|injektion|narkose|impfung
            |fillers|aufspritzen|lippenaufspritzen|behandlung) ... (sehe|blind|weiß|blau|schwarz
            |luft|schwillt|geschwollen|sehen|verfärbt|taub|bläulich|grau|lila|nekrose|tot)
        (haut|lippe|nase|lippen|nasenspitze|wange|stirn) ... (abgestorben|stirbt ab|schwarz|weiß
            geworden|wird weiß|bläulich|blau verfärbt|verfärbt sich|nekrose|grau verfärbt|ganz weiß
            |lila|weiß verfärbt|nekrotisch|marmoriert)
        (gefäßverschluss|nekrose|gewebetod|thrombose|beinvenenthrombose|venenthrombose
            |arterienverschluss|arterie)
        (nicht|kaum|nimmer) (mehr)? (schlucken)
        (notoperation|blinddarm geplatzt|blinddarmdurchbruch|darmverschluss|magendurchbruch|milzriss
            |nierenversagen|organversagen|leberversagen|hodentorsion)
    """,
}
