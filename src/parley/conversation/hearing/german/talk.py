"""German for how a conversation is kept going, mended and ended."""

TALK = {
    "goodbye": """
        (machen|mach|machts) (sies|es|s|gut)? gut
        bis (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|nächste woche|dann|morgen
            |heute abend) (dann)? $
        (tschüss|tschüssi|tschüs|tschau|tschö|ciao|ade|adé|adieu|wiedersehen|wiederhören|wiederhörn
            |wiederluege|uf wiederluege|tschüssle|tschüssikowski|baba|pfiati|pfiat|pfüati|bye|uf
            widerluege|widerlose|wiederschaun|wiederschauen|bis dann|bis denne|bis später|bis bald
            |bis morgen|bis gleich|bis nächste woche|bis nächstes|bis dahin|machs gut|mach es gut
            |macht es gut|machen sie es gut|bis zum nächsten|man sieht sich|wir sehen uns|wir hören
            uns|gehabt euch wohl|habe die ehre|gute nacht|bis demnächst)
        auf (wiedersehen|wiederhören|wiederhörn|wiedersehn|wiederschauen|wiederschaun|bald)
        (schönen|schönes|schöne|guten|angenehmen|gute|frohe|frohes|erholsames) ... (tag|abend
            |wochenende|nachmittag|feierabend|woche|zeit|nacht|vormittag|feiertage|urlaub|resttag
            |weihnachten|ostern|rutsch) (noch|ihnen|euch|dir|wünsche ich|gewünscht|auch|für sie)
        (schönen|schönes|schöne|angenehmen|guten) (tag|abend|wochenende|nachmittag|feierabend
            |restlichen) noch
        noch (einen)? (schönen|schönes|schöne|angenehmen|guten|eine|ein) ... (tag|abend|wochenende
            |nachmittag|feierabend|woche|nacht)
        ^ (schönen|schönes|schöne) (feierabend|wochenende|restwoche) $
        (ich)? (lege|leg) (jetzt|dann)? (jetzt|dann)? auf
        (ich)? (muss|müsste) (jetzt|dann|leider|los)? (jetzt|leider|dann)? (los|auflegen|weg|gehen
            |schluss machen|aufhören|weiter|aufhörn)
        (anruf|gespräch|telefonat) (beenden|abbrechen)
        (beende|beenden|abbrechen) (ich|wir|sie|das|den)? ... (gespräch|anruf|telefonat)
        das (war|wars|wäre|wärs) (es|alles)? (dann|schon)? (danke|vielen dank|schon)? tschüss
        (sie können|du kannst|kannst|können sie) auflegen
        bleiben sie gesund
        alles gute
    """,
    "thank": """
        (haben|hast) (sie|du) (mir|uns) (sehr|schon)? (sehr)? (geholfen|weitergeholfen)
        (danke|dank|dankeschön|dankschön|merci|mersi|vergelts gott|bedanke|besten dank|herzlichen
            dank|vielen dank|tausend dank|thx|danggscheen|danggschee|dankscheen|dangge|thank you
            |thanks|verbindlichsten dank|habe dank|haben sie dank|merci vielmal|lieben dank|schönen
            dank|danki|dankend)
        (sehr|das ist|das war|ist ja|total) (nett|lieb|freundlich|hilfreich|aufmerksam|zuvorkommend)
            (von|gewesen|danke)?
        (ich|wir) (bedanke|bedanken) (mich|uns)
        (sie|du) (haben|hast) mir (sehr)? ... geholfen
        (bin|wäre) (ihnen|dir)? (sehr)? (dankbar|verbunden)
        danke sehr
    """,
    "repeat": """
        (sagen|sag) sie (das|es|mir das)? nochmal
        ^ (nochmal|noch einmal|nochmals) (und|langsam|etwas)
        was war das (jetzt|nochmal)?
        (sagen|sag|sagst|wiederhol|wiederholen|wiederhole|wiederholst|sagts|nennen|nenn) (sie|du
            |ihr)? (mir)? (das|es|den|die|ihre|letzten|letztes|ihren)? (satz|frage|namen|nummer
            |letzte)? (noch|nochmal|nochmals|erneut|noch einmal|einmal) (einmal|so|sagen)?
        (wiederholen|wiederhol|wiederhole|wiederholst|wiederholt) (sie|du|das|es|ihr)? (das|es|ihre
            |die|den|was)?
        (können|könnten|könnte|kannst|könntest|würden|würdest|mögen) ... (wiederholen|nochmal sagen
            |noch einmal sagen|erneut sagen|nochmals sagen|nochmal wiederholen)
        ^ (wiederholen|nochmal|noch einmal|nochmals|nomal|nomol) (das)? $
        (nochmal|noch einmal|nochmals) (von vorne|von vorn|von anfang|langsam|wiederholen|sagen)
        ^^ (wie|was|hä|hää|he|wie|was|wie|was|wie meinen|pardon|häh|was|wie war das|wie wär das|was
            war das|entschuldigung|tschuldigung|verzeihung|sorry|wos|wia) $?
        ^^ (wie|hä|hää|häh|wie|wie meinen|pardon|wia) $$
        ^^ (entschuldigung|verzeihung|sorry|tschuldigung|pardon|oh) (wie|was|wie|das|ich)
        wie (war das|meinen sie|lautete|war die frage|war das nochmal|war ihr name)
        was (haben sie|hast du|habt ihr|hatten sie) ... (gesagt|gefragt|gemeint)
        was (sagten|sagen|sagtest|meinten|meinen|war das|war die|sagst|fragten) (sie|du|frage
            |nochmal|letzte|das)?
        (habe|hab|hob|hon|han|habs|konnte) (sie|das|es|dich|ich|i|ich sie|ich das|nur|den|leider
            |akustisch|die|jetzt)? ... (nicht|net|ned|nöd|nid|nichts|kein wort|nix|schlecht
            |akustisch|nur die hälfte) ... (verstanden|gehört|mitbekommen|mitgekriegt|kapiert|ghört
            |gehört|verstande|verstandn|verstehen)
        (verstehe|versteh|verstanden|höre|hör|verstehn|hören) (ich|sie|dich|das|nur|i|akustisch
            |man)? ... (nicht|schlecht|kaum|net|nichts|bahnhof|nix|ned|kein wort)
        (nicht|net|ned|nix|nichts|akustisch nicht|akustisch) (ganz|richtig|so|gut|recht)?
            (verstanden|mitbekommen|mitgekriegt|gehört|verständlich|kapiert)
        (schlecht|kaum|nicht|schwer) (zu)? (verstehen|hören|zu verstehen|zu hören|verständlich) (sie
            |jetzt)?
        (akustisch|verbindung|leitung|empfang|netz|ton) ... (schlecht|gestört|abgehackt|unterbrochen
            |weg|rauscht|bricht|verstanden|hakt|knackt)
        (hören|hörst|verstehen) (sie|du) mich (noch|jetzt|überhaupt|gut)?
        (etwas|bisschen|bissl|ein wenig) lauter
        lauter (sprechen|reden)
        (sprechen|reden|sprich) (sie)? (etwas)? lauter
        ^ lauter $
        (sie|du) (sind|bist|waren|klingen) ... (weg|abgehackt|leise|zu leise|unterbrochen|undeutlich
            |kurz weg)
    """,
    "slower": """
        nicht so (schnell|flott|rasch|hastig)
        (langsam|langsamer|gemächlich|nicht so schnell|nicht so flott|nicht so hastig|nid so schnäll
            |langsamm|ned so schnell|net so schnell)
        (zu|so|viel zu|sehr) (schnell|flott|rasch|hastig) ... (für mich|sprechen|reden|geredet
            |gesprochen|sagen|gesagt|mitgekommen)?
        (sprechen|reden|sprichst|redest|spricht|geht|ging|war|sind|bist|rede) ... (zu|so|viel zu
            |ganz schön) (schnell|flott|rasch)
        (komme|komm|kam) (ich)? (nicht|da nicht|nicht so schnell|net|ned|nid) (mit|hinterher|nach)
        (immer)? (mit der ruhe|eins nach dem anderen|schritt für schritt|gemach gemach|stück für
            stück)
        bisschen (langsamer|weniger schnell)
        der reihe nach
    """,
    "hold_on": """
        (nicht|net) auflegen
        ^ (ja)? moment (ich)?
        (hol|hole|suche|such) ... (was|etwas|stift|zettel) (zum|zu)? schreiben
        (einen|ein|eine|nur einen|nur eine|noch einen|kleinen|kurzen|nen|kurz einen|ne|den|en|an
            |kleine|kurze)? (kleinen|kurzen|kleine|kurze)? @moment (noch|ich|warten|warte|geduld|da
            |lassen|kurz)?
        ^ (moment|momentchen|augenblick|sekunde|moment moment|sekündchen|minute)
        (einen|nur einen|ein|nen|eine|ne|nur eine|nur ne|en|an) (kurzen|kleinen|kurze|kleine)?
            @moment
        ^ (warten|warte|warten sie|warte kurz|warten sie kurz|wart|wart kurz|wartet|halt|stopp
            |geduld|wart a|wartn) (kurz|sie|noch|schnell|eine|einen|auf)? $
        (warten|warte|wart|wartet) (sie|du)? (kurz|noch|schnell|einen|eine|ich) (@moment|kurz
            |schnell|noch|muss|hole|da)?
        (bleiben|bleib|bleibt) (sie|du)? (kurz)? (dran|am apparat|am telefon|in der leitung|dra)
        (nicht|nicht) auflegen
        (legen|leg) (sie)? (jetzt)? nicht auf
        (ich)? (muss|hole|hol|suche|such|schaue|schau|gucke|guck|sehe|seh|frage|frag|nehme|nehm
            |prüfe|lueg) (ich|nur|jetzt)? (kurz|schnell|rasch|nur|noch|gleich|geschwind|erst) ...
            (nach|stift|zettel|kalender|holen|suchen|schauen|nachschauen|gucken|mann|frau|nachfragen
            |nachsehen|karte|brille|fragen|weg|an die tür)?
        (lassen|lass) (sie)? mich (kurz|schnell|rasch) ...
        (ich bin|bin) (gleich|sofort) (wieder da|zurück|soweit|so weit)
        gleich wieder da
        (kurz) (warten|dranbleiben|gedulden)
        dranbleiben
        eine (sekunde|minute) (noch)?
        (gleich|sofort) hab (ich)? (es|ihn|sie)
    """,
    "greet": """
        ^ (hallo|hallöchen|hallihallo|hi|hey|hei|servus|moin|moinmoin|moin moin|grüezi|grüessech
            |salü|sali|hoi|griaß|griasdi|griaß gott|griass|grüß|grüsse|grüße|tach|tachchen|mahlzeit
            |na hallo|seas|halli|holla|ahoi|gruezi|grüezi mitenand|ja hallo|ja guten|gott zum gruß
            |heyho|hello|hallo hallo|jo hallo|juten tach|juten)
        (hallo|hi|servus|moin|grüezi) $
        ^ (ja)? (guten|schönen guten|einen schönen guten|einen guten|einen wunderschönen
            |wunderschönen|wunderschönen guten|recht schönen) (guten)? (tag|morgen|abend|mittag
            |nachmittag|tach|vormittag)
        (guten|schönen guten) (tag|morgen|abend|mittag|nachmittag)
        ^ (gutn|gun|guete|guata|morgen|tag|abend|nabend|nmorgen|tach auch|grüß gott|grüß dich|grüß
            sie|grüß euch|grüezi wohl|guten) $
        grüß (gott|dich|sie|euch|ihnen)
        griaß (di|eich|ihna|gott)
        (wie)? geht es (ihnen|dir|euch) (gut|so|heute)?
        wie gehts (ihnen|dir|euch|so)?
        ^ tag (herr|frau|zusammen|auch|hier|ich|schmidt)
    """,
    "wrong_number": """
        (falsch|verkehrt) (verbunden|gewählt|gelandet|gerufen)
        (falsche|falschen|verkehrte|andere) (nummer|telefonnummer|rufnummer|person|anschluss|firma
            |adresse gelandet|durchwahl) (gewählt|erwischt|angerufen|hier|haben|hast|sein|sie|das)?
        (habe|hab|haben|hast|habt) (sie|mich|du|ihr|sich|da|sich da|ich mich|sie sich|dich) ...
            (verwählt|verwähln)
        verwählt
        (hier|da|bei uns|bei mir|dort|in diesem haus) (gibt|wohnt|arbeitet|heißt|kennt|existiert|ist
            |lebt|sitzt|gibts|sind) (es|keiner|kein|niemand|auch|gar|hier|leider|nur)? (gar|leider
            |hier)? (keinen|kein|keine|keiner|niemand|niemanden|nicht)
        (gibt|wohnt|arbeitet|heißt|lebt|existiert|gibts) (es|er|sie)? (hier|da|bei uns|bei mir)?
            (keinen|kein|keine|keiner|niemand|niemanden|nicht|nicht mehr|gar nicht|leider nicht
            |nimmer) ... (hier|namen|namens|mehr|unter|frau|herrn|herr)?
        (wohnt|arbeitet|lebt|sitzt|heißt) ... (nicht|nimmer|nicht mehr|keiner|niemand) ... (hier
            |mehr|so)
        (kenne|kennen|kenn) (ich|wir) (hier)? (keinen|keine|niemanden|kein|nicht) ...
        (das)? (ist|bin|sind) (ich)? (nicht|hier nicht) (die|der|das|bei) (nummer|anschluss|richtige
            |richtige nummer|frau|herr|person|praxis|firma|mein)
        (nicht|sind nicht|bin nicht) (der|die) (richtige|richtigen|gesuchte|gewünschte) (person
            |nummer|ansprechpartner|adresse)?
        (sind|ist|landen|gelandet|rufen|ruft) (sie|hier)? (bei mir|bei uns|hier|da|jetzt)? (völlig
            |total|ganz|leider)? (falsch)
        (privatnummer|privatanschluss|privathaushalt|privatperson)
        (nie|noch nie) (von)? ... (gehört|bestellt bei ihnen)
        (wen|zu wem) (wollten|suchen|wollen|möchten) (sie|du) ... (sprechen|erreichen)?
    """,
    "voicemail_greeting": """
        (nach|auf) (dem)? (signal|signalton|piepton|piep) ... (hinterlassen|nachricht|sprechen)
        (praxis|büro|geschäft|laden|kanzlei) ist (heute|derzeit|zurzeit|momentan|leider|am)? ...
            (geschlossen|nicht besetzt)
        (hinterlassen|hinterlasse|hinterlass|sprechen|sprich|sprecht|hinterlasst|hinterlässt) (sie
            |uns|mir|du|doch|ihre)? ... (nachricht|namen|nummer|anliegen|telefonnummer|rückrufnummer
            |auf das band|aufs band) ... (signalton|piepton|ton|piep|pieps|rufe|rufen|melde|melden
            |zurück|nach dem|damit|hinterlassen)
        (nach|mit) (dem|diesem)? (signalton|piepton|piep|pieps|ton|pfeifton|piepsen|tonsignal|beep)
        (hinterlassen|sprechen) sie (mir|uns)? (eine|ihre|ihren|nach|doch|gerne) ... (nachricht
            |namen|nummer|anliegen)
        (teilnehmer|teilnehmerin|gesprächspartner|rufnummer|anschluss|mobilfunkteilnehmer|gewählte
            rufnummer|gewünschte teilnehmer|angerufene teilnehmer|gewünschter|gewünschte
            gesprächspartner) ... (nicht erreichbar|nicht zu erreichen|vorübergehend|zurzeit nicht
            |derzeit nicht|nicht vergeben|nicht verfügbar|ist besetzt|nicht vergeben)
        (sie|ihr) (sind|haben|seid|hören) (mit|verbunden mit|erreicht|die|den) ... (mailbox
            |anrufbeantworter|sprachbox|mobilbox|voicemail|combox|ab von|automatischen)
        (mailbox|anrufbeantworter|sprachbox|mobilbox|voicemail|combox) (von|der|des|ist|vom|hat|kann
            |erreicht)
        (dies|das|hier) ist (die|der|eine) (mailbox|anrufbeantworter|sprachbox|mobilbox|automatische
            |combox|voicemail)
        (bin|sind|ist) (ich|wir|er|sie|derzeit|im moment|zur zeit|leider|zurzeit|momentan) ...
            (nicht|un) ... (erreichbar|zu erreichen|da|verfügbar|persönlich erreichbar|ans telefon
            |im büro|im haus)
        (kann|können) (ich|wir|ihren|deinen|derzeit|leider|momentan|zurzeit|zur zeit) ... (nicht
            |nicht|leider nicht) ... (entgegennehmen|entgegen nehmen|annehmen|ans telefon|ans handy
            |rangehen|persönlich)
        (rufe|rufen|ruf|melde|melden) (ich|wir|sie|mich|uns|dich|zurück)? (sie|dich|bei|mich|uns
            |schnellstmöglich|so bald|so schnell|umgehend|baldmöglichst) ... (schnellstmöglich|so
            bald|so schnell|umgehend|baldmöglichst|bald wie|sobald|zurück|möglich|ihnen|dir)
        (außerhalb|ausserhalb) (unserer|der|meiner) (öffnungszeiten|geschäftszeiten|sprechzeiten
            |bürozeiten|servicezeiten|sprechstunden)
        (sie rufen|anruf|ihr anruf|rufen an|rufen leider) ... (außerhalb)
        (drücken|drücke|wählen) (sie)? (die|die)? (eins|zwei|drei|vier|fünf|null|raute|stern
            |rautetaste|sterntaste|taste|1|2|3|4|5|0|9|neun)
        (für|wenn) ... (drücken|wählen) sie (die)?
        (alle)? (leitungen|mitarbeiter|plätze) ... (besetzt|im gespräch|belegt)
        (gespräch|anruf) wird (aufgezeichnet|weitergeleitet|gehalten|aufgenommen|zu
            trainingszwecken)
        (speicher|mailbox|postfach) ... voll
        kein anschluss unter dieser nummer
        (aufnahme|nachricht) ... (mit|drücken) ... raute
        (werden|wird) (zum|an den|auf die|mit der) (nächsten freien|anrufbeantworter|mailbox
            |sprachbox) ... (verbunden|weitergeleitet)?
    """,
    "all_digits": """
        (alle|sämtliche) (ziffern|zahlen|nummern|stellen|zehn)
        (ganze|komplette|vollständige|gesamte|ganzen) (nummer|telefonnummer|handynummer|rufnummer)
        (lesen|lies|les|lesn|sagen|wiederholen|wiederhol) (sie|du)? (mir)? (die|meine|alles) (nummer
            |telefonnummer|handynummer|zahl|ganze|komplette)? ... (vor|nochmal|durch|komplett|ganz
            |einmal|zurück|wiederholen)
        (ziffer für ziffer|zahl für zahl|stelle für stelle|einzeln|der reihe nach die zahlen|eine
            nach der anderen)
        (welche|was für eine|was ist die|wie ist die) (nummer|telefonnummer|handynummer) ...
            (notiert|aufgeschrieben|haben sie|hast du|gespeichert|verstanden|eingetragen|da stehen)
        (von vorne|von vorn|komplett|ganz|alles) (die nummer|vorlesen|wiederholen|durchgeben)
        (nummer|telefonnummer|handynummer|ziffern|zahlen) (nochmal|noch einmal|komplett|ganz)?
            (vorlesen|wiederholen|durchsagen|durchgeben|vorlesen)
        vorlesen
    """,
    "correction": """
        ^ (nein|nee|ne|nö|na|naa|halt|stopp|moment|ach|nein|sorry|entschuldigung|verzeihung|quatsch
            |oh|warte|warten sie|hoppla|ups|pardon) (nein|nee|moment|warten|warte|warten sie|halt
            |stopp|quatsch|sorry|falsch|das war falsch|doch|entschuldigung|das ist falsch|das stimmt
            nicht|ich meine|ich meinte|lieber|verzeihung|ich heiße|mein name|mit|es ist|es heißt|am
            |um|der|die|das ist|nicht|anders|sondern)
        (ich|was ich) (meine|meinte|meint|wollte sagen|wollte sagen|hatte gesagt|habe gesagt|sagte
            |hab gesagt)
        (doch)? (lieber|besser|eher) (doch|den|die|um|am|einen|eine|der|das|mit|auf|in|erst|schon
            |früher|später|morgen|heute|zu|montag|dienstag|mittwoch|donnerstag|freitag|samstag
            |sonntag)
        (doch) (lieber|besser|eher)
        (das|es|da|name|nummer|datum|uhrzeit|adresse|ziffer|zahl|buchstabe|hinten|vorne|letzte|die
            |der|straße) (ist|war|stimmt|passt|fehlt|sind|muss|müsste|sollte|steht) ... (falsch
            |verkehrt|nicht richtig|nicht ganz richtig|nicht korrekt|ein fehler|nicht ganz|geändert
            |anders|sein|heißen|fehlt|vertauscht|verdreht|nicht)
        (quatsch|blödsinn|schmarrn|vielmehr|beziehungsweise|korrektur|korrigiere|korrigieren
            |richtigstellen|berichtigen|verbessern|kommando zurück|mein fehler|ich nehme das zurück
            |respektive|verbessere|richtigstellung|streichen sie das|vergessen sie das letzte|unsinn
            |besser gesagt|genauer gesagt|richtiger gesagt)
        (habe|hab|hatte) (ich|mich|ich mich) (mich|da|wohl)? (da|wohl)? (versprochen|vertan|geirrt
            |verhaspelt|verguckt|verrechnet|verzählt|vertippt|verschrieben)
        (versprochen|vertan|verhaspelt)
        (haben|hast|habt) (sie|du|ihr) ... (falsch|verkehrt|missverstanden|nicht richtig|verwechselt
            |vertauscht|anders) ... (verstanden|geschrieben|notiert|gehört|aufgeschrieben
            |buchstabiert|aufgenommen|eingetragen)?
        (falsch|verkehrt|nicht richtig) (verstanden|geschrieben|notiert|aufgeschrieben|buchstabiert
            |eingetragen|aufgenommen|gehört|gesagt|ausgesprochen)
        (missverstanden|missverständnis)
        (schreibt|schreib|schreibe) (man|sich|ich) ... (mit|ohne|anders)
        (wird|geschrieben) (mit|ohne|anders)
        (ja|jo|stimmt|richtig|genau|fast|okay|gut|korrekt) (aber|nur|bis auf|außer|allerdings|nur
            dass|nur nicht|jedoch)
        ^ (fast|beinahe|nicht ganz|knapp daneben|so ähnlich|nah dran|beinah) $
        (nicht) ... (sondern)
        sondern
        (muss|müsste|sollte|soll) (es|das)? (heißen|lauten|ein|eine|mit|sein)
        (ändern|korrigieren|verbessern|ändere|korrigier|ändert) (sie|wir|du|ich)? (das|es|den namen
            |die nummer|mich|nochmal|wieder)
        (kann|könnte|könnten|möchte|will|muss|darf|müsste|können) (ich|sie|wir)? (das|es|mich|da
            |etwas|noch|was|den namen|die nummer|das nochmal) ... (ändern|korrigieren|verbessern
            |berichtigen|richtigstellen)
        nicht (der|die|das|am|um|mit) ... (sondern|nein)
        (statt|anstatt|anstelle)
        (nochmal)? (von vorne|von vorn|von anfang an|neu anfangen)
        (bis auf|außer) (die|den|das|der) ...
        oder (nein|nee|doch|besser|vielmehr|halt)
        so (habe|hab|hatte) ich (das|es) nicht (gesagt|gemeint)
        das (habe|hab|hatte) ich (so)? nicht (gesagt|gemeint)
    """,
}

