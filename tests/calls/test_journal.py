import threading

import pytest
from tests.calls.callers import admit, find, journal, row, write
from tests.postgres import open_impatient

from parley.calls import actions as calls
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable


def test_what_was_written_is_read_in_order(database: Database) -> None:
    admit(database)
    rows = [row(0, 2, snapshot=b"s"), row(3), row(4, 8)]
    assert write(database, rows[2]) == frozenset()
    assert write(database, *rows[:2]) == frozenset()
    assert journal(database) == rows


def test_rows_of_many_calls_go_in_one_transaction(database: Database) -> None:
    ids = [f"call_{n}" for n in range(300)]
    for call_id in ids:
        admit(database, call_id)
    assert write(database, *(row(0, call_id=call_id) for call_id in ids)) == frozenset()
    assert all(journal(database, call_id) for call_id in ids)


def test_a_row_that_is_there_already_is_no_error(database: Database) -> None:
    admit(database)
    write(database, row(0, 2))
    assert write(database, row(0, 2), row(3)) == frozenset()
    assert journal(database) == [row(0, 2), row(3)]


def test_a_repeated_flush_that_has_grown_takes_the_place_of_the_shorter_one(
    database: Database,
) -> None:
    admit(database)
    write(database, row(0, 2))
    write(database, row(0, 5, snapshot=b"s"))
    write(database, row(0, 2))
    assert journal(database) == [row(0, 5, snapshot=b"s")]


def test_the_rows_of_a_former_owner_are_not_written_and_its_call_is_fenced(
    database: Database,
) -> None:
    admit(database, "kept")
    admit(database, "taken")
    admit(database, "taken")
    fenced = write(database, row(0, call_id="kept"), row(0, call_id="taken"))
    assert fenced == {"taken"}
    assert journal(database, "kept") == [row(0, call_id="kept")]
    assert journal(database, "taken") == []
    assert write(database, row(0, call_id="taken", owner=2)) == frozenset()


def test_of_a_fenced_call_no_row_is_written_so_that_no_gap_arises(database: Database) -> None:
    admit(database)
    admit(database)
    assert write(database, row(0, owner=1), row(1, owner=2)) == {"call_1"}
    assert journal(database) == []


def test_a_call_that_was_never_admitted_is_fenced(database: Database) -> None:
    assert write(database, row(0, call_id="unknown")) == {"unknown"}


def test_nothing_to_write_fences_nothing(database: Database) -> None:
    assert write(database) == frozenset()


def test_nobody_is_admitted_between_the_owner_check_and_the_commit(
    database: Database, database_url: str
) -> None:
    admit(database)
    impatient = open_impatient(database_url)
    with database.write() as tx:
        assert calls.write_journal(tx, [row(0, 4)]) == frozenset()
        with pytest.raises(DatabaseUnavailable, match="lock"):
            admit(impatient)
    admission = admit(impatient)
    assert (admission.owner, admission.entries) == (2, (b"0-4",))
    impatient.close()


def test_two_owners_that_race_never_write_both(database: Database) -> None:
    """Every row that is acknowledged to the old owner is seen by the new one, and none after."""
    admit(database)
    acknowledged: list[int] = []
    taken = threading.Event()

    def old_owner() -> None:
        for seq in range(2000):
            if write(database, row(seq)):
                return
            acknowledged.append(seq)
            if seq == 20:
                taken.set()

    thread = threading.Thread(target=old_owner)
    thread.start()
    assert taken.wait(timeout=30)
    admission = admit(database)
    thread.join(timeout=60)
    assert not thread.is_alive()
    assert admission.next_seq == len(acknowledged) == len(journal(database))
    assert len(admission.entries) == admission.next_seq
    assert find(database).owner == 2
