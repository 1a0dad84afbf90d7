"""Whose call it is: from the number of ours that is in it, else from the platform's agent."""

from parley.db.engine import Tx
from parley.tenants import store, store_places
from parley.tenants.numbers import e164
from parley.tenants.rules import Number, PlatformAgent, Resolved

OUTBOUND = "outbound"
"""The direction in which our own number is the one that calls."""


def resolve(
    tx: Tx, to_number: str, from_number: str = "", direction: str = "inbound", agent_id: str = ""
) -> Resolved | None:
    """The active tenant of a call; None: nobody's, and nobody is guessed.

    The number decides, then the agent; where they disagree the number wins and `mismatch` is
    told. A company with one active branch is called at that branch.
    """
    number = _number(tx, from_number if direction == OUTBOUND else to_number)
    agent = store_places.read_agent(tx, agent_id) if agent_id else None
    row = number or agent
    if row is None:
        return None
    tenant = store.read(tx, row.tenant_id)
    if tenant is None or not tenant.active:
        return None
    return Resolved(
        tenant_id=tenant.id,
        branch_id=_branch_id(tx, row),
        pack=number.pack if number else "",
        mismatch=bool(number and agent and _disagree(number, agent)),
    )


def _number(tx: Tx, written: str) -> Number | None:
    """The row of a number, however the platform writes it.

    Without its country's code it is ours only where one tenant alone could be meant.
    """
    if not written:
        return None
    countries = () if written.startswith("+") else store.read_countries(tx)
    candidates = {e164(written, country) for country in ("", *countries)} - {""}
    found = store_places.read_numbers_among(tx, candidates)
    return found[0] if len(found) == 1 else None


def _branch_id(tx: Tx, row: Number | PlatformAgent) -> str | None:
    """The branch that the row names, else the only one; None: the caller has to say."""
    active = store_places.read_active_branch_ids(tx, row.tenant_id)
    if row.branch_id in active:
        return row.branch_id
    return active[0] if len(active) == 1 else None


def _disagree(number: Number, agent: PlatformAgent) -> bool:
    if number.tenant_id != agent.tenant_id:
        return True
    return None not in (number.branch_id, agent.branch_id) and number.branch_id != agent.branch_id
