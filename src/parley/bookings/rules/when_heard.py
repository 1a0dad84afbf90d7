"""What one text says of a time: days, stretches of days, times and windows, not yet decided."""

from datetime import datetime
from typing import Literal

import msgspec

from parley.bookings.rules.when_words import (
    is_repeated,
    spelled_out,
    wants_any,
    wants_earliest,
)
from parley.bookings.rules.when_written import (
    Impossible,
    Written,
    is_impossible,
    plain,
    plain_time,
    written,
    written_time,
)
from parley.conversation.hearing.automaton import Spans, scan
from parley.conversation.hearing.cardinals import amounts
from parley.conversation.hearing.frames import framed
from parley.conversation.hearing.intents import settled
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.tables import Known, known
from parley.conversation.hearing.times.forms import Clock, Clocks, Day, Hop, MomentRange, Stretch
from parley.conversation.hearing.times.groups import Group, Place, narrowed
from parley.conversation.hearing.times.reading import Found, groups
from parley.conversation.hearing.times.table import Part
from parley.conversation.hearing.times.wall import hopped
from parley.conversation.hearing.utterance import Utterance, cut

DAYS_MAX = 7
"""Named days of one text that are kept."""

LANGUAGES = ("en", "de", "hi")
"""Languages in which a text is read when its own leaves words unread: models write English."""

Field = Literal["date", "time", "datetime"]
"""Which field of a call a text stands in: a mere 4 is a time in one and a day in another."""


_BOTH = frozenset({"date", "time"})


class Heard(msgspec.Struct, frozen=True):
    """What a text says. Empty fields were not said.

    `at` is a wall-clock time counted from now ("in an hour"). `clocks` may be twelve hours later;
    `windows` are ranges of times, or parts of the day. `weekdays` are said as one of many
    ("mittwochs"). `read` counts the words that were understood.
    """

    days: tuple[Day, ...] = ()
    stretch: Stretch | None = None
    at: datetime | None = None
    vague: bool = False
    clocks: tuple[Clock, ...] = ()
    windows: tuple[Clocks | Part, ...] = ()
    weekdays: tuple[int, ...] = ()
    earliest: bool = False
    any: bool = False
    invalid: bool = False
    part: Part | None = None
    read: int = 0

    @property
    def names_day(self) -> bool:
        return bool(self.days or self.stretch or self.at or self.weekdays)

    @property
    def names_time(self) -> bool:
        return bool(self.clocks or self.windows)

    @property
    def is_empty(self) -> bool:
        wish = self.earliest or self.any or self.invalid
        return not (self.names_day or self.names_time or wish)


def heard(text: str, field: Field, moment: Moment, language: str, region: str) -> Heard:
    """What a field says, in the language that reads most of it; the call's own comes first."""
    if exact := _exact(text, field, moment):
        return exact
    text = plain_time(text) if field == "time" else plain(text)
    best, unread = _heard(text, field, moment, language, region)
    for other in LANGUAGES:
        if not unread:
            break
        if other == language:
            continue
        found, left = _heard(text, field, moment, other, region)
        if found.read > best.read and not found.is_empty:
            best, unread = found, left
    return best


def _exact(text: str, field: Field, moment: Moment) -> Heard | None:
    """What a machine wrote. Midnight in a field for dates is how machines write a date."""
    found = written(text, moment.zone)
    if isinstance(found, Impossible):
        return Heard(invalid=True)
    if isinstance(found, Written):
        if field == "date" and "00:00" in text and "T00:00" in text.upper().replace(" ", "T"):
            found = written(text[:10], moment.zone) or found
            assert isinstance(found, Written)
        at = found.at
        day = Day(year=at.year, month=at.month, day=at.day)
        return Heard((day,), clocks=(Clock(at.hour, at.minute),) if found.timed else ())
    clock = written_time(text)
    if clock is None:
        return None
    return Heard(invalid=True) if isinstance(clock, Impossible) else Heard(clocks=(Clock(*clock),))


