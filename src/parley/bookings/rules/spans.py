"""Spans of time, and who is busy in them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec


class Span(msgspec.Struct, frozen=True, order=True):
    """From `start` (included) to `end` (excluded), aware UTC: spans that touch do not overlap."""

    start: datetime
    end: datetime

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


class Busy(msgspec.Struct, frozen=True):
    """Time of a staff member that is taken by a part of a booking or a hold.

    The buffers are minutes of its service; two neighbours keep the longer one of theirs between
    them, never the sum. Parts of the same owner keep none.
    """

    staff_id: str
    span: Span
    owner_id: str
    buffer_before_min: int = 0
    buffer_after_min: int = 0
    kind: Literal["booking", "hold"] = "booking"


class Part(msgspec.Struct, frozen=True):
    """A busy phase with the person and the time that were found for it."""

    key: str
    name: str
    staff_id: str
    span: Span


class Slot(msgspec.Struct, frozen=True):
    """A way to perform a service: its parts in order. `staff_id` performs the first."""

    staff_id: str
    span: Span
    parts: tuple[Part, ...]


def clashes(
    parts: Sequence[Part],
    buffers: tuple[int, int],
    taken: Iterable[Busy],
    ignore: Collection[str] = (),
) -> bool:
    """Whether parts cannot stand beside what is taken.

    `buffers` are minutes before the first and after the last part. Between neighbours there must
    be the longer one of both buffers. What `ignore` owns is not looked at.
    """
    others = [one for one in taken if one.owner_id not in ignore]
    last = len(parts) - 1
    for place, part in enumerate(parts):
        before = buffers[0] if place == 0 else 0
        after = buffers[1] if place == last else 0
        for other in others:
            if other.staff_id != part.staff_id:
                continue
            gap_after = timedelta(minutes=max(after, other.buffer_before_min))
            gap_before = timedelta(minutes=max(before, other.buffer_after_min))
            if (
                part.span.end + gap_after > other.span.start
                and part.span.start < other.span.end + gap_before
            ):
                return True
    return False


def less(span: Span, taken: Iterable[Span]) -> tuple[Span, ...]:
    """What remains of a span without others."""
    remaining = [span]
    for other in taken:
        remaining = [
            piece
            for one in remaining
            for piece in (
                Span(one.start, min(one.end, other.start)),
                Span(max(one.start, other.end), one.end),
            )
            if piece.start < piece.end
        ]
    return tuple(remaining)
