"""German dates and times."""

from parley.conversation.hearing.times.table import Part, TimesTable

WEEKDAYS = (
    "montag|montags|montach",
    "dienstag|dienstags|dienstach|ziischtig",
    "mittwoch|mittwochs",
    "donnerstag|donnerstags|pfinztag",
    "freitag|freitags|freitach",
    "samstag|samstags|sonnabend|sonnabends|samschtig",
    "sonntag|sonntags|sunntig",
)

MONTHS = (
    "januar|jänner|jan", "februar|feber|feb", "märz", "april|apr", "mai", "juni|juno|jun",
    "juli|julei|jul", "august|aug", "september|sept|sep", "oktober|okt", "november|nov",
    "dezember|dez",
)  # fmt: skip

_PARTS = {
    "morning": "morgen|morgens",
    "forenoon": "vormittag|vormittags",
    "lunch": "mittag|mittags",
    "afternoon": "nachmittag|nachmittags",
    "evening": "abend|abends",
    "night": "nacht|nachts",
    "early": "früh",
}

_DAY_NAMES = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")

_IN_ONE_WORD = {
    f"daypart weekday={number} {part}": "|".join(
        f"{day} {word}|{day}{word}" for word in words.split("|")
    )
    for number, day in enumerate(_DAY_NAMES)
    for part, words in _PARTS.items()
}
"""Freitagabend, Montag früh."""

_NEXT = (
    "(nächste|nächster|nächsten|nächstes|nächschte|kommende|kommender|kommenden|folgende|folgenden)"
)
_THIS = "(diese|dieser|diesen|dieses|die|der)"
_LAST = "(letzte|letzter|letzten|letztes|vorige|voriger|vorigen|vergangene|vergangener|vergangenen)"

