"""HTTP/1.1 under uvicorn: limits on heads, and requests that belong to another process.

The head of a request is bounded in size and in time. Where a `Handover` is given, the request line
is looked at first, and a connection whose request belongs elsewhere goes there as it is.
"""

import asyncio
import logging
import socket
from typing import Any, ClassVar, Final

from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from parley.web.handover import Handover

HEAD_MAX_BYTES: Final = 1 << 14
HEAD_TIMEOUT_S: Final = 10.0
"""From the first byte of a head, or from the connection, to its end: the handshake's time too."""

WRITTEN_POLL_S: Final = 0.01
"""How often a connection that goes elsewhere is asked whether its last answer has left."""
WRITTEN_POLLS_MAX: Final = 500

NOBODY: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\n"
    b"content-type: text/plain; charset=utf-8\r\nretry-after: 1\r\n"
    b"content-length: 56\r\nconnection: close\r\n\r\n"
    b"This part of Parley is starting; try again in a moment.\n"
)

TOO_LARGE: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\n"
    b"content-length: 0\r\nconnection: close\r\n\r\n"
)


log = logging.getLogger(__name__)


class BoundedHttp(HttpToolsProtocol):
    """One HTTP connection. A head that is too large gets 431; one that is too slow gets nothing.

    `handover` leads to another process; None: every request is ours.
    """

    head_timeout_s = HEAD_TIMEOUT_S
    handover: ClassVar[Handover | None] = None

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._head_bytes = 0
        self._head_timer: asyncio.TimerHandle | None = None
        self._between = self.handover is not None
        self._line = b""
        self.first_bytes = b""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a first head, but not for ever."""
        super().connection_made(transport)
        self._await_head()
        if self.first_bytes:
            first, self.first_bytes = self.first_bytes, b""
            self.data_received(first)

    def data_received(self, data: bytes) -> None:
        """Parse; what belongs to a head that is not whole yet counts against its limit."""
        if self._between:
            self._await_head()
            data, self._line = self._line + data, b""
            target = _target(data)
            if target is None and len(data) <= HEAD_MAX_BYTES:
                self._line = data
                return
            if target is not None and self._goes_elsewhere(target):
                self._hand_over(data)
                return
            self._between = False
        self._head_bytes += len(data)
        super().data_received(data)
        if self._head_timer is not None and self._head_bytes > HEAD_MAX_BYTES:
            self.transport.write(TOO_LARGE)
            self.transport.close()

    def on_message_begin(self) -> None:
        """A head begins."""
        super().on_message_begin()
        self._await_head()

    def on_headers_complete(self) -> None:
        """A head has ended."""
        self._forget_head()
        super().on_headers_complete()

    def on_response_complete(self) -> None:
        """The next request on the connection may belong elsewhere."""
        super().on_response_complete()
        self._between = self.handover is not None and not self.pipeline

    def handle_websocket_upgrade(self) -> None:
        """Hand the transport over, and let go of the parser, which holds this object."""
        super().handle_websocket_upgrade()
        self.parser = None  # type: ignore[assignment]

    def connection_lost(self, exc: Exception | None) -> None:
        """The transport is gone."""
        self._forget_head()
        super().connection_lost(exc)

    def _goes_elsewhere(self, target: bytes) -> bool:
        return self.handover is not None and self.handover.belongs(target)

    def _hand_over(self, data: bytes, polls: int = 0) -> None:
        """Pass the connection on, as soon as the answer before has left."""
        transport = self.transport
        if transport.is_closing():
            return
        self._unset_keepalive_if_required()
        if transport.get_write_buffer_size():
            if polls == 0:
                transport.pause_reading()
            if polls < WRITTEN_POLLS_MAX:
                self.loop.call_later(WRITTEN_POLL_S, self._hand_over, data, polls + 1)
            else:
                transport.abort()
            return
        assert self.handover is not None
        descriptor = transport.get_extra_info("socket").fileno()
        if self.handover.send(descriptor, data):
            transport.abort()  # our descriptor; the other process has one of its own
        else:
            transport.write(NOBODY)
            transport.close()

    def _await_head(self) -> None:
        if self._head_timer is None:
            self._head_bytes = 0
            self._head_timer = self.loop.call_later(self.head_timeout_s, self.transport.abort)

    def _forget_head(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None


def _target(data: bytes) -> bytes | None:
    """What a request asks for; None while its line is not whole. Empty if it is no request line."""
    method = data.find(b" ", 0, HEAD_MAX_BYTES)
    if method < 0:
        return b"" if b"\n" in data else None
    end = data.find(b" ", method + 1, HEAD_MAX_BYTES)
    if end < 0:
        return b"" if b"\n" in data[method:] else None
    return data[method + 1 : end]


def take_into(
    protocol: "type[BoundedHttp]",
    config: Config,
    server_state: ServerState,
    app_state: dict[str, Any],
    connection: socket.socket,
    read: bytes,
) -> "asyncio.Task[Any]":
    """Go on with a connection that another process read `read` of."""
    loop = asyncio.get_running_loop()

    def made() -> BoundedHttp:
        one = protocol(config, server_state, app_state, loop)
        one.first_bytes = read
        return one

    connection.setblocking(False)
    return loop.create_task(loop.connect_accepted_socket(made, connection))
