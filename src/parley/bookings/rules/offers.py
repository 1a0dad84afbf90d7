"""What is offered instead of a time that cannot be had: near, few, and apart from each other."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Literal

import msgspec

from parley.bookings.rules.board import Ask, Board
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.slots import bookable, starts
from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.stretches import instant, local_minute
from parley.bookings.rules.wishes import (
    Wish,
    days_off,
    is_out,
    is_same_clock,
    minutes_off,
    names_days,
)
from parley.conversation.hearing.instants import local_of
from parley.conversation.hearing.moment import DAY_MINUTES

OFFERS_MAX = 10
CANDIDATES_MAX = 2_000
"""Slots that are compared."""
APART_MIN = 45
"""Between the starts of two offers, as long as there are others."""
SEARCH_DAYS = 14
"""How far from the wished days offers are looked for."""
DAYS_MAX = 62
"""Dates that are looked at for one answer."""

# Points of 1/1200, so that a minute is one: 0.05 for an hour.
SAME_DAY = 1_200
SAME_CLOCK = 720
IN_WINDOW = 480
WISHED_STAFF = 360
DAY_AWAY = 240

DAY = timedelta(1)

Mismatch = Literal["time_shift", "day_shift", "other_staff"]


class Alternative(msgspec.Struct, frozen=True):
    """A slot to offer, and in what it is not what was wished: so that the sentence can say so."""

    slot: Slot
    mismatch: tuple[Mismatch, ...] = ()

    @property
    def matches_preference(self) -> bool:
        return not self.mismatch


class Rated(msgspec.Struct, frozen=True):
    """A slot with its points."""

    points: int
    slot: Slot


def alternatives(wish: Wish, slots: Iterable[Slot], k: int = 3) -> tuple[Alternative, ...]:
    """The best `k` of some slots, best first, apart from each other unless there are too few.

    Of equal ones the earliest is the best, and of those the first that was given. At most
    CANDIDATES_MAX slots are read and OFFERS_MAX given.
    """
    candidates = list(islice(slots, CANDIDATES_MAX))
    if not candidates:
        return ()
    earliest = min(slot.span.start for slot in candidates)
    centre = _centred(wish, wish.asked or earliest)
    return _offered(wish, _chosen(_rated(centre, candidates), k))


def nearest(ask: Ask, wish: Wish, calendar: Calendar, k: int = 3) -> tuple[Alternative, ...]:
    """The `alternatives` of all free starts of SEARCH_DAYS around the wished days.

    Day after day is looked at, the nearest first, until no other can have a better one.
    """
    found = nearest_within(ask, wish, calendar, SEARCH_DAYS, k)
    assert found is not None, "there is nothing beyond what was looked at"
    return found


def nearest_within(
    ask: Ask, wish: Wish, calendar: Calendar, days: int, k: int = 3
) -> tuple[Alternative, ...] | None:
    """The same as `nearest`, found among the dates so many days around the wished ones.

    `calendar` needs to know those only. None: a date beyond them may have a better one.
    """
    span = bookable(ask, calendar)
    centre = _centred(wish, wish.asked or span.start)
    board = Board(ask, calendar)
    rated: list[Rated] = []
    for day in _days(centre, span):
        if _is_settled(_apart(rated, k), k, centre, day):
            break
        if days < SEARCH_DAYS and days_off(centre, day) > days:
            return None
        slots = islice(starts(board, _whole(day, wish.zone)), CANDIDATES_MAX - len(rated))
        rated += _rated(centre, slots)
        rated.sort(key=_order)
    return _offered(wish, _chosen(rated, k))


def _centred(wish: Wish, at: datetime) -> Wish:
    """The wish with days to count from: where it names none, the day of an instant."""
    if names_days(wish):
        return wish
    day = local_of(at, wish.zone).date()
    return msgspec.structs.replace(wish, first=day, last=day)


def _rated(wish: Wish, slots: Iterable[Slot]) -> list[Rated]:
    rated = (Rated(_points(wish, slot), slot) for slot in slots if not is_out(wish, slot))
    return sorted(rated, key=_order)


def _points(wish: Wish, slot: Slot) -> int:
    local = local_of(slot.span.start, wish.zone)
    far, off = days_off(wish, local.date()), minutes_off(wish, local.time())
    return (
        (0 if far else SAME_DAY)
        + (SAME_CLOCK if is_same_clock(wish, local.time()) else 0)
        + (IN_WINDOW if wish.kind not in ("any", "exact") and not off else 0)
        + (WISHED_STAFF if wish.staff_id == slot.staff_id else 0)
        - DAY_AWAY * far
        - off
    )


def _most_points(wish: Wish, far: int) -> int:
    """More than this no slot has that lies so many days off."""
    return (
        (0 if far else SAME_DAY)
        + (SAME_CLOCK if wish.clock is not None else 0)
        + (IN_WINDOW if wish.kind not in ("any", "exact") else 0)
        + (WISHED_STAFF if wish.staff_id else 0)
        - DAY_AWAY * far
    )


def _order(rated: Rated) -> tuple[int, datetime]:
    return -rated.points, rated.slot.span.start


def _apart(rated: Iterable[Rated], k: int) -> list[Rated]:
    """The best, each APART_MIN or more from those before it."""
    chosen: list[Rated] = []
    for one in rated:
        if len(chosen) == min(k, OFFERS_MAX):
            break
        if all(_distance(one, other) >= timedelta(minutes=APART_MIN) for other in chosen):
            chosen.append(one)
    return chosen


def _chosen(rated: list[Rated], k: int) -> list[Rated]:
    chosen = _apart(rated, k)
    for one in rated:
        if len(chosen) >= min(k, OFFERS_MAX):
            break
        if all(_distance(one, other) for other in chosen):
            chosen.append(one)
    return sorted(chosen, key=_order)


def _distance(one: Rated, other: Rated) -> timedelta:
    return abs(one.slot.span.start - other.slot.span.start)


def _is_settled(chosen: list[Rated], k: int, wish: Wish, day: date) -> bool:
    """Whether neither a date nor one that is looked at after it can change what was chosen."""
    if len(chosen) < min(k, OFFERS_MAX):
        return False
    last = chosen[-1]
    far = days_off(wish, day)
    if last.points == _most_points(wish, far):
        # Of equals the earliest wins.
        return local_of(last.slot.span.start, wish.zone).date() < day
    return last.points > _most_points(wish, far)


def _days(wish: Wish, span: Span) -> list[date]:
    """The dates to look at, the nearest to the wished ones first."""
    begins = local_of(span.start, wish.zone).date()
    ends = local_of(span.end - timedelta(minutes=1), wish.zone).date()
    asked = local_of(wish.asked, wish.zone).date() if wish.asked else None
    low = max(begins, (wish.first or begins) - DAY * SEARCH_DAYS)
    high = min(ends, (wish.last or max(wish.first or begins, begins)) + DAY * SEARCH_DAYS)
    if asked and wish.direction == "later":
        low = max(low, asked)
    if asked and wish.direction == "earlier":
        high = min(high, asked)
    dates = (low + DAY * number for number in range((high - low).days + 1))
    return sorted(dates, key=lambda day: (days_off(wish, day), day))[:DAYS_MAX]


def _whole(day: date, zone: str) -> Span:
    ends = local_minute(day, DAY_MINUTES, zone)
    return Span(instant(local_minute(day, 0, zone)), instant(ends))


def _offered(wish: Wish, chosen: Iterable[Rated]) -> tuple[Alternative, ...]:
    return tuple(Alternative(one.slot, _mismatch(wish, one.slot)) for one in chosen)


def _mismatch(wish: Wish, slot: Slot) -> tuple[Mismatch, ...]:
    local = local_of(slot.span.start, wish.zone)
    found: dict[Mismatch, bool] = {
        "time_shift": minutes_off(wish, local.time()) > 0,
        "day_shift": days_off(wish, local.date()) > 0,
        "other_staff": wish.staff_id not in (None, slot.staff_id),
    }
    return tuple(name for name, is_so in found.items() if is_so)
