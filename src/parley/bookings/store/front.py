"""The SQL of what the front desk shows: the taken time of a branch, and whether it changed."""

from collections.abc import Collection, Mapping
from datetime import datetime

import msgspec
from sqlalchemy import func, select

from parley.bookings.rules.records import Booking, Hold
from parley.bookings.rules.spans import Span
from parley.bookings.store.ledger import read_bookings
from parley.db.engine import Tx
from parley.db.tables import bookings, busy, holds, wishes

AT_ONCE_MAX = 200
"""Bookings of a branch that begin at one instant."""
ROWS_MAX = 5_000
"""Rows of taken time that one page shows."""


class Row(msgspec.Struct, frozen=True):
    """One part of a booking or a hold: whose time it takes, and minutes of buffer around it."""

    staff_id: str
    owner_id: str
    span: Span
    before_min: int
    after_min: int
    is_hold: bool


def read_starting(tx: Tx, tenant_id: str, branch_id: str, at: datetime) -> list[Booking]:
    """Bookings of a branch that begin at an instant, whatever their status."""
    where = bookings.c.branch_id == branch_id, bookings.c.starts_at == at
    return read_bookings(tx, tenant_id, *where, limit=AT_ONCE_MAX)


def read_rows(tx: Tx, tenant_id: str, staff_ids: Collection[str], window: Span) -> list[Row]:
    """What takes time of these people within a window, in order; holds that are over do not."""
    found = (
        select(busy)
        .outerjoin(holds, (holds.c.tenant_id == busy.c.tenant_id) & (holds.c.id == busy.c.hold_id))
        .where(
            busy.c.tenant_id == tenant_id,
            busy.c.staff_id.in_(list(staff_ids)),
            busy.c.ends_at > window.start,
            busy.c.starts_at < window.end,
            busy.c.hold_id.is_(None) | (holds.c.expires_at > tx.now),
        )
        .order_by(busy.c.starts_at, busy.c.id)
        .limit(ROWS_MAX)
    )
    return [
        Row(
            staff_id=row.staff_id,
            owner_id=row.booking_id or row.hold_id,
            span=Span(row.starts_at, row.ends_at),
            before_min=row.buffer_before_min,
            after_min=row.buffer_after_min,
            is_hold=row.hold_id is not None,
        )
        for row in tx.conn.execute(found)
    ]


def read_holds(tx: Tx, tenant_id: str, branch_id: str, window: Span) -> list[Hold]:
    """The holds of a branch that are active and not over, within a window."""
    found = (
        select(holds)
        .where(
            holds.c.tenant_id == tenant_id,
            holds.c.branch_id == branch_id,
            holds.c.status == "active",
            holds.c.expires_at > tx.now,
            holds.c.ends_at > window.start,
            holds.c.starts_at < window.end,
        )
        .order_by(holds.c.starts_at, holds.c.id)
        .limit(ROWS_MAX)
    )
    return [Hold(**row) for row in tx.conn.execute(found).mappings()]


def read_wish(tx: Tx, tenant_id: str, wish_id: str) -> Mapping[str, object] | None:
    """A wish of the waiting list, which nobody else changes until the transaction ends."""
    found = select(wishes).where(wishes.c.tenant_id == tenant_id, wishes.c.id == wish_id)
    row = tx.conn.execute(found.with_for_update()).mappings().one_or_none()
    return None if row is None else dict(row)


def read_pulse(tx: Tx, tenant_id: str, branch_id: str, window: Span) -> str:
    """A text that is another one as soon as a booking or a hold of a window is; one statement."""
    ours = (bookings.c.tenant_id == tenant_id, bookings.c.branch_id == branch_id)
    within = bookings.c.ends_at > window.start, bookings.c.starts_at < window.end
    held = (
        holds.c.tenant_id == tenant_id,
        holds.c.branch_id == branch_id,
        holds.c.status == "active",
        holds.c.expires_at > tx.now,
        holds.c.ends_at > window.start,
        holds.c.starts_at < window.end,
    )
    found = select(
        select(func.count()).select_from(bookings).where(*ours, *within).scalar_subquery(),
        select(func.max(bookings.c.updated_at)).where(*ours, *within).scalar_subquery(),
        select(func.count()).select_from(holds).where(*held).scalar_subquery(),
        select(func.max(holds.c.created_at)).where(*held).scalar_subquery(),
        select(func.max(holds.c.expires_at)).where(*held).scalar_subquery(),
    )
    return " ".join(str(value) for value in tx.conn.execute(found).one())
