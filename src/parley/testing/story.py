"""A simulated call, told line by line: time, frames, decisions, the journal, the ledger."""

from collections.abc import Iterator, Sequence

from parley.live.lines import decode_line
from parley.testing.facts import (
    ActionCarriedOut,
    CallOver,
    Fact,
    FrameIn,
    FrameInOver,
    FrameOut,
    KeysPressed,
    LinesDurable,
    LineWritten,
    ModelAsked,
    ProcessDied,
    SendBlocked,
    SendFree,
    SocketGone,
    SocketOpened,
    Stored,
    ToolStarted,
)

QUIET_KINDS = ("ping_pong",)


def tell(facts: Sequence[Fact]) -> Iterator[str]:
    """The story, without keepalive."""
    for fact in facts:
        if text := _line(fact):
            yield f"{fact.at:10.1f}  {text}"


def _line(fact: Fact) -> str:  # noqa: C901, PLR0911, PLR0912 - one line for each kind of fact
    match fact:
        case FrameIn():
            return "" if fact.kind in QUIET_KINDS else _frame_in(fact)
        case FrameOut():
            return "" if b'"ping_pong"' in fact.raw else f"  < {fact.raw.decode()}"
        case LineWritten():
            line = decode_line(fact.raw)
            return f"    [{line.seq}] {line.event} → {line.effects}"
        case LinesDurable():
            return f"    durable up to {fact.seq} (owner {fact.owner})"
        case SocketOpened():
            return f"== socket {fact.socket} opened (owner {fact.owner})"
        case SocketGone():
            return f"== socket {fact.socket} gone: {fact.how}"
        case SendBlocked():
            return "    the kernel is full"
        case SendFree():
            return "    the kernel takes more"
        case ToolStarted():
            return f"    tool {fact.name} starts ({fact.key[:8]}, owner {fact.owner})"
        case Stored():
            return f"  * stored: {fact.name} {fact.arguments} ({fact.key[:8]})"
        case ModelAsked():
            return f"    the model is asked for turn {fact.turn}"
        case KeysPressed():
            return f"  > keys {fact.digits}"
        case ActionCarriedOut():
            return f"  * {fact.action} happened (turn {fact.turn})"
        case CallOver():
            return f"== the call is over: {fact.reason}, {fact.turns} turns"
        case ProcessDied():
            return f"== process {fact.number} died"
        case FrameInOver():
            return ""
        case _:
            return str(fact)


def _frame_in(fact: FrameIn) -> str:
    turn = f" {fact.turn}" if fact.turn >= 0 else ""
    return f"  > {fact.kind}{turn}{' (user_turn)' if fact.takes_floor else ''}"
