"""The SQL of bookings, holds and taken time."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

import msgspec
from sqlalchemy import ColumnElement, delete, func, select, update

from parley.bookings.rules.records import Booking, Change, Hold
from parley.bookings.rules.spans import Busy, Part, Span
from parley.bookings.rules.states import BOOKING_ACTIVE
from parley.catalogue.rules.services import MINUTES_MAX
from parley.db.engine import Tx
from parley.db.tables import booking_changes, bookings, busy, calls, holds, staff

PART_MAX = timedelta(minutes=MINUTES_MAX)
"""How long one part of a service lasts at most."""


def lock_staff(tx: Tx, tenant_id: str, staff_ids: Collection[str]) -> None:
    """Let nobody else take time of these people until the transaction ends.

    Who adds an absence of theirs waits as well: its row refers to theirs. SQLite has one writer
    anyway. The order is always the same, so that two never wait in a circle.
    """
    if tx.conn.dialect.name != "postgresql":
        return
    rows = (
        select(staff.c.id)
        .where(staff.c.tenant_id == tenant_id, staff.c.id.in_(sorted(staff_ids)))
        .order_by(staff.c.lane)
        .with_for_update()
    )
    tx.conn.execute(rows).all()


def read_busy(tx: Tx, tenant_id: str, staff_ids: Collection[str], window: Span) -> list[Busy]:
    """What is taken within a window, expired holds left out, in order of time."""
    found = (
        select(
            busy.c.staff_id,
            busy.c.starts_at,
            busy.c.ends_at,
            busy.c.booking_id,
            busy.c.hold_id,
            busy.c.buffer_before_min,
            busy.c.buffer_after_min,
        )
        .where(
            busy.c.tenant_id == tenant_id,
            busy.c.staff_id.in_(list(staff_ids)),
            busy.c.ends_at > window.start,
            # No part is longer than that, so that the index bounds what is looked at.
            busy.c.starts_at > window.start - PART_MAX,
            busy.c.starts_at < window.end,
            busy.c.expires_at.is_(None) | (busy.c.expires_at > tx.now),
        )
        .order_by(busy.c.starts_at)
    )
    # Columns by their place: a search reads many rows, and names cost as much as all the rest.
    return [
        Busy(
            staff_id=staff_id,
            span=Span(starts_at, ends_at),
            owner_id=booking_id or hold_id,
            buffer_before_min=before,
            buffer_after_min=after,
            kind="booking" if booking_id else "hold",
        )
        for staff_id, starts_at, ends_at, booking_id, hold_id, before, after in tx.conn.execute(
            found
        ).all()
    ]


def expire_holds(tx: Tx, tenant_id: str, staff_ids: Collection[str] | None = None) -> list[str]:
    """Let go of holds whose time is over; of these people only, or of the whole tenant's."""
    due = select(holds.c.id).where(
        holds.c.tenant_id == tenant_id, holds.c.status == "active", holds.c.expires_at <= tx.now
    )
    if staff_ids is not None:
        theirs = select(busy.c.hold_id).where(
            busy.c.tenant_id == tenant_id, busy.c.staff_id.in_(list(staff_ids))
        )
        due = due.where(holds.c.id.in_(theirs))
    # Always in the same order, so that two who let go of the same ones never wait in a circle.
    ids = list(tx.conn.scalars(due.order_by(holds.c.id).with_for_update()))
    if ids:
        end_holds(tx, tenant_id, ids, "expired")
    return ids


def read_holds_to_end(tx: Tx, limit: int) -> list[tuple[str, str, str]]:
    """Active holds, of all tenants, that nobody waits for: tenant, id, and how they end.

    Their time is over, or their call has ended.
    """
    found = (
        select(holds.c.tenant_id, holds.c.id, holds.c.expires_at)
        .outerjoin(
            calls, (calls.c.tenant_id == holds.c.tenant_id) & (calls.c.call_id == holds.c.call_id)
        )
        .where(
            holds.c.status == "active",
            (holds.c.expires_at <= tx.now) | (calls.c.status == "ended"),
        )
        .limit(limit)
    )
    return [
        (row.tenant_id, row.id, "expired" if row.expires_at <= tx.now else "released")
        for row in tx.conn.execute(found)
    ]


def lock_hold(tx: Tx, tenant_id: str, hold_id: str) -> bool:
    """Let nobody else change an active hold. False: somebody does, or it has ended. Never waits."""
    found = (
        select(holds.c.id)
        .where(holds.c.tenant_id == tenant_id, holds.c.id == hold_id, holds.c.status == "active")
        .with_for_update(skip_locked=True)
    )
    return tx.conn.execute(found).first() is not None


def end_holds(tx: Tx, tenant_id: str, ids: Sequence[str], status: str) -> int:
    """Let go of active holds; how many there were."""
    ended = tx.conn.execute(
        update(holds)
        .where(holds.c.tenant_id == tenant_id, holds.c.id.in_(ids), holds.c.status == "active")
        .values(status=status)
    )
    tx.conn.execute(delete(busy).where(busy.c.tenant_id == tenant_id, busy.c.hold_id.in_(ids)))
    return ended.rowcount