_TERMS = {
    **{f"weekday {number}": words for number, words in enumerate(WEEKDAYS)},
    **{f"month {number}": words for number, words in enumerate(MONTHS, 1)},
    "unit second": "sekunde|sekunden",
    "unit minute": "minute|minuten|min",
    "unit quarter_hour": "viertelstunde|viertelstunden|viertelstündchen",
    "unit three_quarter_hour": "dreiviertelstunde",
    "unit hour": "stunde|stunden|std",
    "unit day": "tag|tage|tagen|tages",
    "unit night": "nacht|nächte|nächten",
    "unit week": "woche|wochen|wuche",
    "unit month": "monat|monate|monaten|monats",
    "unit quarter": "quartal|quartale|quartalen|vierteljahr",
    "unit year": "jahr|jahre|jahren|jahres",
    "unit workday": "(werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen)",
    "part morning": "morgens|am morgen|in der morgenstunde",
    "part early": "früh|in der früh|in der frühe|frühmorgens|morgens früh|am frühen morgen",
    "part forenoon": "vormittag|vormittags",
    "part lunch": "mittag|mittags|mittagszeit|mittagspause|zmittag",
    "part afternoon": "nachmittag|nachmittags|namittag",
    "part early_afternoon": "(frühen|früher|frühem) nachmittag",
    "part late_afternoon": "(späten|später|spätem) nachmittag|spätnachmittag|spätnachmittags",
    "part evening": "abend|abends|obend|zabig",
    "part early_evening": "(frühen|früher) abend|vorabend",
    "part late_evening": "(späten|später|spätem) abend|spätabends|spätabend",
    "part night": "nacht|nachts",
    "part late": "spät",
    "alone morning": "morgens|am morgen",
    "alone early": "frühmorgens|in der früh|in der frühe|morgens früh",
    "alone forenoon": "vormittags",
    "alone lunch": "mittags|in der mittagspause|um die mittagszeit",
    "alone afternoon": "nachmittags",
    "alone evening": "abends",
    "alone late_afternoon": "spätnachmittags",
    "alone late_evening": "spätabends",
    "alone night": "nachts",
    "alone after_work": "nach (der arbeit|feierabend|dienstschluss|büroschluss)",
    **_IN_ONE_WORD,
    "clock 0:00": "mitternacht",
    "clock 12:00": "zwölf uhr mittags|12 uhr mittags|punkt zwölf",
    "open 1:00": "ein uhr|um ein uhr",
    "hour 1:00": "ein uhr",
    "shift 0": "heute|heut|heit|hüt|heutigen tag",
    "shift 1": "morgen|moagn|morn|morgigen|morgigen tag",
    "shift 2": "übermorgen|über morgen|ibermorgen|übermoagn",
    "shift 3": "überübermorgen",
    "shift -1": "gestern|gestan",
    "shift -2": "vorgestern",
    "shift 7": """
        (heute)? in (acht|8) tagen
        heute über (acht|8) tage
        heute in (einer|1) woche
    """,
    "shift 8": "morgen in einer woche|morgen in acht tagen",
    "daypart 0 morning": "(heute|diesen|diesem) morgen",
    "daypart 0 forenoon": "(diesen|diesem) vormittag",
    "daypart 0 afternoon": "(diesen|diesem) nachmittag",
    "daypart 0 early": "heute früh",
    "daypart 0 evening": "(heute|diesen|diesem|heit|heut) abend",
    "daypart 0 night": "heute nacht",
    "daypart 1 dawn": "morgen früh|morgen in der früh",
    "daypart 1 morning": "morgen morgen",
    "daypart -1 evening": "gestern abend",
    "holiday 12-24": "heiligabend|heiliger abend|heiligen abend|heilig abend|weihnachtsabend",
    "holiday 12-25": """
        weihnachten
        (erster|ersten|1) (weihnachtstag|weihnachtsfeiertag)
        christtag
    """,
    "holiday 12-26": """
        (zweiter|zweiten|zwoten|2) (weihnachtstag|weihnachtsfeiertag)|stephanstag|stefanitag
    """,
    "holiday 12-31": "silvester|sylvester|silvesterabend|altjahrabend",
    "holiday 12-6": "nikolaus|nikolaustag|nikolo",
    "holiday 1-1": "neujahr|neujahrstag",
    "holiday 1-6": "dreikönig|dreikönigstag|heilige drei könige|heiligen drei könige|dreikönige",
    "holiday 2-14": "valentinstag",
    "holiday 5-1": "tag der arbeit|maifeiertag|erster mai feiertag",
    "holiday 8-1": "bundesfeiertag|bundesfeier|schweizer nationalfeiertag",
    "holiday 8-15": "mariä himmelfahrt|maria himmelfahrt",
    "holiday 10-3": "(tag der)? deutschen einheit|einheitstag|tag der einheit",
    "holiday 10-26": "nationalfeiertag",
    "holiday 10-31": "reformationstag|halloween",
    "holiday 11-1": "allerheiligen",
    "holiday 11-2": "allerseelen",
    "holiday 11-11": "martinstag|sankt martin|elfter elfter|elften elften",
    "holiday 12-8": "mariä empfängnis|maria empfängnis",
    "holiday easter-52": "weiberfastnacht|altweiber|schmotziger donnerstag|schmutziger donnerstag",
    "holiday easter-48": "rosenmontag",
    "holiday easter-47": "faschingsdienstag|fastnachtsdienstag|veilchendienstag|faschingdienstag",
    "holiday easter-46": "aschermittwoch",
    "holiday easter-7": "palmsonntag",
    "holiday easter-3": "gründonnerstag",
    "holiday easter-2": "karfreitag",
    "holiday easter-1": "karsamstag|ostersamstag",
    "holiday easter": "ostern|ostersonntag",
    "holiday easter+1": "ostermontag",
    "holiday easter+39": "himmelfahrt|christi himmelfahrt|vatertag|himmelfahrtstag|auffahrt",
    "holiday easter+49": "pfingsten|pfingstsonntag",
    "holiday easter+50": "pfingstmontag",
    "holiday easter+60": "fronleichnam",
    "holiday advent 1": "(erster|ersten|1) (advent|adventssonntag)",
    "holiday advent 2": "(zweiter|zweiten|zwoten|2) (advent|adventssonntag)",
    "holiday advent 3": "(dritter|dritten|3) (advent|adventssonntag)",
    "holiday advent 4": "(vierter|vierten|4) (advent|adventssonntag)",
    "holiday before 11-23 2": "buß und bettag|bußtag",
    "holiday nth 5 6 2": "muttertag",
    "stretch weekend 0": "wochenende|wochenend|wochenendes",
    "stretch span 12-27 12-31": "zwischen den jahren|zwischen weihnachten und neujahr",
    "hop": "jetzt sofort|jetzt gleich|sofort|so schnell wie möglich|so bald wie möglich",
    "number 0.5": "ein halbes|eine halbe|einem halben|einer halben|halbe|halben",
    "number 1.5": "eineinhalb|anderthalb|einundeinhalb|einenhalb",
    "number 2.5": "zweieinhalb",
    "number 3.5": "dreieinhalb",
    "number 4.5": "viereinhalb",
    "minutes 15": "viertel",
    "minutes 45": "dreiviertel|drei viertel",
}

