"""The format of a pack: one agent as data. `compile_pack` turns its text into what the engine runs.

A pack is immutable: its identity is the SHA-256 of its text, and a call pins the one it began with.
"""

import hashlib
from typing import Literal

import msgspec

from parley.conversation.wording.phrases import Phrase, PhraseError, compile_phrase
from parley.errors import ParleyError

PACK_MAX_BYTES = 1_000_000
BACK = "back"
"""A destination: return to the question that an interruption left."""


class PackError(ParleyError):
    """The pack cannot be run. Every fault is named with its place."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Case(_Part, frozen=True):
    """One way out of a branch: `slot` compared by `op` with `value`."""

    slot: str
    go: str
    op: Literal["exists", "not_exists", "is", "is_not"] = "exists"
    value: str = ""


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

    `again` is the repair ladder: a phrase for each further try; after it comes `give_up`.
    """

    ask: str
    next: str = ""
    expect: str = ""
    slot: str = ""
    rules: tuple[Rule, ...] = ()
    again: tuple[str, ...] = ()
    give_up: str = ""


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
    """

    intent: str
    go: str = ""
    say: str = ""


class Nudge(_Part, frozen=True):
    """What to do when the caller is silent: say a phrase, or go to a node."""

    say: str = ""
    go: str = ""


class Lines(_Part, frozen=True):
    """The phrases that the session itself needs, by role; all are keys of `phrases`.

    ack: words that cover the first silence · filler: words that cover a longer one · pardon: after
    a barge-in · trouble: an apology with a way out · disclosure: that this is a machine, said when the
    greeting was not heard.
    """

    ack: str
    filler: str
    pardon: str
    trouble: str
    disclosure: str = ""


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


class Pack:
    """A pack that is ready to run: nodes by full name (`flow.node`), phrases compiled."""

    def __init__(self, text: PackText, hash_: str) -> None:
        self.text = text
        self.hash = hash_
        self.name = text.pack
        self.language = text.language
        self.phrases: dict[str, tuple[Phrase, ...]] = {
            key: tuple(compile_phrase(variant) for variant in variants)
            for key, variants in text.phrases.items()
        }
        self.nodes: dict[str, Node] = {
            f"{flow}.{name}": node
            for flow, nodes in text.flows.items()
            for name, node in nodes.items()
        }
        self.templates: dict[str, Phrase] = {}
        for node in self.nodes.values():
            for template in _templates(node):
                self.templates[template] = compile_phrase(template)

    def resolve(self, at: str, go: str) -> str:
        """The full name of a destination as seen from node `at`."""
        if go == BACK or "." in go:
            return go
        return f"{at.partition('.')[0]}.{go}"


def compile_pack(content: bytes) -> Pack:
    """Read and check a pack. Raises PackError with every fault found."""
    if len(content) > PACK_MAX_BYTES:
        raise PackError(f"a pack is at most {PACK_MAX_BYTES} bytes; this one has {len(content)}")
    try:
        text = msgspec.yaml.decode(content, type=PackText)
        pack = Pack(text, hashlib.sha256(content).hexdigest())
    except (msgspec.DecodeError, PhraseError) as error:
        raise PackError(str(error)) from error
    if faults := _faults(pack):
        raise PackError("; ".join(faults))
    return pack


def _templates(node: Node) -> list[str]:
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
        case SayNode() | BranchNode() | EndNode():
            return []


def _destinations(node: Node) -> list[str]:
    match node:
        case SayNode(next=next_) | PressNode(next=next_):
            return [next_]
        case AskNode():
            optional = [go for go in (node.next, node.give_up) if go]
            return optional + [rule.go for rule in node.rules]
        case DoNode(ok=ok, failed=failed):
            return [ok, failed]
        case BranchNode(cases=cases, otherwise=otherwise):
            return [case.go for case in cases] + [otherwise]
        case TalkNode(next=next_, failed=failed):
            return [next_, failed]
        case HandOverNode(otherwise=otherwise):
            return [otherwise]
        case EndNode():
            return []


def _phrase_keys(node: Node) -> list[str]:
    match node:
        case SayNode(say=say) | HandOverNode(say=say) | EndNode(say=say):
            return [say]
        case AskNode():
            return [node.ask, *node.again, *(rule.say for rule in node.rules if rule.say)]
        case DoNode(hold=key) | PressNode(say=key):
            return [key] if key else []
        case BranchNode() | TalkNode():
            return []


def _faults(pack: Pack) -> list[str]:
    text = pack.text
    faults = []
    entries = [text.start, text.full, text.trouble]
    entries += [step.go for step in text.interrupts if step.go not in ("", BACK)]
    entries += [nudge.go for nudge in text.nudges if nudge.go]
    entries += [text.resume_at] if text.resume_at else []
    for go in entries:
        if go not in pack.nodes:
            faults.append(f"`{go}` is no node: entries are written flow.node")
    keys = [key for key in msgspec.structs.astuple(text.lines) if key]
    keys += [n.say for n in text.nudges if n.say]
    keys += [step.say for step in text.interrupts if step.say]
    faults += [
        f"interrupt `{i.intent}` needs `go` or `say`"
        for i in text.interrupts
        if not (i.go or i.say)
    ]
    faults += [f"phrase `{key}` is not among `phrases`" for key in keys if key not in pack.phrases]
    faults += [f"phrase `{key}` has no wording" for key, words in pack.phrases.items() if not words]
    if not text.nudges:
        faults.append("`nudges` is empty: silence needs an answer")
    for name, node in pack.nodes.items():
        for go in _destinations(node):
            if (full := pack.resolve(name, go)) != BACK and full not in pack.nodes:
                faults.append(f"{name}: `{go}` is no node")
        for key in _phrase_keys(node):
            if key not in pack.phrases:
                faults.append(f"{name}: phrase `{key}` is not among `phrases`")
        if isinstance(node, DoNode) and node.tool not in text.tools:
            faults.append(f"{name}: tool `{node.tool}` is not among `tools`")
        if isinstance(node, SayNode) and node.claims and node.claims not in text.tools:
            faults.append(f"{name}: claims tool `{node.claims}`, which is not among `tools`")
        if isinstance(node, AskNode) and not node.next and not node.rules:
            faults.append(f"{name}: a question needs `next` or `rules`")
    return faults
