"""One call, as a pure state machine: `handle(event, now)` returns the effects it causes.

Its shell is `live/call.py`. All that it knows is in `SessionState`, which a snapshot carries whole;
only the transcript's history is left out, because the platform sends it again.
"""

from collections.abc import Callable
from typing import Any

from parley.conversation.effects import AnyEffect, Note, Say
from parley.conversation.events import (
    ActionTaken,
    AnyEvent,
    CallDetailsKnown,
    CallEnded,
    CallStarted,
    DeadlinePassed,
    DigitPressed,
    FloorTaken,
    LinkLost,
    LinkResumed,
    ModelDone,
    ModelFailed,
    ModelText,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
    Transcript,
)
from parley.conversation.floor import DIGITS_MAX, Floor
from parley.conversation.flow import engine
from parley.conversation.flow.pack import Pack
from parley.conversation.memory import History, ToolResult
from parley.conversation.speech import Piece, pieces_of
from parley.conversation.state import Phase, Waiting, decode_state, encode_state
from parley.conversation.wording.guard import Rules
from parley.conversation.wording.model_text import voiced
from parley.conversation.wording.sentences import sentences

ACTIONS_MAX = 256
"""Actions that are remembered as told; a call has a handful."""
MODEL_TEXT_MAX_CHARS = 4_000
"""A model that says more in one turn is cut off: nobody listens that long."""


