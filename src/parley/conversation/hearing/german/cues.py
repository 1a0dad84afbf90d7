"""German for the cues that tell names and numbers apart from what surrounds them."""

CUES = {
    "name_lead": """
        ichs (der|die)
        ich bins (der|die)?
        (reservieren|reserviere|buchen|eintragen|notieren|schreiben|reservierung|tisch|termin
            |reserviert|gebucht) (sie)? (das|es|den|ihn|mich)? (auf|unter) (den|die)? (namen)?
            (herrn|frau)?
        (mein|meine|der|den|ihr|ihre|sein|unser|auf den|unter dem|auf dem|dem|voller|ganzer
            |kompletter) (voller|vollständiger|ganzer|kompletter|kleiner)? (name|namen) (ist|wäre
            |war|lautet|von)?
        (name|namen) (ist|wäre|war|lautet)
        ^ name
        (ich|er|sie|der|die|mann|frau|sohn|tochter|mutter|vater|kind) (heiße|heißt)
        heiße ich
        ich (nenne|nenn) mich
        (man|alle) (nennt|nennen) mich
        (auf|unter) (den|dem)? (namen|name)
        (eingetragen|gebucht|reserviert|gespeichert|notiert|läuft|laufe|geführt|angemeldet) (unter
            |auf) (dem|den)? (namen)? (der|die)?
        hier spricht (der|die)?
        es (spricht|meldet sich) (der|die)?
        (mit|und) (vollem|ganzem) namen
        (ihm|ihr|ihnen|aus) (dass|es sei|es war) (der|die)
        am (telefon|apparat) (ist|hier) (der|die)?
        ich wiederhole
    """,
    "name_weak": """
        (das|es|dies|er|sie) (ist|wäre|wär|war|sind) (der|die)?
        (ist|wäre) (der|die)
        ich (bin|wäre) (der|die)?
        hier ist (der|die)?
        hier (der|die)
        (für|auf) (den|die|meinen|meine|unseren|unsere)? (mann|frau|sohn|tochter|mutter|vater|kind
            |chef|bruder|schwester|oma|opa|kollegen|kollegin|freund|freundin|familie)?
        (mein|meine|unser|unsere|der|die) (mann|frau|sohn|tochter|mutter|vater|kind|patient
            |patientin|bruder|schwester|oma|opa|kollege|kollegin|freund|freundin|mandant)
        ausgesprochen
        (auf|unter)
        schreiben sie
    """,
    "name_intro": """
        hier (ist|wäre)? (nochmal|wieder)? (der|die)?
        ich (bin|wäre) (der|die)
        (hallo|hi|hey|ja|tag|abend|morgen|moin|servus|grüezi|gott) ich bin (der|die)?
        sie (sprechen|reden|telefonieren) mit
        (da|hier) ist (der|die)
    """,
    "name_first": """
        (vorname|rufname|vornamen) (ist|wäre|lautet|war)?
        (mein|der|ihr|sein|meine) (vorname|rufname) (ist|wäre|lautet|war)?
        mit (dem)? vornamen (heiße ich|heißt sie|heißt er)?
    """,
    "name_last": """
        (nachname|familienname|zuname|hausname|nachnamen|geschlechtsname|mädchenname|schreibname)
            (ist|wäre|lautet|war)?
        (mein|der|ihr|sein|unser) (nachname|familienname|zuname|mädchenname|schreibname) (ist|wäre
            |lautet|war)?
        mit (dem)? (nachnamen|familiennamen|zunamen) (heiße ich|heißt sie|heißt er)?
    """,
    "name_tail": """
        (hier|spricht|spreche)
        am (apparat|telefon|hörer)
        (ist|war) (mein|der|ihr) name
        mein name
        heiße ich
        ist (mein|der) (nachname|familienname|name)
    """,
    "name_from": """
        (von|vom|aus|nochmal|wieder|mit|bei)
    """,
    "correct": """
        (aber|ach)? (sagen|sag) (wir|ma) (lieber|doch|halt)?
        machen sie (lieber|doch)?
        (nein|nee|nö|ne|naa|na|halt|stopp|stop|ach|oh|sorry|pardon|quatsch|blödsinn|schmarrn
            |entschuldigung|verzeihung|moment|falsch|korrektur|korrigiere|vielmehr|beziehungsweise
            |sondern|nein|hoppla|ups|tschuldigung|mist|warte|warten|lieber|respektive)
        (nein|nee|nö|ne|ach|oh|halt|stopp|moment|warte) (nein|nee|moment|warte|warten sie|quatsch
            |sorry|entschuldigung|verzeihung|falsch|halt|stopp|doch|das war falsch|das stimmt nicht)
        (ich|was ich) (meine|meinte|wollte sagen|korrigiere)
        (besser|richtiger|genauer) gesagt
        oder (nein|nee|doch|besser|lieber|vielmehr|halt)
        doch (lieber|besser|eher)
        (ich)? (habe|hab|hatte) mich (versprochen|vertan|geirrt|verhaspelt|verguckt|verzählt)
        (versprochen|vertan|geirrt)
        (das)? (war|ist) (falsch|verkehrt|nicht richtig|ein fehler|quatsch)
        (streichen|vergessen) sie das
        (muss|müsste|sollte|soll) (es)? (heißen|sein)
        (mach|machen sie|ändern sie) (das|es)? (zu|auf|in)
        mein fehler
        das nehme ich zurück
        kommando zurück
    """,
    "reject": """
        (nicht|statt|anstatt|kein|keine|keinesfalls) (die|der|den|das)?
        anstelle (von|der)
    """,
    "last_digits": """
        (letzte|letzten|hintere|hinteren|letzter) (eins|zwei|drei|vier|fünf|2|3|4|5|beiden|paar)?
            (ziffern|ziffer|zahlen|zahl|stellen|stelle|nummern)? (sind|ist|lauten|lautet|waren|war
            |muss|sollte)?
        (am|ganz am) (ende|schluss)
        (ganz)? hinten
        (endet|aufhört|hört) (auf|mit)
        (endziffer|endziffern|endnummer) (ist|sind|lautet)?
    """,
    "area_code": """
        (vorwahl|ortsvorwahl|landesvorwahl|ländervorwahl|ortskennzahl) (ist|lautet|war|von|die)?
    """,
    "extension": """
        (durchwahl|nebenstelle|klappe|apparat|dw) (nummer|ist|die)? (ist)?
    """,
    "own_number": """
        (diese|dieselbe|die gleiche|dieser|derselben|der gleichen|die selbe|meine jetzige|meine
            aktuelle|der jetzigen|dieses|die aktuelle) (nummer|telefonnummer|handynummer|rufnummer
            |leitung|handy|telefon|mobilnummer|anschluss)
        (die|der|meine) (nummer|telefonnummer|handynummer|rufnummer) (hier|von hier|von|von jetzt
            |von diesem anruf)
        (die|der|nummer|handynummer|telefonnummer|rufnummer|unter der|von der|mit der) (aus|von|mit
            |unter|auf) (der|welcher|dem) ich ... (anrufe|rufe|telefoniere|spreche|angerufen|ruf
            |anruf)
        (nummer|handynummer|telefonnummer|rufnummer|die|der) (die)? (sie|du|ihr) ... (sehen
            |angezeigt|habt|siehst|seht|sieht|stehen|anzeige|display|bildschirm)
        (nummer|handynummer|telefonnummer|rufnummer) ... (angezeigt|angezeigte|display|bildschirm
            |telefon steht|übermittelt|erscheint)
        (angezeigte|angezeigten|übermittelte|übermittelten|aktuelle) (nummer|rufnummer
            |telefonnummer)
        (auf|unter|mit|von) (dieser|derselben|der gleichen|der hier|der jetzigen|der selben)
        (ich)? (rufe|ruf) (von|mit|unter) (der|dieser|meiner)? (nummer)? (an|aus an)
        ^ (dieselbe|die gleiche|die selbe|diese|diese hier|die hier|die jetzige|die von) $
        unter der (ich|sie) ... (anrufe|telefoniere|spreche|angerufen|sprechen|rufe)
        von der (nummer)? ich ... (anrufe|rufe|telefoniere|spreche|angerufen)
        mit der ich ... (anrufe|rufe|telefoniere|spreche|angerufen)
        (nummer|die) (haben sie|habt ihr|hast du|sehen sie|steht) (ja|doch|schon|auf|im|bereits|am)
    """,
    "as_in": """
        (wie|wie in|wie bei|wie im|für|von)
    """,
    "spell_skip": """
        (buchstabiert|geschrieben|schreibt man|schreibt sich|man schreibt das|ich buchstabiere
            |buchstabiere|schreibt man das|das schreibt man|schreibt sich das|wird geschrieben|das
            buchstabiert man|in buchstaben|ausgeschrieben)
        (das ist|das sind|das wäre|ist|das wird|wird|das heißt|mit)
        (dann|und|und dann|danach|gefolgt von|noch|noch ein|und noch ein|vorne|vorne ein|hinten|am
            ende)
        ich (buchstabiere|buchstabier) (das|ihn|es|ihnen)? (das|ihn|es)?
    """,
    "letter_case": """
        (groß|großes|kleines|großgeschrieben|buchstabe|buchstaben|der buchstabe|ein|einem|das
            |kleingeschrieben)
    """,
    "with_letter": """
        mit (einem|zwei|ein|nem|nur einem|doppeltem|hartem|weichem|dem)?
        ohne (ein|das)?
    """,
    "new_word": """
        (leerzeichen|neues wort|abstand|getrennt|neue zeile)
        (und)? (dann)? (der|mein)? (nachname|vorname|familienname|zuname|nachnamen|vornamen) (ist
            |wäre|lautet)?
    """,
}

