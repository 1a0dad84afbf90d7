import re
import threading
import traceback
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from tests.postgres import NOW

from parley.db.engine import Database, Tx
from parley.db.failures import DatabaseUnavailable
from parley.db.tables import calls, pack_versions


def publish(tx: Tx, pack: str) -> None:
    values = {"hash": pack, "name": "clinic", "content": b"x", "created_at": tx.now}
    tx.conn.execute(tx.insert(pack_versions), values)


def count(database: Database) -> int:
    with database.read() as tx:
        return tx.conn.scalar(select(func.count()).select_from(pack_versions)) or 0


def test_a_transaction_is_stored_when_its_block_ends(database: Database) -> None:
    with database.write() as tx:
        publish(tx, "a")
    assert count(database) == 1


def test_a_transaction_that_raises_leaves_nothing(database: Database) -> None:
    def fail() -> None:
        with database.write() as tx:
            publish(tx, "a")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert count(database) == 0


def test_a_transaction_has_one_instant_and_it_is_the_clocks_unless_given(
    database: Database,
) -> None:
    later = NOW + timedelta(days=1)
    with database.write() as tx, database.read(now=later) as other:
        assert tx.now == NOW
        assert other.now == later


def test_a_reading_transaction_cannot_write(database: Database) -> None:
    with pytest.raises((DBAPIError, DatabaseUnavailable)), database.read() as tx:
        publish(tx, "a")
    assert count(database) == 0


def test_ids_differ_and_sort_by_their_transactions_millisecond(database: Database) -> None:
    with database.write() as tx:
        ids = {tx.new_id() for _ in range(1000)}
    with database.write(now=NOW + timedelta(milliseconds=1)) as tx:
        later = tx.new_id()
    assert len(ids) == 1000
    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in ids)
    assert max(ids) < later


def test_writers_in_many_threads_wait_for_each_other(database: Database) -> None:
    """Each reads, then writes what depends on it: a lost update would show in the sum."""
    with database.write() as tx:
        publish(tx, "0")

    def add_one() -> None:
        for _ in range(10):
            with database.write() as tx:
                row = select(pack_versions.c.name, pack_versions.c.content).with_for_update()
                content: bytes = tx.conn.execute(row).one().content
                tx.conn.execute(pack_versions.update().values(content=content + b"x"))

    threads = [threading.Thread(target=add_one) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    with database.read() as tx:
        assert tx.conn.scalar(select(pack_versions.c.content)) == b"x" * 81


def test_a_fault_of_ours_keeps_its_name_and_hides_its_values(database: Database) -> None:
    values = {"hash": None, "name": "+12125550123", "content": b"", "created_at": NOW}
    with pytest.raises(IntegrityError, match="hash") as error, database.write() as tx:
        tx.conn.execute(tx.insert(pack_versions), values)
    assert "5550123" not in "".join(traceback.format_exception(error.value))


def test_a_database_that_answers_is_ready(database: Database) -> None:
    database.ping()


def test_a_lock_that_is_held_too_long_is_said_in_plain_words(
    tmp_path: Path,
) -> None:
    path = tmp_path / "parley.db"
    one, other = Database.open(f"sqlite:///{path}"), Database.open(f"sqlite:///{path}")
    with other.write() as tx:
        tx.conn.exec_driver_sql("PRAGMA busy_timeout = 0")
    with (
        one.write(),
        pytest.raises(DatabaseUnavailable, match="another process holds its lock"),
        other.write(),
    ):
        pass
    one.close()
    other.close()


def test_a_row_cannot_refer_to_what_is_not_there(database: Database) -> None:
    call = {
        "call_id": "call_1",
        "tenant_id": "default",
        "platform": "retell",
        "owner": 1,
        "credentials": b"",
        "status": "live",
        "pack": "unpublished",
        "build": "1",
        "started_at": NOW,
        "admitted_at": NOW,
        "next_seq": 0,
    }
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"), database.write() as tx:
        tx.conn.execute(tx.insert(calls), call)


def test_a_connection_that_the_server_has_closed_while_it_was_idle_is_not_noticed(
    migrated_postgres: str,
) -> None:
    idle, other = Database.open(migrated_postgres), Database.open(migrated_postgres)
    with idle.write() as tx:
        backend = tx.conn.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    with other.write() as tx:
        ended = tx.conn.exec_driver_sql("SELECT pg_terminate_backend(%s, 5000)", (backend,))
        assert ended.scalar() is True
    idle.ping()
    idle.close()
    other.close()


def test_a_server_that_ended_the_connection_is_said_and_then_reached_again(
    migrated_postgres: str,
) -> None:
    database = Database.open(migrated_postgres)

    def be_thrown_out() -> None:
        with database.write() as tx:
            tx.conn.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(DatabaseUnavailable, match="terminating connection"):
        be_thrown_out()
    database.ping()
    database.close()


def test_a_connection_that_outlives_its_database_is_closed_when_it_comes_back(
    database_url: str,
) -> None:
    database = Database.open(database_url)
    with database.read() as tx:
        held = tx.conn.connection.driver_connection
        database.close()
        assert tx.conn.scalar(text("SELECT 1")) == 1
    with pytest.raises(Exception, match="closed"):
        held.execute("SELECT 1")  # type: ignore[union-attr]
