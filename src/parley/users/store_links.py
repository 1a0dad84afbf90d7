"""The SQL of links and API tokens: what lets somebody in who shows it."""

import msgspec
from sqlalchemy import delete, select, update

from parley.db.engine import Tx
from parley.db.tables import api_tokens, links
from parley.users.rules import ApiToken, Link, LinkKind


def insert_link(tx: Tx, link: Link) -> None:
    tx.conn.execute(links.insert(), msgspec.structs.asdict(link))


def read_link(tx: Tx, token_hash: bytes) -> Link | None:
    """The link while it is valid; who uses it up deletes it."""
    found = select(links).where(links.c.token_hash == token_hash, links.c.expires_at > tx.now)
    row = tx.conn.execute(found).mappings().one_or_none()
    return None if row is None else Link(**row)


def read_links(tx: Tx, tenant_id: str, kind: LinkKind) -> list[Link]:
    """Those of a tenant that are valid, newest first."""
    found = select(links).where(
        links.c.tenant_id == tenant_id, links.c.kind == kind, links.c.expires_at > tx.now
    )
    ordered = found.order_by(links.c.id.desc())
    return [Link(**row) for row in tx.conn.execute(ordered).mappings()]


def delete_link(tx: Tx, tenant_id: str, link_id: str) -> bool:
    gone = delete(links).where(links.c.tenant_id == tenant_id, links.c.id == link_id)
    return tx.conn.execute(gone).rowcount == 1


def delete_links(tx: Tx, kind: LinkKind, email: str, tenant_id: str | None = None) -> None:
    """Delete the links of a kind for a person, and all whose time is over.

    `tenant_id` None: of every tenant.
    """
    gone = (links.c.kind == kind) & (links.c.pii_email == email)
    if tenant_id is not None:
        gone &= links.c.tenant_id == tenant_id
    tx.conn.execute(delete(links).where(gone | (links.c.expires_at <= tx.now)))


def delete_links_by(tx: Tx, user_id: str, tenant_id: str) -> None:
    """Delete the links that a user made for a tenant."""
    made = (links.c.created_by == user_id) & (links.c.tenant_id == tenant_id)
    tx.conn.execute(delete(links).where(made))


def insert_token(tx: Tx, token: ApiToken) -> None:
    tx.conn.execute(api_tokens.insert(), msgspec.structs.asdict(token))


def read_token(tx: Tx, token_hash: bytes) -> ApiToken | None:
    found = tx.conn.execute(select(api_tokens).where(api_tokens.c.token_hash == token_hash))
    row = found.mappings().one_or_none()
    return None if row is None else ApiToken(**row)


def read_tokens(tx: Tx, tenant_id: str) -> list[ApiToken]:
    """Newest first."""
    found = select(api_tokens).where(api_tokens.c.tenant_id == tenant_id)
    ordered = found.order_by(api_tokens.c.id.desc())
    return [ApiToken(**row) for row in tx.conn.execute(ordered).mappings()]


def touch_token(tx: Tx, token_id: str) -> None:
    used = update(api_tokens).where(api_tokens.c.id == token_id)
    tx.conn.execute(used.values(used_at=tx.now))


def delete_token(tx: Tx, tenant_id: str, token_id: str) -> bool:
    gone = delete(api_tokens).where(
        api_tokens.c.tenant_id == tenant_id, api_tokens.c.id == token_id
    )
    return tx.conn.execute(gone).rowcount == 1
