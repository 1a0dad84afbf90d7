"""The opening handshake of RFC 6455: a request's head comes in, the bytes of an answer go out."""

import base64
import binascii
import hashlib
from http import HTTPStatus
from typing import Final, Self

import msgspec

from parley.errors import WireError

ACCEPT_SALT: Final = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
KEY_BYTES: Final = 16
VERSION: Final = b"13"


class HandshakeRefused(WireError):
    """The request is answered in HTTP and the connection ends before it is a WebSocket."""

    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(status.phrase, detail)
        self.response = _refusal(status, detail)


class UpgradeRequest(msgspec.Struct, frozen=True):
    """The head of a request to become a WebSocket.

    `path` and `query` are as they were sent, still percent-encoded; `headers` are in their order,
    names in lower case.
    """

    method: bytes
    path: bytes
    query: bytes
    headers: tuple[tuple[bytes, bytes], ...]

    @classmethod
    def parse(cls, head: bytes) -> Self:
        """Read a head that an HTTP parser has already found to be well-formed."""
        request_line, *lines = head.removesuffix(b"\r\n\r\n").split(b"\r\n")
        method, target, _ = request_line.split(b" ")
        path, _, query = target.partition(b"?")
        pairs = (line.partition(b":") for line in lines)
        headers = tuple((name.lower(), value.strip()) for name, _, value in pairs)
        return cls(method, path, query, headers)

    def values(self, name: str) -> list[bytes]:
        """Every value of one header, in order; `name` in any case."""
        wanted = name.lower().encode()
        return [value for key, value in self.headers if key == wanted]


def switching_protocols(request: UpgradeRequest) -> bytes:
    """The answer 101 (section 4.2.2): no extension and no subprotocol is ever chosen.

    Raises HandshakeRefused for another method, version or an unfit key.
    """
    if request.method != b"GET":
        raise HandshakeRefused(HTTPStatus.METHOD_NOT_ALLOWED, "a WebSocket opens with GET")
    if request.values("sec-websocket-version") != [VERSION]:
        raise HandshakeRefused(HTTPStatus.UPGRADE_REQUIRED, "WebSocket version 13 is spoken here")
    digest = hashlib.sha1(_key(request) + ACCEPT_SALT, usedforsecurity=False).digest()
    return (
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n"
        b"sec-websocket-accept: " + base64.b64encode(digest) + b"\r\n\r\n"
    )


def _key(request: UpgradeRequest) -> bytes:
    keys = request.values("sec-websocket-key")
    try:
        if len(keys) == 1 and len(base64.b64decode(keys[0], validate=True)) == KEY_BYTES:
            return keys[0]
    except binascii.Error:
        pass
    raise HandshakeRefused(HTTPStatus.BAD_REQUEST, "sec-websocket-key is not 16 bytes in base64")


def _refusal(status: HTTPStatus, detail: str) -> bytes:
    body = f"{detail}\n".encode()
    lines = [
        f"HTTP/1.1 {status.value} {status.phrase}",
        "content-type: text/plain; charset=utf-8",
        f"content-length: {len(body)}",
        "connection: close",
        *_EXTRA.get(status, ()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


_EXTRA: Final = {
    HTTPStatus.UPGRADE_REQUIRED: ("sec-websocket-version: 13", "upgrade: websocket"),
    HTTPStatus.METHOD_NOT_ALLOWED: ("allow: GET",),
    HTTPStatus.SERVICE_UNAVAILABLE: ("retry-after: 1",),
}
