"""The taken time of one staff member, found again quickly."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import accumulate, combinations

import msgspec

from parley.bookings.rules.spans import Busy
from parley.bookings.rules.stretches import Stretch, Stretches, instant, merged, stretch_of
from parley.catalogue.rules.services import MINUTES_MAX


class Taken(msgspec.Struct, frozen=True):
    """A `Busy` in minutes."""

    start: int
    end: int
    before_min: int
    after_min: int
    owner_id: str


class Lane:
    """What is taken of one staff member; rows are computed with only where they matter."""

    def __init__(self, busy: Iterable[Busy]) -> None:
        self._rows = sorted(busy, key=_start)
        self._starts = [row.span.start for row in self._rows]
        # The latest end up to each row: what is not over, even where rows overlap.
        self._ends = list(accumulate((row.span.end for row in self._rows), max))

    def within(self, window: Stretch, ignored: Collection[str] = ()) -> list[Taken]:
        """What overlaps a window, without what the ignored owners have."""
        begins, ends = instant(window[0]), instant(window[1])
        first = bisect_right(self._ends, begins)
        last = bisect_left(self._starts, ends)
        return [
            _taken(row)
            for row in self._rows[first:last]
            if row.span.end > begins and row.owner_id not in ignored
        ]

    def blocked(
        self, window: Stretch, before_min: int, after_min: int, ignored: Collection[str]
    ) -> Stretches:
        """Where, within a window, a part with buffers of its own cannot be.

        Between two neighbours the longer of their buffers is kept, never the sum.
        """
        reach = window[0] - MINUTES_MAX, window[1] + MINUTES_MAX
        return merged(
            (row.start - max(after_min, row.before_min), row.end + max(before_min, row.after_min))
            for row in self.within(reach, ignored)
        )

    def minutes_taken(self, window: Stretch, ignored: Collection[str]) -> int:
        """How much of a window is taken."""
        return sum(
            min(row.end, window[1]) - max(row.start, window[0])
            for row in self.within(window, ignored)
        )

    def contradicts(self, window: Stretch, ignored: Collection[str]) -> bool:
        """Whether two owners have the same time within a window, which must never be."""
        pairs = combinations(self.within(window, ignored), 2)
        return any(
            second.start < first.end and first.owner_id != second.owner_id
            for first, second in pairs
        )


def _start(row: Busy) -> datetime:
    return row.span.start


def _taken(row: Busy) -> Taken:
    start, end = stretch_of(row.span)
    return Taken(start, end, row.buffer_before_min, row.buffer_after_min, row.owner_id)
