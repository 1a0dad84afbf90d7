from collections.abc import Mapping
from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.catalogue.rules.policies import (
    DEFAULTS,
    SCOPES,
    FeeTier,
    Policy,
    Ruling,
    Scope,
    in_force,
)

IDS: Mapping[Scope, str] = {
    "tenant": "salon",
    "branch": "mitte",
    "service": "cut",
    "staff": "mario",
}


def ruling(scope: Scope, moves_max: int, *, final: bool = False) -> Ruling:
    return Ruling(scope, IDS[scope], Policy(moves_max=moves_max), final=final)


rulings = st.builds(
    Ruling,
    scope=st.sampled_from(SCOPES),
    scope_id=st.sampled_from([*IDS.values(), "other"]),
    policy=st.builds(
        Policy,
        moves_max=st.none() | st.integers(0, 9),
        cancel_hours_before=st.none() | st.floats(0, 99),
    ),
    final=st.booleans(),
)


def test_where_nobody_ruled_the_defaults_hold() -> None:
    assert in_force([], IDS) == DEFAULTS


def test_the_defaults_leave_nothing_open_and_cost_nothing() -> None:
    assert None not in msgspec.structs.astuple(DEFAULTS)
    assert (DEFAULTS.cancel_fees, DEFAULTS.move_fees) == ((), ())


def test_the_nearest_scope_decides_whatever_the_order() -> None:
    ruled = [ruling("tenant", 1), ruling("branch", 2), ruling("service", 3), ruling("staff", 4)]

    assert {in_force(order, IDS).moves_max for order in permutations(ruled)} == {4}
    assert in_force(ruled[:3], IDS).moves_max == 3


def test_scopes_are_asked_field_by_field() -> None:
    wide = Ruling("tenant", "salon", Policy(moves_max=2, cancel_hours_before=24))
    near = Ruling("staff", "mario", Policy(cancel_hours_before=48))

    merged = in_force([wide, near], IDS)

    assert merged == msgspec.structs.replace(DEFAULTS, moves_max=2, cancel_hours_before=48)


def test_a_final_rule_of_a_wider_scope_stands() -> None:
    ruled = [ruling("tenant", 1), ruling("branch", 2, final=True), ruling("staff", 4)]

    assert in_force(ruled, IDS).moves_max == 2


def test_a_final_rule_closes_only_what_it_says() -> None:
    final = Ruling("tenant", "salon", Policy(moves_max=2), final=True)
    near = Ruling("staff", "mario", Policy(cancel_hours_before=48, moves_max=9))

    merged = in_force([final, near], IDS)

    assert (merged.moves_max, merged.cancel_hours_before) == (2, 48)


def test_nought_is_said_and_not_left_open() -> None:
    assert in_force([ruling("tenant", 5), ruling("staff", 0)], IDS).moves_max == 0
    free = Ruling("staff", "mario", Policy(cancel_fees=()))
    dear = Ruling("tenant", "salon", Policy(cancel_fees=(FeeTier(24, 1_000),)))
    assert in_force([dear, free], IDS).cancel_fees == ()


@pytest.mark.parametrize("scope", SCOPES)
def test_rules_of_others_do_not_count(scope: Scope) -> None:
    other = Ruling(scope, "other", Policy(moves_max=7), final=True)

    assert in_force([other], IDS) == DEFAULTS


def test_a_scope_that_is_not_asked_for_does_not_count() -> None:
    assert in_force([ruling("staff", 7)], {"tenant": "salon"}) == DEFAULTS


@given(st.lists(rulings, max_size=6))
def test_what_is_in_force_is_whole_and_stays_if_it_is_ruled_again(ruled: list[Ruling]) -> None:
    merged = in_force(ruled, IDS)

    assert None not in msgspec.structs.astuple(merged)
    assert in_force([Ruling("tenant", "salon", merged)], IDS) == merged


@pytest.mark.parametrize(
    "said",
    [{"cancel_hours_before": -1}, {"move_hours_before": float("nan")}, {"callback_hours": 1e300},
     {"moves_max": -1}, {"bookings_max": 1.5}, {"identity_cancel": 3}, {"name_lookup": "maybe"},
     {"notice_min": -5}, {"horizon_days": 0},
     {"cancel_fees": [{"below_hours": 24, "fee_minor": -1}]},
     {"cancel_fees": [{"below_hours": float("inf"), "fee_minor": 100}]}],
)  # fmt: skip
def test_a_rule_that_makes_no_sense_is_refused_as_it_is_read(said: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(said, Policy)
