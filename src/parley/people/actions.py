"""What can be done for people; each function runs in the transaction that it is given."""

from parley.db.engine import Tx
from parley.people import store
from parley.people.rules import Suppression, is_e164


def suppress(tx: Tx, *, tenant_id: str, phone: str, call_id: str, reason: str) -> bool:
    """Note that a number must not be called again. False: it was noted before.

    `phone` is E.164, or empty where it is not known: then the call stands for it, and
    `number_learned` adds the number should it become known.
    """
    assert phone == "" or is_e164(phone), "a suppression needs E.164 or nothing"
    assert phone or call_id, "a suppression needs a number or a call"
    return store.insert(
        tx,
        Suppression(
            id=tx.new_id(),
            tenant_id=tenant_id,
            pii_phone=phone,
            call_id=call_id,
            reason=reason,
            created_at=tx.now,
        ),
    )


def is_suppressed(tx: Tx, tenant_id: str, phone: str) -> bool:
    """True if the owner of this E.164 number asked not to be called."""
    return store.exists(tx, tenant_id, phone)


def number_learned(tx: Tx, *, tenant_id: str, call_id: str, phone: str) -> None:
    """The number of a call became known: whoever asked in it not to be called is now known too."""
    nameless = store.read_nameless(tx, tenant_id, call_id)
    if nameless and is_e164(phone):
        suppress(tx, tenant_id=tenant_id, phone=phone, call_id=call_id, reason=nameless.reason)
