"""Runs a pack's flow: takes an answer, follows the rules of the question, and walks on.

Pure: takes a Memory and returns the next one with the speech and the one thing to wait for.
"""

from parley.conversation.effects import Note
from parley.conversation.flow.pack import (
    AskNode,
    BranchNode,
    DoNode,
    EndNode,
    HandOverNode,
    Interrupt,
    Node,
    Pack,
    PressNode,
    Rule,
    SayNode,
    TalkNode,
)
from parley.conversation.flow.walking import Outcome, Scene, Walk
from parley.conversation.hearing import Understanding
from parley.conversation.memory import Memory

BACK_MAX = 8
"""Questions that may wait under interruptions; the oldest is forgotten first."""


def begin(pack: Pack, memory: Memory, scene: Scene, at: str) -> Outcome:
    """Open the conversation at a node."""
    run = _Answer(pack, memory, scene)
    run.opened = True
    return run.walk(at)


def hear(pack: Pack, memory: Memory, scene: Scene, understood: Understanding) -> Outcome:
    """Take the caller's answer at the node where the conversation stands."""
    return _Answer(pack, memory, scene).hear(understood)


def ask_again(pack: Pack, memory: Memory, scene: Scene) -> Outcome:
    """Nothing was understood, or nothing was said: the next rung of the question's ladder."""
    run = _Answer(pack, memory, scene)
    node = pack.nodes[memory.at]
    return run.ask_again(node) if isinstance(node, AskNode) else run.walk(memory.at)


def go_on(pack: Pack, memory: Memory, scene: Scene) -> Outcome:
    """Walk on from a node that waited for a tool or the model and now need not wait."""
    return _Answer(pack, memory, scene).go_on()


def model_done(pack: Pack, memory: Memory, scene: Scene, *, ok: bool) -> Outcome:
    """The model has spoken, or failed: leave the talk node by the right way."""
    node = pack.nodes[memory.at]
    assert isinstance(node, TalkNode)
    run = _Answer(pack, memory, scene)
    return run.walk(pack.resolve(memory.at, node.next if ok else node.failed), quiet=ok)


def give_up_waiting(pack: Pack, memory: Memory, scene: Scene) -> Outcome:
    """The tool or model did not answer in time: take the way out that the flow names."""
    node = pack.nodes[memory.at]
    assert isinstance(node, DoNode | TalkNode)
    return _Answer(pack, memory, scene).walk(pack.resolve(memory.at, node.failed))


def nudge(pack: Pack, memory: Memory, scene: Scene) -> Outcome:
    """The caller is silent: the next of the pack's nudges, the last one again after that."""
    run = _Answer(pack, memory, scene)
    step = pack.text.nudges[min(memory.nudges, len(pack.text.nudges) - 1)]
    run.nudges = memory.nudges + 1
    if step.say:
        run.speak(step.say)
    if step.go:
        return run.walk(step.go)
    return run.outcome()


