"""What a server does beside the calls, in one thread: replays, retention, lost calls, holds."""

import threading
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

import structlog

from parley.assembly.replay_check import ROUND_MAX
from parley.bookings.actions import ledger
from parley.calls import actions as calls
from parley.calls import erasure
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.live.switchboard import RETURN_WITHIN_MS

LOOK_EVERY_S = 2.0
"""How long an ended call waits for its replay check."""
CLEAN_EVERY_S = 3600.0
"""How often retention and calls left behind are looked at; the first time at the start."""
REST_FACTOR = 19.0
"""A replay rests this much longer than it worked, so that it takes a twentieth of a core."""

log = structlog.get_logger(__name__)


class Check(Protocol):
    """See ReplayCheck."""

    def round(self, rest: Callable[[], bool]) -> int: ...


class Chores:
    """`run` is the whole life of one thread; nothing here is for the loop."""

    def __init__(
        self, database: Database, check: Check, *, look_every_s: float = LOOK_EVERY_S
    ) -> None:
        self._database = database
        self._look_every_s = look_every_s
        self._check = check
        self._stopped = threading.Event()

    def run(self) -> None:
        """Work until `stop`."""
        clean_at = time.monotonic()
        while not self._stopped.is_set():
            if time.monotonic() >= clean_at:
                clean_at += CLEAN_EVERY_S
                _boundary("cleaning", lambda: clean(self._database))
            _boundary("holds", lambda: end_holds(self._database))
            more = _boundary("replay_check", self._replay_round)
            if not more:
                self._stopped.wait(self._look_every_s)

    def stop(self) -> None:
        """End after the piece of work that is at hand. From any thread; never waits."""
        self._stopped.set()

    def _replay_round(self) -> bool:
        """One round. True: it was full, so that more may wait."""
        worked_since = time.perf_counter()

        def rest() -> bool:
            nonlocal worked_since
            stopped = self._stopped.wait((time.perf_counter() - worked_since) * REST_FACTOR)
            worked_since = time.perf_counter()
            return stopped

        return self._check.round(rest) == ROUND_MAX


def clean(database: Database) -> tuple[int, int]:
    """End calls that nobody came back to, and erase what is over its retention.

    Returns how many of each. Raises DatabaseUnavailable.
    """
    with database.write() as tx:
        ended = calls.reap_lost(tx, timedelta(milliseconds=RETURN_WITHIN_MS))
    erased = 0
    while batch := _purge(database):
        erased += batch
    if ended or erased:
        log.info("cleaned", calls_ended=ended, calls_erased=erased)
    return ended, erased


def end_holds(database: Database) -> int:
    """Let go of times that calls held which have ended, or whose time is over; how many."""
    with database.read() as tx:
        due = ledger.holds_to_end(tx)
    if not due:
        return 0
    with database.write() as tx:
        return ledger.end_holds(tx, due)


def _purge(database: Database) -> int:
    with database.write() as tx:
        return erasure.purge(tx)


def _boundary(name: str, work: Callable[[], object]) -> object:
    """Do one piece; a failure is logged and ends only this piece."""
    try:
        return work()
    except DatabaseUnavailable as error:
        log.warning("chore_waits", chore=name, reason=str(error))
    except Exception:  # The boundary of a chore: the others must go on.
        log.exception("chore_failed", chore=name)
    return None
