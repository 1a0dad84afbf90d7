"""Calls on the command line: listed, shown, exported, erased and replayed."""

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update
from tests.assembly.journals import ended_call, live_call
from tests.cli.conftest import Parley
from tests.postgres import NOW

from parley.assembly.identity import build_id
from parley.calls import actions as calls
from parley.calls import erasure
from parley.db.engine import Database
from parley.db.tables import calls as calls_table
from parley.db.tables import journal as journal_table
from parley.testing.sessions import read_session

CALLER = "+12125550123"
MINUTE = timedelta(minutes=1)


def note_caller(database: Database, call_id: str) -> None:
    with database.write() as tx:
        calls.note_details(tx, call_id, CALLER, "+12125550100", "inbound")


def test_calls_are_listed_newest_first_with_masked_numbers(
    parley: Parley, database: Database
) -> None:
    ended_call(database, "older", NOW)
    live_call(database, "newer", NOW + MINUTE)
    note_caller(database, "older")
    done = parley("calls", "list")
    assert done.status == 0
    newer, older = done.out.splitlines()
    assert newer.split() == ["2026-11-20", "16:31:00", "newer", "live", "3", "turns"]
    assert older.split() == [
        "2026-11-20", "16:30:00", "older", "agent", "3", "turns", "+*********23",
    ]  # fmt: skip
    assert parley("calls", "list", "--limit", "1").out.splitlines() == [newer]
    assert parley("calls", "list", "--before", "newer").out.splitlines() == [older]


def test_the_list_as_json_has_every_field(parley: Parley, database: Database) -> None:
    digest = ended_call(database, "c1")
    note_caller(database, "c1")
    [call] = json.loads(parley("calls", "list", "--json").out)
    assert call == {
        "call_id": "c1",
        "status": "ended",
        "end_reason": "agent",
        "from": "+*********23",
        "to": "+*********00",
        "direction": "inbound",
        "started_at": "2026-11-20T16:30:00+00:00",
        "ended_at": "2026-11-20T16:30:00+00:00",
        "turns": 3,
        "pack": call["pack"],
        "build": build_id(),
        "hash": digest.hex(),
        "replay": "not checked",
        "erased_at": None,
    }


def test_where_there_are_no_calls_that_is_said(parley: Parley, database: Database) -> None:
    assert parley("calls", "list") == (0, "No calls yet.\n", "")
    done = parley("calls", "show", "--last")
    assert done.status == 2
    assert done.err.startswith("parley: There is no call in ")


def test_a_call_is_shown_turn_by_turn(parley: Parley, database: Database) -> None:
    ended_call(database, "c1")
    done = parley("calls", "show", "c1")
    assert done.status == 0
    facts, story = done.out.split("\n\n")
    assert "status       ended" in facts.splitlines()
    lines = [line.split(maxsplit=3) for line in story.splitlines()]
    assert [line[:3] for line in lines][:4] == [
        ["0.100", "s", "call"],
        ["0.100", "s", "agent"],
        ["0.200", "s", "caller"],
        ["0.200", "s", "agent"],
    ]
    assert lines[2][3] == "Hello?  [turn 1]"
    assert json.loads(parley("calls", "show", "--last", "--json").out)["story"][0] == [
        100,
        "call",
        f"begins (build {build_id()})",
    ]


@pytest.mark.parametrize("arguments", [(), ("c1", "--last")])
def test_a_call_is_named_by_its_id_or_as_the_last(
    arguments: tuple[str, ...], parley: Parley, database: Database
) -> None:
    for command in (("calls", "show"), ("calls", "export"), ("replay",)):
        done = parley(*command, *arguments)
        assert done.status == 2
        assert done.err == "parley: Name a call by its id, or the newest one by --last.\n"


def test_a_call_that_is_not_there_is_said(parley: Parley, database: Database) -> None:
    done = parley("calls", "show", "nobody")
    assert done.status == 2
    assert done.err.startswith("parley: There is no call nobody in ")


def test_a_call_is_exported_as_a_session_file(
    parley: Parley, database: Database, folder: Path
) -> None:
    ended_call(database, "c1")
    done = parley("calls", "export", "c1")
    session = read_session(done.out.encode())
    assert session.title == "The call c1"
    assert session.needs.pack == "wire"
    assert parley("calls", "export", "--last", "--to", "c1.json") == (0, "", "")
    assert read_session((folder / "c1.json").read_bytes()) == session


def test_a_file_that_cannot_be_written_is_said(parley: Parley, database: Database) -> None:
    ended_call(database, "c1")
    done = parley("calls", "export", "c1", "--to", "absent/c1.json")
    assert (done.status, done.err) == (
        2,
        "parley: absent/c1.json cannot be written: No such file or directory.\n",
    )


def test_a_call_replays_to_its_hash(parley: Parley, database: Database) -> None:
    digest = ended_call(database, "c1")
    done = parley("replay", "c1")
    assert done == (
        0,
        f"call   c1\nlines  4\nhash   {digest.hex()}\nsame   every effect is what was journalled\n",
        "",
    )
    assert json.loads(parley("replay", "--last", "--json").out) == {
        "call_id": "c1",
        "hash": digest.hex(),
        "journalled_hash": digest.hex(),
        "lines": 4,
        "builds": [build_id()],
        "this_build": build_id(),
        "same": True,
        "difference": None,
    }


