"""What in a text is not written as it is said: one pattern per language, tried from left to right.

Every part has a bounded length, so that a scan stays linear in the text.
"""

import re
from functools import lru_cache

from parley.conversation.wording.spoken import LANGUAGES
from parley.conversation.wording.spoken.table import SpokenTable

ABBREVIATION = {
    table.code: {written.casefold(): said for written, said in table.words.items()}
    for table in LANGUAGES.values()
}
"""What an abbreviation says, by language and by its small letters."""

SIGNS = frozenset("&≈≥≤→½¼§@=")
"""Words of a table that are signs: they may touch what follows them."""
_AMOUNT = r"\d(?:[\d.,]{0,14}\d)?"
_TOP = "com|org|net|info|biz|app|io|de|at|ch|in|eu|uk|us"
_URL = (
    r"(?P<url>(?:https?://|(?<![\w.])www\.)[^\s<>\"']{0,200}[\w/]"
    rf"|(?<![\w@.+-])[a-z0-9][a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{1,40}}){{0,2}}\.(?:{_TOP})"
    r"(?:/[\w/-]{0,100})?(?![\w.@-]*[\w@]))"
)
_EMAIL = r"(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.[a-zA-Z]{2,24})"
_PHONE = (
    r"(?P<phone>(?<!\w)\+\d[\d ()/.-]{6,20}\d(?!\w)"
    r"|(?<![\w.-])(?:1[ .-])?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\w-])"
    r"|(?<![\w.-])\(?0\d{2,4}\)?[ /-]\d{3}[\d -]{1,10}\d(?![\w-]))"
)
_ISO = r"(?P<iso>(?<!\w)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?(?![\w-]))"
_CODE = r"(?P<code_word>(?<![\w-])[A-Z]{1,5}-?\d{4,12}(?![\w-]))"
_DIGITS = r"(?P<digits>(?<![\w.,])\d{7,20}(?![\w,]|\.\d))"
_NUMBER = r"(?P<number>(?<![\w.,:/-])\d{1,12}(?:[.,]\d{3}){0,4}[.,]\d{1,6}(?![\w:/-]|[.,]\d))"
_NO_CHAIN = r"(?<![-–]\d)(?<![-–]\d\d)(?<![-–]\d{3})(?<![-–]\d{4})"
"""A dash between numbers is no range where more of them are joined."""
_RANGE = (
    rf"(?P<range>{_NO_CHAIN}(?<=[\dm%€])[-–](?=[$€£₹]?\d)(?!\d{{1,5}}[-–]\d)"
    r"|(?<=[%€m.])\s[-–]\s(?=[$€£₹]?\d))"
)
_PER = r"(?P<per>(?<=[\d€$₹])/(?P<each>[^\W\d_]{1,12})\b(?:\.(?=[,;]|\s[a-z]))?)"
_SLASH = r"(?P<slash>(?<=[^\W\d_])/(?=[^\W\d_]{2}))"
_DASH = r"(?P<dash>\s[–—]\s|—)"


@lru_cache(8)
def patterns(code: str) -> re.Pattern[str]:
    """The pattern of a language; the group that matched last names the kind."""
    table = LANGUAGES[code]
    parts = (
        _URL,
        _EMAIL,
        _PHONE,
        _ISO,
        _days(table),
        _said(table),
        _date(table),
        _time(table),
        _money(table),
        _unit(table),
        _CODE,
        _DIGITS,
        _NUMBER,
        _RANGE,
        _PER,
        _numbered(table),
        _title(table),
        _word(table),
        _SLASH,
        _DASH,
    )
    return re.compile("|".join(parts))


def _date(table: SpokenTable) -> str:
    dotted = r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d(?!\d))" + ("?" if table.ordinal_leads else "")
    days = "|".join(map(re.escape, (*table.weekdays, *table.short_days)))
    weekday = rf"(?P<weekday>(?:{days})\.?,?\s(?:den\s|dem\s)?)?"
    return rf"(?P<date>(?<![\w.,/]){weekday}(?:\d{{1,2}}/\d{{1,2}}/\d{{4}}|{dotted})(?![\w/]|\.\d))"


