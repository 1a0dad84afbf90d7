"""The shell of one call: frames in, session, effects out. Thin: it decides nothing about speech.

Everything here is synchronous; what must wait is started at the desk and comes back as an event.
"""

import structlog

from parley.conversation.effects import Abandon, AnyEffect, Say, Think, UseTool
from parley.conversation.events import (
    AnyEvent,
    CallDetailsKnown,
    CallEnded,
    DeadlinePassed,
    FloorTaken,
    LinkLost,
    LinkResumed,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)
from parley.conversation.session import Session
from parley.live.beginning import Beginning
from parley.live.desk import Desk
from parley.live.limits import LiveLimits
from parley.live.lines import (
    FIRST_DIGEST,
    JournalLine,
    Snapshot,
    chain,
    encode_line,
    encode_snapshot,
)
from parley.live.meter import CallMeter
from parley.live.outbox import Outbox, Waiting
from parley.live.tool_queue import ToolQueue
from parley.ports import Dialect, Heard, Wire

BAD_FRAMES_IN_A_ROW_MAX = 16
JOURNAL_PATIENCE_MS = 1_500
"""How long speech waits for a database that does not answer, before the caller matters more."""
log = structlog.get_logger(__name__)
TURNS = (ReplyWanted, NudgeWanted)
GOODBYE = "agent"
TRANSFERRED = "transferred"
LEFT = "platform"
LOST = "lost"


