"""What we send on the Custom LLM WebSocket, as structs (counterpart: inbound.py).

No field can hold None and what has its default is left out, so that no frame holds a null; a wrong
JSON type would need a wrong Python type. Retell drops a frame with either without a word.
Source: docs.retellai.com/api-references/llm-websocket.
"""

import msgspec
from msgspec import UNSET, UnsetType

from parley.conversation.effects import Action, Say, UpdateAgent, UseTool
from parley.providers.retell.inbound import WIRE_INT_MAX
from parley.providers.retell.woven import PLATFORM_ACTIONS


class Frame(msgspec.Struct, frozen=True, gc=False, tag_field="response_type", omit_defaults=True):
    """One frame."""


class Config(msgspec.Struct, frozen=True, gc=False):
    """What the platform shall send on this connection."""

    auto_reconnect: bool
    call_details: bool
    transcript_with_tool_calls: bool


class ConfigFrame(Frame, frozen=True, tag="config"):
    """The first frame of every connection."""

    config: Config


class PingPong(Frame, frozen=True, tag="ping_pong"):
    """The keepalive."""

    timestamp: int


class Response(Frame, frozen=True, tag="response"):
    """A piece of the answer. At most one action, and only where `content_complete` is true."""

    response_id: int
    content: str
    content_complete: bool
    no_interruption_allowed: bool = False
    end_call: bool = False
    transfer_number: str = ""
    digit_to_press: str = ""


class AgentInterrupt(Frame, frozen=True, tag="agent_interrupt"):
    """Speech that cuts in at once, over whoever is speaking."""

    interrupt_id: int
    content: str
    content_complete: bool
    no_interruption_allowed: bool = False


class AgentConfig(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """How the platform listens. Sensitivities are 0..1."""

    responsiveness: float | UnsetType = UNSET
    interruption_sensitivity: float | UnsetType = UNSET
    reminder_trigger_ms: int | UnsetType = UNSET
    reminder_max_count: int | UnsetType = UNSET


class UpdateAgentFrame(Frame, frozen=True, tag="update_agent"):
    """A change of it."""

    agent_config: AgentConfig


class ToolCallInvocation(Frame, frozen=True, tag="tool_call_invocation"):
    """A tool of ours is about to run; `arguments` is a JSON object as text."""

    tool_call_id: str
    name: str
    arguments: str


class ToolCallResult(Frame, frozen=True, tag="tool_call_result"):
    """It answered; `content` is a JSON object as text."""

    tool_call_id: str
    content: str
    successful: bool


class Metadata(Frame, frozen=True, tag="metadata"):
    """Values for the page that made a web call."""

    metadata: dict[str, str]


encode = msgspec.json.Encoder().encode


def speech(say: Say) -> list[bytes]:
    """The frames of a piece of speech: its words, then an empty frame that closes the turn.

    Words that carry an action are one frame together with it: the platform wants the action on a
    frame with content, and loses a later one when the floor changes. An empty piece has no frame.
    """
    if say.action is not None:
        assert say.last, "an action rides on the sentence that closes the turn"
        return [encode(_acting(say, say.action))]
    frames = []
    if say.text:
        words = Response(
            response_id=say.turn,
            content=say.text,
            content_complete=False,
            no_interruption_allowed=say.protected,
        )
        frames.append(encode(words))
    if say.last:
        frames.append(terminal(say.turn))
    return frames


def terminal(turn: int) -> bytes:
    """The empty frame that closes a turn."""
    return encode(Response(response_id=turn, content="", content_complete=True))


def _acting(say: Say, action: Action) -> Response:
    """The frame of a sentence with its action. A barge-in would discard the action."""
    assert action.kind == "end_call" or action.value, f"{action.kind} needs a value"
    digits = action.kind == "press_digits"
    return Response(
        response_id=say.turn,
        content=say.text,
        content_complete=True,
        no_interruption_allowed=say.protected or not digits,
        end_call=action.kind == "end_call",
        transfer_number=action.value if action.kind == "transfer" else "",
        digit_to_press=action.value if digits else "",
    )


def interrupt(interrupt_id: int, text: str, *, last: bool, protected: bool = True) -> bytes:
    """Speech that cuts in at once. Pieces with one id are joined; another id discards the rest."""
    return encode(
        AgentInterrupt(
            interrupt_id=interrupt_id,
            content=text,
            content_complete=last,
            no_interruption_allowed=protected,
        )
    )


def agent_update(update: UpdateAgent) -> list[bytes]:
    """The frame that changes how the platform listens, with values brought into their ranges.

    None if nothing changes.
    """
    config = AgentConfig(
        responsiveness=_share(update.responsiveness),
        interruption_sensitivity=_share(update.interruption_sensitivity),
        reminder_trigger_ms=_whole(update.reminder_after_ms, 1),
        reminder_max_count=_whole(update.reminder_max, 0),
    )
    return [] if config == AgentConfig() else [encode(UpdateAgentFrame(config))]


def tool_invocation(call_id: str, effect: UseTool) -> bytes:
    """The frame that reports a tool before it runs."""
    assert effect.name, "a tool has a name"
    assert effect.name not in PLATFORM_ACTIONS, f"{effect.name} is the platform's own name"
    return encode(
        ToolCallInvocation(
            tool_call_id=tool_call_id(call_id, effect.key),
            name=effect.name,
            arguments=encode(effect.arguments).decode(),
        )
    )


def tool_result(call_id: str, key: str, result: dict[str, str], *, ok: bool) -> bytes:
    """The frame that reports what it answered."""
    return encode(
        ToolCallResult(
            tool_call_id=tool_call_id(call_id, key),
            content=encode(result).decode(),
            successful=ok,
        )
    )


def tool_call_id(call_id: str, key: str) -> str:
    """The name of a tool call that no other call shares."""
    return f"{call_id}:{key}"


def _share(value: float | None) -> float | UnsetType:
    if value is None:
        return UNSET
    # With the bounds first, what is not a number becomes one of them; it would be sent as null.
    return max(0.0, min(1.0, value))


def _whole(value: int | None, least: int) -> int | UnsetType:
    return UNSET if value is None else max(least, min(value, WIRE_INT_MAX))
