"""Whether a start can be had, why not, and which starts there are."""

from datetime import datetime, timedelta

import msgspec
import pytest
from tests.bookings.rules.salon import (
    ALL,
    ANNA,
    BEA,
    NOW,
    PERM,
    TUESDAY,
    ask,
    at,
    away,
    branch,
    busy,
    calendar,
    clock,
    colour,
    composite,
    hours,
    service,
    span,
    staff,
)

from parley.bookings.rules.board import SEARCH_STEPS_MAX, Board
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.phases import PLACE_STEPS_MAX
from parley.bookings.rules.slots import Verdict, check, customer_conflict, free_starts, starts
from parley.bookings.rules.spans import Busy, Slot, Span
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import Phase, Service
from parley.tenants.rules import SpecialDay

replace = msgspec.structs.replace
ONE = (ANNA,)
PARTY = SpecialDay(TUESDAY, (), "Staff party")


def times(slots: list[Slot]) -> list[str]:
    return [f"{clock(slot.span.start)} {slot.staff_id}" for slot in slots]


def answer(start: str, *taken: Busy, wanted: Service | None = None, people: object = ONE) -> str:
    """`free` or the reason."""
    assert isinstance(people, tuple)
    known = calendar(*taken, people=people)
    return check(ask(wanted), at(start), known).reason or "free"


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        # G120: 15:00 to 16:00 is taken, the service lasts an hour.
        ("14:00", "free"),
        ("14:01", "taken"),
        ("14:55", "taken"),
        ("15:00", "taken"),
        ("15:59", "taken"),
        ("16:00", "free"),
        ("09:00", "free"),
        ("17:00", "free"),
        ("08:59", "closed"),
        ("17:01", "closed"),
        ("2026-11-29 10:00", "closed"),
        ("2026-11-28 13:00", "free"),
        ("2026-11-28 13:15", "closed"),
        ("2026-11-22 10:00", "past"),
    ],
)
def test_the_whole_service_must_fit_and_neighbours_may_touch(start: str, expected: str) -> None:
    assert answer(start, busy("anna", "15:00", "16:00")) == expected


@pytest.mark.parametrize(
    ("start", "expected"),
    [("13:50", "free"), ("13:51", "taken"), ("16:14", "taken"), ("16:15", "free")],
)
def test_neighbours_keep_the_longer_of_their_buffers(start: str, expected: str) -> None:
    taken = busy("anna", "15:00", "16:00", buffers=(5, 15))
    assert answer(start, taken, wanted=service(60, before=10, after=10)) == expected


def test_buffers_may_reach_out_of_working_hours() -> None:
    wanted = service(60, before=30, after=30)
    assert answer("09:00", wanted=wanted) == answer("17:00", wanted=wanted) == "free"


@pytest.mark.parametrize(
    ("own", "ruled", "now", "start", "expected"),
    [
        # G116: seven minutes ahead are not enough, fifteen are, to the second.
        (None, None, "10:52:00", "11:00", "notice"),
        (None, None, "10:45:00", "11:00", "free"),
        (None, None, "10:45:01", "11:00", "notice"),
        (None, 120, "10:00:00", "11:59", "notice"),
        (0, 120, "11:00:00", "11:00", "free"),
        (0, None, "11:00:01", "11:00", "past"),
        # G110: tomorrow is not fifteen minutes away.
        (None, None, "12:07:00", "2026-11-25 09:15", "free"),
        # G116: the horizon is counted in days of the calendar.
        (None, 15, "23:00:00", "2027-02-22 17:00", "free"),
        (None, 15, "09:00:00", "2027-02-23 09:00", "too_far"),
    ],
)
def test_notice_is_kept_on_instants_and_the_horizon_in_days(
    own: int | None, ruled: int | None, now: str, start: str, expected: str
) -> None:
    wanted = replace(ask(replace(service(), notice_min=own)), policy=Policy(notice_min=ruled))
    verdict = check(wanted, at(start), Calendar(branch(), at(now), ONE))
    assert (verdict.reason or "free") == expected


@pytest.mark.parametrize(
    ("start", "expected"), [("2027-02-21 23:59", None), ("2027-02-22 00:00", "too_far")]
)
def test_the_horizon_ends_at_midnight(start: str, expected: str | None) -> None:
    always = calendar(place=branch(hours("00:00-00:00")))
    assert check(ask(), at(start), always).reason == expected


@pytest.mark.parametrize(
    ("place", "start", "expected"),
    [
        (branch(special_days=(PARTY,)), "10:00", Verdict(reason="closed", name="Staff party")),
        (
            branch(region="DE-BE"),
            "2026-12-25 10:00",
            Verdict(reason="holiday", name="Christmas Day"),
        ),
        (branch(), "2026-11-29 10:00", Verdict(reason="closed")),
    ],
)
def test_a_closed_day_is_told_by_its_name(place: object, start: str, expected: Verdict) -> None:
    assert isinstance(place, type(branch()))
    assert check(ask(), at(start), calendar(place=place)) == expected


