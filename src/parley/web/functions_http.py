"""The addresses of functions as ASGI middleware: bounded bodies in, JSON out; see functions.py."""

import asyncio
from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Receive, Scope, Send

from parley.web.functions import BUSY, Asked, FunctionDoor, Rejected, Reply
from parley.web.functions_paths import SCHEMA_PATH, asked_name

BODY_MAX_BYTES: Final = 4 << 20
BODY_TIMEOUT_S: Final = 10.0
READING_MAX: Final = 128
"""Requests whose bodies are read at the same time; what they hold is bounded by it."""
QUERY_FIELDS_MAX: Final = 64
METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")

TOO_LARGE: Final = Rejected(
    413, "too_large", "too_large", f"A request may have at most {BODY_MAX_BYTES >> 20} MiB."
)
TOO_SLOW: Final = Rejected(
    408, "too_slow", "too_slow", f"The request was not here after {BODY_TIMEOUT_S:.0f} seconds."
)
METHOD: Final = Rejected(405, "method", "method_not_allowed", f"Use one of {', '.join(METHODS)}.")
CLOSING: Final = frozenset({TOO_LARGE.status, TOO_SLOW.status})
"""After these the rest of the request is not read."""


class FunctionRoutes:
    """ASGI middleware: the addresses of functions are the door's, all others are those of `app`."""

    def __init__(
        self, app: ASGIApp, *, door: FunctionDoor, body_timeout_s: float = BODY_TIMEOUT_S
    ) -> None:
        self._app = app
        self._door = door
        self._body_timeout_s = body_timeout_s
        self._reading = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass it on."""
        name = asked_name(scope["path"]) if scope["type"] == "http" else None
        if name is None:
            await self._app(scope, receive, send)
        elif scope["path"] == SCHEMA_PATH and scope["method"] == "GET":
            await _send(send, Reply(200, self._door.schema))
        elif (reply := await self._reply(name, scope, receive)) is not None:
            await _send(send, reply)

    async def _reply(self, name: str, scope: Scope, receive: Receive) -> Reply | None:
        """What to reply; None: nobody is there any more."""
        headers = _headers(scope)
        if (refused := self._refused(scope, headers)) is not None:
            return self._door.rejected(refused)
        self._reading += 1
        try:
            body = await self._read(receive)
        except ClientDisconnect:
            return None
        finally:
            self._reading -= 1
        if isinstance(body, Rejected):
            return self._door.rejected(body)
        return await self._door.answer(Asked(name, scope["method"], body, _query(scope), headers))

    def _refused(self, scope: Scope, headers: Mapping[str, str]) -> Rejected | None:
        """Why a request is not even read; None: it is."""
        if scope["method"] not in METHODS:
            return METHOD
        if _announced(headers) > BODY_MAX_BYTES:
            return TOO_LARGE
        return BUSY if self._reading >= READING_MAX else None

    async def _read(self, receive: Receive) -> bytes | Rejected:
        """The whole body, or what is wrong with it. Raises ClientDisconnect."""
        try:
            async with asyncio.timeout(self._body_timeout_s):
                body = await _body(receive)
        except TimeoutError:
            return TOO_SLOW
        return TOO_LARGE if body is None else body


async def _body(receive: Receive) -> bytes | None:
    """The whole body; None: it is too large. Raises ClientDisconnect."""
    parts: list[bytes] = []
    came = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        came += len(parts[-1])
        if came > BODY_MAX_BYTES:
            return None
        if not message.get("more_body", False):
            return b"".join(parts)


async def _send(send: Send, reply: Reply) -> None:
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(reply.body)).encode()),
        (b"cache-control", b"no-store"),
    ]
    if reply.status in CLOSING:
        headers.append((b"connection", b"close"))
    if reply.status == METHOD.status:
        headers.append((b"allow", ", ".join(METHODS).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": reply.body})


def _headers(scope: Scope) -> dict[str, str]:
    """By lower-case name; one that is sent twice is joined, as HTTP says, and so fits nothing."""
    found: dict[str, str] = {}
    for raw_name, raw_value in scope["headers"]:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _query(scope: Scope) -> dict[str, str]:
    """The last value of each field; of too many fields the first ones count."""
    text = scope.get("query_string", b"").decode("latin-1")
    fields = parse_qsl(text, keep_blank_values=True, errors="replace")
    return dict(fields[:QUERY_FIELDS_MAX])


def _announced(headers: Mapping[str, str]) -> int:
    length = headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() else 0
