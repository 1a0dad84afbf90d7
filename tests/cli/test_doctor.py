"""`parley doctor`: each thing that can be wrong, and how it is told to be mended."""

import asyncio
import json
import socket
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from tests.cli.conftest import Parley
from tests.providers.retell.test_rest import Fake, retell
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from parley.assembly.addresses import Target, target_of
from parley.assembly.doctor import here as checks
from parley.assembly.doctor import outside as checks_outside
from parley.cli.servers import started
from parley.db.engine import Database
from parley.settings import Settings, load_settings

__all__ = ["retell"]

PUBLIC = {"PARLEY_PUBLIC_URL": "https://parley.example.com"}
ALLOWED = {"WS_ALLOWLIST_ENABLED": "true", "WS_ALLOWLIST_CIDRS": "100.20.5.228/32"}


def settings(**variables: str) -> Settings:
    return load_settings(variables, None)


def test_every_line_has_a_level_and_a_subject(parley: Parley, folder: Path) -> None:
    done = parley("doctor", "--json")
    findings = json.loads(done.out)
    assert {finding["level"] for finding in findings} <= {"ok", "warn", "fail"}
    assert [finding["subject"] for finding in findings] == [
        "settings", "port", "database", "disk", "console", "pack", "messages", "functions",
        "address", "access", "pages", "clock", "Retell", "keepalive",
    ]  # fmt: skip
    assert done.status == int(any(finding["level"] == "fail" for finding in findings))
    assert list(folder.iterdir()) == [], "looking changes nothing"


def test_people_get_one_line_each_and_a_failure_is_status_1(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PUBLIC_URL", "http://localhost:8080")
    done = parley("doctor")
    assert done.status == 1
    assert "fail  address    Retell does not connect to localhost; it needs a public name" in (
        done.out.splitlines()
    )


def test_settings_that_cannot_be_read_are_the_only_finding(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PORT", "many")
    done = parley("doctor")
    assert done.status == 1
    assert done.out.startswith("fail  settings   One setting is wrong:\n  PARLEY_PORT is 'many'")


def test_what_settings_surprise_with_is_a_warning() -> None:
    found = list(checks.check_settings(settings(WS_ALLOWLIST_ENABLED="true")))
    assert [finding.level for finding in found] == ["ok", "warn"]
    assert "admits nobody" in found[1].text


def test_a_free_port_and_a_taken_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ours = settings(PARLEY_PORT=port)
        busy = checks.check_port(ours, Target("ws://127.0.0.1:1/x", {}))
    assert (busy.level, "is taken by another program" in busy.text) == ("fail", True)
    free = checks.check_port(ours, Target("ws://127.0.0.1:1/x", {}))
    assert free.level == "ok"


def test_a_database_that_is_not_there_yet_will_be_made(folder: Path) -> None:
    found = checks.check_database(settings())
    assert (found.level, found.text) == ("ok", "data/parley.db will be made at the first start")
    assert list(folder.iterdir()) == []


def test_a_database_and_its_tables(database: Database) -> None:
    assert checks.check_database(settings()).level == "ok"
    path = database.name
    database.close()
    for version, level in (("9999", "fail"), (None, "warn")):
        with sqlite3.connect(path) as connection:
            connection.execute("UPDATE alembic_version SET version_num = ?", (version or "",))
        connection.close()
        assert checks.check_database(settings()).level == level


def test_a_database_that_does_not_answer() -> None:
    found = checks.check_database(
        settings(PARLEY_DATABASE_URL="postgresql://me:hush@127.0.0.1:1/parley")
    )
    assert found.level == "fail"
    assert "hush" not in found.text


def test_a_disk_is_looked_at_where_the_database_is_a_file(folder: Path) -> None:
    (found,) = checks.check_disk(settings())
    assert found.level == "ok"
    assert list(checks.check_disk(settings(PARLEY_DATABASE_URL="postgresql://h/parley"))) == []


def test_a_disk_that_is_full_or_closed_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1_000_000))
    (full,) = checks.check_disk(settings())
    assert (full.level, full.text) == ("warn", f"only 1 MB are free at {folder}; make room")
    monkeypatch.setattr("os.access", lambda place, mode: False)
    (closed,) = checks.check_disk(settings())
    assert (closed.level, f"{folder} may not be written" in closed.text) == ("fail", True)


@pytest.mark.parametrize(
    ("url", "level"),
    [
        ("", "warn"),
        ("http://parley.example.com", "warn"),
        ("https://parley.example.com", "ok"),
        ("https://localhost", "fail"),
        ("https://box.local", "fail"),
        ("https://10.0.0.7", "fail"),
        ("https://127.0.0.1:8443", "fail"),
        ("https://[::1]", "fail"),
        ("https://8.8.8.8", "ok"),
    ],
)
def test_a_public_address_is_judged_by_its_form(url: str, level: str) -> None:
    found = checks.check_public_address(settings(**({"PARLEY_PUBLIC_URL": url} if url else {})))
    assert found.level == level


