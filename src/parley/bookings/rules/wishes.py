"""What a caller would like: days, times of the day and a person."""

from datetime import date, datetime, time, timedelta
from typing import Literal, assert_never

import msgspec

from parley.bookings.rules.spans import Slot
from parley.conversation.hearing.moment import DAY_MINUTES

AROUND_MIN = 30
"""How far from its clock a time "around" it may lie."""
SAME_CLOCK_MIN = 15
"""How far apart two times of the day still count as the same."""

WishKind = Literal["any", "exact", "window", "from", "until", "around", "range"]


class Wish(msgspec.Struct, frozen=True):
    """When a caller would like to come, on the branch's wall clock in `zone` (IANA).

    any            whenever
    exact, around  at `clock`; around it is within AROUND_MIN
    from, until    from `begins` on; begun before `ends`
    window, range  begun from `begins` and before `ends`

    The days are those from `first` to `last` (None: open) that fall on `weekdays` (Monday is 0;
    empty: all). `asked` is the instant that was asked for and cannot be had; with a `direction`
    only what is earlier or later than it is wished. `staff_id` None: nobody in particular.
    """

    zone: str
    kind: WishKind = "any"
    clock: time | None = None
    begins: time | None = None
    ends: time | None = None
    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()
    asked: datetime | None = None
    direction: Literal["", "earlier", "later"] = ""
    staff_id: str | None = None


def names_days(wish: Wish) -> bool:
    """Whether some days are wished and others not."""
    return bool(wish.first or wish.last or wish.weekdays)


def days_off(wish: Wish, day: date) -> int:
    """How many days a date lies from the nearest wished one; 0: it is one.

    Weekdays that the range of days does not have do not count.
    """
    nearest = _clamped(wish, day)
    if wish.weekdays:
        around = (nearest + timedelta(away) for away in range(-6, 7))
        on_weekday = [
            one for one in around if one.weekday() in wish.weekdays and _clamped(wish, one) == one
        ]
        nearest = min(on_weekday, key=lambda one: abs(one - day), default=nearest)
    return abs((nearest - day).days)


def minutes_off(wish: Wish, at: time) -> int:
    """How many minutes a time of the day lies from the wished ones; 0: it is one."""
    minute = _minute(at)
    match wish.kind:
        case "exact":
            return abs(minute - _minute(wish.clock)) if wish.clock is not None else 0
        case "around":
            far = abs(minute - _minute(wish.clock)) if wish.clock is not None else 0
            return max(far - AROUND_MIN, 0)
        case "window" | "range" | "from" | "until":
            return _outside(minute, wish.begins or time(), wish.ends or time())
        case "any":
            return 0
        case _:
            assert_never(wish.kind)


def is_same_clock(wish: Wish, at: time) -> bool:
    """Whether a time of the day is about the one that was named."""
    return wish.clock is not None and abs(_minute(at) - _minute(wish.clock)) <= SAME_CLOCK_MIN


def is_out(wish: Wish, slot: Slot) -> bool:
    """Whether a slot is never an answer: what was asked for, or in the wrong direction from it.

    The asked instant with somebody else than the wished person is one.
    """
    if wish.asked is None:
        return False
    start = slot.span.start
    if start == wish.asked:
        return bool(wish.direction) or wish.staff_id in (None, slot.staff_id)
    return wish.direction == ("later" if start < wish.asked else "earlier")


def _outside(minute: int, begins: time, ends: time) -> int:
    """How far from a window; an end of 00:00 is midnight, one before its beginning past it."""
    first, last = _minute(begins), (_minute(ends) or DAY_MINUTES) - 1
    if last < first:
        return max(min(first - minute, minute - last), 0)
    return max(first - minute, minute - last, 0)


def _clamped(wish: Wish, day: date) -> date:
    return min(max(day, wish.first or day), wish.last or date.max)


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
