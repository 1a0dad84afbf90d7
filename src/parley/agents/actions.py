"""What can be done with agents; each function runs in the transaction that it is given."""

from parley.agents import rules, store
from parley.db.engine import Tx


def publish_pack(tx: Tx, name: str, content: bytes) -> str:
    """Keep a pack for good, and return the hash that names it. Publishing again changes nothing."""
    pack = rules.pack_hash(content)
    store.insert(tx, pack, name, content)
    return pack


def pack_content(tx: Tx, pack: str) -> bytes | None:
    """The bytes of the pack that a call pinned; None: it was never published here."""
    return store.read(tx, pack)
