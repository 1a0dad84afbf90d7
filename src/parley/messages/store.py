"""The SQL of messages."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import case, select, tuple_, update

from parley.db.engine import Tx
from parley.db.tables import PENDING, messages
from parley.messages.rules import Message


def insert(tx: Tx, message: Message) -> bool:
    """Add the message unless its call has left one of that number. Waits for others who do."""
    return tx.insert_if_absent(messages, msgspec.structs.asdict(message))


def replace(tx: Tx, old: Message, new: Message) -> bool:
    """Write `new` over the row if that is still `old`: no later revision, attempt or erasure."""
    changed = update(messages).where(
        messages.c.id == old.id,
        messages.c.revision == old.revision,
        messages.c.attempts == old.attempts,
        messages.c.erased_at.is_(None),
    )
    return tx.conn.execute(changed.values(msgspec.structs.asdict(new))).rowcount == 1


def read_by_number(tx: Tx, call_id: str, number: int) -> Message:
    """The message, locked until the end of the transaction. It must have been left."""
    found = select(messages).where(messages.c.call_id == call_id, messages.c.number == number)
    return Message(**tx.conn.execute(found.with_for_update()).mappings().one())


def read(tx: Tx, tenant_id: str, message_id: str) -> Message | None:
    found = select(messages).where(messages.c.tenant_id == tenant_id, messages.c.id == message_id)
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Message(**row)


def read_newest(tx: Tx, tenant_id: str, limit: int, before: str) -> list[Message]:
    """Newest first; those stored before the message `before`, or from the newest on if empty."""
    found = select(messages).where(messages.c.tenant_id == tenant_id)
    if before:
        start = select(messages.c.created_at, messages.c.id).where(
            messages.c.tenant_id == tenant_id, messages.c.id == before
        )
        found = found.where(tuple_(messages.c.created_at, messages.c.id) < start.scalar_subquery())
    ordered = found.order_by(messages.c.created_at.desc(), messages.c.id.desc()).limit(limit)
    return [Message(**row) for row in tx.conn.execute(ordered).mappings()]


def read_of_call(tx: Tx, tenant_id: str, call_id: str) -> list[Message]:
    found = select(messages).where(messages.c.tenant_id == tenant_id, messages.c.call_id == call_id)
    return [Message(**row) for row in tx.conn.execute(found.order_by(messages.c.number)).mappings()]


def read_due(tx: Tx) -> Message | None:
    """The message of any tenant that waits longest, locked; None: nothing is due.

    One that another process is just claiming is passed over.
    """
    found = (
        select(messages)
        .where(PENDING, messages.c.next_attempt_at <= tx.now)
        .order_by(messages.c.next_attempt_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Message(**row)


def read_calls_with_phone(tx: Tx, tenant_id: str, phone: str) -> list[str]:
    found = select(messages.c.call_id).where(
        messages.c.tenant_id == tenant_id, messages.c.pii_phone == phone
    )
    return list(tx.conn.scalars(found.distinct()))


def empty(tx: Tx, call_ids: Sequence[str]) -> None:
    """Empty the messages of calls; what is not yet delivered never will be."""
    erased = {
        "pii_name": "",
        "pii_phone": "",
        "pii_reason": "",
        "last_error": "",
        "delivery": case((PENDING, "none"), else_=messages.c.delivery),
        "next_attempt_at": None,
        "erased_at": tx.now,
    }
    tx.conn.execute(update(messages).where(messages.c.call_id.in_(call_ids)).values(erased))
