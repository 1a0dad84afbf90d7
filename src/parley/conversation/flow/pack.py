"""The format of a pack: one agent as data. compiling.py reads, checks and compiles it.

A pack is immutable: its identity is the SHA-256 of its text, and a call pins the one it began with.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

from parley.conversation.flow.wording import Wording
from parley.conversation.hearing.values import TIME_KINDS
from parley.conversation.wording.phrases import Phrase, compile_phrase

BACK = "back"
"""A destination: return to the question that an interruption left."""
_ASKED: Mapping[str, tuple[str, ...]] = {"party_size": ("people",), "datetime": ("date", "time")}
"""What hearing calls the question after a value where that is not the value's kind."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Case(_Part, frozen=True):
    """One way out of a branch: `slot` compared by `op` with `value`. `set` fills slots by it."""

    slot: str
    go: str
    op: Literal["exists", "not_exists", "is", "is_not"] = "exists"
    value: str = ""
    set: dict[str, str] = {}


class Rule(_Part, frozen=True):
    """What an answer may mean: an intent, a value of a kind, or words. The first that fits acts.

    With `max_words` it fits only an utterance of at most so many words: a bare "yes", not a story.
    """

    go: str
    intent: str = ""
    value: str = ""
    words: tuple[str, ...] = ()
    max_words: int = 0
    set: dict[str, str] = {}
    say: str = ""


class SayNode(_Part, frozen=True, tag_field="type", tag="say"):
    """Speak a phrase. `claims` names the tool whose good result the phrase asserts.

    With `pace_ms` its pieces leave one by one, so far apart, and can be taken back.
    """

    say: str
    next: str
    claims: str = ""
    pace_ms: int = 0


class AskNode(_Part, frozen=True, tag_field="type", tag="ask"):
    """Ask, and wait for the caller. `expect` is the kind of value that fills `slot`.

    `again` is the repair ladder: a phrase for each further try; after it comes `give_up`. `also`
    maps kinds of values to slots that are filled, if empty, when the caller says more than asked.
    """

    ask: str
    next: str = ""
    expect: str = ""
    slot: str = ""
    rules: tuple[Rule, ...] = ()
    again: tuple[str, ...] = ()
    give_up: str = ""
    also: dict[str, str] = {}


class DoNode(_Part, frozen=True, tag_field="type", tag="do"):
    """Use a tool. `hold` is spoken before it starts."""

    tool: str
    ok: str
    failed: str
    arguments: dict[str, str] = {}
    hold: str = ""


class BranchNode(_Part, frozen=True, tag_field="type", tag="branch"):
    cases: tuple[Case, ...]
    otherwise: str


class TalkNode(_Part, frozen=True, tag_field="type", tag="talk"):
    """Let the language model speak. `failed` is where the way out begins."""

    prompt: str
    next: str
    failed: str


class PressNode(_Part, frozen=True, tag_field="type", tag="press"):
    """Press keys on the line, after an optional phrase."""

    digits: str
    next: str
    say: str = ""


class HandOverNode(_Part, frozen=True, tag_field="type", tag="hand_over"):
    """Transfer to `to`, a template of an E.164 number; where it renders empty go `otherwise`."""

    to: str
    say: str
    otherwise: str


class EndNode(_Part, frozen=True, tag_field="type", tag="end"):
    """Say goodbye and end the call."""

    say: str


Node = SayNode | AskNode | DoNode | BranchNode | TalkNode | PressNode | HandOverNode | EndNode


class Interrupt(_Part, frozen=True):
    """What works at every question, in this order of precedence. The question waits meanwhile.

    Either `go` (a node, or `back` to ask the question again) or only `say`, and the caller is next.
    A `late` one counts only where the words are no answer to the question.
    """

    intent: str
    go: str = ""
    say: str = ""
    late: bool = False


class Nudge(_Part, frozen=True):
    """What to do when the caller is silent: say a phrase, or go to a node."""

    say: str = ""
    go: str = ""


class Lines(_Part, frozen=True):
    """The phrases that the session itself needs, by role; all are keys of `phrases`.

    ack: words that cover the first silence · filler: words that cover a longer one · pardon: after
    a barge-in · trouble: an apology with a way out · disclosure: that this is a machine, said
    when the greeting was not heard.
    """

    ack: str
    filler: str
    pardon: str
    trouble: str
    disclosure: str = ""


class Translation(_Part, frozen=True):
    """What a pack says and listens for in a further language.

    `phrases` has every key of the pack. `words` maps the words of rules to those of this language.
    `jargon` and `pronounce` are those of the language alone.
    """

    phrases: dict[str, tuple[str, ...]]
    words: dict[str, tuple[str, ...]] = {}
    jargon: dict[str, str] = {}
    pronounce: dict[str, str] = {}


