"""German for refusals that name no call, or name it in other words; and what only sounds so."""

REFUSALS = {
    "opt_out": """
        (aus|von) (der|eurer|ihrer|dieser) (liste|kartei|anrufliste|telefonliste) (nehmts|nehmt
            |nimmst|nehmen|streicht|streichts|löscht|löschts|haut|tuts)
        (jetzt|nun) (ist|is) (aber|dann)? gut (mit|jetzt mit) (den|dem|der|diesen|euren|ihren)
            (anrufen|anruf|anruferei|werbung|theater|sms|nachrichten)
        (das|dies) (das|ist|war|hier)? ... (der letzte anruf war|der letzte anruf ist)
        (in gottes namen|um gottes willen|nochmal|zum teufel) ... (ruhe|frieden)
        (werbung|angebote|nummer|newsletter) (können|könnt) (sie|ihr) (sich|euch)? ... (behalten
            |sparen|schenken|wohin stecken|in die haare schmieren)
        (will|möchte|wü|wui) (ich|i)? (da|dort|hier)? raus (aus (ihrer|eurer|der)? ... (@list))? $
        (brauchen|brauchst|brauchts|müssen|müsst) (sie|ihr|du)? (sich|dich|euch)? (wirklich|gar
            |auch)? (nicht|nimmer|nie) (mehr|wieder|weiter|länger) (zu)? (bemühen|melden|anzufragen)
        weder (anrufe|anruf|telefon|post|mails|briefe|sms|werbung|telefonisch) noch ...
        (bei uns|hier|bei mir|bei meiner mutter) ... (nimmer|nicht mehr|nie wieder|nie mehr|nüm) ...
            (läuten|klingeln|anläuten|bimmeln|klopfen|vorbeikommen)
        (nie|nimmer|nicht) (wieder|mehr|noch|nochmal) (wählen|probieren|versuchen|durchklingeln
            |gefragt werden|behelligen|ansprechen|melden|fragen|bemühen|drandenken)
        (will|möchte|mag|möcht) (auch)? nicht ... (nochmal|noch|noch einmal|wieder|immer|ständig)
            (gefragt|angesprochen|angequatscht|befragt|erinnert|bearbeitet) (werden)?
        (speichern|speicher|speichert|notieren|behalten|verwenden|benutzen|verkaufen) (sie|ihr)?
            (meine|unsere|die|diese) (nummer|daten|telefonnummer|handynummer|adresse) ... (nicht
            |nie)
        (verbiete|untersage|verbieten|untersagen|verweigere) (ich)? (ihnen|euch) ... (nummer|daten
            |anruf|kontakt|adresse|telefonnummer|verwendung|nutzung|anzurufen)
        nicht (mehr)? in (ihrem|eurem|ihrer|eurer|irgendeinem|irgendeiner) (@list) ... (sein|stehen
            |gespeichert|haben|auftauchen|bleiben|geführt|erscheinen)
        (austragung|streichung|löschung|entfernung) (aus|von|meiner|unserer) (sämtlichen|allen|ihrem
            |ihrer|dem|der|den|nummer|daten|telefonnummer|verteiler|verteilern)
        (rufts|ruft|rufen|nervts|nervt|probierts|suchts|sucht) ... (wen andern|wen anders|wen
            anderen|andere leute|jemand anders|jemanden anderen|woanders|wo anders)
        (häkchen|haken|kreuz) ... (bei|für) (werbung|newsletter|anrufe|telefon|kontakt|marketing)
            ... (raus|rausnehmen|weg|wegmachen|entfernen|löschen|wegnehmen)
        (aufhören|hört auf|hören sie auf|hör auf) ... (mich|uns|meine) zu (stalken|belästigen|nerven
            |stören|terrorisieren|verfolgen|bedrängen|quälen)
        (lasst|lassts|lassen|lossts|lass) (mich|mi|uns|mich) aus (mit|mid|damit)
        (nummer|name|daten|telefonnummer) (raus|löschen|weg|streichen) (und)? (fertig|gut|schluss
            |basta|aus|tschüss|danke)
        (werbeanrufe|werbung|telefonwerbung|akquise|kaltakquise) (nehmen|dulden|akzeptieren|wünschen
            |wollen|brauchen|erlauben|möchten) wir (hier|auch|generell|grundsätzlich)? nicht
        (sie|ihr) (haben|habt) (hier|bei mir|bei uns|da) (nichts|nix) (mehr)? (zu suchen|verloren)
        (markieren|kennzeichnen|vermerken|notieren|eintragen) (sie)? (mich|uns|das|meine nummer)?
            (als|bei mir)? (nichtinteressent|kein interesse|uninteressiert|nicht interessiert
            |verweigerer|nicht anrufen|gesperrt|anrufverbot|werbeverbot)
        (anrufverbot|werbeverbot|kontaktverbot|hausverbot)
        (geht das|geht es|gehts)? auch ohne (anrufe|anruf|werbung|telefon) ... nicht
        (angerufen|anrufe|anrufen) ... (gesagt|sagte|erklärt) (ich|wir|dass) ... (will|wollen|möchte
            |brauche) ... nicht
        noch (ein|eine|einen|so ein|so eine|einmal so ein) (@calls) ... (raste|dreh|drehe|flipp
            |flippe|explodiere|knallt|knallts|passiert|ungemütlich|erleben|setzts|setzt was|werde
            ich)
        dass (sie|ihr) (mich|uns) ... (vergessen|vergesst)
        (nix|nichts) besseres zu tun
        (geben sies|gebts|geben sie es|gib es|gebt es|gebt) (doch)? auf
        für (sie|euch) ... (nicht mehr|nimmer|nie mehr|nie wieder) (da|erreichbar|dran|zu sprechen)?
        (auch|und) (in zukunft|künftig|zukünftig|später|nächstes) (auch)? (nicht|nie|keine|keinen)
        (kein|keinen|keinerlei) (bedarf|interesse) ... (zukunft|künftig|nie wieder|nie mehr|nie)
        (mei|meine|mein) (ruah|ruh|ruhe|rue|fride|frieden) (will|möchte|möcht|mecht|wü|wott|hätt)
        (will|möchte|möcht|mecht|wü|wott) ... (mei|meine|mi) (ruah|ruh|ruhe|rue|fride)
        ^ (und)? (keine|keinerlei|nie wieder) (anrufe|telefonate|telefonanrufe|werbeanrufe|werbung
            |telefonwerbung) $
        (kein|keine) (telefon|anruf|anrufe|telefonate|sms) (und)? (kein|keine) (mail|mails|sms|brief
            |briefe|post|nachricht|nachrichten|email|emails|werbung|besuche)
        nur noch (schriftlich|per post|per mail|per email|postalisch) ... (keine|nicht|kein|nie)
        (mit|von) (ihnen|euch|ihrem|eurem|ihrer|eurer) ... (nix|nichts|nimmer|nie) ... (zu schaffen
            |zu tun|am hut)
        (brauchen|brauchst|brauchts|müssen|müsst) (sie|ihr|du)? (es|das|gar|auch)? (nicht|nimmer
            |nie) (mehr|noch|noch einmal|nochmal|wieder|weiter|länger) ... (versuchen|probieren|zu
            versuchen|zu probieren|bemühen)
        (please|just|und)? (dont|do not|never|stop|no) (call|calling|calls|text|texting|contact
            |contacting|ring|more calls|more) (me|us|this number|here|anymore|again|mehr)?
        (remove|delete|take|unsubscribe) (me|my number|us|my data|my name) ...
        (unsubscribe|opt out|do not call list|leave me alone|not interested)
        (rufts|rufens|ruafts|ruafens|ruf|ruaf|ruafn) ... (mi|uns|da|bei uns|hier) ... (ned|net|nimma
            |nimmer|nit|nöd|nüm) ... (o|a|oo|on|aa|oa)
        (genug|satt|schnauze voll|nase voll|faxen dicke) (von|vo) (euch|ihnen|ihrem|eurem|ihrer
            |eurer|dem verein|diesem verein)
        (will|möchte|möcht|wollen|mog|mag) ... (nix|nichts|nie|nüt) ... (hören|hörn|wissen|zu
            schaffen|lesen|zu tun haben|zu tun) ... (von|vo|mit) (ihnen|euch|eich|dir|ihrem|eurem
            |ihrer|eurer)
        (will|möchte|möcht|wollen|mog|mag) ... (von|vo|mit) (ihnen|euch|eich|dir|ihrem laden|eurer
            firma|ihrer firma) ... (nix|nichts|nie|nüt) ... (hören|hörn|wissen|lesen|zu tun)
        (rufen|ruft|nerven|nervt|belästigen|belästigt|suchen|such) ... (andere|wen anders|jemand
            anderen|sonst wen|wen anderen|ein anderes opfer) ... nicht (mich|uns)
        (zum|das) (letzten|letzte|allerletzten|allerletzte) (nein|ich will|ich möchte|keine|kein
            |lassen|hören)
        (ab heute|ab sofort|ab jetzt|jetzt) (ist|is) (aber|hier|da)? (endgültig|wirklich)? (schluss
            |ruhe) (damit|hier|verstanden|klar|kapiert|mit)
        (hör|hört|hörts|hören sie|hörns|höret|hörn sie) (jetzt|doch|sofort)? auf (damit|mit dem|mit
            dem quatsch|mit dem mist|mit dem terror)
        (belästigung|telefonterror|nötigung|stalking|terror|hausfriedensbruch) ... was (sie|ihr) (da
            |hier|mit mir|mit uns)? (da|hier)? (machen|macht|treiben|treibt|tun|abziehen|abzieht)
        (stornieren|storniert|beenden|abschalten|abstellen|deaktivieren|deaktiviert|löschen|canceln)
            (sie|ihr)? (alle|sofort|mir|die|sämtliche|ihre|eure|diese)? (alle|sofort|die|sämtliche
            |ihre)? (benachrichtigungen|erinnerungsanrufe|werbenachrichten|werbeanrufe|newsletter
            |infomails|rundmails)
        (für|gegen) (werbung|anrufe|werbeanrufe|vertreter) (tabu|gesperrt|geschlossen|verboten)
        (keine|kein|keinen) (vertreter|haustürvertreter|drückerkolonne|hausbesuche|vertreterbesuche
            |haustürgeschäfte|klinkenputzer) ... (mehr|tür|haus|sehen|hier)
        (nummer|telefonnummer|handynummer|adresse|daten|zettel) (gleich|sofort|ruhig|doch)?
            (wegschmeißen|wegwerfen|schreddern|durchstreichen|ausradieren|vergessen|zerreißen|in die
            tonne|in den müll|ausixen|verbrennen)
        (nicht|nimmer|nie|net|ned) (mehr|länger|weiter)? (drinstehe|drinsteh|drinstehen|drin stehe
            |drin stehen|draufstehe|draufstehen|drauf stehen|drauf stehe|drin sein|auftauche
            |auftauchen|geführt werden|gelistet|erfasst) ... (in|auf|bei) (ihrer|eurer|ihrem|eurem
            |ihren|der|euch|ihnen|dem|irgendeiner)
        (sparen|schenken|ersparen) (sie|wir) (sich|mir|uns)? (doch|ruhig|künftig)? (ihre|die|solche
            |weitere|das ganze|das) (anrufe|anruferei|telefonate|gelaber|gequatsche|mühe)
        (streichen|streich|streicht|strich) (sie|du|ihr)? (mich|uns|den namen|die nummer) (doch
            |gleich|sofort)? (durch|komplett|ganz|gleich|raus|weg) $
        (verschwinden|verschwindet|hauen sie ab|haut ab|zieht leine|ziehen sie leine|verpiss dich
            |verpisst euch|verpissen sie sich|schleich di|schleicht eich|schleichts eich)
        (nächstes|nächste|nächsten|noch ein|noch einmal|noch ein einziges) (anruf)? ... (polizei
            |anwalt|rechtsanwalt|anzeige|bundesnetzagentur|verbraucherschutz|verbraucherzentrale)
        (unterlassungsklage|unterlassungserklärung|abmahnung|strafanzeige) ... (kommt|anruf|anrufe
            |anrufen|telefon|nummer|raus|von mir|von uns|ihnen|euch)
        (blockiert|gesperrt|blockier|blockiere) ... (andere nummer|anderen nummer|neuen nummer|neue
            nummer|andere nummern|wieder durch)
        nie (wieder|mehr) (diese|meine|die|unsere) (nummer|handynummer|telefonnummer)
    """,
}

