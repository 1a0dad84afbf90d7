"""Call-backs: by when one is promised, when it may be tried, and when somebody is warned."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta
from typing import Literal

import msgspec

from parley.bookings.rules.spans import Span
from parley.conversation.hearing.instants import local_of

Priority = Literal["normal", "high", "urgent"]
Escalation = Literal[0, 50, 80, 100]

WITHIN_MIN: dict[Priority, int] = {"urgent": 30, "high": 120, "normal": 480}
"""Minutes of opening hours within which somebody calls for the first time."""
ATTEMPTS_MAX = 3
SPACING_MIN = (30, 180)
"""Minutes at least after the first try and after the second."""
STEP_MIN = 15
"""Of the grid on which tries are planned."""
STEPS_MAX = 14 * 24 * 60 // STEP_MIN
"""How far the first moment is looked for at which a customer can be reached."""
QUIET_FROM, QUIET_UNTIL = time(20), time(8)
"""Nobody is called at night, on Sundays and on holidays, by the customer's own clock."""
SUNDAY = 6
NOON_H, EVENING_H = 12, 17
"""Where the parts of a day end."""
ESCALATIONS: tuple[Escalation, ...] = (100, 80, 50)
"""Percent of the promised time after which somebody is told."""


class Window(msgspec.Struct, frozen=True):
    """When a customer can be reached, on their own wall clock: from `begin`, before `end`.

    An end at or before the beginning is that of the next day; `day` None means every day.
    """

    begin: time
    end: time
    day: date | None = None

    def holds(self, local: datetime) -> bool:
        """Whether a local time (naive) lies in it."""
        clock = local.time()
        if self.begin < self.end:
            return self.begin <= clock < self.end and self.day in (None, local.date())
        if clock >= self.begin:
            return self.day in (None, local.date())
        return clock < self.end and self.day in (None, local.date() - timedelta(1))


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody to be called back.

    `windows` none means that any time is right; the first is liked best. `zone` is theirs (IANA).
    `attempts` were made in vain, the newest at `attempted_at` (None: there was none). `skills` are
    what who calls should know about.
    """

    id: str
    priority: Priority
    created_at: datetime
    due_at: datetime
    zone: str
    windows: tuple[Window, ...] = ()
    attempts: int = 0
    attempted_at: datetime | None = None
    skills: tuple[str, ...] = ()


class Reach(msgspec.Struct, frozen=True):
    """When somebody can be reached: zone and windows as in Request, holidays where they live."""

    zone: str
    windows: tuple[Window, ...] = ()
    holidays: frozenset[date] = frozenset()


def due_at(
    created_at: datetime,
    priority: Priority,
    opening: Sequence[Span],
    reach: Reach,
    normal_hours: float = 8,
) -> datetime:
    """Until when the first try is promised.

    Counts opening hours only, in order, from the first moment at which the business is open and
    the customer can be reached: a promise for the night would be none. `normal_hours` is what the
    policy says of normal ones. Past the last opening hour that is known all time counts.
    """
    minutes = normal_hours * 60 if priority == "normal" else WITHIN_MIN[priority]
    at, left = _first_reachable(created_at, opening, reach), timedelta(minutes=minutes)
    for span in opening:
        begin = max(span.start, at)
        if begin < span.end:
            if span.end - begin >= left:
                return begin + left
            left -= span.end - begin
            at = span.end
    return at + left


def escalation(
    created_at: datetime, due: datetime, now: datetime, opening: Sequence[Span]
) -> Escalation:
    """How much of the promised opening time has gone, in steps of `ESCALATIONS`; 0 below them."""
    if now >= due:
        return 100
    gone, whole = _open_time(opening, created_at, now), _open_time(opening, created_at, due)
    return next((step for step in ESCALATIONS if whole and gone * 100 >= whole * step), 0)


def may_call(request: Request, at: datetime, holidays: AbstractSet[date] = frozenset()) -> bool:
    """Whether a customer may be called at an instant; `holidays` are those where they live.

    Never in quiet hours nor outside of their windows. Of three tries the second comes half an hour
    after the first, the third three hours after the second; one on a later day comes in another
    part of it, unless the customer said when.
    """
    local, coming = local_of(at, request.zone), next_try(request)
    return (
        coming is not None
        and coming.allows(at, local)
        and is_reachable(local, request.windows, holidays)
    )


class NextTry(msgspec.Struct, frozen=True):
    """From when a customer may be tried, and if `day` is not None the part of other days not to."""

    earliest: datetime
    day: date | None = None
    part: int = 0

    def allows(self, at: datetime, local: datetime) -> bool:
        """Whether it may be at an instant whose wall clock (naive, theirs) is `local`."""
        if at < self.earliest:
            return False
        return self.day is None or _part(local) != self.part or local.date() == self.day


def next_try(request: Request) -> NextTry | None:
    """What the tries that were made say of the next one, None if it was tried often enough."""
    if request.attempts >= ATTEMPTS_MAX:
        return None
    if request.attempts == 0 or request.attempted_at is None:
        return NextTry(request.created_at)
    earliest = request.attempted_at + timedelta(minutes=SPACING_MIN[request.attempts - 1])
    tried = local_of(request.attempted_at, request.zone)
    return NextTry(earliest, None if request.windows else tried.date(), _part(tried))


def is_reachable(local: datetime, windows: Sequence[Window], holidays: AbstractSet[date]) -> bool:
    """Whether somebody with these windows may be called at a time of their wall clock (naive)."""
    if local.weekday() == SUNDAY or local.date() in holidays:
        return False
    if not QUIET_UNTIL <= local.time() < QUIET_FROM:
        return False
    return not windows or any(window.holds(local) for window in windows)


def range_of(begin: time | None, until: time | None, day: date | None = None) -> str:
    """The text of a window as `window_of` reads it; an open side goes as far as anybody calls."""
    first, last = begin or QUIET_UNTIL, until or QUIET_FROM
    if day is None:
        return f"{first:%H:%M}/{last:%H:%M}"
    end = day if last > first else day + timedelta(1)
    return f"{day}T{first:%H:%M}/{end}T{last:%H:%M}"


def window_of(text: str) -> Window | None:
    """The window that a heard range of times stands for, None if it is none.

    "14:00/18:00" is every day, "2026-11-24T14:00/2026-11-24T18:00" that day only.
    """
    begin, slash, end = text.partition("/")
    try:
        if "T" in text:
            first, last = datetime.fromisoformat(begin), datetime.fromisoformat(end)
            longer = last - first > timedelta(1) or last <= first
            return None if longer else Window(first.time(), last.time(), first.date())
        return Window(time.fromisoformat(begin), time.fromisoformat(end)) if slash else None
    except (ValueError, TypeError):
        return None


def _part(local: datetime) -> int:
    """Morning, afternoon or evening."""
    return (local.hour >= NOON_H) + (local.hour >= EVENING_H)


def _first_reachable(created_at: datetime, opening: Sequence[Span], reach: Reach) -> datetime:
    """When counting begins; at once where the customer cannot be reached in any opening hour."""
    for at in _steps(created_at, opening):
        if is_reachable(local_of(at, reach.zone), reach.windows, reach.holidays):
            return at
    return created_at


def _steps(created_at: datetime, opening: Sequence[Span]) -> Iterator[datetime]:
    """Moments of opening hours, a step apart, from when a request was made; `STEPS_MAX` of them."""
    step, count = timedelta(minutes=STEP_MIN), 0
    for span in opening:
        at = max(span.start, created_at)
        while at < span.end and count < STEPS_MAX:
            yield at
            at, count = at + step, count + 1


def _open_time(opening: Sequence[Span], start: datetime, end: datetime) -> timedelta:
    """How much of a stretch of time is opening hours."""
    parts = (min(span.end, end) - max(span.start, start) for span in opening)
    return sum((part for part in parts if part > timedelta()), timedelta())
