"""The SQL of calls; that of their journals and tools stands in the modules beside."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, case, exists, func, literal, or_, select, tuple_, update

from parley.calls.rules import ERASED, LOST, Call
from parley.db.engine import Tx
from parley.db.tables import KEPT, UNCHECKED, calls, journal
from parley.db.types import Instant


def insert(tx: Tx, values: Mapping[str, Any]) -> bool:
    """Add a call. False: it is there already, perhaps since a moment ago."""
    return tx.insert_if_absent(calls, values)


def read(tx: Tx, call_id: str, *, lock: bool = False) -> Call | None:
    """The call; None: never admitted. With `lock` nobody else changes it in this transaction."""
    found = select(calls).where(calls.c.call_id == call_id)
    if lock:
        found = found.with_for_update()
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Call(**row)


def change(tx: Tx, call_id: str, values: Mapping[str, Any], *, if_owner: int | None = None) -> bool:
    """Change a call that is not erased and, unless `if_owner` is None, has that owner."""
    changed = update(calls).where(calls.c.call_id == call_id, KEPT)
    if if_owner is not None:
        changed = changed.where(calls.c.owner == if_owner)
    return tx.conn.execute(changed.values(values)).rowcount == 1


def hold(tx: Tx, call_id: str) -> str | None:
    """The tenant of a call, not to be erased while the transaction lasts; None: it is, or gone."""
    found = select(calls.c.tenant_id).where(calls.c.call_id == call_id, KEPT)
    return tx.conn.scalar(found.with_for_update(read=True))


def read_newest(tx: Tx, tenant_id: str, limit: int, before: str) -> list[Call]:
    """Newest first; those that began before the call `before`, or from the newest on if empty."""
    found = select(calls).where(calls.c.tenant_id == tenant_id)
    if before:
        start = select(calls.c.started_at, calls.c.call_id).where(
            calls.c.tenant_id == tenant_id, calls.c.call_id == before
        )
        found = found.where(tuple_(calls.c.started_at, calls.c.call_id) < start.scalar_subquery())
    ordered = found.order_by(calls.c.started_at.desc(), calls.c.call_id.desc()).limit(limit)
    return [Call(**row) for row in tx.conn.execute(ordered).mappings()]


def read_unchecked(tx: Tx, limit: int) -> list[str]:
    found = select(calls.c.call_id).where(UNCHECKED, calls.c.status == "ended", KEPT)
    return list(tx.conn.scalars(found.order_by(calls.c.ended_at).limit(limit)))


def end_abandoned(tx: Tx, before: datetime) -> int:
    """End calls that were lost before an instant, and live ones of which nothing came since."""
    silent = ~exists().where(journal.c.call_id == calls.c.call_id, journal.c.written_at >= before)
    abandoned = or_(
        and_(calls.c.status == "lost", calls.c.left_at < before),
        and_(calls.c.status == "live", calls.c.admitted_at < before, silent),
    )
    ended = {"status": "ended", "ended_at": tx.now, "end_reason": LOST}
    return tx.conn.execute(update(calls).where(abandoned).values(ended)).rowcount


def read_of_person(tx: Tx, tenant_id: str, phone: str) -> list[str]:
    """The ids of the calls that are kept of a person: who called, or was called by us."""
    number = case(
        (calls.c.direction == "outbound", calls.c.pii_to_number), else_=calls.c.pii_from_number
    )
    found = select(calls.c.call_id).where(calls.c.tenant_id == tenant_id, number == phone, KEPT)
    return list(tx.conn.scalars(found))


def read_expired(tx: Tx, tenant_id: str, before: datetime, limit: int) -> list[str]:
    """The ids of kept calls that were over before an instant."""
    over_at = func.coalesce(calls.c.ended_at, calls.c.left_at)
    found = select(calls.c.call_id).where(calls.c.tenant_id == tenant_id, KEPT, over_at < before)
    return list(tx.conn.scalars(found.limit(limit)))


def mark_erased(tx: Tx, call_ids: Sequence[str]) -> list[str]:
    """Empty the rows of calls, end those that run, and return the ids that were not erased before.

    Whoever writes to one of them has finished, and finds it erased from now on.
    """
    kept = select(calls.c.call_id).where(calls.c.call_id.in_(call_ids), KEPT)
    # In the order in which others lock several, so that nobody waits in a circle.
    found = list(tx.conn.scalars(kept.order_by(calls.c.call_id).with_for_update()))
    running = calls.c.status != "ended"
    emptied = {
        "pii_from_number": "",
        "pii_to_number": "",
        "erased_at": tx.now,
        "end_reason": case((running, ERASED), else_=calls.c.end_reason),
        "ended_at": case((running, literal(tx.now, Instant)), else_=calls.c.ended_at),
        "status": "ended",
    }
    tx.conn.execute(update(calls).where(calls.c.call_id.in_(found)).values(emptied))
    return found