class PackText(_Part, frozen=True):
    """The file as it is written."""

    pack: str
    language: str
    start: str
    full: str
    trouble: str
    lines: Lines
    phrases: dict[str, tuple[str, ...]]
    flows: dict[str, dict[str, Node]]
    nudges: tuple[Nudge, ...]
    interrupts: tuple[Interrupt, ...] = ()
    tools: tuple[str, ...] = ()
    facts: dict[str, str] = {}
    wait_for_details: bool = False
    resume_at: str = ""
    jargon: dict[str, str] = {}
    pronounce: dict[str, str] = {}
    translations: dict[str, Translation] = {}


class Pack:
    """A pack that is ready to run: nodes by full name (`flow.node`), phrases compiled."""

    def __init__(self, text: PackText, hash_: str) -> None:
        self.text = text
        self.hash = hash_
        self.name = text.pack
        self.language = text.language
        self.nodes: dict[str, Node] = {
            f"{flow}.{name}": node
            for flow, nodes in text.flows.items()
            for name, node in nodes.items()
        }
        asked = (node for node in self.nodes.values() if isinstance(node, AskNode))
        heard = [rule.words for node in asked for rule in node.rules if rule.words]
        own = Translation(text.phrases, {}, text.jargon, text.pronounce)
        self.wordings = {
            language: Wording(language, there.phrases, there.jargon, there.pronounce).listening(
                heard, there.words
            )
            for language, there in {text.language: own, **text.translations}.items()
        }
        self.phrases = self.wordings[text.language].phrases
        self.languages = tuple(self.wordings)
        """Those that it speaks, its own first."""
        self._asked = {
            name: _asked_of(node) for name, node in self.nodes.items() if isinstance(node, AskNode)
        }
        self._hears_times = frozenset(
            name
            for name, node in self.nodes.items()
            if isinstance(node, AskNode) and not TIME_KINDS.isdisjoint(_kinds(node))
        )
        self._resolved: dict[tuple[str, str], str] = {}
        self.templates: dict[str, Phrase] = {}
        for node in self.nodes.values():
            for template in _templates(node):
                self.templates[template] = compile_phrase(template)

    def wording(self, language: str) -> Wording:
        """The wording of a language; that of the pack's own where it does not speak it."""
        return self.wordings.get(language) or self.wordings[self.language]

    def hears_values(self, at: str) -> bool:
        """Whether anything at node `at` looks at values or intents, and not only at the words."""
        node = self.nodes.get(at)
        if self.text.interrupts or not isinstance(node, AskNode) or node.expect not in ("", "text"):
            return True
        return any(rule.intent or rule.value for rule in node.rules)

    def asked(self, at: str) -> tuple[str, ...]:
        """What the question at node `at` asks for, as hearing calls it; nothing elsewhere."""
        return self._asked.get(at, ())

    def hears_times(self, at: str) -> bool:
        """Whether node `at` looks at dates or times, which cost more to hear than all else."""
        return at in self._hears_times

    def resolve(self, at: str, go: str) -> str:
        """The full name of a destination as seen from node `at`."""
        key = (at, go)
        if (full := self._resolved.get(key)) is None:
            relative = go != BACK and "." not in go
            full = self._resolved[key] = f"{at.partition('.')[0]}.{go}" if relative else go
        return full


def _asked_of(node: AskNode) -> tuple[str, ...]:
    """What a question asks for. Where rules look at a time, a bare "ten" is one."""
    expected = _ASKED.get(node.expect, (node.expect,) if node.expect else ())
    if "time" in {rule.value for rule in node.rules}:
        return (*expected, *_ASKED["datetime"])
    return expected


def _kinds(node: AskNode) -> tuple[str, ...]:
    """The kinds of values that a question looks at."""
    return (node.expect, *node.also, *(rule.value for rule in node.rules))


def _templates(node: Node) -> list[str]:  # noqa: PLR0911 - one for each kind of node
    match node:
        case AskNode(rules=rules):
            return [template for rule in rules for template in rule.set.values()]
        case DoNode(arguments=arguments):
            return list(arguments.values())
        case TalkNode(prompt=prompt):
            return [prompt]
        case PressNode(digits=digits):
            return [digits]
        case HandOverNode(to=to):
            return [to]
        case BranchNode(cases=cases):
            return [template for case in cases for template in case.set.values()]
        case SayNode() | EndNode():
            return []
