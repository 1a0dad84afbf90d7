"""What is offered instead: near, apart, honest about what it is not, and free."""

from datetime import date, datetime, time, timedelta
from typing import Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import (
    ANNA,
    BERLIN,
    NOW,
    TUESDAY,
    ask,
    at,
    branch,
    busy,
    calendar,
    clock,
    service,
    span,
)

from parley.bookings.rules.board import Ask
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.offers import (
    CANDIDATES_MAX,
    OFFERS_MAX,
    Alternative,
    alternatives,
    nearest,
    nearest_within,
)
from parley.bookings.rules.slots import check, free_starts
from parley.bookings.rules.spans import Busy, Part, Slot, Span
from parley.bookings.rules.wishes import Wish

replace = msgspec.structs.replace
TEN = Wish(BERLIN, "exact", time(10), first=TUESDAY, last=TUESDAY, asked=at("10:00"))
MORNING = Wish(BERLIN, "window", begins=time(9), ends=time(12), first=TUESDAY, last=TUESDAY)
SATURDAY = date(2026, 11, 28)
HOUR = timedelta(hours=1)


def slot(start: str, who: str = "anna") -> Slot:
    around = Span(at(start), at(start) + HOUR)
    return Slot(who, around, (Part("a", "", who, around),))


def shown(offers: tuple[Alternative, ...]) -> list[str]:
    """`10:15 anna`, and after a colon in what it is not what was wished."""
    return [
        f"{clock(one.slot.span.start)} {one.slot.staff_id}: {' '.join(one.mismatch)}".strip(": ")
        for one in offers
    ]


@pytest.mark.parametrize(
    ("wish", "starts", "expected"),
    [
        # The same day, then the same time, then the next day.
        (
            TEN,
            ["09:00", "11:30", "2026-11-25 10:00", "2026-11-25 09:00"],
            [
                "09:00 anna: time_shift",
                "11:30 anna: time_shift",
                "2026-11-25 10:00 anna: day_shift",
            ],
        ),
        # The same time, and a wished part of the day, are worth going to another day for.
        (
            TEN,
            ["2026-11-25 11:00", "2026-11-26 10:00"],
            [
                "2026-11-26 10:00 anna: day_shift",
                "2026-11-25 11:00 anna: time_shift day_shift",
            ],
        ),
        (
            MORNING,
            ["2026-11-25 12:30", "2026-11-26 09:00"],
            [
                "2026-11-26 09:00 anna: day_shift",
                "2026-11-25 12:30 anna: time_shift day_shift",
            ],
        ),
        (TEN, ["10:15", "11:30"], ["10:15 anna: time_shift", "11:30 anna: time_shift"]),
        # Never what was asked, never the same twice.
        (TEN, ["10:00"], []),
        (TEN, ["11:00", "11:00"], ["11:00 anna: time_shift"]),
        # Three quarters of an hour apart, as long as there are others.
        (
            TEN,
            ["10:15", "10:30", "10:45", "11:00", "13:00"],
            ["10:15 anna: time_shift", "11:00 anna: time_shift", "13:00 anna: time_shift"],
        ),
        (TEN, ["10:15", "10:30"], ["10:15 anna: time_shift", "10:30 anna: time_shift"]),
        # What is wished first; the afternoon is told as what it is.
        (
            MORNING,
            ["09:00", "10:00", "14:00"],
            ["09:00 anna", "10:00 anna", "14:00 anna: time_shift"],
        ),
        (
            MORNING,
            ["15:00", "2026-11-25 10:00"],
            ["15:00 anna: time_shift", "2026-11-25 10:00 anna: day_shift"],
        ),
        (Wish(BERLIN), ["09:00", "2026-11-25 09:00"], ["09:00 anna", "2026-11-25 09:00 anna"]),
        (
            Wish(BERLIN, weekdays=frozenset({2})),
            ["09:00", "2026-11-25 09:00", "2026-11-26 09:00"],
            [
                "2026-11-25 09:00 anna",
                "09:00 anna: day_shift",
                "2026-11-26 09:00 anna: day_shift",
            ],
        ),
        (replace(TEN, direction="later"), ["09:00", "11:00"], ["11:00 anna: time_shift"]),
        (replace(TEN, direction="earlier"), ["09:00", "11:00"], ["09:00 anna: time_shift"]),
        # Ties: the earlier first.
        (TEN, ["11:00", "09:00"], ["09:00 anna: time_shift", "11:00 anna: time_shift"]),
    ],
)
def test_the_best_of_some_times(wish: Wish, starts: list[str], expected: list[str]) -> None:
    assert shown(alternatives(wish, [slot(start) for start in starts])) == expected


