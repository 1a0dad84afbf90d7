"""What we ask of the outside world. Providers implement these; nothing else here knows a vendor."""

from collections.abc import AsyncIterator
from typing import Protocol

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

    def ping(self, epoch_ms: int) -> bytes | None: ...


class Wire(Protocol):
    """One connection as the shell of a call sees it. Nothing here waits."""

    def send(self, frame: bytes) -> bool:
        """Hand one text frame to the kernel. False: the kernel took not all; wait for writable."""
        ...

    def close(self, code: int, reason: str) -> None: ...

    def abort(self) -> None:
        """Break the connection without a close frame: the peer sees 1006."""
        ...


class LanguageModel(Protocol):
    """A language model. Raises ProviderError."""

    def stream(self, prompt: str) -> AsyncIterator[str]: ...
