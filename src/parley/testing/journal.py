"""The journal writer of one simulated process: behind the frames, in groups, in order.

Counterpart of `live/journal.py`, without its thread.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from parley.live.journal import GATHER_MS, LAZY_MS
from parley.live.lines import join_lines
from parley.testing.agenda import Agenda
from parley.testing.store import Row, SimStore
from parley.testing.weather import Weather

if TYPE_CHECKING:
    from parley.live.call import LiveCall

Job = Callable[[], None]


class Batch:
    """Lines of one call, and the jobs behind them."""

    __slots__ = ("call", "first", "jobs", "lines", "snapshot")

    def __init__(self) -> None:
        self.call: LiveCall | None = None
        self.first = 0
        self.lines: list[bytes] = []
        self.snapshot: bytes | None = None
        self.jobs: list[Job] = []


class SimJournal:
    """`tell` enters the process, if it still lives."""

    def __init__(
        self, agenda: Agenda, store: SimStore, weather: Weather, tell: Callable[..., None]
    ) -> None:
        self._agenda = agenda
        self._store = store
        self._weather = weather
        self._tell = tell
        self._batch = Batch()
        self._flying: Batch | None = None
        self._asked_at = float("inf")

    def append(
        self, call: "LiveCall", line: bytes, *, snapshot: bytes | None, urgent: bool
    ) -> None:
        batch = self._batch
        if not batch.lines:
            batch.call, batch.first = call, call.seq
        batch.lines.append(line)
        if snapshot is not None:
            batch.snapshot = snapshot
        self._ask(GATHER_MS if urgent else LAZY_MS)

    def submit(self, job: Job) -> None:
        """Do something in the database behind all lines so far."""
        self._batch.jobs.append(job)
        self._ask(0)

    def die(self) -> None:
        """What is on its way may arrive or not; what waits is lost."""
        flying, self._flying = self._flying, None
        self._batch = Batch()
        if flying is not None and self._weather.flip():
            self._write(flying)

    def _ask(self, after_ms: float) -> None:
        """Hand over after so long, so that one transaction serves many lines."""
        at = self._agenda.now + after_ms
        if self._flying is None and at < self._asked_at:
            self._asked_at = at
            self._agenda.at(at, self._hand_over, at)

    def _hand_over(self, asked_at: float) -> None:
        if asked_at != self._asked_at or self._flying is not None:
            return
        self._asked_at = float("inf")
        self._flying, self._batch = self._batch, Batch()
        self._agenda.after(self._weather.commit_ms(), self._committed, self._flying)

    def _committed(self, batch: Batch) -> None:
        if self._flying is not batch:
            return
        self._flying = None
        kept = self._write(batch)
        self._tell(self._answer, batch, kept)
        if self._batch.jobs:
            self._ask(0)
        elif self._batch.lines:
            self._ask(GATHER_MS)

    def _write(self, batch: Batch) -> bool:
        """False: the call is fenced."""
        call = batch.call
        kept = True
        if call is not None:
            upto = batch.first + len(batch.lines) - 1
            entries = join_lines(batch.lines)
            row = Row(batch.first, upto, call.owner, entries, batch.snapshot)
            kept = self._store.write(self._agenda.now, row)
        return kept

    @staticmethod
    def _answer(batch: Batch, kept: bool) -> None:
        if batch.call is not None and kept:
            batch.call.durable(batch.first + len(batch.lines) - 1)
        elif batch.call is not None:
            batch.call.drop("FENCED")
        for job in batch.jobs:
            job()
