from datetime import UTC, date, datetime, time, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.bookings.rules.callbacks import (
    Escalation,
    Priority,
    Reach,
    Request,
    Window,
    due_at,
    escalation,
    may_call,
    window_of,
)
from parley.bookings.rules.spans import Span
from parley.conversation.hearing.instants import local_of

BERLIN = "Europe/Berlin"
ANYTIME = Reach(BERLIN)


def at(text: str) -> datetime:
    """An instant of November 2026, when Berlin is an hour ahead: "20 09:30"."""
    day, _, clock = text.partition(" ")
    return datetime.fromisoformat(f"2026-11-{day}T{clock}:00+00:00")


def opening(*days: int) -> list[Span]:
    """Nine to six in Berlin."""
    return [Span(at(f"{day} 08:00"), at(f"{day} 17:00")) for day in days]


def request(**changes: object) -> Request:
    plain = Request(
        id="r",
        priority="normal",
        created_at=at("18 08:00"),
        due_at=at("18 16:00"),
        zone=BERLIN,
    )
    return msgspec.structs.replace(plain, **changes)


@pytest.mark.parametrize(
    ("created", "priority", "due"),
    [("18 09:00", "urgent", "18 09:30"), ("18 09:00", "high", "18 11:00"),
     ("18 08:00", "normal", "18 16:00"), ("18 12:00", "normal", "19 11:00"),
     ("18 16:45", "urgent", "19 08:15"), ("18 16:30", "urgent", "18 17:00"),
     ("18 22:00", "urgent", "19 08:30"), ("18 03:00", "high", "18 10:00"),
     ("20 16:00", "high", "23 09:00"), ("20 16:00", "normal", "23 15:00")],
)  # fmt: skip
def test_a_promise_counts_opening_hours_only(created: str, priority: Priority, due: str) -> None:
    assert due_at(at(created), priority, opening(18, 19, 20, 23), ANYTIME) == at(due)


def test_a_promise_begins_when_the_customer_can_be_reached() -> None:
    reach = Reach(BERLIN, (Window(time(16), time(18)),))

    assert due_at(at("18 09:00"), "urgent", opening(18, 19), reach) == at("18 15:30")


def test_nobody_is_promised_a_call_on_their_holiday() -> None:
    reach = Reach(BERLIN, holidays=frozenset({date(2026, 11, 18)}))

    assert due_at(at("18 09:00"), "urgent", opening(18, 19), reach) == at("19 08:30")


def test_a_policy_says_how_many_hours_are_promised() -> None:
    assert due_at(at("18 08:00"), "normal", opening(18), ANYTIME, normal_hours=4) == at("18 12:00")


def test_without_known_opening_hours_all_time_counts() -> None:
    assert due_at(at("18 22:00"), "urgent", [], ANYTIME) == at("18 22:30")
    assert due_at(at("18 16:00"), "normal", opening(18), ANYTIME) == at("19 00:00")


@given(
    st.integers(0, 6 * 24 * 60),
    st.sampled_from(["normal", "high", "urgent"]),
    st.sampled_from([(), (Window(time(9), time(12)),), (Window(time(19), time(2)),)]),
)
def test_a_promise_is_never_before_it_was_asked_for_and_urgent_is_never_last(
    minutes: int, priority: Priority, windows: tuple[Window, ...]
) -> None:
    made = at("16 00:00") + timedelta(minutes=minutes)
    days = opening(16, 17, 18, 19, 20, 23, 24, 25)

    due = due_at(made, priority, days, Reach(BERLIN, windows))

    assert due > made
    assert due_at(made, "urgent", days, Reach(BERLIN, windows)) <= due
    assert any(span.start <= due <= span.end for span in days)


@pytest.mark.parametrize(
    ("now", "expected"),
    [("18 08:00", 0), ("18 11:59", 0), ("18 12:00", 50), ("18 14:24", 80), ("18 15:59", 80),
     ("18 16:00", 100), ("19 09:00", 100)],
)  # fmt: skip
def test_somebody_is_told_at_half_of_the_time_at_four_fifths_and_at_its_end(
    now: str, expected: Escalation
) -> None:
    assert escalation(at("18 08:00"), at("18 16:00"), at(now), opening(18, 19)) == expected


def test_the_night_brings_no_warning() -> None:
    made, due = at("18 13:00"), at("19 12:00")

    assert escalation(made, due, at("19 07:59"), opening(18, 19)) == 50
    assert escalation(made, due, at("19 10:30"), opening(18, 19)) == 80


