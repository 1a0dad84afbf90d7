"""When staff are away, with the bookings that somebody must move."""

from datetime import date, datetime, timedelta
from typing import Final

import msgspec

from parley.bookings.actions import touched
from parley.bookings.rules.records import Booking
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.staff import Absence, Staff
from parley.db.engine import Tx
from parley.web.console import settings_staff_form

BEFORE: Final = timedelta(days=30)
AFTER: Final = timedelta(days=1_100)
"""How far back and ahead absences are listed."""


class Away(msgspec.Struct, frozen=True):
    """An absence with the standing bookings in it that are not over.

    `days` are its first and last one; None: it is not of whole days.
    """

    absence: Absence
    bookings: list[Booking]
    over: bool
    days: tuple[date, date] | None


def absences_of(tx: Tx, staff: Staff, zone: str) -> list[Away]:
    """The absences of somebody on a wall clock, those to come and those of the last weeks."""
    found = catalogue.list_absences(tx, staff.tenant_id, tx.now - BEFORE, tx.now + AFTER)
    return [_away(tx, one, zone) for one in found if one.staff_id == staff.id]


def away_until(tx: Tx, tenant_id: str) -> dict[str, datetime]:
    """Who is away just now, and until when."""
    return {
        one.staff_id: one.ends_at
        for one in catalogue.list_absences(tx, tenant_id, tx.now, tx.now + timedelta(seconds=1))
    }


def _away(tx: Tx, absence: Absence, zone: str) -> Away:
    window = settings_staff_form.window(absence)
    bookings = touched.to_be_moved(tx, absence.tenant_id, absence.staff_id, window)
    days = settings_staff_form.whole_days(absence, zone)
    return Away(absence, bookings, absence.ends_at <= tx.now, days)


def is_known(tx: Tx, absence: Absence) -> bool:
    """Whether the very same absence stands there: the form was sent twice."""
    around = catalogue.list_absences(tx, absence.tenant_id, absence.starts_at, absence.ends_at)
    return any(msgspec.structs.replace(one, id="") == absence for one in around)
