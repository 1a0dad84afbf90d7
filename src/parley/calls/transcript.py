"""From a journal to turns, entry by entry; decided again on the way, and compared."""

from collections.abc import Sequence

from parley.calls.entries import ERROR_NOTES, Entry
from parley.calls.replica import Replica
from parley.calls.turns import Kind, Mark, Sentence, ToolUse, Turn, heard_chars
from parley.conversation.effects import Abandon, AnyEffect, Note, Say, Think, UseTool
from parley.conversation.events import (
    NO_TURN,
    ActionTaken,
    AnyEvent,
    CallEnded,
    CallStarted,
    DigitPressed,
    FloorTaken,
    LinkLost,
    LinkResumed,
    ModelFailed,
    ModelText,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
    Transcript,
)
from parley.conversation.flow.pack import Pack

MODEL_TEXT_MAX_CHARS = 20_000
"""What is kept of a model's answer for one turn."""


class Reading:
    """A call, read so far. `turns` are in order, the greeting first.

    `pack` None: it cannot be had or run here; then nothing is known of nodes, slots and hearing.
    `difference` tells where this build first decided otherwise than the journal; empty: nowhere.
    """

    def __init__(self, pack: Pack | None) -> None:
        self.turns: list[Turn] = []
        self.started: CallStarted | None = None
        self.ended = ""
        self.entries = 0
        self.now = 0
        self.difference = ""
        self._replica = Replica(pack) if pack else None
        self._agent_lines = 0
        self._tools: dict[str, ToolUse] = {}
        self._used_in: dict[str, Turn] = {}

    @property
    def newest(self) -> Turn | None:
        return self.turns[-1] if self.turns else None

    def read(self, entry: Entry) -> None:
        """Take in the next entry."""
        self.entries, self.now = entry.seq, entry.now
        self._happened(entry.event, entry.now)
        self._decide_again(entry)
        if turn := self.newest:
            turn.version = entry.seq
            for effect in entry.effects:
                self._done(effect, entry.now)
            self._look_inside(turn)

    # What happened.

    def _happened(self, event: AnyEvent, now: int) -> None:
        match event:
            case CallStarted():
                self.started = event
                self._begin(0, "greeting", now, "")
            case ReplyWanted() | NudgeWanted():
                self._wanted(event, now)
            case Transcript(settled=settled):
                for line in settled:
                    if line.role == "agent" and not line.backchannel and line.turn != NO_TURN:
                        self._heard(line.turn, line.text)
            case ToolReturned(key=key, ok=ok, result=result) if key in self._tools:
                use = self._tools[key]
                use.answered_ms, use.ok, use.result = now, ok, result
                self._used_in[key].version = self.entries
            case ModelText(text=text) if turn := self.newest:
                turn.model_first_ms = now if turn.model_first_ms is None else turn.model_first_ms
                turn.model_text = (turn.model_text + text)[:MODEL_TEXT_MAX_CHARS]
            case _:
                self._marked(event, now)

    def _marked(self, event: AnyEvent, now: int) -> None:
        match event:
            case FloorTaken():
                self._mark(now, "floor_taken")
            case DigitPressed(digits=digits):
                self._mark(now, "keys", digits)
            case ActionTaken(action=action):
                self._mark(now, "action_taken", action)
            case ModelFailed(reason=reason):
                self._mark(now, "model_failed", reason)
            case LinkLost():
                self._mark(now, "link_lost")
            case LinkResumed(process=process):
                self._mark(now, "link", "process" if process else "", error=True)
            case CallEnded(reason=reason):
                self.ended = reason
                self._mark(now, "ended", reason)
            case _:  # Deadlines, details of the call, the end of a model's answer.
                pass

    def _mark(self, now: int, kind: str, detail: str = "", *, error: bool = False) -> None:
        if turn := self.newest:
            turn.marks.append(Mark(now, kind, detail, error))

    def _wanted(self, event: ReplyWanted | NudgeWanted, now: int) -> None:
        before = self.newest
        if before is None or event.turn <= before.number:
            return
        if event.heard_turn == before.number or (
            event.heard_turn == NO_TURN and event.agent_lines > self._agent_lines
        ):
            self._heard(before.number, event.heard)
        elif before.heard is None:
            self._heard(before.number, "")
        _note_cut(before)
        self._agent_lines = event.agent_lines
        kind: Kind = "reply" if isinstance(event, ReplyWanted) else "silence"
        self._begin(event.turn, kind, now, event.said)

    def _begin(self, number: int, kind: Kind, now: int, said: str) -> None:
        self.turns.append(Turn(number, kind, now, said))

    def _heard(self, number: int, text: str) -> None:
        """So much of a turn was really spoken; a later word on it is the better one."""
        for turn in reversed(self.turns):
            if turn.number == number:
                if turn.heard != text:
                    turn.heard, turn.version = text, self.entries
                return

    # What was done.

    def _done(self, effect: AnyEffect, now: int) -> None:
        turn = self.turns[-1]
        match effect:
            case Say():
                self._said(turn, effect, now)
            case Abandon(superseded=superseded):
                self._abandoned(effect.turn, now, superseded=superseded)
            case UseTool(key=key, name=name, arguments=arguments):
                if key not in self._tools:
                    self._tools[key] = ToolUse(key, name, arguments, now)
                    self._used_in[key] = turn
                    turn.tools.append(self._tools[key])
            case Think():
                turn.model_asked_ms = now
            case Note(kind=kind, detail=detail):
                turn.marks.append(Mark(now, kind, detail, kind in ERROR_NOTES))
            case _:  # How the platform shall listen.
                pass

    def _said(self, turn: Turn, say: Say, now: int) -> None:
        if say.last and turn.ended_ms is None:
            turn.ended_ms = now
        if not say.text and say.action is None:
            return
        if turn.first_ms is None:
            turn.first_ms = now
        last = turn.sentences[-1] if turn.sentences else None
        if last and last.source == say.source and not say.action and last.evidence == say.evidence:
            last.text += say.text
            return
        sentence = Sentence(now, say.text, say.source, say.evidence, say.protected, say.action)
        if self._replica and sentence.phrase:
            sentence.alternatives = self._replica.alternatives(sentence.phrase)
        turn.sentences.append(sentence)

    def _abandoned(self, number: int, now: int, *, superseded: bool) -> None:
        for turn in reversed(self.turns):
            if turn.number == number:
                turn.ended_ms = now if turn.ended_ms is None else turn.ended_ms
                if not superseded:
                    turn.interrupted_ms = now
                turn.version = self.entries
                return

    # The session of our own.

    def _decide_again(self, entry: Entry) -> None:
        if self._replica is None:
            return
        self._replica.understanding = None
        try:
            effects = self._replica.handle(entry.event, entry.now)
        except Exception as error:  # noqa: BLE001 - the boundary of a call: its words can be read
            self._replica = None
            self.difference = f"entry {entry.seq}: this build cannot decide it, {error!r}"
            return
        if not self.difference and not _same(effects, entry.effects):
            self.difference = f"entry {entry.seq}"

    def _look_inside(self, turn: Turn) -> None:
        if self._replica is None:
            return
        memory = self._replica.state.memory
        if self._replica.understanding is not None and turn.kind != "greeting":
            turn.understanding = self._replica.understanding
        before = self.turns[-2].slots if len(self.turns) > 1 else {}
        turn.node = memory.at
        turn.slots = memory.slots
        turn.language = memory.language or self._replica.pack.language
        turn.changed = {
            name: value for name, value in memory.slots.items() if before.get(name) != value
        }


def _same(one: Sequence[AnyEffect], other: Sequence[AnyEffect]) -> bool:
    return list(one) == list(other)


def _note_cut(turn: Turn) -> None:
    """The caller took the floor from words that had left already: nothing was abandoned then."""
    if turn.interrupted_ms is None and heard_chars(turn.spoken, turn.heard) < len(turn.spoken):
        taken = (mark.at_ms for mark in turn.marks if mark.kind == "floor_taken")
        turn.interrupted_ms = next(taken, None)
