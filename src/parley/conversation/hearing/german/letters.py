"""German letters and digits as recognisers write them when a caller spells, and e-mails."""

from parley.conversation.hearing.email_table import EmailTable

CHARACTER_SOUNDS = {
    "aha": "a", "bei": "b", "weh": "w", "zeh": "c", "see": "c", "den": "d", "der": "d", "eh": "e",
    "elf": "f", "auf": "f", "gehen": "g", "hat": "h", "ich": "i", "die": "i", "ja": "j",
    "jott": "j", "gar": "k", "kein": "k", "hell": "l", "im": "m", "am": "m", "ihm": "m",
    "in": "n", "an": "n", "oder": "o", "ob": "o", "per": "p", "cool": "q", "er": "r", "ist": "s",
    "das": "s", "tee": "t", "zu": "u", "und": "u", "fau": "v", "wie": "w", "fix": "x", "nix": "x",
    "zet": "z", "nett": "z", "eins": "1", "ein": "1", "zwei": "2", "zwo": "2", "frei": "3",
    "dreh": "3", "vier": "4", "viel": "4", "hier": "4", "fünf": "5", "sex": "6", "sieben": "7",
    "acht": "8", "macht": "8", "neun": "9", "nein": "9", "neu": "9", "null": "0",
}  # fmt: skip
"""A word to the letter or digit that sounds like it; what the other tables say is not repeated."""

CHARACTER_NEAR = {
    "o": "0", "0": "o", "b": "wd", "w": "b", "d": "tb", "t": "d", "p": "b", "m": "n", "n": "m",
    "f": "s", "s": "f", "g": "k", "k": "h", "h": "k", "e": "i", "i": "e", "q": "u", "u": "q",
    "2": "3", "3": "2", "1": "i", "8": "a", "a": "h8", "9": "1", "c": "z", "z": "c", "v": "f",
}  # fmt: skip
"""A letter or digit as written, to those that are often meant, the likeliest first."""

CHARACTER_FAR = {
    "a": "ko", "b": "pegt", "c": "te", "d": "eg", "e": "dgb", "f": "vx", "g": "de", "h": "a",
    "i": "j1", "j": "i", "k": "gt", "l": "rn", "m": "l", "n": "l", "o": "u", "p": "te", "q": "k",
    "r": "l", "s": "x6", "t": "pe", "u": "o2", "v": "w4", "w": "v", "x": "6", "y": "i", "z": "s7",
    "0": "u", "1": "9", "2": "uz", "3": "9", "4": "v", "5": "4", "6": "x7", "7": "6", "8": "h",
    "9": "53",
}  # fmt: skip
"""The same for those that are sometimes meant."""

WORD_BREAKS = "leerzeichen leerschritt nachname abstand neues"

LETTER_CUES = {
    "postcode_lead": """
        (meine|die|unsere|seine|ihre)? (postleitzahl|plz|postleitzahlen) (ist|lautet|wäre|ist die)?
    """,
    "code_lead": """
        (meine|die|der|mein|unsere)? (kundennummer|bestellnummer|buchungsnummer|auftragsnummer
            |rechnungsnummer|vertragsnummer|versichertennummer|versicherungsnummer|patientennummer
            |mitgliedsnummer|vorgangsnummer|referenznummer|seriennummer|buchungscode|aktenzeichen
            |kennzeichen|gutscheincode|sicherheitscode|zugangscode|bestätigungscode|code)
            (ist|lautet|wäre|war)?
    """,
}

EMAIL = EmailTable(
    at="at zeichen\nat-zeichen\nklammeraffe\nklammeraffen\naffenschwanz\nät zeichen\nätt",
    weak_at="at\nät\net\nett",
    marks={
        "punkt": ".",
        "dot": ".",
        "unterstrich": "_",
        "unter strich": "_",
        "underscore": "_",
        "bindestrich": "-",
        "binde strich": "-",
        "mittelstrich": "-",
        "minus": "-",
        "strich": "-",
        "plus": "+",
    },
    leads="""
        ist
        lautet
        wäre
        mail
        mailadresse
        email
        emailadresse
        adresse
        an
        unter
        auf
        das ist
        es ist
        ja
        nein
        also
        gut
        okay
        gerne
        meine
        schreiben sie an
        mit
    """,
    skips="""
        alles klein
        alles kleingeschrieben
        alles klein geschrieben
        alles zusammen
        alles zusammengeschrieben
        alles in einem wort
        alles ein wort
        zusammengeschrieben
        kleingeschrieben
        klein
        großes
        kleines
        großer buchstabe
        in kleinbuchstaben
        ohne leerzeichen
        die zahl
        die ziffer
        der buchstabe
    """,
    hosts={
        "g m x": "gmx.de",
        "gmx": "gmx.de",
        "web": "web.de",
        "t online": "t-online.de",
        "te online": "t-online.de",
        "tonline": "t-online.de",
        "freenet": "freenet.de",
        "g mail": "gmail",
        "gmail": "gmail",
        "google mail": "googlemail",
        "googlemail": "googlemail",
        "hot mail": "hotmail",
        "hotmail": "hotmail",
        "out look": "outlook",
        "outlook": "outlook",
        "i cloud": "icloud",
        "icloud": "icloud",
        "yahoo": "yahoo.de",
        "posteo": "posteo.de",
        "mailbox": "mailbox.org",
        "bluewin": "bluewin.ch",
        "aon": "aon.at",
    },
    endings={"komm": "com", "kom": "com", "come": "com", "deh": "de", "dee": "de", "netz": "net"},
)
"""E-mail addresses as they are spoken, and as recognisers write them."""
