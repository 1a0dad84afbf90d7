"""Following calls that run, from the database alone: one look for all who watch in a process."""

import copy
import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

import msgspec
import structlog

from parley.calls import actions as calls
from parley.calls import search
from parley.calls.actions import Call, JournalRow
from parley.calls.transcript import Reading
from parley.calls.turns import Turn
from parley.conversation.effects import Say
from parley.conversation.events import NudgeWanted, ReplyWanted
from parley.conversation.flow.pack import Pack
from parley.db.engine import Database
from parley.db.failures import DatabaseUnavailable
from parley.live.lines import JournalLine, decode_lines

LOOK_EVERY_S: Final = 0.3
"""With the quarter second that a journal may lag (live/journal.py) viewers are under a second."""
FORGET_AFTER_S: Final = 10.0
"""What nobody has asked for since is not followed any more."""
WORDS_MAX_CHARS: Final = 160
FOLLOWED_MAX: Final = 64
"""Calls that are read in full at the same time."""

log = structlog.get_logger(__name__)


class RunningCall(msgspec.Struct, frozen=True):
    """A call that runs, as a list shows it. `lost`: its connection broke and may come back."""

    call_id: str
    tenant_id: str
    started_at: datetime
    lost: bool
    direction: str
    pii_number: str
    pack: str
    turns: int = 0
    pii_said: str = ""
    pii_agent: str = ""


class News(msgspec.Struct, frozen=True):
    """What is new of a call: turns that changed, copied; `version` to ask from the next time."""

    version: int
    turns: tuple[Turn, ...]
    ended: bool


class _Glimpse:
    """The little that lists show of a running call."""

    def __init__(self) -> None:
        self.row = (0, -1)
        self.seq = self.turn = self.turns = 0
        self.said = self.agent = ""
        self._agent_turn = -1

    def read(self, line: JournalLine) -> None:
        event = line.event
        if isinstance(event, ReplyWanted | NudgeWanted) and event.turn > self.turn:
            self.turn, self.turns = event.turn, self.turns + 1
            self.said = event.said[:WORDS_MAX_CHARS] or self.said
        for effect in line.effects:
            if isinstance(effect, Say):
                self._spoken(effect)

    def _spoken(self, say: Say) -> None:
        if say.turn != self._agent_turn and say.text:
            self._agent_turn, self.agent = say.turn, ""
        self.agent = (self.agent + say.text)[:WORDS_MAX_CHARS]


class _Followed:
    """A call that is read in full."""

    def __init__(self, pack: Pack | None, asked_at: float) -> None:
        self.reading = Reading(pack)
        self.row = (0, -1)
        self.asked_at = asked_at
        self.over = False


