from datetime import timedelta

import pytest
from sqlalchemy import update
from tests.calls.recorded import ANN, CLINIC, Recording, with_message
from tests.postgres import NOW

from parley.calls import actions as calls
from parley.calls import erasure, search, store_search
from parley.calls.search import Filters, FoundCall
from parley.calls.search_rules import Excerpt, search_id
from parley.conversation.events import LinkResumed
from parley.db.engine import Database
from parley.db.tables import call_search
from parley.db.tool import ToolContext
from parley.messages import actions as messages
from parley.messages.rules import Words
from parley.tenants.rules import DEFAULT_TENANT


def index(database: Database, call: Recording, pack_name: str = "clinic") -> bool:
    with database.write() as tx:
        row = calls.find(tx, call.call_id)
        assert row is not None
        return search.index(tx, row, call.lines, pack_name, "en")


def found(database: Database, before: int = 0, limit: int = 10, **filters: object) -> list[str]:
    return [each.call_id for each in rows(database, before, limit, **filters)]


def rows(
    database: Database, before: int = 0, limit: int = 10, **filters: object
) -> list[FoundCall]:
    with database.read() as tx:
        return search.find(tx, DEFAULT_TENANT, Filters(**filters), limit, before)  # type: ignore[arg-type]


def ended(database: Database, call_id: str, *said: str, minutes: int = 0) -> Recording:
    """A call in which the caller says this, indexed."""
    call = Recording(call_id)
    for words in said:
        call.says(words)
    call.end(database, NOW + timedelta(minutes=minutes))
    assert index(database, call)
    return call


@pytest.fixture
def message_call(database: Database) -> Recording:
    call = with_message("call_1")
    call.end(database)
    context = ToolContext(DEFAULT_TENANT, "call_1", ANN, "US", "en", deliver=False)
    with database.write() as tx:
        messages.take(tx, context, 1, Words("Ann Lee", ANN, "toothache"))
    return call


def test_an_ended_call_is_found_with_what_lists_need(
    database: Database, message_call: Recording
) -> None:
    assert found(database) == []
    assert index(database, message_call)
    [row] = rows(database)
    assert row == FoundCall(
        id=row.id,
        tenant_id=DEFAULT_TENANT,
        call_id="call_1",
        started_at=NOW,
        duration_ms=7_550,
        direction="inbound",
        pack_name="clinic",
        languages=",en,",
        outcome="agent take_message",
        turns=4,
        interruptions=1,
        errors=0,
        messages=1,
        pii_from_number=ANN,
        pii_to_number=CLINIC,
        pii_said="Hi, I have a <b>toothache</b> since Friday.",
    )
    assert row.language_tags == ["en"]
    assert row.outcome_words == ["agent", "take_message"]


def test_indexing_twice_writes_the_same(database: Database, message_call: Recording) -> None:
    assert index(database, message_call)
    before = rows(database, words="toothache")
    with database.write() as tx:
        assert search.unindexed(tx, 10) == []
    assert index(database, message_call)
    assert rows(database, words="toothache") == before


def test_a_call_that_came_back_is_indexed_again_with_all_its_words(database: Database) -> None:
    call = Recording("call_1").says("first words")
    call.end(database)
    with database.write() as tx:
        calls.end(tx, "call_1", 1, reason="platform", turns=1, hash=call.hash, at=NOW)
    index(database, call)
    with database.write() as tx:
        kind = calls.admit(
            tx, call_id="call_1", tenant_id=DEFAULT_TENANT, platform="retell", credentials=b"c",
            pack=call.pack.hash, build="build", return_within_ms=1000,
        ).kind  # fmt: skip
        assert (kind, search.unindexed(tx, 10)) == ("resumed", [])
        assert [row.call_id for row in search.running(tx, DEFAULT_TENANT)] == ["call_1"]
        calls.end(tx, "call_1", 2, reason="agent", turns=2, hash=b"h", at=NOW)
        assert search.unindexed(tx, 10) == ["call_1"]
    call.tell(LinkResumed()).says("second words")
    assert index(database, call)
    assert found(database, words='"second words"') == ["call_1"]
    assert rows(database)[0].errors == 1


def test_a_call_that_changed_since_it_was_read_is_left_for_the_next_round(
    database: Database, message_call: Recording
) -> None:
    with database.read() as tx:
        read = calls.find(tx, "call_1")
    assert read is not None
    with database.write() as tx:
        erasure.erase_call(tx, "call_1")
    with database.write() as tx:
        assert not search.index(tx, read, message_call.lines, "clinic", "en")
    assert found(database) == []


def test_erasing_a_call_takes_its_words_and_numbers_out_of_search(
    database: Database, message_call: Recording
) -> None:
    index(database, message_call)
    assert found(database, words="toothache", number=ANN) == ["call_1"]
    with database.write() as tx:
        erasure.erase_call(tx, "call_1")
    assert found(database, words="toothache") == []
    [row] = rows(database)
    assert (row.pii_said, row.pii_from_number, row.pii_to_number) == ("", "", "")
    assert (row.turns, row.errors, row.messages) == (4, 0, 1)


