"""Writes journals behind the frames: one thread, one transaction for all calls that have lines.

Work in the same order: lines before whatever was submitted after them.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import structlog

from parley.calls import actions as calls
from parley.calls.actions import JournalRow
from parley.db.engine import Database, Tx
from parley.db.failures import DatabaseUnavailable
from parley.live.call import LiveCall
from parley.live.lines import join_lines
from parley.telemetry import Metrics

LAZY_MS = 250
"""How long a line that causes nothing may wait for company; so much may be lost with a process."""
GATHER_MS = 5
"""How long a line that something waits for lets others join its transaction; words never wait."""
HELD_MAX_BYTES = 64 << 20
"""Lines of all calls that wait for a database that is away; beyond it calls are broken off."""
RETRY_AFTER_S = 0.25

log = structlog.get_logger()
T = TypeVar("T")
Done = Callable[[Any, BaseException | None], None]
"""Gets the job's answer, or None and what it raised."""


class _Pending:
    """The lines of one call that are not yet written."""

    __slots__ = ("call", "first", "lines", "since", "snapshot")

    def __init__(self, call: LiveCall, since: float) -> None:
        self.call = call
        self.first = call.seq
        self.lines: list[bytes] = []
        self.snapshot: bytes | None = None
        self.since = since


class _Job:
    __slots__ = ("done", "run")

    def __init__(self, run: Callable[[Tx], Any], done: Done) -> None:
        self.run = run
        self.done = done


class JournalWriter:
    """Belongs to one event loop. `start` it there; `close` waits until everything is written."""

    def __init__(self, database: Database, metrics: Metrics) -> None:
        self._database = database
        self._metrics = metrics
        self._loop: asyncio.AbstractEventLoop | None = None
        self._batch: dict[str, _Pending] = {}
        self._jobs: list[_Job] = []
        self._busy = False
        self._held_bytes = 0
        self._soon: asyncio.Handle | None = None
        self._soon_at = 0.0
        self._work: queue.SimpleQueue[tuple[list[_Pending], list[_Job]] | None] = (
            queue.SimpleQueue()
        )
        self._thread = threading.Thread(target=self._write_forever, name="journal", daemon=True)
        self._idle = asyncio.Event()
        self._idle.set()

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread.start()

    async def close(self) -> None:
        """Write what is left, then end the thread."""
        await self.flushed()
        self._work.put(None)
        await asyncio.to_thread(self._thread.join)

    async def flushed(self) -> None:
        """Wait until all that was given is durable."""
        while self._batch or self._jobs or self._busy:
            self._hand_over()
            self._idle.clear()
            await self._idle.wait()

    def append(self, call: LiveCall, line: bytes, *, snapshot: bytes | None, urgent: bool) -> None:
        if self._held_bytes > HELD_MAX_BYTES:
            call.drop("JOURNAL_FULL")
            return
        self._held_bytes += len(line)
        pending = self._batch.get(call.call_id)
        if pending is None:
            pending = self._batch[call.call_id] = _Pending(call, time.perf_counter())
        pending.lines.append(line)
        if snapshot is not None:
            pending.snapshot = snapshot
        self._ask((GATHER_MS if urgent else LAZY_MS) / 1000)

    def submit(self, job: Callable[[Tx], Any], done: Done) -> None:
        """Run a job in a transaction of its own, after all lines so far; `done` gets its answer."""
        self._jobs.append(_Job(job, done))
        self._ask(0.0)

    async def run(self, job: Callable[[Tx], T]) -> T:
        """Submit a job and wait for its answer; raises what it raised."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def done(answer: T, error: BaseException | None) -> None:
            if future.cancelled():
                return
            if error is not None:
                future.set_exception(error)
            else:
                future.set_result(answer)

        self.submit(job, done)
        return await future

    def _ask(self, after_s: float) -> None:
        """Hand over at the end of this turn of the loop, so that one transaction serves many."""
        assert self._loop is not None
        if self._busy:
            return
        at = self._loop.time() + after_s
        if self._soon is not None:
            if at >= self._soon_at:
                return
            self._soon.cancel()
        # Remembered here, since uvloop gives no timer for what is to be done at once.
        self._soon, self._soon_at = self._loop.call_later(after_s, self._hand_over), at

    def _hand_over(self) -> None:
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        if self._busy or not (self._batch or self._jobs):
            return
        self._busy = True
        self._work.put((list(self._batch.values()), self._jobs))
        self._batch, self._jobs = {}, []

    # In the thread.

    def _write_forever(self) -> None:
        while (work := self._work.get()) is not None:
            batch, jobs = work
            fenced = self._write(batch) if batch else frozenset()
            answers = [(job, *self._run(job)) for job in jobs]
            assert self._loop is not None
            try:
                self._loop.call_soon_threadsafe(self._written, batch, fenced, answers)
            except RuntimeError:  # The loop was closed over a database that did not answer.
                return

    def _write(self, batch: list[_Pending]) -> frozenset[str]:
        rows = [
            JournalRow(
                p.call.call_id, p.first, p.first + len(p.lines) - 1, p.call.tenant_id, p.call.owner,
                join_lines(p.lines), p.snapshot,
            )
            for p in batch
        ]  # fmt: skip
        return self._write_rows(rows)

    def _write_rows(self, rows: list[JournalRow]) -> frozenset[str]:
        """The calls that are fenced, or whose row can never be written. Waits for a database."""
        while True:
            try:
                return self._commit(rows)
            except DatabaseUnavailable as error:
                log.warning("journal_waits", rows=len(rows), reason=str(error))
            except Exception:  # The boundary of a flush: one bad row must not stop the others.
                log.exception("journal_write_failed", rows=len(rows))
                if len(rows) == 1:
                    self._metrics.parley_journal_write_failures_total.inc()
                    return frozenset((rows[0].call_id,))
                return frozenset().union(*(self._write_rows([row]) for row in rows))
            self._metrics.parley_journal_write_failures_total.inc()
            time.sleep(RETRY_AFTER_S)

    def _commit(self, rows: list[JournalRow]) -> frozenset[str]:
        with self._database.write() as tx:
            return calls.write_journal(tx, rows)

    def _run(self, job: _Job) -> tuple[Any, BaseException | None]:
        try:
            with self._database.write() as tx:
                return job.run(tx), None
        except Exception as error:  # noqa: BLE001 - the boundary of a job: its owner is told
            return None, error

    # On the loop again.

    def _written(
        self,
        batch: list[_Pending],
        fenced: frozenset[str],
        answers: list[tuple[_Job, Any, BaseException | None]],
    ) -> None:
        self._busy = False
        self._held_bytes -= sum(len(line) for p in batch for line in p.lines)
        now = time.perf_counter()
        for pending in batch:
            call = pending.call
            if call.call_id in fenced:
                if not call.fenced:  # A line that was on its way may come back too.
                    self._metrics.parley_journal_fenced_total.inc()
                    call.drop("FENCED")
                continue
            self._metrics.parley_journal_lag_ms.observe((now - pending.since) * 1000)
            try:
                call.durable(pending.first + len(pending.lines) - 1)
            except Exception:  # The boundary of a call: the others' lines are durable too.
                log.exception("durable_failed", call_id=call.call_id)
                call.drop("INTERNAL_ERROR")
        for job, answer, error in answers:
            try:
                job.done(answer, error)
            except Exception:  # The boundary of a job: the others want their answers too.
                log.exception("job_failed")
        if self._jobs:
            self._ask(0.0)
        elif self._batch:
            self._ask(GATHER_MS / 1000)
        else:
            self._idle.set()