def test_a_journal_file_replays_elsewhere(parley: Parley, database: Database, folder: Path) -> None:
    digest = ended_call(database, "c1")
    assert parley("calls", "export", "c1", "--journal", "--to", "c1.journal").status == 0
    (folder / "data" / "parley.db").unlink()
    done = parley("replay", "c1.journal")
    assert (done.status, done.out.splitlines()[2]) == (0, f"hash   {digest.hex()}")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "It is no journal file"),
        (b"\x80", "It is no journal file"),
        (b"[]", "It is no journal file"),
    ],
)
def test_a_file_that_is_no_journal_is_said(
    content: bytes, why: str, parley: Parley, folder: Path
) -> None:
    (folder / "x.journal").write_bytes(content)
    done = parley("replay", "x.journal")
    assert done.status == 2
    assert done.err.startswith(f"parley: {why}")


def test_a_journal_file_that_is_absent_is_said(parley: Parley) -> None:
    done = parley("replay", "absent.journal")
    assert (done.status, done.err) == (
        2,
        "parley: absent.journal cannot be read: No such file or directory.\n",
    )


def change_journal(database: Database) -> None:
    with database.write() as tx:
        [row] = calls.journal(tx, "c1")
        changed = row.entries.replace(b"Tell me more.", b"Use the model")
        assert changed != row.entries
        tx.conn.execute(update(journal_table).values(entries=changed))


def test_a_changed_journal_differs_and_fails(parley: Parley, database: Database) -> None:
    ended_call(database, "c1")
    change_journal(database)
    done = parley("replay", "c1")
    assert done.status == 1
    lines = done.out.splitlines()
    assert lines[3].startswith("DIFFERS: line 3, effect 0: it was ")
    assert lines[4].startswith("  line    3 - Say(")
    assert any(line.startswith("  line    3 + Think(") for line in lines[5:])


def test_another_hash_in_the_row_differs_and_fails(parley: Parley, database: Database) -> None:
    ended_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(update(calls_table).values(hash=b"\x01\x02"))
    done = parley("replay", "c1")
    assert done.status == 1
    assert done.out.splitlines()[3] == "DIFFERS: the row of the call holds another hash: 0102"


def test_another_build_may_differ_and_the_answer_is_what_differs(
    parley: Parley, database: Database
) -> None:
    ended_call(database, "c1", build="0.0.9+elsewhere")
    change_journal(database)
    done = parley("replay", "c1")
    assert done.status == 0
    assert done.out.splitlines()[3].startswith("Decided by another build (0.0.9+elsewhere; this is")
    assert done.out.splitlines()[4].startswith("  line    3 - Say(")


def test_an_erased_call_says_so(parley: Parley, database: Database) -> None:
    ended_call(database, "c1")
    with database.write(NOW) as tx:
        erasure.erase_call(tx, "c1")
    gone = "The words of the call c1 were erased on 2026-11-20 16:30."
    for command in (("replay", "c1"), ("calls", "export", "c1")):
        done = parley(*command)
        assert done.status == 2
        assert done.err.startswith(f"parley: {gone}")
    shown = parley("calls", "show", "c1")
    assert shown.status == 0
    assert gone in shown.out.splitlines()
    assert parley("calls", "list").out.split()[3] == "erased"


def test_a_call_without_a_journal_cannot_be_replayed(parley: Parley, database: Database) -> None:
    live_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(journal_table.delete())
    done = parley("replay", "c1")
    assert (done.status, done.err) == (2, "parley: Nothing of the call c1 was journalled.\n")


def kept(database: Database) -> set[str]:
    with database.read() as tx:
        return {call.call_id for call in calls.list_calls(tx, "default", 10) if not call.erased_at}


def test_one_call_is_erased(parley: Parley, database: Database) -> None:
    for call_id in ("c1", "c2"):
        ended_call(database, call_id)
    assert parley("calls", "erase", "c1", "--yes") == (0, "1 call erased.\n", "")
    assert kept(database) == {"c2"}
    assert parley("calls", "erase", "c1", "--yes") == (0, "0 calls erased.\n", "")


def test_all_calls_of_a_person_are_erased(parley: Parley, database: Database) -> None:
    for call_id in ("c1", "c2", "c3"):
        ended_call(database, call_id)
    for call_id in ("c1", "c3"):
        note_caller(database, call_id)
    assert parley("calls", "erase", "--caller", CALLER, "--yes") == (0, "2 calls erased.\n", "")
    assert kept(database) == {"c2"}


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ((), "Name a call by its id, or a person by --caller."),
        (("c1", "--caller", CALLER), "Name a call by its id, or a person by --caller."),
        (("--caller", "2125550123"), "--caller takes a number in E.164, such as +12125550123."),
        (("nobody",), "There is no call nobody in "),
    ],
)
def test_what_shall_be_erased_must_be_clear(
    arguments: tuple[str, ...], why: str, parley: Parley, database: Database
) -> None:
    ended_call(database, "c1")
    done = parley("calls", "erase", *arguments, "--yes")
    assert done.status == 2
    assert done.err.startswith(f"parley: {why}")
    assert kept(database) == {"c1"}


def test_erasing_asks_first(
    parley: Parley, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended_call(database, "c1")
    monkeypatch.setattr("sys.stdin", io.StringIO())
    done = parley("calls", "erase", "c1")
    assert done.status == 1
    assert "Erase c1?" in done.out + done.err
    assert kept(database) == {"c1"}
