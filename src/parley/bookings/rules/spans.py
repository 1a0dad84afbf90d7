"""Spans of time, and who is busy in them."""

from datetime import datetime
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
    """A way to perform a service: its parts in order. `staff_id` leads: the first part is theirs."""

    staff_id: str
    span: Span
    parts: tuple[Part, ...]