def test_what_is_erased_leaves_the_index_of_sqlite_when_it_is_merged(
    database: Database, message_call: Recording
) -> None:
    if database.writers.dialect.name != "sqlite":
        with database.write() as tx:
            assert not search.merge_step(tx, anew=True)
        return
    index(database, message_call)
    ended(database, "call_2", "an umbrella")
    with database.write() as tx:
        erasure.erase_call(tx, "call_1")

    def segments() -> bytes:
        with database.read() as tx:
            blobs = tx.conn.exec_driver_sql("SELECT block FROM fts_call_words_data").scalars()
            return b"".join(blobs)

    assert b"thache" in segments()
    with database.write() as tx:
        assert search.merge_step(tx, anew=True)
    for _ in range(20):
        with database.write() as tx:
            if not search.merge_step(tx, anew=False):
                break
    else:
        pytest.fail("merging does not end")
    assert b"thache" not in segments()
    assert found(database, words="umbrella") == ["call_2"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("umbrella", ["b", "a"]),
        ("UMBRELLA friday", ["a"]),
        ('"red umbrella"', ["b"]),
        ('"umbrella red"', []),
        ("umbr*", ["b", "a"]),
        ("umbr", []),
        ("Grüße", ["c"]),
        ("ann.lee@example.com", ["c"]),
        ("o'clock", ["c"]),
        ("virtual assistant", ["c", "b", "a"]),
        ("umbrella) OR (tooth", []),
        ("umbrella AND friday", []),
        ('" * :* & | ! _ -', ["c", "b", "a"]),
        ("%", ["c", "b", "a"]),
    ],
)
def test_searching_takes_words_phrases_and_beginnings_and_nothing_as_a_command(
    database: Database, typed: str, wanted: list[str]
) -> None:
    ended(database, "a", "My umbrella is gone since Friday.", minutes=1)
    ended(database, "b", "A red umbrella, please.", minutes=2)
    ended(database, "c", "Grüße! ann.lee@example.com at nine o'clock", minutes=3)
    assert found(database, words=typed) == wanted


def test_a_found_call_shows_where_the_words_stand(database: Database) -> None:
    ended(database, "a", "Well, my red umbrella is gone.")
    [row] = rows(database, words="umbrella")
    assert row.excerpt == Excerpt("Well, my red ", "umbrella", " is gone.")


def test_pages_follow_each_other_without_gap_or_repetition(database: Database) -> None:
    for number in range(5):
        ended(database, f"c{number}", "umbrella", minutes=number // 2)
    for words in ("", "umbrella"):
        seen: list[str] = []
        before = 0
        while page := rows(database, before, 2, words=words):
            seen += [row.call_id for row in page]
            before = page[-1].id
        assert sorted(seen) == [f"c{number}" for number in range(5)]
        assert seen[0] == "c4"


def test_filters_narrow_the_list(database: Database, message_call: Recording) -> None:
    index(database, message_call)
    ended(database, "short", "Goodbye.", minutes=60)
    both, first, second = ["short", "call_1"], ["call_1"], ["short"]
    later = NOW + timedelta(minutes=30)
    assert found(database, began_from=later) == second
    assert found(database, began_before=later) == first
    assert found(database, direction="inbound") == both
    assert found(database, direction="outbound") == []
    assert found(database, pack_name="clinic") == both
    assert found(database, pack_name="wire") == []
    assert found(database, language="en") == both
    assert found(database, language="e") == []
    assert found(database, outcome="take_message") == first
    assert found(database, with_errors=True) == []
    assert found(database, with_messages=True) == first
    assert found(database, min_ms=5_000) == first
    assert found(database, max_ms=5_000) == second
    assert found(database, number=ANN) == both
    assert found(database, number="0123") == both
    assert found(database, number="9999") == []


def test_another_tenant_finds_nothing(database: Database, message_call: Recording) -> None:
    index(database, message_call)
    with database.read() as tx:
        assert search.find(tx, "other", Filters(words="toothache"), 10) == []
        assert search.find(tx, "other", Filters(), 10) == []
        assert search.running(tx, "other") == []


def test_calls_that_sort_alike_both_stand(database: Database) -> None:
    ended(database, "a")
    with database.write() as tx:
        # As if chance were the same for both.
        tx.conn.execute(update(call_search).values(id=search_id(NOW, "b")))
    ended(database, "b")
    assert sorted(found(database)) == ["a", "b"]


def test_words_are_found_beyond_the_newest_calls(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_search, "NEWEST_LOOKED_AT", 2)
    ended(database, "a", "My red umbrella.", minutes=1)
    ended(database, "b", "An umbrella that is red.", minutes=2)
    ended(database, "c", "A red umbrella.", minutes=3)
    ended(database, "d", "Goodbye.", minutes=4)
    assert found(database, words="umbrella") == ["c", "b", "a"]
    assert found(database, words='"red umbrella"') == ["c", "a"]
    assert found(database, words='"red umbrella"', limit=1) == ["c"]
    assert found(database, words="umbr* red", direction="inbound") == ["c", "b", "a"]
    assert found(database, words="umbrella", direction="outbound") == []
