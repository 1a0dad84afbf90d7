"""Running the one port: bind it, serve HTTP and calls, drain on a signal, stop."""

import asyncio
import contextlib
import errno
import logging
import resource
import signal
import socket
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from typing import Any, Final

import uvicorn
from fastapi import FastAPI

from parley.errors import ParleyError
from parley.settings import Settings
from parley.web.bounded_http import BoundedHttp
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

log = logging.getLogger(__name__)


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
    listener: socket.socket | None = None,
    on_listening: Callable[[str, int], None] | None = None,
) -> None:
    """Serve until a signal comes and the drain is over.

    `listener` is what `bind` gave; without it the port of the settings is taken. `on_listening`
    is told host and port as soon as connections are accepted. The first SIGTERM or SIGINT stops
    new calls, makes /readyz say so and awaits `on_drain`; the second one ends everything at once.
    """
    listener = listener or bind(settings.parley_host, settings.parley_port)
    _allow_open_files()
    server = _Server(http_config(app, door))
    with server.told_of_signals(), contextlib.closing(server):
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.serve(sockets=[listener]))
            await server.listening.wait()
            if on_listening is not None:
                on_listening(*listener.getsockname()[:2])
            await server.stop_asked.wait()
            door.draining = True
            await _drain(on_drain, settings.parley_drain_seconds, server.hurry_asked)
            server.should_exit = True


def http_config(app: FastAPI, door: SocketDoor) -> uvicorn.Config:
    """Set uvicorn up: it never reads X-Forwarded-For, and sockets are the door's."""
    return uvicorn.Config(
        app,
        http=BoundedHttp,
        ws=door.protocol,  # type: ignore[arg-type]  # it is called like a class and never asked more
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

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

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
