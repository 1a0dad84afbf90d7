"""What the front desk remembers of a call, from its first function to its end."""

import msgspec

from parley.bookings.rules.records import DeskCall, Offer
from parley.bookings.store import desk as store
from parley.bookings.store import ledger
from parley.db.engine import Tx

OFFERS_MAX = 10
"""Offered times whose ids a call can still use: those of the newest answer."""


def open_call(tx: Tx, call: DeskCall) -> DeskCall | None:
    """The call as it is remembered, made now where it is new, and kept for this transaction.

    None: the id is a call of another tenant. The branch, number and agent of the first time stay;
    what was not known then is learned.
    """
    known = store.read_call(tx, call.tenant_id, call.call_id, lock=True)
    if known is None:
        if store.insert_call(tx, call):
            return call
        # Another request of this call has made it meanwhile, or it is another tenant's.
        known = store.read_call(tx, call.tenant_id, call.call_id, lock=True)
        if known is None:
            return None
    return msgspec.structs.replace(
        known,
        branch_id=known.branch_id or call.branch_id,
        pii_from=known.pii_from or call.pii_from,
        pii_to=known.pii_to or call.pii_to,
        agent_id=known.agent_id or call.agent_id,
        contact_id=known.contact_id or call.contact_id,
        language=call.language,
    )


def remember(tx: Tx, call: DeskCall) -> None:
    """Keep what has changed."""
    store.change_call(tx, call)


def with_offers(call: DeskCall, offers: list[Offer]) -> DeskCall:
    """The call with new offers, whose ids are made here: short, and never used twice in it."""
    numbered = tuple(
        msgspec.structs.replace(offer, id=f"a{call.offered + number}")
        for number, offer in enumerate(offers[:OFFERS_MAX], start=1)
    )
    return msgspec.structs.replace(call, offers=numbered, offered=call.offered + len(numbered))


def next_generation(call: DeskCall) -> DeskCall:
    """After a cancellation or a move the same words mean something new."""
    return msgspec.structs.replace(call, generation=call.generation + 1)


def end_call(tx: Tx, tenant_id: str, call_id: str) -> None:
    """The call is over: what it held is let go. Any number of times."""
    call = store.read_call(tx, tenant_id, call_id, lock=True)
    if call is None or call.ended_at is not None:
        return
    ids = ledger.read_active_hold_ids(tx, tenant_id, call_id)
    if ids:
        ledger.end_holds(tx, tenant_id, ids, "released")
    store.change_call(tx, msgspec.structs.replace(call, ended_at=tx.now))
