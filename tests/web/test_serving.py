"""A whole server: its port, its signals, its drain."""

import asyncio
import contextlib
import os
import resource
import signal
import socket
import threading
from collections.abc import AsyncIterator

import httpx
import pytest
from tests.web.conftest import Run
from tests.web.stage import PATIENCE_S, Board, Stage, closed
from websockets.exceptions import InvalidStatus

from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.web.app import Readiness, create_app
from parley.web.serving import (
    DRAIN_GRACE_S,
    OPEN_FILES_WANTED,
    AddressUnavailable,
    Reached,
    _drain,
    bind,
    http_config,
    serve,
)
from parley.web.serving import run as run_server
from parley.web.streams import SocketDoor


class Drain:
    """A drain that begins when it is told to and ends when the test lets it."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.let_go = asyncio.Event()
        self.seconds: list[int] = []
        self.failure: Exception | None = None

    async def __call__(self, seconds: int) -> None:
        self.seconds.append(seconds)
        self.begun.set()
        await self.let_go.wait()
        if self.failure is not None:
            raise self.failure


@contextlib.asynccontextmanager
async def serving(
    drain: Drain, readiness: Readiness = list
) -> AsyncIterator[tuple[Stage, asyncio.Task[None]]]:
    """A server that has begun to listen, and the task that runs it."""
    played = Stage(load_settings({"PARLEY_PORT": "0", "PARLEY_DRAIN_SECONDS": "3600"}, None))
    listening: asyncio.Future[tuple[str, int]] = asyncio.get_running_loop().create_future()
    app = create_app(
        played.settings, played.door, readiness, played.metrics, readiness_timeout_s=3600
    )
    async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as tasks:
        running = tasks.create_task(
            serve(
                played.settings,
                app,
                played.door,
                on_drain=drain,
                reached=Reached(
                    bind(played.settings.parley_host, played.settings.parley_port),
                    on_listening=lambda host, port: listening.set_result((host, port)),
                ),
            )
        )
        host, played.port = await listening
        assert host == "127.0.0.1"
        yield played, running


def signalled(number: signal.Signals = signal.SIGTERM) -> None:
    os.kill(os.getpid(), number)


async def get(played: Stage, path: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(f"http://127.0.0.1:{played.port}{path}")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_drains_and_then_stops(run: Run, number: signal.Signals) -> None:
    async def scenario() -> None:
        drain = Drain()
        async with serving(drain) as (played, running), played.dial() as client:
            ready = await get(played, "/readyz")
            assert ready.status_code == 200
            assert "server" not in ready.headers

            signalled(number)
            await drain.begun.wait()

            assert drain.seconds == [3600]
            assert (await get(played, "/readyz")).json() == {"ready": False, "why": ["draining"]}
            assert (await get(played, "/healthz")).status_code == 200
            with pytest.raises(InvalidStatus, match="503"):
                await played.dial("/ws/new")
            await client.send("a call goes on")
            assert await client.recv() == "a call goes on"
            assert not running.done()

            drain.let_go.set()
            assert await closed(client) == (1006, "")
            await running
            assert played.endings == {"DRAIN": 1}
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", played.port)

    run(scenario())


def test_a_second_signal_stops_at_once(run: Run) -> None:
    async def scenario() -> None:
        drain = Drain()
        async with serving(drain) as (played, running), played.dial() as client:
            signalled()
            await drain.begun.wait()
            signalled()

            await running
            assert await closed(client) == (1006, "")
            assert played.endings == {"DRAIN": 1}

    run(scenario())


def test_a_request_that_hangs_does_not_delay_a_second_signal(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    release, asked = threading.Event(), threading.Event()

    def hanging() -> list[str]:
        asked.set()
        release.wait(PATIENCE_S)
        return []

    async def scenario() -> None:
        drain = Drain()
        async with serving(drain, hanging) as (played, running):
            _, writer = await asyncio.open_connection("127.0.0.1", played.port)
            writer.write(b"GET /readyz HTTP/1.1\r\nhost: parley.test\r\n\r\n")
            await asyncio.to_thread(asked.wait, PATIENCE_S)
            signalled()
            await drain.begun.wait()
            signalled()

            await running
            release.set()
            writer.close()

    run(scenario())
    # It would say so if it had waited for the request until its patience was over.
    assert "graceful shutdown exceeded" not in caplog.text


def test_a_server_that_is_cancelled_leaves_nothing_open(run: Run) -> None:
    async def scenario() -> None:
        async with serving(Drain()) as (played, running), played.dial() as client:
            running.cancel()

            assert await closed(client) == (1006, "")
            with pytest.raises(ConnectionRefusedError):
                await asyncio.open_connection("127.0.0.1", played.port)

    run(scenario())


def test_a_drain_that_fails_still_stops_the_server(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        drain = Drain()
        drain.failure = RuntimeError("a bug")
        drain.let_go.set()
        async with serving(drain) as (_, running):
            signalled()
            await running

    run(scenario())
    assert "the drain failed" in caplog.text


def test_a_drain_that_takes_too_long_is_given_up(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        await _drain(Drain(), -int(DRAIN_GRACE_S), asyncio.Event())
        left = asyncio.all_tasks() - {asyncio.current_task()}
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.gather(*left, return_exceptions=True)

    run(scenario())
    assert "the drain was given up" in caplog.text


def test_signals_do_what_they_always_do_once_the_server_has_stopped(run: Run) -> None:
    before = signal.getsignal(signal.SIGTERM)

    async def scenario() -> None:
        drain = Drain()
        drain.let_go.set()
        async with serving(drain) as (_, running):
            signalled()
            await running

    run(scenario())
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_taken_port_is_said_in_plain_words() -> None:
    with bind("127.0.0.1", 0) as first:
        port = first.getsockname()[1]

        with pytest.raises(AddressUnavailable) as error:
            bind("127.0.0.1", port)

    assert str(error.value) == (
        f"Port {port} on 127.0.0.1 is taken by another program. "
        "Stop that one, or choose another port: --port or PARLEY_PORT."
    )


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1"])
def test_an_address_of_another_machine_is_said_in_plain_words(host: str) -> None:
    with pytest.raises(AddressUnavailable, match=f"{host} is not an address of this machine"):
        bind(host, 0)


def test_a_name_is_bound_at_its_ipv4_address() -> None:
    with bind("localhost", 0) as listener:
        assert listener.family == socket.AF_INET


def test_nothing_of_the_server_library_stands_before_the_application() -> None:
    settings, metrics = load_settings({}, None), Metrics()
    door = SocketDoor(settings, Board(), metrics)
    app = create_app(settings, door, list, metrics)
    config = http_config(app, door)
    config.load()

    assert config.loaded_app is app


def test_a_server_may_hold_as_many_calls_open_as_the_system_lets_it(run: Run) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 512), hard))

    async def scenario() -> None:
        drain = Drain()
        drain.let_go.set()
        async with serving(drain) as (_, running):
            signalled()
            await running

    try:
        run(scenario())

        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == min(hard, OPEN_FILES_WANTED)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_a_server_runs_on_uvloop() -> None:
    loops: list[str] = []

    async def main() -> None:
        loops.append(type(asyncio.get_running_loop()).__module__)

    run_server(main())

    assert loops == ["uvloop"]