def test_the_wished_person_comes_first_and_another_is_told() -> None:
    wish = replace(TEN, kind="any", staff_id="anna")
    offers = alternatives(wish, [slot("11:00", "bea"), slot("12:00", "anna")])
    assert shown(offers) == ["12:00 anna", "11:00 bea: other_staff"]
    assert [one.matches_preference for one in offers] == [True, False]


def test_who_wished_for_somebody_taken_is_offered_another_at_the_same_time() -> None:
    # G122.
    wanted = replace(ask(service(), "anna"), others_too=True)
    known = calendar(busy("anna", "09:00", "18:00"))
    offers = nearest(wanted, replace(TEN, staff_id="anna"), known, 1)
    assert shown(offers) == ["10:00 bea: other_staff"]


def test_a_number_of_offers_and_of_candidates_is_never_passed() -> None:
    begin = at("2026-11-24 00:00")
    endless = (
        Slot("anna", Span(begin + HOUR * number, begin + HOUR * (number + 1)), ())
        for number in range(10**9)
    )
    assert len(alternatives(Wish(BERLIN), endless, 99)) == OFFERS_MAX
    assert next(endless).span.start == begin + HOUR * CANDIDATES_MAX
    assert alternatives(TEN, [slot("11:00")], 0) == ()
    assert alternatives(TEN, []) == ()


def test_an_alternative_carries_its_own_day() -> None:
    # G130: Tuesday is full; what is offered says which day it is.
    known = calendar(busy("anna", "00:00", "23:59"), people=(ANNA,))
    first, *_ = nearest(ask(), TEN, known)
    assert first.slot.span.start == at("2026-11-23 10:00")
    assert first.mismatch == ("day_shift",)


def test_a_saturday_is_answered_with_that_saturday_first() -> None:
    # G131.
    wish = Wish(
        BERLIN, "exact", time(10), first=SATURDAY, last=SATURDAY, asked=at("2026-11-28 10:00")
    )
    known = calendar(busy("anna", "2026-11-28 10:00", "2026-11-28 11:00"), people=(ANNA,))
    assert shown(nearest(ask(), wish, known)) == [
        "2026-11-28 09:00 anna: time_shift",
        "2026-11-28 11:00 anna: time_shift",
        "2026-11-28 11:45 anna: time_shift",
    ]


def test_nothing_is_invented() -> None:
    # G132.
    full = Busy("anna", Span(NOW - 400 * 24 * HOUR, NOW + 400 * 24 * HOUR), "x")
    assert nearest(ask(), TEN, calendar(full, people=(ANNA,))) == ()
    assert nearest(ask(), TEN, replace(calendar(), window=span("03:00", "04:00"))) == ()


@pytest.mark.parametrize(
    ("asked", "expected"),
    [("08:00", ["09:00", "09:45", "10:30"]), ("19:00", ["17:00", "16:15", "15:30"])],
)
def test_a_time_before_opening_or_after_closing_is_met_at_the_door(
    asked: str, expected: list[str]
) -> None:
    # G134.
    wish = replace(TEN, clock=time.fromisoformat(asked), asked=at(asked))
    offers = nearest(ask(), wish, calendar())
    assert [clock(one.slot.span.start) for one in offers] == expected


def test_notice_gives_the_earliest_that_can_be_had() -> None:
    # G116.
    known = replace(calendar(people=(ANNA,)), now=at("09:52"))
    first, *_ = nearest(ask(), TEN, known)
    assert clock(first.slot.span.start) == "10:15"


def test_the_next_free_time_is_the_first_there_is() -> None:
    full = busy("anna", "2026-11-23 00:00", "2026-11-26 17:00")
    known = calendar(full, people=(ANNA,))
    offers = nearest(ask(), Wish(BERLIN), known, 2)
    assert shown(offers) == ["2026-11-26 17:00 anna", "2026-11-27 09:00 anna"]


@pytest.mark.parametrize(
    ("day", "found"),
    [("2026-12-01", True), ("2026-11-30", False), ("2026-12-29", True), ("2026-12-30", False)],
)
def test_offers_are_looked_for_a_fortnight_around_the_wished_day(day: str, found: bool) -> None:
    wished = date(2026, 12, 15)
    wish = replace(TEN, first=wished, last=wished, asked=at(f"{wished} 10:00"))
    full = (
        busy("anna", "2026-11-01 00:00", f"{day} 12:00"),
        busy("anna", f"{day} 13:00", "2027-02-01 00:00"),
    )
    expected = [f"{day} 12:00 anna: time_shift day_shift"] if found else []
    assert shown(nearest(ask(), wish, calendar(*full, people=(ANNA,)))) == expected