_POINT = "(<time>|<hour>|<hhmm>)"
_TO = "(bis|bis um|bis zu|<dash>)"
_NTH = "(<nth>|<ordinal>)"
_ONE = "(ein|eine|einer|einem|einen|ne|ner|nem|nen|na)"

_RULES = {
    "hour_minute": """
        <hour> <minute>
        <hour> uhr <minute>
        <hour> uhr und <minute> minuten
        <hour> uhr null <minute>
        <hour> null <minute>
    """,
    "same": f"""
        <hour> uhr
        <time> uhr
        <hhmm> uhr
        punkt {_POINT}
        um (punkt|genau)? {_POINT}
        um (punkt|genau)? {_POINT} uhr
        (schlag|exakt um|genau um) {_POINT}
        (am|an|der|den|dem|für|auf|zum|vom) <date>
        (am|an|in|im|für|auf) <dates>
        (uhrzeit|zeit) (ist|wäre|von)? {_POINT}
    """,
    "around": f"""
        (gegen|circa|ca|zirka|ungefähr|etwa|um circa|um ca|so um|so gegen|ungefähr um|etwa um|um
            etwa
            |um die|so circa|um ungefähr|rund um|so ungefähr um|kurz vor|kurz nach|so) {_POINT}
            (uhr)?
        um {_POINT} (uhr)? (herum|rum|oder so|ungefähr|umma)
        {_POINT} uhr (herum|rum|oder so|ungefähr|plus minus)
    """,
    "past full": """
        <minute> (minuten)? (nach|über|ab) <hour> (uhr)?
        um <minute> (minuten)? (nach|über|ab) <hour> (uhr)?
    """,
    "to full": """
        <minute> (minuten)? vor <hour> (uhr)?
        um <minute> (minuten)? vor <hour> (uhr)?
    """,
    "past -30": "(um)? <minute> (minuten)? nach halb <hour> (uhr)?",
    "to -30": "(um)? <minute> (minuten)? vor halb <hour> (uhr)?",
    "add -30": "(um)? halb <hour> (uhr)?",
    "add -45 low": "(um)? viertel <hour> (uhr)?",
    "add -15": "(um)? (dreiviertel|drei viertel) <hour> (uhr)?",
    "part": "(am|in der|im|gegen|zu|zum|über|den|jeden|an einem) <part>",
    "in_part": """
        (<time>|<hour>|<hhmm>) (am|in der|im|des|zu)? <part>
        um (<time>|<hour>|<hhmm>) (am|in der|im)? <part>
        (am|in der|im)? <part> (so)? (um|gegen|ab|so um)? (<time>|<hour>|<hhmm>)
        <times> (am|in der|im)? <part>
        (am|in der|im)? <part> <times>
    """,
    "daypart": """
        <date> (am|in der|zum|zu|gegen)? (späten|frühen)? <part>
        (am|in der)? <part> (am|des|von)? <date>
    """,
    "daypart_named morning": "<date> morgen",
    "of": "<n> (ganze|volle|weitere|geschlagene|guten|gute|gut)? <unit>",
    "one": f"{_ONE} (ganze|volle|weitere|gute|guten|ganzen)? <unit>",
    "one 0.5": f"{_ONE}? (halbe|halben|halbes) <unit>|{_ONE} halb <unit>",
    "one 1.5": "(eineinhalb|anderthalb|einundeinhalb) <unit>",
    "one 0.75": f"{_ONE}? (dreiviertel|drei viertel) <unit>",
    "one 0.25": f"{_ONE}? viertel <unit>",
    "one 3 vague": "(ein paar|paar|einige|einigen|mehrere|mehreren|wenigen|wenige) <unit>",
    "plus": "<duration> (und)? <duration>",
    "plus 30": "<duration> und (eine)? halbe",
    "hop": """
        (in|über|nach) (etwa|circa|ungefähr|genau|spätestens|rund|knapp|gut)? <duration>
        heute in <duration>
        heute über <duration>
        <duration> (später|drauf)
        von (heute|jetzt) an in <duration>
    """,
    "hop back": """
        vor (etwa|circa|ungefähr|genau|rund|knapp|gut|über)? <duration>|<duration> (her|zuvor)
    """,
    "hop within": """
        innerhalb (von|der nächsten|einer|eines)? <duration>
        (in den|in der|die|den|binnen|im laufe der) (nächsten|kommenden) <duration>
        binnen <duration>
        im laufe (von|der nächsten) <duration>
    """,
    "from_day": "<duration> (nach|ab) <date>",
    "from_day back": "<duration> vor <date>",
    "fields weekday": "(am|den|der|dem|für|auf|zum|an einem|einen)? <weekday>",
    "fields weekday which=next": """
        (am|den|der|zum|für|auf)? (nächster|nächsten|nächste|nächschte|nächschter) <weekday>
    """,
    "fields weekday which=last": f"(am)? {_LAST} <weekday>",
    "fields weekday which=coming": """
        (am|den|der|zum|für|auf)? (diesen|dieser|kommenden|kommender|kommende|diesem|jetzigen)
            <weekday>
        (am)? <weekday> (kommend|der jetzt kommt)
        (jetzt|gleich) (am|diesen|der) <weekday>
    """,
    "fields weekday week=0": """
        (diese|dieser|in dieser) woche (noch)? (am|den)? <weekday>|<weekday> (in)? (dieser|diese)
            woche
    """,
    "fields weekday week=1": f"""
        (in)? (der|die)? {_NEXT} woche (am|den)? <weekday>
        <weekday> (in)? (der|die)? {_NEXT} woche
        <weekday> in (einer|1) woche
        in (einer|1) woche (am)? <weekday>
        <weekday> in (acht|8) tagen
        (am)? <weekday> darauf
    """,
    "fields weekday week=2": """
        (in)? (der|die)? (übernächste|übernächster|übernächsten) woche (am|den)? <weekday>
        <weekday> (in)? (der|die)? (übernächste|übernächster|übernächsten) woche
        (am)? (übernächsten|übernächster) <weekday>
        <weekday> in (zwei|zwo|2) wochen
        in (zwei|zwo|2) wochen (am)? <weekday>
        <weekday> in (vierzehn|14) tagen
    """,
    "fields weekday week=3": "<weekday> in (drei|3) wochen|in (drei|3) wochen (am)? <weekday>",
    "fields weekday week=4": "<weekday> in (vier|4) wochen",
    "fields weekday week=-1": f"{_LAST} woche (am)? <weekday>|<weekday> {_LAST} woche",
    "fields day month": f"""
        (am|der|den|dem|vom|zum)? <day> <month>
        (am|der|den|dem|vom|zum)? {_NTH} {_NTH}
    """,
    "fields day month year": f"""
        (am|der|den|dem|vom|zum)? <day> <month> (<year>|<yy>)
        (am|der|den|dem|vom|zum)? {_NTH} {_NTH} (<year>|<yy>)
        (am|der|den|dem|vom|zum)? <day> <month> (im jahr|im jahre|jahrgang) (<year>|<yy>)
    """,
    "fields day": """
        (am|den|dem|der|auf den|für den|bis zum|ab dem|vom|zum) <nth>
        (am|den|auf den|für den|bis zum|ab dem|vom) <ordinal>
        der <ordinal> $
    """,
    "fields weekday day": f"<weekday> (den|der|dem|am)? {_NTH}",
    "fields weekday day month": f"<weekday> (den|der|dem|am)? (<day> <month>|{_NTH} {_NTH})",
    "fields weekday day month year": f"""
        <weekday> (den|der|dem|am)? (<day> <month>|{_NTH} {_NTH}) (<year>|<yy>)
    """,
    "fields nth weekday month": "(am|den|der)? <ordinal> <weekday> (im|in|des)? <month>",
    "fields nth weekday month year": "(am|den|der)? <ordinal> <weekday> (im)? <month> <year>",
    "fields weekday month nth=-1": "(am|der|den)? letzten <weekday> (im|in)? <month>",
    "fields nth weekday month_on=0": "(am|den|der)? <ordinal> <weekday> (in|im) (diesem|dem) monat",
    "fields nth weekday month_on=1": """
        (am|den|der)? <ordinal> <weekday> (im)? (nächsten|kommenden) monat
    """,
    "fields weekday nth=-1 month_on=0": """
        (am|der|den)? letzten <weekday> (im|in diesem|dieses) monat
    """,
    "fields day month_on=1": f"""
        (am|der|den)? {_NTH} (nächsten|kommenden|des nächsten|im nächsten) (monat|monats)
    """,
    "fields day month_on=0": f"(am|der|den)? {_NTH} (diesen|dieses|in diesem|des) (monat|monats)",
    "stretch week 0": "(in)? (diese|dieser) woche|im laufe der woche|unter der woche",
    "stretch week 1": f"(in)? (der|die)? {_NEXT} woche|die woche (drauf|darauf)",
    "stretch week 2": "(in)? (der|die)? (übernächste|übernächster|übernächsten) woche",
    "stretch week -1": f"(in)? (der|die)? {_LAST} woche",
    "stretch weekend 0": """
        (am|das|dieses|übers|über das|am kommenden|kommendes) (wochenende|wochenend)
    """,
    "stretch weekend 1": "(am|das)? (nächsten|nächstes|darauffolgenden) (wochenende|wochenend)",
    "stretch weekend -1": f"(am)? {_LAST} wochenende",
    "stretch month 0": "(in diesem|diesen|dieses|des) (monat|monats)",
    "stretch month 1": """
        (im|in dem|den)? (nächsten|nächster|nächstes|kommenden|kommender|folgenden) (monat|monats)
    """,
    "stretch month -1": f"(im)? {_LAST} (monat|monats)",
    "stretch month": """
        (im|in) <month>|<month> <year>|(im|in) <month> <year>|(den|ganzen|dieser|diesen) <month>
    """,
    "stretch year": "(im jahr|im jahre|seit|jahr) <year>|in <year>",
    "stretch year 0": "(dieses|in diesem|heuer) jahr|heuer",
    "stretch year 1": "(nächstes|im nächsten|kommendes|im kommenden) jahr",
    "third 1": "(am|zu|so)? (anfang|beginn) (der|des|vom|von)? (<dates>|<month>)",
    "third 2": "(mitte|in der mitte) (der|des|vom|von)? (<dates>|<month>)",
    "third 3": "(am|zum|gegen)? ende (der|des|vom|von)? (<dates>|<month>)",
    "range": f"""
        (von|zwischen) {_POINT} (uhr)? (bis|und|<dash>) {_POINT} (uhr)?
        {_POINT} (uhr)? {_TO} {_POINT} (uhr)?
        (von|zwischen|vom) (<date>|<dates>|<month>) (bis|bis zum|bis zu|und|und dem|<dash>) (am|den
            |der|zum)? (<date>|<dates>|<month>)
        (<date>|<month>) (bis|bis zum|<dash>) (am|den|der)? (<date>|<month>)
    """,
    "days_on": f"""
        (von|vom|zwischen)? (dem)? <date> (bis|bis zum|und dem|<dash>) (den|zum|dem)? {_NTH}
    """,
    "days_on loose": f"""
        (von|vom|zwischen dem|zwischen)? <date> (bis|bis zum|und dem|<dash>) (den|zum|dem)? {_NTH}
    """,
    "days_to": f"""
        (von|vom|zwischen dem|zwischen)? (dem|den)? {_NTH} (bis|bis zum|und dem|und|<dash>) (den|zum
            |dem)? <date>
    """,
    "from": f"""
        (ab|nach|frühestens|nicht vor|frühestens um|ab um|frühestens ab|erst ab|erst nach|ab so)
            {_POINT} (uhr)?
        {_POINT} uhr (oder später|aufwärts)
        (ab|nach|frühestens|nicht vor|frühestens am|ab dem|nach dem|erst ab|ab der|von) (am|dem
            |der)? (<date>|<dates>|<month>) (an)?
        (ab|seit) <month>
        (<time>|<date>) (oder später|aufwärts)
    """,
    "from past": "seit (dem|der)? (<date>|<dates>)",
    "until": f"""
        (bis|spätestens|bis spätestens|spätestens um|bis um|nicht nach|maximal bis|bis maximal|nicht
            später als) {_POINT} (uhr)?
        (bis|spätestens|spätestens am|bis zum|bis spätestens|bis einschließlich|bis spätestens am)
            (am|den|zum)? (<date>|<dates>|<month>)
        {_POINT} uhr (oder früher|spätestens)
    """,
    "until begin": f"""
        vor {_POINT} (uhr)?
        (noch)? vor (dem|der)? (<date>|<dates>|<month>)
    """,
    "year_on 0": "<date> (dieses jahres|dieses jahr|diesen jahres)",
    "year_on 1": """
        <date> (nächstes jahr|nächsten jahres|kommenden jahres)|nächstes jahr (am|an|im)? <date>
    """,
    "year_on -1": "<date> (letztes jahr|letzten jahres|vorigen jahres)",
    "lasting": "(von|ab)? <time> für <duration>|<duration> ab <time>",
}

