"""Every metric that is declared is really counted somewhere: none of them is only a name."""

import asyncio
import contextlib
from pathlib import Path

import pytest
from sqlalchemy import update
from tests.assembly.journals import ended_call
from tests.conversation.calls import started
from tests.live.desks import FakeDesk, FakeWire, Line
from tests.postgres import NOW
from tests.providers.wire import webhook_server
from tests.servers import running, settings_for
from tests.wire.retell import Caller
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from parley.assembly.identity import build_id
from parley.assembly.packs import PackShelf, shipped_pack
from parley.assembly.replay_check import ReplayCheck
from parley.conversation.events import ModelText
from parley.conversation.flow.compiling import compile_pack
from parley.conversation.session import Session
from parley.db.engine import Database
from parley.db.migrate import migrate
from parley.db.tables import calls
from parley.live.call import LiveCall
from parley.live.limits import LiveLimits
from parley.live.meter import CallMeter, Instruments
from parley.live.plug import Plug
from parley.providers.retell import RetellDialect, RetellOptions
from parley.telemetry import Metrics
from parley.telemetry.metrics import declared
from parley.tenants import actions as tenants
from parley.testing.retell_frames import Transcript
from parley.web.functions import Admitted, Asked, Envelope, FunctionDoor, Rejected

TEXT = b'{"interaction_type":"ping_pong","timestamp":1}'
UPDATE = b'{"interaction_type":"update_only","transcript":[]}'


Labels = tuple[tuple[str, str], ...]


def samples(metrics: Metrics) -> dict[tuple[str, Labels], float]:
    """Every sample of a registry by its name and labels."""
    return {
        (sample.name, tuple(sample.labels.items())): sample.value
        for family in metrics.registry.collect()
        for sample in family.samples
    }


def changed(metrics: Metrics) -> set[str]:
    """The metrics of which a sample is not what it was when the process began."""
    fresh = samples(Metrics("0"))
    news = {
        name
        for (name, labels), value in samples(metrics).items()
        if value != fresh.get((name, labels), 0.0)
    }
    return {name for name, _, _ in declared() if news & {name, f"{name}_count"}}


def spoken_and_interrupted() -> set[str]:
    line = Line()
    line.want_reply(1, "A long answer.")
    line.pass_time(100)
    line.interrupt()
    line.hear({"interaction_type": "reminder_required", "response_id": 2, "transcript": []})
    return changed(line.metrics)


def model_that_never_answers() -> set[str]:
    line = Line()
    line.want_reply(1, "Ask the model.")
    line.pass_time(5_000)
    return changed(line.metrics)


def model_that_says_what_it_should_not() -> set[str]:
    line = Line()
    line.want_reply(1, "Ask the model.")
    for text in (
        "The user wants a visit. ",
        '{"tool": "book"}\n',
        "Prior to the visit we will call you on your own phone. ",
        "Comprehensive documentation necessitates administrative preparation every single day. ",
        "And then we go on to the next thing that you should know. " * 4,
    ):
        line.call.tell(ModelText(1, text))
    return changed(line.metrics)


def frames_that_mean_nothing() -> set[str]:
    line = Line()
    line.call.frame(b"not json")
    line.call.frame(b'{"interaction_type":"ping_pong","timestamp":"soon"}')
    return changed(line.metrics)


def peer_that_reads_too_late() -> set[str]:
    line = Line(limits=LiveLimits(close_on_stall=False))
    line.wire.takes = 0
    for _ in range(2):
        line.call.frame(TEXT)
    line.pass_time(500)
    line.wire.takes = 100
    line.call.writable()
    return changed(line.metrics)


def peer_that_reads_nothing() -> set[str]:
    return changed(Line(limits=LiveLimits(outbox_max=1), takes=0).metrics)


def journal_that_is_late() -> set[str]:
    line = Line(eager=False)
    line.want_reply(1, "Hello.")
    line.pass_time(2_000)
    return changed(line.metrics)


def long_transcript() -> set[str]:
    line = Line()
    talk = [{"role": "user", "content": f"This is sentence {number}."} for number in range(400)]
    line.hear({"interaction_type": "response_required", "response_id": 1, "transcript": talk})
    return changed(line.metrics)


def claim_without_evidence() -> set[str]:
    text = shipped_pack("wire").decode()
    plain, claiming = "say: answer, next", "say: answer, claims: probe, next"
    assert plain in text
    session = Session(compile_pack(text.replace(plain, claiming).encode()))
    metrics = Metrics()
    meter = CallMeter(Instruments(metrics, 100, 12))
    dialect = RetellDialect("call1", RetellOptions())
    call = LiveCall("call1", session, dialect, FakeDesk(), LiveLimits(), meter)
    call.open(FakeWire(), started(session.pack))
    transcript = Transcript()
    transcript.user("Hello.")
    call.frame(transcript.request("response_required", 1))
    return changed(metrics)


