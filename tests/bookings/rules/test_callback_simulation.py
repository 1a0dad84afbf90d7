"""What planning call-backs is worth: a thousand requests, against calling in the order of asking.

Both have the same people, customers, windows and chances; who is called when is all that differs.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from random import Random

import msgspec

from parley.bookings.rules.callback_plan import STEP, Assignee, Planned, plan
from parley.bookings.rules.callbacks import (
    ATTEMPTS_MAX,
    Priority,
    Reach,
    Request,
    Window,
    due_at,
    may_call,
)
from parley.bookings.rules.pick_ups import PickUps
from parley.bookings.rules.spans import Span
from parley.conversation.hearing.instants import local_of

BERLIN = "Europe/Berlin"
MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
DAYS = 12
REQUESTS = 1_000
HEADROOM, ENDLESS = 1.1, 10.0 * REQUESTS
"""Tries that can be made, for each that is needed; and so many that nobody ever waits."""
OPENS, CLOSES = 8, 19
"""UTC: nine to eight in Berlin."""
WINDOWS = ((), (), (), (Window(time(9), time(13)),), (Window(time(15), time(20)),))
PRIORITIES: Sequence[Priority] = ("normal",) * 7 + ("high",) * 2 + ("urgent",)
Chooser = Callable[[Sequence[Request], Sequence[Assignee], datetime], Sequence[Planned]]


def chance_at(local: datetime) -> float:
    """How likely people really answer: rarely at work, more often at noon and after it."""
    by_hour = {12: 0.50, 13: 0.45, 16: 0.50, 17: 0.65, 18: 0.70, 19: 0.70}
    return by_hour.get(local.hour, 0.15)


OPENING = tuple(
    Span(MONDAY + timedelta(days=day, hours=OPENS), MONDAY + timedelta(days=day, hours=CLOSES))
    for day in range(DAYS)
    if (MONDAY + timedelta(days=day)).weekday() < 5
)


@cache
def history() -> PickUps:
    """What forty calls in each hour have taught."""
    chance = Random(7)
    answered = tuple(
        tuple(
            sum(chance.random() < chance_at(datetime(2026, 11, 2, hour)) for _ in range(40))  # noqa: DTZ001
            for hour in range(24)
        )
        for _ in range(7)
    )
    return PickUps(((40,) * 24,) * 7, answered)


@cache
def asked() -> tuple[Request, ...]:
    """A thousand requests of two weeks, made while the business is open."""
    chance = Random(11)
    made = []
    for number in range(REQUESTS):
        span = chance.choice(OPENING[:-1])
        at = span.start + chance.random() * (span.end - span.start)
        priority, windows = chance.choice(PRIORITIES), chance.choice(WINDOWS)
        due = due_at(at, priority, OPENING, Reach(BERLIN, windows))
        made.append(
            Request(
                id=f"{number:04}",
                priority=priority,
                created_at=at,
                due_at=due,
                zone=BERLIN,
                windows=windows,
            )
        )
    return tuple(sorted(made, key=lambda request: request.created_at))


class Outcome(msgspec.Struct):
    """What came of it: tries as (request before it, instant), and the ids of those reached."""

    tries: list[tuple[Request, datetime]]
    answered: set[str]

    @property
    def kept(self) -> float:
        first = [(request, at) for request, at in self.tries if not request.attempts]
        return sum(at <= request.due_at for request, at in first) / REQUESTS

    @property
    def answer_rate(self) -> float:
        return len(self.answered) / len(self.tries)


def staff(capacity: float) -> list[Assignee]:
    """Whole people who together can make so many tries in the two weeks, the last part-time."""
    steps = sum((span.end - span.start) // STEP for span in OPENING)
    whole, rest = divmod(capacity, steps)
    part = tuple(Span(one.end - (one.end - one.start) * rest / steps, one.end) for one in OPENING)
    people = [Assignee(f"s{number}", OPENING) for number in range(int(whole))]
    return [*people, Assignee("part", part)]


def simulated(choose: Chooser, assignees: Sequence[Assignee]) -> Outcome:
    """Two weeks in steps of a quarter of an hour; who answers is drawn per request and try."""
    waiting: dict[str, Request] = {}
    coming = list(asked())
    outcome = Outcome([], set())
    for span in OPENING:
        now = span.start
        while now < span.end:
            while coming and coming[0].created_at <= now:
                newest = coming.pop(0)
                waiting[newest.id] = newest
            for call in choose(list(waiting.values()), assignees, now):
                request = waiting.pop(call.request_id)
                outcome.tries.append((request, now))
                drawn = Random(f"{request.id}/{request.attempts}").random()
                if drawn < chance_at(local_of(now, request.zone)):
                    outcome.answered.add(request.id)
                elif request.attempts + 1 < ATTEMPTS_MAX:
                    waiting[request.id] = msgspec.structs.replace(
                        request, attempts=request.attempts + 1, attempted_at=now
                    )
            now += STEP
    return outcome


def planned(
    requests: Sequence[Request], assignees: Sequence[Assignee], now: datetime
) -> Sequence[Planned]:
    made = plan(requests, assignees, history(), now)
    return [call for call in made.planned if call.at == now]


def in_order(
    requests: Sequence[Request], assignees: Sequence[Assignee], now: datetime
) -> Sequence[Planned]:
    """First come, first called, under the same rules."""
    free = [
        one.staff_id
        for one in assignees
        if any(span.start <= now and now + STEP <= span.end for span in one.spans)
    ]
    may = sorted(
        (one for one in requests if may_call(one, now)), key=lambda one: (one.created_at, one.id)
    )
    return [Planned(request.id, who, now, 0.5) for request, who in zip(may, free, strict=False)]


@cache
def outcomes() -> tuple[Outcome, Outcome]:
    """Planned and in order, with 1.1 times the tries that it takes where nobody is ever busy."""
    load = len(simulated(in_order, staff(ENDLESS)).tries)
    assignees = staff(HEADROOM * load)
    return simulated(planned, assignees), simulated(in_order, assignees)


def test_of_a_hundred_promises_ninety_five_are_kept() -> None:
    planned_outcome, ordered_outcome = outcomes()

    assert planned_outcome.kept >= 0.95
    assert planned_outcome.kept > ordered_outcome.kept


def test_a_tenth_more_people_are_reached_than_in_the_order_of_asking() -> None:
    planned_outcome, ordered_outcome = outcomes()

    assert len(planned_outcome.answered) >= 1.10 * len(ordered_outcome.answered)


def test_of_the_calls_a_tenth_more_are_answered() -> None:
    planned_outcome, ordered_outcome = outcomes()

    assert planned_outcome.answer_rate >= 1.10 * ordered_outcome.answer_rate


def test_nobody_is_called_outside_of_windows_in_quiet_hours_or_too_soon() -> None:
    tries = outcomes()[0].tries

    assert len(tries) > REQUESTS
    assert all(may_call(request, at) for request, at in tries)
    assert all(request.created_at <= at for request, at in tries)
    for request, at in tries:
        local = local_of(at, BERLIN)
        assert time(8) <= local.time() < time(20)
        assert not request.windows or request.windows[0].holds(local)


def test_nobody_is_called_more_than_three_times_or_after_an_answer() -> None:
    tries, answered = outcomes()[0].tries, outcomes()[0].answered
    by_request: dict[str, list[datetime]] = {}
    for request, at in tries:
        by_request.setdefault(request.id, []).append(at)

    assert all(len(times) <= ATTEMPTS_MAX for times in by_request.values())
    for times in by_request.values():
        gaps = [two - one for one, two in pairwise(times)]
        assert all(
            gap >= timedelta(minutes=least) for gap, least in zip(gaps, (30, 180), strict=False)
        )
    assert answered <= set(by_request)
