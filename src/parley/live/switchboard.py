"""Where sockets become calls: admission, taking over, coming back, draining, the end.

It is the Desk of all calls of a process, and the Switchboard (ports.py) of the socket door.
"""

import asyncio
import gc
import hmac
from collections.abc import Callable

import msgspec
import structlog

from parley.calls import actions as calls
from parley.calls.actions import Admission
from parley.clock import epoch_ms
from parley.conversation.effects import Think, UseTool
from parley.conversation.events import AnyEvent, CallStarted, LinkResumed
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session
from parley.conversation.state import StateError
from parley.db.engine import Tx
from parley.errors import ParleyError
from parley.live.beginning import Beginning, begin_for
from parley.live.call import LOST, LiveCall
from parley.live.journal import JournalWriter
from parley.live.limits import LiveLimits
from parley.live.meter import CallMeter, Instruments
from parley.live.plug import Plug
from parley.live.resume import resume
from parley.live.sweep import Sweep
from parley.live.work import Work
from parley.ports import Dialect, Receiver, Ticket, Told, Wire
from parley.telemetry import Metrics

RETURN_WITHIN_MS = 2 * 60 * 60 * 1000
"""How long a call whose platform closed the socket without our goodbye may come back."""
APOLOGIES_MAX = 100
"""Calls beyond the cap that are told so at the same time; what comes on top is not answered."""
DRAIN_POLL_S = 0.05
PLATFORM, BROWSER = "retell", "browser"
"""Who connects a call: Retell, or a person at the console's page Talk who plays its part."""
GC_THRESHOLDS = (50_000, 20, 50)
"""Allocations before a young collection, and young ones before older ones."""
NORMAL, POLICY_VIOLATION, TRY_AGAIN_LATER = 1000, 1008, 1013

log = structlog.get_logger()


class Agent(msgspec.Struct, frozen=True):
    """Who answers: the pack, what its phrases may say of the tenant, and the limits it obeys."""

    tenant_id: str
    zone: str
    pack: Pack
    build: str
    tables: str
    facts: dict[str, str]
    limits: dict[str, int]

    @property
    def beginning(self) -> Beginning:
        """What the calls of its own tenant begin with."""
        return Beginning(self.zone, self.facts)


