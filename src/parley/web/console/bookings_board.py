"""Which days of a branch are looked at, and what of them is read from the database."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final, TypeVar

import msgspec
from fastapi import HTTPException, Request

from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.rules.stretches import instant, local_minute
from parley.bookings.store import front as store
from parley.bookings.store import ledger
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.instants import local_of
from parley.conversation.hearing.moment import DAY_MINUTES
from parley.db.engine import Tx
from parley.tenants.actions import places
from parley.tenants.rules import Branch
from parley.web.console.bookings_lanes import Axis, Lane, Seen, axis_of, lane_of

DAYS_OF_WEEK: Final = 7
YEARS: Final = (2000, 2100)
"""Of dates that are looked at."""
BOOKINGS_MAX: Final = 2_000
"""Of one branch in one week."""
ID_MAX_CHARS: Final = 64
DATE_CHARS: Final = 10
VIEWS: Final = ("day", "week")

Kind = TypeVar("Kind", Branch, Staff)


class Asked(msgspec.Struct, frozen=True):
    """What is looked at: a day of all staff, or the week of one person."""

    branches: tuple[Branch, ...]
    branch: Branch
    staff: tuple[Staff, ...]
    person: Staff | None
    view: str
    day: date
    today: date

    @property
    def days(self) -> list[date]:
        if self.view == "day":
            return [self.day]
        monday = self.day - timedelta(days=self.day.weekday())
        return [monday + timedelta(days=number) for number in range(DAYS_OF_WEEK)]

    @property
    def window(self) -> Span:
        """From the first midnight to the last, and what of openings goes on past it."""
        return window_of(self.branch, self.days)

    def path(self, day: date | None = None, view: str = "", page: str = "") -> str:
        """The address that looks at another day, or in another way."""
        person = f"&staff={self.person.id}" if self.person else ""
        return (
            f"/console/bookings{page}?branch={self.branch.id}&view={view or self.view}"
            f"&date={day or self.day}{person}"
        )

    def step(self, number: int) -> date:
        """The day that is so many pages on."""
        return self.day + timedelta(days=number * (1 if self.view == "day" else DAYS_OF_WEEK))


class Board(msgspec.Struct, frozen=True):
    """Everything that is drawn. `cancelled` are bookings that stand no more, in order."""

    axis: Axis
    lanes: tuple[Lane, ...]
    cancelled: tuple[Booking, ...]


def window_of(branch: Branch, days: Sequence[date]) -> Span:
    """Days of a branch from midnight to midnight."""
    first = local_minute(days[0], 0, branch.zone)
    last = local_minute(days[-1], DAY_MINUTES, branch.zone)
    return Span(instant(first), instant(last))


def date_of(text: str) -> date | None:
    """A date as browsers send it; None: it is empty. 422 where it is none, or far away."""
    if not text:
        return None
    try:
        found = date.fromisoformat(text) if len(text) == DATE_CHARS else None
    except ValueError:
        found = None
    if found is None or not YEARS[0] <= found.year <= YEARS[1]:
        raise HTTPException(422, "date")
    return found


def asked_by(tx: Tx, request: Request, tenant_id: str, *, whom: bool = True) -> Asked | None:
    """What an address asks for; None: the tenant has no branch that is active.

    Without `whom` nobody of the staff is read. 404 for a branch or a person that is not the
    tenant's, 422 for a date that is none.
    """
    branches = tuple(one for one in places.list_branches(tx, tenant_id) if one.active)
    if not branches:
        return None
    said = request.query_params
    branch = _one_of(branches, said.get("branch", "")) or branches[0]
    everybody = catalogue.list_staff(tx, tenant_id) if whom else []
    known = [one for one in everybody if one.branch_id == branch.id]
    staff = tuple(one for one in known if one.active)
    person = _one_of(everybody, said.get("staff", "") if whom else "")
    if person not in known:
        # The branch was changed, and the person is of the one before.
        person = None
    view = said.get("view", "day")
    if view not in VIEWS:
        raise HTTPException(422, "view")
    if view == "week" and person is None and staff:
        person = staff[0]
    today = local_of(tx.now.astimezone(UTC), branch.zone).date()
    day = date_of(said.get("date", "")) or today
    return Asked(branches, branch, staff, person, view, day, today)


def read_board(tx: Tx, asked: Asked) -> Board:
    """All that is drawn of what is asked for."""
    seen, staff = _seen(tx, asked)
    axis = axis_of(seen, asked.days)
    columns = [(one, asked.day) for one in staff]
    if asked.view == "week":
        columns = [(asked.person, day) for day in asked.days] if asked.person else []
    lanes = tuple(lane_of(seen, one, day, axis) for one, day in columns)
    gone = [one for one in seen.bookings.values() if one.status == "cancelled"]
    if asked.view == "week":
        gone = [one for one in gone if asked.person and one.staff_id == asked.person.id]
    return Board(axis, lanes, tuple(gone))


def read_pulse(tx: Tx, asked: Asked) -> str:
    """What differs as soon as a booking or a hold of these days does."""
    return store.read_pulse(tx, asked.branch.tenant_id, asked.branch.id, asked.window)


def _seen(tx: Tx, asked: Asked) -> tuple[Seen, list[Staff]]:
    branch, window = asked.branch, asked.window
    around = Span(window.start - timedelta(days=1), window.end + timedelta(days=1))
    tenant_id = branch.tenant_id
    known = catalogue.list_staff(tx, tenant_id)
    rows = store.read_rows(tx, tenant_id, [one.id for one in known], around)
    found = ledger.read_between(tx, tenant_id, branch.id, window, BOOKINGS_MAX)
    held = store.read_holds(tx, tenant_id, branch.id, window)
    seen = Seen(
        branch=branch,
        now=tx.now,
        absences=catalogue.list_absences(tx, tenant_id, around.start, around.end),
        rows=rows,
        bookings={one.id: one for one in found},
        holds={one.id: one for one in held},
        services={one.id: one.name for one in catalogue.list_services(tx, tenant_id)},
    )
    return seen, _columns(asked, known, seen)


def _columns(asked: Asked, known: Sequence[Staff], seen: Seen) -> list[Staff]:
    """Who has a column: who can be booked here, and whoever has something these days."""
    shown = seen.bookings.keys() | seen.holds.keys()
    taken = {row.staff_id for row in seen.rows if row.owner_id in shown} | {
        one.staff_id for one in seen.bookings.values() if one.status != "cancelled"
    }
    return [
        one
        for one in known
        if one.id in taken or (one.active and one.bookable and one.branch_id == asked.branch.id)
    ]


def _one_of(known: Sequence[Kind], wanted: str) -> Kind | None:
    """The one of that id; None: none was named. 404 where there is no such one."""
    if not wanted:
        return None
    for one in known:
        if one.id == wanted:
            return one
    raise HTTPException(404)


def local_start(text: str, zone: str) -> datetime | None:
    """A local time `YYYY-MM-DDTHH:MM` as an instant; None: it is none."""
    try:
        local = datetime.fromisoformat(text).replace(tzinfo=None)
        return instant(local_minute(local.date(), local.hour * 60 + local.minute, zone))
    except (ValueError, OverflowError):
        return None
