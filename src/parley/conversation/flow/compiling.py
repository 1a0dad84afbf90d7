"""Reads a pack's text, checks it and compiles it; every fault is named with its place."""

import hashlib
from collections.abc import Iterator

import msgspec

from parley.conversation.flow.pack import (
    BACK,
    AskNode,
    BranchNode,
    DoNode,
    EndNode,
    HandOverNode,
    Interrupt,
    Node,
    Nudge,
    Pack,
    PackText,
    PressNode,
    SayNode,
    TalkNode,
)
from parley.conversation.hearing import INTENTS
from parley.conversation.hearing.values import KINDS as VALUE_KINDS
from parley.conversation.wording.phrases import PhraseError
from parley.conversation.wording.readability import dictionary
from parley.errors import ParleyError

KINDS = (*VALUE_KINDS, "reason")
"""What an answer may be expected to be. `text` is all that was said."""
PACK_MAX_BYTES = 1_000_000


class PackError(ParleyError):
    """The pack cannot be run. Every fault is named with its place."""


def compile_pack(content: bytes) -> Pack:
    """Read and check a pack. Raises PackError with every fault found."""
    if len(content) > PACK_MAX_BYTES:
        raise PackError(f"a pack is at most {PACK_MAX_BYTES} bytes; this one has {len(content)}")
    try:
        text = msgspec.yaml.decode(content, type=PackText)
        pack = Pack(text, hashlib.sha256(content).hexdigest())
    except (msgspec.DecodeError, PhraseError) as error:
        raise PackError(str(error)) from error
    if faults := list(_faults(pack)):
        raise PackError("; ".join(faults))
    if any(isinstance(node, TalkNode) for node in pack.nodes.values()):
        # A model's sentences are graded: the dictionary is read now and not within a call.
        dictionary()
    return pack


def _faults(pack: Pack) -> Iterator[str]:
    yield from _entry_faults(pack)
    for key, variants in pack.phrases.items():
        if not variants:
            yield f"phrase `{key}` has no wording"
    for language in pack.text.translations:
        yield from _translation_faults(pack, language)
    for name, node in pack.nodes.items():
        yield from _node_faults(pack, name, node)


def _translation_faults(pack: Pack, language: str) -> Iterator[str]:
    """What a language lacks of the pack's own, and what it has beyond."""
    place, own, there = f"translations.{language}", pack.text, pack.text.translations[language]
    for key in own.phrases:
        if not there.phrases.get(key):
            yield f"{place}: phrase `{key}` has no wording"
    for key in there.phrases:
        if key not in own.phrases:
            yield f"{place}: phrase `{key}` is not among `phrases`"
    listened_for = {word for words in pack.wording(language).words for word in words}
    for word in sorted(listened_for):
        if any(map(str.isalpha, word)) and not there.words.get(word):
            yield f"{place}: word `{word}` of a rule has no words of this language"
    for word in there.words:
        if word not in listened_for:
            yield f"{place}: word `{word}` is in no rule"


def _entry_faults(pack: Pack) -> Iterator[str]:
    text = pack.text
    steps: tuple[Interrupt | Nudge, ...] = (*text.interrupts, *text.nudges)
    entries = [text.start, text.full, text.trouble, text.resume_at]
    entries += [step.go for step in steps if step.go != BACK]
    for go in filter(None, entries):
        if go not in pack.nodes:
            yield f"`{go}` is no node: entries are written flow.node"
    lines = msgspec.structs.astuple(text.lines)
    for key in filter(None, [*lines, *(step.say for step in steps)]):
        if key not in pack.phrases:
            yield f"phrase `{key}` is not among `phrases`"
    for interrupt in text.interrupts:
        yield from _intent_faults("interrupts", interrupt.intent)
        if not interrupt.go and not interrupt.say:
            yield f"interrupt `{interrupt.intent}` needs `go` or `say`"
    if not text.nudges:
        yield "`nudges` is empty: silence needs an answer"


def _node_faults(pack: Pack, name: str, node: Node) -> Iterator[str]:
    for go in _destinations(node):
        if (full := pack.resolve(name, go)) != BACK and full not in pack.nodes:
            yield f"{name}: `{go}` is no node"
    for key in _phrase_keys(node):
        if key not in pack.phrases:
            yield f"{name}: phrase `{key}` is not among `phrases`"
    for tool in _tools(node):
        if tool not in pack.text.tools:
            yield f"{name}: tool `{tool}` is not among `tools`"
    if isinstance(node, AskNode):
        yield from _question_faults(name, node)


def _intent_faults(name: str, intent: str) -> Iterator[str]:
    if intent and intent not in INTENTS:
        yield f"{name}: `{intent}` is no intent; there are {', '.join(INTENTS)}"


def _question_faults(name: str, node: AskNode) -> Iterator[str]:
    if not node.next and not node.rules:
        yield f"{name}: a question needs `next` or `rules`"
    for kind in (node.expect, *node.also, *(rule.value for rule in node.rules)):
        if kind and kind not in KINDS:
            yield f"{name}: `{kind}` is no kind of value; there are {', '.join(KINDS)}"
    for rule in node.rules:
        yield from _intent_faults(name, rule.intent)
    for number, rule in enumerate(node.rules, 1):
        if not (rule.intent or rule.value or rule.words):
            yield f"{name}: rule {number} needs `intent`, `value` or `words`"


def _tools(node: Node) -> list[str]:
    match node:
        case DoNode(tool=tool) | SayNode(claims=tool):
            return [tool] if tool else []
        case _:  # The other nodes name no tool.
            return []


def _destinations(node: Node) -> list[str]:  # noqa: PLR0911 - one line for each kind of node
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
