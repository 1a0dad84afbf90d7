from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parley.bookings.rules.callback_plan import (
    HORIZON_H,
    REQUESTS_MAX,
    Assignee,
    Plan,
    plan,
)
from parley.bookings.rules.callbacks import Request, Window, may_call
from parley.bookings.rules.pick_ups import NONE, PickUps
from parley.bookings.rules.spans import Span

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)
"""A Wednesday, ten o'clock in Berlin."""


def after(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def asked(name: str, due_in: float = 480, **changes: object) -> Request:
    plain = Request(id=name, priority="normal", created_at=NOW, due_at=after(due_in), zone=BERLIN)
    return msgspec.structs.replace(plain, **changes)


def who(name: str, minutes: float = 480, skills: Sequence[str] = (), load: int = 0) -> Assignee:
    return Assignee(name, (Span(NOW, after(minutes)),), frozenset(skills), load)


def calls(made: Plan) -> dict[str, tuple[str, int]]:
    """For each request who calls and after how many minutes."""
    return {
        one.request_id: (one.staff_id, (one.at - NOW) // timedelta(minutes=1))
        for one in made.planned
    }


def answering(hour: int) -> PickUps:
    """People who answer at one hour of their day only."""
    day = tuple(30 if at == hour else 0 for at in range(24))
    return PickUps(((30,) * 24,) * 7, (day,) * 7)


def test_with_nothing_known_of_answers_people_are_called_at_once() -> None:
    assert calls(plan([asked("a")], [who("mario")], PickUps(), NOW)) == {"a": ("mario", 0)}


def test_a_call_waits_for_the_hour_in_which_people_answer() -> None:
    made = plan([asked("a")], [who("mario")], answering(13), NOW)

    assert calls(made) == {"a": ("mario", 180)}
    assert made.planned[0].chance > 0.7


def test_no_chance_is_worth_a_broken_promise() -> None:
    made = plan([asked("a", due_in=30)], [who("mario")], answering(13), NOW)

    assert calls(made)["a"][1] <= 30


def test_what_cannot_be_in_time_is_done_soon() -> None:
    late = asked("a", due_in=-60, created_at=NOW - timedelta(hours=3))

    assert calls(plan([late], [who("mario")], answering(13), NOW)) == {"a": ("mario", 0)}


def test_the_last_try_waits_for_a_good_hour_longer_than_the_first() -> None:
    last = asked("last", attempts=2, attempted_at=NOW - timedelta(hours=4))
    requests = [asked("first"), last]

    made = calls(plan(requests, [who("mario", 195)], answering(13), NOW))

    assert made["last"] == ("mario", 180)
    assert made["first"][1] < 180


def test_who_has_more_time_makes_room_for_a_promise() -> None:
    requests = [
        asked("a", due_in=30, windows=(Window(time(10), time(10, 15)),)),
        asked("b", due_in=20),
    ]

    assert calls(plan(requests, [who("mario")], PickUps(), NOW)) == {
        "a": ("mario", 0),
        "b": ("mario", 15),
    }


def test_a_time_that_becomes_free_is_taken_by_who_prefers_it() -> None:
    windows: tuple[Window, ...] = (Window(time(13), time(14)), Window(time(10, 30), time(11)))
    first = asked("first", windows=windows)
    tried = NOW - timedelta(hours=4)
    last = asked("last", due_in=10, attempts=2, attempted_at=tried)
    windows = (Window(time(10), time(10, 30)),)
    soon = asked("soon", attempts=2, attempted_at=tried, windows=windows)

    made = calls(plan([first, last, soon], [who("mario", 195)], answering(13), NOW))

    assert made == {"first": ("mario", 30), "last": ("mario", 180), "soon": ("mario", 0)}


def test_what_was_given_to_somebody_counts_as_theirs_and_what_was_taken_away_does_not() -> None:
    anna = who("anna")
    mario = Assignee("mario", (Span(after(15), after(480)),))
    requests = [
        asked("a", due_in=30, windows=(Window(time(10), time(10, 15)),)),
        asked("b", due_in=20),
        asked("c", windows=(Window(time(10, 30), time(10, 45)),)),
        asked("d", due_in=490, windows=(Window(time(10, 45), time(11)),)),
    ]

    assert calls(plan(requests, [anna, mario], PickUps(), NOW)) == {
        "a": ("anna", 0),
        "b": ("mario", 15),
        "c": ("anna", 30),
        "d": ("mario", 45),
    }


def test_one_person_calls_one_customer_at_a_time() -> None:
    made = plan([asked(name) for name in "abc"], [who("mario", 30)], PickUps(), NOW)

    assert sorted(minutes for _, minutes in calls(made).values()) == [0, 15]
    assert len(made.unplanned) == 1


def test_who_knows_about_it_calls_rather_than_who_has_less_to_do() -> None:
    staff = [who("anna"), who("mario", skills=["colour"], load=3)]

    assert calls(plan([asked("a", skills=("colour",))], staff, PickUps(), NOW))["a"][0] == "mario"


def test_of_those_who_know_as_much_the_one_with_less_to_do_calls() -> None:
    staff = [who("anna", load=4), who("mario", load=1)]

    assert calls(plan([asked("a")], staff, PickUps(), NOW))["a"][0] == "mario"


def test_the_window_that_was_said_first_is_liked_best() -> None:
    windows = (Window(time(11), time(12)), Window(time(10), time(11)))

    assert calls(plan([asked("a", windows=windows)], [who("mario")], PickUps(), NOW)) == {
        "a": ("mario", 60)
    }


def test_calls_begin_on_whole_quarters_and_end_within_working_hours() -> None:
    staff = [Assignee("mario", (Span(after(5), after(44)), Span(after(61), after(89))))]

    made = plan([asked(name) for name in "abc"], staff, PickUps(), after(2))

    assert sorted(minutes for _, minutes in calls(made).values()) == [15]
    assert len(made.unplanned) == 2


def test_a_holiday_of_the_customer_is_kept() -> None:
    made = plan([asked("a")], [who("mario")], PickUps(), NOW, {BERLIN: {date(2026, 11, 18)}})

    assert made == Plan((), ("a",))


@pytest.mark.parametrize("attempts", [3, 4])
def test_who_was_called_often_enough_is_not_planned(attempts: int) -> None:
    spent = asked("a", attempts=attempts, attempted_at=NOW - timedelta(days=1))

    assert plan([spent], [who("mario")], PickUps(), NOW) == Plan((), ("a",))


def test_without_people_or_requests_there_is_nothing_to_plan() -> None:
    assert plan([asked("a")], [], PickUps(), NOW) == Plan((), ("a",))
    assert plan([], [who("mario")], PickUps(), NOW) == Plan((), ())


def test_working_hours_that_are_told_twice_count_once() -> None:
    twice = Assignee("mario", (Span(NOW, after(15)), Span(NOW, after(15))))

    assert len(plan([asked("a"), asked("b")], [twice], PickUps(), NOW).planned) == 1


def test_more_than_can_be_planned_at_once_waits_and_what_is_due_first_does_not() -> None:
    requests = [asked(f"{number:04}", due_in=500 - number) for number in range(REQUESTS_MAX + 5)]

    made = plan(requests, [who(f"s{number}", 600) for number in range(15)], PickUps(), NOW)

    assert {"0000", "0001", "0002", "0003", "0004"} <= set(made.unplanned)
    assert len(made.planned) > 400


def test_an_unknown_zone_is_told() -> None:
    with pytest.raises(ValueError, match="IANA"):
        plan([asked("a", zone="Mars/Base")], [who("mario")], PickUps(), NOW)


def test_before_anything_was_counted_half_of_the_calls_are_answered() -> None:
    assert PickUps().chances().at(datetime(2026, 11, 18, 10)) == 0.5  # noqa: DTZ001 - wall clock


def test_a_single_answer_changes_little_and_many_change_much() -> None:
    def counted(tries: int) -> float:
        tried = ((0,) * 10 + (tries,) + (0,) * 13, *NONE[1:])
        monday = datetime(2026, 11, 16, 10)  # noqa: DTZ001 - wall clock
        return PickUps(tried, tried).chances().at(monday)

    assert 0.5 < counted(1) < 0.65
    assert counted(100) > 0.95


windows = st.sampled_from(
    [(), (Window(time(9), time(12)),), (Window(time(15), time(20)), Window(time(8), time(9)))]
)
requests = st.lists(
    st.builds(
        lambda due, kept, attempts, zone, priority: asked(
            "",
            due_in=due,
            windows=kept,
            attempts=attempts,
            created_at=NOW - timedelta(hours=30),
            attempted_at=NOW - timedelta(hours=20) if attempts else None,
            zone=zone,
            priority=priority,
        ),
        st.integers(-60, 900),
        windows,
        st.integers(0, 3),
        st.sampled_from([BERLIN, "America/New_York", "Asia/Kolkata"]),
        st.sampled_from(["normal", "high", "urgent"]),
    ),
    max_size=12,
).map(lambda found: [msgspec.structs.replace(one, id=f"{n}") for n, one in enumerate(found)])
staffs = st.lists(st.integers(0, 600), max_size=3).map(
    lambda found: [who(f"s{number}", minutes) for number, minutes in enumerate(found)]
)


@settings(max_examples=60)
@given(requests, staffs, st.sampled_from([PickUps(), answering(13), answering(18)]))
def test_every_plan_is_allowed_whole_and_the_same_again(
    wanted: list[Request], staff: list[Assignee], pick_ups: PickUps
) -> None:
    made = plan(wanted, staff, pick_ups, NOW)

    by_id = {one.id: one for one in wanted}
    assert sorted([*made.unplanned, *(one.request_id for one in made.planned)]) == sorted(by_id)
    assert len({(one.staff_id, one.at) for one in made.planned}) == len(made.planned)
    for one in made.planned:
        assert may_call(by_id[one.request_id], one.at)
        assert NOW <= one.at < NOW + timedelta(hours=HORIZON_H)
        assert 0 < one.chance < 1
    assert made == plan(wanted[::-1], staff, pick_ups, NOW)
