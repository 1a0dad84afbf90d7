"""The connection of a call as the platform holds it: it pings, and comes back after 1006."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from parley.clock import epoch_ms

PING_EVERY_S = 2.0
OPEN_TIMEOUT_S = 7.0
RECONNECTS_MAX = 4
RECONNECT_AFTER_S = 3.0
FRAME_MAX_BYTES = 4_194_304
BROKEN = 1006
"""How a client library numbers an end without a close frame (RFC 6455, section 7.4.1)."""


class Link:
    """`received` gets every text frame, `tell` what happens to the connection, for people.

    `over` is set once and for all, by `finish`, by the server, or when it was `lost`.
    """

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        received: Callable[[str], Awaitable[None]],
        tell: Callable[[str], None],
    ) -> None:
        self._url, self._headers = url, headers
        self._received, self._tell = received, tell
        self._socket: ClientConnection | None = None
        self._linked = asyncio.Event()
        self._breaks = 0
        self.keeps_alive = False
        self.lost = False
        self.over = asyncio.Event()

    async def run(self) -> None:
        """Hold the call until it is over; after a broken connection come back to it."""
        while not self.over.is_set():
            try:
                socket = await self._connect()
            except (OSError, TimeoutError, InvalidHandshake) as error:
                self._broken(f"no connection: {error}")
                await asyncio.sleep(RECONNECT_AFTER_S)
            else:
                await self._hold(socket)
                self._ended(socket.close_code, socket.close_reason or "")

    async def send(self, frame: Mapping[str, Any]) -> None:
        """Send on this connection, or on the next one if it breaks."""
        text = msgspec.json.encode(frame).decode()
        while not self.over.is_set():
            await self._linked.wait()
            try:
                if self._socket is not None:
                    await self._socket.send(text)
            except ConnectionClosed:
                self._linked.clear()
            else:
                return

    async def drop(self) -> None:
        """Break the connection without a close frame."""
        await self._linked.wait()
        self._linked.clear()
        if self._socket is not None:
            self._socket.transport.abort()

    def finish(self) -> None:
        """Hang up."""
        self.over.set()
        self._linked.set()

    async def _connect(self) -> ClientConnection:
        return await connect(
            self._url,
            additional_headers=self._headers,
            compression=None,
            open_timeout=OPEN_TIMEOUT_S,
            ping_interval=None,
            max_size=FRAME_MAX_BYTES,
            proxy=None,
        )

    async def _hold(self, socket: ClientConnection) -> None:
        """Read until the connection ends, whoever ends it."""
        self._socket = socket
        self._linked.set()
        async with asyncio.TaskGroup() as tasks:
            beside = [
                tasks.create_task(self._ping(socket)),
                tasks.create_task(self._close_when_over(socket)),
            ]
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await self._received(str(await socket.recv()))
                    self._breaks = 0
            self._linked.clear()
            for task in beside:
                task.cancel()

    async def _ping(self, socket: ClientConnection) -> None:
        while True:
            await asyncio.sleep(PING_EVERY_S)
            if self.keeps_alive:
                frame = {"interaction_type": "ping_pong", "timestamp": epoch_ms()}
                with contextlib.suppress(ConnectionClosed):
                    await socket.send(msgspec.json.encode(frame).decode())

    async def _close_when_over(self, socket: ClientConnection) -> None:
        await self.over.wait()
        await socket.close()

    def _ended(self, code: int | None, reason: str) -> None:
        if self.over.is_set():
            return
        if code == BROKEN:
            self._broken("the connection broke")
        else:
            self._tell(f"the server closed the connection: {code} {reason}".rstrip())
            self.finish()

    def _broken(self, why: str) -> None:
        self._breaks += 1
        self.lost = self._breaks > RECONNECTS_MAX
        self._tell(f"{why}; {'the call is lost' if self.lost else 'coming back'}")
        if self.lost:
            self.finish()
