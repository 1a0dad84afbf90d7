"""All that a session knows, as one value that a snapshot carries from process to process."""

from datetime import datetime
from enum import Enum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from parley.conversation.effects import UseTool
from parley.conversation.memory import Memory, ToolResult
from parley.conversation.speech import Piece
from parley.conversation.wording.pauses import Markup, Pauses
from parley.conversation.wording.splitter import split
from parley.errors import ParleyError

STATE_VERSION = 1
"""Raised when the meaning of a field changes; `decode_state` then migrates or refuses."""


class StateError(ParleyError):
    """The snapshot was made by a build whose state this one cannot read."""


class Phase(Enum):
    """CONNECTING → REPLYING ⇄ LISTENING → ENDED. An open turn is REPLYING."""

    CONNECTING = "connecting"
    LISTENING = "listening"
    REPLYING = "replying"
    ENDED = "ended"


class Waiting(msgspec.Struct, array_like=True):
    """What the open turn waits for: a tool (`key`) or the model (`prompt`).

    `since` is when it began or its last sentence was spoken, in ms; `text` is model text that is
    no whole sentence yet, `said_chars` how much was spoken, of `read_chars` that were written.
    `covered_at` is when words last covered the silence, and `quiet_since` when it began where that
    was before this wait, because a tool follows upon another; 0: neither.
    """

    key: str
    since: int
    prompt: str = ""
    started: bool = False
    fillers: int = 0
    text: str = ""
    said_chars: int = 0
    read_chars: int = 0
    covered_at: int = 0
    quiet_since: int = 0

    @property
    def quiet(self) -> int:
        """Since when nobody has heard a word while this is waited for, in ms."""
        return self.quiet_since or self.since

    def take_sentences(self, language: str) -> list[str]:
        """The whole sentences gathered so far; the rest stays."""
        ready, self.text = split(self.text, language)
        self.read_chars += sum(map(len, ready))
        return ready


class SessionState(msgspec.Struct, array_like=True):
    """See `Session`. New fields go to the end and have defaults.

    `before` is the memory before the newest turn; `said` and `said_digits` what the caller said
    and pressed in it; `reply` what we said; `replied` the turn of that reply. `queue` waits to be
    said, `unsaid` was taken back. `pending` are tools that were asked and have not answered;
    `started` those asked in this process. `results` are the newest answer of each tool, by key;
    undoing a turn leaves them. `action_turn` is where an action last rode. `disclosed`: the caller
    heard, or was told again, that this is a machine. `linked`: somebody can hear us. `keys_heard`
    and `actions_heard` are what the platform has told, so that a new dialect does not tell it
    twice. `happened` is the action that the platform carried out since the newest turn;
    `answered_words` of `said` had their answer in it. `spoken` is what was decided in the newest
    turn, so that it can be taken back. `at` and `zone` are those of CallStarted.
    """

    version: int = STATE_VERSION
    call_id: str = ""
    phase: Phase = Phase.CONNECTING
    facts: dict[str, str] = {}
    limits: dict[str, int] = {}
    turn: int = 0
    open: bool = False
    began: int = 0
    spoke: bool = False
    deadline: int | None = None
    greet_by: int | None = None
    next_at: int | None = None
    queue: tuple[Piece, ...] = ()
    unsaid: tuple[Piece, ...] = ()
    waiting: Waiting | None = None
    memory: Memory = Memory()
    before: Memory | None = None
    said: str = ""
    reply: str = ""
    replied: int = -1
    agent_lines: int = 0
    digits: str = ""
    said_digits: str = ""
    pending: dict[str, UseTool] = {}
    started: tuple[str, ...] = ()
    results: dict[str, ToolResult] = {}
    action_turn: int = -1
    interrupted: bool = False
    link_was_lost: bool = False
    disclosed: bool = False
    linked: bool = True
    keys_heard: int = 0
    actions_heard: tuple[str, ...] = ()
    end_reason: str = ""
    happened: str = ""
    answered_words: int = 0
    spoken: tuple[Piece, ...] = ()
    at: int = 0
    zone: str = ""

    @property
    def local(self) -> datetime:
        """The business's wall clock at the begin of the newest turn, with its zone."""
        return datetime.fromtimestamp((self.at + self.began) / 1000, zone_of(self.zone))

    @property
    def pauses(self) -> Pauses:
        """How this call writes its pauses."""
        limits = self.limits
        return Pauses(
            _MARKUPS.get(self.facts.get("markup", ""), "DASH_PAUSE"),
            limits["digit_pause_ms"],
            limits["pause_ms"],
            bool(limits["boundary_pauses"]),
        )


@lru_cache(64)
def zone_of(name: str) -> ZoneInfo:
    """The IANA zone; UTC where there is none of that name."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


_MARKUPS: dict[str, Markup] = {"RAW_TEXT": "RAW_TEXT", "SSML": "SSML"}
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(SessionState)


def encode_state(state: SessionState) -> bytes:
    return _ENCODER.encode(state)


def decode_state(snapshot: bytes) -> SessionState:
    """Raises StateError where the version is not this build's or the bytes do not fit it."""
    try:
        state = _DECODER.decode(snapshot)
    except msgspec.DecodeError as error:
        raise StateError(f"a snapshot could not be read: {error}") from error
    if state.version != STATE_VERSION:
        raise StateError(f"a snapshot of version {state.version} is not {STATE_VERSION}")
    return state
