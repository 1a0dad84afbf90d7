"""Words of a wished time that name no date: at once, at any time, nothing at all."""

import re
import unicodedata
from collections.abc import Sequence

TEXT_MAX = 500
"""Code points of one field that are read; no wish needs more."""

_NOTHING = frozenset({
    "", "-", "--", "?", "none", "null", "nil", "n/a", "na", "nan", "undefined", "unknown", "tbd",
    "unclear", "not specified", "not provided", "not given", "not mentioned", "unbekannt", "keine",
    "keine angabe", "nicht angegeben", "nicht genannt", "offen", "नहीं पता", "पता नहीं",
})  # fmt: skip

_EARLIEST = re.compile(
    r"\b(?:"
    r"(?:so|as) (?:bald|schnell|früh|soon|early|quickly) (?:wie|es|as)\b"
    r"|(?:schnellst|baldigst|frühest|nächst|frühst)möglich(?:e|er|en|st)?\b"
    r"|baldmöglichst|baldigst|schnellstens|möglichst (?:bald|schnell|früh)|am schnellsten"
    r"|ehestmöglich|ehestmöglichen|umgehend|sofort|dringend"
    r"|(?:nächst|erst)(?:e|er|en|es|bester|beste|besten) "
    r"(?:(?:freie|verfügbare|mögliche)[rns]?\b|termin\b|möglichkeit\b|gelegenheit\b)"
    r"|asap|soonest|earliest|immediately|right away|straight away"
    r"|(?:next|first) (?:available|free|open|opening|possible|slot)\b"
    r"|jaldi se jaldi|jald se jald|jitni jaldi|turant|abhi"
    r")"
    r"|^(?:jetzt|gleich|now|right now)$"
    r"|जल्दी से जल्दी|जल्द से जल्द|जितनी जल्दी|तुरंत|फ़ौरन|फौरन|अभी"
    r"|(?:अगला|पहला|सबसे पहला) (?:उपलब्ध|खाली)"
)
_ANY = re.compile(
    r"\b(?:"
    r"egal|irgendwann|irgendein tag|jederzeit|wann auch immer|beliebig|flexibel|spielt keine rolle"
    r"|any ?time|any day|any date|any|whenever|flexible|no preference|(?:does not|doesn't) matter"
    r"|don't mind|do not mind"
    r"|kabhi bhi|kisi bhi|koi bhi|jab bhi"
    r")\b"
    r"|कभी भी|किसी भी|कोई भी|जब भी|फर्क नहीं|फ़र्क नहीं"
)
_NOT = re.compile(r"\b(?:nicht|kein|keine|not|don't need it|nahin|nahi)\b|नहीं")

_SHORT = {
    "de": ("mo", "di", "mi", "do", "fr", "sa", "so"),
    "en": ("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"),
}
_FULL = {
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
}
_DAY_OF = {
    code: {short: full for shorts, full in zip(lists, _FULL[code], strict=True)
           for short in shorts.split()}
    for code, lists in _SHORT.items()
}  # fmt: skip
_ABBREVIATED = re.compile(r"^(\w{2,5})(\.,?|,)?(?=\s+\S|$)")
_ABBREVIATED_LAST = re.compile(r"(?<=\s)(\w{2,5})\.?$")
_FILLING = frozenset({"so"})
"""Abbreviations that are also words: "so um zwei" is no Sunday."""

_DENYING = frozenset({
    "nicht", "kein", "keine", "keinen", "außer", "ausser", "ohne", "not", "no", "except", "but",
    "cannot", "cant", "dont", "doesnt", "wont", "isnt", "nahin", "nahi", "mat", "chhodkar",
})  # fmt: skip

_REPEATED = frozenset(
    {f"{day}s" for day in (*_FULL["de"], *_FULL["en"])} | {f"{day}e" for day in _FULL["de"]}
)


def clean(text: str) -> str:
    """A field as it is read: composed, on one line, bounded; empty where it says "none"."""
    text = unicodedata.normalize("NFC", text[:TEXT_MAX])
    text = " ".join(text.split()).strip(" \"'")
    return "" if text.casefold().strip(" .!()[]{}<>_") in _NOTHING else text


def wants_earliest(text: str) -> bool:
    """Whether the earliest time is wished for."""
    return _is_said(_EARLIEST, text)


def wants_any(text: str) -> bool:
    """Whether the time does not matter."""
    return _is_said(_ANY, text)


def _is_said(wish: re.Pattern[str], text: str) -> bool:
    folded = _umlauts(text.casefold())
    found = wish.search(folded)
    return bool(found) and not _NOT.search(folded[: found.start()] if found else "")


def _umlauts(text: str) -> str:
    """The spellings without umlauts that the wishes above are written with."""
    for plain, written in (("moeg", "mög"), ("frueh", "früh"), ("naechst", "nächst"),
                           ("verfueg", "verfüg")):  # fmt: skip
        text = text.replace(plain, written)
    return text


def spelled_out(text: str, language: str) -> str:
    """A weekday cut short at either end of a field as its whole word: "Di 25.11."."""
    days = _DAY_OF.get(language, {})
    last = _ABBREVIATED_LAST.search(text)
    if last and (full := days.get(last[1].casefold())) and last[1].casefold() not in _FILLING:
        text = text[: last.start()] + full
    match = _ABBREVIATED.match(text)
    if match is None:
        return text
    short = match[1].casefold()
    if short not in days or (short in _FILLING and not match[2] and match.end() < len(text)):
        return text
    return days[short] + ("," if match[2] else "") + text[match.end() :]


def denies(words: Sequence[str]) -> bool:
    """Whether words that stand beside a day or a time deny it, or may do so."""
    return not _DENYING.isdisjoint(words)


def is_repeated(word: str) -> bool:
    """Whether a weekday is said as one of many: "mittwochs", "Wednesdays"."""
    return word in _REPEATED
