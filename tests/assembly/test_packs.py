"""The shelf of packs."""

import pytest

from parley.agents import actions as agents
from parley.assembly.packs import KEPT_MAX, SHIPPED, PackShelf, PackUnknown, shipped_pack
from parley.conversation.flow.compiling import PackError
from parley.db.engine import Database


@pytest.mark.parametrize("profile", SHIPPED)
def test_a_shipped_pack_can_be_published_and_found(profile: str, database: Database) -> None:
    shelf = PackShelf(database)
    pack = shelf.publish(shipped_pack(profile))
    assert pack.name == profile
    assert shelf.find(pack.hash) is pack


def test_a_pack_that_another_process_published_is_read_from_the_database(
    database: Database,
) -> None:
    published = PackShelf(database).publish(shipped_pack("wire"))
    later = PackShelf(database)
    found = later.find(published.hash)
    assert (found.hash, found.text) == (published.hash, published.text)
    assert later.find(published.hash) is found
    assert later.content(published.hash) == shipped_pack("wire")


def test_a_pack_that_was_never_published_here_is_unknown(database: Database) -> None:
    with pytest.raises(PackUnknown, match="The pack 0123456789ab is not in"):
        PackShelf(database).find("0123456789ab" * 6)


def test_a_pack_with_faults_is_not_published(database: Database) -> None:
    shelf = PackShelf(database)
    with pytest.raises(PackError):
        shelf.publish(b"pack: broken\n")
    with database.read() as tx:
        assert agents.pack_content(tx, "broken") is None


def test_the_shelf_keeps_so_many_and_lets_go_of_the_one_unused_for_longest(
    database: Database,
) -> None:
    shelf = PackShelf(database)
    text = shipped_pack("wire")
    packs = [shelf.publish(text + f"# {number}\n".encode()) for number in range(KEPT_MAX)]
    shelf.find(packs[0].hash)
    shelf.publish(text)
    assert shelf.find(packs[0].hash) is packs[0]
    again = shelf.find(packs[1].hash)
    assert again is not packs[1]
    assert again.hash == packs[1].hash
