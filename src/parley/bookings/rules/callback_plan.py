"""Who calls whom back and when: a plan that keeps promises and finds people at home.

Made anew whenever something happens: a request, a call, an answer. Its counterpart is callbacks.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta

import msgspec

from parley.bookings.rules.callback_times import IN_TIME, TIMES_MAX, CallTime, times_of
from parley.bookings.rules.callbacks import STEP_MIN, Request
from parley.bookings.rules.pick_ups import PickUps
from parley.bookings.rules.spans import Span

REQUESTS_MAX = 500
"""Planned at once: those that are due first."""
HORIZON_H = 48
"""How far ahead is planned."""
SWAP_ROUNDS_MAX = 2
SWAP_TIMES_MAX = 8
"""Better times for which another request may have to change its own, for each request."""
ELSEWHERE_MAX = 24
"""Times that are tried for one that has to make room."""

SKILLED, LOADED = 0.5, 0.5
"""What counts of who calls: what they know of what is wished, and how much they have to do."""
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
    chosen = ordered[:REQUESTS_MAX]
    free = _free(assignees, now)
    board = _Board(assignees, free, times_of(chosen, free, pick_ups, holidays or {}))
    for request in chosen:
        board.place(request)
    for _ in range(SWAP_ROUNDS_MAX):
        if not sum(board.improve(request) for request in chosen):
            break
    placed = board.placed.items()
    calls = [Planned(name, staff, one.at, one.chance) for name, (one, staff) in placed]
    return Plan(
        tuple(sorted(calls, key=lambda call: (call.at, call.staff_id))),
        tuple(request.id for request in ordered if request.id not in board.placed),
    )


class _Board:
    """Who is free at which time, and which request is placed where."""

    def __init__(
        self,
        assignees: Sequence[Assignee],
        free: dict[datetime, list[str]],
        times: Mapping[str, Sequence[CallTime]],
    ) -> None:
        self.skills = {one.staff_id: one.skills for one in assignees}
        self.load = {one.staff_id: one.load for one in assignees}
        self.free = free
        self.times = times
        self.taken: dict[datetime, dict[str, Request]] = {at: {} for at in free}
        self.placed: dict[str, tuple[CallTime, str]] = {}

    def place(self, request: Request) -> None:
        """Give a request the best free time; if that is late, another one moves if it can."""
        best = self.best_free(request, TIMES_MAX)
        if best is not None and not best.late:
            self.put(request, best, self.who(request, best.at))
            return
        in_time = (one for one in self.times[request.id] if not one.late)
        if request.attempts == 0 and any(self.make_room(request, one, IN_TIME) for one in in_time):
            return
        if best is not None:
            self.put(request, best, self.who(request, best.at))

    def improve(self, request: Request) -> bool:
        """Find a better time for a request if that costs another one less than it gains."""
        if request.id not in self.placed:
            return False
        here = self.placed[request.id][0]
        for time in self.times[request.id][:SWAP_TIMES_MAX]:
            if time.cost >= here.cost:
                return False
            if self.free[time.at]:
                self.put(request, time, self.who(request, time.at))
                return True
            if self.make_room(request, time, here.cost - time.cost):
                return True
        return False

    def make_room(self, request: Request, time: CallTime, gain: float) -> bool:
        """Put a request where another one is, if that one loses less than is gained."""
        for staff_id, other in self.taken[time.at].items():
            elsewhere = self.best_free(other, ELSEWHERE_MAX)
            here = self.placed[other.id][0]
            if elsewhere is not None and elsewhere.cost - here.cost < gain:
                self.put(other, elsewhere, self.who(other, elsewhere.at))
                self.put(request, time, staff_id)
                return True
        return False

    def best_free(self, request: Request, most: int) -> CallTime | None:
        free = self.free
        for time in self.times[request.id][:most]:
            if free[time.at]:
                return time
        return None

    def who(self, request: Request, at: datetime) -> str:
        """Of those who are free the one who knows most about it and has least to do."""
        return min(self.free[at], key=lambda one: (self.cost_of(one, request), one))

    def cost_of(self, staff_id: str, request: Request) -> float:
        known = self.skills[staff_id].intersection(request.skills)
        skilled = len(known) / len(request.skills) if request.skills else 1.0
        return LOADED * min(1.0, self.load[staff_id] / LOAD_FULL) - SKILLED * skilled

    def put(self, request: Request, time: CallTime, staff_id: str) -> None:
        """Place a request; where it was placed before becomes free."""
        if request.id in self.placed:
            before, staff_before = self.placed[request.id]
            del self.taken[before.at][staff_before]
            self.free[before.at].append(staff_before)
            self.load[staff_before] -= 1
        self.free[time.at].remove(staff_id)
        self.taken[time.at][staff_id] = request
        self.placed[request.id] = (time, staff_id)
        self.load[staff_id] += 1


def _free(assignees: Sequence[Assignee], now: datetime) -> dict[datetime, list[str]]:
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
