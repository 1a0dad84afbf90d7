from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.bookings.rules.changes import (
    UNDO_MS,
    Ruled,
    may_book,
    may_cancel,
    may_move,
    may_undo,
)
from parley.catalogue.rules.policies import DEFAULTS, FeeTier, Policy

START = datetime(2026, 11, 24, 14, 30, tzinfo=UTC)
DAY = timedelta(hours=24)
MICROSECOND = timedelta(microseconds=1)
ONE_DAY = Policy(cancel_hours_before=24, move_hours_before=24)
TIERS = Policy(cancel_fees=(FeeTier(48, 1_000), FeeTier(24, 2_500), FeeTier(2, 5_000)))
hours = st.floats(min_value=0.01, max_value=2_000)
lefts = st.timedeltas(min_value=timedelta(days=-90), max_value=timedelta(days=90))


def test_exactly_the_hours_before_is_early_enough() -> None:
    assert may_cancel(ONE_DAY, START, START - DAY, 0) == Ruled(allowed=True, deadline=START - DAY)


def test_a_microsecond_later_is_too_late() -> None:
    ruled = may_cancel(ONE_DAY, START, START - DAY + MICROSECOND, 0)

    assert ruled == Ruled(allowed=False, reason="deadline", deadline=START - DAY)


def test_moving_has_its_own_hours() -> None:
    policy = Policy(cancel_hours_before=48, move_hours_before=2)
    now = START - timedelta(hours=3)

    assert not may_cancel(policy, START, now, 0).allowed
    assert may_move(policy, START, now, 0) == Ruled(
        allowed=True, deadline=START - timedelta(hours=2)
    )


@given(hours, lefts)
def test_it_is_allowed_if_and_only_if_so_many_hours_are_left(
    hours_before: float, left: timedelta
) -> None:
    ruled = may_cancel(Policy(cancel_hours_before=hours_before), START, START - left, 0)

    early_enough = left >= timedelta(hours=hours_before) and left > timedelta()
    assert ruled.allowed == early_enough


@given(lefts)
def test_without_a_rule_nothing_costs_and_only_the_past_is_refused(left: timedelta) -> None:
    now = START - left
    coming = Ruled(allowed=True) if left > timedelta() else Ruled(allowed=False, reason="past")

    for policy in (DEFAULTS, Policy()):
        assert may_cancel(policy, START, now, 99) == coming
        assert may_move(policy, START, now, 99) == coming


@pytest.mark.parametrize("left", [timedelta(), -MICROSECOND, -DAY])
def test_what_has_begun_cannot_be_changed(left: timedelta) -> None:
    assert may_cancel(ONE_DAY, START, START - left, 0).reason == "past"
    assert may_move(ONE_DAY, START, START - left, 0).reason == "past"


@pytest.mark.parametrize(
    ("hours_left", "fee"),
    [(72, 0), (48, 0), (47.99, 1_000), (24, 1_000), (23.5, 2_500), (2, 2_500), (1, 5_000)],
)
def test_the_fee_is_that_of_the_nearest_tier(hours_left: float, fee: int) -> None:
    now = START - timedelta(hours=hours_left)

    assert may_cancel(TIERS, START, now, 0) == Ruled(allowed=True, fee_minor=fee)


def test_the_order_of_tiers_changes_nothing() -> None:
    turned = Policy(cancel_fees=tuple(reversed(TIERS.cancel_fees or ())))
    now = START - timedelta(hours=12)

    assert may_cancel(turned, START, now, 0) == may_cancel(TIERS, START, now, 0)


def test_fees_of_cancelling_are_none_of_moving() -> None:
    now = START - timedelta(hours=1)

    assert may_move(TIERS, START, now, 0).fee_minor == 0
    assert may_move(Policy(move_fees=(FeeTier(2, 700),)), START, now, 0).fee_minor == 700


def test_what_is_refused_costs_nothing() -> None:
    policy = Policy(cancel_hours_before=24, cancel_fees=(FeeTier(24, 2_500),))

    assert may_cancel(policy, START, START - timedelta(hours=1), 0).fee_minor == 0


@pytest.mark.parametrize(("cancelled", "reason"), [(0, ""), (1, ""), (2, "quota"), (3, "quota")])
def test_cancellations_of_a_month_have_a_limit(cancelled: int, reason: str) -> None:
    policy = Policy(cancels_max_per_month=2)

    assert may_cancel(policy, START, START - DAY, cancelled).reason == reason


def test_moves_of_a_booking_have_a_limit() -> None:
    policy = Policy(moves_max=2, move_hours_before=24)

    assert may_move(policy, START, START - DAY, 1).allowed
    assert may_move(policy, START, START - DAY, 2) == Ruled(
        allowed=False, reason="limit", deadline=START - DAY
    )


def test_the_deadline_is_told_before_the_quota() -> None:
    policy = Policy(cancel_hours_before=24, cancels_max_per_month=1)

    assert may_cancel(policy, START, START - timedelta(hours=1), 5).reason == "deadline"


def test_coming_bookings_have_a_limit() -> None:
    policy = Policy(bookings_max=3)

    assert may_book(policy, 2) == Ruled(allowed=True)
    assert may_book(policy, 3) == Ruled(allowed=False, reason="limit")
    assert may_book(DEFAULTS, 500).allowed


def test_zones_do_not_change_what_is_ruled() -> None:
    from zoneinfo import ZoneInfo

    # The night in which the clock is put back has an hour more than the wall clock tells.
    start = datetime(2026, 10, 25, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    now = datetime(2026, 10, 24, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))

    early = may_cancel(ONE_DAY, start.astimezone(UTC), now.astimezone(UTC), 0)

    assert early.allowed
    assert early.deadline == now.astimezone(UTC) + timedelta(hours=1)


def test_a_cancellation_is_taken_back_in_its_call_within_five_minutes() -> None:
    cancelled_at = START - DAY
    last = cancelled_at + timedelta(milliseconds=UNDO_MS)

    assert may_undo(cancelled_at, START, last, same_call=True)
    assert not may_undo(cancelled_at, START, last + MICROSECOND, same_call=True)
    assert not may_undo(cancelled_at, START, last, same_call=False)


def test_what_has_begun_meanwhile_is_not_taken_back() -> None:
    assert not may_undo(START - timedelta(minutes=1), START, START, same_call=True)