class Switchboard:
    """`pack_of` finds the pack that a call pinned; `dialect_for` speaks the platform's language."""

    def __init__(  # noqa: PLR0913, PLR0917 - the composition root passes each by name
        self,
        agent: Agent,
        limits: LiveLimits,
        calls_max: int,
        journal: JournalWriter,
        work: Work,
        metrics: Metrics,
        dialect_for: Callable[[str, Told], Dialect],
        pack_of: Callable[[str], Pack],
    ) -> None:
        self.agent = agent
        self.limits = limits
        self.calls_max = calls_max
        self.journal = journal
        self.work = work
        self.metrics = metrics
        self.dialect_for = dialect_for
        self.pack_of = pack_of
        self.calls: dict[str, LiveCall] = {}
        self.draining = False
        self._waiting: dict[str, Plug] = {}
        self._instruments = Instruments(metrics, limits.echo_deadline_ms, limits.ms_per_char)
        self._sweep: Sweep | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Hold calls until `stop`; then write what is left."""
        _calm_the_collector()
        self._loop = asyncio.get_running_loop()
        self._sweep = Sweep(self._loop)
        self.journal.start()
        async with asyncio.TaskGroup() as tasks:
            self.work.belongs_to(tasks)
            await stop.wait()
            for call in list(self.calls.values()):
                call.hand_over("SHUTDOWN")
        self._sweep.stop()
        await self.journal.close()

    async def drain(self, within_s: float) -> None:
        """No new calls; running ones may end by themselves and are handed over after `within_s`."""
        self.draining = True
        give_up = asyncio.get_running_loop().time() + within_s
        while self.calls and asyncio.get_running_loop().time() < give_up:  # noqa: ASYNC110 - or time
            await asyncio.sleep(DRAIN_POLL_S)
        for call in list(self.calls.values()):
            call.hand_over("DRAIN")
        await self.journal.flushed()

    # Admission.

    def connect(
        self, call_id: str, credentials: bytes, wire: Wire, ticket: Ticket | None = None
    ) -> Receiver:
        plug = Plug(wire, self.limits.inbox_max, self.metrics, ticket)
        call = self.calls.get(call_id)
        if call is not None:
            self._take_over(call, credentials, plug)
        elif self.draining:
            wire.close(TRY_AGAIN_LATER, "DRAIN")
        elif len(self.calls) + len(self._waiting) >= self.calls_max + APOLOGIES_MAX:
            self._count("full")
            wire.close(TRY_AGAIN_LATER, "FULL")
        else:
            self._ask_to_admit(call_id, credentials, plug)
        return plug

    def _take_over(self, call: LiveCall, credentials: bytes, plug: Plug) -> None:
        if not hmac.compare_digest(call.credentials, credentials):
            self._refuse(plug, "forbidden")
            return
        self._count("taken_over")
        call.take_over(plug.wire)
        plug.join(call)

    def _ask_to_admit(self, call_id: str, credentials: bytes, plug: Plug) -> None:
        if older := self._waiting.get(call_id):
            if not hmac.compare_digest(older.credentials, credentials):
                self._refuse(plug, "forbidden")
                return
            older.wire.abort("TAKEN_OVER")
        plug.credentials = credentials
        self._waiting[call_id] = plug
        agent = self.agent
        platform, tenant_id, pack = PLATFORM, agent.tenant_id, agent.pack.hash
        if plug.ticket is not None:
            platform, tenant_id, pack = BROWSER, plug.ticket.tenant_id, plug.ticket.pack

        def done(admitted: tuple[Admission, Beginning] | None, error: BaseException | None) -> None:
            if self._waiting.get(call_id) is not plug:
                return
            del self._waiting[call_id]
            if error is not None or admitted is None:
                log.error("admission_failed", call_id=call_id, error=str(error))
                plug.wire.abort("ADMISSION_FAILED")
            elif not plug.gone:
                self._admitted(call_id, credentials, plug, *admitted)
            elif admitted[0].kind in ("new", "resumed"):
                self._leave(call_id, admitted[0].owner)

        def admit(tx: Tx) -> tuple[Admission, Beginning]:
            admission = calls.admit(
                tx,
                call_id=call_id,
                tenant_id=tenant_id,
                platform=platform,
                credentials=credentials,
                pack=pack,
                build=agent.build,
                return_within_ms=RETURN_WITHIN_MS,
            )
            own = tenant_id == agent.tenant_id
            return admission, begin_for(tx, tenant_id, agent.beginning, own=own)

        self.journal.submit(admit, done)

    def _admitted(
        self,
        call_id: str,
        credentials: bytes,
        plug: Plug,
        admission: Admission,
        beginning: Beginning,
    ) -> None:
        if admission.kind in ("ended", "forbidden"):
            self._refuse(plug, admission.kind)
            return
        full = admission.kind == "new" and len(self.calls) >= self.calls_max
        self._count("full" if full else admission.kind)
        try:
            pack = self.pack_of(admission.pack)
        except ParleyError:
            log.exception("pack_unreadable", call_id=call_id)
            plug.wire.abort("ADMISSION_FAILED")
            self._leave(call_id, admission.owner)
            return
        call = LiveCall(
            call_id,
            Session(pack),
            self.dialect_for(call_id, Told()),
            self,
            self.limits,
            CallMeter(self._instruments),
        )
        tenant_id = plug.ticket.tenant_id if plug.ticket else self.agent.tenant_id
        call.tenant_id, call.credentials = tenant_id, credentials
        call.build, call.owner = self.agent.build, admission.owner
        call.beginning = beginning
        first = self._first_event(call, admission, "full" if full else "")
        self.calls[call_id] = call
        self.metrics.parley_calls_active.set(len(self.calls))
        call.open(plug.wire, first)
        plug.join(call)

    def _first_event(self, call: LiveCall, admission: Admission, note: str) -> AnyEvent:
        """CallStarted, or LinkResumed after the session was made again from its journal."""
        if admission.kind == "new" or (admission.snapshot is None and not admission.entries):
            return self._started(call, note)
        try:
            at = resume(call.session, admission.snapshot, admission.entries)
        except StateError as error:
            log.warning("state_lost", call_id=call.call_id, error=str(error))
            call.session = Session(self.agent.pack)
            call.seq = admission.next_seq - 1
            return self.begin_again(call)
        call.seq, call.last_now, call.digest, call.turns = at.seq, at.now, at.digest, at.turns
        call.durable(at.seq)
        call.origin -= max(at.now, epoch_ms() - int(admission.started_at.timestamp() * 1000))
        state = call.session.state
        told = Told(state.turn, state.keys_heard, state.actions_heard)
        call.dialect = self.dialect_for(call.call_id, told)
        return LinkResumed(process=True)

    def begin_again(self, call: LiveCall) -> CallStarted:
        """What a session hears first that knows nothing of the call: it waits to be spoken to."""
        started = self._started(call, "state_lost")
        limits = {**started.limits, "speak_first": 0}
        return msgspec.structs.replace(started, limits=limits)

    def _started(self, call: LiveCall, admission: str) -> CallStarted:
        agent, facts = self.agent, call.beginning.facts
        if admission:
            facts = {**facts, "admission": admission}
        return CallStarted(
            call.call_id,
            epoch_ms(),
            call.beginning.zone,
            call.session.pack.hash,
            agent.build,
            agent.tables,
            facts,
            agent.limits,
        )

    def _refuse(self, plug: Plug, why: str) -> None:
        self._count(why)
        code = NORMAL if why == "ended" else POLICY_VIOLATION
        plug.wire.close(code, why)

    def _count(self, admission: str) -> None:
        self.metrics.parley_calls_total.labels(admission=admission).inc()

    # The desk.

    def now(self) -> float:
        assert self._loop is not None
        return self._loop.time() * 1000

    def epoch_ms(self) -> int:
        return epoch_ms()

    def write_line(
        self, call: LiveCall, line: bytes, *, snapshot: bytes | None, urgent: bool
    ) -> None:
        self.journal.append(call, line, snapshot=snapshot, urgent=urgent)

    def use_tool(self, call: LiveCall, use: UseTool) -> None:
        self.work.use_tool(call, use)

    def think(self, call: LiveCall, think: Think) -> None:
        self.work.think(call, think)

    def stop_thinking(self, call: LiveCall) -> None:
        self.work.stop_thinking(call)

    def wake(self, call: LiveCall, at: float) -> None:
        assert self._sweep is not None
        self._sweep.wake(call, at)

    def details(self, call: LiveCall, from_number: str, to_number: str, direction: str) -> None:
        self.journal.submit(
            lambda tx: calls.note_details(tx, call.call_id, from_number, to_number, direction),
            _log_failure("details", call.call_id),
        )

    def over(self, call: LiveCall, reason: str) -> None:
        if self.calls.pop(call.call_id, None) is None:
            return
        call.meter.gone()
        self.metrics.parley_calls_active.set(len(self.calls))
        self.metrics.parley_call_end_total.labels(reason=reason).inc()
        self._log_call(call, reason)
        if reason == LOST:
            self._leave(call.call_id, call.owner)
            return
        turns, digest = call.turns, call.digest
        self.journal.submit(
            lambda tx: calls.end(
                tx, call.call_id, call.owner, reason=reason, turns=turns, hash=digest, at=tx.now
            ),
            _log_failure("end", call.call_id),
        )

    def _leave(self, call_id: str, owner: int) -> None:
        self.journal.submit(
            lambda tx: calls.leave(tx, call_id, owner, LOST), _log_failure("leave", call_id)
        )

    def _log_call(self, call: LiveCall, reason: str) -> None:
        """The canonical line: one per call and process, with all that one asks first."""
        facts = call.session.state.facts
        log.info(
            "call",
            call_id=call.call_id,
            reason=reason,
            turns=call.turns,
            lines=call.seq,
            duration_ms=call.last_now,
            caller=facts.get("caller_number", ""),
            direction=facts.get("direction", ""),
            pack=call.session.pack.name,
            tools=len(call.session.state.results),
            hash=call.digest.hex()[:16],
        )


def _calm_the_collector() -> None:
    """Pauses of the loop are heard as silence: what lives for ever is not searched for garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLDS)


def _log_failure(what: str, call_id: str) -> Callable[[object, BaseException | None], None]:
    def done(_answer: object, error: BaseException | None) -> None:
        if error is not None:
            log.error("call_row_failed", what=what, call_id=call_id, error=str(error))

    return done
