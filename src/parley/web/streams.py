"""The door for calls: which upgrade becomes a WebSocket, who is admitted, and to which call."""

import hashlib
import logging
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final
from urllib.parse import unquote

from uvicorn import Config
from uvicorn.server import ServerState

from parley.clock import epoch_ms
from parley.ports import Switchboard, Ticket
from parley.settings import Settings
from parley.telemetry import Metrics
from parley.web.access import Access, query_value
from parley.web.connection import INTERNAL_ERROR, Connection
from parley.web.handshake import HandshakeRefused, UpgradeRequest, switching_protocols
from parley.web.tickets import TICKET_PARAM, Tickets

READ_BUFFER_BYTES: Final = 1 << 16
"""One for all connections: a frame is copied out of it before the next connection is read."""
CLOSE_TIMEOUT_S: Final = 2.0

CALL_ID: Final = re.compile(r"[A-Za-z0-9_.:-]{1,128}", re.ASCII)
SECOND_ROUTE: Final = "ws"
POLICY_VIOLATION: Final = 1008

log = logging.getLogger(__name__)


def call_routes(settings: Settings) -> tuple[bytes, ...]:
    """What the paths of calls begin with."""
    routes = [settings.websocket_canonical_route]
    if not settings.websocket_enforce_canonical_route:
        routes.append(SECOND_ROUTE)
    return tuple(f"/{route}/".encode() for route in routes)


class SocketDoor:
    """Makes the WebSocket protocol of an HTTP server and brings admitted calls to a switchboard.

    One door belongs to one event loop.
    """

    def __init__(self, settings: Settings, switchboard: Switchboard, metrics: Metrics) -> None:
        self._switchboard = switchboard
        self._metrics = metrics
        self._access = Access(settings)
        self._tickets = Tickets(settings.parley_ticket_key.get_secret_value(), epoch_ms)
        self.routes = call_routes(settings)
        self.frame_max_bytes = settings.ws_max_frame_bytes
        self.buffer = memoryview(bytearray(READ_BUFFER_BYTES))
        self.close_timeout_s = CLOSE_TIMEOUT_S
        self.draining = False

    def protocol(
        self, config: Config, server_state: ServerState, app_state: Mapping[str, object]
    ) -> Connection:
        """What uvicorn takes as `ws`: the protocol of one socket that wants to be upgraded."""
        del config, app_state
        connections: set[object] = server_state.connections  # type: ignore[assignment]
        return Connection(self, connections)

    def count_end(self, reason: str) -> None:
        """Count one connection that was open and is not any more."""
        self._metrics.ws_close_reason_total.labels(reason=reason).inc()

    def welcome(self, connection: Connection, head: bytes) -> None:
        """Answer a request to upgrade.

        In HTTP: 404 for a path that is no call, 503 while draining, 4xx for a bad handshake. As a
        WebSocket that closes with 1008: `forbidden` and `bad call id`.
        """
        request = UpgradeRequest.parse(head)
        try:
            name = self._call_named(request.path)
            response = switching_protocols(request)
        except HandshakeRefused as refusal:
            connection.refuse(refusal.response)
            return
        connection.open(response)
        ticket, credentials = self._admission(connection, request, name)
        if credentials is None:
            connection.close(POLICY_VIOLATION, "forbidden")
        elif not CALL_ID.fullmatch(name):
            connection.close(POLICY_VIOLATION, "bad call id")
        else:
            self._connect(connection, name, credentials, ticket)

    def _admission(
        self, connection: Connection, request: UpgradeRequest, name: str
    ) -> tuple[Ticket | None, bytes | None]:
        """Whom a ticket or the settings admit, and what stands for what they brought; or None."""
        brought = query_value(request.query, TICKET_PARAM)
        if brought:
            ticket = self._tickets.take(brought.decode("ascii", "replace"), name)
            if ticket is None:
                return None, None
            # The next ticket for the same call has to be good for it too.
            return ticket, hashlib.sha256(f"{ticket.tenant_id} {name}".encode()).digest()
        if not self._access.admits(connection.peer, request):
            return None, None
        return None, self._access.credentials(request)

    def _call_named(self, path: bytes) -> str:
        """What stands where a call id belongs, percent-decoded."""
        for route in self.routes:
            if path.startswith(route):
                if self.draining:
                    raise HandshakeRefused(HTTPStatus.SERVICE_UNAVAILABLE, "no new calls here")
                rest = path.removeprefix(route).removesuffix(b"/")
                return unquote(rest.decode("ascii", "replace"))
        raise HandshakeRefused(HTTPStatus.NOT_FOUND, "no call is answered at this path")

    def _connect(
        self, connection: Connection, call_id: str, credentials: bytes, ticket: Ticket | None
    ) -> None:
        try:
            receiver = self._switchboard.connect(call_id, credentials, connection, ticket)
        except Exception:
            log.exception("a call could not be connected", extra={"call_id": call_id})
            connection.close(INTERNAL_ERROR, "INTERNAL_ERROR")
        else:
            connection.serve(receiver)
