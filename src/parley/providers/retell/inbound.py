"""What Retell sends on the Custom LLM WebSocket, as structs (counterpart: outbound.py).

Fields that nothing reads are not declared: unknown and unread fields cost a skip, never an error.
Source: docs.retellai.com/api-references/llm-websocket, and the types of retell-sdk 6.2.
"""

from typing import Annotated, get_args

import msgspec

WIRE_INT_MAX = 2**53 - 1
"""The largest whole number that every JSON reader carries exactly."""

BAD_JSON = "bad_json"
BAD_SCHEMA = "bad_schema"

Count = Annotated[int, msgspec.Meta(ge=0, le=WIRE_INT_MAX)]
AnyInt = Annotated[int, msgspec.Meta(ge=-WIRE_INT_MAX, le=WIRE_INT_MAX)]


class UtteranceMetadata(msgspec.Struct, frozen=True, gc=False):
    """What the platform knows of an utterance of the agent."""

    response_id: AnyInt | None = None
    is_backchannel: bool | None = None


class Utterance(msgspec.Struct, frozen=True, gc=False):
    """One element of `transcript`. `words` (timings) is not read."""

    role: str
    content: str
    metadata: UtteranceMetadata | None = None


class WovenItem(msgspec.Struct, frozen=True, gc=False):
    """One element of `transcript_with_tool_calls`, of whatever kind.

    `digit` and `name` mean something for some roles only; a stranger's may have any type.
    """

    role: str
    digit: object = None
    name: object = None


class Message(msgspec.Struct, frozen=True, gc=False, tag_field="interaction_type"):
    """One frame."""


class PingPong(Message, frozen=True, tag="ping_pong"):
    """The keepalive; an answer carries the same number."""

    timestamp: Count


class Call(msgspec.Struct, frozen=True):
    """The call object, as far as it is read."""

    from_number: str | None = None
    to_number: str | None = None
    direction: str | None = None
    metadata: object = None
    retell_llm_dynamic_variables: dict[str, object] | None = None


class CallDetails(Message, frozen=True, tag="call_details"):
    """Who calls whom, once per connection."""

    call: Call


class Clear(Message, frozen=True, tag="clear"):
    """The platform dropped our speech."""


class TranscriptMessage(Message, frozen=True):
    """A frame that carries the whole transcript so far, oldest first."""

    transcript: list[Utterance]
    transcript_with_tool_calls: list[WovenItem] | None = None


class UpdateOnly(TranscriptMessage, frozen=True, tag="update_only"):
    """The transcript changed. `turntaking` is present when the speaker changes."""

    turntaking: str | None = None


class ResponseRequired(TranscriptMessage, frozen=True, tag="response_required"):
    """An answer is wanted. The vendor's own samples omit `response_id`."""

    response_id: Count | None = None


class ReminderRequired(TranscriptMessage, frozen=True, tag="reminder_required"):
    """The caller is silent; a word is wanted."""

    response_id: Count | None = None


AnyMessage = PingPong | CallDetails | Clear | UpdateOnly | ResponseRequired | ReminderRequired

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What `read` raises for a frame that it cannot use."""

KINDS = frozenset(kind.__struct_config__.tag for kind in get_args(AnyMessage))


class Kind(msgspec.Struct, frozen=True):
    """What every frame has, known to us or not."""

    interaction_type: str


_message: msgspec.json.Decoder[AnyMessage] = msgspec.json.Decoder(AnyMessage)
_kind = msgspec.json.Decoder(Kind)
_any_json = msgspec.json.Decoder(msgspec.Raw)


def read(frame: bytes) -> AnyMessage:
    """Decode one frame whole. Raises one of UNREADABLE; `fault` then says what was wrong."""
    # The decoder does not look into strings that it skips.
    if not frame.isascii():
        frame.decode()
    return _message.decode(frame)


def fault(frame: bytes) -> str:
    """Why `read` failed: BAD_JSON, BAD_SCHEMA, or "" for a well-formed frame of an unknown kind."""
    try:
        frame.decode()
        _any_json.decode(frame)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return BAD_JSON
    except RecursionError:
        return BAD_SCHEMA
    try:
        kind = _kind.decode(frame).interaction_type
    except msgspec.ValidationError:
        return BAD_SCHEMA
    return BAD_SCHEMA if kind in KINDS else ""