class Session(Floor):
    """Synchronous and total: it never raises for what a peer, a tool or a model does.

    `changed` tells whether the last event altered anything; if not, it need not be journalled.
    """

    def __init__(self, pack: Pack) -> None:
        super().__init__(pack)
        self._by_type: dict[type[AnyEvent], Callable[[Any, int], None]] = {
            CallStarted: self._started,
            CallDetailsKnown: self._details,
            ReplyWanted: self._reply,
            NudgeWanted: self._nudge,
            Transcript: self._transcript,
            FloorTaken: self._floor_taken,
            DigitPressed: self._digits,
            ActionTaken: self._action_taken,
            ModelText: self._model_text,
            ModelDone: self._model_done,
            ModelFailed: self._model_failed,
            ToolReturned: self._tool_returned,
            DeadlinePassed: self._deadline_passed,
            LinkLost: self._link_lost,
            LinkResumed: self._link_resumed,
            CallEnded: self._ended,
        }

    def handle(self, event: AnyEvent, now: int) -> list[AnyEffect]:
        """Advance by one event. `now` is whole milliseconds since CallStarted, never falling."""
        self.changed = False
        effects: list[AnyEffect] = []
        self._effects = effects
        state = self.state
        begun = state.phase is not Phase.CONNECTING or type(event) is CallStarted
        if state.phase is not Phase.ENDED and begun and (act := self._by_type.get(type(event))):
            act(event, now)
        return effects

    @property
    def deadline(self) -> int | None:
        """The next moment at which DeadlinePassed is wanted, in the milliseconds of `now`."""
        return self.state.deadline

    @property
    def ended(self) -> bool:
        return self.state.phase is Phase.ENDED

    @property
    def speech_unsent(self) -> bool:
        """Whether the open turn has more to come."""
        return self.state.open

    @property
    def announced(self) -> str:
        """The kind of the action that was said and has not happened yet, or empty."""
        action = self.state.memory.action
        return action.kind if action and self.state.action_turn >= 0 else ""

    @property
    def farewell(self) -> str:
        """The kind of the action with which the call ends, should it end now; or empty."""
        return self.announced or self.state.happened

    def snapshot(self) -> bytes:
        return encode_state(self.state)

    def restore(self, snapshot: bytes) -> None:
        """Raises StateError where the snapshot is of a version that cannot be migrated."""
        self.state = decode_state(snapshot)
        self._pin_limits()

    def _pin_limits(self) -> None:
        limits = self.state.limits
        self.history = History(limits["transcript_lines"], limits["transcript_chars"])
        self.pauses = self.state.pauses

    # The call begins.

    def _started(self, event: CallStarted, now: int) -> None:
        state = self.state
        if state.phase is not Phase.CONNECTING:
            return
        assert event.pack == self.pack.hash, "a call runs on the pack that it pinned"
        self.changed = True
        state.call_id, state.facts, state.limits = (
            event.call_id,
            dict(event.facts),
            dict(event.limits),
        )
        state.at, state.zone = event.at, event.zone
        self._pin_limits()
        state.phase, state.open, state.began = Phase.REPLYING, True, now
        if event.limits["speak_first"] == 0:
            self._effects.append(Note("silence", "the caller speaks first"))
            self._say_last("")
        elif self.pack.text.wait_for_details and event.limits["greeting_wait_ms"] > 0:
            state.greet_by = now + event.limits["greeting_wait_ms"]
            self._set_deadline()
        else:
            self._greet(now)

    def _details(self, event: CallDetailsKnown, now: int) -> None:
        state = self.state
        self.changed = True
        caller = event.to_number if event.direction == "outbound" else event.from_number
        called = event.from_number if event.direction == "outbound" else event.to_number
        known = {
            "direction": event.direction,
            "caller_number": caller,
            "called_number": called,
        }
        state.facts = {**event.variables, **state.facts, **{k: v for k, v in known.items() if v}}
        if state.greet_by is not None:
            self._greet(now)

    # The caller, the platform.

    def _transcript(self, event: Transcript, _now: int) -> None:
        self.changed = True
        if self.history.add(event.settled):
            self._effects.append(Note("compacted"))

    def _digits(self, event: DigitPressed, _now: int) -> None:
        self.changed = True
        self.state.keys_heard += len(event.digits)
        self.state.digits = (self.state.digits + event.digits)[:DIGITS_MAX]

    def _action_taken(self, event: ActionTaken, _now: int) -> None:
        self.changed = True
        self.state.actions_heard = (*self.state.actions_heard, event.action)[-ACTIONS_MAX:]
        action = self.state.memory.action
        if action and action.kind == event.action:
            self.state.happened = event.action
            self._drop_action()

    # Models and tools.

    def _model_text(self, event: ModelText, now: int) -> None:
        state = self.state
        waiting = state.waiting
        if event.turn != state.turn or waiting is None or waiting.key:
            return
        room = MODEL_TEXT_MAX_CHARS - waiting.read_chars - len(waiting.text)
        if room <= 0 or not event.text:
            return
        self.changed = True
        waiting.text += event.text[:room]
        pieces = self._of_model(waiting, waiting.take_sentences(self._manner().language))
        if pieces:
            waiting.since = now
            self._queue(pieces, now)
        else:
            self._set_deadline()

    def _of_model(self, waiting: Waiting, written: list[str]) -> tuple[Piece, ...]:
        """What may be spoken of a model's sentences, in pieces."""
        state, manner = self.state, self._manner()
        reply = state.reply if state.replied == state.turn else ""
        heard = voiced(written, reply, manner, self._guard_rules(manner.language))
        self._effects.extend(heard.notes)
        waiting.said_chars += len(heard.text)
        return pieces_of(heard.text, state.limits, manner, source="model") if heard.text else ()

    def _guard_rules(self, language: str) -> Rules:
        """What the guard looks at; all of it in a call that began on an older build."""
        limits, jargon = self.state.limits, self.pack.wording(language).jargon
        if "monologue_ms" not in limits:
            return Rules(jargon)
        return Rules(
            jargon,
            bool(limits["plain_language"]),
            bool(limits["no_reasoning_leak"]),
            bool(limits["no_jargon"]),
            limits["monologue_ms"],
        )

    def _model_done(self, event: ModelDone, now: int) -> None:
        self._model_finished(event.turn, now, ok=True)

    def _model_failed(self, event: ModelFailed, now: int) -> None:
        self._model_finished(event.turn, now, ok=False)

    def _model_finished(self, turn: int, now: int, *, ok: bool) -> None:
        state = self.state
        waiting = state.waiting
        if turn != state.turn or waiting is None or waiting.key:
            return
        self.changed = True
        left = sentences(waiting.text, self._manner().language) if ok else []
        rest = self._of_model(waiting, left)
        spoken = ok and waiting.said_chars > 0
        state.waiting = None
        if not spoken:
            self._effects.append(Note("fallback", "model"))
        before = state.queue
        state.queue = (*before, *rest)
        self._apply(engine.model_done(self.pack, state.memory, self._scene(), ok=spoken), now)

    def _tool_returned(self, event: ToolReturned, now: int) -> None:
        state = self.state
        if event.key not in state.pending:
            return
        self.changed = True
        name = state.pending[event.key].name
        state.pending = {key: use for key, use in state.pending.items() if key != event.key}
        state.started = tuple(key for key in state.started if key != event.key)
        if event.ok or event.result.get("reason") != "unavailable":
            result = ToolResult(name, event.ok, event.result)
            others = {key: each for key, each in state.results.items() if each.name != name}
            state.results = {**others, event.key: result}
        if state.waiting is None or state.waiting.key != event.key:
            self._effects.append(Note("late_result", name))
            return
        waited, reply = state.waiting, state.reply
        state.waiting = None
        if event.key in state.results:
            self._apply(engine.go_on(self.pack, state.memory, self._scene()), now)
        else:
            self._effects.append(Note("fallback", name))
            self._apply(engine.give_up_waiting(self.pack, state.memory, self._scene()), now)
        if state.waiting is not None and state.reply == reply:
            # One tool follows upon another: the silence goes on and is not counted anew.
            state.waiting.quiet_since = waited.covered_at or waited.quiet
            self._set_deadline()

    # The link.

    def _link_lost(self, event: LinkLost, _now: int) -> None:
        state = self.state
        self.changed = True
        state.link_was_lost = True
        if event.unsent:
            state.queue, state.open = (*self._taken_back(event.unsent), *state.queue), True
        state.linked, state.next_at, state.deadline = False, None, None

    def _link_resumed(self, event: LinkResumed, now: int) -> None:
        """A new socket: an empty `response` 0 where the greeting is over, then the newest turn."""
        state = self.state
        self.changed = True
        state.linked = True
        if event.process:
            self._start_again(now)
        if state.turn > 0:
            self._effects.append(Say(0, "", last=True, source="resume"))
        if not state.open:
            self._effects.append(Say(state.turn, "", last=True, source="resume"))
        elif state.greet_by is None:
            self._queue((), now)
        else:
            self._set_deadline()

    def _start_again(self, now: int) -> None:
        """The process that ran the tools and the model is gone: ask them again, by their keys."""
        state = self.state
        self.history.clear()
        state.started = tuple(state.pending)
        self._effects.extend(state.pending.values())
        if state.waiting is not None:
            state.waiting.started = bool(state.waiting.key)
            state.waiting.since, state.waiting.text, state.waiting.fillers = now, "", 0

    def _ended(self, event: CallEnded, _now: int) -> None:
        self.changed = True
        self._close()
        self.state.phase = Phase.ENDED
        self.state.end_reason = event.reason
