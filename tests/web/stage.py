"""A door on a real port with calls that remember what they were told."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field

from uvicorn.server import ServerState
from websockets.asyncio.client import ClientConnection, connect

from parley.ports import Receiver, Ticket, Wire
from parley.settings import Settings, load_settings
from parley.telemetry import Metrics
from parley.web.app import create_app
from parley.web.bounded_http import BoundedHttp
from parley.web.serving import http_config
from parley.web.streams import SocketDoor

PATIENCE_S = 20
HANDSHAKE = (
    "GET {path} HTTP/1.1\r\nhost: parley.test\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
    "sec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


class Caller:
    """The Receiver of one connection. `reply` says what to do with a frame; it echoes by itself."""

    def __init__(self, call_id: str, credentials: bytes, wire: Wire) -> None:
        self.call_id, self.credentials, self.wire = call_id, credentials, wire
        self.frames: list[bytes] = []
        self.lost_with: list[int | None] = []
        self.times_writable = 0
        self.reply: Callable[[bytes], object] = lambda text: wire.send([text])
        self._news = asyncio.Event()

    def frame(self, text: bytes) -> None:
        self.frames.append(text)
        self._news.set()
        self.reply(text)

    def writable(self) -> None:
        self.times_writable += 1
        self._news.set()

    def lost(self, close_code: int | None) -> None:
        self.lost_with.append(close_code)
        self._news.set()

    async def until(self, come_true: Callable[[], object]) -> None:
        while not come_true():
            self._news.clear()
            await self._news.wait()


@dataclass
class Board:
    """A switchboard that connects everything. `on_connect` sees each caller first."""

    callers: list[Caller] = field(default_factory=list)
    on_connect: Callable[[Caller], object] = lambda _: None

    def connect(
        self, call_id: str, credentials: bytes, wire: Wire, _ticket: Ticket | None = None
    ) -> Receiver:
        caller = Caller(call_id, credentials, wire)
        self.callers.append(caller)
        self.on_connect(caller)
        return caller


class Stage:
    """What a test sees of a running door."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.board = Board()
        self.metrics = Metrics()
        self.door = SocketDoor(settings, self.board, self.metrics)
        self.port = 0
        self.connections: set[object] = set()

    @property
    def caller(self) -> Caller:
        (caller,) = self.board.callers
        return caller

    @property
    def endings(self) -> dict[str, float]:
        """How often each reason was counted."""
        family = next(iter(self.metrics.ws_close_reason_total.collect()))
        return {
            sample.labels["reason"]: sample.value
            for sample in family.samples
            if sample.name.endswith("_total")
        }

    def dial(
        self, path: str = "/llm-websocket/call_1", headers: Mapping[str, str] | None = None
    ) -> connect:
        return connect(f"ws://127.0.0.1:{self.port}{path}", additional_headers=headers, proxy=None)

    @contextlib.asynccontextmanager
    async def raw(
        self, path: str = "/llm-websocket/call_1", *, receive_bytes: int | None = None
    ) -> AsyncIterator["Raw"]:
        """A WebSocket spoken by hand; `receive_bytes` makes the kernel take little."""
        sock = socket.socket()
        if receive_bytes is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_bytes)
        sock.setblocking(False)
        loop = asyncio.get_running_loop()
        try:
            await loop.sock_connect(sock, ("127.0.0.1", self.port))
            raw = Raw(sock)
            await raw.send(HANDSHAKE.format(path=path).encode())
            assert (await raw.until(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
            yield raw
        finally:
            sock.close()


@dataclass
class Raw:
    """One socket and the bytes that it has read too early."""

    sock: socket.socket
    ahead: bytes = b""

    async def send(self, data: bytes) -> None:
        await asyncio.get_running_loop().sock_sendall(self.sock, data)

    async def until(self, end: bytes) -> bytes:
        while end not in self.ahead:
            self.ahead += await self._more()
        head, _, self.ahead = self.ahead.partition(end)
        return head + end

    async def exactly(self, size: int) -> bytes:
        while len(self.ahead) < size:
            self.ahead += await self._more()
        taken, self.ahead = self.ahead[:size], self.ahead[size:]
        return taken

    async def frame(self) -> tuple[int, bytes]:
        """The next frame of the server: its first byte and its payload."""
        first, length = await self.exactly(2)
        if length == 126:
            (length,) = struct.unpack("!H", await self.exactly(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", await self.exactly(8))
        return first, await self.exactly(length)

    async def ended(self) -> bool:
        """Whether nothing but the orderly end is left; a reset raises."""
        return not self.ahead and await self._read() == b""

    async def _more(self) -> bytes:
        data = await self._read()
        if not data:
            raise EOFError
        return data

    async def _read(self) -> bytes:
        return await asyncio.get_running_loop().sock_recv(self.sock, 1 << 16)


def masked(first: int, payload: bytes) -> bytes:
    """A frame as a client sends it."""
    mask = b"\x01\x80\xff\x3c"
    length = len(payload)
    if length < 126:
        head = bytes((first, 0x80 | length))
    elif length < 1 << 16:
        head = struct.pack("!BBH", first, 0xFE, length)
    else:
        head = struct.pack("!BBQ", first, 0xFF, length)
    return head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(payload))


@contextlib.asynccontextmanager
async def stage(
    *overrides: Mapping[str, str],
    send_bytes: int | None = None,
    http: type[BoundedHttp] = BoundedHttp,
) -> AsyncIterator[Stage]:
    """A door under other settings than the usual; `send_bytes` makes its kernel take little."""
    environ = {name: value for override in overrides for name, value in override.items()}
    played = Stage(load_settings(environ, None))
    listener = socket.create_server(("127.0.0.1", 0))
    if send_bytes is not None:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_bytes)
    listener.setblocking(False)
    played.port = listener.getsockname()[1]
    app = create_app(played.settings, played.door, list, played.metrics)
    config = http_config(app, played.door)
    config.load()
    state = ServerState()
    played.connections = state.connections  # type: ignore[assignment]
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: http(config, state, {}, loop), sock=listener)
    try:
        async with asyncio.timeout(PATIENCE_S):
            yield played
    finally:
        server.close()
        for connection in tuple(state.connections):
            connection.shutdown()
        await server.wait_closed()


async def closed(client: ClientConnection) -> tuple[int | None, str | None]:
    """Code and reason with which a client sees its connection end."""
    await client.wait_closed()
    return client.close_code, client.close_reason
