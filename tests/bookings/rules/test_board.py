"""Who may perform a service, under which limits, and what of a branch is known."""

from datetime import timedelta

import msgspec
import pytest
from tests.bookings.rules.salon import (
    ALL,
    ANNA,
    BEA,
    NOW,
    TUESDAY,
    ask,
    branch,
    busy,
    calendar,
    composite,
    service,
    staff,
)

from parley.bookings.rules.board import Ask, Board
from parley.bookings.rules.calendar import Calendar
from parley.catalogue.rules.policies import DEFAULTS, Policy
from parley.catalogue.rules.services import Phase

replace = msgspec.structs.replace


@pytest.mark.parametrize(
    ("own", "ruled", "minutes"), [(None, None, 15), (None, 60, 60), (0, 60, 0), (120, 60, 120)]
)
def test_notice_is_the_services_then_the_policys_then_the_default(
    own: int | None, ruled: int | None, minutes: int
) -> None:
    wanted = Ask(replace(service(), notice_min=own), Policy(notice_min=ruled))
    assert wanted.notice == timedelta(minutes=minutes)


@pytest.mark.parametrize(("own", "ruled", "days"), [(None, None, 90), (None, 30, 30), (7, 30, 7)])
def test_the_horizon_is_the_services_then_the_policys_then_the_default(
    own: int | None, ruled: int | None, days: int
) -> None:
    wanted = Ask(replace(service(), horizon_days=own), Policy(horizon_days=ruled))
    assert wanted.horizon == timedelta(days=days)
    assert Ask(service()).policy == DEFAULTS


def test_only_those_who_are_there_and_perform_it_are_performers() -> None:
    people = (
        staff("cem"),
        ANNA,
        replace(BEA, active=False),
        replace(staff("dora"), bookable=False),
        replace(staff("emil"), branch_id="elsewhere"),
        staff("fred"),
    )
    everybody = tuple(one.id for one in people)
    wanted = replace(service(), staff_ids=everybody[:5])
    assert Board(Ask(wanted), calendar(people=people)).performers == ("anna", "cem")


def test_a_first_part_for_some_is_led_by_one_of_them() -> None:
    wash = Phase("A", "", 10, staff="any", staff_ids=("bea", "zoe"))
    wanted = composite(wash, Phase("B", "", 30))
    assert Board(Ask(wanted), calendar()).performers == ("bea",)
    anybody = composite(msgspec.structs.replace(wash, staff_ids=()), Phase("B", "", 30))
    assert Board(Ask(anybody), calendar()).performers == ("anna", "bea", "cem")


@pytest.mark.parametrize(
    "wanted",
    [
        replace(service(), active=False),
        replace(service(), branch_id="elsewhere"),
        replace(service(), staff_ids=()),
    ],
)
def test_what_is_not_performed_here_has_no_performers(wanted: object) -> None:
    assert isinstance(wanted, type(service()))
    assert Board(Ask(wanted), calendar()).performers == ()


def test_a_service_of_another_tenant_is_a_fault() -> None:
    with pytest.raises(AssertionError, match="another tenant"):
        Board(Ask(replace(service(), tenant_id="other")), calendar())


def test_the_wished_person_leads_alone_unless_others_may_too() -> None:
    alone = ask(service(), "bea")
    assert Board(alone, calendar()).leaders(TUESDAY) == ("bea",)
    assert Board(replace(alone, others_too=True), calendar()).leaders(TUESDAY) == (
        "bea",
        "anna",
        "cem",
    )


def test_who_has_the_least_taken_that_day_leads_first() -> None:
    known = calendar(
        busy("anna", "09:00", "11:00"),
        busy("bea", "09:00", "09:30"),
        busy("cem", "2026-11-23 09:00", "2026-11-23 17:00"),
        busy("anna", "12:00", "12:15", "own"),
        busy("bea", "12:00", "15:00", "own"),
    )
    assert Board(ask(), known).leaders(TUESDAY) == ("cem", "anna", "bea")
    assert Board(ask(service(), None, "own"), known).leaders(TUESDAY) == ("cem", "bea", "anna")


def test_what_is_known_of_a_day_is_worked_out_once() -> None:
    known = Calendar(branch(), NOW, ALL, (busy("anna", "09:00", "10:00"),))
    assert known.lane("anna") is known.lane("anna")
    assert known.openings(TUESDAY) is known.openings(TUESDAY)
    assert known.working("anna", TUESDAY) is known.working("anna", TUESDAY)
