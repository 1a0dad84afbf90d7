"""Free time against a search that tries everything, in small random businesses."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise, product

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import (
    NOW,
    TUESDAY,
    at,
    away,
    branch,
    busy,
    composite,
    hours,
    span,
    staff,
)

from parley.bookings.rules.board import Ask
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.slots import check, free_starts
from parley.bookings.rules.spans import Busy, Part, Slot, Span, clashes
from parley.bookings.rules.working import day_spans, staff_spans
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.services import Phase, Service

replace = msgspec.structs.replace
MINUTE = timedelta(minutes=1)
OPENS = at("09:00")
DAY = span("09:00", "16:00")
PLACE = branch(hours("09:00-12:00 13:00-16:00"))
PEOPLE = (
    staff("anna", hours("09:30-15:30"), hours("10:30-10:45")),
    staff("bea", hours("09:00-14:00")),
    staff("cem"),
)
ABSENCES = (away("cem", "09:00", "11:20"),)

buffers = st.sampled_from([0, 5, 15])
lengths = st.sampled_from([5, 15, 40])


def minutes_later(minutes: int) -> datetime:
    return OPENS + minutes * MINUTE


takens = st.lists(
    st.builds(
        lambda who, start, length, owner, before, after: Busy(
            who, Span(minutes_later(start), minutes_later(start + length)), owner, before, after
        ),
        st.sampled_from(["anna", "bea", "cem"]),
        st.integers(0, 84).map(lambda step: step * 5),
        lengths,
        st.sampled_from(["own", "x", "y"]),
        buffers,
        buffers,
    ),
    max_size=8,
).map(tuple)
middles = st.lists(
    st.one_of(
        st.builds(lambda minutes: Phase("b", "", minutes), lengths),
        st.builds(lambda minutes: Phase("n", "", minutes, staff="any"), lengths),
        st.builds(
            lambda minutes: Phase("o", "", minutes, staff="any", staff_ids=("cem",)), lengths
        ),
        st.builds(
            lambda minutes, more: Phase("i", "", minutes, "idle", minutes + more),
            lengths,
            st.sampled_from([0, 5, 10]),
        ),
    ),
    max_size=2,
)
services = st.builds(
    lambda minutes, middle, before, after: composite(
        Phase("first", "", minutes), *middle, Phase("last", "", 15), before=before, after=after
    ),
    lengths,
    middles,
    buffers,
    buffers,
)
starts = st.integers(-2, 84).map(lambda step: minutes_later(step * 5))
wishes = st.sampled_from([None, "anna", "bea"])


def known(taken: tuple[Busy, ...]) -> Calendar:
    return Calendar(PLACE, NOW, PEOPLE, taken, ABSENCES)


def asked(wanted: Service, who: str | None, *ignored: str) -> Ask:
    return Ask(wanted, Policy(), who, ignore_owner_ids=frozenset(ignored))


def is_good(slot: Slot, wanted: Service, taken: tuple[Busy, ...]) -> bool:
    """Whether a slot keeps every rule; told from the outside of the program."""
    if not any(_within(slot.span, one) for one in day_spans(PLACE, TUESDAY)):
        return False
    last = len(slot.parts) - 1
    return all(
        any(_within(part.span, one) for one in _hours_of(part.staff_id))
        and not any(
            _too_near(
                part.span,
                one,
                0 if number else wanted.buffer_before_min,
                wanted.buffer_after_min if number == last else 0,
            )
            for one in taken
            if one.staff_id == part.staff_id
        )
        for number, part in enumerate(slot.parts)
    )


def _hours_of(staff_id: str) -> tuple[Span, ...]:
    person = next(one for one in PEOPLE if one.id == staff_id)
    return staff_spans(person, PLACE, TUESDAY, ABSENCES)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _too_near(part: Span, one: Busy, before: int, after: int) -> bool:
    if one.span.overlaps(part):
        return True
    if one.span.end <= part.start:
        return part.start - one.span.end < max(before, one.buffer_after_min) * MINUTE
    return one.span.start - part.end < max(after, one.buffer_before_min) * MINUTE


def every_way(wanted: Service, start: datetime, leader: str) -> Iterator[Slot]:
    """All slots that a service could have from a start on, good or not."""
    choices: list[list[tuple[str, int]]] = []
    for number, phase in enumerate(wanted.phases):
        if phase.kind == "idle":
            choices.append([("", more) for more in range(phase.minutes, phase.minutes_max + 1, 5)])
        else:
            free = phase.staff == "any" and number
            people = (phase.staff_ids or wanted.staff_ids) if free else (leader,)
            choices.append([(one, phase.minutes) for one in people])
    for way in product(*choices):
        parts, now = [], start
        for phase, (who, minutes) in zip(wanted.phases, way, strict=True):
            if who:
                parts.append(Part(phase.key, phase.name, who, Span(now, now + minutes * MINUTE)))
            now += minutes * MINUTE
        yield Slot(leader, Span(start, now), tuple(parts))


@given(takens, services, starts, wishes)
def test_a_start_is_free_exactly_where_trying_everything_finds_a_way(
    taken: tuple[Busy, ...], wanted: Service, start: datetime, who: str | None
) -> None:
    leaders = (who,) if who else ("anna", "bea", "cem")
    good = [
        slot
        for leader in leaders
        for slot in every_way(wanted, start, leader)
        if is_good(slot, wanted, taken)
    ]
    verdict = check(asked(wanted, who), start, known(taken))
    assert (verdict.slot is not None) == bool(good)
    assert verdict.slot is None or verdict.slot in good
    assert (verdict.slot is None) == (verdict.reason is not None)


@given(takens, services, wishes)
def test_free_starts_are_good_in_order_and_all_of_the_grid(
    taken: tuple[Busy, ...], wanted: Service, who: str | None
) -> None:
    ask, calendar = asked(wanted, who), known(taken)
    found = list(free_starts(ask, DAY, calendar, 500))
    assert all(is_good(slot, wanted, taken) for slot in found)
    kept = wanted.buffer_before_min, wanted.buffer_after_min
    assert not any(clashes(slot.parts, kept, taken) for slot in found)
    assert all(one.span.start < two.span.start for one, two in pairwise(found))
    for slot in found:
        assert check(asked(wanted, slot.staff_id), slot.span.start, calendar).slot == slot
    grid = [minutes_later(minutes) for minutes in range(0, 7 * 60, 15)]
    on_grid = [start for start in grid if check(ask, start, calendar).slot]
    assert set(on_grid) <= {slot.span.start for slot in found}


@given(takens, takens, services, starts, wishes)
def test_more_that_is_taken_never_frees_a_start(
    taken: tuple[Busy, ...],
    more: tuple[Busy, ...],
    wanted: Service,
    start: datetime,
    who: str | None,
) -> None:
    ask = asked(wanted, who)
    crowded = check(ask, start, known(taken + more)).slot
    assert crowded is None or check(ask, start, known(taken)).slot is not None


@given(takens, services, starts, wishes)
def test_what_is_moved_does_not_stand_in_its_own_way(
    taken: tuple[Busy, ...], wanted: Service, start: datetime, who: str | None
) -> None:
    others = tuple(one for one in taken if one.owner_id != "own")
    moving = asked(wanted, who, "own")
    assert check(moving, start, known(taken)) == check(moving, start, known(others))
    booked = check(moving, start, known(others)).slot
    if booked is not None:
        own = tuple(Busy(part.staff_id, part.span, "own", 15, 15) for part in booked.parts)
        assert check(moving, start, known(others + own)).slot == booked
        assert check(asked(wanted, booked.staff_id), start, known(others + own)).slot is None


def test_the_oracle_knows_a_slot_that_is_too_near() -> None:
    wanted = composite(Phase("a", "", 30), before=10)
    slot = check(asked(wanted, "bea"), at("10:00"), known(())).slot
    assert slot is not None
    for end, good in [("09:50", True), ("09:51", False), ("10:01", False)]:
        assert is_good(slot, wanted, (busy("bea", "09:00", end),)) is good
