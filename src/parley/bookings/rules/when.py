"""When? What the texts of a function call say of a date and a time, settled or to be asked."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

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
from parley.bookings.rules.when_heard import heard
from parley.bookings.rules.when_settled import Missing, Said, When
from parley.bookings.rules.when_wish import Wish, joined
from parley.bookings.rules.when_words import clean
from parley.bookings.rules.when_written import together
from parley.conversation.hearing.instants import resolve
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.times.canonical import time_of
from parley.conversation.hearing.times.forms import Clock

__all__ = ["Said", "When", "settle"]

UTTERANCES_MAX = 5
"""Newest utterances in which a date is looked for."""

STALE_DAYS = 30
"""A date that is longer past was not meant by anybody: the caller's own words count instead."""

CANDIDATES_MAX = 6
"""Dates or times that are offered."""


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
    wish = joined(fields, moment, language)
    return _from_utterances(wish, said.utterances, moment, language, region) or _settled(
        wish, moment
    )


def _from_utterances(
    wish: Wish, utterances: Iterable[str], moment: Moment, language: str, region: str
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
        settled = _settled(Wish(named, found, clocks, windows), moment)
        return replace(settled, assumption="utterance")
    return None


def _settled(wish: Wish, moment: Moment) -> When:
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


def _doubtful(wish: Wish, moment: Moment) -> When:
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


def _only(wish: Wish, days: tuple[date, ...], moment: Moment) -> tuple[date | datetime, ...]:
    """The days to offer, with the time that was said; none of them lies behind."""
    now = moment.local
    ahead = [day for day in days if day >= now.date()]
    if not wish.clocks:
        return tuple(ahead)
    return tuple(
        at for day in ahead for at in starts(day, wish.clocks, moment.hours)[:2] if at > now
    )


def _dayless(wish: Wish, moment: Moment) -> When:
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


def _next_such_time(wish: Wish, moment: Moment) -> When:
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


def _of_days(wish: Wish, moment: Moment) -> When:
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


def _of_day(wish: Wish, day: date, moment: Moment) -> When:
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


def _rare(exact: When, wish: Wish) -> When:
    """A reading that few people mean ("viertel zehn") is said back first."""
    if exact.status == "exact" and wish.clocks[0].low:
        return replace(exact, assumption="rare_reading")
    return exact


def _following(wish: Wish, moment: Moment) -> When:
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


def _window_of(wish: Wish, moment: Moment, weekday: int | None) -> tuple[Window | None, bool]:
    """The one window of a wish, and whether its half of the day is unsure."""
    found = [window(one, moment.hours, weekday) for one in wish.windows]
    if not found or wish.clocks:
        return None, False
    unsure = any(one for _, one in found)
    return (found[0][0] if len(found) == 1 else hull([one for one, _ in found])), unsure


def _like(at: datetime, clock: Clock) -> Clock:
    return replace(clock, hour=at.hour, minute=at.minute, open=False)
