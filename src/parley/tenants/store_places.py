"""The SQL of branches, and of the numbers and agents that reach them."""

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import RowMapping, delete, select, update

from parley.conversation.hearing.moment import Hours
from parley.db.engine import Tx
from parley.db.tables import branches, numbers, platform_agents
from parley.tenants.rules import Branch, Number, PlatformAgent, SpecialDay

_HOURS = msgspec.json.Decoder(Hours)
_SPECIAL_DAYS = msgspec.json.Decoder(tuple[SpecialDay, ...])


def insert_branch(tx: Tx, branch: Branch) -> None:
    tx.conn.execute(branches.insert(), _row(branch))


def change_branch(tx: Tx, branch: Branch) -> bool:
    """Change all but the slug. False: the tenant has no such branch."""
    values = _row(branch)
    changed = update(branches).where(
        branches.c.id == values.pop("id"), branches.c.tenant_id == values.pop("tenant_id")
    )
    del values["slug"]
    return tx.conn.execute(changed.values(values)).rowcount == 1


def read_branches(tx: Tx, tenant_id: str) -> list[Branch]:
    """By slug, those that are not active too."""
    found = select(branches).where(branches.c.tenant_id == tenant_id).order_by(branches.c.slug)
    return [_branch(row) for row in tx.conn.execute(found).mappings()]


def read_active_branch_ids(tx: Tx, tenant_id: str) -> list[str]:
    """The ids of active branches, by slug."""
    found = (
        select(branches.c.id)
        .where(branches.c.tenant_id == tenant_id, branches.c.active.is_(True))
        .order_by(branches.c.slug)
    )
    return list(tx.conn.scalars(found))


def put_number(tx: Tx, number: Number) -> bool:
    """Add or change a number. False: another tenant has it."""
    row = msgspec.structs.asdict(number)
    if tx.insert_if_absent(numbers, row):
        return True
    changed = update(numbers).where(
        numbers.c.e164 == number.e164, numbers.c.tenant_id == number.tenant_id
    )
    values = {"branch_id": number.branch_id, "pack": number.pack}
    return tx.conn.execute(changed.values(values)).rowcount == 1


def delete_number(tx: Tx, tenant_id: str, number: str) -> bool:
    gone = delete(numbers).where(numbers.c.tenant_id == tenant_id, numbers.c.e164 == number)
    return tx.conn.execute(gone).rowcount == 1


def read_numbers(tx: Tx, tenant_id: str) -> list[Number]:
    found = select(numbers).where(numbers.c.tenant_id == tenant_id).order_by(numbers.c.e164)
    return [Number(**row) for row in tx.conn.execute(found).mappings()]


def read_numbers_among(tx: Tx, candidates: Collection[str]) -> list[Number]:
    """The rows of some numbers, whoever's: this is how the tenant of a call is found."""
    found = select(numbers).where(numbers.c.e164.in_(candidates)).order_by(numbers.c.e164)
    return [Number(**row) for row in tx.conn.execute(found).mappings()]


def put_agent(tx: Tx, agent: PlatformAgent) -> bool:
    """Add or change an agent of the platform. False: it speaks for another tenant."""
    if tx.insert_if_absent(platform_agents, msgspec.structs.asdict(agent)):
        return True
    changed = update(platform_agents).where(
        platform_agents.c.agent_id == agent.agent_id,
        platform_agents.c.tenant_id == agent.tenant_id,
    )
    return tx.conn.execute(changed.values(branch_id=agent.branch_id)).rowcount == 1


def delete_agent(tx: Tx, tenant_id: str, agent_id: str) -> bool:
    gone = delete(platform_agents).where(
        platform_agents.c.tenant_id == tenant_id, platform_agents.c.agent_id == agent_id
    )
    return tx.conn.execute(gone).rowcount == 1


def read_agents(tx: Tx, tenant_id: str) -> list[PlatformAgent]:
    found = (
        select(platform_agents)
        .where(platform_agents.c.tenant_id == tenant_id)
        .order_by(platform_agents.c.agent_id)
    )
    return [PlatformAgent(**row) for row in tx.conn.execute(found).mappings()]


def read_agent(tx: Tx, agent_id: str) -> PlatformAgent | None:
    """Whom an agent speaks for, whoever it is: this is how the tenant of a call is found."""
    found = select(platform_agents).where(platform_agents.c.agent_id == agent_id)
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else PlatformAgent(**row)


def _row(branch: Branch) -> dict[str, Any]:
    return {
        **msgspec.structs.asdict(branch),
        "hours": msgspec.json.encode(branch.hours).decode(),
        "special_days": msgspec.json.encode(branch.special_days).decode(),
    }


def _branch(row: RowMapping) -> Branch:
    read = {
        "hours": _HOURS.decode(row["hours"]),
        "special_days": _SPECIAL_DAYS.decode(row["special_days"]),
    }
    return Branch(**{**row, **read})