REFUSALS_UNLESS = {
    "opt_out": """
        kann (er|sie|ich|man)? (sich|mich)? ... nicht (mehr)? melden
        (er|sie|mann|frau|sohn|tochter|kollege) kann sich ... nicht (mehr)?
        (will|möchte|mag) (ich)? (das|es|ihn|sie|da|dort)? ... nicht (mehr|noch|nochmal|wieder)
            (versuchen|probieren|fragen|melden|wählen)
        (notieren|speichern|verwenden|benutzen) (sie)? (die|diese) (nummer|adresse|daten) (noch)?
            nicht die (ist|war|stimmt)
        (die|diese) (nummer|adresse) nicht die (ist|war|stimmt)
        (hab|habe|hat|haben|bekomme|gibt|gilt) (ich|er|sie|wir|es)? ... hausverbot
        (mich|uns) gern (anrufen|kontaktieren)
        (in|mit) (einem|einer|einen) anderen (gespräch|leitung|telefonat|kunden) ...
        (den|das|dieses|unser) (anruf|gespräch|telefonat) (jetzt|hier|gern|gerne)? (beenden|kurz
            |gleich|später)
        (anrufen|anruf|anrufe) aber nur (vormittags|nachmittags|abends|morgens|wenn|ab|bis|unter|am)
        (abgemeldet|abmelden|ausgetragen|gestrichen) (von|aus|in|vom) (der|dem|den|einer|einem)
            (schule|kurs|verein|training|kita|uni|sportverein|liste für|kindergarten|hort|wanderung)
        (da war|das war|war das|hatte) (so)? (ein|einen|wohl ein) (werbeanruf|spamanruf|anruf) ...
        (waren|war|wart) (sie|ihr) das
        (weil|dass|wenn) ... nicht mehr (kann|können|kommt|da|gut|lebt|laufen|fährt|geht
            |funktioniert)
        aus der (warteschlange|warteschleife|leitung|tasche|packung|kasse|rechnung|küche|narkose
            |dusche|schule|klinik|reinigung|werkstatt)
        klingeln (sie|du|ihr)? nicht $
        meldet sich (nie|nicht|niemals|nimmer) (jemand|einer|wer)
        (da|dort) meldet sich (ja)? (nie|niemand|keiner|nimmer)
        (bin|ist|sind|war|wäre) (ich|er|sie|wir)? ... nicht (mehr)? (erreichbar|zuhause|zu hause|zu
            erreichen|am platz)
        (mein|meine|unser|unsere) (ex|schwiegermutter|mutter|vater|chef|chefin|nachbar|nachbarin
            |schwester|bruder|exmann|exfrau|tochter|sohn|freundin|freund|oma|frau|mann) (ruft|nervt
            |meldet|klingelt|stört) ...
        (hat|hatte|haben|hätte) (sich)? (niemand|keiner|nie jemand|nie einer|kein mensch) (mehr)?
            ... (angerufen|gemeldet|zurückgerufen|kontaktiert|geantwortet)
        (hören|hört|hör) (sie|ihr)? (jetzt|doch)? auf (zu fragen|zu reden|mit den fragen|mit der
            musik|mit dem gerede) ...
        ich (krieg|kriege|bekomm|bekomme|erhalte|erhalt|empfange) (leider|von ihnen|immer noch
            |bisher|auch|ja|seit gestern|seit wochen)? (gar|überhaupt|von ihnen)? (keine|kein|keinen
            |nie|nicht mehr) ... (sms|mails|mail|anrufe|nachrichten|newsletter|angebote|post|werbung
            |erinnerung|bestätigung)? (von ihnen|mehr|von euch)?
        (habe|hab|haben|hätte) (ich|wir)? ... (keine|kein|keinen|nie) ... (werbung|anrufe|anruf|sms
            |nachrichten|newsletter|mails|post|angebote) (mehr)? (bekommen|gekriegt|erhalten
            |gesehen) ...
        (krieg|kriege|bekomm|bekomme|erhalte) ich (keine|kein|keinen|nie|nicht) ... (sms|mails
            |anrufe|nachrichten|newsletter|angebote|post|werbung) (mehr)?
        (werde|wurde|bin|wurden|werden) (ich|wir)? ... (nicht|nie) (mehr)? (angerufen|kontaktiert
            |angeschrieben) (obwohl|dabei|worden obwohl|warum|wieso)
        (ging|geht|gegangen|hebt|hob|nimmt|nahm|war) (da|ja|auch|immer)? (keiner|niemand|nie einer
            |nie jemand) (mehr)? (ran|dran|ab|ans|hin|da)
        (keiner|niemand) (mehr)? (ran|dran|rangegangen|drangegangen|ans telefon|abgehoben|abgenommen
            |da|erreichbar)
        (keinen|kein|keine) kontakt (mehr|gehabt|aufgenommen)? (zu|zum|zur|mit) (meinem|meiner
            |meinen|unserem|unserer|ihm|seinem|seiner|der familie|dem alten|dem vermieter|der alten
            |dem früheren|den nachbarn|dem ex|dem vater|der mutter|den eltern|dem vorbesitzer)
        (ruft|rief|rufen|meldet|meldete) (mich|uns|hier|da|ja|sich)? (nie|niemand|keiner|nicht
            |nimmer|kein mensch) (einer|jemand|wer)? ... (zurück|bei mir|bei uns)
        (warum|wieso|weshalb|wissen) ... ich (nicht|nicht mehr|nie|keine|kein) ... (verteiler|liste
            |kartei|newsletter|system|datenbank|einladung|einladungen)
        (telefon|handy|leitung|festnetz|anschluss|internet|klingel|mobiltelefon|akku) (geht
            |funktioniert|klingelt|läuft|tut|lädt) (jetzt|gerade|leider|seit gestern)? (nicht|nimmer
            |nie) (mehr)? ...
        (nie|nicht|niemals) (passiert|geschehen|gekommen|gehalten|erfolgt)
        (mit|von) (unterdrückter|unbekannter|unterdrückten|unbekannten|fremden) (nummer|nummern)
        (nicht|nie) (anrufen|stören) wenn (ich|er|sie|wir) (in|bei|auf|beim|im|gerade|noch|schlafe
            |arbeite|schon)
        (soll|sollen|kann) ... nicht anrufen ... (erst|lieber|sondern) (abends|morgen|am|ab|nach|um
            |nachmittags|eine|per|später)
        (nicht|nie) (die polizei|den notarzt|den krankenwagen|die feuerwehr|meine mutter an bevor)
    """,
}
