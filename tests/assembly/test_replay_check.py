"""The check that ended calls replay to what they were."""

from collections.abc import Callable

import pytest
from sqlalchemy import update
from tests.assembly.journals import ended_call

from parley.assembly.identity import build_id
from parley.assembly.packs import PackShelf
from parley.assembly.replay_check import ROUND_MAX, ReplayCheck, is_chosen
from parley.calls import actions as calls
from parley.db.engine import Database
from parley.db.tables import calls as calls_table
from parley.db.tables import journal as journal_table
from parley.db.tables import pack_versions as packs_table
from parley.telemetry import Metrics


class Bench:
    """A check over a database, and what it counts."""

    def __init__(self, database: Database, percent: int = 100) -> None:
        self.database = database
        self.metrics = Metrics()
        self.check = ReplayCheck(database, PackShelf(database), self.metrics, build_id(), percent)

    def round(self, rest: Callable[[], bool] = lambda: False) -> int:
        return self.check.round(rest)

    def replay_ok(self, call_id: str) -> bool | None:
        with self.database.read() as tx:
            call = calls.find(tx, call_id)
        assert call is not None
        assert call.replay_checked_at is not None, "it was looked at"
        return call.replay_ok

    def counted(self) -> tuple[float, float]:
        checked = self.metrics.registry.get_sample_value("parley_replay_checked_total")
        differing = self.metrics.registry.get_sample_value("vic_replay_hash_mismatch_total")
        assert checked is not None
        assert differing is not None
        return checked, differing


def test_a_call_that_replays_to_its_hash_is_checked_once(database: Database) -> None:
    ended_call(database, "c1")
    bench = Bench(database)
    assert bench.round() == 1
    assert bench.replay_ok("c1") is True
    assert bench.counted() == (1, 0)
    assert bench.round() == 0


def test_another_hash_in_the_row_of_the_call_is_a_mismatch(database: Database) -> None:
    ended_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(update(calls_table).values(hash=b"another"))
    bench = Bench(database)
    bench.round()
    assert bench.replay_ok("c1") is False
    assert bench.counted() == (1, 1)


def test_a_journal_that_was_changed_is_a_mismatch(database: Database) -> None:
    ended_call(database, "c1")
    with database.write() as tx:
        [row] = calls.journal(tx, "c1")
        assert b"Tell me more." in row.entries
        changed = row.entries.replace(b"Tell me more.", b"Use the model")
        tx.conn.execute(update(journal_table).values(entries=changed))
    bench = Bench(database)
    bench.round()
    assert bench.replay_ok("c1") is False
    assert bench.counted() == (1, 1)


def test_a_journal_that_cannot_be_read_is_a_mismatch(database: Database) -> None:
    ended_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(update(journal_table).values(entries=b"\xc1"))
    bench = Bench(database)
    bench.round()
    assert bench.replay_ok("c1") is False
    assert bench.counted() == (1, 1)


@pytest.mark.parametrize("builds", [("0.0.9+else", ""), ("", "0.0.9+else")])
def test_a_call_in_which_another_build_decided_is_passed_over(
    builds: tuple[str, str], database: Database
) -> None:
    ended_call(database, "c1", build=builds[0], snapshot_build=builds[1])
    bench = Bench(database)
    assert bench.round() == 1
    assert bench.replay_ok("c1") is None
    assert bench.counted() == (0, 0)


def test_a_call_whose_pack_cannot_be_run_any_more_is_passed_over(database: Database) -> None:
    ended_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(update(packs_table).values(content=b"pack: of another age"))
    bench = Bench(database)
    bench.round()
    assert bench.replay_ok("c1") is None
    assert bench.counted() == (0, 0)


def test_a_call_that_is_not_chosen_is_passed_over(database: Database) -> None:
    ended_call(database, "c1")
    bench = Bench(database, percent=0)
    assert bench.round() == 1
    assert bench.replay_ok("c1") is None
    assert bench.counted() == (0, 0)


def test_a_rest_that_says_stop_ends_the_round(database: Database) -> None:
    for number in range(3):
        ended_call(database, f"c{number}")
    bench = Bench(database)
    assert bench.round(lambda: True) == 3
    assert bench.counted() == (1, 0)
    assert bench.round() == 2


def test_a_round_is_bounded(database: Database) -> None:
    for number in range(ROUND_MAX + 1):
        ended_call(database, f"c{number}")
    bench = Bench(database)
    assert bench.round() == ROUND_MAX
    assert bench.round() == 1


def test_the_same_calls_are_chosen_everywhere_and_about_so_many() -> None:
    ids = [f"call-{number}" for number in range(2000)]
    assert all(is_chosen(call_id, 100) for call_id in ids)
    assert not any(is_chosen(call_id, 0) for call_id in ids)
    third = [call_id for call_id in ids if is_chosen(call_id, 33)]
    assert third[:3] == ["call-0", "call-1", "call-3"]
    assert 600 < len(third) < 720
