"""What could stand under the socket: the same stub agent on each, for `bench/sockets.py`.

`door` is ours. The others exist here alone, to be measured.
"""

# ruff: noqa: ARG001, ARG002, C901 - what a library calls has the library's signature
import asyncio
import sys
from collections.abc import Callable
from typing import Any

import msgspec
import uvicorn
from websockets.frames import Opcode
from websockets.http11 import Request
from websockets.server import ServerProtocol

from parley.ports import Receiver, Ticket, Wire
from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.web.app import create_app
from parley.web.serving import http_config
from parley.web.streams import SocketDoor

FRAME_MAX_BYTES = 4 << 20
GREETING = (
    b'{"response_type":"config","config":{"auto_reconnect":true,"call_details":true}}',
    b'{"response_type":"response","response_id":0,"content":"Hello?","content_complete":true}',
)
ANSWER = ("Of course, that can be done. ", "Would you tell me ", "on which day it suits you?")


class Said(msgspec.Struct, gc=False):
    role: str
    content: str


class Asked(msgspec.Struct, gc=False):
    """Any frame of the platform, decoded with its whole transcript, as the bare servers do."""

    interaction_type: str
    transcript: list[Said] = []
    response_id: int = 0
    timestamp: int = 0


class Chunk(msgspec.Struct, gc=False):
    response_type: str
    response_id: int
    content: str
    content_complete: bool


class Pong(msgspec.Struct, gc=False):
    response_type: str
    timestamp: int


decode = msgspec.json.Decoder(Asked).decode
encode = msgspec.json.Encoder().encode


def answer(text: bytes | str, send: Callable[[bytes], object]) -> None:
    asked = decode(text)
    if asked.interaction_type == "response_required":
        last = len(ANSWER) - 1
        for number, words in enumerate(ANSWER):
            send(encode(Chunk("response", asked.response_id, words, number == last)))
    elif asked.interaction_type == "ping_pong":
        send(encode(Pong("ping_pong", asked.timestamp)))


# ---- ours


class Stub:
    """A Receiver that answers at once."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire

    def frame(self, text: bytes) -> None:
        answer(text, lambda frame: self.wire.send([frame]))

    def writable(self) -> None: ...

    def lost(self, close_code: int | None) -> None: ...


class StubSwitchboard:
    def connect(
        self, call_id: str, credentials: bytes, wire: Wire, _ticket: Ticket | None = None
    ) -> Receiver:
        wire.send(GREETING)
        return Stub(wire)


def door() -> uvicorn.Config:
    settings = load_settings({}, None)
    metrics = Metrics()
    socket_door = SocketDoor(settings, StubSwitchboard(), metrics)
    return http_config(create_app(settings, socket_door, list, metrics), socket_door)


# ---- picows, a WebSocket library in C, under the same HTTP server


def picows() -> uvicorn.Config:
    from picows import WSAutoPingStrategy, WSListener, WSMsgType
    from picows.picows import WSProtocol  # type: ignore[attr-defined]

    class Silent:
        def isEnabledFor(self, level: int) -> bool:  # noqa: N802 - a logger's name
            return False

        def info(self, *_: object) -> None: ...

        error = warning = exception = debug = info

    class Listener(WSListener):
        def on_ws_connected(self, transport: Any) -> None:
            self.transport, self.paused = transport, False
            for frame in GREETING:
                self.send(frame)

        def send(self, text: bytes) -> bool:
            self.transport.send(WSMsgType.TEXT, text)
            return not self.paused

        def on_ws_frame(self, transport: Any, frame: Any) -> None:
            if frame.msg_type == WSMsgType.TEXT:
                answer(frame.get_payload_as_bytes(), self.send)
            elif frame.msg_type == WSMsgType.CLOSE:
                transport.send_close(frame.get_close_code())
                transport.disconnect()

        def pause_writing(self) -> None:
            self.paused = True

        def resume_writing(self) -> None:
            self.paused = False

    class Protocol(WSProtocol):  # type: ignore[misc]
        def __init__(self, config: object, server_state: object, app_state: object) -> None:
            idle = WSAutoPingStrategy.PING_WHEN_IDLE
            super().__init__(
                *(None, None, False, lambda _: Listener(), Silent(), False, 5, False),
                *(None, None, idle, True, FRAME_MAX_BYTES, None, 1024),
            )

        def connection_made(self, transport: Any) -> None:
            transport.set_write_buffer_limits(0)
            super().connection_made(transport)

        def data_received(self, head: bytes) -> None:
            while head:
                room = self.get_buffer(-1)
                size = min(len(room), len(head))
                room[:size], head = head[:size], head[size:]
                self.buffer_updated(size)

    return alone(ws=Protocol)


# ---- the sans-IO protocol of the library `websockets`, under the same HTTP server


def sansio() -> uvicorn.Config:
    class Protocol(asyncio.Protocol):
        def __init__(self, config: object, server_state: object, app_state: object) -> None:
            self.protocol = ServerProtocol(max_size=FRAME_MAX_BYTES)

        def connection_made(self, transport: Any) -> None:
            self.transport = transport
            transport.set_write_buffer_limits(0)

        def data_received(self, data: bytes) -> None:
            self.protocol.receive_data(data)
            for event in self.protocol.events_received():
                self.take(event)
            self.flush()

        def take(self, event: Any) -> None:
            if isinstance(event, Request):
                self.protocol.send_response(self.protocol.accept(event))
                for frame in GREETING:
                    self.send(frame)
            elif event.opcode is Opcode.TEXT:
                answer(event.data, self.send)
            elif event.opcode is Opcode.CLOSE:
                self.flush()
                self.transport.close()

        def send(self, text: bytes) -> None:
            self.protocol.send_text(text)
            self.flush()

        def flush(self) -> None:
            for data in self.protocol.data_to_send():
                if data:
                    self.transport.write(data)

    return alone(ws=Protocol)


# ---- uvicorn's own WebSockets with Starlette on top


def starlette() -> uvicorn.Config:
    from starlette.applications import Starlette
    from starlette.routing import WebSocketRoute
    from starlette.websockets import WebSocket, WebSocketDisconnect

    async def call(websocket: WebSocket) -> None:
        await websocket.accept()
        for frame in GREETING:
            await websocket.send_text(frame.decode())
        try:
            while True:
                chunks: list[bytes] = []
                answer(await websocket.receive_text(), chunks.append)
                for chunk in chunks:
                    await websocket.send_text(chunk.decode())
        except WebSocketDisconnect:
            return

    app = Starlette(routes=[WebSocketRoute("/llm-websocket/{call_id}", call)])
    return alone(app, ws="websockets-sansio", ws_per_message_deflate=False)


def alone(app: Any = None, **how: Any) -> uvicorn.Config:
    how = {"http": "httptools", "lifespan": "off", "access_log": False, "backlog": 4096, **how}
    return uvicorn.Config(app or nothing, log_level="warning", **how)


async def nothing(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 404, "headers": []})
    await send({"type": "http.response.body", "body": b""})


STACKS: dict[str, Callable[[], uvicorn.Config]] = {
    "door": door,
    "picows": picows,
    "sansio": sansio,
    "starlette": starlette,
}

if __name__ == "__main__":
    config = STACKS[sys.argv[1]]()
    config.port, config.loop = int(sys.argv[2]), sys.argv[3]
    uvicorn.Server(config).run()
