"""One call, as a pure state machine: `handle(event, now)` returns the effects it causes.

Its shell is `live/call.py`. All that it knows is in `SessionState`, which a snapshot carries whole;
only the transcript's history is left out, because the platform sends it again.
"""

from collections.abc import Callable
from typing import Any

from parley.conversation.effects import Abandon, AnyEffect, Note, Say, Think, UseTool
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
from parley.conversation.flow import engine
from parley.conversation.flow.engine import Outcome, Prompt, Scene, ToolCall
from parley.conversation.flow.pack import DoNode, Pack, TalkNode
from parley.conversation.hearing import understand
from parley.conversation.memory import History, Memory, ToolResult
from parley.conversation.speech import Piece, pieces_of
from parley.conversation.state import Phase, SessionState, Waiting, decode_state, encode_state

HISTORY_IN_PROMPT_LINES = 12
MODEL_TEXT_MAX_CHARS = 4_000
"""A model that says more in one turn is cut off: nobody listens that long."""
DIGITS_MAX = 64


class Session:
    """Synchronous and total: it never raises for what a peer, a tool or a model does.

    `changed` tells whether the last event altered anything; if not, it need not be journalled.
    """

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.state = SessionState()
        self.history = History(1, 1)
        self.changed = False
        self._effects: list[AnyEffect] = []
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
        self._effects = effects = []
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

    def snapshot(self) -> bytes:
        return encode_state(self.state)

    def restore(self, snapshot: bytes) -> None:
        """Raises StateError where the snapshot is of a version that cannot be migrated."""
        self.state = decode_state(snapshot)
        limits = self.state.limits
        self.history = History(limits["transcript_lines"], limits["transcript_chars"])

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
        self.history = History(event.limits["transcript_lines"], event.limits["transcript_chars"])
        state.phase, state.open, state.began = Phase.REPLYING, True, now
        if event.limits["speak_first"] == 0:
            self._effects.append(Note("silence", "the caller speaks first"))
            self._say_last("")
        elif self.pack.text.wait_for_details and event.limits["greeting_wait_ms"] > 0:
            state.greet_by = now + event.limits["greeting_wait_ms"]
            self._set_deadline()
        else:
            self._greet(now)

    def _greet(self, now: int) -> None:
        self.state.greet_by = None
        at = self.pack.text.full if self.state.facts.get("admission") else ""
        self._apply(engine.begin(self.pack, self.state.memory, self._scene(), at), now)

    def _details(self, event: CallDetailsKnown, now: int) -> None:
        state = self.state
        self.changed = True
        caller = event.to_number if event.direction == "outbound" else event.from_number
        known = {"direction": event.direction, "caller_number": caller}
        state.facts = {**event.variables, **state.facts, **{k: v for k, v in known.items() if v}}
        if state.greet_by is not None:
            self._greet(now)

    # A turn begins.

    def _reply(self, event: ReplyWanted, now: int) -> None:
        if not self._begin_turn(event, now):
            return
        self._note_heard(event)
        self.state.unsaid = ()
        self._hear(event.said, now)

    def _nudge(self, event: NudgeWanted, now: int) -> None:
        state = self.state
        if not self._begin_turn(event, now):
            return
        unheard = self._note_heard(event)
        node = self.pack.nodes.get(state.memory.at)
        if state.unsaid:
            self._effects.append(Note("taken_up"))
            pieces, state.unsaid = state.unsaid, ()
            self._queue(pieces, now)
        elif event.said and (unheard or event.said != state.said):
            self._hear(event.said, now)
        elif isinstance(node, DoNode | TalkNode):
            self._apply(engine.go_on(self.pack, state.memory, self._scene()), now)
        elif state.link_was_lost and unheard and state.reply:
            state.link_was_lost = False
            self._effects.append(Note("repeated", "the link was lost while it was spoken"))
            self._queue(pieces_of(state.reply, state.limits), now)
        elif not state.memory.opened:
            self._hear("", now)
        else:
            self._apply(engine.nudge(self.pack, state.memory, self._scene()), now)

    def _begin_turn(self, event: ReplyWanted | NudgeWanted, now: int) -> bool:
        """False for a lower or repeated turn, which never acts."""
        state = self.state
        if event.turn <= state.turn:
            return False
        self.changed = True
        if state.open:
            state.unsaid = state.queue
            self._effects.append(Abandon(state.turn, superseded=True))
        state.turn, state.phase, state.open, state.began = event.turn, Phase.REPLYING, True, now
        state.queue, state.next_at, state.greet_by, state.waiting = (), None, None, None
        state.spoke = False
        return True

    def _note_heard(self, event: ReplyWanted | NudgeWanted) -> bool:
        """Learn what was heard of the last reply; undo it where nothing was. True: nothing was."""
        state = self.state
        unheard = event.agent_lines <= state.agent_lines and event.heard_turn != state.replied
        again = bool(state.said) and _continues(state.said, event.said)
        state.agent_lines = event.agent_lines
        state.disclosed = state.disclosed or event.agent_lines > 0
        if unheard and again and state.before is not None:
            state.memory = state.before
            state.digits = (state.said_digits + state.digits)[:DIGITS_MAX]
            self._effects.append(Note("undone", str(state.replied)))
        elif state.action_turn >= 0 and not unheard:
            self._action_heard(event.heard)
        return unheard

    def _action_heard(self, heard: str) -> None:
        """Keys that were announced in full were pressed; other actions ride until they happen."""
        state = self.state
        action = state.memory.action
        if action and action.kind == "press_digits" and len(heard) >= len(state.reply.strip()):
            self._drop_action()

    def _drop_action(self) -> None:
        state = self.state
        m = state.memory
        state.memory = Memory(m.at, m.back, m.slots, m.tries, m.nudges, m.asked, m.opened)
        state.action_turn = -1

    def _hear(self, said: str, now: int) -> None:
        state = self.state
        text = f"{said} {state.digits}".strip() if state.digits else said
        state.said, state.before = said, state.memory
        state.said_digits, state.digits = state.digits, ""
        memory = state.memory
        node = self.pack.nodes.get(memory.at)
        asked = getattr(node, "expect", "")
        understood = understand(
            text, asked=asked, region=state.facts.get("country", "US"), language=self.pack.language
        )
        scene = self._scene()
        if not memory.opened:
            outcome = engine.begin(self.pack, memory, scene)
            if understood.text and set(understood.intents) - {"greet", "unclear"}:
                outcome = _joined(
                    outcome, engine.hear(self.pack, outcome.memory, scene, understood)
                )
        elif not understood.text:
            outcome = engine.ask_again(self.pack, memory, scene)
        else:
            outcome = engine.hear(self.pack, memory, scene, understood)
        self._apply(outcome, now)

    # A turn goes on and ends.

    def _scene(self) -> Scene:
        state = self.state
        return Scene(
            state.call_id, state.turn, state.facts, state.results, state.markup,
            state.limits["max_reprompts"],
        )  # fmt: skip

    def _apply(self, outcome: Outcome, now: int) -> None:
        """Take over a step of the flow: remember, speak, and wait for what it waits for."""
        state = self.state
        state.memory = outcome.memory
        self._effects.extend(outcome.notes)
        text = [piece for s in outcome.speech for piece in pieces_of(s, state.limits)]
        if text and not text[0].action:
            text = [*self._prefix(), *text]
        self._wait_for(outcome.wait, now)
        self._queue(self._with_action(text), now)

    def _prefix(self) -> list[Piece]:
        """An apology after a barge-in; who is speaking, where the greeting was not heard."""
        state, lines = self.state, self.pack.text.lines
        keys = [lines.pardon] if state.interrupted else []
        if lines.disclosure and not state.disclosed and state.turn > 0:
            greeted_now = state.before is not None and not state.before.opened
            keys += [] if greeted_now else [lines.disclosure]
            state.disclosed = True
        state.interrupted = False
        scene = self._scene()
        return [Piece(f"{engine.phrase(self.pack, key, scene, {})} ", source=key) for key in keys]

    def _with_action(self, text: list[Piece]) -> tuple[Piece, ...]:
        """An action that was announced and did not happen rides again on this sentence."""
        state = self.state
        action = state.memory.action
        due = action and 0 <= state.action_turn < state.turn and state.waiting is None
        if not due or not text or any(piece.action for piece in text):
            return tuple(text)
        whole = "".join(piece.text for piece in text).rstrip()
        return (Piece(whole, action, protected=True, source=text[-1].source),)

    def _wait_for(self, wait: ToolCall | Prompt | None, now: int) -> None:
        state = self.state
        match wait:
            case None:
                state.waiting = None
            case ToolCall(key=key, name=name, arguments=arguments):
                state.waiting = Waiting(key, now)
                if key not in state.pending:
                    state.pending = {
                        **state.pending,
                        key: UseTool(state.turn, key, name, arguments),
                    }
            case Prompt(text=text):
                state.waiting = Waiting("", now, prompt=text)

    def _queue(self, pieces: tuple[Piece, ...], now: int) -> None:
        state = self.state
        waiting = state.waiting
        if state.replied != state.turn:
            state.replied, state.reply = state.turn, ""
        state.reply += "".join(piece.text for piece in pieces)
        state.queue = _bounded((*state.queue, *pieces), state.limits["turn_pieces"])
        self._emit(now)
        if waiting is not None and not waiting.started:
            waiting.started = True
            self._start(waiting)
        self._set_deadline()

    def _start(self, waiting: Waiting) -> None:
        state = self.state
        if waiting.key:
            use = state.pending[waiting.key]
            if waiting.key not in state.started:
                state.started = (*state.started, waiting.key)
                self._effects.append(use)
        else:
            lines = list(self.history.lines)[-HISTORY_IN_PROMPT_LINES:]
            spoken = "\n".join(f"{line.role}: {line.text}" for line in lines)
            self._effects.append(Think(state.turn, f"{waiting.prompt}\n{spoken}".strip()))

    def _emit(self, now: int) -> None:
        """Say what is due: all of it, or one piece at the phrase's pace."""
        state = self.state
        while state.queue:
            if state.next_at is not None and now < state.next_at:
                return
            piece, state.queue = state.queue[0], state.queue[1:]
            after_ms = state.queue[0].after_ms if state.queue else 0
            state.next_at = now + after_ms if after_ms else None
            last = not state.queue and state.waiting is None
            self._say(piece, last=last)
            if last:
                return
        if state.waiting is None:
            if not state.spoke:
                self._effects.append(Note("silence", state.memory.at))
            self._say_last("")

    def _say(self, piece: Piece, *, last: bool) -> None:
        state = self.state
        state.spoke = True
        if piece.action:
            state.action_turn = state.turn
        self._effects.append(
            Say(
                state.turn,
                piece.text,
                last,
                piece.action,
                piece.protected,
                piece.evidence,
                piece.source,
            )
        )
        if last:
            self._close()

    def _say_last(self, source: str) -> None:
        self._effects.append(Say(self.state.turn, "", last=True, source=source))
        self._close()

    def _close(self) -> None:
        state = self.state
        state.open, state.phase, state.deadline = False, Phase.LISTENING, None
        state.queue, state.waiting, state.next_at = (), None, None

    # The caller, the platform.

    def _transcript(self, event: Transcript, now: int) -> None:
        self.changed = True
        if self.history.add(event.settled):
            self._effects.append(Note("compacted"))

    def _floor_taken(self, event: FloorTaken, now: int) -> None:
        state = self.state
        if not state.open and not event.unsent:
            return
        self.changed = True
        state.unsaid = (*_taken_back(event.unsent), *state.queue)
        state.interrupted = state.spoke
        self._effects.append(Abandon(state.turn))
        self._close()

    def _digits(self, event: DigitPressed, now: int) -> None:
        self.changed = True
        self.state.digits = (self.state.digits + event.digits)[:DIGITS_MAX]

    def _action_taken(self, event: ActionTaken, now: int) -> None:
        action = self.state.memory.action
        if action and action.kind == event.action:
            self.changed = True
            self._drop_action()

    # Models and tools.

    def _model_text(self, event: ModelText, now: int) -> None:
        state = self.state
        waiting = state.waiting
        if event.turn != state.turn or waiting is None or waiting.key:
            return
        room = MODEL_TEXT_MAX_CHARS - waiting.said_chars - len(waiting.text)
        if room <= 0 or not event.text:
            return
        self.changed = True
        waiting.since = now
        waiting.text += event.text[:room]
        ready = waiting.take_sentences()
        if ready:
            self._queue(pieces_of(ready, state.limits, source="model"), now)
        else:
            self._set_deadline()

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
        spoken = ok and (waiting.said_chars > 0 or bool(waiting.text))
        rest = pieces_of(waiting.text, state.limits, source="model") if ok else ()
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
            state.results = {**state.results, event.key: result}
        if state.waiting is None or state.waiting.key != event.key:
            self._effects.append(Note("late_result", name))
            return
        state.waiting = None
        if event.key in state.results:
            self._apply(engine.go_on(self.pack, state.memory, self._scene()), now)
        else:
            self._effects.append(Note("fallback", name))
            self._apply(engine.give_up_waiting(self.pack, state.memory, self._scene()), now)

    # Silence has an owner.

    def _set_deadline(self) -> None:
        state = self.state
        due = []
        if state.greet_by is not None:
            due.append(state.greet_by)
        if state.queue and state.next_at is not None:
            due.append(state.next_at)
        if state.waiting is not None:
            due.append(self._cover_at(state.waiting))
        state.deadline = min(due, default=None)

    def _cover_at(self, waiting: Waiting) -> int:
        """When a silence that waits for a tool or model must be covered, or given up."""
        state, limits = self.state, self.state.limits
        kind = "tool" if waiting.key else "model"
        give_up = waiting.since + limits[f"{kind}_timeout_ms"]
        if not state.spoke:
            return min(give_up, max(state.began, waiting.since) + limits["ack_ms"])
        if waiting.fillers < limits["fillers"]:
            return min(give_up, waiting.since + limits[f"{kind}_filler_ms"])
        return give_up

    def _deadline_passed(self, event: DeadlinePassed, now: int) -> None:
        state = self.state
        if state.deadline is None or now < state.deadline:
            return
        self.changed = True
        if state.greet_by is not None and now >= state.greet_by:
            self._greet(now)
            return
        if state.queue and state.next_at is not None and now >= state.next_at:
            self._emit(now)
        elif state.waiting is not None and now >= self._cover_at(state.waiting):
            self._cover_silence(state.waiting, now)
        if state.open:
            self._set_deadline()

    def _cover_silence(self, waiting: Waiting, now: int) -> None:
        state, limits = self.state, self.state.limits
        kind = "tool" if waiting.key else "model"
        if now >= waiting.since + limits[f"{kind}_timeout_ms"]:
            self._give_up(kind, now)
            return
        line = self.pack.text.lines.filler if state.spoke else self.pack.text.lines.ack
        waiting.fillers += 1 if state.spoke else 0
        self._effects.append(Note("filler" if state.spoke else "ack", kind))
        text = engine.phrase(self.pack, line, self._scene(), {}, waiting.fillers)
        self._say(Piece(f"{text} ", source=line), last=False)

    def _give_up(self, kind: str, now: int) -> None:
        state = self.state
        self._effects.append(Note("fallback", f"{kind} timeout"))
        state.waiting = None
        self._apply(engine.give_up_waiting(self.pack, state.memory, self._scene()), now)

    # The link.

    def _link_lost(self, event: LinkLost, now: int) -> None:
        state = self.state
        self.changed = True
        state.link_was_lost = True
        if event.unsent:
            state.queue, state.open = (*_taken_back(event.unsent), *state.queue), True
        state.next_at = None

    def _link_resumed(self, event: LinkResumed, now: int) -> None:
        """A new socket: an empty `response` 0 where the greeting is over, then the newest turn."""
        state = self.state
        self.changed = True
        if event.process:
            self._start_again()
        if state.turn > 0:
            self._effects.append(Say(0, "", last=True, source="resume"))
        if not state.open:
            self._effects.append(Say(state.turn, "", last=True, source="resume"))
        elif state.greet_by is None:
            self._queue((), now)

    def _start_again(self) -> None:
        """The process that ran the tools and the model is gone: ask them again, by the same keys."""
        state = self.state
        self.history.clear()
        state.started = tuple(state.pending)
        self._effects.extend(state.pending.values())
        if state.waiting is not None:
            state.waiting.started = bool(state.waiting.key)

    def _ended(self, event: CallEnded, now: int) -> None:
        self.changed = True
        self._close()
        self.state.phase = Phase.ENDED
        self.state.end_reason = event.reason


def _joined(first: Outcome, second: Outcome) -> Outcome:
    """The opening without its question, then the answer to what the caller said at once."""
    opening = tuple(s for s in first.speech if s.text != first.memory.asked)
    return Outcome(
        second.memory, (*opening, *second.speech), second.wait, (*first.notes, *second.notes)
    )


def _taken_back(texts: tuple[str, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(text, source="unsent") for text in texts)


def _bounded(pieces: tuple[Piece, ...], most: int) -> tuple[Piece, ...]:
    """At most so many pieces: what is beyond is joined to the last, never dropped."""
    if len(pieces) <= most:
        return pieces
    kept, rest = pieces[: most - 1], pieces[most - 1 :]
    action = rest[-1].action
    whole = Piece("".join(piece.text for piece in rest), action, protected=bool(action))
    return (*kept, whole)


def _continues(earlier: str, later: str) -> bool:
    """Whether `later` is the same words gone on: all but the last of them, which may be revised."""
    old, new = _words(earlier), _words(later)
    kept = max(1, len(old) - 1)
    return old[:kept] == new[:kept]


def _words(text: str) -> list[str]:
    return [word.strip(".,!?;:-").casefold() for word in text.split()]
