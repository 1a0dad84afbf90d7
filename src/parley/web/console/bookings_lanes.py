"""A person's day as it is drawn: when they work, what is taken, and where they are free."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

import msgspec

from parley.bookings.rules.days_off import public_holiday
from parley.bookings.rules.records import Booking, Hold
from parley.bookings.rules.spans import Span
from parley.bookings.rules.stretches import (
    Stretch,
    Stretches,
    common,
    instant,
    merged,
    minute_of,
    stretch_of,
    without,
)
from parley.bookings.rules.working import attendance, opening
from parley.bookings.store.front import Row
from parley.catalogue.rules.staff import Absence, Staff
from parley.conversation.hearing.instants import local_of
from parley.tenants.rules import Branch

PX_PER_5_MIN: Final = 8
GAP_MIN: Final = 15
"""Free time that is shorter is not offered."""
GRID_MIN: Final = 5
DAY_BEGINS, DAY_ENDS = 8 * 60, 18 * 60
"""What is drawn of a day on which nothing is."""
HOUR: Final = 60
ENDED: Final = ("completed", "no_show")
"""Bookings that take no time any more and are drawn where they were."""


class Ground(msgspec.Struct, frozen=True):
    """A part of the day with one reason: `closed`, `off`, `break`, `away` or `buffer`."""

    kind: str
    y: int
    height: int
    detail: str = ""


class Gap(msgspec.Struct, frozen=True):
    """Free time, from a local time on; `start` is `YYYY-MM-DDTHH:MM`."""

    y: int
    height: int
    start: str
    clock: str
    minutes: int


class Block(msgspec.Struct, frozen=True):
    """What takes time: a booking or a hold, with its busy parts inside.

    `booking` None: a hold of a caller. `inside`: it lies in an idle part of another one.
    """

    y: int
    height: int
    parts: tuple[tuple[int, int], ...]
    clock: str
    inside: bool
    service: str
    booking: Booking | None = None
    hold: Hold | None = None

    @property
    def status(self) -> str:
        return self.booking.status if self.booking else "hold"


class Lane(msgspec.Struct, frozen=True):
    """One column: a person on a day. `now_y` None: it is another day."""

    staff: Staff
    day: date
    grounds: tuple[Ground, ...]
    gaps: tuple[Gap, ...]
    blocks: tuple[Block, ...]
    now_y: int | None = None


class Axis(msgspec.Struct, frozen=True):
    """What of the wall clock is drawn, in minutes since midnight."""

    first: int
    last: int

    @property
    def height(self) -> int:
        return self.y(self.last)

    @property
    def hours(self) -> list[tuple[int, str]]:
        """Where each hour is drawn, and how it is written."""
        return [
            (self.y(minute), f"{minute // HOUR % 24:02}:00")
            for minute in range(self.first, self.last, HOUR)
        ]

    def y(self, minute: int) -> int:
        return (min(max(minute, self.first), self.last) - self.first) * PX_PER_5_MIN // 5


class Seen(msgspec.Struct, frozen=True):
    """All that is known of some days of a branch."""

    branch: Branch
    now: datetime
    absences: Sequence[Absence]
    rows: Sequence[Row]
    bookings: Mapping[str, Booking]
    holds: Mapping[str, Hold]
    services: Mapping[str, str]

    def wall(self, minute: int, day: date) -> int:
        """What the wall clock shows at a minute since 1970, in minutes since a day's midnight."""
        local = local_of(instant(minute), self.branch.zone)
        return (local - datetime.combine(day, time())) // timedelta(minutes=1)

    def day_of(self, at: datetime) -> date:
        return local_of(at, self.branch.zone).date()

    def opened(self, day: date) -> Stretches:
        return opening(self.branch, day, public_holiday)


