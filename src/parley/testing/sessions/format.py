"""The format of a session file; docs/reference/session-files.md tells it to people."""

from typing import Annotated, Any, Final, Literal

import msgspec

from parley.errors import ParleyError

FORMAT: Final = "parley-session"
VERSION: Final = 1

FILE_MAX_BYTES = 64_000_000
STEPS_MAX = 100_000
WAIT_MAX_MS = 3_600_000
WITHIN_MS = 2_000
"""How long an expectation waits where it does not say."""

Wait = Annotated[int, msgspec.Meta(ge=0, le=WAIT_MAX_MS)]
FrameType = Literal[
    "config", "update_agent", "ping_pong", "response", "agent_interrupt",
    "tool_call_invocation", "tool_call_result", "metadata",
]  # fmt: skip
ActionWanted = Literal["none", "end_call", "transfer", "press_digits"]


class SessionError(ParleyError):
    """The file is no session that can be played. The text says what is wrong, and where."""


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class Pattern(_Part, frozen=True):
    """Which frame is meant. What is absent or null is not compared; words never are.

    `id` is a response_id or interrupt_id, `complete` is content_complete, `empty` that there is no
    content, `protected` is no_interruption_allowed. `tool` is the name in a tool_call_invocation,
    `ok` the success in a tool_call_result, `timestamp` that of a ping_pong.
    """

    type: FrameType
    id: int | None = None
    complete: bool | None = None
    empty: bool | None = None
    protected: bool | None = None
    action: ActionWanted | None = None
    tool: str | None = None
    ok: bool | None = None
    timestamp: int | None = None


class _Step(_Part, frozen=True, tag_field="do"):
    pass


class _Timed(_Step, frozen=True):
    """The platform acts, `after_ms` after the step before or `at_ms` after it first connected."""

    after_ms: Wait = 0
    at_ms: Wait | None = None


class Connect(_Timed, frozen=True, tag="connect"):
    """Open a socket on the call id of this session; again means to reconnect."""


class Send(_Timed, frozen=True, tag="send"):
    """Send a frame; or with `text` any text, to see what is made of it."""

    frame: dict[str, Any] | None = None
    text: str | None = None


class Close(_Timed, frozen=True, tag="close"):
    """Close the socket with a code."""

    code: Annotated[int, msgspec.Meta(ge=1000, le=4999)] = 1000


class Break(_Timed, frozen=True, tag="break"):
    """Break the connection: the server sees no close frame (1006)."""


class Pause(_Step, frozen=True, tag="pause"):
    """Do nothing for a while."""

    for_ms: Wait


class Expect(_Step, frozen=True, tag="expect"):
    """A frame that fits comes behind the last one that was expected.

    `within_ms` counts from the last thing that the platform did.
    """

    frame: Pattern
    within_ms: Wait = WITHIN_MS


class Never(_Step, frozen=True, tag="never"):
    """No frame that fits comes behind the last one that was expected, until `for_ms` from now."""

    frame: Pattern
    for_ms: Wait = 0


class ExpectClose(_Step, frozen=True, tag="expect_close"):
    """The server ends the connection: with this code, or with null by breaking it (1006)."""

    code: int | None
    within_ms: Wait = WITHIN_MS


Step = Connect | Send | Close | Break | Pause | Expect | Never | ExpectClose
Act = Connect | Send | Close | Break


class Needs(_Part, frozen=True):
    """What a server must have for the session to mean anything. Empty: nothing special.

    `pack` is the name of a pack, `tools` are names of tools that it uses, `model` is an
    LLM_PROVIDER, `settings` are variables with the values that they must have.
    """

    pack: str = ""
    tools: tuple[str, ...] = ()
    model: str = ""
    settings: dict[str, str] = {}


class Received(_Part, frozen=True):
    """A frame that came when the session was recorded. `connection` counts from 1."""

    at_ms: Wait
    frame: dict[str, Any]
    connection: int = 1


class Session(_Part, frozen=True):
    """A whole file. `note` is for people; `received` is there where it was recorded."""

    format: Literal["parley-session"]
    version: Literal[1]
    title: Annotated[str, msgspec.Meta(min_length=1)]
    steps: tuple[Step, ...]
    note: str = ""
    needs: Needs = Needs()
    received: tuple[Received, ...] = ()


_decoder = msgspec.json.Decoder(Session)


def make_session(title: str, steps: tuple[Step, ...], needs: Needs, note: str = "") -> Session:
    """A session of the present version."""
    return Session(FORMAT, VERSION, title, steps, note, needs)


def read_session(content: bytes) -> Session:
    """Raises SessionError for what is no session, or one that cannot be played."""
    if len(content) > FILE_MAX_BYTES:
        raise SessionError(f"a session file has at most {FILE_MAX_BYTES} bytes")
    try:
        version = msgspec.json.decode(content, type=_Version)
        if version.format != FORMAT:
            raise SessionError(
                f'it is no session file: "format" is not "{FORMAT}"; a file of the reference '
                "is turned into one with: parley play --convert IN OUT"
            )
        if version.version != VERSION:
            raise SessionError(f"it is of version {version.version}; this Parley reads {VERSION}")
        session = _decoder.decode(content)
    except msgspec.DecodeError as error:
        raise SessionError(f"it is no session file: {error}") from error
    if fault := _fault(session):
        raise SessionError(fault)
    return session


def write_session(session: Session) -> bytes:
    """The session as people read it: indented JSON that ends in a line break."""
    encoded = msgspec.json.encode(session)
    # What has its default is left out, except for what names the format.
    named = {"format": FORMAT, "version": VERSION, **msgspec.json.decode(encoded)}
    if session.needs == Needs():
        named.pop("needs", None)
    return msgspec.json.format(msgspec.json.encode(named), indent=2) + b"\n"


def session_schema() -> dict[str, Any]:
    """The format as a JSON Schema (2020-12)."""
    schema: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Session)))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A session file of Parley, version {VERSION}",
        **schema,
    }


def session_schema_page() -> str:
    """`docs/reference/session-file.schema.json`."""
    return msgspec.json.format(msgspec.json.encode(session_schema()), indent=2).decode() + "\n"


class _Version(msgspec.Struct):
    format: str = ""
    version: int = 0


def _fault(session: Session) -> str:
    """Why the steps make no sense in this order; empty where they do."""
    if len(session.steps) > STEPS_MAX:
        return f"a session has at most {STEPS_MAX} steps"
    connected = False
    for number, step in enumerate(session.steps, start=1):
        if fault := _fault_of_step(step, connected):
            return f"step {number}: {fault}"
        connected = isinstance(step, Connect) or (
            connected and not isinstance(step, Close | Break | ExpectClose)
        )
    return ""


def _fault_of_step(step: Step, connected: bool) -> str:
    match step:
        case Connect() if connected:
            # A second socket beside the first is what taking over means: the first is let go.
            return ""
        case Send() | Close() | Break() | ExpectClose() if not connected:
            return "nothing is connected here; a `connect` must come before"
        case Send(frame=frame, text=text) if (frame is None) == (text is None):
            return "`send` has either `frame` or `text`"
        case Connect() | Send() | Close() | Break() if step.after_ms and step.at_ms is not None:
            return "a step has `after_ms` or `at_ms`, not both"
        case _:  # Whatever else stands anywhere.
            return ""
