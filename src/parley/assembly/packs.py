"""The packs of a process: those that are shipped, and those that running or older calls pinned."""

from collections import OrderedDict
from importlib.resources import files

from parley.agents import actions as agents
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.flow.pack import Pack
from parley.db.engine import Database
from parley.errors import ParleyError

SHIPPED = ("clinic", "wire")
KEPT_MAX = 16
"""Compiled packs in memory; calls that run keep theirs in any case."""


class PackUnknown(ParleyError):
    """The pack that a call pinned is not in this database."""


def shipped_pack(profile: str) -> bytes:
    """The text of a pack that comes with Parley, by the name of its profile."""
    assert profile in SHIPPED, profile
    return files("parley").joinpath("packs", profile, "pack.yaml").read_bytes()


class PackShelf:
    """Packs by hash. One that is not in memory is read from the database, which keeps them all.

    From one thread at a time.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: OrderedDict[str, Pack] = OrderedDict()

    def publish(self, content: bytes) -> Pack:
        """Check a pack, and keep it for good. Raises PackError."""
        pack = compile_pack(content)
        with self._database.write() as tx:
            agents.publish_pack(tx, pack.name, content)
        self._keep(pack)
        return pack

    def find(self, pack_hash: str) -> Pack:
        """The pack that a call pinned. Raises PackUnknown, DatabaseUnavailable, PackError."""
        pack = self._kept.get(pack_hash)
        if pack is None:
            pack = compile_pack(self.content(pack_hash))
        self._keep(pack)
        return pack

    def content(self, pack_hash: str) -> bytes:
        """The text of a pack as it was published. Raises PackUnknown, DatabaseUnavailable."""
        with self._database.read() as tx:
            content = agents.pack_content(tx, pack_hash)
        if content is None:
            raise PackUnknown(
                f"The pack {pack_hash[:12]} is not in {self._database.name}."
                " Use the database in which its call was journalled."
            )
        return content

    def _keep(self, pack: Pack) -> None:
        self._kept[pack.hash] = pack
        self._kept.move_to_end(pack.hash)
        while len(self._kept) > KEPT_MAX:
            self._kept.popitem(last=False)
