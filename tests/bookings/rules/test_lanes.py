"""Taken time: what is left beside it, with the buffers of both neighbours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bookings.rules.salon import at, busy, clock

from parley.bookings.rules.lanes import Lane
from parley.bookings.rules.spans import Busy
from parley.bookings.rules.stretches import Stretch, common, minute_of, span_of, stretch_of

DAY = (minute_of(at("00:00")), minute_of(at("23:59")))

buffers = st.integers(0, 30)
rows = st.lists(
    st.builds(
        lambda start, length, before, after, owner: Busy(
            "anna", span_of((start, start + length)), owner, before, after
        ),
        st.integers(0, 600),
        st.one_of(st.integers(1, 90), st.just(500)),
        buffers,
        buffers,
        st.sampled_from("xyz"),
    ),
    max_size=6,
)
part = st.tuples(st.integers(0, 600), st.integers(1, 90)).map(lambda pair: (pair[0], sum(pair)))


@pytest.mark.parametrize(
    ("own", "theirs", "blocked"),
    [
        ((0, 0), (0, 0), "15:00-16:00"),
        ((10, 5), (0, 0), "14:55-16:10"),
        ((0, 0), (10, 5), "14:50-16:05"),
        # The longer one of both, never the sum.
        ((10, 5), (15, 5), "14:45-16:10"),
        ((30, 30), (15, 45), "14:30-16:45"),
    ],
)
def test_neighbours_keep_the_longer_buffer(
    own: tuple[int, int], theirs: tuple[int, int], blocked: str
) -> None:
    lane = Lane([busy("anna", "15:00", "16:00", buffers=theirs)])
    (only,) = lane.blocked(DAY, *own, ignored=())
    assert (
        "-".join(clock(instant) for instant in (span_of(only).start, span_of(only).end)) == blocked
    )


@given(rows, part, buffers, buffers, st.sets(st.sampled_from("xyz")))
def test_a_part_is_blocked_exactly_where_it_comes_too_near_to_somebody(
    some: list[Busy], wanted: Stretch, before: int, after: int, ignored: set[str]
) -> None:
    start, end = wanted
    span = span_of(wanted)
    near = [
        row
        for row in some
        if row.owner_id not in ignored
        and not (
            (span.start - row.span.end).total_seconds() >= 60 * max(before, row.buffer_after_min)
            or (row.span.start - span.end).total_seconds() >= 60 * max(after, row.buffer_before_min)
        )
    ]
    blocked = Lane(some).blocked(wanted, before, after, ignored)
    assert any(start < until and begin < end for begin, until in blocked) == bool(near)


@given(rows, part, st.sets(st.sampled_from("xyz")))
def test_what_overlaps_a_window_is_found_and_nothing_else(
    some: list[Busy], window: Stretch, ignored: set[str]
) -> None:
    expected = [
        one for one in some if one.span.overlaps(span_of(window)) and one.owner_id not in ignored
    ]
    lane = Lane(some)
    assert len(lane.within(window, ignored)) == len(expected)
    inside = [common((stretch_of(one.span),), (window,)) for one in expected]
    assert lane.minutes_taken(window, ignored) == sum(
        end - start for pieces in inside for start, end in pieces
    )


@pytest.mark.parametrize(
    ("second", "contradicts"),
    [
        (busy("anna", "10:30", "11:30", "b"), True),
        (busy("anna", "11:00", "12:00", "b"), False),
        (busy("anna", "10:30", "11:30", "a"), False),
    ],
)
def test_time_that_two_owners_have_is_a_contradiction(second: Busy, contradicts: bool) -> None:
    lane = Lane([busy("anna", "10:00", "11:00", "a"), second])
    assert lane.contradicts(DAY, ()) is contradicts
    assert not lane.contradicts(DAY, {"b"})