def read_hold(tx: Tx, tenant_id: str, call_id: str, *, lock: bool = False) -> Hold | None:
    """The hold of a call that is active and not over; with `lock` nobody else ends it."""
    found = select(holds).where(
        holds.c.tenant_id == tenant_id,
        holds.c.call_id == call_id,
        holds.c.status == "active",
        holds.c.expires_at > tx.now,
    )
    if lock:
        found = found.with_for_update()
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Hold(**row)


def read_active_hold_ids(tx: Tx, tenant_id: str, call_id: str) -> list[str]:
    """Of a call, over or not."""
    found = select(holds.c.id).where(
        holds.c.tenant_id == tenant_id, holds.c.call_id == call_id, holds.c.status == "active"
    )
    return list(tx.conn.scalars(found))


def insert_hold(tx: Tx, hold: Hold) -> None:
    tx.conn.execute(holds.insert(), msgspec.structs.asdict(hold))


def extend_hold(tx: Tx, hold: Hold, until: datetime) -> None:
    tx.conn.execute(
        update(holds)
        .where(holds.c.tenant_id == hold.tenant_id, holds.c.id == hold.id)
        .values(expires_at=until, extensions=hold.extensions + 1)
    )
    tx.conn.execute(
        update(busy)
        .where(busy.c.tenant_id == hold.tenant_id, busy.c.hold_id == hold.id)
        .values(expires_at=until)
    )


def read_lanes(tx: Tx, tenant_id: str, staff_ids: Collection[str]) -> dict[str, int]:
    found = select(staff.c.id, staff.c.lane).where(
        staff.c.tenant_id == tenant_id, staff.c.id.in_(list(staff_ids))
    )
    return {row.id: row.lane for row in tx.conn.execute(found)}


def take(
    tx: Tx,
    tenant_id: str,
    owner: Mapping[str, object],
    parts: Sequence[Part],
    buffers: tuple[int, int],
) -> None:
    """Mark the time of parts as taken: by `{"booking_id": …}` or `{"hold_id": …, "expires_at": …}`.

    The buffers, in minutes, stand before the first part and after the last one.
    """
    assert all(part.span.end - part.span.start <= PART_MAX for part in parts), "no part is longer"
    lanes = read_lanes(tx, tenant_id, {part.staff_id for part in parts})
    before, after = buffers
    rows = [
        {
            "id": tx.new_id(),
            "tenant_id": tenant_id,
            "staff_id": part.staff_id,
            "lane": lanes[part.staff_id],
            "starts_at": part.span.start,
            "ends_at": part.span.end,
            "part": part.key,
            "number": number,
            "buffer_before_min": before if number == 1 else 0,
            "buffer_after_min": after if number == len(parts) else 0,
            "booking_id": None,
            "hold_id": None,
            "expires_at": None,
            **owner,
        }
        for number, part in enumerate(parts, start=1)
    ]
    tx.conn.execute(busy.insert(), rows)


def free(tx: Tx, tenant_id: str, booking_id: str) -> None:
    """Let go of the time of a booking."""
    tx.conn.execute(
        delete(busy).where(busy.c.tenant_id == tenant_id, busy.c.booking_id == booking_id)
    )


def read_parts(
    tx: Tx, tenant_id: str, booking_id: str = "", *, hold_id: str = ""
) -> tuple[Part, ...]:
    """The time that a booking or a hold takes, in order; empty once it is let go."""
    owner = busy.c.booking_id == booking_id if booking_id else busy.c.hold_id == hold_id
    found = select(busy).where(busy.c.tenant_id == tenant_id, owner).order_by(busy.c.number)
    return tuple(
        Part(row.part, "", row.staff_id, Span(row.starts_at, row.ends_at))
        for row in tx.conn.execute(found)
    )


def insert_booking(tx: Tx, booking: Booking) -> None:
    tx.conn.execute(bookings.insert(), msgspec.structs.asdict(booking))


def code_is_free(tx: Tx, tenant_id: str, code: str) -> bool:
    found = select(bookings.c.id).where(bookings.c.tenant_id == tenant_id, bookings.c.code == code)
    return tx.conn.execute(found).first() is None


def change_booking(tx: Tx, booking: Booking) -> None:
    """Write all that can change of a booking."""
    changed = msgspec.structs.asdict(booking)
    for fixed in ("id", "tenant_id", "code", "call_id", "source", "created_at", "external_ref"):
        del changed[fixed]
    tx.conn.execute(
        update(bookings)
        .where(bookings.c.tenant_id == booking.tenant_id, bookings.c.id == booking.id)
        .values(**changed)
    )


def read_booking(tx: Tx, tenant_id: str, booking_id: str, *, lock: bool = False) -> Booking | None:
    """One booking; with `lock` nobody else changes it until the transaction ends."""
    found = select(bookings).where(bookings.c.tenant_id == tenant_id, bookings.c.id == booking_id)
    if lock:
        found = found.with_for_update()
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Booking(**row)


