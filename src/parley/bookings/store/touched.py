"""The SQL of which bookings a change of hours, staff or services would touch."""

from sqlalchemy import ColumnElement, func, select

from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.rules.states import BOOKING_ACTIVE
from parley.db.engine import Tx
from parley.db.tables import bookings, busy


def count_coming(tx: Tx, tenant_id: str, by: str) -> dict[str, int]:
    """How many standing bookings are not over, by one of the columns of `bookings`."""
    column = bookings.c[by]
    found = select(column, func.count()).where(*_coming(tx, tenant_id)).group_by(column)
    return {row[0]: row[1] for row in tx.conn.execute(found)}


def count_busy(tx: Tx, tenant_id: str) -> dict[str, int]:
    """How many standing bookings that are not over take time of each of the staff."""
    found = (
        select(busy.c.staff_id, func.count(bookings.c.id.distinct()))
        .join(bookings, bookings.c.id == busy.c.booking_id)
        .where(busy.c.tenant_id == tenant_id, *_coming(tx, tenant_id))
        .group_by(busy.c.staff_id)
    )
    return {row[0]: row[1] for row in tx.conn.execute(found)}


def read_within(tx: Tx, tenant_id: str, staff_id: str, window: Span, limit: int) -> list[Booking]:
    """Standing bookings with time of a person in a window, in order of their beginning."""
    theirs = select(busy.c.booking_id).where(
        busy.c.tenant_id == tenant_id,
        busy.c.staff_id == staff_id,
        busy.c.ends_at > window.start,
        busy.c.starts_at < window.end,
    )
    found = (
        select(bookings)
        .where(*_coming(tx, tenant_id), bookings.c.id.in_(theirs))
        .order_by(bookings.c.starts_at, bookings.c.id)
        .limit(limit)
    )
    return [Booking(**row) for row in tx.conn.execute(found).mappings()]


def _coming(tx: Tx, tenant_id: str) -> tuple[ColumnElement[bool], ...]:
    return (
        bookings.c.tenant_id == tenant_id,
        bookings.c.status.in_(sorted(BOOKING_ACTIVE)),
        bookings.c.ends_at > tx.now,
    )
