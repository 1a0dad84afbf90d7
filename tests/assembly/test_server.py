"""A whole server: what it is made of, what it does beside its calls, and how it ends."""

import contextlib
import hashlib
import json
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from tests.providers.wire import webhook_server
from tests.servers import METRICS_HEADERS, running, settings_for
from websockets.asyncio.client import ClientConnection, connect

from parley.agents import actions as agents
from parley.assembly.identity import build_id
from parley.assembly.packs import PackShelf, shipped_pack
from parley.assembly.server import agent_of, assemble, open_database
from parley.calls import actions as calls
from parley.conversation.flow.compiling import compile_pack
from parley.db.failures import DatabaseUnavailable
from parley.errors import ParleyError
from parley.settings import load_settings
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT
from parley.testing.sessions.happenings import Tempo
from parley.testing.sessions.player import play
from parley.testing.sessions.shipped import shipped_sessions
from parley.web import serving

WIRE = {"CONVERSATION_PROFILE": "wire"}


def test_an_agent_pins_all_that_its_decisions_depend_on() -> None:
    settings = load_settings(
        {
            "CLINIC_NAME": "Glow",
            "CLINIC_CITY": "Leeds",
            "CLINIC_STATE": "Yorkshire",
            "PARLEY_COUNTRY": "GB",
            "PARLEY_ZONE": "Europe/London",
            "PARLEY_TRANSFER_NUMBER": "+442079460123",
            "SPEECH_MARKUP_MODE": "SSML",
            "VIC_TOOL_TIMEOUT_MS": "1234",
        },
        None,
    )
    pack = compile_pack(shipped_pack("clinic"))
    agent = agent_of(settings, pack)
    assert (agent.tenant_id, agent.zone, agent.pack) == (DEFAULT_TENANT, "Europe/London", pack)
    assert agent.build == build_id()
    assert agent.tables
    assert agent.facts == {
        "clinic_name": "Glow",
        "clinic_city": "Leeds",
        "clinic_state": "Yorkshire",
        "country": "GB",
        "transfer_number": "+442079460123",
        "emergency_number": "999",
        "markup": "SSML",
    }
    assert agent.limits["tool_timeout_ms"] == 1234


def test_assembling_makes_the_tenant_and_keeps_the_pack(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, CLINIC_NAME="Glow", PARLEY_RETENTION_DAYS="7")
    server = assemble(settings)
    try:
        with server.database.read() as tx:
            tenant = tenants.find(tx, DEFAULT_TENANT)
        assert tenant is not None
        assert (tenant.name, tenant.retention_days) == ("Glow", 7)
        assert PackShelf(server.database).find(server.pack.hash).name == "clinic"
        assert server.delivery is None
    finally:
        server.close()


def test_a_destination_for_messages_makes_a_delivery(tmp_path: Path) -> None:
    url = "https://crm.example.com/messages"
    server = assemble(settings_for(tmp_path, PARLEY_MESSAGE_WEBHOOK_URL=url))
    assert server.delivery is not None
    server.close()


def test_a_database_that_cannot_be_used_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "parley.db").write_bytes(b"this is no database, and long enough to be read as one")
    with pytest.raises(DatabaseUnavailable, match="is not a SQLite database"):
        assemble(settings_for(tmp_path))


def test_a_folder_that_is_a_file_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ParleyError, match="Cannot make the folder"):
        open_database(settings_for(tmp_path / "file" / "below"))


@contextlib.asynccontextmanager
async def answered(url: str) -> AsyncIterator[ClientConnection]:
    """A call that was greeted: its first response is complete."""
    async with connect(url, compression=None, proxy=None) as socket:
        while not json.loads(await socket.recv()).get("content_complete"):
            pass
        yield socket


def test_ended_calls_are_replayed_in_background(tmp_path: Path) -> None:
    session = shipped_sessions()["wire-transfer-again"]

    async def run() -> tuple[float | None, float | None]:
        async with running(settings_for(tmp_path, **WIRE)) as (server, target):
            url = target.of_call("c1")
            result = await play(
                session, url, headers={}, tempo=Tempo(patience=20), tell=lambda _: None
            )
            assert result.ok
            value = server.metrics.registry.get_sample_value
            async with httpx.AsyncClient() as client:
                while not value("parley_replay_checked_total"):
                    await client.get(f"{target.web}/healthz")
            return value("parley_replay_checked_total"), value("vic_replay_hash_mismatch_total")

    async def checked() -> None:
        assert await run() == (1, 0)

    serving.run(checked())
    database = open_database(settings_for(tmp_path))
    with database.read() as tx:
        call = calls.find(tx, "c1")
    database.close()
    assert call is not None
    assert call.replay_ok is True