@pytest.mark.parametrize(
    ("now", "allowed"),
    [("18 06:59", False), ("18 07:00", True), ("18 18:59", True), ("18 19:00", False),
     ("22 10:00", False), ("23 10:00", True), ("26 10:00", False)],
)  # fmt: skip
def test_nobody_is_called_at_night_on_sundays_or_holidays(now: str, allowed: bool) -> None:
    asked = request(created_at=at("16 08:00"))

    assert may_call(asked, at(now), {date(2026, 11, 26)}) == allowed


def test_quiet_hours_are_those_of_the_customer() -> None:
    abroad = request(zone="America/New_York")

    assert not may_call(abroad, at("18 12:59"))
    assert may_call(abroad, at("18 13:00"))
    assert may_call(abroad, at("19 00:59"))


@pytest.mark.parametrize(
    ("now", "allowed"),
    [("18 12:59", False), ("18 13:00", True), ("18 14:59", True), ("18 15:00", False),
     ("19 08:00", False), ("19 09:00", True), ("20 09:00", False), ("20 13:00", True)],
)  # fmt: skip
def test_nobody_is_called_outside_of_their_windows(now: str, allowed: bool) -> None:
    windows = (
        Window(time(14), time(16)),
        Window(time(10), time(11), day=date(2026, 11, 19)),
    )

    assert may_call(request(windows=windows), at(now)) == allowed


def test_a_window_may_go_over_midnight() -> None:
    night = Window(time(19), time(10), day=date(2026, 11, 18))

    held = [night.holds(local_of(at(text), BERLIN)) for text in ("18 18:00", "19 08:59")]
    not_held = [
        night.holds(local_of(at(text), BERLIN)) for text in ("18 08:00", "19 09:00", "19 18:00")
    ]
    assert (held, not_held) == ([True, True], [False, False, False])


@pytest.mark.parametrize(
    ("attempts", "now", "allowed"),
    [(1, "18 09:29", False), (1, "18 09:30", True), (2, "18 11:59", False), (2, "18 12:00", True),
     (1, "19 09:00", False), (1, "19 11:00", True), (2, "19 10:59", False), (3, "25 15:00", False)],
)  # fmt: skip
def test_tries_are_spaced_and_a_later_day_brings_another_part_of_it(
    attempts: int, now: str, allowed: bool
) -> None:
    tried = request(attempts=attempts, attempted_at=at("18 09:00"))

    assert may_call(tried, at(now)) == allowed


def test_who_said_when_is_called_in_the_same_part_of_another_day() -> None:
    tried = request(windows=(Window(time(9), time(11)),), attempts=1, attempted_at=at("18 09:00"))

    assert may_call(tried, at("19 09:00"))


def test_nobody_is_called_before_they_asked() -> None:
    assert not may_call(request(created_at=at("18 10:00")), at("18 09:45"))


@pytest.mark.parametrize(
    ("text", "window"),
    [("14:00/18:00", Window(time(14), time(18))),
     ("2026-11-24T14:00/2026-11-24T18:00", Window(time(14), time(18), date(2026, 11, 24))),
     ("2026-11-24T22:00/2026-11-25T02:00", Window(time(22), time(2), date(2026, 11, 24)))],
)  # fmt: skip
def test_a_heard_range_of_times_is_a_window(text: str, window: Window) -> None:
    assert window_of(text) == window


@pytest.mark.parametrize(
    "text",
    ["", "/", "14:00", "afternoon", "25:00/26:00", "2026-11-24/2026-11-25",
     "2026-11-24T18:00/2026-11-24T14:00", "2026-11-24T14:00/2026-11-26T14:00",
     "2026-11-24T14:00/18:00", "2026-11-24T14:00+01:00/2026-11-24T18:00"],
)  # fmt: skip
def test_what_is_no_range_of_times_is_no_window(text: str) -> None:
    assert window_of(text) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)), st.integers(0, 3))  # noqa: DTZ001
def test_whoever_is_called_is_called_in_their_window_by_day(when: datetime, attempts: int) -> None:
    now, window = when.replace(tzinfo=UTC), Window(time(7), time(21))
    asked = request(
        created_at=at("01 00:00") - timedelta(days=400),
        windows=(window,),
        attempts=attempts,
        attempted_at=at("01 00:00") - timedelta(days=399) if attempts else None,
    )
    local = local_of(now, BERLIN)

    by_day = time(8) <= local.time() < time(20) and local.weekday() != 6
    assert may_call(asked, now) == (by_day and attempts < 3)
