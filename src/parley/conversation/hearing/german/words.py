"""German words: fillers, digits, letters, and how names are written."""

from parley.conversation.hearing.orthography import Orthography

FILLERS = """
äh ähm ähem ääh öh öhm ehm em hm hmm hmmm tja mal also bitte bitteschön eben denn
einfach eigentlich endlich bloß irgendwie sozusagen  gefälligst verdammt
verdammten verdammte verdammter verfluchten verfluchte scheiß blöden blöde dämlichen fucking
ständigen ewigen
"""

INTERJECTIONS = """
mm-hm
mm-hmm
mhm-hm
m-hm
uh-huh
aha-ja
zwei mal
drei mal
vier mal
ein mal
noch mal
dreiviertel
e-mail
e mail
sms
"""

ABBREVIATIONS = "dr hr hrn fr prof nr tel str bzw ca evtl usw z b d h u a med dipl ing st vlt ggf"

REPEATS = {
    "doppel": 2, "doppelte": 2, "doppelt": 2, "zweimal": 2, "zwomal": 2, "dreimal": 3,
    "dreifach": 3, "viermal": 4,
}  # fmt: skip

PLURALS = {
    "nullen": 0, "einsen": 1, "einser": 1, "zweien": 2, "zweier": 2, "dreien": 3, "dreier": 3,
    "vieren": 4, "vierer": 4, "fünfen": 5, "fünfer": 5, "sechsen": 6, "sechser": 6, "siebenen": 7,
    "siebener": 7, "achten": 8, "achter": 8, "neunen": 9, "neuner": 9,
}  # fmt: skip

DIGIT_SOUNDS = {"ein": 1, "eine": 1, "einz": 1, "zwoh": 2, "fünfe": 5, "viere": 4, "fier": 4}

DIGIT_GLUE = """
und die dann danach bindestrich strich minus schrägstrich schraegstrich leerzeichen punkt komma
"""

NOT_PHONE = """
euro euros cent franken rappen dollar prozent uhr stunde stunden minute minuten sekunde sekunden tag
tage tagen woche wochen monat monate monaten jahr jahre jahren jährige leute leuten personen person
gäste kilometer meter grad straße januar jänner februar feber märz april mai juni juli august
september oktober november dezember
"""

LETTERS = {
    "a umlaut": "ä", "o umlaut": "ö", "u umlaut": "ü", "scharfes s": "ß", "eszett": "ß",
    "es zett": "ß", "s zett": "ß", "sz": "ß", "jot": "j", "jott": "j", "vau": "v", "ypsilon": "y",
    "üpsilon": "y", "zett": "z", "zet": "z", "qu": "qu", "iks": "x", "ixs": "x", "efff": "f",
    "th": "th", "ck": "ck", "tz": "tz", "ph": "ph", "dt": "dt", "sch": "sch", "ch": "ch",
    "ss": "ss",
    "ll": "ll", "nn": "nn", "mm": "mm", "rr": "rr", "tt": "tt", "ff": "ff", "pp": "pp", "ee": "ee",
    "ie": "ie", "ei": "ei", "ai": "ai", "ay": "ay", "ey": "ey", "oe": "oe", "ae": "ae", "ue": "ue",
}  # fmt: skip

LETTER_SOUNDS = {
    "ah": "a", "be": "b", "bee": "b", "ce": "c", "zeh": "c", "de": "d", "deh": "d", "eh": "e",
    "ef": "f", "eff": "f", "ge": "g", "geh": "g", "ha": "h", "hah": "h", "ih": "i", "ka": "k",
    "kah": "k", "el": "l", "ell": "l", "em": "m", "emm": "m", "en": "n", "enn": "n", "oh": "o",
    "pe": "p", "peh": "p", "ku": "q", "kuh": "q", "er": "r", "err": "r", "es": "s", "ess": "s",
    "te": "t", "tee": "t", "uh": "u", "we": "w", "weh": "w", "ix": "x",
}  # fmt: skip

ALPHABET = {
    "anton": "a", "ärger": "ä", "berta": "b", "bertha": "b", "cäsar": "c", "charlotte": "ch",
    "dora": "d", "emil": "e", "friedrich": "f", "gustav": "g", "heinrich": "h", "ida": "i",
    "julius": "j", "kaufmann": "k", "konrad": "k", "ludwig": "l", "martha": "m", "marta": "m",
    "nordpol": "n", "otto": "o", "ökonom": "ö", "österreich": "ö", "paula": "p", "quelle": "q",
    "richard": "r", "samuel": "s", "siegfried": "s", "schule": "sch", "theodor": "t", "ulrich": "u",
    "übermut": "ü", "übel": "ü", "viktor": "v", "wilhelm": "w", "xanthippe": "x", "xaver": "x",
    "zacharias": "z", "zeppelin": "z", "zürich": "z", "quasi": "q", "niklaus": "n", "leopold": "l",
    "aachen": "a", "berlin": "b", "chemnitz": "c", "düsseldorf": "d", "essen": "e",
    "frankfurt": "f", "goslar": "g", "hamburg": "h", "ingelheim": "i", "jena": "j", "köln": "k",
    "leipzig": "l", "münchen": "m", "nürnberg": "n", "offenbach": "o", "potsdam": "p",
    "quickborn": "q", "rostock": "r", "salzwedel": "s", "tübingen": "t", "unna": "u",
    "völklingen": "v", "wuppertal": "w", "xanten": "x", "zwickau": "z",
    "alpha": "a", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e",
    "foxtrott": "f", "foxtrot": "f", "golf": "g", "hotel": "h", "india": "i", "indien": "i",
    "juliett": "j", "juliet": "j", "kilo": "k", "lima": "l", "mike": "m", "november": "n",
    "oscar": "o", "oskar": "o", "papa": "p", "quebec": "q", "romeo": "r", "sierra": "s",
    "tango": "t", "uniform": "u", "victor": "v", "whiskey": "w", "whisky": "w", "yankee": "y",
    "zulu": "z",
}  # fmt: skip

MARKS = {"bindestrich": "-", "strich": "-", "minus": "-", "apostroph": "'"}

TITLES = {
    "frau": "Frau", "herr": "Herr", "herrn": "Herr", "fräulein": "Fräulein", "dr": "Dr.",
    "doktor": "Dr.", "doktorin": "Dr.", "prof": "Prof.", "professor": "Prof.",
    "professorin": "Prof.", "familie": "Familie", "fr": "Frau", "hr": "Herr",
}  # fmt: skip

PARTICLES = "von vom zu zum zur van der den dem de la le da di del della ten ter bin ibn al el"

PREFIXES = "mc o' d' l'"

ORTHOGRAPHY = Orthography(
    letters={"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "\u0308": "e"},
    words={},
    script={},
    rules=(),
)
"""Umlauts as two letters: callers' text has both spellings, and the Swiss have no ß."""
