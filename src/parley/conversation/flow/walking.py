"""Walking a flow: from node to node, saying what they say, until something must be waited for."""

import hashlib
from collections.abc import Collection, Mapping

import msgspec

from parley.conversation.effects import Action, Note
from parley.conversation.flow import answers
from parley.conversation.flow.pack import (
    BACK,
    AskNode,
    BranchNode,
    Case,
    DoNode,
    EndNode,
    HandOverNode,
    Node,
    Pack,
    PressNode,
    SayNode,
    TalkNode,
)
from parley.conversation.memory import Memory, ToolResult
from parley.conversation.wording.phrases import fill
from parley.conversation.wording.spoken import Manner

STEPS_MAX = 64
"""Nodes passed in one turn; more is a loop in the flow, and the way out is taken."""
KEY_HEX_DIGITS = 32


class Speech(msgspec.Struct, frozen=True):
    """One phrase to speak. See `effects.Say` for the fields."""

    text: str
    source: str = ""
    evidence: tuple[str, ...] = ()
    protected: bool = False
    action: Action | None = None
    pace_ms: int = 0


class ToolCall(msgspec.Struct, frozen=True):
    key: str
    name: str
    arguments: dict[str, str]


class Prompt(msgspec.Struct, frozen=True):
    text: str


class Outcome(msgspec.Struct, frozen=True):
    """`wait` is what must answer before the turn can go on; None: the caller is next."""

    memory: Memory
    speech: tuple[Speech, ...]
    wait: ToolCall | Prompt | None
    notes: tuple[Note, ...]


class Scene(msgspec.Struct, frozen=True):
    """What a step may look at beside the memory. `turn` varies the wording only."""

    call_id: str
    turn: int
    facts: Mapping[str, str]
    results: Mapping[str, ToolResult]
    pending: Collection[str]
    manner: Manner
    max_reprompts: int


def tool_key(call_id: str, name: str, arguments: Mapping[str, str]) -> str:
    """The idempotency key of a tool call: SHA-256 over call, tool and canonical arguments."""
    canonical = msgspec.json.encode([call_id, name, dict(arguments)], order="deterministic")
    return hashlib.sha256(canonical).hexdigest()[:KEY_HEX_DIGITS]


def phrase(
    pack: Pack, key: str, scene: Scene, values: Mapping[str, str], last: dict[str, int]
) -> tuple[str, dict[str, int]]:
    """One variant of a phrase in the language of the scene, and `last` with its number."""
    wording = pack.wording(scene.manner.language)
    if plain := wording.plain.get(key):
        return plain, last
    values = {**pack.text.facts, **scene.facts, **values}
    return wording.say(key, values, scene.manner, last, (scene.call_id, scene.turn, key))


