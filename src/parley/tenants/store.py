"""The SQL of tenants."""

import msgspec
from sqlalchemy import select

from parley.db.engine import Tx
from parley.db.tables import tenants
from parley.tenants.rules import Tenant


def upsert(tx: Tx, tenant: Tenant) -> None:
    """Insert, or change all but the instant at which it was first seen."""
    changing = {"name", "country", "zone", "retention_days"}
    insert = tx.insert(tenants)
    tx.conn.execute(
        insert.on_conflict_do_update(
            index_elements=[tenants.c.id],
            set_={name: insert.excluded[name] for name in changing},
        ),
        msgspec.structs.asdict(tenant),
    )


def read(tx: Tx, tenant_id: str) -> Tenant | None:
    found = tx.conn.execute(select(tenants).where(tenants.c.id == tenant_id))
    row = found.mappings().one_or_none()
    return None if row is None else Tenant(**row)


def read_all(tx: Tx) -> list[Tenant]:
    return [Tenant(**row) for row in tx.conn.execute(select(tenants)).mappings()]
