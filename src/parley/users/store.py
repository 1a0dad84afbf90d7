"""The SQL of users and of what they may see; that of sessions and links stands beside."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Row, delete, func, or_, select, update

from parley.db.engine import Tx
from parley.db.tables import access_log, memberships, passkeys, tenants, users
from parley.users.rules import Opened, Passkey, Place, Role, User, highest


def insert_user(tx: Tx, user: User) -> bool:
    """Add a user. False: somebody has that e-mail address."""
    return tx.insert_if_absent(users, msgspec.structs.asdict(user))


def change_user(tx: Tx, user_id: str, **values: str) -> None:
    tx.conn.execute(update(users).where(users.c.id == user_id).values(values))


def read_user(tx: Tx, user_id: str) -> User | None:
    return _user(tx.conn.execute(select(users).where(users.c.id == user_id)).one_or_none())


def read_user_by_email(tx: Tx, email: str) -> User | None:
    return _user(tx.conn.execute(select(users).where(users.c.pii_email == email)).one_or_none())


def any_user(tx: Tx) -> bool:
    return tx.conn.execute(select(users.c.id).limit(1)).first() is not None


def delete_user(tx: Tx, user_id: str) -> None:
    """Delete a user who has no membership, session or passkey any more."""
    tx.conn.execute(delete(users).where(users.c.id == user_id))


def lock_tenant(tx: Tx, tenant_id: str) -> None:
    """Let nobody else change the members of a tenant while this transaction lasts."""
    tx.conn.execute(select(tenants.c.id).where(tenants.c.id == tenant_id).with_for_update())


def put_membership(tx: Tx, user_id: str, tenant_id: str, role: Role) -> None:
    """Give a user a role for a tenant, or another role."""
    row = {"user_id": user_id, "tenant_id": tenant_id, "role": role, "created_at": tx.now}
    key = [memberships.c.user_id, memberships.c.tenant_id]
    insert = tx.insert(memberships)
    tx.conn.execute(insert.on_conflict_do_update(index_elements=key, set_={"role": role}), row)


def delete_membership(tx: Tx, user_id: str, tenant_id: str) -> bool:
    gone = delete(memberships).where(
        memberships.c.user_id == user_id, memberships.c.tenant_id == tenant_id
    )
    return tx.conn.execute(gone).rowcount == 1


def read_places(tx: Tx, user_id: str) -> list[Place]:
    """The tenants that a user may see, by name; a child of an agency with the agency's role."""
    found = (
        select(tenants.c.id, tenants.c.name, tenants.c.zone, memberships.c.role,
               memberships.c.tenant_id.label("by"))
        .join(
            memberships,
            or_(
                memberships.c.tenant_id == tenants.c.id,
                memberships.c.tenant_id == tenants.c.parent_id,
            ),
        )
        .where(memberships.c.user_id == user_id)
        .order_by(func.lower(tenants.c.name), tenants.c.id)
    )  # fmt: skip
    rows: dict[str, list[Any]] = {}
    for row in tx.conn.execute(found):
        rows.setdefault(row.id, []).append(row)
    return [
        Place(
            tenant_id,
            ways[0].name,
            ways[0].zone,
            highest(way.role for way in ways),
            all(way.by != tenant_id for way in ways),
        )
        for tenant_id, ways in rows.items()
    ]


def read_members(tx: Tx, tenant_id: str) -> list[tuple[User, Role, bool]]:
    """Who may see a tenant, by e-mail address; True: as a member of its agency."""
    parent = select(tenants.c.parent_id).where(tenants.c.id == tenant_id).scalar_subquery()
    found = (
        select(users, memberships.c.role, memberships.c.tenant_id)
        .join(memberships, memberships.c.user_id == users.c.id)
        .where(or_(memberships.c.tenant_id == tenant_id, memberships.c.tenant_id == parent))
        .order_by(users.c.pii_email)
    )
    return [
        (User(*row[:-2]), row.role, row.tenant_id != tenant_id) for row in tx.conn.execute(found)
    ]


def insert_passkey(tx: Tx, passkey: Passkey) -> bool:
    """Add a passkey. False: it is registered."""
    return tx.insert_if_absent(passkeys, msgspec.structs.asdict(passkey))


def read_passkey(tx: Tx, passkey_id: str) -> Passkey | None:
    """The passkey, locked until the end of the transaction."""
    found = select(passkeys).where(passkeys.c.id == passkey_id).with_for_update()
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Passkey(**row)


def read_passkeys(tx: Tx, user_id: str) -> list[Passkey]:
    found = select(passkeys).where(passkeys.c.user_id == user_id).order_by(passkeys.c.created_at)
    return [Passkey(**row) for row in tx.conn.execute(found).mappings()]


def used_passkey(tx: Tx, passkey_id: str, sign_count: int) -> None:
    used = update(passkeys).where(passkeys.c.id == passkey_id)
    tx.conn.execute(used.values(sign_count=sign_count, used_at=tx.now))


def delete_passkeys(tx: Tx, user_id: str, ids: Sequence[str] | None = None) -> int:
    """Delete passkeys of a user; `ids` None: all of them. How many there were."""
    gone = delete(passkeys).where(passkeys.c.user_id == user_id)
    if ids is not None:
        gone = gone.where(passkeys.c.id.in_(ids))
    return tx.conn.execute(gone).rowcount


def insert_opened(tx: Tx, opened: Opened) -> None:
    tx.conn.execute(access_log.insert(), msgspec.structs.asdict(opened))


def read_opened(tx: Tx, tenant_id: str, limit: int, before: str) -> list[Opened]:
    """Newest first; ids sort by time. `before` is an id of the page before, or empty."""
    found = select(access_log).where(access_log.c.tenant_id == tenant_id)
    if before:
        found = found.where(access_log.c.id < before)
    ordered = found.order_by(access_log.c.id.desc()).limit(limit)
    return [Opened(**row) for row in tx.conn.execute(ordered).mappings()]


def _user(row: Row[Any] | None) -> User | None:
    return None if row is None else User(**row._mapping)  # noqa: SLF001 - its public name
