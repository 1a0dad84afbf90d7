"""One wish for a service laid over a calendar: who could perform it, and where they have room."""

from datetime import date, timedelta

import msgspec

from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.phases import Placement, place, plan
from parley.bookings.rules.stretches import (
    Stretch,
    Stretches,
    holding,
    local_minute,
    without,
)
from parley.catalogue.rules.policies import DEFAULTS, Policy
from parley.catalogue.rules.services import Service
from parley.conversation.hearing.moment import DAY_MINUTES

SEARCH_STEPS_MAX = 30_000
"""People asked for one answer. What is not found by then counts as not there."""


class Ask(msgspec.Struct, frozen=True):
    """What is looked for.

    `policy` is the one in force; notice and horizon of the service count before it. `staff_id`
    None: anybody who performs the service; with `others_too` they may where the wished one cannot
    (only among free starts: a start that is checked is the wished one's). What `ignore_owner_ids`
    have (the booking that is moved, the call's own hold) is not taken.
    """

    service: Service
    policy: Policy = DEFAULTS
    staff_id: str | None = None
    others_too: bool = False
    ignore_owner_ids: frozenset[str] = frozenset()

    @property
    def notice(self) -> timedelta:
        """How long before the start it must be booked."""
        own, ruled = self.service.notice_min, self.policy.notice_min
        minutes = own if own is not None else ruled
        return timedelta(minutes=(DEFAULTS.notice_min or 0) if minutes is None else minutes)

    @property
    def horizon(self) -> timedelta:
        """How many days ahead, counted on the calendar, it can be booked."""
        own, ruled = self.service.horizon_days, self.policy.horizon_days
        days = own if own is not None else ruled
        return timedelta(days=(DEFAULTS.horizon_days or 0) if days is None else days)


class Board:
    """What follows from an ask and a calendar, worked out once where it is needed."""

    def __init__(self, ask: Ask, calendar: Calendar) -> None:
        service, branch = ask.service, calendar.branch
        assert service.tenant_id == branch.tenant_id, "a service of another tenant"
        self.ask = ask
        self.calendar = calendar
        here = service.active and service.branch_id in (None, branch.id)
        present = tuple(calendar.present) if here else ()
        self.plan = plan(service, present)
        begins = self.plan.steps[0].staff_ids
        self._capable = tuple(
            one for one in present if one in service.staff_ids and (begins is None or one in begins)
        )
        self.steps = 0
        self._rooms: dict[tuple[str, date, int, int], Stretches] = {}

    @property
    def is_spent(self) -> bool:
        """Whether enough was looked at."""
        return self.steps >= SEARCH_STEPS_MAX

    @property
    def performers(self) -> tuple[str, ...]:
        """Who may lead: who performs the service and its first part, in order of their slugs.

        The wished one alone if nobody else may.
        """
        wished = self.ask.staff_id
        if wished is None or self.ask.others_too:
            return self._capable
        return tuple(one for one in self._capable if one == wished)

    def leaders(self, day: date) -> tuple[str, ...]:
        """Who may lead on a date: the wished one, then who has the least time taken that day."""
        window = self.day_stretch(day)
        ignored = self.ask.ignore_owner_ids

        def rank(staff_id: str) -> tuple[bool, int]:
            taken = self.calendar.lane(staff_id).minutes_taken(window, ignored)
            return staff_id != self.ask.staff_id, taken

        return tuple(sorted(self.performers, key=rank))

    def day_stretch(self, day: date) -> Stretch:
        """A date, from midnight to midnight."""
        zone = self.calendar.branch.zone
        return local_minute(day, 0, zone), local_minute(day, DAY_MINUTES, zone)

    def room(self, staff_id: str, day: date, before_min: int, after_min: int) -> Stretches:
        """Where a part with these buffers can be within the openings of a date."""
        key = staff_id, day, before_min, after_min
        if key not in self._rooms:
            self._rooms[key] = self._find_room(*key)
        return self._rooms[key]

    def place(self, leader: str, start: int, day: date) -> Placement | None:
        """The service from a minute of a date on, as everybody's time has room."""

        def free(staff_id: str, stretch: Stretch, before_min: int, after_min: int) -> bool:
            self.steps += 1
            return bool(holding(self.room(staff_id, day, before_min, after_min), *stretch))

        return place(self.plan, start, leader, free, self._closes(start, day))

    def attended(self, leader: str, start: int, day: date) -> bool:
        """Whether everybody would be there for it, were nothing taken."""

        def free(staff_id: str, stretch: Stretch, *_buffers: int) -> bool:
            return bool(holding(self.calendar.working(staff_id, day), *stretch))

        return place(self.plan, start, leader, free, self._closes(start, day)) is not None

    def _find_room(self, staff_id: str, day: date, before_min: int, after_min: int) -> Stretches:
        working = self.calendar.working(staff_id, day)
        if not working:
            return ()
        window = working[0][0], working[-1][1]
        lane = self.calendar.lane(staff_id)
        ignored = self.ask.ignore_owner_ids
        return without(working, lane.blocked(window, before_min, after_min, ignored))

    def _closes(self, start: int, day: date) -> int:
        """When the opening that a start lies in ends; the start itself where it is closed."""
        found = holding(self.calendar.openings(day), start, start + 1)
        return found[1] if found else start
