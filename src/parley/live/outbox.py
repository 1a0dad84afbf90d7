"""What waits to be sent to a call. Keepalive overtakes speech; nothing else moves.

A frame may have a gate: the journal sequence number that must be durable before it leaves.
"""

from collections import deque
from collections.abc import Callable

import msgspec

CONTROL_TURN = -1


class Waiting(msgspec.Struct, gc=False):
    """One frame. `turn` is CONTROL_TURN for what is no speech; `text` are the words in it."""

    frame: bytes
    turn: int = CONTROL_TURN
    gate: int = 0
    text: str = ""
    terminal: bool = False


class Outbox:
    """Bounded by `most` frames. Terminals are never refused: each turn has only one."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.echoes: deque[bytes] = deque()
        self.frames: deque[Waiting] = deque()
        self.durable = 0

    def __len__(self) -> int:
        return len(self.frames) + len(self.echoes)

    def put(self, waiting: Waiting) -> bool:
        """False: the box is full; the peer reads too slowly."""
        if len(self.frames) >= self.most and not waiting.terminal:
            return False
        self.frames.append(waiting)
        return True

    def put_echo(self, frame: bytes) -> bool:
        """Queue a keepalive answer; False when the oldest one had to go."""
        self.echoes.append(frame)
        if len(self.echoes) <= self.most:
            return True
        self.echoes.popleft()
        return False

    def ready(self) -> list[Waiting]:
        """What may leave now, in order: echoes, then frames up to the first shut gate."""
        ready = [Waiting(frame) for frame in self.echoes]
        for waiting in self.frames:
            if waiting.gate > self.durable:
                break
            ready.append(waiting)
        return ready

    def sent(self, count: int) -> None:
        """The first `count` of what was ready have left."""
        while count and self.echoes:
            self.echoes.popleft()
            count -= 1
        for _ in range(count):
            self.frames.popleft()

    def unsent(self, turn: int) -> tuple[str, ...]:
        """The words of a turn that have not left, oldest first."""
        return tuple(w.text for w in self.frames if w.turn == turn and w.text)

    def take_back(self, turn: int) -> int:
        """Drop what is unsent of a turn; the number of its frames that carried words."""
        return self._keep(lambda waiting: waiting.turn != turn)

    def drop_older(self, turn: int) -> int:
        """Drop the speech of turns before this one; the number of its frames that carried words."""
        if not self.frames:
            return 0
        return self._keep(lambda waiting: waiting.turn == CONTROL_TURN or waiting.turn >= turn)

    def _keep(self, wanted: Callable[[Waiting], bool]) -> int:
        before = sum(bool(waiting.text) for waiting in self.frames)
        self.frames = deque(waiting for waiting in self.frames if wanted(waiting))
        return before - sum(bool(waiting.text) for waiting in self.frames)

    def drop_all(self) -> tuple[str, ...]:
        """Empty the box, since the connection is gone. The words that never left, oldest first."""
        unsent = tuple(waiting.text for waiting in self.frames if waiting.text)
        self.frames.clear()
        self.echoes.clear()
        return unsent