CUES_UNLESS = {
    "own_number": """
        (nicht|keinesfalls|andere|anders als|außer|statt|falsch) (die|auf|unter|mit|von)? (diese
            |dieser|dieselbe|der|die) (nummer|telefonnummer|rufnummer|gleiche nummer)
        (rufen|ruf|löschen|streichen|entfernen|vergessen|nehmen|sperren) ... (diese|dieser) (nummer
            |telefonnummer|rufnummer|leitung)
        (woher|wieso|warum) ... (diese|die|meine) (nummer|telefonnummer|rufnummer)
    """,
    "name_intro": """
        (hier ist|ich bin|hier) (kein|keine|nicht|nur|niemand|der falsche|die falsche|jemand)
        ich bin (der meinung|in|im|auf|am|bei|zu|nicht|sehr|kein|keine|ein|eine|noch|schon)
        hier (in|im|bei|auf|unten|oben|gibt|geht|kann|rein|raus|ist es|ist das|ist ein|ist eine
            |läuft|passiert|und|sind|war|an|bin)
    """,
    "name_weak": """
        (das|es) ist (mir|nicht|ein|eine|kein|keine|sehr|zu|so|ja|für|gut|schlecht|in|richtig
            |falsch)
    """,
    "name_tail": """
        (ist|bin|wir|sind|bleiben|wohne|arbeite|auch|nicht|erst|da|was|das|sie|ich) hier
    """,
}
