"""API tokens: what programs sign in with; made, shown once, listed and revoked."""

from typing import Final

from parley.db.engine import Tx
from parley.tenants import actions as tenants
from parley.tenants.rules import Tenant
from parley.users import rules, store_links
from parley.users.keys import digest, new_token
from parley.users.rules import ApiToken, Role

PREFIX: Final = "parley_"
"""By it people and scanners tell what a leaked token is."""
TOKENS_MAX: Final = 100
"""Of one tenant."""


def make(tx: Tx, tenant_id: str, name: str, role: Role, *, created_by: str) -> str:
    """A new token, which is stored nowhere. At TOKENS_MAX the oldest is revoked."""
    for old in store_links.read_tokens(tx, tenant_id)[TOKENS_MAX - 1 :]:
        store_links.delete_token(tx, tenant_id, old.id)
    token = PREFIX + new_token()
    store_links.insert_token(
        tx,
        ApiToken(
            id=tx.new_id(),
            tenant_id=tenant_id,
            token_hash=digest(token),
            name=rules.normal_name(name),
            role=role,
            created_by=created_by,
            created_at=tx.now,
        ),
    )
    return token


def find(tx: Tx, token: str) -> ApiToken | None:
    """The row of a token; None: it is none, or revoked."""
    return store_links.read_token(tx, digest(token))


def tenant_of(tx: Tx, token: ApiToken) -> Tenant | None:
    """The tenant that a token is for."""
    return tenants.find(tx, token.tenant_id)


def needs_touch(token: ApiToken, tx: Tx) -> bool:
    """Whether its use should be written down now."""
    return token.used_at is None or tx.now - token.used_at >= rules.TOUCH_AFTER


def touch(tx: Tx, token_id: str) -> None:
    """Write down that a token is used."""
    store_links.touch_token(tx, token_id)


def list_tokens(tx: Tx, tenant_id: str) -> list[ApiToken]:
    """Newest first."""
    return store_links.read_tokens(tx, tenant_id)


def revoke(tx: Tx, tenant_id: str, token_id: str) -> bool:
    """End a token. False: the tenant has none of that id."""
    return store_links.delete_token(tx, tenant_id, token_id)
