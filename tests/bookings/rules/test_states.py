import itertools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from parley.bookings.rules import states
from parley.bookings.rules.states import (
    BOOKING,
    CALLBACK,
    HOLD,
    HOLD_MAX_MS,
    HOLD_MS,
    WISH,
    extended_end,
    hold_end,
    may,
)

MADE = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
MACHINES = (BOOKING, HOLD, CALLBACK, WISH)
ENDS = {
    "completed",
    "no_show",
    "cancelled",
    "failed",
    "expired",
    "consumed",
    "released",
    "taken",
    "declined",
}


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def test_a_booking_goes_its_usual_way() -> None:
    way: list[states.BookingStatus] = ["pending", "confirmed", "arrived", "completed"]

    assert [may(BOOKING, one, two) for one, two in itertools.pairwise(way)] == [True] * 3


@pytest.mark.parametrize(
    ("before", "after"),
    [("confirmed", "pending"), ("cancelled", "confirmed"), ("completed", "confirmed"),
     ("pending", "completed"), ("confirmed", "failed"), ("confirmed", "expired"),
     ("arrived", "no_show"), ("conflict", "completed"), ("confirmed", "confirmed")],
)  # fmt: skip
def test_a_booking_never_goes_back_and_skips_nothing(
    before: states.BookingStatus, after: states.BookingStatus
) -> None:
    assert not may(BOOKING, before, after)


def test_a_conflict_is_settled_or_cancelled() -> None:
    assert BOOKING["conflict"] == {"confirmed", "cancelled"}


def test_a_call_back_that_nobody_answered_is_assigned_again() -> None:
    assert may(CALLBACK, "contacted", "assigned")
    assert not may(CALLBACK, "assigned", "completed")


def test_a_time_is_offered_to_who_still_waits_only() -> None:
    offered = [before for before in WISH if may(WISH, before, "offered")]

    assert offered == ["open"]


@pytest.mark.parametrize("machine", MACHINES)
def test_every_step_leads_to_a_status_that_is_known(
    machine: Mapping[str, frozenset[str]],
) -> None:
    assert {after for steps in machine.values() for after in steps} <= set(machine)


@pytest.mark.parametrize("machine", MACHINES)
def test_every_way_ends_and_no_end_goes_on(machine: Mapping[str, frozenset[str]]) -> None:
    assert {status for status, steps in machine.items() if not steps} == ENDS & set(machine)


@pytest.mark.parametrize(
    ("machine", "active"),
    [(HOLD, states.HOLD_ACTIVE), (CALLBACK, states.CALLBACK_ACTIVE), (WISH, states.WISH_ACTIVE),
     (BOOKING, states.BOOKING_ACTIVE)],
)  # fmt: skip
def test_active_is_what_is_not_an_end(
    machine: Mapping[str, frozenset[str]], active: frozenset[str]
) -> None:
    assert active == {status for status, steps in machine.items() if steps}


def test_what_may_be_cancelled_is_what_may_be_moved() -> None:
    cancelled = {before for before in BOOKING if may(BOOKING, before, "cancelled")}

    assert cancelled == states.BOOKING_MOVABLE


def test_undoing_gives_back_only_what_takes_time() -> None:
    assert states.BOOKING_RESTORABLE < states.BOOKING_ACTIVE


def test_a_hold_keeps_others_out_for_three_minutes() -> None:
    assert hold_end(MADE) == MADE + seconds(180)


def test_no_hold_is_set_to_last_longer_than_all_extensions() -> None:
    assert hold_end(MADE, 3_600_000) == MADE + seconds(480)


def test_an_extended_hold_counts_from_now() -> None:
    end = extended_end(MADE, hold_end(MADE), 0, MADE + seconds(120))

    assert end == MADE + seconds(300)


def test_a_hold_is_extended_once() -> None:
    assert extended_end(MADE, MADE + seconds(300), 1, MADE + seconds(200)) is None


def test_a_hold_that_has_run_out_is_not_extended() -> None:
    assert extended_end(MADE, hold_end(MADE), 0, hold_end(MADE)) is None


def test_a_hold_that_lives_two_seconds_is_extended_by_two() -> None:
    end = extended_end(MADE, hold_end(MADE, 2_000), 0, MADE + seconds(1), hold_ms=2_000)

    assert end == MADE + seconds(3)


def test_an_extended_hold_ends_eight_minutes_after_it_began() -> None:
    long = 2 * HOLD_MS

    end = extended_end(MADE, hold_end(MADE, long), 0, MADE + seconds(300), hold_ms=long)

    assert end == MADE + timedelta(milliseconds=HOLD_MAX_MS)


def test_extending_never_makes_a_hold_shorter() -> None:
    end = extended_end(MADE, hold_end(MADE), 0, MADE + seconds(10), hold_ms=1_000)

    assert end == hold_end(MADE)