def test_only_wished_weekdays_are_offered_while_they_have_room() -> None:
    wish = Wish(BERLIN, "from", begins=time(16), weekdays=frozenset({2, 3}))
    known = calendar(people=(ANNA,))
    offers = nearest(ask(), wish, known, 4)
    assert shown(offers) == [
        "2026-11-25 16:00 anna",
        "2026-11-25 16:45 anna",
        "2026-11-26 16:00 anna",
        "2026-11-26 16:45 anna",
    ]


@pytest.mark.parametrize(
    ("direction", "expected"),
    [("later", ["10:15", "11:00", "11:45"]), ("earlier", ["09:45", "09:00"])],
)
def test_later_and_earlier_go_on_from_what_was_asked(
    direction: Literal["later", "earlier"], expected: list[str]
) -> None:
    known = replace(calendar(people=(ANNA,)), now=at("08:00"))
    offers = nearest(ask(), replace(TEN, direction=direction), known, len(expected))
    assert [clock(one.slot.span.start) for one in offers] == expected


wishes = st.builds(
    lambda kind, hour, day, length, weekdays, staff_id: Wish(
        BERLIN,
        kind,
        time(hour) if kind in ("exact", "around") else None,
        time(hour) if kind in ("window", "range", "from") else None,
        time(hour + 3) if kind in ("window", "range", "until") else None,
        date(2026, 11, day),
        date(2026, 11, day + length),
        weekdays,
        datetime.combine(date(2026, 11, day), time(hour), at("10:00").tzinfo),
        "",
        staff_id,
    ),
    st.sampled_from(["any", "exact", "window", "from", "until", "around", "range"]),
    st.integers(7, 19),
    st.integers(23, 26),
    st.sampled_from([0, 0, 3]),
    st.sampled_from([frozenset[int](), frozenset({2, 5})]),
    st.sampled_from([None, "anna"]),
)
takens = st.lists(
    st.builds(
        lambda who, day, start, hours: Busy(
            who,
            Span(NOW + HOUR * (24 * day + start), NOW + HOUR * (24 * day + start + hours)),
            f"{day} {start}",
        ),
        st.sampled_from(["anna", "bea", "cem"]),
        st.integers(0, 7),
        st.integers(0, 9),
        st.integers(1, 30),
    ),
    max_size=30,
).map(tuple)


@given(wishes, takens)
def test_looking_day_by_day_gives_what_looking_at_all_of_them_gives(
    wish: Wish, taken: tuple[Busy, ...]
) -> None:
    known = Calendar(branch(), NOW, calendar().staff, taken)
    wanted = Ask(service(), staff_id=wish.staff_id, others_too=True)
    assert wish.first is not None and wish.last is not None
    around = Span(
        at(f"{wish.first - timedelta(14)} 00:00"), at(f"{wish.last + timedelta(15)} 00:00")
    )
    slots = list(free_starts(wanted, around, known, CANDIDATES_MAX))
    found = nearest(wanted, wish, known)
    assert found == alternatives(wish, slots)
    for one in found:
        free = check(Ask(service(), staff_id=one.slot.staff_id), one.slot.span.start, known)
        assert free.slot == one.slot
        assert one.slot.span.start != wish.asked or one.mismatch[-1] == "other_staff"
    assert len({one.slot.span.start for one in found}) == len(found)


@given(wishes, takens, st.integers(0, 9))
def test_looking_only_nearby_gives_the_same_or_says_that_more_must_be_known(
    wish: Wish, taken: tuple[Busy, ...], days: int
) -> None:
    wanted = Ask(service(), staff_id=wish.staff_id, others_too=True)
    assert wish.first is not None and wish.last is not None
    near = Span(
        at(f"{wish.first - timedelta(days + 1)} 00:00"),
        at(f"{wish.last + timedelta(days + 2)} 00:00"),
    )
    # What lies further off is not known, and so looks free.
    known_near = tuple(one for one in taken if near.overlaps(one.span))
    found = nearest_within(
        wanted, wish, Calendar(branch(), NOW, calendar().staff, known_near), days
    )
    if found is not None:
        assert found == nearest(wanted, wish, Calendar(branch(), NOW, calendar().staff, taken))
