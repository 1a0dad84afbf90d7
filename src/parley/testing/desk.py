"""One simulated process: the desk of its call, and the switchboard for the call's sockets.

Counterpart of `live/switchboard.py`. It may die between any two steps.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import (
    AnyEvent,
    CallStarted,
    LinkResumed,
)
from parley.live.call import LOST, LiveCall
from parley.live.meter import CallMeter
from parley.live.plug import Plug
from parley.live.resume import resume
from parley.ports import Told
from parley.testing.facts import (
    LineWritten,
    ProcessDied,
    SocketOpened,
)
from parley.testing.journal import SimJournal
from parley.testing.store import Admitted
from parley.testing.work import SimWork

if TYPE_CHECKING:
    from parley.testing.wire import SimWire
    from parley.testing.world import World

EPOCH_MS = 1_790_000_000_000
WAKE_LATE_MAX_MS = 3.0
CREDENTIALS = b"simulated"


class Died(BaseException):
    """The process ends in the middle of a step."""


class SimDesk:
    """`fuse` is after how many more steps the process dies; 0: it lives on."""

    def __init__(self, world: "World", number: int) -> None:
        self.world = world
        self.number = number
        self.alive = True
        self.fuse = 0
        self.call: LiveCall | None = None
        self.journal = SimJournal(world.agenda, world.store, world.weather, self.enter)
        self._wires: list[SimWire] = []
        self._waiting: tuple[Plug, SimWire] | None = None
        self.work = SimWork(self)

    def enter(self, act: Callable[..., object], *arguments: object) -> None:
        """Run a step of this process, unless it is dead."""
        if not self.alive:
            return
        try:
            act(*arguments)
        except Died:
            self.die()

    def step(self) -> None:
        """A place where the process may die."""
        if self.fuse:
            self.fuse -= 1
            if not self.fuse:
                raise Died

    def die(self) -> None:
        """`kill -9`: what is in memory is gone; what the kernel and the database have is not."""
        if not self.alive:
            return
        self.alive = False
        world = self.world
        world.facts.append(ProcessDied(world.agenda.now, self.number))
        self.work.die()
        for wire in self._wires:
            wire.die()
        self.journal.die()
        world.platform.process_died(self)

    # The switchboard.

    def connect(self, wire: "SimWire") -> Plug:
        plug = Plug(wire, self.world.limits.inbox_max, self.world.metrics)
        wire.plug = plug
        self._wires.append(wire)
        if self.call is not None:
            self._opened(wire, self.call)
            self.call.take_over(wire)
            plug.join(self.call)
        else:
            self._ask_to_admit(plug, wire)
        return plug

    def _opened(self, wire: "SimWire", call: LiveCall) -> None:
        self.world.facts.append(SocketOpened(self.now(), wire.number, call.owner))

    def _ask_to_admit(self, plug: Plug, wire: "SimWire") -> None:
        if self._waiting:
            self._waiting[0].wire.abort("TAKEN_OVER")
        self._waiting = (plug, wire)
        self.journal.submit(lambda: self._admit(plug, wire))

    def _admit(self, plug: Plug, wire: "SimWire") -> None:
        if self._waiting is None or self._waiting[0] is not plug:
            return
        self._waiting = None
        store, now = self.world.store, self.now()
        admitted = store.admit(now, self.epoch_ms())
        if plug.gone:
            if admitted.kind != "ended":
                self.journal.submit(lambda: store.leave(self.now(), admitted.owner))
        elif admitted.kind == "ended":
            wire.close(1000, "ended")
        else:
            self._admitted(plug, wire, admitted)

    def _admitted(self, plug: Plug, wire: "SimWire", admitted: Admitted) -> None:
        world = self.world
        parts = world.parts
        session = parts.session(world.pack)
        call = parts.call(
            world.call_id,
            session,
            parts.dialect(world.call_id, Told()),
            self,
            world.limits,
            CallMeter(world.instruments),
        )
        call.tenant_id, call.credentials = "default", CREDENTIALS
        call.build, call.owner = world.build, admitted.owner
        first = self._first_event(call, admitted)
        self.call = call
        self._opened(wire, call)
        call.open(wire, first)
        plug.join(call)

    def _first_event(self, call: LiveCall, admitted: Admitted) -> AnyEvent:
        if admitted.kind == "new" or (admitted.snapshot is None and not admitted.entries):
            return self._started(call)
        at = resume(call.session, admitted.snapshot, admitted.entries)
        call.seq, call.last_now, call.digest, call.turns = at.seq, at.now, at.digest, at.turns
        call.durable(at.seq)
        call.origin -= max(at.now, self.epoch_ms() - self.world.store.started_at)
        state = call.session.state
        told = Told(state.turn, state.keys_heard, state.actions_heard)
        call.dialect = self.world.parts.dialect(call.call_id, told)
        self.world.resumed(call)
        return LinkResumed(process=True)

    def _started(self, call: LiveCall) -> CallStarted:
        world = self.world
        facts = (
            {**world.tenant_facts, "admission": "full"}
            if world.weather.full
            else world.tenant_facts
        )
        return CallStarted(
            call.call_id, self.epoch_ms(), "America/Chicago", world.pack.hash, world.build,
            "tables", facts, world.session_limits,
        )  # fmt: skip

    # The desk.

    def use_tool(self, call: LiveCall, use: UseTool) -> None:
        self.work.use_tool(call, use)

    def think(self, call: LiveCall, think: Think) -> None:
        self.work.think(call, think)

    def stop_thinking(self, call: LiveCall) -> None:
        self.work.stop_thinking(call)

    def now(self) -> float:
        return self.world.agenda.now

    def epoch_ms(self) -> int:
        return EPOCH_MS + int(self.world.agenda.now)

    def write_line(
        self, call: LiveCall, line: bytes, *, snapshot: bytes | None, urgent: bool
    ) -> None:
        self.step()
        self.world.facts.append(LineWritten(self.now(), call.owner, line))
        self.journal.append(call, line, snapshot=snapshot, urgent=urgent)
        self.world.measure(call, snapshot)
        self.step()

    def wake(self, call: LiveCall, at: float) -> None:
        late = self.world.weather.between(0, WAKE_LATE_MAX_MS)
        self.world.agenda.at(at + late, self.enter, call.wake_up)

    def details(self, _call: LiveCall, from_number: str, to_number: str, direction: str) -> None:
        """The row of the call is not simulated beyond its owner and status."""

    def begin_again(self, call: LiveCall) -> CallStarted:
        """A fault of the session is a finding here, not something to talk over."""
        raise AssertionError(f"the session of {call.call_id} failed")

    def over(self, call: LiveCall, reason: str) -> None:
        if self.call is not call:
            return
        self.call = None
        store, owner = self.world.store, call.owner
        if reason == LOST:
            self.journal.submit(lambda: store.leave(self.now(), owner))
            return
        turns, digest = call.turns, call.digest
        self.journal.submit(lambda: store.end(self.now(), owner, reason, turns, digest))
