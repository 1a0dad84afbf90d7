"""The words and numbers of an utterance that times can be made of, placed in a chart.

Kinds of terms in a language table: `weekday 0`…`6` (Monday is 0), `abbreviation 0`…`6` (that are
other words too: "sun"), `month 1`…`12`, `unit minute`
(also hour, day, night, week, fortnight, month, quarter, year, workday), `part NAME`, `half am|pm`,
`clock 12:00` (noon), `shift -1` (yesterday), `holiday NAME` (holidays.py), `number 0.5` (half),
`minutes 15` (quarter), and whole forms that an action makes without slots: `daypart 0 night`
(tonight), `stretch week 1` (next week), `hop` (now). An utterance that holds no term and no digit
holds no time: what begins a rule and is no term does not count.
"""

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import TERM, Language
from parley.conversation.hearing.times.actions import action
from parley.conversation.hearing.times.chart import Chart, Reading
from parley.conversation.hearing.times.forms import CATEGORIES, Clock, Day, Duration, Form
from parley.conversation.hearing.times.table import TimesTable
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
    "year": Duration(months=12),
    "workday": Duration(business=1),
    "second": Duration(minutes=1 / 60),
}
"""One of each unit."""

YEAR_MIN, YEAR_MAX = 1_000, 2_999

_INTEGERS = {
    "weekday": "<weekday>",
    "abbreviation": "<abbreviation>",
    "month": "<month>",
    "minutes": "<minute>",
}
_WHOLE = frozenset({"daypart", "stretch", "hop"})
_DAYS = frozenset({"<weekday>", "<abbreviation>"})


def term(label: str, table: TimesTable) -> Reading:
    """What a term of a language table means (its `end` is 0). Raises ValueError for others."""
    kind, _, value = label.partition(" ")
    if kind in _WHOLE:
        form = action(label, table)(())
        return Reading(CATEGORIES[type(form)], 0, form)
    if kind in _INTEGERS:
        return Reading(_INTEGERS[kind], 0, int(value))
    match kind:
        case "unit":
            return Reading("<unit>", 0, UNITS[value])
        case "part":
            return Reading("<part>", 0, value)
        case "half":
            return Reading("<half>", 0, value)
        case "number":
            return Reading("<n>", 0, float(value))
        case "clock":
            hour, minute = map(int, value.split(":"))
            return Reading("<time>", 0, Clock(hour, minute))
        case "shift":
            return Reading("<date>", 0, Day(shift=int(value)))
        case "holiday":
            return Reading("<date>", 0, Day(holiday=value))
        case _:
            pass
    msg = f"`{label}` is no term of a date or time"
    raise ValueError(msg)


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
    for label, ranges in spans.items():
        if label.startswith(TERM):
            meaning = terms[label]
            for begin, end in ranges:
                if meaning.category in _DAYS and "'" in utterance.heard(begin, end)[:-2]:
                    continue  # "we'd" is no Wednesday; "Sunday's" is one
                chart[begin].append(Reading(meaning.category, end, meaning.value))
    inside: set[int] = set()
    for place, end, form in written(utterance, language, month_first=month_first):
        chart[place].append(_form(form, end))
        if place + 1 < end and utterance.words[place + 1][0].isdecimal():
            inside.update(range(place, end))
    for place, here in amounts.items():
        if place in inside:
            continue  # the 5 of "5:30" is no number
        for amount in here:
            _number(chart[place], amount.end, amount.value, amount.digits, ordinal=amount.ordinal)
        _year(chart, amounts, place)
    for place in dashes(utterance):
        if place not in inside:
            chart[place].append(Reading("<dash>", place, None))
    return chart


def _form(form: Form | float, end: int) -> Reading:
    return Reading("<n>" if isinstance(form, float) else CATEGORIES[type(form)], end, form)


def _number(here: list[Reading], end: int, value: int, digits: str, *, ordinal: bool) -> None:
    if ordinal:
        if 1 <= value <= 31:  # noqa: PLR2004
            here.append(Reading("<nth>" if digits else "<ordinal>", end, value))
            here.append(Reading("<day>", end, value))
            if digits:
                here.append(Reading("<ordinal>", end, value))
        return
    here.append(Reading("<n>", end, value))
    if not digits and 31 < value <= 99:  # noqa: PLR2004
        here.append(Reading("<yy>", end, value))
    if len(digits) <= 2:  # noqa: PLR2004
        if value <= 24:  # noqa: PLR2004
            here.append(Reading("<hour>", end, hour(value, digits)))
        if value < 60:  # noqa: PLR2004
            here.append(Reading("<minute>", end, value))
        if 1 <= value <= 31:  # noqa: PLR2004
            here.append(Reading("<day>", end, value))
        if len(digits) == 2:  # noqa: PLR2004
            here.append(Reading("<yy>", end, value))
    elif len(digits) <= 4 and value % 100 < 60 and value // 100 <= 24:  # noqa: PLR2004
        sure = value // 100 > 12 or digits.startswith("0")  # noqa: PLR2004
        clock = Clock(value // 100, value % 100, open=not sure)
        here.append(Reading("<hhmm>", end, clock))
    if YEAR_MIN <= value <= YEAR_MAX and (not digits or len(digits) == 4):  # noqa: PLR2004
        here.append(Reading("<year>", end, value))


def hour(value: int, digits: str = "") -> Clock:
    """A full hour: up to twelve it may be twelve later, unless it is written 08."""
    return Clock(value, 0, open=1 <= value <= 12 and not digits.startswith("0"))  # noqa: PLR2004


def _year(chart: Chart, amounts: Amounts, place: int) -> None:
    """ "nineteen eighty four": a century and the year in it."""
    for century in amounts[place]:
        if not 10 <= century.value <= 21 or century.ordinal:  # noqa: PLR2004
            continue
        for year in amounts.get(century.end, ()):
            if 0 <= year.value <= 99 and not year.ordinal and not century.digits:  # noqa: PLR2004
                value = century.value * 100 + year.value
                if year.value >= 10:  # noqa: PLR2004
                    chart[place].append(Reading("<year>", year.end, value))
