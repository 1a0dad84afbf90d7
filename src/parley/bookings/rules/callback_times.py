"""The times at which people may be called back, and what each of them is worth."""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, timedelta
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from parley.bookings.rules.callbacks import (
    ATTEMPTS_MAX,
    Request,
    Window,
    is_reachable,
    next_try,
)
from parley.bookings.rules.pick_ups import PickUps
from parley.conversation.hearing.instants import local_of

TIMES_MAX = 96
"""That are considered for one request, the best first."""

IN_TIME = 10.0
"""What a promise counts that is kept."""
CHANCES = (1.0, 2.0, 4.0)
"""What the chance of an answer counts at the first, second and third try, the last there is."""
WISHED = 0.3
"""What the customer's first choice counts."""
DELAY_PER_HOUR = 0.08
"""What waiting costs: a time that nobody uses is lost to those who ask later."""
LATE_PER_HOUR = 1.0

HOUR = timedelta(hours=1)


class CallTime(NamedTuple):
    """A time for a request, whoever calls: what it costs, less is better. `local` is theirs."""

    cost: float
    at: datetime
    local: datetime
    chance: float
    late: bool = False


class _Kind(NamedTuple):
    """What requests share that may be called at the same times, but for promises and tries."""

    zone: str
    windows: tuple[Window, ...]
    attempts: int


_BEST = itemgetter(0, 1)


def times_of(
    requests: Sequence[Request],
    times: Collection[datetime],
    pick_ups: PickUps,
    holidays: Mapping[str, AbstractSet[date]],
) -> dict[str, list[CallTime]]:
    """For the id of each request the times at which it may be called, the best first.

    `times` are instants at which somebody can call, `holidays` those of the customers' zones.
    Raises ValueError for an unknown zone.
    """
    if not times:
        return {request.id: [] for request in requests}
    chances, since = pick_ups.chances(), min(times)
    shared: dict[_Kind, list[CallTime]] = {}
    for kind in {_kind(request) for request in requests}:
        free = holidays.get(kind.zone, frozenset())
        places = ((at, local_of(at, kind.zone)) for at in times)
        shared[kind] = sorted(
            (
                _call_time(kind, at, local, chances.at(local), since)
                for at, local in places
                if is_reachable(local, kind.windows, free)
            ),
            key=_BEST,
        )
    return {one.id: _own(one, shared[_kind(one)]) for one in requests}


def _kind(request: Request) -> _Kind:
    return _Kind(request.zone, request.windows, request.attempts)


def _call_time(
    kind: _Kind, at: datetime, local: datetime, chance: float, since: datetime
) -> CallTime:
    """A time with what it costs anybody of a kind."""
    answer = CHANCES[min(kind.attempts, ATTEMPTS_MAX - 1)] * chance
    wished = WISHED if kind.windows and kind.windows[0].holds(local) else 0.0
    waited = DELAY_PER_HOUR * ((at - since) / HOUR)
    return CallTime(waited - answer - wished, at, local, chance)


def _own(request: Request, shared: Sequence[CallTime]) -> list[CallTime]:
    """The times of a request, the best first: a first try has a promise to keep."""
    coming = next_try(request)
    if coming is None:
        return []
    if request.attempts:
        may = (one for one in shared if coming.allows(one.at, one.local))
        return list(islice(may, TIMES_MAX))
    in_time = [one for one in shared if one.at <= request.due_at]
    late = (_late(one, request) for one in shared if one.at > request.due_at)
    if len(in_time) < TIMES_MAX:
        in_time += sorted(late, key=_BEST)
    return in_time[:TIMES_MAX]


def _late(one: CallTime, request: Request) -> CallTime:
    cost = one.cost + IN_TIME + LATE_PER_HOUR * ((one.at - request.due_at) / HOUR)
    return one._replace(cost=cost, late=True)