def axis_of(seen: Seen, days: Sequence[date]) -> Axis:
    """Whole hours around the openings of days and all that begins on them."""
    walls = [
        (seen.wall(start, day), seen.wall(end, day))
        for day in days
        for start, end in (*seen.opened(day), *_taken_on(seen, day))
    ]
    first = min((start for start, _ in walls), default=DAY_BEGINS)
    last = max((end for _, end in walls), default=DAY_ENDS)
    return Axis(first // HOUR * HOUR, -(-last // HOUR) * HOUR)


def lane_of(seen: Seen, staff: Staff, day: date, axis: Axis) -> Lane:
    """Somebody's day as it is drawn."""
    drawing = _Drawing(seen, day, axis)
    open_then = seen.opened(day)
    rested = msgspec.structs.replace(staff, breaks=None)
    present = attendance(rested, seen.branch, day, open_then, ())
    there = attendance(staff, seen.branch, day, open_then, ())
    away = [
        (stretch_of(Span(one.starts_at, one.ends_at)), one.kind)
        for one in seen.absences
        if one.staff_id == staff.id
    ]
    rows = [one for one in seen.rows if one.staff_id == staff.id]
    taken = merged(stretch_of(one.span) for one in rows)
    working = without(there, merged(stretch for stretch, _ in away))
    grounds = (
        *drawing.closed(open_then),
        *drawing.grounds("off", without(open_then, present)),
        *drawing.grounds("break", without(present, there)),
        *(
            ground
            for stretch, kind in away
            for ground in drawing.grounds("away", common((stretch,), present), kind)
        ),
        *drawing.grounds("buffer", _buffers(rows)),
    )
    today = seen.day_of(seen.now) == day
    return Lane(
        staff=staff,
        day=day,
        grounds=grounds,
        gaps=tuple(drawing.gaps(without(working, taken))) if staff.bookable else (),
        blocks=tuple(drawing.blocks(staff.id, rows)),
        now_y=axis.y(seen.wall(minute_of(seen.now), day)) if today else None,
    )


class _Drawing:
    """Where minutes of one day are drawn."""

    def __init__(self, seen: Seen, day: date, axis: Axis) -> None:
        self.seen = seen
        self.day = day
        self.axis = axis

    def at(self, stretch: Stretch) -> tuple[int, int]:
        """Upper edge and height; the height is 0 where it is not on the axis."""
        start, end = (self.axis.y(self.seen.wall(each, self.day)) for each in stretch)
        return start, max(end - start, 0)

    def grounds(self, kind: str, stretches: Iterable[Stretch], detail: str = "") -> list[Ground]:
        drawn = (Ground(kind, *self.at(one), detail) for one in stretches)
        return [one for one in drawn if one.height]

    def closed(self, open_then: Stretches) -> list[Ground]:
        """All of the axis that is no opening."""
        edges = [0]
        for y, height in map(self.at, open_then):
            edges += [y, y + height]
        edges.append(self.axis.height)
        pairs = zip(edges[::2], edges[1::2], strict=True)
        return [Ground("closed", y, end - y) for y, end in pairs if end > y]

    def gaps(self, free: Stretches) -> Iterable[Gap]:
        """Free time that is not over."""
        now = minute_of(self.seen.now)
        for start, end in free:
            begin = max(start, -(-now // GRID_MIN) * GRID_MIN)
            if end - begin >= GAP_MIN:
                local = local_of(instant(begin), self.seen.branch.zone)
                y, height = self.at((begin, end))
                yield Gap(y, height, f"{local:%Y-%m-%dT%H:%M}", f"{local:%H:%M}", end - begin)

    def blocks(self, staff_id: str, rows: Sequence[Row]) -> list[Block]:
        """What somebody has that day, the earlier first, so that what is inside comes on top."""
        owned = defaultdict[str, list[Stretch]](list)
        for row in rows:
            known = row.owner_id in self.seen.bookings or row.owner_id in self.seen.holds
            if known and self.seen.day_of(row.span.start) == self.day:
                owned[row.owner_id].append(stretch_of(row.span))
        for one in self.seen.bookings.values():
            ended = one.status in ENDED and one.staff_id == staff_id
            if ended and self.seen.day_of(one.starts_at) == self.day:
                owned[one.id] = [stretch_of(one.span)]
        blocks: list[Block] = []
        until = 0
        ordered = sorted(owned.items(), key=lambda item: (item[1][0][0], -item[1][-1][1]))
        for owner_id, stretches in ordered:
            whole = stretches[0][0], stretches[-1][1]
            blocks.append(self.block(owner_id, stretches, whole, inside=whole[0] < until))
            until = max(until, whole[1])
        return blocks

    def block(
        self, owner_id: str, stretches: Sequence[Stretch], whole: Stretch, *, inside: bool
    ) -> Block:
        booking = self.seen.bookings.get(owner_id)
        hold = self.seen.holds.get(owner_id)
        known = booking or hold
        y, height = self.at(whole)
        return Block(
            y=y,
            height=height,
            parts=tuple((top - y, tall) for top, tall in map(self.at, stretches)),
            clock="–".join(
                f"{local_of(instant(each), self.seen.branch.zone):%H:%M}" for each in whole
            ),
            inside=inside,
            service=self.seen.services.get(known.service_id, "") if known else "",
            booking=booking,
            hold=hold,
        )


def _buffers(rows: Iterable[Row]) -> Stretches:
    """The minutes that are kept around parts."""
    found: list[Stretch] = []
    for row in rows:
        start, end = stretch_of(row.span)
        found += [(start - row.before_min, start), (end, end + row.after_min)]
    return merged(found)


def _taken_on(seen: Seen, day: date) -> Iterable[Stretch]:
    shown = [one for one in seen.bookings.values() if one.stands or one.status in ENDED]
    spans = [one.span for one in shown]
    spans += [Span(one.starts_at, one.ends_at) for one in seen.holds.values()]
    return (stretch_of(one) for one in spans if seen.day_of(one.start) == day)
