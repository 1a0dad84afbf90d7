"""Users, tenants and memberships for tests."""

from datetime import timedelta

from sqlalchemy import insert
from tests.postgres import NOW

from parley.db.engine import Database
from parley.db.tables import tenants
from parley.tenants.rules import DEFAULT_TENANT
from parley.users import store
from parley.users.rules import Role, User

HOUR = timedelta(hours=1)


def add_tenant(database: Database, tenant_id: str, parent_id: str | None = None) -> None:
    row = {
        "id": tenant_id, "name": tenant_id.title(), "country": "DE", "zone": "Europe/Berlin",
        "retention_days": 30, "created_at": NOW, "parent_id": parent_id,
    }  # fmt: skip
    with database.write() as tx:
        tx.conn.execute(insert(tenants), row)


def add_user(
    database: Database, name: str = "ann", role: Role = "owner", tenant_id: str = DEFAULT_TENANT
) -> User:
    """A user name@example.com with a role; an existing one gets one more membership."""
    with database.write() as tx:
        email = f"{name}@example.com"
        user = User(tx.new_id(), email, name.title(), "a hash", "", tx.now)
        if not store.insert_user(tx, user):
            found = store.read_user_by_email(tx, email)
            assert found is not None
            user = found
        store.put_membership(tx, user.id, tenant_id, role)
    return user