TIMES = TimesTable(
    terms=_TERMS,
    rules=_RULES,
    parts={
        "morning": Part("06:00-10:00", "0-12"),
        "dawn": Part("06:00-10:00", "0-12"),
        "early": Part("06:00-09:00", "0-12"),
        "forenoon": Part("09:00-12:00", "0-13"),
        "lunch": Part("11:30-14:00", "10-16"),
        "afternoon": Part("13:00-17:00", "12-24"),
        "early_afternoon": Part("13:00-15:00", "12-24"),
        "late_afternoon": Part("15:00-18:00", "12-24"),
        "evening": Part("17:00-21:00", "13-24"),
        "early_evening": Part("17:00-19:00", "13-24"),
        "late_evening": Part("19:00-22:00", "13-24"),
        "late": Part("18:00-22:00", "13-24"),
        "night": Part("22:00-06:00", "18-6"),
        "after_work": Part("16:30-21:00", "12-24"),
    },
    glue="""
    um am an gegen ab von so dann und den der dem gleich circa ca etwa in im vielleicht noch eher
    lieber zu auf für bis
    """,
    leads="""
    um am an im in der den dem gegen ab bis vom von zum vor nach so zu auf für seit genau punkt
    """,
    counted="""
    personen person leute leuten gäste gästen erwachsene erwachsenen kinder kind kindern euro euros
    cent franken rappen prozent stunden stunde minuten minute tage tagen tag wochen woche monate
    monaten monat jahre jahren jahr jährige nächte nächten zimmer zimmern tische tischen plätze
    plätzen stück mann frauen männer grad kilo kilometer meter liter straße stock etage klasse
    artikel flaschen portionen kollegen freunde damen herren paar paare mal ziffern zahlen nummern
    stellen sterne karten tickets fragen termine sekunden werktage arbeitstage prozentig
    """,
    joins="oder bis",
    next_week=False,
    clock_24h=True,
    month_first="",
)

_TITLES = "(herr|herrn|frau|familie|doktor|dr|professor|praxis)"

TIMES_UNLESS = {
    **{f"term weekday {number}": f"{_TITLES} ({words})" for number, words in enumerate(WEEKDAYS)},
    **{f"term month {number}": f"{_TITLES} ({words})" for number, words in enumerate(MONTHS, 1)},
    "term shift 1": "(guten|guata|schönen|gute) morgen",
    "term part morning": "(guten|schönen) morgen",
    "term part evening": "(guten|schönen|schöner|gute) abend",
    "term part night": "gute nacht",
}
"""Surnames that are days and months, and greetings."""