def test_a_server_tells_who_answers_and_what_it_measures(tmp_path: Path) -> None:
    async def asked() -> None:
        async with (
            running(settings_for(tmp_path, **WIRE)) as (_, target),
            answered(target.of_call("c1")),
            httpx.AsyncClient() as client,
        ):
            ready = await client.get(f"{target.web}/readyz")
            page = await client.get(f"{target.web}/metrics", headers=METRICS_HEADERS)
        assert ready.json() == {"ready": True, "pack": "wire", "model": "fake"}
        assert "parley_calls_active 1.0" in page.text.splitlines()

    serving.run(asked())


def test_a_server_that_ends_hands_its_calls_over(tmp_path: Path) -> None:
    async def ended() -> int | None:
        async with running(settings_for(tmp_path, **WIRE)) as (_, target):
            socket = await connect(target.of_call("c1"), compression=None, proxy=None)
            while not json.loads(await socket.recv()).get("content_complete"):
                pass
        await socket.wait_closed()
        return socket.close_code

    async def checked() -> None:
        assert await ended() == 1006

    serving.run(checked())
    assert [thread.name for thread in threading.enumerate() if thread.name == "chores"] == []


def test_a_call_goes_on_in_another_server(tmp_path: Path) -> None:
    ask = {"interaction_type": "response_required", "response_id": 1, "transcript": []}

    async def resumed() -> list[tuple[int, str, bool]]:
        async with (
            running(settings_for(tmp_path, **WIRE)) as (_, target),
            answered(target.of_call("c1")) as socket,
        ):
            await socket.send(json.dumps(ask))
            while json.loads(await socket.recv()).get("response_id") != 1:
                pass
            socket.transport.abort()
            await socket.wait_closed()
        frames: list[tuple[int, str, bool]] = []
        async with (
            running(settings_for(tmp_path, **WIRE)) as (_, target),
            connect(target.of_call("c1"), compression=None, proxy=None) as socket,
        ):
            while len(frames) < 2:
                frame = json.loads(await socket.recv())
                if frame["response_type"] == "response":
                    frames.append(
                        (frame["response_id"], frame["content"], frame["content_complete"])
                    )
        return frames

    async def checked() -> None:
        assert await resumed() == [(0, "", True), (1, "", True)]

    serving.run(checked())


def test_a_message_reaches_its_webhook(tmp_path: Path) -> None:
    session = shipped_sessions()["clinic-message"]

    async def left(url: str) -> None:
        settings = settings_for(tmp_path, PARLEY_MESSAGE_WEBHOOK_URL=url)
        async with running(settings) as (server, target), httpx.AsyncClient() as client:
            call = target.of_call("c1")
            result = await play(
                session, call, headers={}, tempo=Tempo(patience=20), tell=lambda _: None
            )
            assert result.ok
            delivered = "parley_messages_delivered_total"
            while not server.metrics.registry.get_sample_value(delivered, {"outcome": "delivered"}):
                await client.get(f"{target.web}/healthz")

    with webhook_server() as hook:
        serving.run(left(hook.url))
    [post] = hook.posts
    told = json.loads(post.body)
    assert (told["event"], told["call_id"], told["name"]) == ("message.taken", "c1", "Ann Lee")


def test_a_call_whose_pack_cannot_be_read_harms_no_other(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, **WIRE)
    database = open_database(settings)
    with database.write() as tx:
        tenants.ensure_default(
            tx, name="Clinic", country="US", zone="America/Chicago", retention_days=30
        )
        pack = agents.publish_pack(tx, "strange", b"pack: of another age")
        calls.admit(
            tx,
            call_id="c1",
            tenant_id=DEFAULT_TENANT,
            platform="retell",
            credentials=hashlib.sha256(bytes(8)).digest(),
            pack=pack,
            build="0.0.9",
            return_within_ms=1000,
        )
    database.close()

    async def connected() -> int | None:
        async with running(settings) as (_, target):
            async with connect(target.of_call("c1"), compression=None, proxy=None) as socket:
                await socket.wait_closed()
            async with answered(target.of_call("c2")):
                return socket.close_code

    async def checked() -> None:
        assert await connected() == 1006

    serving.run(checked())


def test_a_database_that_does_not_answer_keeps_no_server_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parley.assembly.server.WRITE_OUT_MAX_S", 0.05)
    lock = sqlite3.connect(tmp_path / "parley.db", isolation_level=None)

    async def ended() -> None:
        settings = settings_for(tmp_path, **WIRE)
        async with running(settings) as (_, target), answered(target.of_call("c1")):
            lock.execute("BEGIN IMMEDIATE")

    serving.run(ended())
    lock.execute("ROLLBACK")
    lock.close()
    for thread in threading.enumerate():
        if thread.name == "journal":
            thread.join()
