"""Whose turn it is: what the caller said, what they heard of us, and when they speak over us."""

import msgspec

from parley.conversation.effects import Abandon, Note
from parley.conversation.events import FloorTaken, NudgeWanted, ReplyWanted
from parley.conversation.flow import engine
from parley.conversation.flow.pack import AskNode, DoNode, TalkNode
from parley.conversation.flow.walking import Outcome, Scene, phrase
from parley.conversation.hearing import Understanding, understand
from parley.conversation.hearing.language_id import Settled, identify, settle
from parley.conversation.hearing.moment import Moment
from parley.conversation.memory import Memory
from parley.conversation.speaking import DEFAULT_REGION, Speaking
from parley.conversation.speech import pieces_of
from parley.conversation.state import Phase

DIGITS_MAX = 64


class Floor(Speaking):
    """The part of a session that begins turns, undoes unheard ones, and yields to the caller."""

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
            self._queue(pieces_of(state.reply, state.limits, self._manner()), now)
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
        state.spoke, state.spoken = False, ()
        return True

    def _note_heard(self, event: ReplyWanted | NudgeWanted) -> bool:
        """Learn what was heard of the last reply; undo it where nothing was. True: nothing was."""
        state = self.state
        unheard = event.agent_lines <= state.agent_lines and event.heard_turn != state.replied
        again = unheard and bool(state.said) and _continues(state.said, event.said)
        happened, state.happened = state.happened, ""
        if not again:
            state.answered_words = 0
        elif happened:
            # Keys make no line in the transcript: those words have had their answer.
            state.answered_words = len(state.said.split())
        state.agent_lines = event.agent_lines
        state.disclosed = state.disclosed or event.agent_lines > 0
        if again and not happened and state.before is not None:
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
        state.memory = msgspec.structs.replace(state.memory, action=None)
        state.action_turn = -1

    def _hear(self, said: str, now: int) -> None:
        state = self.state
        new = " ".join(said.split()[state.answered_words :])
        text = f"{new} {state.digits}".strip() if state.digits else new
        state.said, state.before = said, state.memory
        state.said_digits, state.digits = state.digits, ""
        spoken = self._language
        state.memory = self._in_language_of(text)
        if self._language != spoken:
            state.memory = self._asked_anew()
        self._apply(self._answer(text), now)

    def _in_language_of(self, text: str) -> Memory:
        """The memory with the language of the call after these words: the caller's, once clear."""
        memory = self.state.memory
        if len(self.pack.languages) == 1:
            return memory
        before = Settled(memory.language or self.pack.language, memory.leaning, memory.streak)
        now = settle(before, identify(text, self.pack.languages))
        if now == before:
            return memory
        if now.leaning and self._means_more(text, now.leaning, than=before.language):
            now = Settled(now.leaning)
        if now.language != before.language:
            self._effects.append(Note("language", now.language))
        return msgspec.structs.replace(
            memory, language=now.language, leaning=now.leaning, streak=now.streak
        )

    def _asked_anew(self) -> Memory:
        """The memory with its last question in the language that is spoken now."""
        memory = self.state.memory
        node = self.pack.nodes.get(memory.at)
        if not isinstance(node, AskNode) or not memory.opened:
            return memory
        asked, last = phrase(self.pack, node.ask, self._scene(), memory.slots, memory.last)
        return msgspec.structs.replace(memory, asked=asked, last=last)

    def _means_more(self, text: str, language: str, *, than: str) -> bool:
        """Whether words that are too few to be clear mean something in one language alone."""
        at = self.state.memory.at
        return not _meant(self._heard_at(text, at, than)) and bool(
            _meant(self._heard_at(text, at, language))
        )

    def _answer(self, text: str) -> Outcome:
        memory, scene = self.state.memory, self._scene()
        if not memory.opened:
            return self._open(text, scene)
        if not text:
            return engine.ask_again(self.pack, memory, scene)
        understood = self._understand(text, memory.at)
        return engine.hear(self.pack, _with_intents(memory, understood), scene, understood)

    def _open(self, text: str, scene: Scene) -> Outcome:
        """Greet first; then answer at once what the caller has said, if it is more than a hello."""
        outcome = engine.begin(self.pack, self.state.memory, scene, self._entry())
        understood = self._understand(text, outcome.memory.at)
        if not understood.values and not set(understood.intents) - {"greet", "unclear"}:
            return outcome
        memory = _with_intents(outcome.memory, understood)
        answered = engine.hear(self.pack, memory, scene, understood)
        if outcome.memory.action and outcome.memory.action == answered.memory.action:
            return outcome
        return _joined(outcome, answered)

    def understood(self, text: str) -> Understanding:
        """What hearing makes of these words where the conversation stands. Changes nothing."""
        return self._heard_at(text, self.state.memory.at, self._language)

    @property
    def _language(self) -> str:
        """What is spoken now."""
        return self.state.memory.language or self.pack.language

    def _understand(self, text: str, at: str) -> Understanding:
        if not self.pack.hears_values(at):
            return Understanding(text, (), (), self._language)
        return self._heard_at(text, at, self._language)

    def _heard_at(self, text: str, at: str, language: str) -> Understanding:
        state = self.state
        local = state.local.replace(tzinfo=None) if self.pack.hears_times(at) else None
        return understand(
            text,
            asked=self.pack.asked(at),
            region=state.facts.get("country", DEFAULT_REGION),
            language=language,
            moment=Moment(local, state.zone) if local else None,
        )

    def _floor_taken(self, event: FloorTaken, _now: int) -> None:
        state = self.state
        if not state.open and not event.unsent:
            return
        self.changed = True
        state.unsaid = (*self._taken_back(event.unsent), *state.queue)
        state.interrupted = state.spoke
        self._effects.append(Abandon(state.turn))
        self._close()


def _meant(understood: Understanding) -> set[str]:
    """The intents that tell something."""
    return set(understood.intents) - {"unclear"}


def _with_intents(memory: Memory, understood: Understanding) -> Memory:
    """The memory with the intents that are new in it."""
    new = tuple(intent for intent in understood.intents if intent not in memory.intents)
    return msgspec.structs.replace(memory, intents=memory.intents + new) if new else memory


def _joined(first: Outcome, second: Outcome) -> Outcome:
    """The opening without its question or action, then the answer to what was said at once."""
    opening = tuple(s for s in first.speech if s.text != first.memory.asked and not s.action)
    return Outcome(
        second.memory, (*opening, *second.speech), second.wait, (*first.notes, *second.notes)
    )


def _continues(earlier: str, later: str) -> bool:
    """Whether `later` is the same words gone on: all but the last of them, which may be revised."""
    if later.startswith(earlier):
        return True
    old, new = _words(earlier), _words(later)
    kept = max(1, len(old) - 1)
    return old[:kept] == new[:kept]


def _words(text: str) -> list[str]:
    return [word.strip(".,!?;:-").casefold() for word in text.split()]
