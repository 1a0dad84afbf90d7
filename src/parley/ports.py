"""What we ask of the outside world. Providers implement these; nothing else here knows a vendor."""

from collections.abc import AsyncIterator, Sequence
from typing import NamedTuple, Protocol

import msgspec

from parley.conversation.effects import AnyEffect
from parley.conversation.events import AnyEvent


class Heard(msgspec.Struct, frozen=True):
    """What one frame of the platform means.

    `events` go to the session in order. `echo` is a frame to send back at once (keepalive).
    `bad` names why a frame was survived but not understood: `bad_json` or `bad_schema`.
    """

    events: tuple[AnyEvent, ...] = ()
    echo: bytes | None = None
    bad: str = ""


class Told(msgspec.Struct, frozen=True):
    """What a call was told on earlier connections, so that a new dialect does not tell it again.

    `keys` counts digits of DigitPressed; `actions` are those of ActionTaken, oldest first.
    """

    newest_turn: int = 0
    keys: int = 0
    actions: tuple[str, ...] = ()


class Dialect(Protocol):
    """One platform's wire format for one call: frames in, events out; effects in, frames out.

    Sans-IO and per call: it remembers what it has decoded.
    """

    def hear(self, frame: bytes) -> Heard: ...

    def opening(self) -> list[bytes]:
        """Frames to send first on every connection."""
        ...

    def speak(self, effect: AnyEffect) -> list[bytes]:
        """The frames that perform an effect, oldest first. None for effects of no wire."""
        ...

    def tool_result(self, key: str, *, ok: bool, result: dict[str, str]) -> bytes:
        """The frame that reports what a tool answered."""
        ...

    def ping(self, epoch_ms: int) -> bytes | None:
        """A keepalive of our own, or None where the platform wants none."""
        ...


class Wire(Protocol):
    """One connection as the shell of a call sees it. Nothing here waits.

    `close` and `abort` are counted once per connection under their reason
    (`ws_close_reason_total`); whatever is called after the first of them does nothing.
    """

    @property
    def blocked(self) -> bool:
        """Whether the kernel has not taken all that was sent; `writable` tells when it has."""
        ...

    def send(self, frames: Sequence[bytes]) -> int:
        """Hand text frames to the kernel, in order, as many as it takes; how many those were.

        The last of them may be on its way only in part: then the wire is blocked. A blocked wire
        takes none.
        """
        ...

    def close(self, code: int, reason: str) -> None:
        """Send a close frame and end the connection."""
        ...

    def abort(self, reason: str) -> None:
        """Break the connection without a close frame: the peer sees 1006."""
        ...


class Receiver(Protocol):
    """What a connection tells: implemented by the shell of a call, fed by the socket door."""

    def frame(self, text: bytes) -> None:
        """One whole text message arrived (fragments joined)."""
        ...

    def writable(self) -> None:
        """The kernel has taken everything that `send` was given."""
        ...

    def lost(self, close_code: int | None) -> None:
        """The connection is gone. None: without a close frame. Called exactly once."""
        ...


class Ticket(NamedTuple):
    """What a signed-in person may open: this call, for this tenant, with the agent of this pack."""

    call_id: str
    tenant_id: str
    pack: str


class Switchboard(Protocol):
    """Where the socket door brings a call that passed the access checks."""

    def connect(
        self, call_id: str, credentials: bytes, wire: Wire, ticket: Ticket | None = None
    ) -> Receiver: ...


class LanguageModel(Protocol):
    """A language model. Raises ProviderError."""

    def stream(self, prompt: str) -> AsyncIterator[str]: ...
