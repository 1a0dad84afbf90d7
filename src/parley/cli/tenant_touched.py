"""Which coming bookings do not fit any more what stands: somebody has to move them."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from parley.bookings.rules.days_off import public_holiday
from parley.bookings.rules.spans import Span
from parley.bookings.rules.working import day_spans, staff_spans
from parley.bookings.store import ledger

if TYPE_CHECKING:
    from parley.bookings.rules.records import Booking
    from parley.catalogue.describing import Standing
    from parley.db.engine import Tx

COMING_MAX = 5_000
"""Coming bookings of a branch that are looked at."""
AHEAD = timedelta(days=100 * 366)
"""Whatever is still to come."""
DAY = timedelta(days=1)


class Misfit(NamedTuple):
    """A coming booking that does not fit, when it begins on its branch's clock, and why."""

    code: str
    local: datetime
    why: str

    def __str__(self) -> str:
        return f"{self.local:%Y-%m-%d %H:%M}  {self.code}  {self.why}"


def misfits(tx: "Tx", found: "Standing") -> dict[str, Misfit]:
    """By the booking's id: those whose service, staff, branch or hours are no more."""
    told: dict[str, Misfit] = {}
    window = Span(tx.now, tx.now + AHEAD)
    for branch in found.branches:
        zone = ZoneInfo(branch.zone)
        for booking in ledger.read_between(tx, found.tenant.id, branch.id, window, COMING_MAX):
            if booking.stands and (why := _why(booking, found)):
                local = booking.starts_at.astimezone(zone).replace(tzinfo=None)
                told[booking.id] = Misfit(booking.code, local, why)
    return told


def _why(booking: "Booking", found: "Standing") -> str:
    """Why a booking does not fit; empty: it does."""
    branch = next(one for one in found.branches if one.id == booking.branch_id)
    staff = next(one for one in found.staff if one.id == booking.staff_id)
    service = next(one for one in found.services if one.id == booking.service_id)
    ended: Mapping[str, bool] = {
        f"branches.{branch.slug}": branch.active,
        f"staff.{staff.slug}": staff.active,
        f"services.{service.slug}": service.active,
    }
    for entry, active in ended.items():
        if not active:
            return f"{entry} is not active"
    local = booking.starts_at.astimezone(ZoneInfo(branch.zone)).date()
    days = (local - DAY, local)
    whole = booking.span
    opened = [span for day in days for span in day_spans(branch, day, public_holiday)]
    if not any(span.start <= whole.start and whole.end <= span.end for span in opened):
        return f"branches.{branch.slug} is not open then"
    there = [span for day in days for span in staff_spans(staff, branch, day)]
    if not any(span.start <= whole.start < span.end for span in there):
        return f"staff.{staff.slug} is not there then"
    return ""
