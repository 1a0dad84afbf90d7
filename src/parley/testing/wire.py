"""One simulated connection: a kernel buffer that may stall, bytes on their way, and two ends."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from parley.testing.facts import FrameOut, SendBlocked, SendFree, SocketGone
from parley.testing.retell_frames import SentPing, SentResponse, read_sent

if TYPE_CHECKING:
    from parley.live.plug import Plug
    from parley.testing.desk import SimDesk
    from parley.testing.world import World


class SimWire:
    """Implements `ports.Wire`. `plug` is the receiver on our side, `None` before it is known.

    `cut` is set when the platform has left and our side has not noticed: what is sent is lost.
    """

    __slots__ = ("_flying", "blocked", "cut", "desk", "gone", "number", "plug", "world")

    def __init__(self, world: "World", desk: "SimDesk", number: int) -> None:
        self.world = world
        self.desk = desk
        self.number = number
        self.plug: Plug | None = None
        self.gone = False
        self.cut = False
        self.blocked = False
        self._flying: list[SentResponse] = []

    # Our side.

    def send(self, frames: Sequence[bytes]) -> int:
        for count, frame in enumerate(frames, 1):
            if not self._send(frame):
                return count
        return len(frames)

    def _send(self, frame: bytes) -> bool:
        self.desk.step()
        world = self.world
        now = world.agenda.now
        sent = read_sent(frame)
        world.facts.append(FrameOut(now, self.number, frame, sent))
        stall_ms = world.weather.stall_ms()
        if stall_ms:
            self.blocked = True
            world.facts.append(SendBlocked(now, self.number))
            world.agenda.after(stall_ms, self._free)
        if type(sent) is SentPing:
            if not self.blocked:
                world.platform.ponged(self)
        elif type(sent) is SentResponse:
            self._flying.append(sent)
            if len(self._flying) == 1 and not self.blocked:
                world.agenda.after(world.weather.latency_ms, self._arrive)
        elif sent is not None and not self.cut:
            world.platform.told(self, sent)
        return not stall_ms

    def close(self, code: int, reason: str) -> None:
        if not self.gone:
            self.gone = True
            self.world.facts.append(SocketGone(self.world.agenda.now, self.number, reason))
            self._end(code)

    def abort(self, reason: str) -> None:
        """What the kernel has not sent is lost, and perhaps what it has."""
        if not self.gone:
            self.gone = True
            self.world.facts.append(SocketGone(self.world.agenda.now, self.number, reason))
            if self.blocked or self.world.weather.flip():
                self._flying.clear()
            self._end(None)

    def _end(self, code: int | None) -> None:
        self.world.agenda.after(self.world.weather.latency_ms, self._ended, code)

    def _ended(self, code: int | None) -> None:
        self._arrive()
        self.world.platform.closed_by_us(self, code)

    def _free(self) -> None:
        if self.blocked and not self.gone:
            self.blocked = False
            self.world.facts.append(SendFree(self.world.agenda.now, self.number))
            self.world.agenda.after(self.world.weather.latency_ms, self._arrive)
            if self.plug is not None:
                self.desk.enter(self.plug.writable)

    def _arrive(self) -> None:
        """What was sent reaches the platform; while the kernel is full it waits for the rest."""
        if self.blocked:
            return
        flying, self._flying = self._flying, []
        for sent in flying if not self.cut else ():
            self.world.platform.spoken_to(self, sent)

    # The platform's side.

    def deliver(self, frame: bytes) -> None:
        """A frame of the platform reaches the process."""
        if self.plug is not None and not self.gone:
            self.desk.enter(self.plug.frame, frame)

    def die(self) -> None:
        """Our side is no more."""
        if not self.gone:
            self.gone = True
            self.world.facts.append(SocketGone(self.world.agenda.now, self.number, "death"))

    def lose(self, code: int | None, how: str) -> None:
        """Our side learns that the connection is gone."""
        if not self.gone:
            self.gone = True
            self.world.facts.append(SocketGone(self.world.agenda.now, self.number, how))
            if self.plug is not None:
                self.desk.enter(self.plug.lost, code)
