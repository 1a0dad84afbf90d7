"""The check that ended calls replay to what they were: Parley's promise, tested on every call."""

import hashlib
from collections.abc import Callable, Sequence

import msgspec
import structlog

from parley.assembly.packs import PackShelf
from parley.calls import actions as calls
from parley.calls.actions import Call, JournalRow
from parley.db.engine import Database
from parley.errors import ParleyError
from parley.live.lines import decode_snapshot
from parley.live.replay import replay
from parley.telemetry import Metrics

ROUND_MAX = 20
"""Calls in one round."""

log = structlog.get_logger(__name__)


class ReplayCheck:
    """Replays ended calls of this build. `percent` of them, chosen by a hash of the call id.

    Calls in which another build decided are passed over: that one may have decided otherwise.
    """

    def __init__(
        self, database: Database, packs: PackShelf, metrics: Metrics, build: str, percent: int
    ) -> None:
        self._database = database
        self._packs = packs
        self._metrics = metrics
        self._build = build
        self._percent = percent

    def round(self, rest: Callable[[], bool]) -> int:
        """Check what awaits it, at most ROUND_MAX calls, and return how many there were.

        `rest` is called after each of them; true ends the round. Raises DatabaseUnavailable.
        """
        with self._database.read() as tx:
            waiting = calls.unchecked(tx, ROUND_MAX)
        for call_id in waiting:
            self._check(call_id)
            if rest():
                break
        return len(waiting)

    def _check(self, call_id: str) -> None:
        with self._database.read() as tx:
            call, rows = calls.find(tx, call_id), calls.journal(tx, call_id)
        ok: bool | None = None
        if call is not None and rows and self._is_due(call, rows):
            ok = self._replays(call, rows)
        with self._database.write() as tx:
            calls.record_replay(tx, call_id, ok)

    def _is_due(self, call: Call, rows: Sequence[JournalRow]) -> bool:
        chosen = is_chosen(call.call_id, self._percent)
        return chosen and builds_of(call, rows) == {self._build}

    def _replays(self, call: Call, rows: Sequence[JournalRow]) -> bool | None:
        try:
            again = replay([row.entries for row in rows], self._packs.find)
        except (msgspec.DecodeError, ValueError) as error:
            difference = f"the journal cannot be read: {error}"
        except ParleyError as error:
            log.warning("replay_impossible", call_id=call.call_id, reason=str(error))
            return None
        else:
            difference = again.difference
            if not difference and call.hash is not None and again.hash != call.hash.hex():
                difference = "the journal agrees, and its hash is another than the call's"
        self._metrics.parley_replay_checked_total.inc()
        if difference:
            self._metrics.vic_replay_hash_mismatch_total.inc()
            # What differs may hold the caller's words: `parley replay` shows it to who may see it.
            log.error("replay_differs", call_id=call.call_id, build=self._build)
        return not difference


def is_chosen(call_id: str, percent: int) -> bool:
    """The same calls in every process, about `percent` of a hundred."""
    digest = hashlib.sha256(call_id.encode()).digest()
    return int.from_bytes(digest[:8], "big") % 100 < percent


def builds_of(call: Call, rows: Sequence[JournalRow]) -> set[str]:
    """The builds that decided in a call: the one that began it, and each that took a snapshot."""
    snapshots = [row.snapshot for row in rows if row.snapshot is not None]
    return {call.build, *(decode_snapshot(snapshot).build for snapshot in snapshots)}