def read_bookings(tx: Tx, tenant_id: str, *where: object, limit: int) -> list[Booking]:
    """Bookings in order of their beginning. `where` are conditions on the table's columns."""
    found = (
        select(bookings)
        .where(bookings.c.tenant_id == tenant_id, *where)  # type: ignore[arg-type]
        .order_by(bookings.c.starts_at, bookings.c.id)
        .limit(limit)
    )
    return [Booking(**row) for row in tx.conn.execute(found).mappings()]


def read_coming(
    tx: Tx, tenant_id: str, *, contact_id: str = "", customer_ids: Collection[str] = (), limit: int
) -> list[Booking]:
    """Standing bookings that have not begun, of a contact or of customers."""
    theirs = (
        bookings.c.contact_id == contact_id
        if contact_id
        else bookings.c.customer_id.in_(list(customer_ids))
    )
    return read_bookings(
        tx,
        tenant_id,
        theirs,
        bookings.c.status.in_(sorted(BOOKING_ACTIVE)),
        bookings.c.starts_at > tx.now,
        limit=limit,
    )


def read_visits(tx: Tx, tenant_id: str, customer_id: str, limit: int) -> list[Booking]:
    """Completed bookings of a customer, newest first."""
    found = (
        select(bookings)
        .where(
            bookings.c.tenant_id == tenant_id,
            bookings.c.customer_id == customer_id,
            bookings.c.status == "completed",
        )
        .order_by(bookings.c.starts_at.desc())
        .limit(limit)
    )
    return [Booking(**row) for row in tx.conn.execute(found).mappings()]


def read_by_code(tx: Tx, tenant_id: str, code: str) -> Booking | None:
    found = read_bookings(tx, tenant_id, bookings.c.code == code, limit=1)
    return found[0] if found else None


def read_of_call(tx: Tx, tenant_id: str, call_id: str, limit: int) -> list[Booking]:
    """All bookings that were made in a call, standing or not."""
    return read_bookings(tx, tenant_id, bookings.c.call_id == call_id, limit=limit)


def read_cancelled_in(tx: Tx, tenant_id: str, call_id: str) -> list[Booking]:
    """Bookings that were cancelled in a call and are still, in the order of that."""
    still = bookings.c.status == "cancelled"
    since = booking_changes.c.created_at >= bookings.c.cancelled_at
    return _read_changed_in(tx, tenant_id, call_id, "cancelled", still, since)


def read_restored_in(tx: Tx, tenant_id: str, call_id: str) -> list[Booking]:
    """Bookings whose cancellation was taken back in a call and that stand, in the order of that."""
    still = bookings.c.status.in_(sorted(BOOKING_ACTIVE))
    return _read_changed_in(tx, tenant_id, call_id, "restored", still)


def _read_changed_in(
    tx: Tx, tenant_id: str, call_id: str, kind: str, *where: ColumnElement[bool]
) -> list[Booking]:
    found = (
        select(bookings)
        .join(
            booking_changes,
            (booking_changes.c.tenant_id == bookings.c.tenant_id)
            & (booking_changes.c.booking_id == bookings.c.id),
        )
        .where(
            bookings.c.tenant_id == tenant_id,
            booking_changes.c.kind == kind,
            booking_changes.c.call_id == call_id,
            *where,
        )
        .order_by(booking_changes.c.created_at, booking_changes.c.id)
    )
    return [Booking(**row) for row in tx.conn.execute(found).mappings()]


def read_between(tx: Tx, tenant_id: str, branch_id: str, window: Span, limit: int) -> list[Booking]:
    """All bookings of a branch that touch a window, whatever their status."""
    return read_bookings(
        tx,
        tenant_id,
        bookings.c.branch_id == branch_id,
        bookings.c.ends_at > window.start,
        bookings.c.starts_at < window.end,
        limit=limit,
    )


def count_cancelled(tx: Tx, tenant_id: str, contact_id: str, since: datetime) -> int:
    """How many bookings of a contact its people cancelled since an instant."""
    found = (
        select(func.count())
        .select_from(bookings)
        .where(
            bookings.c.tenant_id == tenant_id,
            bookings.c.contact_id == contact_id,
            bookings.c.status == "cancelled",
            bookings.c.cancelled_at >= since,
        )
    )
    return int(tx.conn.scalar(found) or 0)


def note_change(tx: Tx, booking: Booking, change: Change) -> None:
    row = {
        "id": tx.new_id(),
        "tenant_id": booking.tenant_id,
        "booking_id": booking.id,
        "starts_at": booking.starts_at,
        "created_at": tx.now,
        **msgspec.structs.asdict(change),
    }
    tx.conn.execute(booking_changes.insert(), row)


def read_changes(tx: Tx, tenant_id: str, booking_id: str) -> list[Mapping[str, object]]:
    """What was done with a booking, oldest first."""
    found = (
        select(booking_changes)
        .where(booking_changes.c.tenant_id == tenant_id, booking_changes.c.booking_id == booking_id)
        .order_by(booking_changes.c.created_at, booking_changes.c.id)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]