class Following:
    """Looks into the database while somebody asks, and answers from memory. For any thread.

    `pack_of` gives the pack that a call pinned; None: it cannot be had.
    """

    def __init__(
        self,
        database: Database,
        pack_of: Callable[[str], Pack | None],
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._pack_of = pack_of
        self._now_s = monotonic_s
        self._lock = threading.Lock()
        self._asked_at = -FORGET_AFTER_S
        self._glimpses: dict[str, _Glimpse] = {}
        self._followed: dict[str, _Followed] = {}
        self._running: tuple[RunningCall, ...] = ()
        self._version = 0
        self._wanted = threading.Event()
        self._stopped = False
        self._thread: threading.Thread | None = None

    # For those who watch.

    def start(self) -> None:
        """Look from now on, in a thread of its own; once is enough."""
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="following", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """End the thread, and wait for it."""
        self._stopped = True
        self._wanted.set()
        if self._thread is not None:
            self._thread.join()

    def running(self, tenant_id: str) -> tuple[int, list[RunningCall]]:
        """A number that grows with each change, and the calls of a tenant that run."""
        with self._lock:
            self._ask()
            return self._version, [c for c in self._running if c.tenant_id == tenant_id]

    def news(self, call_id: str, pack: str, since: int) -> News:
        """What changed in a call behind version `since`; 0 asks for all there is."""
        found = self._pack_of(pack)  # may take its time, for which nobody else shall wait
        with self._lock:
            self._ask()
            followed = self._follow(call_id, found)
            turns = [copy.deepcopy(t) for t in followed.reading.turns if t.version > since]
            return News(followed.reading.entries, tuple(turns), followed.over)

    def _ask(self) -> None:
        self._asked_at = self._now_s()
        self._wanted.set()

    def _follow(self, call_id: str, pack: Pack | None) -> _Followed:
        followed = self._followed.get(call_id)
        if followed is None:
            if len(self._followed) >= FOLLOWED_MAX:
                oldest = min(self._followed, key=lambda each: self._followed[each].asked_at)
                del self._followed[oldest]
            followed = self._followed[call_id] = _Followed(pack, self._now_s())
        followed.asked_at = self._now_s()
        return followed

    # The look.

    def look(self) -> None:
        """Read what is new, once. Raises DatabaseUnavailable."""
        with self._lock:
            self._forget()
            wanted = {call_id: each.row for call_id, each in self._followed.items()}
            seen = {call_id: each.row for call_id, each in self._glimpses.items()}
        with self._database.read() as tx:
            running = search.running(tx)
            ids = {call.call_id for call in running}
            rows = calls.journals_since(tx, {i: seen.get(i, (0, -1)) for i in ids})
            full = calls.journals_since(tx, wanted)
            over = {i for i in wanted.keys() - ids if _is_over(calls.find(tx, i))}
        with self._lock:
            self._take_glimpses(running, rows)
            self._take_followed(full, over)

    def _forget(self) -> None:
        before = self._now_s() - FORGET_AFTER_S
        self._followed = {i: each for i, each in self._followed.items() if each.asked_at >= before}

    def _take_glimpses(self, running: list[Call], rows: Iterable[JournalRow]) -> None:
        kept = {call.call_id: self._glimpses.get(call.call_id, _Glimpse()) for call in running}
        for row in rows:
            if glimpse := kept.get(row.call_id):
                glimpse.row = (row.seq, row.upto)
                for line in _lines_of(row):
                    if line.seq > glimpse.seq:
                        glimpse.seq = line.seq
                        glimpse.read(line)
        self._glimpses = kept
        now = tuple(_shown(call, kept[call.call_id]) for call in running)
        if now != self._running:
            self._running, self._version = now, self._version + 1

    def _take_followed(self, rows: Iterable[JournalRow], over: set[str]) -> None:
        for row in rows:
            if followed := self._followed.get(row.call_id):
                followed.row = (row.seq, row.upto)
                for line in _lines_of(row):
                    if line.seq > followed.reading.entries:
                        followed.reading.read(line)
        for call_id in over & self._followed.keys():
            self._followed[call_id].over = True

    def _run(self) -> None:
        while not self._stopped:
            self._wanted.wait()
            try:
                self.look()
            except DatabaseUnavailable as error:
                log.warning("following_waits", reason=str(error))
            except Exception:  # The boundary of a look: the next one may succeed.
                log.exception("following_failed")
            time.sleep(LOOK_EVERY_S)
            with self._lock:
                if self._now_s() - self._asked_at > FORGET_AFTER_S:
                    self._wanted.clear()


def _is_over(call: Call | None) -> bool:
    return call is None or call.status == "ended"


def _lines_of(row: JournalRow) -> list[JournalLine]:
    """The lines of a row; none where this build cannot read it."""
    try:
        return decode_lines(row.entries)
    except msgspec.DecodeError as error:
        log.warning("journal_unreadable", call_id=row.call_id, reason=str(error))
        return []


def _shown(call: Call, glimpse: _Glimpse) -> RunningCall:
    outbound = call.direction == "outbound"
    return RunningCall(
        call_id=call.call_id,
        tenant_id=call.tenant_id,
        started_at=call.started_at,
        lost=call.status == "lost",
        direction=call.direction,
        pii_number=call.pii_to_number if outbound else call.pii_from_number,
        pack=call.pack,
        turns=glimpse.turns,
        pii_said=glimpse.said,
        pii_agent=glimpse.agent,
    )
