"""One WebSocket from the upgrade to its end: the `Wire` of its call (counterpart: a Receiver)."""

import asyncio
import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from parley.ports import Receiver
from parley.web.frames import (
    CLOSE,
    PING,
    PONG,
    TEXT,
    FrameError,
    FrameReader,
    close_code,
    close_frame,
    frame,
)
from parley.web.tcp import reset_when_closed, set_options

INTERNAL_ERROR: Final = 1011

BURST_MAX: Final = 64
"""Frames in one system call."""

log = logging.getLogger(__name__)


class Door(Protocol):
    """What a connection needs of the door that made it.

    `buffer` is where every connection of the door reads into: a loop fills and empties it before
    it turns to the next connection. `close_timeout_s` is how long a close frame may stay unsent or
    unanswered before the connection is broken.
    """

    buffer: memoryview
    frame_max_bytes: int
    close_timeout_s: float

    def welcome(self, connection: "Connection", head: bytes) -> None:
        """Answer the request to upgrade: refuse it, or open the connection and connect its call."""
        ...

    def count_end(self, reason: str) -> None: ...


class Connection(asyncio.BufferedProtocol):
    """A socket of the door. It becomes a WebSocket by `open` and is counted once at its end."""

    __slots__ = (
        "_connections",
        "_door",
        "_ended",
        "_fileno",
        "_opened",
        "_paused",
        "_peer_code",
        "_pong",
        "_reader",
        "_receiver",
        "_timer",
        "_transport",
    )

    _transport: asyncio.Transport
    _fileno: int

    def __init__(self, door: Door, connections: set[object]) -> None:
        self._door = door
        self._connections = connections
        self._reader: FrameReader | None = FrameReader(door.frame_max_bytes)
        self._receiver: Receiver | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._peer_code: int | None = None
        self._pong: bytes | None = None
        self._paused = self._opened = self._ended = False

    # What the door does with a connection.

    @property
    def peer(self) -> str:
        """The address at the other end of the socket, empty if it is gone already."""
        address = self._transport.get_extra_info("peername")
        return str(address[0]) if address else ""

    def refuse(self, response: bytes) -> None:
        """Answer in HTTP and end: this never was a WebSocket."""
        self._transport.write(response)
        self._transport.close()

    def open(self, response: bytes) -> None:
        """Answer the upgrade; from here on frames may be sent."""
        self._opened = True
        self._transport.write(response)

    def serve(self, receiver: Receiver) -> None:
        """Tell `receiver` what happens from here on."""
        self._receiver = receiver

    # The Wire of a call.

    @property
    def blocked(self) -> bool:
        """Whether a frame is on its way to the kernel and not yet wholly there."""
        return self._paused or self._ended

    def send(self, texts: Sequence[bytes]) -> int:
        """Hand text frames to the kernel; how many it took, the last of them perhaps in part.

        They go past the transport, whose buffer is empty here, in one system call; only the rest
        of one frame is ever left to it.
        """
        frames = [frame(TEXT, text) for text in texts]
        taken = 0
        while taken < len(frames) and not self.blocked:
            taken += self._write(frames[taken : taken + BURST_MAX])
        return taken

    def _write(self, frames: list[bytes]) -> int:
        """Write until the kernel is full; how many frames were begun."""
        try:
            written = os.writev(self._fileno, frames)
        except OSError:
            # Full, or broken: the transport finds out which, with the first frame.
            written = 0
        for count, one in enumerate(frames, 1):
            written -= len(one)
            if written < 0:
                self._transport.write(one[written:])
                return count
        return len(frames)

    def close(self, code: int, reason: str) -> None:
        """Send a close frame; if it is not answered in time, the connection is broken."""
        if self._end(reason):
            self._transport.write(close_frame(code, reason))
            self._break_soon()

    def abort(self, reason: str) -> None:
        """Break the connection without a close frame, throwing away what the kernel still holds."""
        if self._end(reason):
            self._break()

    # What the event loop and the HTTP server call.

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take over the transport of an HTTP connection."""
        self._transport = transport
        self._connections.add(self)
        # At once, so that it is this protocol which learns that the opening frames are stuck.
        transport.set_protocol(self)
        transport.set_write_buffer_limits(high=0)
        sock = transport.get_extra_info("socket")
        set_options(sock)
        self._fileno = sock.fileno()

    def data_received(self, head: bytes) -> None:
        """The HTTP server hands over the head of the request that asked for the upgrade."""
        self._door.welcome(self, head)

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002 - the buffer has one size
        """Where the loop shall read to."""
        return self._door.buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Take what was read, message by message."""
        if self._reader is None:
            return
        try:
            for opcode, payload in self._reader.receive(self._door.buffer[:nbytes]):
                if opcode == TEXT:
                    if self._receiver is not None and not self._ended:
                        self._tell(self._receiver.frame, payload)
                elif opcode == PING:
                    self._answer_ping(payload)
                elif opcode == CLOSE:
                    self._peer_closed(close_code(payload))
                    return
        except FrameError as error:
            self._give_up(error)

    def pause_writing(self) -> None:
        """The kernel did not take everything."""
        self._paused = True

    def resume_writing(self) -> None:
        """The kernel has taken everything."""
        self._paused = False
        if self._pong is not None and not self._ended:
            pong, self._pong = self._pong, None
            self._transport.write(frame(PONG, pong))
        if self._receiver is not None and not self._ended:
            self._tell(self._receiver.writable)

    def eof_received(self) -> None:
        """The peer will send no more: nothing useful is left to do for it."""
        self._transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - all ends are alike
        """The transport is gone."""
        self._connections.discard(self)
        if self._timer is not None:
            self._timer.cancel()
        self._reader = None
        self._end("PEER_LOST")
        self._tell_lost()

    def shutdown(self) -> None:
        """The server stops: what is still open after the drain is broken off."""
        self.abort("DRAIN")

    # Inside.

    def _answer_ping(self, payload: bytes) -> None:
        """Only the newest ping needs an answer: a peer that does not read gets no pile of them."""
        if self._paused:
            self._pong = payload
        elif not self._ended:
            self._transport.write(frame(PONG, payload))

    def _peer_closed(self, code: int) -> None:
        self._peer_code = code
        if self._end("PEER_CLOSED"):
            self._transport.write(close_frame(code, ""))
            self._break_soon()
            self._tell_lost()
        self._transport.close()

    def _give_up(self, error: FrameError) -> None:
        """Nothing that follows can be understood: say so, read no further, wait for the peer."""
        self._reader = None
        self.close(error.code, error.reason)
        self._transport.write_eof()

    def _tell(self, listener: Callable[..., None], *arguments: object) -> None:
        try:
            listener(*arguments)
        except Exception:
            log.exception("a call failed while its connection told it something")
            self.close(INTERNAL_ERROR, "INTERNAL_ERROR")

    def _tell_lost(self) -> None:
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            self._tell(receiver.lost, self._peer_code)

    def _end(self, reason: str) -> bool:
        """Whether this is the first end of the connection; only the first one counts."""
        if self._ended or not self._opened:
            return False
        self._ended = True
        self._door.count_end(reason)
        return True

    def _break_soon(self) -> None:
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(self._door.close_timeout_s, self._break)

    def _break(self) -> None:
        with contextlib.suppress(OSError):
            reset_when_closed(self._transport.get_extra_info("socket"))
        self._transport.abort()
