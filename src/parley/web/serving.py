"""Running the one port: bind it, serve HTTP and calls, drain on a signal, stop."""

import asyncio
import contextlib
import errno
import logging
import resource
import signal
import socket
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import uvicorn
from fastapi import FastAPI

from parley.errors import ParleyError
from parley.settings import Settings
from parley.web.bounded_http import BoundedHttp, take_into
from parley.web.handover import Handover, Receiver
from parley.web.streams import SocketDoor

STOP_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)
BACKLOG: Final = 4096
KEEP_ALIVE_S: Final = 5
"""How long an idle HTTP connection stays open between two requests."""
OPEN_FILES_WANTED: Final = 1 << 16
DRAIN_GRACE_S: Final = 5.0
"""What a drain may take beyond its time before it is given up."""
STOP_TIMEOUT_S: Final = 5
"""How long HTTP requests that still run may take once the calls are gone."""

Drain = Callable[[int], Awaitable[None]]
"""Lets running calls finish or hands them over, within the seconds it is given."""

CALLS_SOCKET: Final = "calls.sock"
WEB_SOCKET: Final = "web.sock"
"""Where in the run folder either process takes over what the other one accepted."""

CALLS_PATHS: Final = (b"/healthz", b"/health", b"/readyz", b"/metrics")

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Neighbour:
    """Another process behind the same port: where we receive, and what goes to it."""

    receive_at: Path
    handover: Handover


@dataclass(frozen=True)
class Reached:
    """Where a server is reached: at a port of its own, by its neighbour, or both.

    `on_listening` is told host and port as soon as connections are accepted ("" and 0: no port).
    """

    listener: socket.socket | None = None
    neighbour: Neighbour | None = None
    on_listening: Callable[[str, int], None] | None = None


def neighbour_of_calls(folder: Path, door: SocketDoor) -> Neighbour:
    """For the process that holds calls: what is no call and no probe goes to the web."""

    def belongs(target: bytes) -> bool:
        return not _is_of_calls(target, door.routes)

    return Neighbour(folder / CALLS_SOCKET, Handover(folder / WEB_SOCKET, belongs))


def neighbour_of_web(folder: Path, routes: tuple[bytes, ...]) -> Neighbour:
    """For the web: calls, at `routes`, and probes go to the process that holds calls."""

    def belongs(target: bytes) -> bool:
        return _is_of_calls(target, routes)

    return Neighbour(folder / WEB_SOCKET, Handover(folder / CALLS_SOCKET, belongs))


def _is_of_calls(target: bytes, routes: tuple[bytes, ...]) -> bool:
    path = target.partition(b"?")[0]
    return path in CALLS_PATHS or path.startswith(routes)


class AddressUnavailable(ParleyError):
    """The port is taken or the address is not ours."""


def run(main: Coroutine[Any, Any, None]) -> None:
    """Run the server's coroutine to its end, on uvloop where there is one."""
    try:
        import uvloop  # noqa: PLC0415 - there is none for some platforms
    except ImportError:
        factory = None
    else:
        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main)


def bind(host: str, port: int) -> socket.socket:
    """Take the port before anything else starts; 0 takes any. Raises AddressUnavailable."""
    try:
        # A name such as localhost can have addresses of both families: IPv4 sorts first.
        family, _, _, _, address = min(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        both = family == socket.AF_INET6 and socket.has_dualstack_ipv6()
        listener = socket.create_server(
            address, family=family, backlog=BACKLOG, dualstack_ipv6=both
        )
    except OSError as error:
        raise AddressUnavailable(_why_not(host, port, error)) from error
    listener.setblocking(False)
    return listener


async def serve(
    settings: Settings,
    app: FastAPI,
    door: SocketDoor,
    *,
    on_drain: Drain,
    reached: Reached,
) -> None:
    """Serve until a signal comes and the drain is over.

    The first SIGTERM or SIGINT stops new calls, makes /readyz say so and awaits `on_drain`; the
    second one ends everything at once.
    """

    async def drain(hurry: asyncio.Event) -> None:
        door.draining = True
        await _drain(on_drain, settings.parley_drain_seconds, hurry)

    await _serve(http_config(app, door, reached.neighbour), reached, drain)


async def serve_web(app: FastAPI, reached: Reached) -> None:
    """Serve pages until a signal comes."""

    async def drain(_hurry: asyncio.Event) -> None:
        """Pages are short: there is nothing to wait for."""

    await _serve(http_config(app, None, reached.neighbour), reached, drain)


async def _serve(
    config: uvicorn.Config, reached: Reached, drain: Callable[[asyncio.Event], Awaitable[None]]
) -> None:
    _allow_open_files()
    listeners = [reached.listener] if reached.listener is not None else []
    server = _Server(config)
    with server.told_of_signals(), contextlib.closing(server):
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.serve(sockets=listeners))
            await server.listening.wait()
            if reached.neighbour is not None:
                server.receive(reached.neighbour)
            if reached.on_listening is not None:
                at = listeners[0].getsockname()[:2] if listeners else ("", 0)
                reached.on_listening(*at)
            await server.stop_asked.wait()
            await drain(server.hurry_asked)
            server.should_exit = True


