"""Retell as our socket sees it: connects, keeps alive, comes back, and repeats itself.

Source: docs.retellai.com/api-references/llm-websocket, sections on reconnecting and closing.
"""

from random import Random
from typing import TYPE_CHECKING

from parley.testing import retell_frames as frames
from parley.testing.callers import Caller, happens
from parley.testing.facts import FrameIn, FrameInOver
from parley.testing.phone_line import PhoneLine, Request
from parley.testing.retell_frames import AnySent, SentConfig, SentResponse, SentUpdateAgent
from parley.testing.wire import SimWire

if TYPE_CHECKING:
    from parley.testing.desk import SimDesk
    from parley.testing.world import World

PING = "ping_pong"
KEEPALIVE_MS = 2_000
PONG_WITHIN_MS = 5_000
RECONNECTS_MAX = 4
HALF_OPEN_MAX_MS = 70_000
NUMBERS = ("+12125550123", "+12125550145", "+12125550189")
OUR_NUMBER = "+12125550100"
GARBAGE = (b"{", b'{"interaction_type":"novelty","x":1}', b'{"interaction_type":"update_only"}')


class SimPlatform:
    """One call. Implements `phone_line.Port`."""

    def __init__(self, world: "World", random: Random, caller: Caller) -> None:
        self.world = world
        self._random = random
        self.line = PhoneLine(world.agenda, random, caller, self, world.facts)
        self.wire: SimWire | None = None
        self.sockets = 0
        self._lost = 0
        self._configured = False
        self._ponged_at = 0.0
        self._details_late_ms = 2_500 * random.random() if happens(random, 0.1) else 5.0
        self._details = b"" if happens(random, 0.05) else self._call_details()

    def _call_details(self) -> bytes:
        random = self._random
        if happens(random, 0.05):
            return frames.call_details(self.world.call_id, "", "", "")
        number = "anonymous" if happens(random, 0.05) else random.choice(NUMBERS)
        if happens(random, 0.1):
            return frames.call_details(self.world.call_id, OUR_NUMBER, number, "outbound")
        return frames.call_details(self.world.call_id, number, OUR_NUMBER, "inbound")

    # The connection.

    @property
    def connected(self) -> bool:
        return self._configured

    def connect(self) -> None:
        if self.line.over:
            return
        world = self.world
        desk = world.desk_for_next_socket()
        self.sockets += 1
        wire = SimWire(world, desk, self.sockets)
        self.wire, self._configured = wire, False
        self._ponged_at = world.agenda.now
        desk.enter(self._join, desk, wire)
        world.agenda.after(KEEPALIVE_MS, self._keep_alive, wire)

    @staticmethod
    def _join(desk: "SimDesk", wire: SimWire) -> None:
        desk.connect(wire)

    def told(self, wire: SimWire, sent: AnySent) -> None:
        """A control frame arrived."""
        if wire is not self.wire:
            return
        if isinstance(sent, SentConfig):
            self._configured = True
            self.line.transcript.with_woven = sent.config.transcript_with_tool_calls
            if sent.config.call_details and self._details:
                self.world.agenda.after(self._details_late_ms, self._tell_details, wire)
            if self.sockets > 1:
                self.world.agenda.after(20, self.line.reconnected)
        elif isinstance(sent, SentUpdateAgent):
            self.line.reminder_ms = sent.agent_config.reminder_trigger_ms
            self.line.reminder_max = sent.agent_config.reminder_max_count

    def _tell_details(self, wire: SimWire) -> None:
        if wire is self.wire:
            self._deliver("call_details", self._details)

    def spoken_to(self, wire: SimWire, sent: SentResponse) -> None:
        if wire is self.wire:
            self.line.hear(sent)

    def ponged(self, wire: SimWire) -> None:
        if wire is self.wire:
            self._ponged_at = self.world.agenda.now

    def _keep_alive(self, wire: SimWire) -> None:
        if wire is not self.wire or self.line.over:
            return
        now = self.world.agenda.now
        if now - self._ponged_at > PONG_WITHIN_MS:
            self._drop(wire)
            wire.lose(None, "no_pong")
            return
        self._deliver(PING, frames.ping(1_790_000_000_000 + int(now)))
        if happens(self._random, self.world.weather.noise_share):
            self._deliver("garbage", self._random.choice(GARBAGE))
        self.world.agenda.after(KEEPALIVE_MS, self._keep_alive, wire)

    def _drop(self, wire: SimWire) -> None:
        """The connection is gone without a close frame: come back, a few times."""
        if wire is not self.wire:
            return
        self.wire, self._configured = None, False
        self._lost += 1
        if self._lost > RECONNECTS_MAX:
            self._finish()
        elif not self.line.over:
            self.world.agenda.after(100 + 1_900 * self._random.random(), self.connect)

    def closed_by_us(self, wire: SimWire, code: int | None) -> None:
        if code is None:
            self._drop(wire)
        elif wire is self.wire:
            self._finish()
            self.wire, self._configured = None, False

    def _finish(self) -> None:
        self.line.over = self.world.agenda.stopped = True

    def break_off(self, *, half: bool) -> None:
        """The network fails. With `half` our side learns of it much later."""
        wire = self.wire
        if wire is None:
            return
        wire.cut = True
        self._drop(wire)
        late_ms = self._random.random() ** 3 * HALF_OPEN_MAX_MS if half else 0.0
        self.world.agenda.after(late_ms, wire.lose, None, "network")

    def process_died(self, desk: "SimDesk") -> None:
        wire = self.wire
        if wire is not None and wire.desk is desk:
            self.world.agenda.after(self.world.weather.latency_ms, self._drop, wire)

    def hang_up(self) -> None:
        """The call is over: close with 1000."""
        self._finish()
        wire, self.wire, self._configured = self.wire, None, False
        if wire is not None:
            wire.lose(1000, "platform")

    # Frames.

    def update(self, frame: bytes, *, takes_floor: bool = False) -> None:
        if self._configured and not happens(self._random, self.world.weather.noise_share):
            self._deliver("update_only", frame, takes_floor=takes_floor)

    def clear(self) -> None:
        if self._configured:
            self._deliver("clear", b'{"interaction_type":"clear"}', takes_floor=True)

    def request(self, kind: Request, turn: int, frame: bytes) -> None:
        self._deliver(kind, frame, turn)
        if happens(self._random, self.world.weather.noise_share):
            late_ms = self._random.random() ** 3 * 1_500
            self.world.agenda.after(late_ms, self._repeat, self.wire, kind, frame, turn)
        if happens(self._random, self.world.weather.noise_share):
            self._deliver("update_only", self.line.transcript.update())

    def _repeat(self, wire: SimWire | None, kind: str, frame: bytes, turn: int) -> None:
        if wire is self.wire:
            self._deliver(kind, frame, turn)

    def _deliver(
        self, kind: str, frame: bytes, turn: int = -1, *, takes_floor: bool = False
    ) -> None:
        wire = self.wire
        if wire is None or wire.gone:
            return
        facts, agenda = self.world.facts, self.world.agenda
        facts.append(FrameIn(agenda.now, wire.number, kind, turn, takes_floor))
        wire.deliver(frame)
        if kind != PING:
            facts.append(FrameInOver(agenda.now, wire.number))
