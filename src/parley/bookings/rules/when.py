"""When? What the texts of a function call say of a date and a time, settled or to be asked."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Literal

import msgspec
from msgspec.structs import replace

from parley.bookings.rules.when_clocks import (
    Window,
    around,
    clock_change,
    hull,
    likely,
    starts,
    window,
)
from parley.bookings.rules.when_days import Assumption, Meant, meant
from parley.bookings.rules.when_heard import Heard, heard
from parley.bookings.rules.when_words import clean
from parley.bookings.rules.when_written import together
from parley.conversation.hearing.instants import resolve
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.times.canonical import time_of
from parley.conversation.hearing.times.clocks import in_part
from parley.conversation.hearing.times.forms import Clock, Clocks
from parley.conversation.hearing.times.table import Part

UTTERANCES_MAX = 5
"""Newest utterances in which a date is looked for."""

STALE_DAYS = 30
"""A date that is longer past was not meant by anybody: the caller's own words count instead."""

CANDIDATES_MAX = 6
"""Dates or times that are offered."""

Status = Literal[
    "exact",
    "day",
    "days",
    "window",
    "time_only",
    "any",
    "missing",
    "ambiguous",
    "past",
    "past_explicit",
    "invalid",
    "weekday_mismatch",
    "not_understood",
]
Missing = Literal["date", "time", "weekday"]
Confidence = Literal["high", "medium", "low"]

_UNSURE: frozenset[Assumption] = frozenset(
    {"utterance", "vague", "half_of_day", "rare_reading", "denied"}
)
_OPEN: frozenset[Status] = frozenset(
    {"missing", "ambiguous", "past_explicit", "invalid", "weekday_mismatch", "not_understood"}
)


