"""The SQL of people."""

import msgspec
from sqlalchemy import select

from parley.db.engine import Tx
from parley.db.tables import suppressions
from parley.people.rules import Suppression


def insert(tx: Tx, suppression: Suppression) -> bool:
    """Add a row unless its number, or its call where the number is unknown, has one already."""
    return tx.insert_if_absent(suppressions, msgspec.structs.asdict(suppression))


def exists(tx: Tx, tenant_id: str, phone: str) -> bool:
    found = select(suppressions.c.id).where(
        suppressions.c.tenant_id == tenant_id, suppressions.c.pii_phone == phone
    )
    return tx.conn.execute(found).first() is not None


def read_phones(tx: Tx, tenant_id: str) -> list[str]:
    """The numbers that must not be called, in order."""
    found = (
        select(suppressions.c.pii_phone)
        .where(suppressions.c.tenant_id == tenant_id, suppressions.c.pii_phone != "")
        .order_by(suppressions.c.pii_phone)
    )
    return list(tx.conn.scalars(found))


def read_nameless(tx: Tx, tenant_id: str, call_id: str) -> Suppression | None:
    """The row of a call whose number was not known; None: nobody asked in that call."""
    found = select(suppressions).where(
        suppressions.c.tenant_id == tenant_id,
        suppressions.c.call_id == call_id,
        suppressions.c.pii_phone == "",
    )
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Suppression(**row)
