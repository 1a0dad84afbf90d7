"""German for yes, no and maybe."""

ANSWERS = {
    "yes": """
        ^ (nein|nee|nö) (passt|alles|das|ist) (so|schon|gut|klar|passt|stimmt|ist)? (so|gut|schon
            |okay|in ordnung)? $
        würde ich (sagen|meinen) (ja|schon)
        ich würde (sagen|meinen) (ja|schon)
        los gehts
        tragen sies ein
        (machen|nehmen|buchen|schreiben) sies
        ^ (ja|jo) aber
        (gegen|dagegen) (das|den|die)? (hab|habe|haben|hätte|spricht) (ich|wir|von meiner seite)?
            nichts
        da(gegen)? (hab|habe|spricht) (ich)? nichts (dagegen)?
        (sie|du) (haben|hast) (es|das)? (erfasst|erraten|verstanden|richtig verstanden|recht)
        (buchen|nehmen|machen|tragen|eintragen|reservieren|speichern|notieren|schreiben|bestätigen
            |halten|legen) (sie|du)? (das|den|es|mich|ihn|s|sie|da|die)? (da|so|das|den|rein|fest
            |gerne)? (ein|so|fest|auf|an|gerne|gern|ruhig)? $
        (trag|tragens|buchens|machens|schreibens|nehmens|schreib|buch|mach) (s|es|das|mich|den)?
            (ein|so|fest|auf)? $
        (den|die|das) (termin|uhrzeit|zeit|angaben|adresse|nummer|name|buchung)? (bestätige|nehme
            |nehm|will|möchte|akzeptiere|behalte) (ich|wir)
        (gäärn|gärn|gearn|gern|gerne|geann|sehr gärn|ja gärn|hajo|ha jo|ajo|a jo|eh|eh kloa|eh klar
            |klo|kloa|freili|freile|fraili|sell scho|sell isch richtig|isch guet|isch recht|is recht
            |isch richtig|is okay|isch ok|passt scho|passt eh|basst scho|stimmt scho|stimmt eh|guet
            |guat|joo freilich|sicher scho) $
        (ich)? darum
        (los geht|dann los|auf gehts|auf geht|packen wir|legen wir los|her damit|ich bin dabei|da
            bin ich|bin ich dabei|sehr wohl|zu befehl|wird gemacht|so soll es sein|so wäre es|so
            passts|passts|stimmts|gehts klar|geht klar|läuft|deal|hand drauf|gilt|gebucht|gekauft
            |genehmigt|gewährt|erlaubt|bejahe|bejaht) $
        (nehm|nehme|nemma|nehmen|nimm) (ich|i|wir|ma|mir) (gern|gerne|schon|so|auch)? $
        (von mir aus|meinetwegen|wegen mir|meinethalben) (gern|gerne|ja|schon|okay|geht|passt
            |können)?
        ^ (ja|jo) (aber|nur|allerdings) (mein|meine|der|die|das|um|am|mit|auf|nicht vor|erst|ohne|es
            |ich)
        (sell|des|dös|das|dat) (isch|is) (scho|schon|so|guet|recht|richtig|korrekt|okay|ok|guat)
        ^ (ja|jo|joa|jep|jepp|jup|yep|yes|yeah|yo|jap|jahaa|jaa|jaaa|joo|jou|jau|jawoll|jawohl|jawoi
            |jaja|jajaja|aha ja|oh ja|ach ja|na ja klar|jojo|joah|eh ja|ja|mhm|mhmm|mmhm|mhmhm|mmhmm
            |uhuh)
        (ja|jo|jawohl|jep) $
        (ja|jo) (ja|jo|klar|genau|gern|gerne|richtig|stimmt|natürlich|sicher|doch|passt|freilich
            |okay|ok|gut|unbedingt|schon|das|sehr|korrekt|logisch|so)
        (jawohl|jawoll|freilich|selbstverständlich|natürlich|sicherlich|klaro|logo|logisch
            |einverstanden|jedenfalls ja|selbstredend|zweifellos|absolut richtig|völlig richtig)
        ^ (doch|klar|genau|richtig|stimmt|korrekt|exakt|sicher|gern|gerne|okay|ok|oke|okey|okidoki
            |okey dokey|passt|perfekt|super|prima|toll|wunderbar|ausgezeichnet|hervorragend
            |einverstanden|abgemacht|gut|absolut|unbedingt|bestätigt|bestätige|tatsächlich|ebendas
            |vollkommen|definitiv|positiv|gebongt|geritzt|top|roger|auf jeden|jedenfalls|fein|schön
            |recht|leiwand|bassd|basst|sischer|scho|allerdings|gewiss|zugesagt|höchstpersönlich
            |hundertprozentig|wohl|angenommen|aber hallo|ausdrücklich ja|affirmativ|akzeptiert|bingo
            |right|genauso|so|alles klar|alles gut|in ordnung|von mir aus|meinetwegen|haargenau
            |machma|geht klar|geht in ordnung|geht|jederzeit|möglich wäre es) $
        ^ (genau|richtig|stimmt|korrekt|klar|sicher|gern|gerne|selbstverständlich|unbedingt|sehr
            gern|sehr gerne|aber gern|aber gerne|aber sicher|aber klar|aber ja|aber natürlich|na
            klar|na sicher|na gut|na schön|nun gut|na dann|na freilich|nu klar|auf jeden fall|auf
            alle fälle|in jedem fall|allemal|alles klar|geht klar|geht in ordnung|passt|gut dann|ok
            dann|okay dann|ist recht|ist gut|ist okay|ist ok|ist richtig|ist korrekt|scho recht|is
            recht|is gut|is ok|is okay|eh klar|no na|aber hallo|da bin ich dabei|bin dabei|bin
            einverstanden|bin ich)
        (das|des|dat|is|ist|alles|es|so|dies|ganz|völlig|vollkommen|absolut|sehr|auch) (ist|wäre|is
            |war|wär|alles)? (so|ganz|völlig|vollkommen|absolut|sehr|alles|total|beides|schon|mir)?
            (richtig|korrekt|recht|okay|ok|in ordnung|perfekt|super|prima|wunderbar|genau richtig
            |toll|ideal|optimal|fein|gut so|einverstanden|so gut|möglich|machbar)
        (das|des|dat|die|der|es|alles|so|die angaben|name|nummer|adresse) (stimmt|stimmen|passt
            |passen|geht|ginge|klappt|haut hin|trifft zu|machen wir|mache ich|mach ich|nehm ich
            |nehme ich|nehmen wir|würde passen|würde gehen|würde klappen|sollte passen|sollte gehen
            |bin ich|bestätige ich|kann ich bestätigen|klingt gut|hört sich gut an|will ich|möchte
            ich|machen sie|mach|können sie|dürfen sie|kannst du|darfst du|stimmt so|passt so|reicht
            |nehmen)
        (stimmt|passt|geht|klappt|haut) (so|genau|schon|alles|perfekt|auffallend|mir|mir gut|uns|für
            mich|eh|wunderbar|hin|das|prima|klar|beides|in ordnung)
        (das|es)? (hört|klingt) (sich)? (sehr|doch|ja)? (gut|super|perfekt|prima|toll|okay|ok
            |richtig) (an)?
        (ich|wir) (bin|sind|wäre|wären) (damit|dabei|einverstanden|dafür|bereit|der|die)
        ^ (ich|wir) (bin|sind|will|wollen|möchte|möchten|habe|haben|kann|können|würde|würden|hätte
            |hätten|denke|glaube|mag|darf|werde) (das|es|ihn|sie|schon|ja|gern|gerne)? (gern|gerne
            |schon|ja)? $
        (ich|wir) (bestätige|bestätigen|akzeptiere|stimme zu|stimmen zu|nehme an|willige ein|bejahe
            |nehme ihn|nehme das|nehme den|nehmen das|nehmen den|darum|sage zu|sag ja|sage ja)
        (stimme|stimmen) (dem|ihnen|ich|wir) ... zu
        (will|möchte|nehme|mag|kann|mache|mach|würde|habe|hab|bin) ich (gern|gerne|schon|ja|auch)?
            (gern|gerne|machen|tun|nehmen|so)? $
        (das|es|so) (möchte|will|würde|hätte|wünsche|mache|mach|nehme|kann) ich (gern|gerne|schon|so
            |machen|haben)
        (machen|mach|macht|tun) (wir|sie|ma|du) (das|es|so|ruhig|gern|gerne|ja)? (so|ruhig|gern
            |gerne)? (so)? $
        (tu|tun|mach|mache|machen) (sie|du)? (das|es) (ruhig|gern|gerne|doch|ruhig|nur|so)
        (nur zu|nichts dagegen|kein problem|keine einwände|kein einwand|null problem|kein thema
            |warum nicht|wieso nicht|spricht nichts dagegen|soll mir recht sein|mir recht|meinen
            segen|jederzeit gerne|ohne zweifel|ohne weiteres|kein ding|ganz genau|ganz recht|ganz
            bestimmt|ganz sicher|ja bestimmt|so ist es|so isses|so machen|so ist|so sei es|genau so
            |genau|gern|ja|sehr gut|sehr schön|sehr gern|sehr gerne|liebend gern|mit vergnügen
            |herzlich gern|bin ganz ihrer|da haben sie recht|da hast du recht|haben sie recht|haben
            sie richtig|hast du richtig|richtig verstanden|richtig geschrieben|richtig gehört
            |richtig notiert|da sag ich nicht nein|das wird schon|wird schon passen|ich darum|darum
            ich|da spricht nichts|ich hätte nichts dagegen|habe ich nichts dagegen|passt schon|passt
            scho|wenn das ginge|wenn das geht|wenn es geht|wenn möglich|wenn es ihnen nichts
            ausmacht|das wäre|ja das)
        ich (glaube|denke|meine|schätze|hoffe|würde sagen|nehme an|würd sagen) (schon|ja|doch|das
            |dass|es) (ja|schon|stimmt|passt|geht|das|es|so)?
        (ich)? (habe|hab|hätte) nichts (dagegen|einzuwenden|gegen)
        (nur|immer) (sehr|doch|zu|her damit)
        ^ (der|die|das) (bin|ist|sind|war) (ich|es|er|sie) $
        (am apparat|ja|persönlich) $
        ^ (super|prima|perfekt|toll|wunderbar|gut|okay|ok|klasse|fein|schön|alles klar) (danke
            |machen|dann|so|ja|das|das|passt|nehmen|einverstanden|genau)
        (gerne|gern) (auch|doch|ja|so|das|den|machen|wieder|nehmen|ja) $
        (würde|würd|täte|tät) ich (sehr)? (gern|gerne)
        (eintragen|buchen|reservieren|speichern|weiterleiten|weitermachen|verbinden|bestätigen
            |fortfahren) $
        (das|den|die|es) (dürfen|können|könnt|darfst|kannst|dürft) (sie|du|ihr) ... (machen|tun|gern
            |gerne)
        ja ... (ja|genau|gern|gerne|passt|stimmt|richtig)
        da (haben|hast) (sie|du) (recht|mich richtig|es richtig)
        (wie|genau wie|so wie) (sie|du) (sagen|gesagt|sagten|es sagten|sagst)
        so (habe|hab) ich (das|es|mir das) (gemeint|gesagt|gedacht|vorgestellt)
    """,
    "no": """
        (ist|war) (da|hier|noch)? (ein|einen|ein kleiner) (fehler|dreher|zahlendreher|tippfehler)
        (wird|ist) mir zu (viel|teuer|spät|früh|weit|eng|knapp|kompliziert)
        ^ (ne|nee|na) (du|sie|lass|lassen)
        (ich|wir) (muss|müssen) (leider|doch|da)? (absagen|ablehnen|verneinen|passen)
        (das ist)? zu (spät|früh|teuer|weit|kurzfristig|lang) (für mich|für uns|leider)?
        (muss|müsste) (ich|wir) (leider|doch)? (absagen|ablehnen|verneinen|passen)
        (na|nei|nein) (des|das|dös) (stimmt|passt|isch|is|geht) (nöd|net|ned|nit|so nöd|so net)
        da kann ich (leider|da|dann)? (überhaupt|gar)? (nicht|net|ned|nöd)
        da kann ich (leider|da)? (nicht|net|ned)
        da (hab|habe|bin|kann|muss|ist|arbeite|passt|geht) (ich|es|mir|i)? (leider|schon|schon was
            |die|bei|auf|in|im|auch|noch)? (nicht|kinder|arbeiten|arbeit|weg|verhindert|unterwegs|im
            urlaub|verreist|was vor|termine|schule|keine zeit|einen anderen termin|etwas vor
            |beschäftigt)
        da (kann|schaffe|geht|passt) (ich|es)? (das)? (leider|zeitlich|gar|überhaupt)? (nicht|net
            |ned|nöd|nit)
        (das|es|den termin) (schaffe|schaffen|schaff|pack|packe) (ich|wir|i) ... (nicht|net|ned
            |nimmer)
        (ich|wir) (sage|sagen|sag) (ab|nein|da nein)
        (klar|mit sicherheit|ganz bestimmt|hundertprozentig|gewiss|freilich) (nicht|net|ned|nit)
        (das|es|den|die|sowas|so was|des) (brauchen|brauche|brauch|will|wollen|möchten|möchte|mag)
            (ich|wir|i|mir|ma) ... (nicht|net|ned|nimmer|nicht mehr)
        (um die zeit|zu der zeit|an dem tag|da) (bin|arbeite|muss|hab|sind) (ich|wir) ... (arbeit
            |arbeiten|weg|unterwegs|büro|urlaub|dienst|schule|kinder|verhindert|krank|termin)
        (ja|jo) ... (nein|nee)
        jein ... nein
        (geht|ginge|passt|klappt) (leider|bei mir|bei uns|mir|uns|da|so|es|das|heute|morgen|zeitlich
            |um die zeit)? (leider|gar|überhaupt|so)? (nicht|net|ned|nit|nöd|schlecht|schlecht bei
            mir)
        (i|ich|mir) (mag|wü|wui|mog|will|bruuch|mecht|wott) (net|ned|nit|nöd|nid|nüt|keis)
        (nöd|ned|net|nid|nit) (richtig|so|dabei|ganz|mer|nötig)
        (na|naa|nei|nää) (danke|merci|des|das|dös|isch|is|leider|passt|net|ned|nöd)
        (leider|tut mir leid|bedaure|bedauere|sorry) (nein|nicht|nee|keine|kein|da|das|geht|kann ich
            nicht|bin ich)
        ^ (nein|nee|nö|nöö|ne|nä|nää|na|naa|naja nein|nope|nopp|nie|niemals|nimmer|nix|nichts
            |keineswegs|keinesfalls|mitnichten|negativ|falsch|verkehrt|nö|no|nei|näi|neee|neeein
            |neinein|nenene|never|ungern|verneine|abgelehnt|neinnein|mhmh|mm mm|ausgeschlossen
            |unmöglich|irrtum|nix da|nicht|gar nicht|überhaupt nicht|ganz und gar nicht|nada|keins
            |keine|keinen|keiner|keines) $
        (nein|nee|nö|nöö|nä|nope|neinnein|nenene|neinein|nei|naa)
        ^ (ne|no|na) (ne|nee|nein|danke|das|ich|wir|lieber|nicht|passt|geht|es|der|die|stimmt|leider
            |kein|so|mir|eher|sicher nicht|gar|des|brauch)
        ^ (ja|jo|na|na ja|naja) (nein|nee|ne|nö|nicht|nicht|aber nein)
        (lieber|besser|eher|leider|sicher|bestimmt|natürlich|wohl|definitiv|absolut|ganz sicher
            |gewiss|garantiert|offensichtlich|wahrscheinlich|vermutlich|gar|überhaupt|noch|jetzt
            |heute|so|nee|dann|besser|diesmal|vorerst|momentan|im moment|auch|ganz|keine|noch
            |hoffentlich) nicht $
        (lieber|bestimmt|sicher|natürlich|definitiv|absolut|garantiert|ganz sicher|überhaupt|gar)
            nicht
        (das|des|dat|es|alles|so|er|sie|ist|die|der|dies|name|nummer|adresse) (ist|war|wäre|is|sind
            |stimmt|passt|geht|klappt|trifft|sagt|gefällt|will|möchte|brauche|bin|habe|kann|haut|mag
            |schaut) (mir|ich|so|alles|leider|aber|ja|das|uns|für mich|da|jetzt|zeitlich|noch|wir
            |heute|auch)? (leider|so|ganz|überhaupt|noch|gar|auch|aber|eher)? (nicht|falsch|verkehrt
            |nein|kein|keine|zu spät|zu früh|unmöglich|schlecht|ungünstig|nie|unrichtig|inkorrekt)
        (stimmt|passt|geht|klappt|richtig|korrekt|will|möchte|brauche|brauch|bin|habe|hab|weder|haut
            |kann|mag|ist|is|mach|mache|darf) (das|mir|ich|so|es|das so|bei mir|wir|leider|das|ich
            das|ich es|da|mir das|uns|ich leider|aber)? (leider|so|ganz|gar|überhaupt|aber|ja|noch
            |auch)? nicht
        (nicht) (ganz|so|richtig|korrekt|direkt|unbedingt|zwingend|nötig|notwendig|gut|möglich|mehr
            |dass ich wüsste|das ich wüsste|mehr nötig|nur|heute|jetzt|mit mir|interessiert|doch
            |ausreichend|in ordnung|der richtige|die richtige|das richtige|im geringsten|ideal|okay
            |ok|recht|passend|gewünscht|erwünscht|einverstanden|dafür|meiner|meine|mein|ganz richtig
            |für mich|so gern|so gerne|die nummer|der name|hier)
        (auf|in) (gar)? (keinen|keinem|gar keinen) fall
        (unter keinen umständen|um gottes willen|um himmels willen|nicht|gott bewahre|im gegenteil
            |kommt nicht in frage|kommt nicht infrage|kommt gar nicht|nicht in frage|nicht die bohne
            |von wegen|nie im leben|nie und nimmer|das wüsste ich|vergessen sie es|vergessen sie das
            |vergiss es|lassen sie das|lass das|lass|lassen sie|lassen sie nur|lass nur|lass gut
            sein|lassen sie gut sein|das reicht nicht|schlag es dir|i wo|ach was|ach wo|woher
            |pustekuchen|denkste|kein bedarf|kein interesse|keinen bedarf|keine lust|keine zeit|kein
            stück|keine chance|nicht notwendig|nicht nötig|muss nicht sein|muss nicht|braucht es
            nicht|brauchts nicht|braucht es nicht|nichts davon|keins von beiden|keines von beiden
            |weder noch|nein danke|danke nein|danke nicht|danke ich brauche|danke kein|ich passe
            |geht leider nicht|das wird nichts|wird nichts|wird leider nichts|schaff ich nicht
            |schaffe ich nicht|schaffen wir nicht)
        (danke|danke aber) (nein|nicht|nö|nee)
        ^ (ich|wir) (will|möchte|mag|kann|habe|hab|brauche|brauch|wollte|würde|wünsche|bin|sind
            |wollen|möchten|haben|können|brauchen|glaube|denke|verneine|lehne|verzichte|bestreite)
            (das|es|ihn|den|die|da|leider|das leider|mich|ihnen|damit|lieber|aber|eher|dann|sie|dort
            |heute|so)? (leider|so|gar|überhaupt|lieber|jetzt|eher|aber|da)? (nicht|ab|nein|darauf
            |nichts|keine|keinen|kein|nie|nicht mehr)
        (ich|wir) (lehne|lehnen) (das|es|dankend)? ab
        (ich|wir)? (glaube|denke|fürchte|meine|schätze) (ich|eher|leider|wir|ja|dass|das|es|ich)?
            (eher)? (nicht|nein)
        (ich)? (verneine|lehne ab|verzichte|sage nein|sag nein|muss ablehnen|muss absagen|bezweifle
            das|bezweifle ich|widerspreche)
        (da|hier)? (haben|hast|habt) (sie|du|ihr) ... (falsch|verkehrt|missverstanden|nicht richtig
            |verschrieben|verhört)
        (falsch|verkehrt) (verstanden|geschrieben|notiert|gehört|aufgeschrieben|aufgenommen
            |buchstabiert)
        ich (habe|hab) (ihnen|das|dafür|da|leider|heute|aber|momentan|schon)? (leider|noch|auch
            |gar)? (keine|keinen|kein|keins) (zeit|interesse|bedarf|lust|termin|nummer|adresse|mail
            |email|handy)?
        (habe|hab|gibt es|besitze) (ich)? (leider)? (keine|keinen|kein|keins|nicht)
        (keine|keinen|kein) (danke|mehr|von beiden|einziges|einziger) $
        ^ (das|es) (wars|war es|war alles|wäre alles|wärs) nicht
        ^ nicht (das|der|die|dass|mit|am|um|so|heute|morgen|für|auf|bei|in|mehr)
        (nichts|nix|niemand) (mehr|weiter|davon|dergleichen|weiteres|zu danken nein|anderes)? $
        ^ doch nicht
        (doch|eher|lieber|besser) (lieber|eher|besser)? (nicht)
        (anders|ganz anders) (geschrieben|buchstabiert|als|heißt)
        ^ (nur) nicht
        (nimm|nehmen sie|nehme ich|nehmen) (das|den|die|ich|wir)? (lieber)? nicht
        (ich|er|sie|der|die) (heiße|heißt|bin|ist) (nicht|anders|aber nicht)
        verwechslung
    """,
    "maybe": """
        muss (ich|wir) (erst|noch|das|erst noch)? (mit|beim|bei|im|in) ... (klären|besprechen
            |abklären|reden|sprechen|schauen|fragen|gucken|nachschauen|absprechen)
        (hängt|hangt) (ganz|halt|sehr)? (vom|von|davon|am|an) ...
        ^ wahrscheinlich (schon|ja|eher|nicht|doch)?
        da (fragen|frage|fragst) (sie|ich|du) (mich|mich selbst|mi)
        (kann|könnte|konnte) ich (ihnen|jetzt|so|noch|da)? (jetzt|so|noch|da)? (nicht|schlecht
            |schwer) (genau)? sagen
        (ka|koa|kei|koane|keen|nicht die geringste|nicht den blassesten) (ahnung|schimmer|plan)
        (schau|schaun|schaung|luege|lueg|schauma|guck|schauen|gucken) (ma|mer|wir|mir)? (amal|amol
            |halt)? $
        ^ jein
        (im prinzip|schon aber|eher nicht so|ich schwanke|da schwanke ich|schwanke noch|hängt davon
            ab|bin hin und her|sie erwischen mich)
        weiß i (net|ned|nit|nöd)
        (woaß|weiß|weis|wüsst) (i|ich) (net|ned|nit|nöd|nicht|jetzt nicht)
        (muss|müsst|müsste) (i|ich) (erst|erscht|noch)? ... (fragen|frogn|frage|schaugn)
        (vielleicht|eventuell|möglicherweise|womöglich|vermutlich|unter umständen|gegebenenfalls
            |evtl|allenfalls|vllt)
        ^ (wahrscheinlich|wohl|schon|möglich|jein|teils|halb|tendenziell|kann sein|könnte sein|mag
            sein|je nachdem|naja|na ja|nu ja|ansichtssache|einigermaßen|so halb|ungefähr|höchstens
            |schwierig|unentschlossen|unsicher|fraglich|ungewiss|so lala|fifty fifty|jaein|sehen
            |schauen|schauen wir|sehen wir|gute frage|ich überlege|theoretisch|grundsätzlich
            |prinzipiell|nicht direkt) $
        (kommt|kommts|hängt) (darauf|drauf|ganz|immer|halt|davon|an)
        (das|es) (kommt|hängt) (ganz|halt|immer)? (darauf|drauf|davon)
        je nach
        (ich)? (weiß|wüsste) (ich|es|das|jetzt|nicht|noch)? (noch|jetzt|selber|so|ja|leider|selbst
            |auch|da|ich|es|das)? (nicht|nich|net|ned)
        weiß (ich|man) (es|das)? (noch|jetzt|so|ja|leider|selber)? (nicht|net|ned)
        (nicht|net|unschlüssig|weder|noch|nicht ganz|nicht so) (ganz|so|hundertprozentig|völlig|ganz
            so)? (sicher|entschieden|schlüssig|im klaren|überzeugt)
        (keine|null) (ahnung|idee)
        (ich)? (muss|müsste|will|möchte|würde|muss ich) (es|das|ich|mir|da|mir das|erst|noch|mich)?
            (erst|noch|noch erst|erst noch|nochmal|mir)? (mir)? (überlegen|nachdenken|schauen
            |nachschauen|nachsehen|gucken|nachgucken|fragen|nachfragen|besprechen|abklären|klären
            |prüfen|drüber schlafen|sehen|rückfragen|absprechen)
        (muss|müsste) ich ... (überlegen|nachdenken|schauen|nachschauen|gucken|fragen|nachfragen
            |besprechen|abklären|klären|prüfen|sehen|absprechen)
        (da|das) (bin|muss|kann|könnte|überlege) ich (mir|überfragt|noch|nicht|erst)? (überfragt
            |unsicher|sicher nicht|noch überlegen|nicht sagen|schlecht sagen|nicht sicher)
        (schwer|schlecht|kann ich nicht|kann ich so nicht|kann ich noch nicht|schwierig) (zu)? sagen
        (überlege|überleg|überlegen) (ich|es|mir|wir|noch) (mir|noch|es|das)?
        (dann|wir werden|wir) (sehen|schauen|gucken)
        (könnte|kann|mag) (schon|gut|auch|ja|durchaus)? sein
        (teils|halbe|mehr oder|so) (teils|halbe|weniger|halb|lala)
        (noch|bin|wir sind|sind) (nicht entschieden|unentschlossen|unentschieden|unsicher|offen
            |unschlüssig)
        ^ (ja|nein|jo) (und|oder) (nein|ja)
        mir (egal|wurscht|wurst|gleich|ist es egal|ist das egal)
        (wer weiß|sag niemals nie|gute frage|schwierige frage|noch offen|steht noch nicht fest
            |lassen sie mich überlegen|lass mich überlegen|da überlege ich|so genau weiß|wüsste ich
            auch|ich würde sagen jein|ist noch unklar|noch unklar|ist unklar|unentschieden|hin und
            hergerissen)
        wenn (ich zeit|es sein muss|es unbedingt|nicht zu)
        (ich)? (glaube|denke|meine|schätze|vermute|hoffe|fürchte) (schon|ja|es|ich|so)? $
        (denke|glaube) (schon|ich schon|ja)
    """,
    "yes_if_asked": """
        ^ (gut|schön|fein|super|toll|schon|so|klasse|dann|mach|machen|sie können|freue mich)
        ^ (sehr|den|die|das|diesen|dieser|diese) (gern|gerne|nehme|nehmen|nehm|ersten|zweiten)
        (ich|wir) (nehme|nehmen|nehm|hätte|hätten|möchte|möchten|würde|will|wollen|wollte) (gern
            |gerne|den|die|das|diesen|es|ihn|einen|eine)
        ^ (ich|wir) (bin|sind|habe|haben|war|hatte) $
        (das|der|die) (bin|sind|war) (ich|wir)
        (das|es) (wäre|wär) (nett|lieb|super|toll|gut|schön|prima|perfekt|klasse|mir recht|wunderbar
            |spitze|sehr)
        (freut|freue) mich
        dann machen wir das
        ^ (der|die|das) (erste|zweite|gleiche|selbe|erstere)
        ^ (hab|habe|haben|bin|sind|war|hatte) (ich|wir) (schon|bereits|auch|dabei|gemacht)? $
        (schon|bereits) (öfter|einmal|länger|da gewesen|kunde|kundin|patient|patientin|bekannt)
        ^ es (ist|sind|war|geht|wird|passt|stimmt) $
    """,
    "no_if_asked": """
        ^ (das)? (wars|wärs|wär|war|wäre) (es|das|alles|soweit|dann|schon)? (schon|dann|auch|alles
            |soweit|es|fürs erste|für heute)? (danke|vielen dank|schon|soweit|es|alles)? $
        (das)? (wars|wärs) (dann|schon|auch|soweit|von meiner seite|für heute|fürs erste)?
        (das)? (war|wäre|wär|ist) (dann|schon)? (es|alles) (dann|schon|soweit|für heute|fürs erste
            |danke)?
        (alles|soweit|so weit) (gut|bestens|erledigt|geklärt|in ordnung|okay|ok)
        ^ (nicht|keine|keinen|kein|nichts|nix|niemand|noch nie|noch nicht|bisher nicht|neu|erstmals)
        ^ (ich|wir) (bin|sind) (neu|zufrieden|fertig|versorgt|zum ersten|das erste)
        zum ersten
        (das)? (reicht|genügt) (mir|so|schon|dann|erst|fürs)
        (später|ein andermal|wann anders|anderes|andere|andern|anderen)
        ^ (muss|will|möchte|brauche|brauch|kann|bin|habe|hab) (ich|wir)? nicht
        (ich)? (komme|komm) (so)? (klar|zurecht)
    """,
}

