from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Column, LargeBinary, Text, select
from tests.calls.callers import admit, end, find, journal, row, write
from tests.postgres import NOW, open_impatient

from parley.calls import actions as calls
from parley.calls import erasure, store
from parley.calls.rules import Call
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.db.tables import metadata
from parley.db.tool import ToolContext
from parley.messages import actions as messages
from parley.messages.rules import Words
from parley.people import actions as people
from parley.tenants.rules import DEFAULT_TENANT

ANN, BEN, CLINIC = "+12125550123", "+12125550124", "+12125550100"
SECRET = "my tooth hurts"


@pytest.fixture
def called(database: Database) -> Database:
    """Ann called, said something, left a message, asked not to be called, and hung up."""
    call_with(database, "call_1", ANN)
    return database


def call_with(
    database: Database, call_id: str, person: str, direction: str = "inbound", phone: str = ""
) -> None:
    admit(database, call_id)
    ends = (CLINIC, person) if direction == "outbound" else (person, CLINIC)
    write(database, row(0, 3, call_id=call_id, entries=SECRET.encode(), snapshot=SECRET.encode()))
    context = ToolContext(DEFAULT_TENANT, call_id, person, "US", "en", deliver=True)
    with database.write() as tx:
        calls.note_details(tx, call_id, *ends, direction)
        calls.begin_use(tx, call_id=call_id, key="k", name="take_message")
        calls.finish_use(tx, call_id=call_id, key="k", result=f'{{"said":"{SECRET}"}}')
        messages.take(tx, context, 1, Words("Ann Lee", phone or person, SECRET))
        people.suppress(tx, tenant_id=DEFAULT_TENANT, phone=person, call_id=call_id, reason="asked")
    end(database, call_id, at=NOW)


def stored(database: Database, tables: Iterable[str]) -> str:
    """All texts and blobs of some tables."""
    found: list[str] = []
    with database.read() as tx:
        for name in tables:
            for row_ in tx.conn.execute(select(*_texts(name))):
                found += [v.decode() if isinstance(v, bytes) else str(v) for v in row_]
    return "\n".join(found)


def _texts(table: str) -> list[Column[object]]:
    skipped = {"hash", "credentials"}
    columns = metadata.tables[table].c
    return [c for c in columns if isinstance(c.type, Text | LargeBinary) and c.name not in skipped]


WORDS = ("calls", "journal", "tool_results", "messages")


def test_erasing_a_call_leaves_nothing_that_was_said_and_nobodys_number(called: Database) -> None:
    before = stored(called, WORDS)
    assert all(told in before for told in (SECRET, ANN, CLINIC, "Ann Lee"))
    with called.write() as tx:
        assert erasure.erase_call(tx, "call_1")
    after = stored(called, WORDS)
    assert not any(told in after for told in (SECRET, ANN, CLINIC, "Ann Lee"))


def test_an_erased_call_keeps_its_skeleton_and_says_when_it_was_erased(called: Database) -> None:
    before = find(called)
    later = NOW + timedelta(days=1)
    with called.write(later) as tx:
        erasure.erase_call(tx, "call_1")
    after = find(called)
    assert after.erased_at == later
    told = ["status", "end_reason", "started_at", "ended_at", "turns", "next_seq", "hash", "pack"]
    assert [getattr(after, name) for name in told] == [getattr(before, name) for name in told]


def test_the_wish_not_to_be_called_outlives_erasure(called: Database) -> None:
    with called.write() as tx:
        erasure.erase_caller(tx, DEFAULT_TENANT, ANN)
        assert people.is_suppressed(tx, DEFAULT_TENANT, ANN)


def test_a_message_of_an_erased_call_is_no_longer_delivered(called: Database) -> None:
    with called.write() as tx:
        assert erasure.erase_call(tx, "call_1")
        assert messages.claim_due(tx) is None
        [message] = messages.list_messages(tx, DEFAULT_TENANT, 10)
    assert (message.words, message.delivery) == (Words("", "", ""), "none")
    assert message.erased_at == NOW


def test_erasing_twice_or_what_is_unknown_does_nothing(called: Database) -> None:
    with called.write() as tx:
        assert erasure.erase_call(tx, "call_1")
    with called.write(NOW + timedelta(days=1)) as tx:
        assert not erasure.erase_call(tx, "call_1")
        assert not erasure.erase_call(tx, "unknown")
    assert find(called).erased_at == NOW


def test_a_running_call_that_is_erased_ends_and_writes_no_more(database: Database) -> None:
    admit(database)
    write(database, row(0))
    with database.write() as tx:
        assert erasure.erase_call(tx, "call_1")
    call = find(database)
    assert (call.status, call.end_reason, call.ended_at) == ("ended", "erased", NOW)
    assert write(database, row(1)) == {"call_1"}
    assert not end(database, at=NOW)
    assert admit(database).kind == "ended"
    with database.write() as tx:
        calls.note_details(tx, "call_1", ANN, CLINIC, "inbound")
    assert find(database).pii_from_number == ""
    assert journal(database) == []


