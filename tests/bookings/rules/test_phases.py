"""Phases are laid in order into the time of those who perform them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import PERM, colour, composite, service

from parley.bookings.rules.phases import PLACE_STEPS_MAX, Placement, place, plan, slot_of
from parley.bookings.rules.spans import Part, Slot, Span
from parley.bookings.rules.stretches import Stretch, instant
from parley.catalogue.rules.services import Phase, Service

Taken = dict[str, list[Stretch]]
PEOPLE = ("anna", "bea", "cem")
NOBODY: Taken = {}
PERMED = ["A anna 0-10", "B anna 10-50", "D anna 70-85", "F anna 95-135"]


class Diary:
    """Who is taken when, in minutes; it keeps what it was asked."""

    def __init__(self, taken: Taken) -> None:
        self._taken = taken
        self.asked: list[tuple[str, Stretch, int, int]] = []

    def free(self, staff_id: str, stretch: Stretch, before: int, after: int) -> bool:
        self.asked.append((staff_id, stretch, before, after))
        return not any(
            stretch[0] < end and start < stretch[1] for start, end in self._taken.get(staff_id, ())
        )


def placed(
    wanted: Service, taken: Taken, latest_end: int = 10_000, start: int = 0
) -> Placement | None:
    return place(plan(wanted, PEOPLE), start, "anna", Diary(taken).free, latest_end)


def shown(placement: Placement | None) -> list[str] | None:
    if placement is None:
        return None
    return [
        f"{one.phase.key} {one.staff_id} {one.stretch[0]}-{one.stretch[1]}" for one in placement
    ]


def washed(idle_max: int = 0) -> Service:
    """Anna leads; the second part is for anybody."""
    return composite(
        Phase("A", "", 20),
        Phase("B", "", 10, "idle", idle_max),
        Phase("C", "", 15, staff="any"),
        Phase("D", "", 10, staff="any", staff_ids=("cem", "zoe")),
    )


@pytest.mark.parametrize(
    ("wanted", "taken", "expected"),
    [
        (service(60), NOBODY, ["a anna 0-60"]),
        (service(60), {"anna": [(59, 70)]}, None),
        (service(60), {"anna": [(60, 70)], "bea": [(0, 500)]}, ["a anna 0-60"]),
        # Waiting blocks nobody, and lasts as long as it must within its range.
        (colour(), NOBODY, ["A anna 0-15", "C anna 45-60"]),
        (colour(), {"anna": [(15, 45)]}, ["A anna 0-15", "C anna 45-60"]),
        (colour(), {"anna": [(45, 50)]}, None),
        (colour(45), {"anna": [(45, 60)]}, ["A anna 0-15", "C anna 60-75"]),
        (colour(45), {"anna": [(45, 58)]}, ["A anna 0-15", "C anna 60-75"]),
        (colour(45), {"anna": [(45, 61)]}, None),
        (colour(33), {"anna": [(40, 48)]}, ["A anna 0-15", "C anna 48-63"]),
        # Who leads is preferred, then others in their order, then only those who are named.
        (washed(), NOBODY, ["A anna 0-20", "C anna 30-45", "D cem 45-55"]),
        (washed(), {"anna": [(30, 31)]}, ["A anna 0-20", "C bea 30-45", "D cem 45-55"]),
        (
            washed(),
            {"anna": [(30, 31)], "bea": [(0, 99)]},
            ["A anna 0-20", "C cem 30-45", "D cem 45-55"],
        ),
        (washed(), {"cem": [(45, 46)]}, None),
        (washed(15), {"cem": [(45, 46)]}, ["A anna 0-20", "C anna 35-50", "D cem 50-60"]),
        # G124: a conflict in the fifth of six phases, or the sixth.
        (PERM, NOBODY, ["A anna 0-10", "B anna 10-50", "D anna 70-85", "F anna 95-135"]),
        (
            PERM,
            {"anna": [(85, 95)]},
            ["A anna 0-10", "B anna 10-50", "D anna 70-85", "F anna 95-135"],
        ),
        (PERM, {"anna": [(84, 95)]}, None),
        (PERM, {"anna": [(134, 140)]}, None),
    ],
)
def test_parts_find_their_people_and_times(
    wanted: Service, taken: Taken, expected: list[str] | None
) -> None:
    assert shown(placed(wanted, taken)) == expected


@pytest.mark.parametrize(("latest_end", "fits"), [(135, True), (134, False)])
def test_nothing_goes_past_the_latest_end(latest_end: int, fits: bool) -> None:
    assert (placed(PERM, NOBODY, latest_end) is not None) is fits


def test_who_leads_comes_before_others_whatever_the_order() -> None:
    found = place(plan(washed(), PEOPLE), 0, "bea", Diary(NOBODY).free, 500)
    assert shown(found) == ["A bea 0-20", "C bea 30-45", "D cem 45-55"]


def test_buffers_are_asked_for_at_the_outer_ends_only() -> None:
    diary = Diary(NOBODY)
    wanted = composite(*colour().phases, before=10, after=5)
    assert place(plan(wanted, PEOPLE), 100, "anna", diary.free, 500)
    assert diary.asked == [("anna", (100, 115), 10, 0), ("anna", (145, 160), 0, 5)]
    alone = Diary(NOBODY)
    assert place(plan(service(60, 10, 5), PEOPLE), 0, "anna", alone.free, 500)
    assert alone.asked == [("anna", (0, 60), 10, 5)]


def test_a_slot_tells_who_leads_and_every_busy_part() -> None:
    found = placed(washed(), NOBODY)
    assert found is not None
    times = [Span(instant(begin), instant(end)) for begin, end in [(0, 20), (30, 45), (45, 55)]]
    assert slot_of(found) == Slot(
        "anna",
        Span(instant(0), instant(55)),
        (
            Part("A", "", "anna", times[0]),
            Part("C", "", "anna", times[1]),
            Part("D", "", "cem", times[2]),
        ),
    )


def test_a_search_without_a_way_ends_early() -> None:
    parts = [
        phase
        for number in range(5)
        for phase in (Phase(f"B{number}", "", 5), Phase(f"I{number}", "", 5, "idle", 600))
    ]
    wanted = composite(*parts, Phase("Z", "", 5))
    diary = Diary({"anna": [(1_000, 20_000)]})
    endless = Phase("Y", "", 1_440)
    hopeless = composite(*wanted.phases, Phase("I", "", 5, "idle", 5), endless)
    assert place(plan(hopeless, PEOPLE), 0, "anna", diary.free, 20_000) is None
    assert len(diary.asked) <= PLACE_STEPS_MAX


def test_a_late_way_through_many_waits_is_found() -> None:
    waits = [
        phase
        for key in "ABC"
        for phase in (Phase(key, "", 5), Phase(key.lower(), "", 5, "idle", 120))
    ]
    last = Phase("Z", "", 5, staff="any", staff_ids=("cem",))
    found = placed(composite(*waits, last), {"cem": [(0, 300)]})
    assert shown(found) == ["A anna 0-5", "B anna 50-55", "C anna 175-180", "Z cem 300-305"]


phases = st.lists(
    st.one_of(
        st.builds(
            lambda minutes, staff: Phase("b", "", minutes, staff=staff),
            st.sampled_from([5, 10, 20]),
            st.sampled_from(["same", "any"]),
        ),
        st.builds(
            lambda minutes, more: Phase("i", "", minutes, "idle", minutes + more),
            st.sampled_from([5, 10]),
            st.sampled_from([0, 3, 10]),
        ),
    ),
    max_size=3,
).map(lambda middle: composite(Phase("first", "", 10), *middle, Phase("last", "", 10)))
taken_times = st.dictionaries(
    st.sampled_from(PEOPLE),
    st.lists(
        st.tuples(st.integers(0, 80), st.integers(1, 20)).map(lambda pair: (pair[0], sum(pair))),
        max_size=3,
    ),
)


def ways(wanted: Service) -> list[tuple[int, ...]]:
    """All lengths that the phases may have, the shortest early ones first."""
    lengths = [
        sorted({*range(one.minutes, one.minutes_max + 1, 5), max(one.minutes, one.minutes_max)})
        for one in wanted.phases
    ]
    return list(product(*lengths))


def works(wanted: Service, lengths: tuple[int, ...], taken: Taken) -> bool:
    """Whether every busy phase finds somebody, tried one by one."""
    at, free = 0, Diary(taken).free
    for phase, minutes in zip(wanted.phases, lengths, strict=True):
        people = PEOPLE if phase.staff == "any" else ("anna",)
        busy = phase.kind == "busy"
        if busy and not any(free(one, (at, at + minutes), 0, 0) for one in people):
            return False
        at += minutes
    return True


@given(phases, taken_times)
def test_a_way_is_found_exactly_where_there_is_one(wanted: Service, taken: Taken) -> None:
    found = placed(wanted, taken)
    possible = [lengths for lengths in ways(wanted) if works(wanted, lengths, taken)]
    assert (found is not None) == bool(possible)
    if found is not None:
        assert [one.phase for one in found] == [one for one in wanted.phases if one.kind == "busy"]
        ends = [sum(possible[0][: number + 1]) for number in range(len(possible[0]))]
        busy = [number for number, one in enumerate(wanted.phases) if one.kind == "busy"]
        assert [one.stretch[1] for one in found] == [ends[number] for number in busy]
