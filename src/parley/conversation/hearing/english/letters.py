"""English letters and digits as recognisers write them when a caller spells, and e-mails."""

from parley.conversation.hearing.email_table import EmailTable

CHARACTER_SOUNDS = {
    "hey": "a", "eh": "a", "bi": "b", "baby": "b", "si": "c", "di": "d", "the": "d", "he": "e",
    "if": "f", "half": "f", "gi": "g", "geez": "g", "hitch": "h", "page": "h", "age": "h",
    "ash": "h", "head": "h", "i'm": "im", "im": "im", "id": "id", "jade": "j", "okay": "k",
    "key": "k", "ok": "k", "cake": "k", "all": "l", "hell": "l", "elle": "l", "am": "m",
    "them": "m", "him": "m", "and": "n", "an": "n", "in": "n", "end": "n", "anna": "n",
    "pay": "p", "p's": "p", "kew": "q", "or": "r", "our": "r", "ah": "r", "of": "r", "as": "s",
    "ass": "s", "ask": "s", "yes": "s", "is": "s", "it": "t", "tee": "t", "at": "t", "ewe": "u",
    "your": "u", "we": "v", "fee": "v", "ivy": "iv", "eggs": "x", "wine": "y", "white": "y",
    "wife": "y", "zedd": "z", "said": "z", "dead": "z", "that": "z", "set": "z", "send": "z",
    "one": "1", "wan": "1", "want": "1", "once": "1", "free": "3", "three": "3", "full": "4",
    "four": "4", "fall": "4", "fool": "4", "five": "5", "hive": "5", "sex": "6", "sicks": "6",
    "hate": "8", "eat": "8", "line": "9", "knowing": "9", "or not": "0", "zeros": "0",
}  # fmt: skip
"""A word to the letter or digit that sounds like it; what LETTERS and UNITS say is not repeated."""

CHARACTER_NEAR = {
    "v": "5", "5": "v", "o": "0", "0": "o", "s": "f", "f": "s", "a": "8", "8": "a", "m": "n",
    "n": "m", "b": "d", "x": "s6", "q": "2", "2": "q", "p": "b", "c": "z", "6": "s", "g": "j",
    "i": "1y", "l": "1", "1": "i", "u": "2", "e": "8a", "d": "b", "j": "g", "z": "c", "3": "g",
}  # fmt: skip
"""A letter or digit as written, to those that are often meant, the likeliest first."""

CHARACTER_FAR = {
    "a": "ekhjr", "b": "pvecgt3", "c": "tbpgevd3", "d": "pvtge3", "e": "bdiptvgc3", "f": "xhv",
    "g": "dtcbpe3", "h": "8axj", "i": "r5k9l", "j": "ka8", "k": "aj4", "l": "on", "m": "l",
    "n": "l", "o": "lr4", "p": "tcegdv3", "q": "u", "r": "ial", "s": "x6h", "t": "pdgebvc3",
    "u": "qw", "v": "bdetpg3", "w": "62u", "x": "fhz", "y": "i13", "z": "7sd", "0": "dl4",
    "1": "g9", "2": "utw", "3": "ecbvhty", "4": "0k", "5": "9h", "6": "xw", "7": "z", "8": "ehjgk",
    "9": "15in",
}  # fmt: skip
"""The same for those that are sometimes meant."""

WORD_BREAKS = "space separation surname blank gap pause newword"

LETTER_CUES = {
    "postcode_lead": """
        (my|the|our|his|her)? (postcode|zip|zipcode|postcodes) (number|is|it's|its|would be|was)?
        (my|the|our|his|her)? (post|postal|zip) (code|codes) (is|it's|its|would be|was)?
    """,
    "code_lead": """
        (reference|booking|confirmation|policy|order|account|customer|membership|member|patient
            |ticket|case|claim|tracking|invoice|registration|verification|voucher|security|access
            |promo|gift|licence|license|insurance) (number|code|id|reference|plate|card)
            (number|code)? (is|it's|its|was|would be)?
        (my|the|our) (code|reference|pin|id|passcode) (is|it's|its|was|would be)?
    """,
}

EMAIL = EmailTable(
    at="at sign\nat symbol\nat the rate of\nat the rate",
    weak_at="at\net\nadd",
    marks={
        "dot": ".",
        "point": ".",
        "full stop": ".",
        "period": ".",
        "underscore": "_",
        "under score": "_",
        "dash": "-",
        "hyphen": "-",
        "minus": "-",
        "plus": "+",
        "plus sign": "+",
    },
    leads="""
        is
        its
        it is
        thats
        this is
        would be
        was
        email
        mail
        address
        id
        mail to
        email to
        write to
        send to
        it to
        them to
        me at
        us at
        on
        under
        so
        yes
        yeah
        okay
        ok
        sure
        well
        no
        sorry
        use
        try
        my
        to me at
    """,
    skips="""
        all lower case
        all lowercase
        lower case
        lowercase
        all small letters
        all small
        in small letters
        all one word
        all together
        one word
        no spaces
        no space
        without spaces
        capital
        the letter
        letter
        the number
        number
        the word
    """,
    hosts={
        "g mail": "gmail",
        "gee mail": "gmail",
        "jee mail": "gmail",
        "ge mail": "gmail",
        "google mail": "googlemail",
        "hot mail": "hotmail",
        "hot male": "hotmail",
        "out look": "outlook",
        "i cloud": "icloud",
        "eye cloud": "icloud",
        "ya hoo": "yahoo",
        "yahoo": "yahoo",
        "gmail": "gmail",
        "hotmail": "hotmail",
        "outlook": "outlook",
        "icloud": "icloud",
        "a o l": "aol",
        "aol": "aol",
        "proton mail": "protonmail",
        "b t internet": "btinternet",
        "live": "live",
        "g m x": "gmx",
    },
    endings={"come": "com", "calm": "com", "comm": "com", "con": "com", "cong": "com"},
)
"""E-mail addresses as they are spoken, and as recognisers write them."""