class LiveCall:
    """A Receiver (ports.py): the socket door feeds it; `desk` is its way to everything else."""

    def __init__(
        self,
        call_id: str,
        session: Session,
        dialect: Dialect,
        desk: Desk,
        limits: LiveLimits,
        meter: CallMeter,
    ) -> None:
        self.call_id = call_id
        self.session = session
        self.dialect = dialect
        self.desk = desk
        self.limits = limits
        self.meter = meter
        self.outbox = Outbox(limits.outbox_max)
        self.tenant_id, self.credentials, self.build, self.owner = "", b"", "", 0
        self.beginning = Beginning("UTC", {})
        self.origin = self.heard_at = desk.now()
        self.next_ping = self.origin + limits.ping_ms
        self.seq, self.last_now, self.digest, self.turns = 0, 0, FIRST_DIGEST, 0
        self.durable_seq = 0
        self.left = ""
        self.fenced = False
        self.journal_since: float | None = None
        self.wire: Wire | None = None
        self._blocked_at: float | None = None
        self._stalls = 0
        self._bad_in_a_row = 0
        self._wake_at = float("inf")
        self._tools = ToolQueue()

    # The connection.

    @property
    def connected(self) -> bool:
        return self.wire is not None

    def open(self, wire: Wire, first: AnyEvent) -> None:
        """Begin on the first connection, or on a later one: opening frames, then the session."""
        self.wire, self._blocked_at, self._stalls, self._bad_in_a_row = wire, None, 0, 0
        self.left = ""
        self.heard_at = self.desk.now()
        self.next_ping = self.heard_at + self.limits.ping_ms
        # What was said on after the last connection broke off in the midst of it.
        self.outbox.drop_all()
        for frame in self.dialect.opening():
            self.outbox.put(Waiting(frame))
        self.tell(first)

    def take_over(self, wire: Wire) -> None:
        """A second connection wins: the first is broken off, and the session goes on."""
        old, self.wire = self.wire, None
        if old is not None:
            self._link_lost()
            old.abort("TAKEN_OVER")
        self.open(wire, LinkResumed())

    def frame(self, text: bytes) -> None:
        self.heard_at = self.desk.now()
        heard = self.dialect.hear(text)
        if heard.bad:
            self._survive(heard)
            return
        self._bad_in_a_row = 0
        if heard.echo is not None:
            self._echo(heard.echo)
        for event in heard.events:
            if type(event) is not FloorTaken:
                self.tell(event)
            elif self.session.speech_unsent or self.outbox.frames:
                self.tell(FloorTaken(self.outbox.unsent(self.session.state.turn)))

    def writable(self) -> None:
        self._blocked_at, self._stalls = None, 0
        self._flush()

    def lost(self, close_code: int | None) -> None:
        if self.wire is None:
            return
        self.wire = None
        if self.session.ended:
            return
        self._link_lost()
        self._over(LOST if close_code is None else self._why_closed())

    def hand_over(self, reason: str) -> None:
        """Break off the connection so that the platform comes back, to this or another process."""
        wire, self.wire = self.wire, None
        if wire is None:
            return
        self._link_lost()
        wire.abort(reason)
        self._over(LOST)

    def drop(self, reason: str) -> None:
        """Another process owns the call: say and write nothing more."""
        wire, self.wire, self.fenced = self.wire, None, True
        self.desk.stop_thinking(self)
        if wire is not None:
            wire.abort(reason)
        self.desk.over(self, LOST)

    # Events and effects.

    def tell(self, event: AnyEvent) -> None:
        """Decide on one event and hand over its effects. Nothing here waits."""
        if self.fenced:
            return
        now = max(self.last_now, int(self.desk.now() - self.origin))
        self.last_now = now
        try:
            effects = self.session.handle(event, now)
        except Exception:  # The boundary of a call: the caller hears an apology and a way out.
            log.exception("session_failed", call_id=self.call_id, happened=type(event).__name__)
            self._begin_again(event, now)
            return
        self._act(event, effects, now)

    def _act(self, event: AnyEvent, effects: list[AnyEffect], now: int) -> None:
        """Journal what was decided, and do it."""
        if self.session.changed:
            self._journal(event, effects, now)
            if type(event) in TURNS:
                self.meter.dropped(self.outbox.drop_older(self.session.state.turn), self.session)
        self.meter.event(self, event, effects)
        for effect in effects:
            self._perform(effect)
        if type(event) is CallDetailsKnown:
            self.desk.details(self, event.from_number, event.to_number, event.direction)
        self._flush()
        self._wish()

    def _begin_again(self, event: AnyEvent, now: int) -> None:
        """A fault of ours in the session: a fresh one apologises, in the turn that was open.

        Where it fails at the caller's words again, it hears none. Raises what went wrong if that
        fails too; then the connection ends.
        """
        failed = self.session
        apology = ReplyWanted(event.turn if isinstance(event, TURNS) else failed.state.turn, "")
        if isinstance(event, TURNS):
            try:
                self._try_again(event, now)
            except Exception:  # The same boundary, for the same words.
                log.exception("session_failed_again", call_id=self.call_id)
                self._try_again(apology, now)
        elif failed.speech_unsent:
            self._try_again(apology, now)
        else:
            self._start_afresh(now)

    def _start_afresh(self, now: int) -> list[AnyEffect]:
        """A session that knows nothing of the call; what it wants to do at first."""
        self.session = Session(self.session.pack)
        started = self.desk.begin_again(self)
        effects = self.session.handle(started, now)
        self._journal(started, effects, now)
        return effects

    def _try_again(self, event: ReplyWanted | NudgeWanted, now: int) -> None:
        opening = self._start_afresh(now)
        effects = self.session.handle(event, now)
        if event.turn == 0:
            # The greeting failed: its turn ends empty, and the next one apologises.
            for effect in opening:
                self._perform(effect)
        self._act(event, effects, now)

    def _journal(self, event: AnyEvent, effects: list[AnyEffect], now: int) -> None:
        self.seq += 1
        if type(event) in TURNS:
            self.turns += 1
        line = encode_line(JournalLine(self.seq, now, event, effects))
        self.digest = chain(self.digest, line)
        over = not self.session.speech_unsent and bool(effects)
        if self.journal_since is None:
            self.journal_since = self.desk.now()
        snapshot = self.snapshot() if over or type(event) in (LinkLost, CallEnded) else None
        self.desk.write_line(
            self, line, snapshot=snapshot, urgent=bool(effects) or snapshot is not None
        )

    def snapshot(self) -> bytes:
        state = self.session.snapshot()
        return encode_snapshot(
            Snapshot(self.seq, self.last_now, self.digest, self.turns, self.build, state)
        )

    def _perform(self, effect: AnyEffect) -> None:
        match effect:
            case Say():
                self._say(effect)
            case Abandon():
                self.desk.stop_thinking(self)
                self.meter.dropped(self.outbox.take_back(effect.turn), self.session)
                for frame in self.dialect.speak(effect):
                    self.outbox.put(Waiting(frame, effect.turn, terminal=True))
            case UseTool():
                self._tools.ask(self.seq, effect)
                self._start_tools()
            case Think():
                self.desk.think(self, effect)
            case _:
                for frame in self.dialect.speak(effect):
                    self._put(Waiting(frame))

    def _say(self, say: Say) -> None:
        """Words leave at once; a turn's end, an action and a claim wait until they are durable."""
        frames = self.dialect.speak(say)
        promise = say.action is not None or bool(say.evidence)
        for index, frame in enumerate(frames):
            terminal = say.last and index == len(frames) - 1
            gate = self.seq if promise or (terminal and say.source != "resume") else 0
            text = say.text if index == 0 else ""
            self._put(Waiting(frame, say.turn, gate, text, terminal))
        if say.last:
            self.desk.stop_thinking(self)

    def _put(self, waiting: Waiting) -> None:
        if not self.outbox.put(waiting):
            self.meter.outbox_full()
            self._break_off("OUTBOX_FULL")

    def _start_tools(self) -> None:
        """Announce and start the tools that may run now."""
        for use in self._tools.startable(self.outbox.durable) if self._tools else ():
            for frame in self.dialect.speak(use) if self.wire is not None else ():
                self._put(Waiting(frame))
            self.desk.use_tool(self, use)

    def tool_returned(self, event: ToolReturned) -> None:
        """Report a tool's answer to the platform, and to the session."""
        self._tools.returned(event.key)
        if self.wire is not None:
            self._put(
                Waiting(self.dialect.tool_result(event.key, ok=event.ok, result=event.result))
            )
        self._start_tools()
        self.tell(event)
        self._leave_when_done()

    def durable(self, seq: int) -> None:
        """Everything up to line `seq` is on disk."""
        self.outbox.durable = max(self.outbox.durable, seq)
        self.durable_seq = max(self.durable_seq, seq)
        self.journal_since = None if self.durable_seq >= self.seq else self.desk.now()
        self._start_tools()
        self._flush()

    # Sending.

    def _flush(self) -> None:
        """Hand to the kernel what may leave and fits; the rest can still be taken back."""
        while (wire := self.wire) is not None and self._blocked_at is None:
            ready = self.outbox.ready()
            if not ready:
                return
            taken = wire.send([waiting.frame for waiting in ready])
            self.outbox.sent(taken)
            for waiting in ready[:taken]:
                self.meter.sent(self, waiting)
            if wire.blocked:
                self._blocked_at = self.desk.now()
                self._wish()

    def _echo(self, frame: bytes) -> None:
        self.meter.echo_queued(self)
        if not self.outbox.put_echo(frame):
            self.meter.outbox_full()
        self._flush()

    def _survive(self, heard: Heard) -> None:
        self._bad_in_a_row += 1
        self.meter.bad_frame(heard.bad)
        if self._bad_in_a_row >= BAD_FRAMES_IN_A_ROW_MAX:
            self._break_off("BAD_FRAMES")

    # Time.

    def _wish(self) -> None:
        """Ask to be woken at the next moment that matters, if that is sooner than already asked."""
        at = self.next_due()
        if at < self._wake_at:
            self._wake_at = at
            self.desk.wake(self, at)

    def next_due(self) -> float:
        """The next moment at which something must be done; infinity for a call that is fenced."""
        if self.fenced:
            return float("inf")
        deadline = self.session.deadline
        due = float("inf") if deadline is None else self.origin + deadline
        if self.wire is not None:
            due = min(due, self.next_ping, self.heard_at + self.limits.idle_ms)
            if self._blocked_at is not None:
                due = min(due, self._blocked_at + self.limits.write_timeout_ms * (self._stalls + 1))
            if self.journal_since is not None:
                due = min(due, self.journal_since + JOURNAL_PATIENCE_MS)
        return due

    def wake_up(self) -> None:
        """Do what is due now, then wish again."""
        now = self.desk.now()
        if now < self._wake_at:
            # An older wish: what it was for is asked for again, sooner or later.
            return
        self._wake_at = float("inf")
        deadline = self.session.deadline
        if deadline is not None and now >= self.origin + deadline:
            self.last_now = max(self.last_now, deadline)
            self.tell(DeadlinePassed())
        if self.wire is not None:
            self._watch_wire(now)
        self._wish()

    def _watch_wire(self, now: float) -> None:
        if now >= self.heard_at + self.limits.idle_ms:
            self._break_off("idle_timeout")
            return
        if self._blocked_at is not None:
            self._watch_stall(now, self._blocked_at)
            if self.wire is None:
                return
        if now >= self.next_ping:
            self.next_ping = now + self.limits.ping_ms
            ping = self.dialect.ping(self.desk.epoch_ms())
            if ping is not None:
                self._echo(ping)
        if self.journal_since is not None and now >= self.journal_since + JOURNAL_PATIENCE_MS:
            self.meter.journal_late()
            self.journal_since = now
            self.outbox.durable = self.seq
            self._start_tools()
            self._flush()

    def _watch_stall(self, now: float, since: float) -> None:
        if now < since + self.limits.write_timeout_ms * (self._stalls + 1):
            return
        self._stalls += 1
        self.meter.stalled(self.outbox)
        if self.limits.close_on_stall and self._stalls >= self.limits.stalls_max:
            self._break_off("WRITE_TIMEOUT_BACKPRESSURE")

    # The end.

    def _break_off(self, reason: str) -> None:
        wire, self.wire = self.wire, None
        if wire is not None:
            wire.abort(reason)
            self._link_lost()
            self._over(LOST)

    def _link_lost(self) -> None:
        unsent = self.outbox.drop_all()
        self._blocked_at = None
        self.tell(LinkLost(unsent))

    def _why_closed(self) -> str:
        match self.session.farewell:
            case "end_call":
                return GOODBYE
            case "transfer":
                return TRANSFERRED
            case _:
                return LEFT

    def _over(self, reason: str) -> None:
        """Nobody is connected. What tools still do belongs to the call, so it waits for them."""
        if reason in (GOODBYE, TRANSFERRED):
            self.tell(CallEnded(reason))
            # The caller was told that these failed, or they would have been waited for.
            self._tools.clear()
        self.left = reason
        self._leave_when_done()

    def _leave_when_done(self) -> None:
        if self.left and (self.session.ended or not self.session.state.pending):
            # Whoever comes back is admitted anew, here or elsewhere.
            self.fenced = True
            self.desk.stop_thinking(self)
            self.desk.over(self, self.left)
