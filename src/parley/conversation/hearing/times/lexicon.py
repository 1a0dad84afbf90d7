"""The words and numbers of an utterance that times can be made of, placed in a chart.

Kinds of terms in a language table: `weekday 0`…`6` (Monday is 0), `abbreviation 0`…`6` (that are
other words too: "sun"), `month 1`…`12`, `unit minute`
(also hour, day, night, week, fortnight, month, quarter, year, workday), `part NAME`, `half am|pm`,
`clock 12:00` (noon), `hour 1:30` (one word for it, before or after noon), `open 1:00` (the same,
complete by itself), `alone afternoon` (a part of the day that needs no word before it), `shift -1`
(yesterday),
`either 1` (a word for tomorrow and yesterday alike: it lies behind where `cue past` follows in its
sentence), `holiday NAME` (holidays.py), `number 0.5` (half),
`minutes 15` (quarter), and whole forms that an action makes without slots: `daypart 0 night`
(tonight), `stretch week 1` (next week), `hop` (now). An utterance that holds no term and no digit
holds no time: what begins a rule and is no term does not count.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from msgspec.structs import replace

from parley.conversation.hearing.automaton import SENTENCE, Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import TERM, Language
from parley.conversation.hearing.times.actions import action
from parley.conversation.hearing.times.chart import Chart, Reading
from parley.conversation.hearing.times.forms import CATEGORIES, Clock, Clocks, Day, Duration, Form
from parley.conversation.hearing.times.table import YEAR_MAX, YEAR_MIN, TimesTable
from parley.conversation.hearing.times.written import dashes, written
from parley.conversation.hearing.utterance import Utterance

UNITS = {
    "minute": Duration(minutes=1),
    "hour": Duration(minutes=60),
    "day": Duration(days=1),
    "night": Duration(days=1, stay=True),
    "week": Duration(days=7),
    "fortnight": Duration(days=14),
    "month": Duration(months=1),
    "quarter": Duration(months=3),
    "quarter_hour": Duration(minutes=15),
    "three_quarter_hour": Duration(minutes=45),
    "year": Duration(months=12),
    "workday": Duration(business=1),
    "second": Duration(minutes=1 / 60),
}
"""One of each unit."""

NUMBERS_CACHED = 1_024
"""Numbers whose meanings are remembered."""

DAYS_MAX = 31
"""Days of the longest month."""


_INTEGERS = {
    "weekday": "<weekday>",
    "abbreviation": "<abbreviation>",
    "month": "<month>",
    "minutes": "<minute>",
}
_WHOLE = frozenset({"daypart", "stretch", "hop"})
PAST = TERM + "cue past"
EITHER = TERM + "either "
_DAYS = frozenset({"<weekday>", "<abbreviation>"})
_PARTS = frozenset({"part", "alone"})


def term(label: str, table: TimesTable) -> Reading:
    """What a term of a language table means (its `end` is 0). Raises ValueError for others."""
    kind, _, value = label.partition(" ")
    if kind in _WHOLE:
        form = action(label, table)(())
        return Reading(CATEGORIES[type(form)], 0, form)
    if kind in _INTEGERS:
        return Reading(_INTEGERS[kind], 0, int(value))
    make = _TERMS.get(kind)
    if make is None or (kind in _PARTS and value not in table.parts):
        msg = f"`{label}` is no term of a date or time; the kinds of terms are listed in lexicon.py"
        raise ValueError(msg)
    return Reading(_CATEGORY[kind], 0, make(value))


def _clock_of(text: str) -> Clock:
    hour, minute = map(int, text.split(":"))
    return Clock(hour, minute)


_TERMS: dict[str, Callable[[str], object]] = {
    "unit": UNITS.__getitem__,
    "part": str,
    "half": str,
    "number": float,
    "clock": _clock_of,
    "shift": lambda value: Day(shift=int(value)),
    "holiday": lambda value: Day(holiday=value),
    "hour": lambda value: replace(_clock_of(value), open=True),
    "open": lambda value: replace(_clock_of(value), open=True),
    "alone": lambda value: Clocks(part=value),
    "either": lambda value: Day(shift=int(value)),
    "cue": lambda _: None,
}
_CATEGORY = {
    "unit": "<unit>",
    "part": "<part>",
    "half": "<half>",
    "number": "<n>",
    "clock": "<time>",
    "shift": "<date>",
    "holiday": "<date>",
    "hour": "<hour>",
    "open": "<time>",
    "alone": "<times>",
    "either": "<date>",
    "cue": "<cue>",
}


def lexicon(
    utterance: Utterance,
    spans: Spans,
    amounts: Amounts,
    language: Language,
    terms: dict[str, Reading],
    *,
    month_first: bool,
) -> Chart:
    """The chart with the terms and numbers of the utterance, ready for the rules."""
    chart: Chart = [[] for _ in utterance.words]
    _place_terms(chart, utterance, spans, terms)
    inside: set[int] = set()
    for place, end, form in written(utterance, language, month_first=month_first):
        chart[place].append(_form(form, end))
        if place + 1 < end and utterance.words[place + 1][0].isdecimal():
            inside.update(range(place, end))
    for place in amounts.keys() - inside:  # the 5 of "5:30" is no number
        for end, value, digits, ordinal in amounts[place]:
            readings = _meanings(value, digits, ordinal=ordinal)
            chart[place] += [Reading(category, end, meaning) for category, meaning in readings]
        _year(chart, amounts, place)
    for place in dashes(utterance):
        if place not in inside:
            chart[place].append(Reading("<dash>", place, None))
    return chart


def _place_terms(
    chart: Chart, utterance: Utterance, spans: Spans, terms: dict[str, Reading]
) -> None:
    for label, ranges in spans.items():
        if not label.startswith(TERM):
            continue
        category, _, value = terms[label]
        for begin, end in ranges:
            # "we'd" is no Wednesday; "Sunday's" is one.
            if category not in _DAYS or "'" not in utterance.heard(begin, end)[:-2]:
                chart[begin].append(Reading(category, end, value))
    _turn_back(chart, utterance, spans)


def _turn_back(chart: Chart, utterance: Utterance, spans: Spans) -> None:
    """Days before or behind this one lie behind it where the sentence tells of the past."""
    past = [begin for begin, _ in spans.get(PAST, ())]
    for label in spans.keys() if past else ():
        if not label.startswith(EITHER):
            continue
        back = Day(shift=-int(label.removeprefix(EITHER)))
        for begin, end in spans[label]:
            if any(_is_same_sentence(utterance, end, place) for place in past):
                chart[begin] = [
                    Reading("<date>", end, back) if one.category == "<date>" else one
                    for one in chart[begin]
                ]


def _is_same_sentence(utterance: Utterance, begin: int, end: int) -> bool:
    return begin <= end and all(level < SENTENCE for level in utterance.breaks[begin : end + 1])


def _form(form: Form | float, end: int) -> Reading:
    return Reading("<n>" if isinstance(form, float) else CATEGORIES[type(form)], end, form)


@lru_cache(NUMBERS_CACHED)
def _meanings(value: int, digits: str, *, ordinal: bool) -> tuple[tuple[str, int | Clock], ...]:
    """What a number can be: of an order, of a day, of the clock, a year."""
    if ordinal:
        named = ("<nth>", "<day>", "<ordinal>") if digits else ("<ordinal>", "<day>")
        return tuple((category, value) for category in named if 1 <= value <= DAYS_MAX)
    found: list[tuple[str, int | Clock]] = [("<n>", value)]
    if len(digits) <= 2:  # noqa: PLR2004
        found += _small(value, digits)
    elif len(digits) <= 4 and value % 100 < 60 and value // 100 <= 24:  # noqa: PLR2004
        sure = value // 100 > 12 or digits.startswith("0")  # noqa: PLR2004
        found.append(("<hhmm>", Clock(value // 100, value % 100, open=not sure)))
    if YEAR_MIN <= value <= YEAR_MAX and len(digits) in (0, 4):
        found.append(("<year>", value))
    return tuple(found)


def _small(value: int, digits: str) -> Iterator[tuple[str, int | Clock]]:
    """A number of at most two digits."""
    if value <= 24:  # noqa: PLR2004
        yield "<hour>", hour(value, digits)
    if value < 60:  # noqa: PLR2004
        yield "<minute>", value
    if 1 <= value <= DAYS_MAX:
        yield "<day>", value
    if len(digits) == 2 or (not digits and DAYS_MAX < value <= 99):  # noqa: PLR2004
        yield "<yy>", value


def hour(value: int, digits: str = "") -> Clock:
    """A full hour: up to twelve it may be twelve later, unless it is written 08."""
    return Clock(value, 0, open=1 <= value <= 12 and not digits.startswith("0"))  # noqa: PLR2004


def _year(chart: Chart, amounts: Amounts, place: int) -> None:
    """A century and the year in it: "nineteen eighty four"."""
    for century in amounts[place]:
        if not 15 <= century.value <= 21 or century.ordinal:  # noqa: PLR2004
            continue
        for year in amounts.get(century.end, ()):
            if 0 <= year.value <= 99 and not year.ordinal and not century.digits:  # noqa: PLR2004
                value = century.value * 100 + year.value
                if year.value >= 10:  # noqa: PLR2004
                    chart[place].append(Reading("<year>", year.end, value))
