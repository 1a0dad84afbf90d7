"""The SQL of what the front desk remembers of calls, and of the functions they used."""

from collections.abc import Mapping
from datetime import datetime

import msgspec
from sqlalchemy import delete, func, select, update

from parley.bookings.rules.records import DeskCall, Offer
from parley.db.engine import Tx
from parley.db.tables import desk_calls, function_uses, signatures

USES_READ_MAX = 200


def _row(call: DeskCall) -> dict[str, object]:
    row: dict[str, object] = msgspec.structs.asdict(call)
    row["offers"] = msgspec.json.encode(call.offers).decode()
    row["pii_names"] = msgspec.json.encode(call.pii_names).decode()
    return row


def insert_call(tx: Tx, call: DeskCall) -> bool:
    """Add a call. False: it is known. Waits for another transaction that is just adding it."""
    return tx.insert_if_absent(desk_calls, _row(call))


def read_call(tx: Tx, tenant_id: str, call_id: str, *, lock: bool = False) -> DeskCall | None:
    """A call; with `lock` nothing else is done in it until the transaction ends."""
    found = select(desk_calls).where(
        desk_calls.c.tenant_id == tenant_id, desk_calls.c.call_id == call_id
    )
    if lock:
        found = found.with_for_update()
    row = tx.conn.execute(found).mappings().one_or_none()
    if row is None:
        return None
    values = dict(row)
    values["offers"] = msgspec.json.decode(values["offers"], type=tuple[Offer, ...])
    values["pii_names"] = msgspec.json.decode(values["pii_names"], type=tuple[str, ...])
    return DeskCall(**values)


def change_call(tx: Tx, call: DeskCall) -> None:
    row = _row(call)
    for fixed in ("call_id", "tenant_id", "platform", "started_at"):
        del row[fixed]
    tx.conn.execute(
        update(desk_calls)
        .where(desk_calls.c.tenant_id == call.tenant_id, desk_calls.c.call_id == call.call_id)
        .values(**row)
    )


def insert_use(tx: Tx, values: Mapping[str, object]) -> bool:
    """Note a use. False: one of the same key stands there."""
    return tx.insert_if_absent(function_uses, values)


def read_use_by_key(tx: Tx, tenant_id: str, call_id: str, key: str) -> str | None:
    """The answer that a call got for a key; None: it was not asked."""
    found = select(function_uses.c.pii_answer).where(
        function_uses.c.tenant_id == tenant_id,
        function_uses.c.call_id == call_id,
        function_uses.c.key == key,
    )
    answer = tx.conn.scalar(found)
    return None if answer is None else str(answer)


def read_use_by_request(tx: Tx, tenant_id: str, call_id: str, request: str) -> str | None:
    """The answer that a call got for the very same bytes; None: they are new."""
    found = (
        select(function_uses.c.pii_answer)
        .where(
            function_uses.c.tenant_id == tenant_id,
            function_uses.c.call_id == call_id,
            function_uses.c.request == request,
        )
        .order_by(function_uses.c.number)
        .limit(1)
    )
    answer = tx.conn.scalar(found)
    return None if answer is None else str(answer)


def count_uses(tx: Tx, tenant_id: str, call_id: str, since: datetime) -> dict[str, int]:
    """How often a call used each function since an instant."""
    found = (
        select(function_uses.c.function, func.count())
        .where(
            function_uses.c.tenant_id == tenant_id,
            function_uses.c.call_id == call_id,
            function_uses.c.started_at > since,
        )
        .group_by(function_uses.c.function)
    )
    return {str(name): int(count) for name, count in tx.conn.execute(found)}


def read_uses(tx: Tx, tenant_id: str, call_id: str) -> list[Mapping[str, object]]:
    """The functions that a call used, in order; at most USES_READ_MAX."""
    found = (
        select(function_uses)
        .where(function_uses.c.tenant_id == tenant_id, function_uses.c.call_id == call_id)
        .order_by(function_uses.c.number)
        .limit(USES_READ_MAX)
    )
    return [dict(row) for row in tx.conn.execute(found).mappings()]


def note_signature(tx: Tx, digest: str, expires_at: datetime) -> bool:
    """Remember a signature until it is too old itself. False: it was used before."""
    tx.conn.execute(delete(signatures).where(signatures.c.expires_at < tx.now))
    return tx.insert_if_absent(signatures, {"digest": digest, "expires_at": expires_at})
