"""The SQL of packs."""

from sqlalchemy import select

from parley.db.engine import Tx
from parley.db.tables import pack_versions


def insert(tx: Tx, pack_hash: str, name: str, content: bytes) -> None:
    """Add the pack unless it is there."""
    values = {"hash": pack_hash, "name": name, "content": content, "created_at": tx.now}
    tx.insert_if_absent(pack_versions, values)


def read(tx: Tx, pack_hash: str) -> bytes | None:
    found = select(pack_versions.c.content).where(pack_versions.c.hash == pack_hash)
    return tx.conn.scalar(found)
