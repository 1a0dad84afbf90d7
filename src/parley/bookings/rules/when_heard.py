"""What one text says of a time: days, stretches of days, times and windows, not yet decided."""

import re
from datetime import datetime
from typing import Literal

import msgspec

from parley.bookings.rules.when_words import (
    denies,
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
from parley.conversation.hearing.times.groups import Group, narrowed
from parley.conversation.hearing.times.reading import Found, groups
from parley.conversation.hearing.times.table import Part
from parley.conversation.hearing.times.wall import hopped
from parley.conversation.hearing.utterance import Utterance, cut

DAYS_MAX = 7
"""Named days of one text that are kept."""

BEFORE_MAX = 2
"""Words before a day in which a denial is looked for."""

LATIN_HINDI_MIN = 2
"""Words of Hindi in Latin letters that must be read in a text of another language."""

LANGUAGES = ("en", "de", "hi")
"""Languages in which a text is read when its own leaves words unread: models write English."""

Field = Literal["date", "time", "datetime"]
"""Which field of a call a text stands in: a mere 4 is a time in one and a day in another."""


_DEVANAGARI = re.compile("[\u0900-\u097f]")
_BOTH = frozenset({"date", "time"})


class Heard(msgspec.Struct, frozen=True):
    """What a text says. Empty fields were not said.

    `at` is a wall-clock time counted from now ("in an hour"). `clocks` may be twelve hours later;
    `windows` are ranges of times, or parts of the day. `weekdays` are said as one of many
    ("mittwochs"); `excluded` are the days that are denied ("not on Monday"), and `denied` says that
    a denial stands elsewhere, so that nothing here is sure.
    """

    days: tuple[Day, ...] = ()
    stretch: Stretch | None = None
    at: datetime | None = None
    vague: bool = False
    excluded: tuple[Day, ...] = ()
    denied: bool = False
    clocks: tuple[Clock, ...] = ()
    windows: tuple[Clocks | Part, ...] = ()
    weekdays: tuple[int, ...] = ()
    earliest: bool = False
    any: bool = False
    invalid: bool = False
    part: Part | None = None

    @property
    def names_day(self) -> bool:
        return bool(self.days or self.stretch or self.at or self.weekdays or self.excluded)

    @property
    def names_time(self) -> bool:
        return bool(self.clocks or self.windows)

    @property
    def is_empty(self) -> bool:
        wish = self.earliest or self.any or self.invalid
        return not (self.names_day or self.names_time or wish)


def heard(text: str, field: Field, moment: Moment, language: str, region: str) -> Heard:
    """What a field says; in another language where the call's own finds no day in it."""
    if exact := _exact(text, field, moment):
        return exact
    text = plain_time(text) if field == "time" else plain(text)
    best, read, unread = _heard(text, field, moment, language, region)
    for other in LANGUAGES:
        if not unread or best.names_day:
            break
        if other == language:
            continue
        found, also_read, left = _heard(text, field, moment, other, region)
        more = field == "time" and found.names_time and also_read > read
        better = found.names_day or (best.is_empty and not found.is_empty) or more
        named = any(not day.is_number for day in found.days) or not found.days
        if better and named and _is_trusted(text, other, also_read, left):
            best, read, unread = found, also_read, left
    return best


def _is_trusted(text: str, language: str, read: int, left: int) -> bool:
    """Whether so much of a text is another language that its words are no chance.

    The Hindi ten is the German article "das" in Latin letters: one such word says nothing.
    """
    latin = not _DEVANAGARI.search(text)
    few = language == "hi" and latin and read < LATIN_HINDI_MIN
    return read >= left and not few


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
) -> tuple[Heard, int, int]:
    """What is heard in one language, and how many words are read and how many are not."""
    code = language.partition("-")[0].lower()
    table = known(language)
    utterance = cut(text if field == "time" else spelled_out(text, code), table.language)
    if not utterance.words:
        return Heard(), 0, 0
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
    result = msgspec.structs.replace(result, earliest=earliest, any=anything, invalid=invalid)
    unread = 0 if earliest or anything else len(utterance.words) - words
    return result, words, unread


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
    result = _named(said, utterance)
    clocks: list[Clock] = []
    windows: list[Clocks | Part] = []
    for group in said:
        clock = narrowed(group, table.times)
        part = table.times.table.parts[group.part] if group.part else None
        match clock:
            case Clock():
                clocks.append(clock)
            case Clocks():
                windows.append(clock)
            case _:
                windows += [part] if part else []
        if group.alone is not None:
            result = _alone(group.alone, result, moment)
        result = msgspec.structs.replace(result, part=part or result.part)
    return msgspec.structs.replace(
        result,
        clocks=tuple(dict.fromkeys(clocks))[:DAYS_MAX],
        windows=tuple(dict.fromkeys(windows))[:DAYS_MAX],
    )


def _named(said: list[Group], utterance: Utterance) -> Heard:
    """The days and the stretch of days."""
    days: list[Day] = []
    excluded: list[Day] = []
    weekdays: list[int] = []
    stretches = [group.day for group in said if isinstance(group.day, Stretch)]
    for group in said:
        day = group.day
        if not isinstance(day, Day):
            continue
        if denies(_before(group, utterance)):
            excluded.append(day)
        elif day.weekday is not None and _repeated(day, group, utterance):
            weekdays.append(day.weekday)
        else:
            days.append(_in_week_of(days, day))
    return Heard(
        days=tuple(dict.fromkeys(days))[:DAYS_MAX],
        stretch=stretches[0] if stretches else None,
        excluded=tuple(dict.fromkeys(excluded))[:DAYS_MAX],
        denied=not excluded and denies(_around(said, utterance)),
        weekdays=tuple(dict.fromkeys(weekdays)),
    )


def _before(group: Group, utterance: Utterance) -> list[str]:
    """The two words before a day: what denies it stands there."""
    return utterance.words[max(0, group.begin - BEFORE_MAX) : group.begin]


def _around(said: list[Group], utterance: Utterance) -> list[str]:
    """The words that are of no group."""
    taken = {place for group in said for place in range(group.first, group.end)}
    return [word for place, word in enumerate(utterance.words) if place not in taken]


def _repeated(day: Day, group: Group, utterance: Utterance) -> bool:
    at = group.day_at
    if at is None or day.day is not None or day.week is not None:
        return False
    return any(map(is_repeated, utterance.words[at.begin : at.end]))


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
