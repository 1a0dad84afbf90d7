"""Who calls whom back and when: a plan that keeps promises and finds people at home.

Made anew whenever something happens: a request, a call, an answer. Its counterpart is callbacks.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from itertools import islice

import msgspec

from parley.bookings.rules.callbacks import STEP_MIN, Request, may_call_locally
from parley.bookings.rules.pick_ups import PickUps
from parley.bookings.rules.spans import Span
from parley.conversation.hearing.instants import local_of

REQUESTS_MAX = 500
"""Planned at once: those that are due first."""
HORIZON_H = 48
"""How far ahead is planned."""
OPTIONS_MAX = 96
"""Times that are considered for one request, the best first."""
SWAP_ROUNDS_MAX = 2
SWAP_OPTIONS_MAX = 8
"""Better times for which another request may have to change its own, for each request."""

IN_TIME, CHANCE, WISHED, SKILLED, LOADED = 10.0, 3.0, 0.3, 0.5, 0.5
"""What counts how much: a promise kept, the chance of an answer, the customer's first choice, what
who calls knows, and how much they have to do."""
DELAY_PER_HOUR = 0.12
"""What waiting costs: a time that nobody uses is lost to those who ask later."""
LATE_PER_HOUR = 1.0
LOAD_FULL = 10
"""Calls that somebody has to make who can take on no more."""

STEP = timedelta(minutes=STEP_MIN)


class Assignee(msgspec.Struct, frozen=True):
    """Somebody who calls back, in the `spans` in which they can; `load` is what else they have."""

    staff_id: str
    spans: tuple[Span, ...]
    skills: frozenset[str] = frozenset()
    load: int = 0


class Planned(msgspec.Struct, frozen=True):
    """Who is to call at what instant, and how likely somebody answers."""

    request_id: str
    staff_id: str
    at: datetime
    chance: float


class Plan(msgspec.Struct, frozen=True):
    """Calls in the order of their times, and the ids of requests for which there is none yet."""

    planned: tuple[Planned, ...]
    unplanned: tuple[str, ...]


class _Option(msgspec.Struct, frozen=True, order=True):
    """A time for a request, but for who calls; the best sorts first."""

    cost: float
    at: datetime
    chance: float


def plan(
    requests: Sequence[Request],
    assignees: Sequence[Assignee],
    pick_ups: PickUps,
    now: datetime,
    holidays: Mapping[str, AbstractSet[date]] | None = None,
) -> Plan:
    """A plan for open requests from `now` on. Greedy, what is due first, then improved by swaps.

    `holidays` are those of the customers' zones. The same arguments give the same plan.
    Raises ValueError for an unknown zone.
    """
    ordered = sorted(requests, key=lambda one: (one.attempts > 0, one.due_at, one.id))
    board = _Board(assignees, now)
    options = _options(ordered[:REQUESTS_MAX], board, pick_ups, holidays or {})
    for request in ordered[:REQUESTS_MAX]:
        board.place(request, options)
    for _ in range(SWAP_ROUNDS_MAX):
        if not sum(board.improve(request, options) for request in ordered[:REQUESTS_MAX]):
            break
    found = sorted(board.placed.items(), key=lambda one: (one[1][0].at, one[1][1], one[0]))
    return Plan(
        tuple(Planned(name, staff, option.at, option.chance) for name, (option, staff) in found),
        tuple(request.id for request in ordered if request.id not in board.placed),
    )


class _Board:
    """Times of those who call, and who is called at them."""

    def __init__(self, assignees: Sequence[Assignee], now: datetime) -> None:
        self.assignees = {one.staff_id: one for one in assignees}
        self.load = {one.staff_id: one.load for one in assignees}
        self.staff_at = _grid(assignees, now)
        self.now = now
        self.taken: dict[tuple[datetime, str], Request] = {}
        self.placed: dict[str, tuple[_Option, str]] = {}

    def place(self, request: Request, options: Mapping[str, Sequence[_Option]]) -> None:
        """Give a request the best time that is free; for a promise another one has to move."""
        free = self.best_free(request, options[request.id])
        if free is None or _is_late(request, free[0]):
            for option in islice(options[request.id], OPTIONS_MAX):
                if _is_late(request, option):
                    break
                if self.make_room(request, option, options, gain=IN_TIME):
                    return
        if free is not None:
            self.put(request, *free)

    def improve(self, request: Request, options: Mapping[str, Sequence[_Option]]) -> bool:
        """Find a better time for a request if that costs others less than it gains."""
        if request.id not in self.placed:
            self.place(request, options)
            return request.id in self.placed
        here = self.placed[request.id][0]
        for option in options[request.id][:SWAP_OPTIONS_MAX]:
            if option.cost >= here.cost:
                return False
            staff = self.free_staff(request, option.at)
            if staff is not None:
                self.put(request, option, staff)
                return True
            if self.make_room(request, option, options, gain=here.cost - option.cost):
                return True
        return False

    def make_room(
        self,
        request: Request,
        option: _Option,
        options: Mapping[str, Sequence[_Option]],
        *,
        gain: float,
    ) -> bool:
        """Put a request where another one is, if that one loses less than is gained."""
        for staff_id in self.staff_at[option.at]:
            other = self.taken.get((option.at, staff_id))
            if other is None or other.id == request.id:
                continue
            elsewhere = self.best_free(other, options[other.id])
            if elsewhere is None:
                continue
            if elsewhere[0].cost - self.placed[other.id][0].cost < gain:
                self.put(other, *elsewhere)
                self.put(request, option, staff_id)
                return True
        return False

    def best_free(self, request: Request, options: Sequence[_Option]) -> tuple[_Option, str] | None:
        for option in options:
            staff = self.free_staff(request, option.at)
            if staff is not None:
                return option, staff
        return None

    def free_staff(self, request: Request, at: datetime) -> str | None:
        """Of those who are free the one who knows most about it and has least to do."""
        free = [one for one in self.staff_at[at] if (at, one) not in self.taken]
        return min(free, key=lambda one: (self.cost_of(one, request), one), default=None)

    def cost_of(self, staff_id: str, request: Request) -> float:
        known = self.assignees[staff_id].skills.intersection(request.skills)
        skilled = len(known) / len(request.skills) if request.skills else 1.0
        loaded = min(1.0, self.load[staff_id] / LOAD_FULL)
        return LOADED * loaded - SKILLED * skilled

    def put(self, request: Request, option: _Option, staff_id: str) -> None:
        if request.id in self.placed:
            before, staff_before = self.placed[request.id]
            del self.taken[before.at, staff_before]
            self.load[staff_before] -= 1
        self.taken[option.at, staff_id] = request
        self.placed[request.id] = (option, staff_id)
        self.load[staff_id] += 1


def _grid(assignees: Sequence[Assignee], now: datetime) -> dict[datetime, list[str]]:
    """Whole steps in which somebody can call, in order, with who."""
    found: dict[datetime, list[str]] = {}
    last = now + timedelta(hours=HORIZON_H)
    for assignee in assignees:
        for span in assignee.spans:
            begin = max(span.start, now)
            at = begin + (datetime.min.replace(tzinfo=begin.tzinfo) - begin) % STEP
            while at + STEP <= min(span.end, last):
                free = found.setdefault(at, [])
                if assignee.staff_id not in free:
                    free.append(assignee.staff_id)
                at += STEP
    return dict(sorted(found.items()))


def _options(
    requests: Sequence[Request],
    board: _Board,
    pick_ups: PickUps,
    holidays: Mapping[str, AbstractSet[date]],
) -> dict[str, list[_Option]]:
    """For each request the times at which it may be called, the best first."""
    chances = pick_ups.chances()
    locals_of = {
        zone: [(at, local_of(at, zone)) for at in board.staff_at]
        for zone in {request.zone for request in requests}
    }
    found: dict[str, list[_Option]] = {}
    for request in requests:
        free = holidays.get(request.zone, frozenset())
        found[request.id] = sorted(
            _option(request, at, local, chances[local.weekday()][local.hour], board.now)
            for at, local in locals_of[request.zone]
            if may_call_locally(request, at, local, free)
        )[:OPTIONS_MAX]
    return found


def _option(
    request: Request, at: datetime, local: datetime, chance: float, now: datetime
) -> _Option:
    """A time with what it costs; the promise is that of the first try."""
    score = CHANCE * chance - DELAY_PER_HOUR * _hours(at - now)
    if request.windows and request.windows[0].holds(local):
        score += WISHED
    if not request.attempts:
        late = _hours(at - request.due_at)
        score += IN_TIME if late <= 0 else -LATE_PER_HOUR * late
    return _Option(-score, at, chance)


def _is_late(request: Request, option: _Option) -> bool:
    return not request.attempts and option.at > request.due_at


def _hours(elapsed: timedelta) -> float:
    return elapsed / timedelta(hours=1)
