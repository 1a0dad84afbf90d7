"""Making ended calls findable."""

from sqlalchemy import update
from tests.calls.recorded import Recording, with_message

from parley.assembly.indexing import ROUND_MAX, index_round, merge
from parley.assembly.packs import PackShelf
from parley.calls import erasure, search
from parley.calls.search import Filters
from parley.conversation.flow.pack import Pack
from parley.db.engine import Database
from parley.db.tables import journal, pack_versions
from parley.tenants.rules import DEFAULT_TENANT


def found(database: Database, words: str = "") -> list[str]:
    with database.read() as tx:
        return [c.call_id for c in search.find(tx, DEFAULT_TENANT, Filters(words=words), 300)]


def rounds(database: Database) -> int:
    return index_round(database, PackShelf(database))


def test_ended_calls_become_findable_and_running_ones_wait(database: Database) -> None:
    with_message("ended").end(database)
    Recording("running").says("Hello?").store(database)
    assert rounds(database) == 1
    assert found(database) == ["ended"]
    assert found(database, "toothache") == ["ended"]
    assert rounds(database) == 0


def test_after_a_pause_all_that_ended_meanwhile_is_caught_up_with(database: Database) -> None:
    for number in range(ROUND_MAX + 1):
        Recording(f"c{number}", "wire").end(database)
    assert rounds(database) == ROUND_MAX
    assert rounds(database) == 1
    assert len(found(database)) == ROUND_MAX + 1


def test_a_journal_that_cannot_be_read_is_listed_without_words(database: Database) -> None:
    with_message("broken").end(database)
    with database.write() as tx:
        tx.conn.execute(update(journal).values(entries=b"\xc1"))
    assert rounds(database) == 1
    assert found(database) == ["broken"]
    assert rounds(database) == 0


def test_a_pack_that_cannot_be_run_any_more_does_not_stop_indexing(database: Database) -> None:
    with_message("old").end(database)
    with database.write() as tx:
        tx.conn.execute(update(pack_versions).values(content=b"pack: of another age"))
    assert rounds(database) == 1
    assert found(database, "toothache") == ["old"]


class FaultyShelf(PackShelf):
    """Breaks at packs that are not the clinic's."""

    def find(self, pack_hash: str) -> Pack:
        found = super().find(pack_hash)
        assert found.name == "clinic", "as if a pack broke our own code"
        return found


def test_a_call_that_breaks_indexing_is_listed_without_words(database: Database) -> None:
    Recording("bad", "wire").says("umbrella").end(database)
    with_message("good").end(database)
    assert index_round(database, FaultyShelf(database)) == 2
    assert sorted(found(database)) == ["bad", "good"]
    assert found(database, "umbrella") == []
    assert found(database, "toothache") == ["good"]


def test_a_call_that_was_erased_before_its_turn_is_listed_as_a_skeleton(
    database: Database,
) -> None:
    with_message("gone").end(database)
    with database.write() as tx:
        erasure.erase_call(tx, "gone")
    assert rounds(database) == 1
    assert found(database) == ["gone"]
    assert found(database, "toothache") == []


def test_merging_ends_by_itself_and_can_be_stopped(database: Database) -> None:
    with_message("ended").end(database)
    rounds(database)
    assert merge(database, lambda: True) == 0
    steps = merge(database, lambda: False)
    assert steps <= 3
    assert found(database, "toothache") == ["ended"]
