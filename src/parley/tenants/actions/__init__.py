"""What can be done with tenants; each function runs in the transaction that it is given."""

import hashlib
import hmac
import secrets

from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants import store
from parley.tenants.rules import DEFAULT_TENANT, Tenant

SECRET_BYTES = 32


def ensure_default(tx: Tx, *, name: str, country: str, zone: str, retention_days: int) -> None:
    """Make the tenant `default`, or bring it in line with the settings.

    One that a file describes is left as the file says.
    """
    if store.read_file(tx, DEFAULT_TENANT) is not None:
        return
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


def add(tx: Tx, tenant: Tenant) -> None:
    """Make a tenant. Raises Refused `taken`: there is one of that id; `parent`: no such agency."""
    _check_parent(tx, tenant)
    if not store.insert(tx, tenant):
        raise Refused("taken", tenant.id)


def change(tx: Tx, tenant: Tenant) -> None:
    """Write everything of a tenant but its id and first day. Raises Refused `unknown`, `parent`."""
    _check_parent(tx, tenant)
    if not store.change(tx, tenant):
        raise Refused("unknown", tenant.id)


def find(tx: Tx, tenant_id: str) -> Tenant | None:
    """The tenant; None: there is none of that id."""
    return store.read(tx, tenant_id)


def find_revision(tx: Tx, tenant_id: str) -> tuple[Tenant, int] | None:
    """The tenant, and a number that grows with every change of its catalogue; None: there is none.

    The number is read first: what is read of the catalogue afterwards is as new, or newer.
    """
    return store.read_revision(tx, tenant_id)


def list_tenants(tx: Tx) -> list[Tenant]:
    """All tenants, in no order."""
    return store.read_all(tx)


def new_secret(tx: Tx, tenant_id: str) -> str:
    """A new secret for the tools of a tenant; the one before is void. Raises Refused `unknown`.

    It is told this once: only its hash is kept.
    """
    secret = secrets.token_urlsafe(SECRET_BYTES)
    if not store.set_secret_hash(tx, tenant_id, _hash(secret)):
        raise Refused("unknown", tenant_id)
    return secret


def secret_matches(tx: Tx, secret: str) -> str | None:
    """The id of the active tenant whose secret this is; None: nobody's."""
    if not secret:
        return None
    wanted = _hash(secret)
    found = [
        tenant_id
        for tenant_id, kept in store.read_secret_hashes(tx)
        if hmac.compare_digest(kept, wanted)
    ]
    return found[0] if found else None


def applied_file(tx: Tx, tenant_id: str) -> str | None:
    """The file that last described a tenant; None: none did."""
    return store.read_file(tx, tenant_id)


def keep_file(tx: Tx, tenant_id: str, content: str) -> None:
    """Remember the file that describes a tenant from now on."""
    store.put_file(tx, tenant_id, content)


def _check_parent(tx: Tx, tenant: Tenant) -> None:
    """An agency is a tenant without an agency of its own, and nobody's own parent."""
    if tenant.parent_id is None:
        return
    parent = store.read(tx, tenant.parent_id)
    if parent is None or parent.parent_id is not None or parent.id == tenant.id:
        raise Refused("parent", tenant.parent_id)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode(errors="surrogatepass")).digest()
