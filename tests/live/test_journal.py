"""The journal's thread: order, waiting for a database that is away, one bad row among good ones."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

import pytest
from tests.live.desks import Line
from tests.postgres import NOW

from parley.calls import actions as calls
from parley.calls.actions import JournalRow
from parley.db.engine import Database, Tx
from parley.db.failures import DatabaseUnavailable
from parley.db.tables import pack_versions
from parley.live import journal as journal_module
from parley.live.call import LiveCall
from parley.live.journal import JournalWriter
from parley.telemetry import Metrics


class Away(Database):
    """A database that is away for the first `times` transactions."""

    def __init__(self, database: Database, times: int) -> None:
        self.database, self.times = database, times

    @contextmanager
    def write(self, now: datetime | None = None) -> Iterator[Tx]:
        if self.times:
            self.times -= 1
            raise DatabaseUnavailable("it is away")
        with self.database.write(now) as tx:
            yield tx


def admitted(database: Database, call_id: str) -> LiveCall:
    call = Line().call
    call.call_id, call.tenant_id, call.owner = call_id, "default", 1
    with database.write() as tx:
        tx.insert_if_absent(
            pack_versions, {"hash": "p", "name": "p", "content": b"p", "created_at": NOW}
        )
        calls.admit(
            tx,
            call_id=call_id,
            tenant_id="default",
            platform="retell",
            credentials=b"",
            pack="p",
            build="b",
            return_within_ms=1,
        )
    return call


def write(database: Database, written: Sequence[LiveCall], metrics: Metrics) -> None:
    async def scenario() -> None:
        writer = JournalWriter(database, metrics)
        writer.start()
        for call in written:
            call.seq = 1
            writer.append(call, b"\x01", snapshot=None, urgent=True)
        async with asyncio.timeout(20):
            await writer.close()

    asyncio.run(scenario())


def test_lines_wait_for_a_database_that_is_away(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "RETRY_AFTER_S", 0.0)
    call, metrics = admitted(database, "call1"), Metrics("0")
    write(Away(database, 3), [call], metrics)
    with database.read() as tx:
        assert [row.upto for row in calls.journal(tx, "call1")] == [1]
    failures = metrics.registry.get_sample_value("parley_journal_write_failures_total")
    assert failures == 3


def test_one_row_that_cannot_be_written_costs_only_its_call(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def picky(tx: Tx, rows: Sequence[JournalRow]) -> frozenset[str]:
        if any(row.call_id == "bad" for row in rows):
            raise ValueError("this row cannot be written")
        return real(tx, rows)

    real = calls.write_journal
    monkeypatch.setattr(calls, "write_journal", picky)
    bad, good, metrics = admitted(database, "bad"), admitted(database, "good"), Metrics("0")
    write(database, [bad, good], metrics)
    with database.read() as tx:
        assert [row.upto for row in calls.journal(tx, "good")] == [1]
    assert bad.fenced
    assert not good.fenced


def test_a_call_that_fails_at_its_durable_lines_costs_only_itself(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def durable(call: LiveCall, seq: int) -> None:
        if call is bad:
            raise ZeroDivisionError
        real(call, seq)

    real = LiveCall.durable
    monkeypatch.setattr(LiveCall, "durable", durable)
    bad, good = admitted(database, "bad"), admitted(database, "good")
    write(database, [bad, good], Metrics("0"))
    assert (bad.fenced, good.fenced, good.durable_seq) == (True, False, 1)
