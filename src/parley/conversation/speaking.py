"""How an open turn speaks: pieces leave, tools and models are waited for, silence is covered."""

import msgspec

from parley.conversation.effects import AnyEffect, Note, Say, Think, UseTool
from parley.conversation.events import DeadlinePassed
from parley.conversation.flow import engine
from parley.conversation.flow.pack import Pack
from parley.conversation.flow.walking import Outcome, Prompt, Scene, ToolCall, phrase
from parley.conversation.memory import History
from parley.conversation.speech import Piece, pieces_of
from parley.conversation.state import Phase, SessionState, Waiting
from parley.conversation.summary import summary
from parley.conversation.wording.chunks import released
from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.spoken import Manner

HISTORY_IN_PROMPT_LINES = 12
DEFAULT_REGION = "US"
"""Where phone numbers are from if the tenant has no country."""


class Speaking:
    """The part of a session that owns the open turn. Everything it knows is in `state`."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.state = SessionState()
        self.history = History(1, 1)
        self.pauses = Pauses()
        self.changed = False
        self._effects: list[AnyEffect] = []

    def _greet(self, now: int) -> None:
        self.state.greet_by = None
        self._begin_in_language()
        self._apply(engine.begin(self.pack, self.state.memory, self._scene(), self._entry()), now)

    def _begin_in_language(self) -> None:
        """Begin in the language that the call brings as its fact `language`, if the pack has it."""
        state = self.state
        tag = state.facts.get("language", "").partition("-")[0].lower()
        if tag in self.pack.languages and not state.memory.opened:
            state.memory = msgspec.structs.replace(state.memory, language=tag)

    def _entry(self) -> str:
        """Where the conversation begins: elsewhere in a full house, or after our own failure."""
        match self.state.facts.get("admission"):
            case "full":
                return self.pack.text.full
            case "state_lost":
                return self.pack.text.trouble
            case _:
                return self.pack.text.start

    def _scene(self) -> Scene:
        state = self.state
        return Scene(
            state.call_id,
            state.turn,
            state.facts,
            state.results,
            state.pending,
            self._manner(),
            state.limits["max_reprompts"],
        )

    def _manner(self) -> Manner:
        """How this call speaks now."""
        state = self.state
        wording = self.pack.wording(state.memory.language)
        return Manner(
            self.pauses,
            wording.language,
            state.local.date(),
            state.facts.get("country", DEFAULT_REGION),
            wording.names,
        )

    def _line(self, key: str) -> str:
        """A phrase that the session itself says; which variant it was is remembered."""
        state = self.state
        text, last = phrase(self.pack, key, self._scene(), {}, state.memory.last)
        state.memory = msgspec.structs.replace(state.memory, last=last)
        return f"{released(text)} "

    def _apply(self, outcome: Outcome, now: int) -> None:
        """Take over a step of the flow: remember, speak, and wait for what it waits for."""
        state = self.state
        state.memory = outcome.memory
        self._effects.extend(outcome.notes)
        manner = self._manner()
        text = [piece for s in outcome.speech for piece in pieces_of(s, state.limits, manner)]
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
        return [Piece(self._line(key), source=key) for key in keys]

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
                    # Whatever it answers now, its older answer is no evidence any more.
                    state.results = {k: r for k, r in state.results.items() if r.name != name}
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
            spoken = [f"{line.role}: {line.text}" for line in lines]
            earlier = summary(self.history.dropped, state.memory)
            whole = "\n".join(filter(None, (waiting.prompt, earlier, *spoken)))
            self._effects.append(Think(state.turn, whole.strip()))

    def _emit(self, now: int) -> None:
        """Say what is due: all of it, or one piece at the phrase's pace."""
        state = self.state
        if not state.linked:
            return
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
        state.spoke, state.spoken = True, (*state.spoken, piece)
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

    def _taken_back(self, texts: tuple[str, ...]) -> tuple[Piece, ...]:
        """What was decided in the newest turn and has not left, with all that it promised."""
        spoken = {piece.text: piece for piece in self.state.spoken}
        return tuple(spoken.get(text) or Piece(text, source="unsent") for text in texts)

    def _say_last(self, source: str) -> None:
        self._effects.append(Say(self.state.turn, "", last=True, source=source))
        self._close()

    def _close(self) -> None:
        state = self.state
        state.open, state.phase, state.deadline = False, Phase.LISTENING, None
        state.queue, state.waiting, state.next_at = (), None, None

    # Silence has an owner.

    def _set_deadline(self) -> None:
        state = self.state
        due: list[int] = []
        if not state.linked:
            state.deadline = None
            return
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
            return min(give_up, state.began + limits["ack_ms"])
        if waiting.fillers < limits["fillers"]:
            return min(give_up, waiting.quiet + limits[f"{kind}_filler_ms"])
        return give_up

    def _deadline_passed(self, _event: DeadlinePassed, now: int) -> None:
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
        waiting.covered_at = now
        self._effects.append(Note("filler" if state.spoke else "ack", kind))
        self._say(Piece(self._line(line), source=line), last=False)

    def _give_up(self, kind: str, now: int) -> None:
        state = self.state
        self._effects.append(Note("fallback", f"{kind} timeout"))
        state.waiting = None
        self._apply(engine.give_up_waiting(self.pack, state.memory, self._scene()), now)


def _bounded(pieces: tuple[Piece, ...], most: int) -> tuple[Piece, ...]:
    """At most so many pieces: what is beyond is joined to the last, never dropped."""
    if len(pieces) <= most:
        return pieces
    kept, rest = pieces[: most - 1], pieces[most - 1 :]
    action = rest[-1].action
    whole = Piece("".join(piece.text for piece in rest), action, protected=bool(action))
    return (*kept, whole)