class Said(msgspec.Struct, frozen=True):
    """The texts of a call, each as it came, in any language. `utterances`: the newest last."""

    date: str = ""
    time: str = ""
    datetime: str = ""
    utterances: tuple[str, ...] = ()


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A wished time, settled so far as it can be. All times are local and naive.

    exact             `start` lies ahead; book it if `confidence` is high, else confirm it first
    day               `day` without a time (`clock` and `window` may narrow it): offer times
    days              `days`, at most 31: offer days
    window            `window` of `day`, `days` or of whatever day; `clock` is preferred ("about")
    time_only         `start` at the next such time, and nobody named the day
    any               whenever, the earliest first
    missing           nothing was said
    ambiguous         ask which of `candidates`
    past              echoed as said, and never replaced: `day`, and `start` where it has one
    past_explicit     the year lies behind: `candidates` holds the next occurrence, to be confirmed
    invalid           there is no such date or time; with the assumption clock_gap the clock leaves
                      `clock` out on that `day`, and `candidates` holds what it shows instead
    weekday_mismatch  the weekday and the date differ: `candidates` holds both
    not_understood    there are words, and none of them is a time

    `assumption` says what was taken for granted; then `confidence` is at most medium.
    """

    status: Status
    day: date | None = None
    days: tuple[date, ...] = ()
    weekdays: tuple[int, ...] = ()
    clock: time | None = None
    window: Window | None = None
    start: datetime | None = None
    earliest_first: bool = False
    assumption: Assumption = ""
    candidates: tuple[date | datetime, ...] = ()
    missing: tuple[Missing, ...] = ()

    @property
    def assumed(self) -> bool:
        """Whether something was taken for granted that the caller did not say."""
        return bool(self.assumption)

    @property
    def confidence(self) -> Confidence:
        """Medium and low never reach a booking without a confirmation."""
        if self.status in _OPEN or self.assumption in _UNSURE:
            return "low"
        return "medium" if self.assumption or self.status == "time_only" else "high"


class _Wish(msgspec.Struct, frozen=True):
    """The fields as one: its days, and its times if they are one or some points, or windows."""

    days: Meant
    said: Heard
    clocks: tuple[Clock, ...] = ()
    windows: tuple[Clocks | Part, ...] = ()
    anything: bool = False


def settle(said: Said, moment: Moment, language: str, region: str) -> When:
    """When the caller wants to come. Total: no text makes it raise.

    `moment` is the business's wall clock, zone and hours; `region` is an ISO 3166 code, whose
    habits of writing hold (3/4 is the fourth of March in the US); `language` is a tag.
    """
    texts = {"datetime": clean(said.datetime), "date": clean(said.date), "time": clean(said.time)}
    if both := together(texts["date"], texts["time"]):
        texts |= {"datetime": both, "date": "", "time": ""}
    fields = [
        heard(text, field, moment, language, region)
        for field in ("datetime", "date", "time")
        if (text := texts[field])
    ]
    if not fields:
        return When(status="missing", missing=("date", "time"))
    if all(field.is_empty for field in fields):
        return When(status="not_understood", missing=("date", "time"))
    if any(field.invalid for field in fields):
        return When(status="invalid")
    wish = _joined(fields, moment, language)
    return _from_utterances(wish, said.utterances, moment, language, region) or _settled(
        wish, moment
    )


def _joined(fields: list[Heard], moment: Moment, language: str) -> _Wish:
    """The fields as one wish. What the last one says of the time wins."""
    days = _day_of([meant(one, moment, language) for one in fields if one.names_day])
    timed = [one for one in fields if one.names_time]
    lead = timed[-1] if timed else Heard()
    said, windows = lead.clocks, lead.windows
    for other in timed[:-1]:
        if not said and other.clocks and _inside(other.clocks, windows, moment):
            said = other.clocks
        if said and other.part and not lead.part:
            said = tuple(in_part(one, other.part) for one in said)
    named = next((one for one in fields if one.names_day), Heard())
    anything = any(one.earliest or one.any for one in fields)
    return _Wish(days, named, said, windows, anything)


def _inside(said: tuple[Clock, ...], windows: tuple[Clocks | Part, ...], moment: Moment) -> bool:
    """Whether a point of one field lies in the window of another, so that both hold."""
    if not windows:
        return False
    held, _ = window(windows[0], moment.hours, None)
    return all(held.holds(time_of(likely(one, moment.hours, None)[0])) for one in said)


def _day_of(found: list[Meant]) -> Meant:
    """The days that all fields agree on; where they do not, all of them, to be asked."""
    if not found:
        return Meant()
    first, *others = found
    for other in others:
        mine, theirs = first.days or first.others, other.days or other.others
        shared = tuple(day for day in mine if day in theirs)
        if not shared and mine and theirs:
            return Meant(doubt="ambiguous", others=tuple(sorted({*mine, *theirs})))
        if len(shared) < len(mine) or (first.doubt and not other.doubt):
            assumption = other.assumption if not other.doubt else first.assumption
            doubt = "" if not other.doubt and shared else first.doubt
            first = Meant(shared, doubt, assumption, first.others if doubt else ())
    return first


def _from_utterances(
    wish: _Wish, utterances: Iterable[str], moment: Moment, language: str, region: str
) -> When | None:
    """The day that the caller named, where that of the arguments cannot be what they meant."""
    days = wish.days
    stale = moment.local.date() - timedelta(STALE_DAYS)
    if days.doubt not in {"past", "past_explicit"} or not days.days or days.days[0] >= stale:
        return None
    for text in reversed(tuple(utterances)[-UTTERANCES_MAX:]):
        found = heard(clean(text), "datetime", moment, language, region)
        if not found.names_day or found.invalid:
            continue
        named = meant(found, moment, language)
        if named.doubt in {"past_explicit", "invalid"} or named.days[:1] == days.days[:1]:
            return None
        clocks, windows = wish.clocks, wish.windows
        if not (clocks or windows):
            clocks, windows = found.clocks, found.windows
        settled = _settled(_Wish(named, found, clocks, windows), moment)
        return replace(settled, assumption="utterance")
    return None


def _settled(wish: _Wish, moment: Moment) -> When:
    days = wish.days
    if wish.said.at and not (wish.said.vague or wish.clocks):
        return _exact((wish.said.at,), days, moment)
    if days.doubt:
        return _doubtful(wish, moment)
    if not days.days:
        return _dayless(wish, moment)
    if len(days.days) > 1:
        return _of_days(wish, moment)
    return _of_day(wish, days.days[0], moment)


def _doubtful(wish: _Wish, moment: Moment) -> When:
    """A day that must be asked for; with its time, if a time was said."""
    days = wish.days
    if days.doubt == "invalid":
        return When(status="invalid")
    assert days.doubt
    at = _only(wish, days.others or days.days, moment)
    day = days.days[0] if days.days else None
    missing: tuple[Missing, ...] = () if wish.clocks or wish.windows else ("time",)
    result = When(
        status=days.doubt,
        day=day if days.doubt == "past" else None,
        assumption=days.assumption,
        candidates=at[:CANDIDATES_MAX],
        window=_window_of(wish, moment, None)[0],
        missing=missing,
    )
    points = starts(day, wish.clocks, moment.hours) if day and days.doubt == "past" else ()
    if not points:
        return result
    return replace(result, start=points[0], clock=points[0].time())


def _only(wish: _Wish, days: tuple[date, ...], moment: Moment) -> tuple[date | datetime, ...]:
    """The days to offer, with the time that was said; none of them lies behind."""
    now = moment.local
    ahead = [day for day in days if day >= now.date()]
    if not wish.clocks:
        return tuple(ahead)
    return tuple(
        at for day in ahead for at in starts(day, wish.clocks, moment.hours)[:2] if at > now
    )


def _dayless(wish: _Wish, moment: Moment) -> When:
    """A time without a day, or any time at all."""
    if wish.windows and not wish.clocks:
        span, unsure = _window_of(wish, moment, None)
        return When(
            status="window",
            window=span,
            earliest_first=wish.anything,
            assumption="half_of_day" if unsure else "",
            missing=() if wish.anything else ("date",),
        )
    if not wish.clocks:
        return When(status="any", earliest_first=True)
    return _next_such_time(wish, moment)


def _next_such_time(wish: _Wish, moment: Moment) -> When:
    """Today if it is still to come, else tomorrow; nobody named the day, so both are offered."""
    now = moment.local
    today, tomorrow = now.date(), now.date() + timedelta(1)
    points = [
        at for day in (today, tomorrow) for at in starts(day, wish.clocks, moment.hours) if at > now
    ]
    if len(likely(wish.clocks[0], moment.hours, today.weekday())) > 1 or len(wish.clocks) > 1:
        missing: tuple[Missing, ...] = ("date",)
        return When(status="ambiguous", candidates=tuple(points[:CANDIDATES_MAX]), missing=missing)
    first = points[0]
    is_around = wish.clocks[0].around
    day: Assumption = "today" if first.date() == today else "tomorrow"
    return When(
        status="window" if is_around else "time_only",
        clock=first.time(),
        window=around(_like(first, wish.clocks[0])) if is_around else None,
        start=None if is_around else first,
        assumption="rare_reading" if wish.clocks[0].low else "" if is_around else day,
        candidates=() if is_around else tuple(points[:2]),
        missing=("date",),
    )


def _of_days(wish: _Wish, moment: Moment) -> When:
    """Several days: a time or a window that was said holds on each of them."""
    named = wish.said
    missing: tuple[Missing, ...] = ("weekday",) if named.stretch else ("date",)
    span, unsure = _window_of(wish, moment, wish.days.days[0].weekday())
    clock = None
    if len(wish.clocks) == 1:
        found = likely(wish.clocks[0], moment.hours, wish.days.days[0].weekday())
        clock, unsure = time_of(found[0]), unsure or len(found) > 1
        span = span or (around(found[0]) if wish.clocks[0].around else None)
    if wish.anything:
        missing = ()
    elif clock is None and span is None:
        missing = (*missing, "time")
    return When(
        status="days",
        days=wish.days.days,
        weekdays=named.weekdays,
        clock=clock,
        window=span,
        earliest_first=wish.anything,
        assumption="half_of_day" if unsure else wish.days.assumption,
        missing=missing,
    )


def _of_day(wish: _Wish, day: date, moment: Moment) -> When:
    days = wish.days
    if wish.clocks:
        exact = _exact(starts(day, wish.clocks, moment.hours), days, moment)
        if exact.status == "past" and days.assumption == "today" and len(days.others) > 1:
            return _following(wish, moment)
        lead = wish.clocks[0]
        if not lead.around or exact.start is None or exact.status != "exact":
            return _rare(exact, wish)
        near = around(_like(exact.start, lead))
        return replace(exact, status="window", window=near, start=None)
    span, unsure = _window_of(wish, moment, day.weekday())
    today = day == moment.local.date()
    if span and today and _is_over(span, moment):
        if days.assumption == "today" and len(days.others) > 1:
            return _following(wish, moment)
        return When(status="past", day=day, window=span)
    return When(
        status="window" if span else "day",
        day=day,
        window=span,
        earliest_first=wish.anything,
        assumption="half_of_day" if unsure else days.assumption,
        candidates=days.others,
        missing=() if span or wish.anything else ("time",),
    )


def _is_over(span: Window, moment: Moment) -> bool:
    until = span.until
    return until is not None and until != time(0) and until <= moment.local.time()


def _rare(exact: When, wish: _Wish) -> When:
    """A reading that few people mean ("viertel zehn") is said back first."""
    if exact.status == "exact" and wish.clocks[0].low:
        return replace(exact, assumption="rare_reading")
    return exact


def _following(wish: _Wish, moment: Moment) -> When:
    """A mere weekday whose time has passed today: the next one, and said so."""
    other = wish.days.others[1]
    days = Meant((other,), assumption="next_occurrence", others=(other,))
    return _of_day(replace(wish, days=days), other, moment)


def _exact(points: tuple[datetime, ...], days: Meant, moment: Moment) -> When:
    """One start, or the starts to choose from; those that have passed are no choice."""
    ahead = [at for at in points if _is_ahead(at, moment)]
    if not ahead:
        first = points[0]
        return When(status="past", day=first.date(), clock=first.time(), start=first)
    if len(ahead) > 1:
        return When(
            status="ambiguous",
            day=ahead[0].date(),
            assumption=days.assumption,
            candidates=tuple(ahead[:CANDIDATES_MAX]),
        )
    start = ahead[0]
    change, instead = clock_change(start, moment)
    if change == "gap" and instead is not None:
        return When(
            status="invalid",
            day=start.date(),
            clock=start.time(),
            assumption="clock_gap",
            candidates=(instead,),
        )
    assumption: Assumption = days.assumption
    if change == "overlap":
        assumption = "clock_overlap"
    elif len(points) > 1:
        assumption = assumption or "later_today"
    offered = (datetime.combine(day, start.time()) for day in days.others)
    others = tuple(at for at in offered if _is_ahead(at, moment))
    return When(
        status="exact",
        day=start.date(),
        clock=start.time(),
        start=start,
        assumption=assumption,
        candidates=others,
    )


def _is_ahead(at: datetime, moment: Moment) -> bool:
    """Whether a local time is still to come, by the instants of both where the zone is known."""
    if at <= moment.local or not moment.zone:
        return at > moment.local
    return resolve(at, moment.zone).utc > resolve(moment.local, moment.zone).utc


def _window_of(wish: _Wish, moment: Moment, weekday: int | None) -> tuple[Window | None, bool]:
    """The one window of a wish, and whether its half of the day is unsure."""
    found = [window(one, moment.hours, weekday) for one in wish.windows]
    if not found or wish.clocks:
        return None, False
    unsure = any(one for _, one in found)
    return (found[0][0] if len(found) == 1 else hull([one for one, _ in found])), unsure


def _like(at: datetime, clock: Clock) -> Clock:
    return replace(clock, hour=at.hour, minute=at.minute, open=False)