def inbox_that_is_full() -> set[str]:
    metrics = Metrics()
    plug = Plug(FakeWire(), 1, metrics)
    for frame in (UPDATE, TEXT, TEXT):
        plug.frame(frame)
    return changed(metrics)


def replay_that_differs(folder: Path) -> set[str]:
    database = Database.open(f"sqlite:///{folder / 'replay.db'}", clock=lambda: NOW)
    migrate(database)
    with database.write() as tx:
        tenants.ensure_default(tx, name="C", country="US", zone="UTC", retention_days=30)
    ended_call(database, "c1")
    with database.write() as tx:
        tx.conn.execute(update(calls).values(hash=b"another"))
    metrics = Metrics()
    ReplayCheck(database, PackShelf(database), metrics, build_id(), 100).round(lambda: False)
    database.close()
    return changed(metrics)


def functions_asked_for() -> set[str]:
    """One request for a function that is let in, and one that is not."""
    metrics = Metrics()

    def admit(asked: Asked) -> Admitted | Rejected:
        if asked.method == "DELETE":
            return Rejected(401, "missing", "unauthorized", "")
        used: Envelope = {"status": "ok"}
        return Admitted("parse_date", "key", 1000, lambda: used, lambda: used, lambda _id: used)

    door = FunctionDoor(admit, metrics, {})
    for method in ("POST", "DELETE"):
        asyncio.run(door.answer(Asked("parse_date", method, b"", {}, {})))
    door.close()
    return changed(metrics)


async def call_of_a_whole_server(folder: Path, url: str) -> set[str]:
    """A caller who is not understood, leaves a message, and is then taken by another process."""
    settings = settings_for(folder, PARLEY_MESSAGE_WEBHOOK_URL=url)
    async with (
        running(settings) as (server, target),
        connect(target.of_call("c1"), proxy=None) as socket,
    ):
        caller = Caller(socket, "c1", Transcript())
        await leave_a_message(caller)
        while "parley_messages_delivered_total" not in changed(server.metrics):
            await caller.all_read()
        with server.database.write() as tx:
            tx.conn.execute(update(calls).values(owner=calls.c.owner + 1))
        await until_fenced(caller)
    return changed(server.metrics)


async def leave_a_message(caller: Caller) -> None:
    await caller.tell_details("")
    await caller.opened()
    caller.hear(0)
    said = ("I have a question about my bill.", "Hm.", "Hm.", "Hm.", "212 555 0144", "Yes.")
    for words in said:
        await caller.exchange(words)
    # Nothing of this answer is heard, and the caller says the same and more.
    await caller.end_of(await caller.ask("And one more thing"))
    await caller.end_of(await caller.ask("please."))


async def until_fenced(caller: Caller) -> None:
    with contextlib.suppress(ConnectionClosed):
        while True:
            await caller.exchange("Hello?")


async def slow_tool(folder: Path) -> set[str]:
    settings = settings_for(
        folder,
        CONVERSATION_PROFILE="wire",
        VIC_TOOL_FILLER_THRESHOLD_MS="300",
        VIC_ACK_DEADLINE_MS="5",
    )
    async with (
        running(settings) as (server, target),
        connect(target.of_call("c1"), proxy=None) as socket,
    ):
        caller = Caller(socket, "c1", Transcript())
        await caller.opened()
        for words in ("Use the tool.", "Use the broken tool.", "Use the slow tool."):
            await caller.exchange(words)
        return changed(server.metrics)


@pytest.fixture(scope="module")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The metrics that changed in any of these stories."""
    folder = tmp_path_factory.mktemp
    with webhook_server() as hook:
        whole = asyncio.run(call_of_a_whole_server(folder("whole"), hook.url))
    return set().union(
        whole,
        asyncio.run(slow_tool(folder("tool"))),
        replay_that_differs(folder("replay")),
        spoken_and_interrupted(),
        model_that_never_answers(),
        model_that_says_what_it_should_not(),
        frames_that_mean_nothing(),
        peer_that_reads_too_late(),
        peer_that_reads_nothing(),
        journal_that_is_late(),
        long_transcript(),
        claim_without_evidence(),
        inbox_that_is_full(),
        functions_asked_for(),
    )


@pytest.mark.parametrize("name", [name for name, _, _ in declared()])
def test_a_declared_metric_is_emitted(name: str, emitted: set[str]) -> None:
    assert name in emitted


def test_a_metric_that_nothing_emits_would_be_noticed() -> None:
    assert changed(Metrics()) == {"parley_build_info"}