class Walk:
    """One step in progress. Mutable here, frozen outside."""

    def __init__(self, pack: Pack, memory: Memory, scene: Scene) -> None:
        self.pack = pack
        self.scene = scene
        self.memory = memory
        self.at = memory.at
        self.back = memory.back
        self.slots = memory.slots
        self.tries = memory.tries
        self.nudges = memory.nudges
        self.asked = memory.asked
        self.opened = memory.opened
        self.action = memory.action
        self.key = memory.key
        self.last = memory.last
        self.speech: list[Speech] = []
        self.wait: ToolCall | Prompt | None = None
        self.notes: list[Note] = []
        self.heard = ""
        self.done = ""

    def outcome(self) -> Outcome:
        memory = msgspec.structs.replace(
            self.memory,
            at=self.at,
            back=self.back,
            slots=self.slots,
            tries=self.tries,
            nudges=self.nudges,
            asked=self.asked,
            opened=self.opened,
            action=self.action,
            key=self.key,
            last=self.last,
        )
        return Outcome(memory, tuple(self.speech), self.wait, tuple(self.notes))

    def walk(self, at: str, *, quiet: bool = False) -> Outcome:
        """Enter `at` and go on until something must be waited for.

        `quiet` does not ask the question that comes first: the model has spoken already.
        """
        go: str | None = at
        for _ in range(STEPS_MAX):
            if go is None:
                return self.outcome()
            self.at = self._return() if go == BACK else go
            go = self._enter(self.pack.nodes[self.at], quiet=quiet)
            quiet = False
        self.notes.append(Note("loop", self.at))
        self.at = self.pack.text.trouble
        self._enter(self.pack.nodes[self.at])
        return self.outcome()

    def _return(self) -> str:
        if not self.back:
            return self.pack.text.resume_at or self.pack.text.start
        at, self.back = self.back[-1], self.back[:-1]
        return at

    def _enter(self, node: Node, *, quiet: bool = False) -> str | None:  # noqa: PLR0911 - by kind
        """Do what the node says. The next destination, or None to wait."""
        match node:
            case SayNode():
                self.speak(node.say, claims=node.claims, pace_ms=node.pace_ms)
                return self._to(node.next)
            case AskNode():
                self._ask(node, quiet=quiet)
                return None
            case DoNode():
                return self._do(node)
            case BranchNode(cases=cases, otherwise=otherwise):
                return self._branch(cases, otherwise)
            case TalkNode(prompt=prompt):
                self.wait = Prompt(self._render(prompt))
                return None
            case PressNode():
                self._press(node)
                return None
            case HandOverNode():
                return self._hand_over(node)
            case EndNode(say=say):
                self._act(say, Action("end_call"))
                return None

    def _branch(self, cases: tuple[Case, ...], otherwise: str) -> str:
        values = self._values()
        for case in cases:
            if _holds(case, values):
                self._set(case.set, values)
                return self._to(case.go)
        return self._to(otherwise)

    def _set(self, templates: Mapping[str, str], values: Mapping[str, str]) -> None:
        """Fill slots, each by its template."""
        if templates:
            filled = {
                slot: fill(self.pack.templates[text], values) for slot, text in templates.items()
            }
            self.slots = {**self.slots, **filled}

    def _to(self, go: str) -> str:
        return self.pack.resolve(self.at, go)

    def _ask(self, node: AskNode, *, quiet: bool) -> None:
        self.tries = 0
        if node.expect == "yes_no":
            self.notes.append(Note("confirmation", self.at))
        if not quiet:
            self.asked = self.speak(node.ask)

    def go_on(self) -> Outcome:
        """Walk on from a node that waited; a tool that still runs is waited for again."""
        node = self.pack.nodes[self.at]
        if isinstance(node, DoNode) and self.key in self.scene.results:
            return self.walk(self._after(node, self.key))
        if isinstance(node, DoNode) and self.key in self.scene.pending:
            self.wait = ToolCall(self.key, node.tool, {})
            return self.outcome()
        return self.walk(self.at)

    def _after(self, node: DoNode, key: str) -> str:
        done = self.scene.results[key]
        self.done = key if done.ok else ""
        self.slots = answers.remembered(self.slots, done)
        return self._to(node.ok if done.ok else node.failed)

    def _do(self, node: DoNode) -> str | None:
        arguments = {name: self._render(text) for name, text in node.arguments.items()}
        key = tool_key(self.scene.call_id, node.tool, arguments)
        if key in self.scene.results:
            return self._after(node, key)
        if node.hold:
            self.speak(node.hold)
        self.key, self.wait = key, ToolCall(key, node.tool, arguments)
        return None

    def _press(self, node: PressNode) -> None:
        digits = self._render(node.digits)
        text = self._phrase(node.say) if node.say else ""
        self.action = Action("press_digits", digits)
        self.speech.append(Speech(text, self.at, protected=True, action=self.action))
        self.at = self._to(node.next)

    def _hand_over(self, node: HandOverNode) -> str | None:
        number = self._render(node.to)
        if not number:
            return self._to(node.otherwise)
        self._act(node.say, Action("transfer", number))
        return None

    def _act(self, say: str, action: Action) -> None:
        self.action = action
        text = self._phrase(say)
        self.speech.append(Speech(text, f"{self.at}:{say}", protected=True, action=action))

    def speak(self, key: str, claims: str = "", pace_ms: int = 0) -> str:
        evidence: tuple[str, ...] = ()
        if claims:
            if self._is_founded(claims):
                evidence = (self.done,)
            else:
                self.notes.append(Note("no_evidence", f"{self.at}:{key}"))
                key = self.pack.text.lines.trouble
        text = self._phrase(key)
        if text:
            self.speech.append(Speech(text, f"{self.at}:{key}", evidence, pace_ms=pace_ms))
        return text

    def _is_founded(self, tool: str) -> bool:
        """Whether this tool has just answered with what a sentence may claim."""
        result = self.scene.results[self.done] if self.done else None
        return result is not None and result.name == tool and answers.is_evidence(result)

    def _phrase(self, key: str) -> str:
        """A phrase in the call's language; which variant it was is remembered."""
        if plain := self.pack.wording(self.scene.manner.language).plain.get(key):
            return plain
        text, self.last = phrase(self.pack, key, self.scene, self._values(), self.last)
        return text

    def _values(self) -> dict[str, str]:
        values = {**self.pack.text.facts, **self.scene.facts, **self.slots}
        number = int(self.slots.get("message_number", "1"))
        values["message_number"], values["next_message"] = str(number), str(number + 1)
        values["asked"], values["turn"] = self.asked, str(self.scene.turn)
        return values

    def _render(self, template: str) -> str:
        return fill(self.pack.templates[template], self._values())


def _holds(case: Case, values: Mapping[str, str]) -> bool:
    value = values.get(case.slot, "")
    match case.op:
        case "exists":
            return bool(value)
        case "not_exists":
            return not value
        case "is":
            return value == case.value
        case "is_not":
            return value != case.value