class _Answer(Walk):
    """One step that begins with what the caller said."""

    def hear(self, understood: Understanding) -> Outcome:
        """Early interruptions, then what answers the question, then late ones, then ask again."""
        self.nudges = 0
        node = self.pack.nodes[self.at]
        if interrupted := self._interrupt(node, understood, late=False):
            return interrupted
        answered = self._answered(node, understood)
        if answered or (answered := self._interrupt(node, understood, late=True)):
            return answered
        return self.ask_again(node) if isinstance(node, AskNode) else self.go_on()

    def _answered(self, node: Node, understood: Understanding) -> Outcome | None:
        match node:
            case AskNode():
                return self._answer(node, understood)
            case HandOverNode():
                return self._again_hand_over(node, understood)
            case EndNode() | SayNode() | DoNode() | BranchNode() | TalkNode() | PressNode():
                return None

    def _interrupt(self, node: Node, understood: Understanding, *, late: bool) -> Outcome | None:
        named = {rule.intent for rule in node.rules} if isinstance(node, AskNode) else set[str]()
        for step in self.pack.text.interrupts:
            fits = step.late is late and step.intent in understood.intents
            if fits and step.intent not in named and step.go != self.at:
                return self._leave_question(node, step)
        return None

    def _leave_question(self, node: Node, step: Interrupt) -> Outcome:
        """The question waits; an announced end or transfer is withdrawn by the new wish."""
        if self.action and self.action.kind != "press_digits":
            self.action = None
        if not step.go:
            self.speak(step.say)
            return self.outcome()
        if isinstance(node, AskNode):
            self.back = (*self.back, self.at)[-BACK_MAX:]
        elif not self.back and self.pack.text.resume_at:
            self.back = (self.pack.text.resume_at,)
        return self.walk(step.go)

    def _again_hand_over(self, node: HandOverNode, understood: Understanding) -> Outcome | None:
        if "deny" in understood.intents or "hold_on" in understood.intents:
            self.action = None
            return self.walk(self.pack.resolve(self.at, node.otherwise))
        return None

    def _answer(self, node: AskNode, understood: Understanding) -> Outcome | None:
        said = understood.text.casefold()
        for rule in node.rules:
            if self._fits(rule, understood, said):
                return self._follow(rule, understood)
        if node.next and (value := self._expected(node, understood)) is not None:
            if node.slot:
                self.slots = {**self.slots, node.slot: value}
            self._take_more(node, understood)
            return self.walk(self.pack.resolve(self.at, node.next))
        return None

    def _fits(self, rule: Rule, understood: Understanding, said: str) -> bool:
        self.heard = ""
        if rule.intent and rule.intent not in understood.intents:
            return False
        if rule.words and not self._says(rule.words, said):
            return False
        if rule.max_words and len(said.split()) > rule.max_words:
            return False
        if rule.value:
            self.heard = _value_of(rule.value, understood)
            return bool(self.heard)
        return True

    def _says(self, words: tuple[str, ...], said: str) -> bool:
        """Whether one of the words was said, whole. The plain search first: it costs far less."""
        listened_for = self.pack.wording(self.scene.manner.language).words[words]
        for word in listened_for.words:
            if word in said:
                return listened_for.pattern.search(said) is not None
        return False

    def _expected(self, node: AskNode, understood: Understanding) -> str | None:
        if not node.expect:
            return _plain(understood.text) or None
        return _value_of(node.expect, understood) or None

    def _take_more(self, node: AskNode, understood: Understanding) -> None:
        """Fill what is still empty from the same words."""
        for kind, slot in node.also.items():
            if not self.slots.get(slot) and (value := _value_of(kind, understood)):
                self.slots = {**self.slots, slot: value}

    def _follow(self, rule: Rule, understood: Understanding) -> Outcome:
        values = self._values()
        values["said"] = _plain(understood.text)
        values["heard"] = self.heard or values["said"]
        self._set(rule.set, values)
        if rule.say:
            self.speak(rule.say)
        return self.walk(self.pack.resolve(self.at, rule.go))

    def ask_again(self, node: AskNode) -> Outcome:
        limit = min(len(node.again), self.scene.max_reprompts)
        self.tries += 1
        if self.tries > limit and node.give_up:
            self.notes.append(Note("gave_up", self.at))
            return self.walk(self.pack.resolve(self.at, node.give_up))
        self.notes.append(Note("reprompt", self.at))
        rung = min(self.tries, len(node.again)) - 1
        self.asked = self.speak(node.again[rung] if rung >= 0 else node.ask)
        return self.outcome()


def _plain(text: str) -> str:
    """The words without the mark at their end, so that they can stand inside of a sentence."""
    return text.strip().rstrip(".,;:!?।॥").rstrip()


def _value_of(kind: str, understood: Understanding) -> str:
    """`text` is all that was said; `reason` is the caller's own words, without asides."""
    if kind == "text":
        return _plain(understood.text)
    heard_as = "text" if kind == "reason" else kind
    return _plain(next((v.value for v in understood.values if v.kind == heard_as), ""))
