"""What browsers send: bounded bodies, fields as text, and the proof that a page of ours sent it."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Annotated, Final, TypeVar

from fastapi import Depends, HTTPException, Request
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

BODY_MAX_BYTES: Final = 1 << 17
FIELDS_MAX: Final = 200
FIELD_MAX_CHARS: Final = 4_000
"""What `Form.text` gives at most unless it is told otherwise."""

CSRF_FIELD: Final = "csrf"
CSRF_HEADER: Final = "X-CSRF-Token"
SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITES: Final = frozenset({"same-origin", "none"})
"""Values of Sec-Fetch-Site that may change something; browsers without it send none."""

Choice = TypeVar("Choice", bound=str)


class TooLarge(Exception):
    """The body of a request is larger than BODY_MAX_BYTES."""


class Form:
    """The fields of a form, by name; one that is sent twice counts by its last value."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        self._fields = fields

    def text(self, name: str, max_chars: int = FIELD_MAX_CHARS) -> str:
        """A field without the spaces around it; empty where it is absent. 422 if it is longer."""
        value = self.raw(name, max_chars)
        return value.strip()

    def raw(self, name: str, max_chars: int = FIELD_MAX_CHARS) -> str:
        """A field as it was typed, such as a password. 422 if it is longer, or holds a NUL."""
        value = self._fields.get(name, "")
        if len(value) > max_chars or "\0" in value:
            raise HTTPException(422, name)
        return value

    def choice(self, name: str, allowed: tuple[Choice, ...]) -> Choice:
        """A field that must be one of these. 422 if it is not."""
        value = self._fields.get(name, "")
        for one in allowed:
            if value == one:
                return one
        raise HTTPException(422, name)

    def flag(self, name: str) -> bool:
        """Whether a box is ticked."""
        return name in self._fields


async def read_form(request: Request) -> Form:
    """The form that a request brings. 422 where it is none."""
    fields = await request.form(max_files=0, max_fields=FIELDS_MAX, max_part_size=BODY_MAX_BYTES)
    return Form({name: value for name, value in fields.items() if isinstance(value, str)})


SentForm = Annotated[Form, Depends(read_form)]
"""For routes: the form that was sent. Its token is checked for every route before that."""


def csrf_token(secret: str) -> str:
    """The token that forms carry, bound to the cookie that holds `secret`."""
    signed = hmac.new(secret.encode(), b"parley form", hashlib.sha256).digest()
    return base64.urlsafe_b64encode(signed).rstrip(b"=").decode()


async def is_genuine(request: Request, token: str) -> bool:
    """Whether a request that changes something comes from a page that carried `token`."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in OWN_SITES:
        return False
    brought = request.headers.get(CSRF_HEADER)
    if brought is None:
        if not _is_form(request):
            return False
        brought = (await read_form(request)).raw(CSRF_FIELD)
    return hmac.compare_digest(brought.encode(), token.encode())


def _is_form(request: Request) -> bool:
    kind = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in ("application/x-www-form-urlencoded", "multipart/form-data")


class BoundedBody:
    """ASGI middleware: a body larger than BODY_MAX_BYTES is refused with 413, however it comes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, unless too much comes."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        told = Headers(scope=scope).get("content-length", "0")
        if not told.isdecimal() or int(told) > BODY_MAX_BYTES:
            await _refuse(scope, receive, send)
            return
        await self._counted(scope, receive, send)

    async def _counted(self, scope: Scope, receive: Receive, send: Send) -> None:
        came = 0
        started = False

        async def receiving() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > BODY_MAX_BYTES:
                raise TooLarge
            return message

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receiving, sending)
        except TooLarge:
            if not started:
                await _refuse(scope, receive, send)


async def _refuse(scope: Scope, receive: Receive, send: Send) -> None:
    words = f"This is more than {BODY_MAX_BYTES} bytes. Nothing was changed; send less.\n"
    answer = PlainTextResponse(words, status_code=413, headers={"Connection": "close"})
    await answer(scope, receive, send)