def http_config(
    app: FastAPI, door: SocketDoor | None, neighbour: Neighbour | None = None
) -> uvicorn.Config:
    """Set uvicorn up: it never reads X-Forwarded-For, and sockets are the door's."""
    handover = neighbour.handover if neighbour is not None else None
    return uvicorn.Config(
        app,
        http=type("Http", (BoundedHttp,), {"handover": handover}),
        ws=door.protocol if door is not None else "none",  # type: ignore[arg-type]  # it is called like a class and never asked more
        lifespan="off",
        proxy_headers=False,
        server_header=False,
        access_log=False,
        log_config=None,
        log_level="warning",
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=STOP_TIMEOUT_S,
    )


class _Server(uvicorn.Server):
    """uvicorn that says when it listens and leaves the signals to us, who know of a drain."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self.stop_asked = asyncio.Event()
        self.hurry_asked = asyncio.Event()
        self._receiver: Receiver | None = None
        self._neighbour: Neighbour | None = None
        self._taking: set[asyncio.Task[Any]] = set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    def receive(self, neighbour: Neighbour) -> None:
        """Go on with connections that the other process accepted."""
        self._neighbour = neighbour
        self._receiver = Receiver(neighbour.receive_at, self._take)
        self._receiver.open()

    def _take(self, connection: socket.socket, read: bytes) -> None:
        protocol = self.config.http_protocol_class
        assert issubclass(protocol, BoundedHttp)
        task = take_into(
            protocol, self.config, self.server_state, self.lifespan.state, connection, read
        )
        self._taking.add(task)
        task.add_done_callback(self._taken)

    def _taken(self, task: "asyncio.Task[Any]") -> None:
        self._taking.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.warning("a connection that was handed over broke: %s", error)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield

    @contextlib.contextmanager
    def told_of_signals(self) -> Iterator[None]:
        """Take note of signals until the end of the block; after it they do what they always do."""
        loop = asyncio.get_running_loop()
        for number in STOP_SIGNALS:
            loop.add_signal_handler(number, self._signalled)
        try:
            yield
        finally:
            for number in STOP_SIGNALS:
                loop.remove_signal_handler(number)

    def close(self) -> None:
        """Leave nothing open: after a cancellation everything still is."""
        if self._receiver is not None:
            self._receiver.close()
        if self._neighbour is not None:
            self._neighbour.handover.close()
        for listening in getattr(self, "servers", ()):
            listening.close()
        for connection in tuple(self.server_state.connections):
            connection.shutdown()

    def _signalled(self) -> None:
        if self.stop_asked.is_set():
            self.hurry_asked.set()
            self.force_exit = True
        self.stop_asked.set()


async def _drain(on_drain: Drain, seconds: int, hurry: asyncio.Event) -> None:
    """Drain until it is done, until its time is up, or until somebody is in a hurry."""
    draining = asyncio.ensure_future(on_drain(seconds))
    hurrying = asyncio.ensure_future(hurry.wait())
    limit = seconds + DRAIN_GRACE_S
    try:
        await asyncio.wait((draining, hurrying), timeout=limit, return_when=asyncio.FIRST_COMPLETED)
    finally:
        hurrying.cancel()
        given_up = draining.cancel()
    if given_up:
        log.warning("the drain was given up before it was over")
    elif (failure := draining.exception()) is not None:
        log.error("the drain failed", exc_info=failure)


def _why_not(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} on {host} is taken by another program. "
            "Stop that one, or choose another port: --port or PARLEY_PORT."
        )
    if error.errno == errno.EACCES:
        return (
            f"Port {port} is reserved for the system. Choose one above 1023: --port or PARLEY_PORT."
        )
    return (
        f"{host} is not an address of this machine ({error.strerror}). "
        "Choose another: --host or PARLEY_HOST."
    )


def _allow_open_files() -> None:
    """Each call holds a file open; many systems begin with a limit of 1,024."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = OPEN_FILES_WANTED if hard == resource.RLIM_INFINITY else min(hard, OPEN_FILES_WANTED)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
