"""Passkeys at the door and in the account: JSON that static/door.js sends and reads."""

from typing import Annotated, Any, Final

import msgspec
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, StringConstraints

from parley.errors import Refused
from parley.users import actions, passkeys, rules
from parley.users.passkeys import Ceremony
from parley.users.rules import RelyingParty, User
from parley.web.console.account import ACCOUNT_PATH
from parley.web.console.addresses import SIGN_IN_PATH, client_of, relying_party, safe_next
from parley.web.console.door import let_in, tried, wait_words
from parley.web.console.frame import (
    AsPerson,
    SentForm,
    database_of,
    redirect,
    say,
)

PASSKEY_SIGN_IN: Final = SIGN_IN_PATH + "/passkey"
PASSKEYS_PATH: Final = ACCOUNT_PATH + "/passkeys"

Short = Annotated[str, StringConstraints(max_length=200)]

router = APIRouter()


class Signed(BaseModel):
    """What a browser sends at the end of a ceremony."""

    model_config = ConfigDict(extra="forbid")

    id: Annotated[str, StringConstraints(pattern="^[0-9a-f]{1,64}$")]
    credential: dict[str, Any]
    name: Short = ""
    next: Annotated[str, StringConstraints(max_length=2_000)] = ""


@router.post(PASSKEY_SIGN_IN + "/options")
def begin_sign_in(request: Request) -> Response:
    """Begin to sign in by passkey."""
    party = _party(request)
    with database_of(request).write() as tx:
        ceremony = passkeys.begin_sign_in(tx, party)
    return _told(ceremony)


@router.post(PASSKEY_SIGN_IN)
def sign_in(request: Request, signed: Signed) -> Response:
    """Sign in by passkey."""
    party = _party(request)
    account = f"passkey from {client_of(request)}"
    wait_s = tried(request, account)
    if wait_s:
        return JSONResponse({"error": wait_words(request, wait_s)}, 429)
    with database_of(request).write() as tx:
        user = passkeys.sign_in(tx, party, signed.id, signed.credential)
    if user is None:
        return JSONResponse({"error": say(request, "door.passkey_failed")}, 401)
    entered = let_in(request, user, safe_next(signed.next), account)
    answer = JSONResponse({"next": entered.headers["location"]})
    answer.raw_headers += [h for h in entered.raw_headers if h[0] == b"set-cookie"]
    return answer


@router.post(PASSKEYS_PATH + "/options")
def begin_registration(request: Request, viewer: AsPerson) -> Response:
    """Begin to register a passkey."""
    party = _party(request)
    try:
        with database_of(request).write() as tx:
            user = _user(actions.find_by_email(tx, viewer.email))
            ceremony = passkeys.begin_registration(tx, party, user)
    except Refused:
        return JSONResponse({"error": say(request, "account.passkeys_many")}, 422)
    return _told(ceremony)


@router.post(PASSKEYS_PATH)
def register(request: Request, signed: Signed, viewer: AsPerson) -> Response:
    """Keep a new passkey."""
    name = rules.normal_name(signed.name) or say(request, "account.passkey")
    try:
        with database_of(request).write() as tx:
            user = _user(actions.find_by_email(tx, viewer.email))
            passkeys.register(tx, _party(request), user, signed.id, signed.credential, name)
    except Refused:
        return JSONResponse({"error": say(request, "account.passkey_failed")}, 422)
    return JSONResponse({"next": ACCOUNT_PATH})


@router.post(PASSKEYS_PATH + "/remove")
def remove(request: Request, form: SentForm, viewer: AsPerson) -> Response:
    """Forget a passkey."""
    with database_of(request).write() as tx:
        if not passkeys.remove(tx, viewer.id, form.text("passkey")):
            raise HTTPException(404)
    return redirect(request, ACCOUNT_PATH, "flash.passkey_removed")


def _party(request: Request) -> RelyingParty:
    party = relying_party(request)
    if party is None:
        raise HTTPException(400)
    return party


def _user(found: User | None) -> User:
    assert found is not None, "a viewer is a user"
    return found


def _told(ceremony: Ceremony) -> Response:
    options = msgspec.Raw(ceremony.options.encode())
    return Response(
        msgspec.json.encode({"id": ceremony.id, "options": options}),
        media_type="application/json",
    )
