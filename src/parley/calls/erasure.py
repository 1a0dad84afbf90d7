"""Erasing the words of calls: on request, and when a tenant's retention is over.

What remains is the skeleton of a call (when, how long, why it ended) and the wish not to be called.
"""

from collections.abc import Sequence
from datetime import timedelta

from parley.calls import search, store, store_journal, store_results
from parley.db.engine import Tx
from parley.messages import actions as messages
from parley.tenants import actions as tenants

PURGE_MAX = 200
"""Calls per tenant in one transaction of `purge`."""

ERASE_MAX = 1_000
"""Calls in one statement."""


def erase_call(tx: Tx, call_id: str) -> bool:
    """Erase what was said in a call. One that still runs ends. False: erased before, or unknown."""
    return _erase(tx, [call_id]) == 1


def erase_caller(tx: Tx, tenant_id: str, phone: str) -> int:
    """Erase every call with a person, and every call in which their number was left.

    `phone` is E.164. Returns how many calls were erased.
    """
    with_person = store.read_of_person(tx, tenant_id, phone)
    about_person = messages.calls_with_phone(tx, tenant_id, phone)
    call_ids = sorted({*with_person, *about_person})
    chunks = range(0, len(call_ids), ERASE_MAX)
    return sum(_erase(tx, call_ids[start : start + ERASE_MAX]) for start in chunks)


def purge(tx: Tx) -> int:
    """Erase calls that were over before their tenant's retention; repeat until it returns 0."""
    erased = 0
    for tenant in tenants.list_tenants(tx):
        before = tx.now - timedelta(days=tenant.retention_days)
        erased += _erase(tx, store.read_expired(tx, tenant.id, before, PURGE_MAX))
    return erased


def _erase(tx: Tx, call_ids: Sequence[str]) -> int:
    # First the rows of the calls: whoever writes to one of them has then finished, or will not.
    kept = store.mark_erased(tx, call_ids)
    store_journal.delete_all(tx, kept)
    store_results.delete_all(tx, kept)
    messages.erase(tx, kept)
    search.forget(tx, kept)
    return len(kept)