def _days(table: SpokenTable) -> str:
    """Mon-Fri."""
    days = "|".join(map(re.escape, (*table.weekdays, *table.short_days)))
    return (
        rf"(?P<days>(?<!\w)(?P<first_day>{days})\.?\s?[-–]\s?(?P<last_day>{days})"
        r"(?:\.(?=\s[\da-z])|(?!\w)))"
    )


def _numbered(table: SpokenTable) -> str:
    """#5 and No. 5."""
    signs = "|".join(map(re.escape, table.number_signs))
    return rf"(?P<numbered>(?:(?<!\w)(?:{signs})\s?|#)(?=\d))"


def _said(table: SpokenTable) -> str:
    """A date that is written as it is said already, and only must stay together."""
    days, months = "|".join(table.weekdays), "|".join(table.months)
    number = r"\d{1,2}(?:st|nd|rd|th|\.)?"
    return (
        rf"(?P<said>(?<!\w)(?:{days}),\s(?:den\s)?"
        rf"(?:(?:{months})\s{number}|{number}\s(?:{months}))(?!\w))"
    )


def _time(table: SpokenTable) -> str:
    """15:30, 3:30 pm, 9 a.m., and hours with the word that stands behind them."""
    # "3 am" is a time in English; in German it is "3 at the".
    apart = r"\s?" if table.code == "en" else ""
    half = rf"{apart}(?P<half>[apAP])(?:\.[mM]\b(?P<stop>\.)?|[mM]\b)"
    oclock = rf"\s?(?P<oclock>{table.hour_word})(?!\w)" if table.hour_word else "(?P<oclock>(?!))"
    return (
        r"(?P<time>(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?"
        rf"(?:{half}|{oclock}|(?<=:\d\d)(?![\w:])))"
    )


def _money(table: SpokenTable) -> str:
    # "20,- €" and "₹20/-" are prices without cents.
    even = r"(?:,[-–—]{1,2}|/-)?"
    large = "|".join(map(re.escape, table.large.split()))
    before, after = r"[$€£₹]|Rs\.?|रु\.?", r"[€₹]|EUR|USD|GBP|CHF|INR|Euro|\$"
    return (
        rf"(?P<money>(?:(?P<sign>{before})\s?(?P<amount>{_AMOUNT}|\.\d\d){even}(?:\s(?P<large>{large}))?"
        rf"|(?<![\w.,])(?P<sum>{_AMOUNT}){even}(?:\s(?P<huge>{large}))?\s?(?P<code>{after}))(?!\w))"
    )


def _unit(table: SpokenTable) -> str:
    signs = "|".join(map(re.escape, sorted(table.units, key=len, reverse=True)))
    stop = r"(?P<unit_stop>\.(?=\s[a-zäöü]))?"
    return rf"(?P<unit>(?<![\w.,])(?P<count>{_AMOUNT})\s?(?P<unit_sign>{signs})(?![\w/]){stop})"


def _title(table: SpokenTable) -> str:
    titles = "|".join(map(re.escape, table.before_names))
    return rf"(?P<title>(?<!\w)(?:{titles})\s?(?=[^\W\d_a-z]))"


def _word(table: SpokenTable) -> str:
    words = "|".join(map(_written, sorted(table.words, key=len, reverse=True)))
    return rf"(?P<word>(?<![\w.])(?:{words}))"


def _written(word: str) -> str:
    """A word whole, a sign anywhere; abbreviations with a full stop in large letters too."""
    letters = rf"(?i:{re.escape(word)})" if "." in word else re.escape(word)
    return letters if word in SIGNS else rf"{letters}(?!\w)"