TALK_UNLESS = {
    "goodbye": """
        (nicht|noch nicht|nicht|leg nicht|legen sie nicht) (auf|auflegen)
        (von|mit|ab|zeitraum|öffnungszeiten) ... bis (morgen|später|bald|gleich|dann|dahin|nächste
            woche)
        (bis) (morgen|später|bald|dann|dahin|nächste woche) (früh|abend|mittag|warten|um|zeit|habe
            |brauche|muss|fertig|kann)
        (termin|hat|schaffen|warten|kann ich|reicht|frist|zeit|können sie|geht das) ... bis (morgen
            |später|dann|dahin|nächste woche)
        (auf) (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag)
    """,
    "thank": """
        (dank) (ihrer|deiner|eurer|dem|der|des)
        (nichts|nix) zu danken
    """,
    "repeat": """
        (wie|was) (viel|lange|ist|heißt|kostet|machen|haben sie offen|komme|sieht|geht|bedeutet|kann
            |passiert|brauche|soll|muss|wäre|für|ich) ...
        (rezept|behandlung|termin|folgetermin|prüfung|kurs) ... (wiederholen|nochmal|noch einmal)
        (wiederhole|wiederhol) ich
        ich (wiederhole|wiederhol)
        (sagen|sag) (sie)? (ihm|ihr|ihnen|allen|dem|der|frau|herrn)
        (nochmal|noch einmal) (anrufen|kommen|vorbeikommen|melden|termin|einen)
        verstanden (danke|alles)
        (zahn|aua|schmerzen|er|sie|mein|das) ... (schlecht|nicht) ... (hören)
        (höre|hör|sehe) (ich)? (auf einem ohr|schlecht auf|auf dem)
        (hörgerät|hörtest|ohr|ohren|deutsch|sprache|rechnung|brief|bescheid) ...
    """,
    "slower": """
        (so|zu|sehr) (schnell|rasch) (wie möglich|es geht|als möglich|einen termin|termin|es|wie
            |zurück|kommen|jemand|hilfe|bekommen|voll|aus|wird|weg|ein)
        (langsam|langsamer) (reicht|genug|wird|aber|internet|besser|heilt|zeit|nervt|nerven|zeit
            |verheilt|mache)
        (internet|heilung|computer|server|auto) ... (langsam|langsamer)
        möglichst (schnell|rasch)
    """,
    "hold_on": """
        (im|zur|in diesem|für den|bis zum|letzten|in einem|vor einem|zum|seit einer|in einer|jede
            |jeden|pro|letzte|vor einer|für einen|bei|dieser|den ganzen|der richtige) @moment
        (warte|warten|gewartet) (schon|seit|auf|ich|wir|bereits|immer|lange|zeit|zimmer|ewig
            |schlange|liste)
        (muss|müssen|soll|lange|wie lange|länger|nicht|wollte|will|ich) ... warten
        (zehn|fünf|fünfzehn|zwanzig|dreißig|zwei|drei|vier|paar|wenige|10|15|20|30|5|fünfundvierzig
            |45|sechzig|wieviel|viele|neunzig) (minuten|sekunden)
        (minuten|sekunden) (später|früher|zu spät|lang|zu fuß|von)
        (momentan)
    """,
    "greet": """
        (hallo|servus|hi|moin|tag) ... (mailbox|anrufbeantworter|sprachbox|combox)
        (hier ist|das ist) (der|die) (mailbox|anrufbeantworter)
        (sagen|sag|sage|gesagt) (sie)? (ihm|ihr|hallo|guten)
        (schöne|viele|liebe|beste|herzliche) grüße
        grüße (an|von)
        wie geht es (weiter|jetzt|dann|nun|meinem|meiner)
        (am|jeden|diesen|ganzen|guten|jeder) (tag|abend|morgen) (danach|darauf|davor|vorher)
        ^ (tag|morgen|abend) (um|früh|vormittag|nachmittag|abend|mittag|gegen|ab|passt|geht|wäre|ist
            |könnte|würde|ginge)
    """,
    "wrong_number": """
        (habe|hab|hatte|haben|hätten|wurde) (ich|ihnen|mir|sie|noch|wohl|da|dann|man|mich)? ...
            (falsche|falschen|alte) (nummer|telefonnummer|rufnummer|adresse|durchwahl) ... (gegeben
            |angegeben|hinterlassen|notiert|gesagt|stehen|gespeichert|aufgeschrieben|im|in
            |hinterlegt|eingetragen|genannt)
        (falsche|falschen) (nummer|telefonnummer|rufnummer) (notiert|aufgeschrieben|gespeichert
            |angegeben|eingetragen|steht|gegeben|hinterlegt|im|gesagt|in ihrer)
        (hier|da|bei uns|dort|bei mir) (ist|gibt|sind) (es)? (kein|keine|keinen|niemand|nicht
            |nichts) (parkplatz|termin|problem|strom|internet|wasser|frei|platz|arzt|schmerzen|so
            |gut|warm|zeit|hilfe|der mir|ein)
        (kenne|kenn) (ich|wir)? (mich|das|mich da|sie|ihn) (nicht) (aus|so|gut)
        (gibt) (es)? (keinen|kein|keine|nicht) (termin|parkplatz|früheren|freien|andere|anderen
            |möglichkeit|problem|späteren|rabatt|grund|zweifel|mehr|noch|auch)
        (gibt es|haben sie|ist) (nicht|keinen) (noch|auch|etwas|einen|früher|später)
        (ist) (nicht) (das|der|die) (problem|richtige zeit|erste|letzte|gleiche)
        (bin|ist) (das|ich)? ... falsch (buchstabiert|geschrieben)
        falsch (geschrieben|notiert|verstanden|buchstabiert)
    """,
    "voicemail_greeting": """
        (kann|könnte|könnten|darf|möchte|will|würde|können|soll|wollte|dürfte) (ich|sie|wir|man) ...
            (hinterlassen|entgegennehmen|aufsprechen|ausrichten|nachricht)
        (ich|wir) (bin|sind|wäre) ... (nicht)? (erreichbar|zu erreichen) (am|um|ab|bis|von|unter
            |heute|morgen|erst|nur|immer|zwischen|den)
        (ich|wir) (bin|sind|kann|können|war) (morgen|heute|am|nächste|an|dann|da|leider|zu) ...
            (nicht) (da|kommen|erreichbar)
        (ist|sind|wann|wo|wie|warum|wieso) (sie|er|der|die|herr|frau|dr|doktor|ihr|ist) ... (nicht)?
            (da|erreichbar|zu erreichen|verfügbar|im haus|telefonisch)
        (habe|hab|hatte|haben) ... (mailbox|anrufbeantworter|band) (gesprochen|hinterlassen|drauf
            |nachricht|erreicht)
        (auf) (die|den|der|meiner|ihrer|dem|ihrem|ihren|meinem) (mailbox|anrufbeantworter|band|ab)
        (rufen|ruf|melden|melde) (sie|du)? (mich|sich|dich) ... (zurück|bei mir|an)
    """,
    "all_digits": """
        (ganze|komplette|alle) (zeit|woche|familie|tag|arbeit|sache|termine|leute)
        (nummern|zahlen) (nicht|kenne|habe ich nicht)
    """,
    "correction": """
        (lieber|besser|eher) (mit einem menschen|mit jemandem|nicht|mit einer)
        (wissen|weißt|verstehen|verstehst) (sie|du) was ich meine
        (ich meine) (ja|es ernst|schon|das ernst|nur|dass)
        (entschuldigung|sorry|verzeihung) (die störung|dass ich|für|die)
        ja aber (nein|gern|gerne|sicher|natürlich|klar)
        (nein|nee) (das ist|es ist|das war|die|der) (nett|lieb|alles|nicht nötig|gut|wars|okay)
        (das|es) (ist|war) nicht (nötig|schlimm|so schlimm|dringend|eilig|weiter|gut|möglich|mehr
            |notfall|so wichtig|notwendig|meine schuld|mein problem)
        (stattfinden|statt finden|stattgefunden)
        (außer) (der|dem|den|das) (reihe|montag|dienstag|mittwoch|wochenende)
    """,
}
