"""Dates and times that are written in digits: 8:40, 5pm, 25.11.2025, 2025-11-25, 11/25, 2.5."""

import re
from bisect import bisect_left

from msgspec.structs import replace

from parley.conversation.hearing.language import Language
from parley.conversation.hearing.times import clocks
from parley.conversation.hearing.times.forms import Clock, Day
from parley.conversation.hearing.utterance import Utterance

Written = tuple[int, int, Clock | Day | float]
"""Words begin and end, and what is written there."""

_DIGIT = re.compile(r"\d")
_HALF = r"\s?[ap]\.?\s?m\b\.?"
_FORMS = re.compile(
    r"(?<![\w.])(?:"
    r"(?P<y>\d{4})(?P<s1>[-/.])(?P<m>\d{1,2})(?P=s1)(?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})\s?(?P<s2>[-/.])\s?(?P<b>\d{1,2})(?:\s?(?P=s2)|,)\s?(?P<yy>\d{4}|\d{2})"
    # "24.12. 15 Uhr" is an hour and no year.
    r"(?!\d|\s?uhr\b|\s?h\b|[:.]\d\d\b(?!\.))"
    r"|(?P<h3>\d{1,2})\.(?P<min3>\d{2})(?P<half3>" + _HALF + r")"
    r"|(?P<one>\d{1,2})(?:\s?/\s?(?P<two>\d{1,2})|\.(?P<dot>\d{1,2})\.?)"
    r"|(?P<h>\d{1,2})(?:[:h]|\s?h\s?)(?P<min>\d{2})(?::\d{2})?(?P<half>" + _HALF + r"|-?ish\b)?h?"
    r"|(?P<h2>\d{1,2}?)(?P<min2>\d{2})?(?P<half2>" + _HALF + r"|-?ish\b)"
    r")(?!\d)",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s?[-–]\s?")


def written(utterance: Utterance, language: Language, *, month_first: bool) -> list[Written]:
    """What is written in digits, placed by words; nothing where it does not meet whole words."""
    text = utterance.text
    if not _DIGIT.search(text):
        return []
    found: list[Written] = []
    for match in _FORMS.finditer(text):
        begin, end = _words(utterance, match.start(), match.end())
        if begin < end:
            found += [(begin, end, form) for form in _forms(match, language, month_first)]
    return found


def _words(utterance: Utterance, start: int, stop: int) -> tuple[int, int]:
    """The words from `start` up to `stop` of the text; none where one of them goes on."""
    begin = bisect_left(utterance.starts, start)
    end = bisect_left(utterance.starts, stop)
    if begin >= len(utterance.starts) or utterance.starts[begin] != start:
        return 0, 0
    return (begin, end) if end and utterance.ends[end - 1] <= stop else (0, 0)


def dashes(utterance: Utterance) -> list[int]:
    """The words that a dash parts from the one before: "4-5", "4 - 5"."""
    text, starts, ends = utterance.text, utterance.starts, utterance.ends
    if "-" not in text and "–" not in text:
        return []
    return [
        place
        for place in range(1, len(starts))
        if starts[place] - ends[place - 1] <= 3  # noqa: PLR2004
        and (text[ends[place - 1] - 1].isdecimal() or text[starts[place]].isdecimal())
        and _DASH.fullmatch(text[ends[place - 1] : starts[place]])
    ]


def _forms(
    match: re.Match[str], language: Language, month_first: bool
) -> list[Clock | Day | float]:
    if match["y"]:
        return _dated(Day(year=int(match["y"]), month=int(match["m"]), day=int(match["d"])))
    if match["a"]:
        year = int(match["yy"])
        forms = _numeric(int(match["a"]), int(match["b"]), match["s2"], year, month_first)
        return [replace(form, swapped=False) if isinstance(form, Day) else form for form in forms]
    if match["h3"]:
        return _with_half(_clock(match["h3"], match["min3"], language), match["half3"])
    if match["one"]:
        return _day_month(match, language, month_first)
    if match["h"]:
        return _with_half(_clock(match["h"], match["min"], language), match["half"])
    return _with_half(_clock(match["h2"], match["min2"] or "00", language), match["half2"])


def _clock(hour: str, minute: str, language: Language) -> Clock | None:
    if int(hour) > 24 or int(minute) > 59:  # noqa: PLR2004
        return None
    sure = language.table.times.clock_24h or hour.startswith("0") or int(hour) > 12  # noqa: PLR2004
    return Clock(int(hour), int(minute), open=not sure)


def _with_half(clock: Clock | None, half: str | None) -> list[Clock | Day | float]:
    if clock is None:
        return []
    if half and half.endswith("h"):
        clock = replace(clock, around=True)
    elif half:
        clock = clocks.halved(
            Clock(clock.hour, clock.minute, open=clock.hour <= 12),  # noqa: PLR2004
            "pm" if "p" in half.lower() else "am",
        )
    return [clock] if clock else []


def _dated(day: Day) -> list[Clock | Day | float]:
    fits = 1 <= (day.month or 0) <= 12 and 1 <= (day.day or 0) <= 31  # noqa: PLR2004
    return [day] if fits else []


def _numeric(
    first: int, second: int, mark: str, year: int | None, month_first: bool
) -> list[Clock | Day | float]:
    """Day and month by the region's order; with dots always the day first."""
    if mark == ".":
        return _dated(Day(day=first, month=second, year=year))
    day, month = (second, first) if month_first else (first, second)
    unsure = first != second and first <= 12 and second <= 12  # noqa: PLR2004
    if month > 12:  # noqa: PLR2004
        day, month = month, day
    return _dated(Day(day=day, month=month, year=year, swapped=unsure))


def _day_month(
    match: re.Match[str], language: Language, month_first: bool
) -> list[Clock | Day | float]:
    if match["two"]:
        return _numeric(int(match["one"]), int(match["two"]), "/", None, month_first)
    first, second = int(match["one"]), int(match["dot"])
    forms: list[Clock | Day | float] = []
    if len(match["dot"]) == 2 and (clock := _clock(match["one"], match["dot"], language)):  # noqa: PLR2004
        forms.append(clock)
    if language.dot_is_ordinal:
        forms += _dated(Day(day=first, month=second))
    return [*forms, float(f"{first}.{match['dot']}")]