def _heard(
    text: str, field: Field, moment: Moment, language: str, region: str
) -> tuple[Heard, bool]:
    """What is heard in one language, and whether letters stay unread."""
    code = language.partition("-")[0].lower()
    table = known(language)
    utterance = cut(spelled_out(text, code), table.language)
    if not utterance.words:
        return Heard(), False
    month_first = region in table.times.month_first
    spans = scan(table.language.root, utterance.words, utterance.breaks)
    spans = settled(framed(spans, utterance.breaks, table.language.frames), table.language)
    found = Found(utterance, spans, amounts(utterance, table.language))
    single = len(utterance.words) == 1 and field != "datetime"
    asked = frozenset({field}) if single else _BOTH
    said = groups(found, table.language, table.times, asked, month_first=month_first)
    if single and not said:
        said = groups(found, table.language, table.times, _BOTH, month_first=month_first)
    result = _gathered(said, utterance, table, moment)
    earliest = result.earliest or wants_earliest(text)
    anything = wants_any(text)
    invalid = is_impossible(text, month_first=month_first) or _lost_month(said, spans)
    words = sum(group.end - group.begin for group in said)
    result = msgspec.structs.replace(
        result, earliest=earliest, any=anything, invalid=invalid, read=words
    )
    return result, words < len(utterance.words) and not (earliest or anything)


def _lost_month(said: list[Group], spans: Spans) -> bool:
    """Whether the number of a day stands beside a month that has no such day: "31. November"."""
    months = [
        place
        for label, places in spans.items()
        if label.startswith("term month ")
        for place in places
    ]
    for group in said:
        day, at = group.day, group.day_at
        if at is None or not isinstance(day, Day) or not day.is_number:
            continue
        if any(at.end == begin or end == at.begin for begin, end in months):
            return True
    return False


def _gathered(said: list[Group], utterance: Utterance, table: Known, moment: Moment) -> Heard:
    days: list[Day] = []
    weekdays: list[int] = []
    clocks: list[Clock] = []
    windows: list[Clocks | Part] = []
    result = Heard()
    for group in said:
        if isinstance(group.day, Day):
            repeated = group.day_at and _repeated(group.day, group.day_at, utterance)
            if repeated and group.day.weekday is not None:
                weekdays.append(group.day.weekday)
            else:
                days.append(_in_week_of(days, group.day))
        elif isinstance(group.day, Stretch) and result.stretch is None:
            result = msgspec.structs.replace(result, stretch=group.day)
        clock = narrowed(group, table.times)
        part = table.times.table.parts[group.part] if group.part else None
        if isinstance(clock, Clock):
            clocks.append(clock)
        elif isinstance(clock, Clocks):
            windows.append(clock)
        elif part:
            windows.append(part)
        if group.alone is not None:
            result = _alone(group.alone, result, moment)
        if part:
            result = msgspec.structs.replace(result, part=part)
    return msgspec.structs.replace(
        result,
        days=tuple(dict.fromkeys(days))[:DAYS_MAX],
        weekdays=tuple(dict.fromkeys(weekdays)),
        clocks=tuple(dict.fromkeys(clocks))[:DAYS_MAX],
        windows=tuple(dict.fromkeys(windows))[:DAYS_MAX],
    )


def _repeated(day: Day, at: Place, utterance: Utterance) -> bool:
    bare = day.weekday is not None and day.day is None and day.week is None
    return bare and any(is_repeated(word) for word in utterance.words[at.begin : at.end])


def _in_week_of(before: list[Day], day: Day) -> Day:
    """A weekday in the week of the one said before it: "next week Wednesday or Thursday"."""
    if not before or before[-1].week is None or not is_bare_weekday(day):
        return day
    return msgspec.structs.replace(day, week=before[-1].week)


def is_bare_weekday(day: Day) -> bool:
    """Whether nothing but a weekday was said."""
    return day.weekday is not None and day == Day(weekday=day.weekday, low=day.low, weak=day.weak)


def _alone(form: object, result: Heard, moment: Moment) -> Heard:
    match form:
        case Hop(within=True) if not form.by.minutes and form.by.length and not form.back:
            stretch = Stretch(kind="span", begin=Day(shift=0), end=Day(plus=form.by))
            return msgspec.structs.replace(result, stretch=result.stretch or stretch)
        case Hop() if not form.by.length:
            return msgspec.structs.replace(result, earliest=True)
        case Hop():
            at = hopped(moment.local, form, moment.zone)
            at = at and at.replace(second=0, microsecond=0)
            vague = form.by.vague or form.within
            return msgspec.structs.replace(result, at=at, vague=vague)
        case MomentRange():
            stretch = Stretch(kind="span", begin=form.begin_day, end=form.end_day)
            return msgspec.structs.replace(result, stretch=result.stretch or stretch)
        case _:
            return result
