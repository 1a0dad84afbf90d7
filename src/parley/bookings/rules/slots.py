"""Whether a start can be had, and which starts there are."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Literal

import msgspec

from parley.bookings.rules.board import Ask, Board
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.phases import slot_of
from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.stretches import Stretch, instant, local_minute, minute_from, minute_of
from parley.bookings.rules.working import why_closed
from parley.conversation.hearing.instants import local_of
from parley.conversation.hearing.moment import DAY_MINUTES

GRID_MIN = 15
"""Starts are offered every so many minutes from opening, and where somebody becomes free."""

DAYS_MAX = 400
"""Of a window that is searched."""

DAY = timedelta(1)

Reason = Literal[
    "past",
    "notice",
    "too_far",
    "closed",
    "holiday",
    "staff_absent",
    "staff_cannot_provide_service",
    "taken",
    "internal_conflict",
]


class Verdict(msgspec.Struct, frozen=True):
    """What became of a start: the slot, or why there is none.

    `reason` None: there is. `name` is that of the holiday, or of the date with hours of its own;
    or empty. `internal_conflict`: two owners have the same time, which a person must mend.
    """

    slot: Slot | None = None
    reason: Reason | None = None
    name: str = ""


def check(ask: Ask, start: datetime, calendar: Calendar) -> Verdict:
    """Whether a service can begin at an instant, which counts to the whole minute.

    With the wished staff member, otherwise with whoever can and has the least time taken that day;
    of those who have the same, the first by slug.
    """
    board = Board(msgspec.structs.replace(ask, others_too=False), calendar)
    refused = _refused(board, start)
    if refused:
        return Verdict(reason=refused)
    day = local_of(start, calendar.branch.zone).date()
    for leader in board.leaders(day):
        placement = board.place(leader, minute_of(start), day)
        if placement:
            return Verdict(slot_of(placement))
    return _why_not(board, start, day)


def free_starts(ask: Ask, window: Span, calendar: Calendar, limit: int) -> Iterator[Slot]:
    """The slots that begin within a window, earliest first, one for each start, at most `limit`.

    Starts are on the grid, and off it only for those whose time becomes free there. A start is the
    wished staff member's where they can; otherwise it is given as in `check`.
    """
    return islice(starts(Board(ask, calendar), window), limit)


def starts(board: Board, window: Span) -> Iterator[Slot]:
    """`free_starts` without a limit, until the board is spent."""
    calendar = board.calendar
    bounds, known = bookable(board.ask, calendar), calendar.window or window
    start = max(window.start, bounds.start, known.start)
    end = min(window.end, bounds.end, known.end)
    if not board.performers or start >= end:
        return
    first = local_of(start, calendar.branch.zone).date()
    last = local_of(end, calendar.branch.zone).date()
    between = minute_from(start), minute_from(end)
    for number in range(min((last - first).days + 1, DAYS_MAX)):
        yield from _starts_on(board, first + DAY * number, between)


def bookable(ask: Ask, calendar: Calendar) -> Span:
    """From the end of the notice to the end of the last day of the horizon."""
    zone = calendar.branch.zone
    last = local_of(calendar.now, zone).date() + ask.horizon
    return Span(calendar.now + ask.notice, instant(local_minute(last, DAY_MINUTES, zone)))


def customer_conflict(slot: Slot, own: Iterable[Span]) -> Span | None:
    """The first of a customer's own spans that a slot overlaps; None: it overlaps none."""
    return next((span for span in sorted(own) if span.overlaps(slot.span)), None)


def _refused(board: Board, start: datetime) -> Reason | None:
    """What can be said before anybody's time is looked at."""
    bounds = bookable(board.ask, board.calendar)
    if not board.performers:
        return "staff_cannot_provide_service"
    if start < board.calendar.now:
        return "past"
    if start < bounds.start:
        return "notice"
    if start >= bounds.end:
        return "too_far"
    return None


def _why_not(board: Board, start: datetime, day: date) -> Verdict:
    calendar, minute = board.calendar, minute_of(start)
    whole = minute, minute + board.plan.minutes
    span = Span(instant(whole[0]), instant(whole[1]))
    closed = why_closed(calendar.branch, span, calendar.holidays)
    if closed:
        return Verdict(
            reason="holiday" if closed.reason == "holiday" else "closed", name=closed.name
        )
    there = [one for one in board.performers if board.attended(one, minute, day)]
    if not there:
        return Verdict(reason="staff_absent")
    ignored = board.ask.ignore_owner_ids
    if all(calendar.lane(one).contradicts(whole, ignored) for one in there):
        return Verdict(reason="internal_conflict")
    return Verdict(reason="taken")


def _starts_on(board: Board, day: date, between: Stretch) -> Iterator[Slot]:
    """The slots that begin on a date and between two minutes, earliest first."""
    midnight, next_midnight = board.day_stretch(day)
    within = max(midnight, between[0]), min(next_midnight, between[1])
    leaders_at: dict[int, list[str]] = {}
    for leader in board.leaders(day):
        for minute in _first_parts(board, leader, day, within):
            leaders_at.setdefault(minute, []).append(leader)
    for minute in sorted(leaders_at):
        if board.is_spent:
            return
        placements = (board.place(leader, minute, day) for leader in leaders_at[minute])
        placement = next(filter(None, placements), None)
        if placement:
            yield slot_of(placement)


def _first_parts(board: Board, leader: str, day: date, within: Stretch) -> Iterator[int]:
    """When somebody could begin, as far as the first part goes."""
    first = board.plan.steps[0]
    for start, end in board.room(leader, day, first.before_min, first.after_min):
        latest = min(end - first.lasts[0], within[1] - 1)
        grid = _grid(board.calendar.openings(day), start, latest)
        yield from (at for at in dict.fromkeys((start, *grid)) if within[0] <= at <= latest)


def _grid(openings: Iterable[Stretch], earliest: int, latest: int) -> Iterator[int]:
    for opens, closes in openings:
        late = earliest - opens
        begin = opens + max(-(-late // GRID_MIN), 0) * GRID_MIN
        yield from range(begin, min(closes, latest + 1), GRID_MIN)
