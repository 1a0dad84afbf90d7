"""What can be done with tenants; each function runs in the transaction that it is given."""

from parley.db.engine import Tx
from parley.tenants import store
from parley.tenants.rules import DEFAULT_TENANT, Tenant


def ensure_default(tx: Tx, *, name: str, country: str, zone: str, retention_days: int) -> None:
    """Make the tenant `default`, or bring it in line with the settings."""
    store.upsert(
        tx,
        Tenant(
            id=DEFAULT_TENANT,
            name=name,
            country=country.upper(),
            zone=zone,
            retention_days=retention_days,
            created_at=tx.now,
        ),
    )


def find(tx: Tx, tenant_id: str) -> Tenant | None:
    """The tenant; None: there is none of that id."""
    return store.read(tx, tenant_id)


def list_tenants(tx: Tx) -> list[Tenant]:
    """All tenants, in no order."""
    return store.read_all(tx)
