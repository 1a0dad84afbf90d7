"""All that is known of a branch's time: who is there when, and what is taken."""

from collections import defaultdict
from datetime import date, datetime
from functools import cached_property

import msgspec

from parley.bookings.rules.days_off import Holidays, public_holiday
from parley.bookings.rules.lanes import Lane
from parley.bookings.rules.spans import Busy, Span
from parley.bookings.rules.stretches import Stretches, merged, stretch_of
from parley.bookings.rules.working import attendance, openings_around
from parley.catalogue.rules.staff import Absence, Staff
from parley.tenants.rules import Branch


class Calendar(msgspec.Struct, frozen=True, dict=True, eq=False):
    """What is known of a branch at `now`.

    `window` is where `busy` and `absences` are known, which is as far as free starts are looked
    for (None: everywhere). They must reach a day further on both sides: what goes on past its ends
    and buffers of what lies there count. What follows from all this is worked out when it is asked
    for, and kept.
    """

    branch: Branch
    now: datetime
    staff: tuple[Staff, ...]
    busy: tuple[Busy, ...] = ()
    absences: tuple[Absence, ...] = ()
    holidays: Holidays = public_holiday
    window: Span | None = None

    @cached_property
    def present(self) -> dict[str, Staff]:
        """Who can be booked here, in order of their slugs."""
        here = (
            one
            for one in self.staff
            if one.active and one.bookable and one.branch_id == self.branch.id
        )
        return {one.id: one for one in sorted(here, key=lambda one: (one.slug, one.id))}

    def lane(self, staff_id: str) -> Lane:
        """What is taken of somebody's time."""
        if staff_id not in self._lanes:
            self._lanes[staff_id] = Lane(self._busy_of.get(staff_id, ()))
        return self._lanes[staff_id]

    def openings(self, day: date) -> Stretches:
        """The whole openings that have a part in a date."""
        if day not in self._openings:
            self._openings[day] = openings_around(self.branch, day, self.holidays)
        return self._openings[day]

    def working(self, staff_id: str, day: date) -> Stretches:
        """When somebody who is present works within the openings of a date."""
        key = staff_id, day
        if key not in self._working:
            away = self._away.get(staff_id, ())
            open_then = self.openings(day)
            self._working[key] = attendance(
                self.present[staff_id], self.branch, day, open_then, away
            )
        return self._working[key]

    @cached_property
    def _busy_of(self) -> dict[str, list[Busy]]:
        rows = defaultdict[str, list[Busy]](list)
        for one in self.busy:
            rows[one.staff_id].append(one)
        return rows

    @cached_property
    def _away(self) -> dict[str, Stretches]:
        spans = defaultdict[str, list[Span]](list)
        for one in self.absences:
            spans[one.staff_id].append(Span(one.starts_at, one.ends_at))
        return {staff_id: merged(map(stretch_of, away)) for staff_id, away in spans.items()}

    @cached_property
    def _lanes(self) -> dict[str, Lane]:
        return {}

    @cached_property
    def _openings(self) -> dict[date, Stretches]:
        return {}

    @cached_property
    def _working(self) -> dict[tuple[str, date], Stretches]:
        return {}
