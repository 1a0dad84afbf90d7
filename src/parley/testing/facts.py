"""What happened in a simulated call, as the checkers see it: the wire, the journal, the ledger.

Nothing here is told by the code that is checked; it is seen by its surroundings.
"""

import msgspec

from parley.testing.retell_frames import AnySent


class Fact(msgspec.Struct, frozen=True, gc=False):
    """`at` is virtual time in milliseconds."""

    at: float


class SocketOpened(Fact, frozen=True):
    """A connection was admitted; `owner` is the number that the store gave for it."""

    socket: int
    owner: int


class SocketGone(Fact, frozen=True):
    """Nothing more can be sent on this connection. `how` is one word."""

    socket: int
    how: str


class FrameIn(Fact, frozen=True):
    """The callback of a frame of the platform begins. `turn` is -1 where it has none."""

    socket: int
    kind: str
    turn: int = -1
    takes_floor: bool = False


class FrameInOver(Fact, frozen=True):
    """The callback of the last FrameIn ends. Not told of keepalives."""

    socket: int


class FrameOut(Fact, frozen=True):
    """A frame was handed to the kernel. `sent` is None where it fits no schema of the platform."""

    socket: int
    raw: bytes
    sent: AnySent | None


class SendBlocked(Fact, frozen=True):
    """The kernel took the last frame only in part."""

    socket: int


class SendFree(Fact, frozen=True):
    """The kernel has taken everything."""

    socket: int


class LineWritten(Fact, frozen=True):
    """A journal line was handed over, encoded. Not yet durable."""

    owner: int
    raw: bytes


class LinesDurable(Fact, frozen=True):
    """Everything up to line `seq` of an owner is on disk."""

    owner: int
    seq: int


class ToolStarted(Fact, frozen=True):
    """A process began to run a tool."""

    owner: int
    key: str
    name: str


class Stored(Fact, frozen=True):
    """A tool changed the world: a line of the ledger."""

    key: str
    name: str
    arguments: dict[str, str]


class ModelAsked(Fact, frozen=True):
    owner: int
    turn: int


class KeysPressed(Fact, frozen=True):
    """The caller pressed keys, and the platform put them into its record."""

    digits: str


class ActionCarriedOut(Fact, frozen=True):
    """The platform did what the spoken words carried: end_call, transfer or press_digits."""

    action: str
    turn: int


class CallOver(Fact, frozen=True):
    """The store was told that the call has ended for good."""

    reason: str
    turns: int
    digest: bytes


class ProcessDied(Fact, frozen=True):
    """`number` counts the processes of the call, from 1."""

    number: int


class Note(Fact, frozen=True):
    """For the story only: what a caller or the world is up to."""

    text: str
