"""What can be done with the branches of a tenant, and with the numbers and agents that reach it."""

import msgspec

from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants import store, store_places
from parley.tenants.numbers import e164
from parley.tenants.rules import Branch, Number, PlatformAgent
from parley.tenants.slugs import is_slug, new_slug


def add_branch(tx: Tx, branch: Branch) -> Branch:
    """Make a branch; its id is made here, and its slug where that is empty.

    Raises Refused: `slug` (it is none, or taken), `number` (of transfers).
    """
    taken = {known.slug for known in store_places.read_branches(tx, branch.tenant_id)}
    slug = branch.slug or new_slug(branch.name, taken)
    if not is_slug(slug) or slug in taken:
        raise Refused("slug", slug)
    made = msgspec.structs.replace(_checked(tx, branch), id=tx.new_id(), slug=slug)
    store_places.insert_branch(tx, made)
    return made


def change_branch(tx: Tx, branch: Branch) -> None:
    """Write everything of a branch but its slug. Raises Refused `unknown`, `number`."""
    if not store_places.change_branch(tx, _checked(tx, branch)):
        raise Refused("unknown", branch.id)


def list_branches(tx: Tx, tenant_id: str) -> list[Branch]:
    """All branches of a tenant by slug, those that are not active too."""
    return store_places.read_branches(tx, tenant_id)


def put_number(tx: Tx, number: Number) -> Number:
    """Let a number lead to a tenant, and to one of its branches where it names one.

    It may be written as people do; it is kept in E.164. Raises Refused: `number` (it is none),
    `taken` (another tenant has it), `branch` (not one of theirs).
    """
    written = _e164(tx, number.tenant_id, number.e164)
    number = msgspec.structs.replace(number, e164=written)
    _check_branch(tx, number.tenant_id, number.branch_id)
    if not store_places.put_number(tx, number):
        raise Refused("taken", number.e164)
    return number


def remove_number(tx: Tx, tenant_id: str, number: str) -> bool:
    """A number leads to the tenant no more. False: it did not."""
    return store_places.delete_number(tx, tenant_id, number)


def list_numbers(tx: Tx, tenant_id: str) -> list[Number]:
    """The numbers of a tenant, in order."""
    return store_places.read_numbers(tx, tenant_id)


def put_agent(tx: Tx, agent: PlatformAgent) -> None:
    """Say whom an agent of the platform speaks for. Raises Refused `taken`, `branch`."""
    _check_branch(tx, agent.tenant_id, agent.branch_id)
    if not store_places.put_agent(tx, agent):
        raise Refused("taken", agent.agent_id)


def remove_agent(tx: Tx, tenant_id: str, agent_id: str) -> bool:
    """An agent speaks for the tenant no more. False: it did not."""
    return store_places.delete_agent(tx, tenant_id, agent_id)


def list_agents(tx: Tx, tenant_id: str) -> list[PlatformAgent]:
    """The platform's agents that speak for a tenant, in order."""
    return store_places.read_agents(tx, tenant_id)


def _checked(tx: Tx, branch: Branch) -> Branch:
    if not branch.transfer_number:
        return branch
    number = _e164(tx, branch.tenant_id, branch.transfer_number)
    return msgspec.structs.replace(branch, transfer_number=number)


def _e164(tx: Tx, tenant_id: str, written: str) -> str:
    tenant = store.read(tx, tenant_id)
    number = e164(written, tenant.country if tenant else "")
    if not number:
        raise Refused("number", written)
    return number


def _check_branch(tx: Tx, tenant_id: str, branch_id: str | None) -> None:
    branches = store_places.read_branches(tx, tenant_id)
    if branch_id is not None and all(known.id != branch_id for known in branches):
        raise Refused("branch", branch_id)