def test_who_is_away_is_absent_and_not_taken() -> None:
    lunch = staff("anna", breaks=hours("12:00-13:00"))
    known = replace(calendar(people=(lunch, BEA)), absences=(away("bea", "09:00", "18:00"),))
    verdicts = [
        check(ask(service(), who), at(start), known).reason
        for who, start in [("bea", "10:00"), ("anna", "12:30"), (None, "12:30"), ("anna", "13:00")]
    ]
    assert verdicts == ["staff_absent", "staff_absent", "staff_absent", None]


def test_nobody_who_cannot_perform_it_is_promised() -> None:
    wanted = replace(service(), staff_ids=("bea",))
    reasons = [
        check(ask(wanted, who), at("10:00"), calendar()).reason for who in ("anna", "zoe", "bea")
    ]
    assert reasons == ["staff_cannot_provide_service"] * 2 + [None]
    # G126: a service that nobody performs is never offered.
    unmapped = replace(service(), staff_ids=())
    assert check(ask(unmapped), at("10:00"), calendar()).reason == "staff_cannot_provide_service"
    assert list(free_starts(ask(unmapped), span("09:00", "18:00"), calendar(), 9)) == []


def test_a_wish_for_somebody_is_kept() -> None:
    # G122: Anna is taken and Bea is free.
    known = calendar(busy("anna", "10:00", "11:00"))
    assert check(ask(service(), "anna"), at("10:00"), known).reason == "taken"
    both = replace(ask(service(), "anna"), others_too=True)
    assert check(both, at("10:00"), known).reason == "taken"
    found = list(free_starts(both, span("10:00", "11:15"), known, 9))
    assert times(found) == ["10:00 bea", "10:15 bea", "10:30 bea", "10:45 bea", "11:00 anna"]


def test_without_a_wish_it_is_who_has_the_least_taken_that_day() -> None:
    known = calendar(busy("anna", "13:00", "14:00"), busy("cem", "13:00", "13:30"))
    found = check(ask(), at("10:00"), known).slot
    assert found is not None
    assert found.staff_id == "bea"
    after = check(ask(), at("10:00"), calendar(*known.busy, busy("bea", "10:30", "11:00"))).slot
    assert after is not None
    assert after.staff_id == "cem"


def test_ones_own_hold_and_the_booking_that_is_moved_are_not_in_the_way() -> None:
    # G114.
    known = calendar(busy("anna", "10:00", "11:00", "own", (15, 15)), people=ONE)
    assert check(ask(), at("10:30"), known).reason == "taken"
    for start in ("10:00", "10:30", "11:00"):
        found = check(ask(service(), None, "own"), at(start), known).slot
        assert found is not None
        assert found.span.start == at(start)


def test_time_that_two_have_is_told_apart_from_time_that_is_taken() -> None:
    # G161.
    twice = (busy("anna", "10:00", "11:00", "a"), busy("anna", "10:30", "11:30", "b"))
    assert answer("10:00", *twice) == "internal_conflict"
    assert answer("13:00", *twice) == "free"
    assert answer("10:00", *twice, busy("bea", "10:00", "11:00"), people=ALL[:2]) == "taken"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        # G125: at work from 10:00 to 10:15 and 10:45 to 11:00; in between others fit.
        ("10:15", "10:45", "free"),
        ("10:10", "10:40", "taken"),
        ("10:50", "11:45", "taken"),
        ("11:00", "11:55", "free"),
    ],
)
def test_while_the_colour_takes_its_staff_may_serve_others(
    start: str, end: str, expected: str
) -> None:
    assert answer("10:00", busy("anna", start, end), wanted=colour()) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"),
    # Staff are needed for 0 to 50, 70 to 85 and 95 to 135 minutes from its start.
    [
        *[(0, "taken"), (45, "taken"), (50, "free"), (65, "free"), (80, "taken")],
        *[(85, "free"), (90, "free"), (95, "taken"), (130, "taken"), (135, "free")],
    ],
)
def test_a_conflict_in_any_phase_is_one(minutes: int, expected: str) -> None:
    # G124.
    begin = at("09:00") + timedelta(minutes=minutes)
    taken = Busy("anna", Span(begin, begin + timedelta(minutes=5)), "x")
    assert answer("09:00", taken, wanted=PERM) == expected


