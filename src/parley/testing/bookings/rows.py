"""What the database holds after a run, read by queries that the product does not use."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, ForeignKeyConstraint, Select, Table, column, func, select, table
from sqlalchemy.exc import DBAPIError

from parley.db.engine import Database
from parley.db.tables import booking_changes, bookings, busy, desk_calls, holds, metadata, services
from parley.testing.bookings.shop import Shop

PROBE_ID = "torture-probe"
PROBE_NUMBER = 1_000
"""No service has so many parts."""


Row = TypeVar("Row", bound=msgspec.Struct)


class BookingRow(msgspec.Struct, frozen=True, kw_only=True):
    tenant_id: str
    id: str
    code: str
    call_id: str
    staff_id: str
    service: str
    attendee: str
    status: str
    version: int
    starts_at: datetime
    ends_at: datetime

    @property
    def stands(self) -> bool:
        return self.status in ("pending", "confirmed", "arrived", "conflict")


class BusyRow(msgspec.Struct, frozen=True, kw_only=True):
    tenant_id: str
    staff_id: str
    starts_at: datetime
    ends_at: datetime
    buffer_before_min: int
    buffer_after_min: int
    booking_id: str | None = None
    hold_id: str | None = None


class HoldRow(msgspec.Struct, frozen=True, kw_only=True):
    tenant_id: str
    id: str
    call_id: str
    status: str


class ChangeRow(msgspec.Struct, frozen=True, kw_only=True):
    booking_id: str
    kind: str
    starts_at: datetime
    moved_from_at: datetime | None = None
    created_at: datetime


class Rows(msgspec.Struct, frozen=True, kw_only=True):
    """What was read. `crossed` tells of rows that refer to another tenant's.

    `guarded` is whether the database itself refused time that is taken; None: nothing was taken,
    so that it could not be tried.
    """

    bookings: tuple[BookingRow, ...] = ()
    busy: tuple[BusyRow, ...] = ()
    holds: tuple[HoldRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    calls: tuple[tuple[str, str], ...] = ()
    crossed: tuple[str, ...] = ()
    guarded: bool | None = None


def read_rows(database: Database, shops: Iterable[Shop]) -> Rows:
    """All that companies have, and whether the rule of the database holds."""
    ids = [shop.tenant_id for shop in shops]
    with database.read() as tx:
        rows = _read(tx.conn, ids)
    return msgspec.structs.replace(rows, guarded=_guarded(database, ids))


def _read(conn: Connection, ids: Sequence[str]) -> Rows:
    with_service = select(
        bookings, bookings.c.pii_attendee.label("attendee"), services.c.name.label("service")
    ).join(services, services.c.id == bookings.c.service_id)
    return Rows(
        bookings=_all(conn, with_service.where(bookings.c.tenant_id.in_(ids)), BookingRow),
        busy=_all(conn, select(busy).where(busy.c.tenant_id.in_(ids)), BusyRow),
        holds=_all(conn, select(holds).where(holds.c.tenant_id.in_(ids)), HoldRow),
        changes=_all(
            conn,
            select(booking_changes)
            .where(booking_changes.c.tenant_id.in_(ids))
            .order_by(booking_changes.c.created_at, booking_changes.c.id),
            ChangeRow,
        ),
        calls=tuple(
            (row.call_id, row.tenant_id)
            for row in conn.execute(select(desk_calls).where(desk_calls.c.tenant_id.in_(ids)))
        ),
        crossed=tuple(sorted(_crossed(conn, ids))),
    )


def _all(conn: Connection, query: Select[Any], kind: type[Row]) -> tuple[Row, ...]:
    names = kind.__struct_fields__
    found = conn.execute(query).mappings()
    return tuple(kind(**{name: row[name] for name in names}) for row in found)


def _crossed(conn: Connection, ids: Sequence[str]) -> Iterable[str]:
    """Every reference that names a row by its id alone must find one of the same tenant."""
    for child in metadata.sorted_tables:
        if "tenant_id" not in child.c:
            continue
        for constraint in child.foreign_key_constraints:
            if len(constraint.columns) == 2:  # noqa: PLR2004 - the tenant and an id
                count = _strangers(conn, child, constraint, ids)
                if count:
                    yield f"{count} of {child.name} in {constraint.referred_table.name}"


def _strangers(
    conn: Connection, child: Table, constraint: ForeignKeyConstraint, ids: Sequence[str]
) -> int:
    (name,) = (one for one in constraint.column_keys if one != "tenant_id")
    (referred,) = (one.column.name for one in constraint.elements if one.column.name != "tenant_id")
    parent = table(constraint.referred_table.name, column(referred), column("tenant_id")).alias()
    counted = (
        select(func.count())
        .select_from(child)
        .join(parent, parent.c[referred] == child.c[name])
        .where(child.c.tenant_id != parent.c.tenant_id, child.c.tenant_id.in_(ids))
    )
    return int(conn.scalar(counted) or 0)


def _guarded(database: Database, ids: Sequence[str]) -> bool | None:
    """Take time twice, as no program should be able to, and leave nothing behind."""
    with database.writers.connect() as conn:
        row = conn.execute(select(busy).where(busy.c.tenant_id.in_(ids)).limit(1)).mappings()
        taken = row.one_or_none()
        if taken is None:
            return None
        again = {**taken, "id": PROBE_ID, "number": PROBE_NUMBER}
        try:
            conn.execute(busy.insert(), again)
        except DBAPIError:
            return True
        finally:
            conn.rollback()
        return False
