"""What can be done with messages; each function runs in the transaction that it is given."""

from collections.abc import Iterable, Sequence

from parley.db.engine import Tx
from parley.db.tool import ToolContext
from parley.messages import rules, store
from parley.messages.rules import Failure, Message, Words


def take(tx: Tx, context: ToolContext, number: int, words: Words) -> Message:
    """Store the message of that number of a call, or its next revision if the words are others.

    The call's row must exist.
    """
    message = Message(
        id=tx.new_id(),
        tenant_id=context.tenant_id,
        call_id=context.call_id,
        number=number,
        revision=1,
        pii_name=words.name,
        pii_phone=words.phone,
        pii_reason=words.reason,
        language=context.language,
        created_at=tx.now,
        updated_at=tx.now,
        delivery="pending" if context.deliver else "none",
        next_attempt_at=tx.now if context.deliver else None,
    )
    if store.insert(tx, message):
        return message
    stored = store.read_by_number(tx, context.call_id, number)
    if stored.words == words:
        return stored
    revised = rules.revise(stored, words, context.language, at=tx.now, deliver=context.deliver)
    store.replace(tx, stored, revised)
    return revised


def list_messages(tx: Tx, tenant_id: str, limit: int, before: str = "") -> list[Message]:
    """The newest messages of a tenant, newest first; after the one of id `before`, if any."""
    return store.read_newest(tx, tenant_id, limit, before)


def of_call(tx: Tx, tenant_id: str, call_id: str) -> list[Message]:
    """The messages that were left in a call, in order."""
    return store.read_of_call(tx, tenant_id, call_id)


def show(tx: Tx, tenant_id: str, message_id: str) -> Message | None:
    """One message; None: the tenant has none of that id."""
    return store.read(tx, tenant_id, message_id)


def claim_due(tx: Tx) -> Message | None:
    """Take the message that waits longest, to deliver it alone; None: nothing is due."""
    due = store.read_due(tx)
    if due is None:
        return None
    claimed = rules.claim(due, tx.now)
    store.replace(tx, due, claimed)
    return claimed


def settle(tx: Tx, claimed: Message, sent: Iterable[str], failures: Sequence[Failure]) -> Message:
    """Note how an attempt ended, unless the message was corrected or erased meanwhile."""
    settled = rules.settle(claimed, sent, failures, tx.now)
    store.replace(tx, claimed, settled)
    return settled


def calls_with_phone(tx: Tx, tenant_id: str, phone: str) -> list[str]:
    """The ids of the calls in which a number was left to call back."""
    return store.read_calls_with_phone(tx, tenant_id, phone)


def erase(tx: Tx, call_ids: Sequence[str]) -> None:
    """Empty the messages of calls. One that waits for its delivery is not delivered."""
    store.empty(tx, call_ids)