def test_composite_parts_stand_at_their_offsets() -> None:
    # G158, G139.
    slot = check(ask(PERM), at("09:00"), calendar()).slot
    assert slot is not None
    begin = slot.span.start
    offsets = [
        (part.key, (part.span.start - begin).seconds // 60, (part.span.end - begin).seconds // 60)
        for part in slot.parts
    ]
    assert offsets == [("A", 0, 10), ("B", 10, 50), ("D", 70, 85), ("F", 95, 135)]
    assert slot.span == span("09:00", "11:15")


def test_nobody_waits_in_a_closed_shop_but_a_break_of_the_staff_may_pass() -> None:
    siesta = calendar(people=ONE, place=branch(hours("09:00-12:00 13:00-18:00")))
    lunch = calendar(people=(staff("anna", breaks=hours("12:00-12:30")),))
    wanted = ask(colour(90))
    assert check(wanted, at("11:45"), siesta).reason == "closed"
    assert check(wanted, at("11:45"), lunch).slot is not None
    assert check(ask(colour()), at("11:50"), lunch).reason == "staff_absent"


def test_a_part_for_anybody_takes_who_has_time() -> None:
    wanted = composite(Phase("A", "", 30), Phase("B", "", 30, staff="any"), Phase("C", "", 30))
    known = calendar(busy("anna", "10:30", "11:00"))
    slot = check(ask(wanted, "anna"), at("10:00"), known).slot
    assert slot is not None
    assert [part.staff_id for part in slot.parts] == ["anna", "bea", "anna"]


def test_a_night_goes_on_past_midnight() -> None:
    night = calendar(people=ONE, place=branch(hours("20:00-02:00")))
    assert check(ask(), at("23:30"), night).slot is not None
    assert check(ask(), at("2026-11-25 00:45"), night).slot is not None
    assert check(ask(), at("2026-11-25 01:15"), night).reason == "closed"
    found = free_starts(ask(), span("23:30", "2026-11-25 00:30"), night, 9)
    assert times(list(found)) == [
        "23:30 anna",
        "23:45 anna",
        "2026-11-25 00:00 anna",
        "2026-11-25 00:15 anna",
    ]


def test_free_starts_are_on_the_grid_from_opening_and_where_time_becomes_free() -> None:
    known = calendar(busy("anna", "10:00", "10:50"), people=ONE, place=branch(hours("09:10-12:00")))
    found = list(free_starts(ask(service(30)), span("09:00", "12:00"), known, 99))
    assert [clock(slot.span.start) for slot in found] == [
        "09:10",
        "09:25",
        "10:50",
        "10:55",
        "11:10",
        "11:25",
    ]


def test_free_starts_keep_to_window_limit_notice_and_what_is_known() -> None:
    wanted = ask(service(30), "anna")
    whole = span("2026-11-20 00:00", "2026-11-28 00:00")
    known = replace(calendar(), now=at("09:20"))
    assert times(list(free_starts(wanted, whole, known, 2))) == ["09:45 anna", "10:00 anna"]
    assert times(list(free_starts(wanted, span("11:00", "11:30"), known, 9))) == [
        "11:00 anna",
        "11:15 anna",
    ]
    assert list(free_starts(wanted, whole, known, 0)) == []
    some = replace(known, window=span("10:00", "10:20"))
    assert times(list(free_starts(wanted, whole, some, 9))) == ["10:00 anna", "10:15 anna"]


def test_what_is_offered_is_what_a_check_says_yes_to() -> None:
    known = calendar(busy("anna", "09:00", "12:00"), busy("bea", "09:30", "17:00"))
    for slot in free_starts(ask(), span("09:00", "18:00"), known, 99):
        assert check(ask(), slot.span.start, known).slot == slot


def test_offers_of_others_take_nothing_away() -> None:
    # G113: offers are not busy, so the sixth caller sees what the first saw.
    known = calendar()
    seen = [times(list(free_starts(ask(), span("09:00", "18:00"), known, 3))) for _ in range(6)]
    assert seen == [seen[0]] * 6


def test_what_a_customer_has_already_is_flagged_and_not_removed() -> None:
    # G119.
    slot = check(ask(), at("09:00"), calendar()).slot
    assert slot is not None
    late, own = span("17:00", "18:00"), span("09:30", "10:30")
    assert customer_conflict(slot, [late, own]) == own
    assert customer_conflict(slot, [late, span("10:00", "10:30")]) is None


@pytest.mark.parametrize("now", [NOW, NOW + timedelta(seconds=30)])
def test_a_start_counts_to_the_whole_minute(now: datetime) -> None:
    known = replace(calendar(), now=now)
    slot = check(ask(), at("10:00") + timedelta(seconds=20), known).slot
    assert slot is not None
    assert slot.span == span("10:00", "11:00")


def test_a_search_without_hope_ends() -> None:
    waiting = [
        phase
        for number in range(5)
        for phase in (Phase(f"b{number}", "", 20), Phase(f"i{number}", "", 5, "idle", 240))
    ]
    wanted = composite(*waiting, Phase("last", "", 30))
    morning = at("09:00")
    crowded = [
        Busy(one.id, Span(begin, begin + timedelta(minutes=35)), f"{day} {hour}")
        for one in ALL
        for day in range(60)
        for hour in range(9)
        for begin in [morning + timedelta(days=day, hours=hour, minutes=25)]
    ]
    board = Board(ask(wanted), calendar(*crowded))
    whole = Span(morning, morning + timedelta(days=60))
    assert list(starts(board, whole)) == []
    assert board.is_spent
    assert board.steps <= SEARCH_STEPS_MAX + len(ALL) * PLACE_STEPS_MAX
