"""The SQL of call-backs and of the waiting list."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update

from parley.db.engine import Tx
from parley.db.tables import callbacks, wishes

OPEN = ("pending", "assigned", "contacted")


def insert_callback(tx: Tx, values: Mapping[str, object]) -> bool:
    """Add a request. False: one for the same number is open."""
    return tx.insert_if_absent(callbacks, values)


def read_open_callback(tx: Tx, tenant_id: str, phone: str) -> Mapping[str, object] | None:
    found = select(callbacks).where(
        callbacks.c.tenant_id == tenant_id,
        callbacks.c.pii_phone == phone,
        callbacks.c.status.in_(OPEN),
    )
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else dict(row)


def change_callback(tx: Tx, tenant_id: str, callback_id: str, **values: object) -> int:
    """Change a request; how many there were of that id."""
    changed = (
        update(callbacks)
        .where(callbacks.c.tenant_id == tenant_id, callbacks.c.id == callback_id)
        .values(updated_at=tx.now, **values)
    )
    return tx.conn.execute(changed).rowcount


def read_callbacks(
    tx: Tx, tenant_id: str, statuses: Sequence[str], limit: int
) -> list[Mapping[str, object]]:
    """Requests in the order in which they are due."""
    found = (
        select(callbacks)
        .where(callbacks.c.tenant_id == tenant_id, callbacks.c.status.in_(list(statuses)))
        .order_by(callbacks.c.due_at, callbacks.c.id)
        .limit(limit)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]


def read_callback(tx: Tx, tenant_id: str, callback_id: str) -> Mapping[str, object] | None:
    found = select(callbacks).where(
        callbacks.c.tenant_id == tenant_id, callbacks.c.id == callback_id
    )
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else dict(row)


def insert_wish(tx: Tx, values: Mapping[str, object]) -> None:
    tx.conn.execute(wishes.insert(), values)


def read_wishes_of(
    tx: Tx, tenant_id: str, contact_id: str, statuses: Sequence[str], limit: int
) -> list[Mapping[str, object]]:
    """What a contact wishes for, oldest first."""
    found = (
        select(wishes)
        .where(
            wishes.c.tenant_id == tenant_id,
            wishes.c.contact_id == contact_id,
            wishes.c.status.in_(list(statuses)),
        )
        .order_by(wishes.c.created_at, wishes.c.id)
        .limit(limit)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]


def read_wishes_for(
    tx: Tx, tenant_id: str, branch_id: str, starts_at: datetime, limit: int
) -> list[Mapping[str, object]]:
    """Open wishes that a time of a branch may fulfil, oldest first."""
    found = (
        select(wishes)
        .where(
            wishes.c.tenant_id == tenant_id,
            wishes.c.branch_id == branch_id,
            wishes.c.status == "open",
            wishes.c.from_at <= starts_at,
            wishes.c.until_at >= starts_at,
        )
        .order_by(wishes.c.created_at, wishes.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]


def read_wishes(
    tx: Tx, tenant_id: str, statuses: Sequence[str], limit: int
) -> list[Mapping[str, object]]:
    """Wishes of a tenant, oldest first."""
    found = (
        select(wishes)
        .where(wishes.c.tenant_id == tenant_id, wishes.c.status.in_(list(statuses)))
        .order_by(wishes.c.created_at, wishes.c.id)
        .limit(limit)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]


def change_wish(tx: Tx, tenant_id: str, wish_id: str, **values: object) -> int:
    """Change a wish; how many there were of that id."""
    changed = (
        update(wishes)
        .where(wishes.c.tenant_id == tenant_id, wishes.c.id == wish_id)
        .values(**values)
    )
    return tx.conn.execute(changed).rowcount


def freed_time_was_offered(tx: Tx, tenant_id: str, freed: str) -> bool:
    """Whether the time that a booking freed was offered to somebody already."""
    found = select(wishes.c.id).where(
        wishes.c.tenant_id == tenant_id, wishes.c.offered_for == freed
    )
    return tx.conn.execute(found).first() is not None
