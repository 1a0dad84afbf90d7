"""The SQL of staff and their absences, and of the rulings of a tenant."""

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import RowMapping, delete, func, select, update

from parley.catalogue.rules.policies import Policy, Ruling, Scope
from parley.catalogue.rules.staff import Absence, Staff
from parley.conversation.hearing.moment import Hours
from parley.db.engine import Tx
from parley.db.tables import absences, rulings, staff

_HOURS = msgspec.json.Decoder(Hours)
_POLICY = msgspec.json.Decoder(Policy)


def insert_staff(tx: Tx, one: Staff) -> bool:
    """Add a staff member. False: the lane or the slug is taken, perhaps since a moment ago."""
    return tx.insert_if_absent(staff, _staff_row(one))


def next_lane(tx: Tx) -> int:
    """A lane above all that there are, whoever's: the database keeps them apart."""
    return int(tx.conn.scalar(select(func.coalesce(func.max(staff.c.lane), 0))) or 0) + 1


def change_staff(tx: Tx, one: Staff) -> bool:
    """Change all but the slug and the lane. False: the tenant has no such person."""
    values = _staff_row(one)
    changed = update(staff).where(
        staff.c.id == values.pop("id"), staff.c.tenant_id == values.pop("tenant_id")
    )
    for name in ("slug", "lane"):
        del values[name]
    return tx.conn.execute(changed.values(values)).rowcount == 1


def read_staff(tx: Tx, tenant_id: str) -> list[Staff]:
    """By slug, those that are not active too."""
    found = select(staff).where(staff.c.tenant_id == tenant_id).order_by(staff.c.slug)
    return [_staff(row) for row in tx.conn.execute(found).mappings()]


def insert_absence(tx: Tx, absence: Absence) -> None:
    row = msgspec.structs.asdict(absence)
    row["pii_note"] = row.pop("note")
    tx.conn.execute(absences.insert(), row)


def delete_absence(tx: Tx, tenant_id: str, absence_id: str) -> bool:
    gone = delete(absences).where(absences.c.tenant_id == tenant_id, absences.c.id == absence_id)
    return tx.conn.execute(gone).rowcount == 1


def read_absences(tx: Tx, tenant_id: str, start: datetime, end: datetime) -> list[Absence]:
    """Those that overlap a span, in order of their start."""
    found = (
        select(absences)
        .where(
            absences.c.tenant_id == tenant_id,
            absences.c.ends_at > start,
            absences.c.starts_at < end,
        )
        .order_by(absences.c.starts_at, absences.c.id)
    )
    return [_absence(row) for row in tx.conn.execute(found).mappings()]


def put_ruling(tx: Tx, tenant_id: str, ruling: Ruling) -> None:
    """Write what a scope rules, in place of what it ruled before."""
    row = {
        "id": tx.new_id(),
        "tenant_id": tenant_id,
        "scope": ruling.scope,
        "scope_id": ruling.scope_id,
        "policy": _policy_text(ruling.policy),
        "final": ruling.final,
    }
    insert = tx.insert(rulings)
    key = [rulings.c.tenant_id, rulings.c.scope, rulings.c.scope_id]
    changing = {name: row[name] for name in ("policy", "final")}
    tx.conn.execute(insert.on_conflict_do_update(index_elements=key, set_=changing), row)


def delete_ruling(tx: Tx, tenant_id: str, scope: Scope, scope_id: str) -> bool:
    gone = delete(rulings).where(
        rulings.c.tenant_id == tenant_id,
        rulings.c.scope == scope,
        rulings.c.scope_id == scope_id,
    )
    return tx.conn.execute(gone).rowcount == 1


def read_rulings(tx: Tx, tenant_id: str) -> list[Ruling]:
    found = (
        select(rulings)
        .where(rulings.c.tenant_id == tenant_id)
        .order_by(rulings.c.scope, rulings.c.scope_id)
    )
    return [
        Ruling(row.scope, row.scope_id, _POLICY.decode(row.policy), row.final)
        for row in tx.conn.execute(found)
    ]


def _policy_text(policy: Policy) -> str:
    said = {
        name: value for name, value in msgspec.structs.asdict(policy).items() if value is not None
    }
    return msgspec.json.encode(said).decode()


def _staff_row(one: Staff) -> dict[str, Any]:
    written = {
        name: msgspec.json.encode(hours).decode() if hours else ""
        for name, hours in (("hours", one.hours), ("breaks", one.breaks))
    }
    return {**msgspec.structs.asdict(one), **written}


def _staff(row: RowMapping) -> Staff:
    read = {name: _HOURS.decode(row[name]) if row[name] else None for name in ("hours", "breaks")}
    return Staff(**{**row, **read})


def _absence(row: RowMapping) -> Absence:
    values = dict(row)
    return Absence(note=values.pop("pii_note"), **values)