@pytest.mark.parametrize(
    ("variables", "level", "words"),
    [
        ({}, "ok", "local"),
        (PUBLIC, "warn", "whoever knows the address may open calls"),
        ({**PUBLIC, "WS_QUERY_TOKEN": "t"}, "ok", "connections are checked"),
        ({**PUBLIC, **ALLOWED}, "warn", "behind a TLS proxy"),
        (
            {**PUBLIC, **ALLOWED, "WS_TRUSTED_PROXY_ENABLED": "1", "WS_TRUSTED_PROXY_CIDRS": "::1"},
            "ok",
            "is on the allowlist",
        ),
        ({**ALLOWED, "WS_ALLOWLIST_CIDRS": "10.0.0.0/8"}, "fail", "add 100.20.5.228/32"),
    ],
)
def test_who_may_open_calls(variables: dict[str, str], level: str, words: str) -> None:
    [found] = checks.check_access(settings(**variables))
    assert found.level == level
    assert words in found.text


def test_a_shared_secret_is_nothing_that_retell_sends() -> None:
    ours = settings(WS_SHARED_SECRET_ENABLED="true", WS_SHARED_SECRET="hush", WS_QUERY_TOKEN="t")
    first, second = checks.check_access(ours)
    assert (first.level, second.level) == ("warn", "ok")
    assert "hush" not in first.text


def test_the_pack_is_compiled() -> None:
    assert checks.check_pack(settings()).level == "ok"


@pytest.mark.parametrize(
    ("variables", "level", "words"),
    [
        ({}, "warn", "read them with `parley messages list`"),
        ({"PARLEY_MESSAGE_WEBHOOK_URL": "https://c.example.com"}, "ok", "by a webhook"),
    ],
)
def test_where_messages_go(variables: dict[str, str], level: str, words: str) -> None:
    found = checks.check_delivery(settings(**variables))
    assert found.level == level
    assert words in found.text


@pytest.mark.parametrize(
    ("variables", "level", "words"),
    [
        ({}, "warn", "set RETELL_API_KEY"),
        (
            {"RETELL_API_KEY": "k", "RETELL_WEBHOOK_KEYS": "l", **PUBLIC}, "ok",
            "at https://parley.example.com/functions/retell, signed by 2 key(s)",
        ),
    ],
)  # fmt: skip
def test_whether_functions_can_be_asked_for(
    variables: dict[str, str], level: str, words: str
) -> None:
    found = checks.check_functions(settings(**variables))
    assert found.level == level
    assert words in found.text


def agent_at(url: str) -> bytes:
    engine = {"type": "custom-llm", "llm_websocket_url": url}
    return json.dumps({"response_engine": engine}).encode()


def asking(retell: Fake, **variables: str) -> Settings:
    return settings(
        RETELL_API_KEY="key_for_tests",
        PARLEY_RETELL_AGENT_ID="agent_1",
        PARLEY_RETELL_API_URL=retell.url,
        **PUBLIC,
        **variables,
    )


@pytest.mark.parametrize(
    ("url", "token", "level", "words"),
    [
        ("wss://parley.example.com/llm-websocket", "", "ok", "connects its calls to this server"),
        ("wss://parley.example.com/llm-websocket/", "", "ok", "connects its calls"),
        ("wss://parley.example.com/ws", "", "fail", "enter wss://parley.example.com/llm-websocket"),
        ("wss://other.example.com/llm-websocket?k=v", "", "fail", "connects to wss://other.exa"),
        ("wss://parley.example.com/llm-websocket?token=s3cret", "s3cret", "ok", "connects"),
        ("wss://parley.example.com/llm-websocket?token=old", "s3cret", "fail", "?token=…"),
        ("wss://parley.example.com/llm-websocket", "s3cret", "fail", "lacks the right token"),
    ],
)
def test_the_agent_at_retell_is_compared(
    url: str, token: str, level: str, words: str, retell: Fake
) -> None:
    retell.body = agent_at(url)
    variables = {"WS_QUERY_TOKEN": token} if token else {}
    found = checks_outside.check_retell_agent(asking(retell, **variables))
    assert found.level == level
    assert words in found.text
    assert "s3cret" not in found.text
    assert "key_for_tests" not in found.text


def test_an_agent_that_is_not_ours_to_speak_for(retell: Fake) -> None:
    retell.body = b'{"response_engine": {"type": "retell-llm"}}'
    found = checks_outside.check_retell_agent(asking(retell))
    assert (found.level, "type retell-llm" in found.text) == ("fail", True)
    retell.status = 401
    found = checks_outside.check_retell_agent(asking(retell))
    assert (found.level, "RETELL_API_KEY" in found.text) == ("fail", True)


def test_without_a_key_or_an_address_the_agent_is_not_compared(retell: Fake) -> None:
    found = checks_outside.check_retell_agent(settings())
    assert (found.level, "set RETELL_API_KEY" in found.text) == ("warn", True)
    retell.body = agent_at("wss://h.example.com/x")
    named = asking(retell).model_copy(update={"parley_public_url": ""})
    found = checks_outside.check_retell_agent(named)
    assert (found.level, "set PARLEY_PUBLIC_URL" in found.text) == ("warn", True)