def test_a_person_is_erased_from_calls_they_made_and_calls_made_to_them(
    database: Database,
) -> None:
    call_with(database, "in", ANN)
    call_with(database, "out", ANN, direction="outbound")
    call_with(database, "other", BEN)
    call_with(database, "for her", BEN, phone=ANN)
    with database.write() as tx:
        assert erasure.erase_caller(tx, DEFAULT_TENANT, ANN) == 3
        assert erasure.erase_caller(tx, "another tenant", BEN) == 0
    assert [c for c in ("in", "out", "other", "for her") if is_kept(database, c)] == ["other"]


def test_erasing_the_number_of_the_tenant_does_not_erase_its_callers(called: Database) -> None:
    with called.write() as tx:
        assert erasure.erase_caller(tx, DEFAULT_TENANT, CLINIC) == 0
    assert is_kept(called, "call_1")


def is_kept(database: Database, call_id: str) -> bool:
    return find(database, call_id).erased_at is None and journal(database, call_id) != []


def test_calls_are_purged_when_their_tenants_retention_is_over(database: Database) -> None:
    for call_id in ("ended", "lost", "live"):
        admit(database, call_id)
        write(database, row(0, call_id=call_id))
    end(database, "ended", at=NOW)
    with database.write() as tx:
        calls.leave(tx, "lost", 1, "PEER_LOST")
    with database.write(NOW + timedelta(days=30)) as tx:
        assert erasure.purge(tx) == 0
    with database.write(NOW + timedelta(days=30, microseconds=1)) as tx:
        assert erasure.purge(tx) == 2
        assert erasure.purge(tx) == 0
    assert {c for c in ("ended", "lost", "live") if is_kept(database, c)} == {"live"}


def test_a_purge_takes_a_bounded_number_and_says_so_until_nothing_is_left(
    database: Database,
) -> None:
    for number in range(erasure.PURGE_MAX + 1):
        admit(database, f"call_{number}")
        end(database, f"call_{number}", at=NOW)
    with database.write(NOW + timedelta(days=31)) as tx:
        assert [erasure.purge(tx) for _ in range(3)] == [erasure.PURGE_MAX, 1, 0]


def test_words_are_not_erased_under_a_tool_that_runs(database: Database, database_url: str) -> None:
    admit(database)
    impatient = open_impatient(database_url)
    with database.write() as tx:
        assert store.hold(tx, "call_1") == DEFAULT_TENANT
        with pytest.raises(DatabaseUnavailable, match="lock"), impatient.write() as other:
            erasure.erase_call(other, "call_1")
    with impatient.write() as tx:
        assert erasure.erase_call(tx, "call_1")
        assert store.hold(tx, "call_1") is None
    impatient.close()


def test_a_delivery_that_ends_after_the_erasure_does_not_bring_the_words_back(
    called: Database,
) -> None:
    with called.write() as tx:
        claimed = messages.claim_due(tx)
        assert claimed is not None
        erasure.erase_call(tx, "call_1")
    with called.write() as tx:
        messages.settle(tx, claimed, ["webhook"], [])
    assert "Ann Lee" not in stored(called, WORDS)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_was_erased_is_no_longer_in_the_bytes_of_the_file(
    called: Database, tmp_path: Path
) -> None:
    path = tmp_path / "parley.db"
    with called.write() as tx:
        erasure.erase_call(tx, "call_1")
    called.close()
    assert [file.name for file in tmp_path.iterdir()] == ["parley.db"]
    assert SECRET.encode() not in path.read_bytes()


def reaped(database: Database, minutes: int) -> int:
    with database.write(NOW + timedelta(minutes=minutes)) as tx:
        return calls.reap_lost(tx, timedelta(minutes=10))


def ending(call: Call) -> tuple[str, str]:
    return call.status, call.end_reason


def test_a_lost_call_that_nobody_comes_back_to_ends_as_lost(database: Database) -> None:
    admit(database)
    with database.write() as tx:
        calls.leave(tx, "call_1", 1, "PEER_LOST")
    assert reaped(database, minutes=10) == 0
    assert reaped(database, minutes=11) == 1
    assert ending(find(database)) == ("ended", "lost")
    assert admit(database).kind == "ended"


def test_a_live_call_whose_process_died_ends_as_lost_but_one_that_writes_does_not(
    database: Database,
) -> None:
    admit(database, "silent")
    admit(database, "back", now=NOW - timedelta(hours=1))
    admit(database, "back")
    admit(database, "writing", now=NOW - timedelta(hours=1))
    write(database, row(0, call_id="writing"), now=NOW + timedelta(minutes=5))
    assert reaped(database, minutes=10) == 0
    assert reaped(database, minutes=11) == 2
    assert ending(find(database, "silent")) == ("ended", "lost")
    assert ending(find(database, "back")) == ("ended", "lost")
    assert ending(find(database, "writing")) == ("live", "")
