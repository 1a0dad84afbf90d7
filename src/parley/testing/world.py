"""One whole simulated call: caller, platform, sockets, processes, database, from one seed."""

import hashlib
from collections.abc import Callable, Mapping
from random import Random

import msgspec

from parley.conversation.flow.pack import Pack, SayNode
from parley.conversation.session import Session
from parley.conversation.state import encode_state
from parley.live.call import LiveCall
from parley.live.limits import LiveLimits, live_limits, session_limits
from parley.live.meter import Instruments
from parley.ports import Dialect, Told
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.testing.agenda import Agenda
from parley.testing.calendar import SAID_WHEN_DONE
from parley.testing.callers import Caller, Script, happens
from parley.testing.checkers import Remains, Terms
from parley.testing.clinic_callers import ClinicScript
from parley.testing.desk import SimDesk
from parley.testing.facts import Fact
from parley.testing.platform import SimPlatform
from parley.testing.store import SimStore
from parley.testing.weather import Break, Weather
from parley.testing.wire_callers import WireScript

CALL_MAX_MS = 15 * 60 * 1000
AFTERMATH_MS = 3 * 60 * 1000
"""How long after the caller has gone the processes may still finish what they do."""

TENANT_FACTS = {"clinic_name": "Glow Clinic", "emergency_number": "911", "country": "US"}
TRANSFER_TO = "+12125550150"
BOOKABLE_ONE_IN = 5
"""In one call of so many the tenant has a calendar."""
SCRIPTS: Mapping[str, Callable[[Random], Script]] = {"clinic": ClinicScript, "wire": WireScript}


class Parts(msgspec.Struct, frozen=True):
    """The code under test. `dialect` makes that of a call in a new process."""

    dialect: Callable[[str, Told], Dialect]
    session: Callable[[Pack], Session] = Session
    call: type[LiveCall] = LiveCall


class Stage(msgspec.Struct, frozen=True):
    """What all calls of a simulation share."""

    parts: Parts
    packs: Mapping[str, Pack]
    limits: LiveLimits
    session_limits: dict[str, int]
    metrics: Metrics
    instruments: Instruments
    terms: Mapping[str, Terms]
    harsh: bool = False


def stage(settings: Settings, parts: Parts, packs: Mapping[str, Pack]) -> Stage:
    metrics = Metrics()
    limits = live_limits(settings)
    instruments = Instruments(metrics, limits.echo_deadline_ms, limits.ms_per_char)
    pinned = session_limits(settings)
    terms = {
        name: Terms(pack, limits, pinned, _claims(pack), parts.session)
        for name, pack in packs.items()
    }
    return Stage(parts, packs, limits, pinned, metrics, instruments, terms)


def _claims(pack: Pack) -> tuple[tuple[str, str], ...]:
    """The sentences of a pack that assert what a tool did, each with the tool.

    A sentence that is a tool's own has no words in the pack: the store tells which those are.
    """
    nodes = [node for node in pack.nodes.values() if isinstance(node, SayNode) and node.claims]
    written = (
        (max(phrase.texts, key=len).strip(), node.claims)
        for node in nodes
        for wording in pack.wordings.values()
        for phrase in wording.phrases[node.say]
    )
    return (*(claim for claim in written if claim[0]), *SAID_WHEN_DONE)


class World:
    """`run` plays the call to its end; `facts` is what happened. `caller` None: one by chance."""

    def __init__(self, on: Stage, pack_name: str, seed: str, caller: Caller | None = None) -> None:
        source = hashlib.sha256(seed.encode()).digest()
        platform_random = Random(int.from_bytes(source[:8], "big"))
        caller_random = Random(int.from_bytes(source[8:16], "big"))
        self.weather = Weather(Random(int.from_bytes(source[16:24], "big")), harsh=on.harsh)
        self.parts = on.parts
        self.pack = on.packs[pack_name]
        self.limits = on.limits
        self.session_limits = on.session_limits
        if happens(platform_random, 0.04):
            self.session_limits = {**on.session_limits, "speak_first": 0}
        self.terms = on.terms[pack_name]
        self.metrics, self.instruments = on.metrics, on.instruments
        self.build = "simulated"
        self.call_id = f"call_{source[24:].hex()}"
        self.facts: list[Fact] = []
        self.agenda = Agenda(1_000 * platform_random.random())
        self.store = SimStore(self.facts)
        self.tenant_facts = dict(TENANT_FACTS)
        if happens(platform_random, 0.5):
            self.tenant_facts["transfer_number"] = TRANSFER_TO
        if source[31] % BOOKABLE_ONE_IN == 0:
            self.tenant_facts["can_book"] = "yes"
        self.caller = caller or Caller(SCRIPTS[pack_name](caller_random), caller_random)
        self.desks: list[SimDesk] = []
        self.resumes: list[tuple[bytes, tuple[bytes, ...]]] = []
        self.outbox_peak = self.state_peak_bytes = self.history_lines = 0
        self.platform = SimPlatform(self, platform_random, self.caller)

    def run(self, at_most_ms: float = CALL_MAX_MS) -> None:
        """Raises Livelock. A failure of the code under test comes through as it is."""
        for at, kind in self.weather.breaks:
            self.agenda.after(at, self._break, kind)
        self.agenda.after(0, self.platform.connect)
        self.agenda.run(self.agenda.now + at_most_ms)
        if not self.platform.line.over:
            self.platform.hang_up()
        self.agenda.run(self.agenda.now + AFTERMATH_MS)

    def desk_for_next_socket(self) -> SimDesk:
        """The process that the next socket reaches: mostly the last one, if it still lives."""
        last = self.desks[-1] if self.desks else None
        if last is None or not last.alive or self.weather.flip(0.3):
            last = SimDesk(self, len(self.desks) + 1)
            self.desks.append(last)
        return last

    def _break(self, kind: Break) -> None:
        desk = self.desks[-1]
        match kind:
            case "reset" | "half":
                self.platform.break_off(half=kind == "half")
            case "death":
                desk.die()
            case "fuse":
                desk.fuse = 1 + int(self.weather.between(0, 12))
            case "drain":
                if desk.call is not None:
                    desk.enter(desk.call.hand_over, "DRAIN")

    def resumed(self, call: LiveCall) -> None:
        """Remember what a process made of the journal, and what the journal held."""
        state = encode_state(call.session.state)
        self.resumes.append((state, tuple(row.entries for row in self.store.rows)))

    def measure(self, call: LiveCall, snapshot: bytes | None) -> None:
        """Remember the most that a call has held in memory."""
        self.outbox_peak = max(self.outbox_peak, len(call.outbox))
        if snapshot is not None:
            self.state_peak_bytes = max(self.state_peak_bytes, len(snapshot))
            self.history_lines = max(self.history_lines, len(call.session.history.lines))

    def remains(self) -> Remains:
        return Remains(
            blobs=[row.entries for row in self.store.rows],
            resumes=self.resumes,
            outbox_peak=self.outbox_peak,
            state_peak_bytes=self.state_peak_bytes,
            history_lines=self.history_lines,
        )