def test_the_keepalive_of_a_running_server_is_measured(
    parley: Parley, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = {"WS_QUERY_TOKEN": "s3cret"}
    monkeypatch.setenv("WS_QUERY_TOKEN", "s3cret")
    with started(settings(**token), {}) as target:
        found = checks_outside.check_keepalive(settings(**token), target)
        assert found.level in ("ok", "warn"), found
        assert "echo" in found.text
        bare = Target(target.url.partition("?")[0], {})
        refused = checks_outside.check_keepalive(settings(), bare)
        done = parley("doctor", "--url", target.url, "--json")
    assert (refused.level, "refuses this machine" in refused.text) == ("fail", True)
    [port] = [finding for finding in json.loads(done.out) if finding["subject"] == "port"]
    assert port["text"] == f"a Parley answers at {target.web} with the pack clinic"


@contextmanager
def dumb_server(script: Callable[[ServerConnection], Awaitable[None]]) -> Iterator[Target]:
    """A server that is alive over HTTP and follows a script on its sockets, in a thread."""
    ports: list[int] = []
    standing, loop = threading.Event(), asyncio.new_event_loop()

    def http(_socket: ServerConnection, request: Request) -> Response | None:
        bodies = {"/healthz": b'{"ok": true}', "/readyz": b'{"ready": true}'}
        if request.path not in bodies:
            return None
        return Response(200, "OK", Headers(), bodies[request.path])

    async def run(stop: asyncio.Event) -> None:
        async with serve(script, "127.0.0.1", 0, process_request=http) as server:
            ports.append(server.sockets[0].getsockname()[1])
            standing.set()
            await stop.wait()

    stop = asyncio.Event()
    thread = threading.Thread(target=lambda: loop.run_until_complete(run(stop)))
    thread.start()
    standing.wait()
    try:
        yield target_of(settings(), f"ws://127.0.0.1:{ports[0]}")
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


def test_a_server_that_does_not_hold_connections_fails() -> None:
    async def close(socket: ServerConnection) -> None:
        await socket.close(1011, "broken")

    with dumb_server(close) as target:
        found = checks_outside.check_keepalive(settings(), target)
    assert (found.level, "does not hold a connection" in found.text) == ("fail", True)


def test_a_server_that_does_not_echo_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    async def mute(socket: ServerConnection) -> None:
        await socket.wait_closed()

    monkeypatch.setattr(checks_outside, "ECHO_TIMEOUT_S", 0.05)
    with dumb_server(mute) as target:
        found = checks_outside.check_keepalive(settings(), target)
    assert (found.level, found.text.startswith("no echo within")) == ("fail", True)


def test_the_keepalive_is_not_tried_where_it_cannot_be() -> None:
    nobody = Target("ws://127.0.0.1:1/x", {})
    found = checks_outside.check_keepalive(settings(), nobody)
    assert (found.level, "no server runs here" in found.text) == ("warn", True)
    off = settings(RETELL_AUTO_RECONNECT="false")
    found = checks_outside.check_keepalive(off, nobody)
    assert (found.level, "RETELL_AUTO_RECONNECT is off" in found.text) == ("warn", True)


def test_a_console_that_nobody_owns_is_said_and_how_to_own_it(folder: Path) -> None:
    assert checks.check_people(settings()).level == "ok", "there is no database yet"
    with started(settings(), {}):
        found = checks.check_people(settings(PARLEY_DATABASE_URL="sqlite:///data/parley.db"))
    assert (found.level, "parley up" in found.text) == ("warn", True)


def test_pages_are_tried_where_a_server_runs(folder: Path) -> None:
    nobody = checks_outside.check_console(Target("ws://127.0.0.1:1/llm-websocket", {}))
    assert (nobody.level, "parley up" in nobody.text) == ("warn", True)
    with started(settings(), {}) as target:
        without = checks_outside.check_console(target)
    assert (without.level, "parley up" in without.text) == ("warn", True)


def test_a_clock_is_compared_with_the_public_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks_outside.check_clock(settings()).level == "ok", "there is nothing to compare with"
    told = {"date": "Fri, 20 Nov 2026 10:00:00 GMT"}
    monkeypatch.setattr("httpx.head", lambda *_, **__: SimpleNamespace(headers=told))
    for seconds, level in ((0, "ok"), (31, "fail")):
        instant = 1_795_168_800_000 + seconds * 1000
        monkeypatch.setattr(checks_outside, "epoch_ms", lambda at=instant: at)
        assert checks_outside.check_clock(settings(**PUBLIC)).level == level
    told["date"] = "soon"
    assert checks_outside.check_clock(settings(**PUBLIC)).level == "warn"


def test_a_way_in_that_refuses_is_said(folder: Path) -> None:
    assert list(checks_outside.check_from_outside(settings())) == []
    with started(settings(), {}) as target:
        (well,) = checks_outside.check_from_outside(settings(PARLEY_PUBLIC_URL=target.web))
    assert well.level == "ok"
    (broken,) = checks_outside.check_from_outside(settings(PARLEY_PUBLIC_URL=target.web))
    assert broken.level == "fail"
