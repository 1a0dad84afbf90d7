"""Making ended calls findable, in one thread of the process of pages, behind the calls."""

import threading
import time
from collections.abc import Callable

import msgspec
import structlog

from parley.assembly.packs import PackShelf
from parley.calls import actions as calls
from parley.calls import search
from parley.calls.actions import Call, JournalRow
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.errors import ParleyError
from parley.live.lines import JournalLine, decode_lines

LOOK_EVERY_S = 1.0
"""How long an ended call waits until lists show it."""
ROUND_MAX = 200
"""Calls in one round."""
MERGE_EVERY_S = 3600.0
"""How long erased words may stay in the index of SQLite."""

log = structlog.get_logger(__name__)


def index_round(database: Database, packs: PackShelf) -> int:
    """Make ended calls findable, newest first, at most ROUND_MAX; how many awaited it.

    It may be broken off anywhere and done twice. Raises DatabaseUnavailable.
    """
    with database.read() as tx:
        waiting = search.unindexed(tx, ROUND_MAX)
        names = search.pack_names(tx) if waiting else {}
    for call_id in waiting:
        with database.read() as tx:
            call, rows = calls.find(tx, call_id), calls.journal(tx, call_id)
        if call is not None and call.ended_at is not None:
            _index(database, packs, call, rows, names.get(call.pack, ""))
    return len(waiting)


def _index(
    database: Database, packs: PackShelf, call: Call, rows: list[JournalRow], pack_name: str
) -> None:
    try:
        lines, language = _lines(call, rows), _language(packs, call.pack)
        with database.write() as tx:
            search.index(tx, call, lines, pack_name, language)
    except DatabaseUnavailable:
        raise
    except Exception:  # The boundary of a call: it is listed without words, and the others go on.
        log.exception("index_failed", call_id=call.call_id)
        with database.write() as tx:
            search.index(tx, call, (), pack_name, "")


def merge(database: Database, stopped: Callable[[], bool]) -> int:
    """Rewrite the full-text index without what was erased, in small steps; how many those were."""
    steps, more = 0, True
    while more and not stopped():
        with database.write() as tx:
            more = search.merge_step(tx, anew=steps == 0)
        steps += 1
    return steps


class Indexing:
    """Works in a thread of its own from `start` to `stop`; nothing here is for the loop."""

    def __init__(self, database: Database, packs: PackShelf) -> None:
        self._database = database
        self._packs = packs
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, name="indexing", daemon=True)

    def start(self) -> None:
        """Begin, once."""
        self._thread.start()

    def stop(self) -> None:
        """End after the call that is at hand, and wait for that."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        merge_at = time.monotonic()
        while not self._stopped.is_set():
            if time.monotonic() >= merge_at:
                merge_at += MERGE_EVERY_S
                _boundary("merge", lambda: merge(self._database, self._stopped.is_set))
            found = _boundary("index", lambda: index_round(self._database, self._packs))
            if found < ROUND_MAX:
                self._stopped.wait(LOOK_EVERY_S)


def _lines(call: Call, rows: list[JournalRow]) -> list[JournalLine]:
    """The decoded journal; empty where this build cannot read it."""
    try:
        return [line for row in rows for line in decode_lines(row.entries)]
    except msgspec.DecodeError as error:
        log.warning("journal_unreadable", call_id=call.call_id, reason=str(error))
        return []


def _language(packs: PackShelf, pack_hash: str) -> str:
    """The language of a pack; empty where it cannot be had any more."""
    try:
        return packs.find(pack_hash).language
    except DatabaseUnavailable:
        raise
    except ParleyError:
        return ""


def _boundary(name: str, work: Callable[[], int]) -> int:
    """Do one piece; a failure is logged and ends only this piece."""
    try:
        return work()
    except DatabaseUnavailable as error:
        log.warning("chore_waits", chore=name, reason=str(error))
    except Exception:  # The boundary of a chore: the others must go on.
        log.exception("chore_failed", chore=name)
    return 0
