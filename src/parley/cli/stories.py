"""A call as a story: who said what, what was done, and why, line by line of its journal."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parley.conversation.effects import Abandon, AnyEffect, Note, Say, Think, UseTool
from parley.conversation.events import (
    ActionTaken,
    AnyEvent,
    CallEnded,
    CallStarted,
    DigitPressed,
    FloorTaken,
    LinkLost,
    LinkResumed,
    ModelFailed,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)
from parley.live.lines import JournalLine


class Told(NamedTuple):
    """`at_ms` is since the call began; `who` is one word."""

    at_ms: int
    who: str
    text: str


def story(lines: Sequence[JournalLine]) -> Iterator[Told]:
    """Each thing that happened or was done, in order; the pieces of a sentence are joined."""
    for line in lines:
        if happened := _happened(line.event):
            yield Told(line.now, *happened)
        for who, text in _done(line.effects):
            yield Told(line.now, who, text)


def _happened(event: AnyEvent) -> tuple[str, str] | None:
    match event:
        case ReplyWanted(turn=turn, said=said):
            return "caller", f"{said or '…'}  [turn {turn}]"
        case NudgeWanted(turn=turn):
            return "silence", f"[turn {turn}]"
        case FloorTaken():
            return "caller", "speaks over the agent"
        case DigitPressed(digits=digits):
            return "keys", digits
        case ToolReturned(ok=ok, result=result):
            return "tool", f"{'answered' if ok else 'refused'} {result}"
        case _:
            return _happened_to_call(event)


def _happened_to_call(  # noqa: PLR0911 - one for each kind of event
    event: AnyEvent,
) -> tuple[str, str] | None:
    match event:
        case CallStarted(build=build):
            return "call", f"begins (build {build})"
        case ActionTaken(action=action):
            return "platform", f"did {action}"
        case ModelFailed(reason=reason):
            return "model", f"failed: {reason}"
        case LinkLost():
            return "link", "lost"
        case LinkResumed(process=process):
            return "link", f"back{', in another process' if process else ''}"
        case CallEnded(reason=reason):
            return "call", f"ends: {reason}"
        case _:  # Interim news, deadlines, pieces of a model's answer.
            return None


def _done(effects: Sequence[AnyEffect]) -> Iterator[tuple[str, str]]:
    words = ""
    for effect in effects:
        if isinstance(effect, Say):
            words += effect.text
            if effect.action is not None:
                words += f"  [{effect.action.kind} {effect.action.value}".rstrip() + "]"
            continue
        if words.strip():
            yield "agent", words.strip()
            words = ""
        if done := _other(effect):
            yield done
    if words.strip():
        yield "agent", words.strip()


def _other(effect: AnyEffect) -> tuple[str, str] | None:
    match effect:
        case UseTool(name=name, arguments=arguments):
            return "tool", f"{name} {arguments}"
        case Think():
            return "model", "is asked"
        case Abandon(turn=turn):
            return "agent", f"stops [turn {turn}]"
        case Note(kind=kind, detail=detail):
            return "why", f"{kind} {detail}".rstrip()
        case _:  # How the platform shall listen.
            return None
