"""One socket of a load: opened as the platform opens it, and mistreated as networks do."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from typing import Protocol, TypeVar

from picows import (
    WSCloseCode,
    WSError,
    WSFrame,
    WSListener,
    WSMsgType,
    WSParsedURL,
    WSTransport,
    ws_connect,
)

OPEN_TIMEOUT_S = 30.0
FRAME_MAX_BYTES = 8 << 20
READ_BUFFER_BYTES = 1024
DRIBBLE_BYTES = 1024
"""What the kernel keeps for a reader that shall be slow; it doubles this and has a minimum."""
SEGMENT_BYTES = 536
OPENING_MAX = 64
"""Connections that are being opened at the same time."""

T = TypeVar("T")
Address = Callable[[str], str]
"""The URL of a call, by its id."""


class Ears(Protocol):
    """Who holds the connection. `at_ns` is the time of the monotonic clock."""

    def heard(self, text: bytes, at_ns: int) -> None: ...

    def lost(self, close_code: int | None) -> None:
        """The connection is gone. None: without a close frame of the server."""
        ...


class Connection(WSListener):
    """Frames go to `ears` until the connection is gone."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self._transport: WSTransport | None = None
        self._code: int | None = None

    async def open(self, url: str, headers: Mapping[str, str], *, dribbles: bool = False) -> None:
        """Connect; where it `dribbles`, the kernel keeps next to nothing that was not read.

        Raises OSError or WSError where the server does not take it.
        """
        made: list[socket.socket] = []

        def dribbling(parsed: WSParsedURL) -> socket.socket:
            made.append(_dribbling_socket(parsed))
            return made[-1]

        try:
            await ws_connect(
                lambda: self,
                url,
                extra_headers=dict(headers),
                max_frame_size=FRAME_MAX_BYTES,
                read_buffer_init_size=READ_BUFFER_BYTES,
                websocket_handshake_timeout=OPEN_TIMEOUT_S,
                socket_factory=dribbling if dribbles else None,
            )
        except BaseException:
            for sock in made:
                sock.close()
            raise

    def on_ws_connected(self, transport: WSTransport) -> None:
        self._transport = transport

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.CLOSE:
            self._code = frame.get_close_code().value
            transport.disconnect()
        elif frame.msg_type in (WSMsgType.TEXT, WSMsgType.BINARY, WSMsgType.CONTINUATION):
            # What is no whole text frame is heard too: as one that nobody can read.
            whole = frame.msg_type == WSMsgType.TEXT and frame.fin
            self._ears.heard(frame.get_payload_as_bytes() if whole else b"", time.monotonic_ns())

    def on_ws_disconnected(self, _transport: WSTransport) -> None:
        self._transport = None
        self._ears.lost(self._code)

    def pause_writing(self) -> None:
        """What the server does not read at once waits here; a load keeps little of it."""

    def resume_writing(self) -> None:
        """It has left."""

    @property
    def is_open(self) -> bool:
        return self._transport is not None

    def send(self, text: bytes) -> None:
        """Send a text frame; what is said to a connection that has gone is said to nobody."""
        transport = self._transport
        if transport is not None and not transport.underlying_transport.is_closing():
            with suppress(WSError):
                transport.send(WSMsgType.TEXT, text)

    def hang_up(self) -> None:
        """End the call as the platform does, with a close frame."""
        if self._transport is not None:
            with suppress(WSError):
                self._transport.send_close(WSCloseCode.OK)
            self._transport.disconnect()

    def drop(self) -> None:
        """Break the connection: the server sees no close frame."""
        if self._transport is not None:
            self._transport.underlying_transport.abort()

    def stop_reading(self) -> None:
        if self._transport is not None:
            self._transport.underlying_transport.pause_reading()

    def read_on(self) -> None:
        if self._transport is not None:
            self._transport.underlying_transport.resume_reading()


def _dribbling_socket(url: WSParsedURL) -> socket.socket:
    family = socket.AF_INET6 if ":" in url.host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, DRIBBLE_BYTES)
    # On the server's side too: the kernel keeps so many segments, and local ones are huge.
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT_BYTES)
    sock.setblocking(False)
    return sock


async def few_at_a_time(jobs: Iterable[Callable[[], Awaitable[T]]]) -> list[T]:
    """Run jobs, at most OPENING_MAX at the same time; their answers in order."""
    gate = asyncio.Semaphore(OPENING_MAX)

    async def one(job: Callable[[], Awaitable[T]]) -> T:
        async with gate:
            return await job()

    async with asyncio.TaskGroup() as tasks:
        running = [tasks.create_task(one(job)) for job in jobs]
    return [task.result() for task in running]