ANSWERS_UNLESS = {
    "yes": """
        (könnte|könnten|kann|können|möchten|möchte|hätten|hätte|würde|würden|dürfte) (ich|wir|sie
            |man)? ... (reservieren|buchen|eintragen) ...
        wir (möchten|hätten|würden|wollen) (gern|gerne) ...
        (welche|welcher|wo|wann|wie|was) ... (muss|soll|kann) ich nehmen
        bahn muss ich
        (würd|würde|hätte|möchte|will|wollt|wollte|täte) (ich|i)? (gern|gerne) (was|etwas|einen|eine
            |ein|mit|für|wissen|fragen|am|um|den|die|das|zu|bei|noch|auf|heute|morgen|nochmal
            |jemanden|meinen|meine|reservieren|buchen|nächste)
        (machen|mach|machts) (sies|es|s) gut
        schreiben (sie)? auf (der|die|das|dass|er|sie|ich)
        (zu) (spät|früh|teuer|weit)
        (ist|war|wäre|stimmt|passt|sind|geht|sind sie|habe ich) (das|es|die|der|sie)? ... (richtig
            |korrekt|so|okay|in ordnung|recht|gut) (so|jetzt|geschrieben|notiert|verstanden)? $?
        (wo|wer|was|wann|wie|welche|welcher) (sind|ist|kann|haben|hat|war|wird|geht|wären|wäre|seid)
            ... (genau|richtig|recht|gut|sicher|ok)
        (hatte|hab|habe) ich ihnen
        (kann|könnte|das kann) ich ... nicht
        ich hol
        (steht|ist) (noch)? nicht fest
        (nicht|ned|net|nit|nöd|nie|keine|kein) ... (eintragen|buchen|machen|nehmen|speichern
            |bestätigen) $
        (tragen|buchen|nehmen|machen) ... nicht
        (hatte|habe|hab) ich ihnen (doch|schon|bereits)
        (klar|mit sicherheit|gewiss|freilich|ganz bestimmt) (nicht|net|ned|nit)
        (richtig|ja|okay|ok|gut|klar|korrekt|stimmt|genau|recht|oder|gell) $?
        (ist|war|stimmt|passt|geht|wäre|kann|sind|klappt|habe|hab|haben) (das|es|ich|der|die|alles
            |sie|so|dies|er) (so|jetzt|auch|alles|noch|schon|ihnen|überhaupt|für sie|den|das|so)?
            (richtig|korrekt|okay|ok|in ordnung|recht|möglich|gut|perfekt|stimmt|passt|so)? $?
        (ob|wenn|falls|dass|weil) (das|es|ich|sie|alles) ... (richtig|korrekt|stimmt|passt|geht|okay
            |ok|klappt)
        (nicht|kein|keine|nie|weder|un|kaum|nit|net|ned) (so|ganz|alles|unbedingt|mehr)? (richtig
            |korrekt|recht|okay|ok|in ordnung|sicher|klar|genau|gut|passt|stimmt|perfekt|möglich
            |einverstanden|gern|gerne|natürlich|super|toll|selbstverständlich)
        (geht|passt|stimmt|klappt|ginge|klappen) ... (nicht|net|ned|nit|nich|nie|kaum)
        (das|es|so|alles|der|die) (geht|passt|stimmt|klappt|ist|wäre|will|möchte|kann|mache|bin) ...
            (nicht|net|ned|nit|nich|falsch|nie|kein|keine|keinen|schlecht|um)
        (sicher|bestimmt|natürlich|klar|freilich|selbstverständlich|gut|genau|richtig|logisch)
            (nicht|net|ned|kein|keine|keinen|falsch)
        (guten|gute|gut|schönen|schöne) (tag|morgen|abend|nacht|mittag|besserung)
        (was|wie|wo|wann|wer|wieviel|wohin|woher|welche|warum|wieso) (geht|passt|stimmt|klappt|genau
            |ist|wäre|war|haben|machen|kann)
        genau (das|der|die|dann|wann|wie|wo|um|so|deshalb|deswegen|dieses|diesen)? (problem|falsch
            |gegenteil|nicht|ist das problem)
        (ich|wir|er|sie|es|das|der|die|man|haben|hab|habe|ist|bin|sind|war|wird|kann|können) ja
            (nicht|schon|auch|kein|keine|ein|eine|einen|gar|immer|das|der|die|den|gesagt|furchtbar
            |toll|super|bald|eh|noch|erst)
        na (ja|jo)
        ^ (ja|jo) (hallo|guten|servus|moin|grüß|grüezi|hi|tag|hier|nein|nee|ne|nö|und|oder|wissen
            |wann|was|wie|wo|warum|können|kann|haben|gibt|sagen|nein|mei|nicht|nicht)
        ^ ja ich (wollte|rufe|ruf|hätte gern|hätte gerne|hätte eine|hab ein|hab eine|habe ein|habe
            eine|bräuchte|brauche|suche)
        (sehr|zu|so) (gut|schön) (wäre|dass|wenn|kenn)
        ^ (gut|schön|okay|ok|super|fein|so|klasse) (aber|dass|und|wann|wie|was|ist|geht es|geraten)
        mir (geht es|gehts|geht) (gut|nicht|schlecht)
        (das ist|es ist|ist) (gut|schlecht|ja|ja gut|alles gut|ganz gut|sehr schön) (zu|dass|und
            |aber|für|gegangen|wenn)
        (das|ich|sie) (möchte|will|würde|habe|haben|hab) ich (nicht|kein|keine)
        ich (bin|war) (der|die) (meinung|letzte|erste|nächste|frau|mutter|tochter)
        (rechts|recht) (haben|viel|bald|schnell|spät|früh|gut)
        (warum|wieso) nicht (mehr|früher|schon|heute|morgen|angerufen)
        (alles|eh) (falsch)
        (sag|sage|gesagt|sagte) (ja|ich ja|nicht ja)
    """,
    "no": """
        (will|möchte|rede|spreche) ... (nicht|keinem|keiner) (mit|mehr)? (einer|einem|dem|der|diesem
            |dieser)? (maschine|computer|roboter|bot|ki|automaten|automat)
        (gibt|wohnt|arbeitet) ... (keinen|keine|kein|niemand)
        (nicht|leider) ... entgegennehmen
        (bin|sind|ist) (ich|er|sie|wir|die|der)? (vorübergehend|zurzeit|derzeit|gerade|grad|momentan
            |heute|leider|im moment)? nicht (da|erreichbar|hier|verfügbar)
        doch nicht (essen|kommen|zum|zur)
        (werde|wird|bin|ist) ich (achtzig|siebzig|sechzig|neunzig)
        und nicht (vierzig|vier|40|der|die|das|mit|am|um)
        (nicht) (auflegen|so schnell|erreichbar|da|zugehört|zu erreichen|verfügbar|zu hause|vergeben
            |gehört|mehr angerufen|anrufen|kontaktieren|mehr essen)
        (gegen|dagegen) (das|den|die)? (hab|habe|haben|hätte|spricht) ... nichts
        hatte ich ihnen schon
        (warum|wieso|weshalb) nicht
        (oder|ist es|wäre es|geht das|geht es|stimmt es|bin ich|haben sie|könnten sie|können sie
            |kann ich|wäre|dürfte ich|darf ich|sind sie|kannst du|könntest du) ... nicht (auch|noch
            |etwas|einen|eine|früher|später|lieber|vielleicht|bei|zu|sowieso|am|vor|in|um|morgen
            |heute)
        nicht (nur|vor|bevor|wahr|zuletzt|viel|weit|selten|schlecht|schlimm|übel|zu|lange|so schlimm
            |so schlecht|dringend|ohne|so eilig|dass es|ganz billig|unbedingt sofort|ganz sicher|so
            sicher|so genau|hundertprozentig|sicher)
        (habe|hätte|hab|spricht|haben|hätten) (ich|wir)? (nichts) (dagegen|einzuwenden|gegen)
        (nichts|nix) (dagegen|zu danken|einzuwenden|für ungut|desto)
        (wenn|falls|weil|dass|ob|bevor|solange|obwohl|damit) ... nicht
        (das|es) (ist|wäre|war|macht) (gar|ja|doch|überhaupt|mir)? (nicht|kein|nichts|keine)
            (schlimm|so schlimm|problem|dringend|eilig|schlecht|thema|weiter schlimm|notfall|eile
            |aus|wichtig|so wichtig)
        kein (problem|thema|ding|stress|wunder|notfall|zweifel|grund zur)
        keine (eile|sorge|sorgen|ursache|hektik|frage|rolle|umstände|panik|schmerzen|allergien
            |versicherung|rückmeldung|antwort|ahnung|einwände|idee)
        (keinen|keine|kein) (anruf|anrufe|antwort|rückruf|termin bekommen|parkplatz|strom|internet)
        (weiß|wüsste|verstehe|versteh|verstanden|höre|kenne|sehe|erinnere|finde|gefunden|erreiche
            |mitbekommen|kapiert) ... (nicht|nichts|net|ned)
        (nicht|net|nichts|kein wort|kaum) (verstanden|gehört|mitbekommen|mitgekriegt|kapiert
            |verstehen|hören|sicher|erreicht|gefunden|entschieden)
        (ist|is|war|stimmt|geht|passt|kann|darf|muss|bin|haben|sind) (das|es|ich|er|sie|der|die)
            (das|etwa|so|heute|auch)? (nicht|falsch) ... $?
        (da|das) sag (ich)? nicht nein
        (nicht|nein) $?
        nicht (oder|wahr) $?
        (noch nicht) (dran|fertig|da|zurück|angerufen)
        (ich)? (komme|kann|schaffe) (es)? ... (nicht) (kommen|schaffen|wahrnehmen|einhalten)
        (rufen|ruf|anrufen|kontaktieren|schreiben) ... (nicht|nie|keine)
        (bin|ist|sind|war|wird|geht|steht|funktioniert) (noch|sehr|so|heute|gar|schon)? nicht
            (zufrieden|da|zu hause|gekommen|angekommen|erreichbar|fertig|gut gelaufen|wohl
            |ansprechbar|bei bewusstsein)
        (bekomme|kriege|bekommen|krieg) ... (nicht|keine|keinen|kein)
        (keine|kein) (luft|atmung|puls)
        (ich)? will nicht mehr (leben|da)
        (er|sie|es|ich|papa|mama) ... (atmet|reagiert|bewegt|spricht|antwortet|fühle|spüre|sehe) ...
            (nicht|nichts|kaum|keine)
    """,
    "maybe": """
        (vielleicht|eventuell|womöglich) (haben|können|könnten|könnte|kann|gibt|einen|am|morgen
            |heute|um|auch|noch|dienstag|montag|mittwoch|donnerstag|freitag|rufen|ruft|sollte|geht)
            ...
        (kann|könnte|könnten|können|hätten|haben|darf|würde) (ich|sie|man|wir|mir|er|es) ...
            (vielleicht|eventuell)
        (ich|wir) (würde|hätte|bräuchte|könnte|möchte|wollte|brauche) ... (vielleicht|eventuell)
        (lassen|lass) (sie)? mich (überlegen|schauen|sehen|gucken|nachsehen|nachschauen)
        (was|welche|wie|wann|wo|wer|ob) ... (weiß|wüsste) (ich|nicht)
    """,
    "yes_if_asked": """
        (nicht|kein|keine|keinen|nichts|nie|falsch|andere|anderen|anders|neu|moment|warten)
        ^ (so|gut|dann|schön) (aber|ein|eine|wie|was|wann|nicht|weit)
    """,
    "no_if_asked": """
        (war|wars|ist) (das|es) (alles|es|schon) $?
        (nicht|kein|keine) (schlimm|problem|dringend|eile|sorge|thema|ding)
        (keine|kein) (ahnung|idee|einwände|problem)
        nichts (dagegen|zu danken)
        alles (klar|gut|in ordnung|okay|ok) (ja|bei|dann|passt)
        (rufe|ruf|melde|versuche|spreche|komme) ... später
        später (nochmal|noch|wieder|zurück|anrufen|melden)
    """,
}
