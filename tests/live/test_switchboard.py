"""Admission, taking over, coming back, full houses, drains: with a real database on a real loop."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib.resources import files

import pytest
from tests.conversation.calls import FACTS, LIMITS, pack
from tests.live.desks import FakeWire, Line

from parley.agents.actions import publish_pack
from parley.calls import actions as calls
from parley.conversation.effects import UseTool
from parley.db.engine import Database, Tx
from parley.db.tables import journal
from parley.live.call import LiveCall
from parley.live.journal import JournalWriter
from parley.live.limits import LiveLimits
from parley.live.plug import Plug
from parley.live.replay import replay
from parley.live.switchboard import Agent, Switchboard
from parley.live.work import Work
from parley.ports import Heard
from parley.providers.model_fake import FakeModel
from parley.providers.retell import RetellDialect, RetellOptions
from parley.telemetry import Metrics

PATIENCE_S = 20


class Process:
    """One process on a database: its switchboard, and tools that answer when they are let."""

    def __init__(self, database: Database, *, calls_max: int, agent: Agent) -> None:
        self.database = database
        self.metrics = Metrics("0")
        self.release = asyncio.Event()
        self.release.set()
        self.switchboard = Switchboard(
            agent=agent,
            limits=LiveLimits(),
            calls_max=calls_max,
            journal=JournalWriter(database, self.metrics),
            work=Work(self._run_tool, FakeModel()),
            metrics=self.metrics,
            dialect_for=lambda call_id, told: RetellDialect(
                call_id, RetellOptions(), newest_turn=told.newest_turn
            ),
            pack_of=lambda _hash: agent.pack,
        )

    async def _run_tool(self, _call: LiveCall, _use: UseTool) -> tuple[bool, dict[str, str]]:
        await self.release.wait()
        return True, {"waited": "0"}

    def admitted(self, admission: str) -> float:
        name = "parley_calls_total"
        return self.metrics.registry.get_sample_value(name, {"admission": admission}) or 0.0

    async def until(self, come_true: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not come_true():  # noqa: ASYNC110 - what it waits for has no event
                await asyncio.sleep(0.001)

    async def dial(self, call_id: str = "call1", credentials: bytes = b"key") -> "Caller":
        wire = FakeWire()
        plug = self.switchboard.connect(call_id, credentials, wire)
        await self.until(lambda: wire.end or wire.complete(0))
        return Caller(self, wire, plug.frame, plug.lost)


class Caller:
    def __init__(
        self,
        process: Process,
        wire: FakeWire,
        frame: Callable[[bytes], None],
        lost: Callable[[int | None], None],
    ) -> None:
        self.process, self.wire, self._frame, self.lost = process, wire, frame, lost

    async def ask(self, turn: int, said: str) -> str:
        transcript = [{"role": "agent", "content": "Hey"}, {"role": "user", "content": said}] * turn
        kind = {"interaction_type": "response_required", "response_id": turn}
        self._frame(json.dumps({**kind, "transcript": transcript}).encode())
        await self.process.until(lambda: self.wire.complete(turn))
        return "".join(frame["content"] for frame in self.wire.responses(turn))


@asynccontextmanager
async def running(
    database: Database, *, calls_max: int = 100, build: str = "build"
) -> AsyncIterator[Process]:
    wire_pack = pack("wire")
    agent = Agent("default", "UTC", wire_pack, build, "tables", FACTS, LIMITS)
    process = Process(database, calls_max=calls_max, agent=agent)
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(process.switchboard.run(stop))
        await asyncio.sleep(0)
        try:
            yield process
        finally:
            stop.set()


@pytest.fixture
def ready(database: Database) -> Database:
    with database.write() as tx:
        publish_pack(tx, "wire", (files("parley.packs") / "wire" / "pack.yaml").read_bytes())
    return database


def status(tx: Tx) -> str:
    call = calls.find(tx, "call1")
    assert call is not None
    return call.status


def run(scenario: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(_bounded(scenario))


async def _bounded(scenario: Callable[[], Awaitable[None]]) -> None:
    async with asyncio.timeout(3 * PATIENCE_S):
        await scenario()


def test_a_new_call_is_greeted_and_answered(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            assert "how can I help" in "".join(f["content"] for f in caller.wire.responses(0))
            assert (await caller.ask(1, "hello")).startswith("Sure")
            assert process.admitted("new") == 1

    run(scenario)


def test_two_sockets_at_once_are_one_call_and_the_newest_wins(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            first, second = FakeWire(), FakeWire()
            process.switchboard.connect("call1", b"key", first)
            process.switchboard.connect("call1", b"key", second)
            await process.until(lambda: second.complete(0))
            assert first.end == "abort TAKEN_OVER"
            assert first.frames == []
            assert list(process.switchboard.calls) == ["call1"]

    run(scenario)


def test_a_second_socket_needs_the_credentials_of_the_first(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            stranger = await process.dial(credentials=b"other")
            assert stranger.wire.end == "1008 forbidden"
            assert (await caller.ask(1, "hello")).startswith("Sure")
            again = await process.dial()
            assert caller.wire.end == "abort TAKEN_OVER"
            assert [f["content"] for f in again.wire.responses(0)] == [""]
            assert process.admitted("taken_over") == 1

    run(scenario)


def test_a_stranger_does_not_push_out_a_socket_that_waits_to_be_admitted(
    ready: Database,
) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            first, stranger = FakeWire(), FakeWire()
            process.switchboard.connect("call1", b"key", first)
            process.switchboard.connect("call1", b"other", stranger)
            assert stranger.end == "1008 forbidden"
            await process.until(lambda: first.complete(0))
            assert first.end == ""

    run(scenario)


def test_the_credentials_count_in_another_process_too(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            await process.dial()
        async with running(ready) as other:
            stranger = await other.dial(credentials=b"other")
            assert stranger.wire.end == "1008 forbidden"

    run(scenario)


def test_a_call_goes_on_in_another_process_where_it_stood(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            await caller.ask(1, "hello")
        async with running(ready) as other:
            again = await other.dial()
            assert [f["content"] for f in again.wire.responses(0)] == [""]
            assert other.admitted("resumed") == 1
            assert (await again.ask(2, "hello")).startswith("Sure")
            digest = other.switchboard.calls["call1"].digest
        with ready.read() as tx:
            blobs = [row.entries for row in calls.journal(tx, "call1")]
        result = replay(blobs, lambda _hash: pack("wire"))
        assert result.difference == ""
        assert result.lines > 4
        assert digest

    run(scenario)


def test_a_call_whose_state_cannot_be_read_apologises_when_it_is_spoken_to(
    ready: Database,
) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            await caller.ask(1, "hello")
        with ready.write() as tx:
            tx.conn.execute(journal.update().values(snapshot=b"of another build", entries=b"?"))
        async with running(ready, build="newer") as other:
            again = await other.dial()
            assert [f["content"] for f in again.wire.responses(0)] == [""]
            assert "that did not work" in await again.ask(2, "hello")

    run(scenario)


def test_a_call_that_said_goodbye_stays_ended(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            await caller.ask(1, "transfer me")
            caller.lost(1000)
            await process.switchboard.journal.flushed()
            again = await process.dial()
            assert again.wire.end == "1000 ended"
            assert again.wire.frames == []

    run(scenario)


def test_a_call_that_the_platform_closed_may_come_back(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            await caller.ask(1, "hello")
            caller.lost(1000)
            await process.switchboard.journal.flushed()
            with ready.read() as tx:
                assert status(tx) == "ended"
            again = await process.dial()
            assert [f["content"] for f in again.wire.responses(0)] == [""]
            assert (await again.ask(2, "hello")).startswith("Sure")

    run(scenario)


def test_one_call_too_many_is_told_so(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready, calls_max=1) as process:
            await process.dial("call1")
            await process.dial("call2")
            assert process.admitted("full") == 1
            facts = process.switchboard.calls["call2"].session.state.facts
            assert facts["admission"] == "full"

    run(scenario)


def test_a_drain_admits_nobody_and_hands_over_who_does_not_end(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            caller = await process.dial()
            await process.switchboard.drain(0.05)
            assert caller.wire.end == "abort DRAIN"
            refused = await process.dial("call2")
            assert refused.wire.end == "1013 DRAIN"
            with ready.read() as tx:
                assert status(tx) == "lost"

    run(scenario)


def test_a_process_that_lost_a_call_is_fenced(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as old, running(ready) as new:
            first = await old.dial()
            await first.ask(1, "hello")
            await new.dial()
            first._frame(b'{"interaction_type":"clear"}')
            first._frame(
                b'{"interaction_type":"response_required","response_id":2,"transcript":[]}'
            )
            await old.until(lambda: first.wire.end)
            assert first.wire.end == "abort FENCED"
            assert not [f for f in first.wire.responses(2) if f["content_complete"]]
            assert old.metrics.registry.get_sample_value("parley_journal_fenced_total") == 1

    run(scenario)


def test_frames_that_come_before_the_call_is_admitted_are_heard(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            wire = FakeWire()
            plug = process.switchboard.connect("call1", b"key", wire)
            plug.frame(b'{"interaction_type":"ping_pong","timestamp":5}')
            await process.until(lambda: 5 in wire.pings())
            assert wire.frames[0]["response_type"] == "config"

    run(scenario)


def test_a_socket_that_goes_before_it_is_admitted_leaves_no_call(ready: Database) -> None:
    async def scenario() -> None:
        async with running(ready) as process:
            plug = process.switchboard.connect("call1", b"key", FakeWire())
            plug.lost(None)
            await process.switchboard.journal.flushed()
            assert process.switchboard.calls == {}
            with ready.read() as tx:
                assert status(tx) == "lost"

    run(scenario)


def test_the_inbox_keeps_the_newest_update_and_every_question() -> None:
    metrics, wire = Metrics("0"), FakeWire()
    plug = Plug(wire, 2, metrics)
    for frame in (b'{"interaction_type":"update_only"}1', b"question", b"question 2", b"lost"):
        plug.frame(frame)
    heard: list[bytes] = []
    line = Line()
    line.call.wire = wire
    line.call.dialect = Ear(heard)
    plug.join(line.call)
    assert heard == [b"question", b"question 2"]
    evicted = "inbound_queue_evictions_total"
    assert metrics.registry.get_sample_value(evicted, {"what": "update_only"}) == 1
    assert metrics.registry.get_sample_value("inbound_queue_dropped_total") == 1


class Ear(RetellDialect):
    """Writes down the frames that it is given."""

    def __init__(self, heard: list[bytes]) -> None:
        super().__init__("call1", RetellOptions())
        self.heard = heard

    def hear(self, frame: bytes) -> Heard:
        self.heard.append(frame)
        return Heard()
