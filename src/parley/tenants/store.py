"""The SQL of tenants."""

import msgspec
from sqlalchemy import select, update

from parley.db.engine import Tx
from parley.db.tables import tenant_files, tenants
from parley.tenants.rules import Tenant

FIELDS = tuple(tenants.c[name] for name in Tenant.__struct_fields__)
OF_THE_SETTINGS = ("name", "country", "zone", "retention_days")


def upsert(tx: Tx, tenant: Tenant) -> None:
    """Insert, or change what the settings say."""
    insert = tx.insert(tenants)
    tx.conn.execute(
        insert.on_conflict_do_update(
            index_elements=[tenants.c.id],
            set_={name: insert.excluded[name] for name in OF_THE_SETTINGS},
        ),
        msgspec.structs.asdict(tenant),
    )


def insert(tx: Tx, tenant: Tenant) -> bool:
    """Add a tenant. False: there is one of that id."""
    return tx.insert_if_absent(tenants, msgspec.structs.asdict(tenant))


def change(tx: Tx, tenant: Tenant) -> bool:
    """Change all but the id and the instant at which it was first seen. False: there is none."""
    values = msgspec.structs.asdict(tenant)
    changed = update(tenants).where(tenants.c.id == values.pop("id"))
    del values["created_at"]
    return tx.conn.execute(changed.values(values)).rowcount == 1


def read(tx: Tx, tenant_id: str) -> Tenant | None:
    found = tx.conn.execute(select(*FIELDS).where(tenants.c.id == tenant_id))
    row = found.mappings().one_or_none()
    return None if row is None else Tenant(**row)


def read_revision(tx: Tx, tenant_id: str) -> tuple[Tenant, int] | None:
    """A tenant, and the number of its catalogue's newest change."""
    found = select(*FIELDS, tenants.c.revision).where(tenants.c.id == tenant_id)
    row = tx.conn.execute(found).mappings().one_or_none()
    if row is None:
        return None
    values = dict(row)
    revision = values.pop("revision")
    return Tenant(**values), revision


def read_all(tx: Tx) -> list[Tenant]:
    return [Tenant(**row) for row in tx.conn.execute(select(*FIELDS)).mappings()]


def read_countries(tx: Tx) -> list[str]:
    """The countries of active tenants."""
    return list(
        tx.conn.scalars(select(tenants.c.country).where(tenants.c.active.is_(True)).distinct())
    )


def set_secret_hash(tx: Tx, tenant_id: str, secret_hash: bytes) -> bool:
    changed = update(tenants).where(tenants.c.id == tenant_id).values(secret_hash=secret_hash)
    return tx.conn.execute(changed).rowcount == 1


def read_secret_hashes(tx: Tx) -> list[tuple[str, bytes]]:
    """Id and hash of every active tenant that has a secret."""
    found = select(tenants.c.id, tenants.c.secret_hash).where(
        tenants.c.active.is_(True), tenants.c.secret_hash.is_not(None)
    )
    return [(row.id, row.secret_hash) for row in tx.conn.execute(found)]


def read_file(tx: Tx, tenant_id: str) -> str | None:
    """The content of the file that was applied last; None: none was."""
    found = select(tenant_files.c.content).where(tenant_files.c.tenant_id == tenant_id)
    return tx.conn.scalar(found)


def put_file(tx: Tx, tenant_id: str, content: str) -> None:
    row = {"tenant_id": tenant_id, "content": content, "applied_at": tx.now}
    insert = tx.insert(tenant_files)
    tx.conn.execute(
        insert.on_conflict_do_update(
            index_elements=[tenant_files.c.tenant_id],
            set_={"content": content, "applied_at": tx.now},
        ),
        row,
    )
