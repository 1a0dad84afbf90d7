"""The door: signing in by password, signing out, and letting the first owner in."""

import math
from typing import Final

from fastapi import APIRouter, Request, Response

from parley.errors import Refused
from parley.users import actions, rules, sessions
from parley.users.rules import PASSWORD_MAX_CHARS, User
from parley.web.console.addresses import SIGN_IN_PATH, client_of, relying_party, safe_next
from parley.web.console.cookies import SESSION, cookie, drop_cookie, set_cookie
from parley.web.console.forms import Form
from parley.web.console.frame import (
    HOME_PATH,
    SentForm,
    console_of,
    database_of,
    redirect,
    render,
    say,
)
from parley.web.console.viewers import Found

KEY_MAX_CHARS: Final = 100
WAIT_SECONDS_MAX: Final = 90
"""Longer waits are told in minutes."""
SESSION_S: Final = int(rules.SESSION_ABSOLUTE.total_seconds())

router = APIRouter()


@router.get(SIGN_IN_PATH)
def show_sign_in(request: Request, found: Found) -> Response:
    """The page that asks who somebody is; whoever is signed in goes on."""
    where = safe_next(request.query_params.get("next", HOME_PATH))
    if found is not None:
        return redirect(request, where)
    return _sign_in_page(request, where, "", "", 200)


@router.post(SIGN_IN_PATH)
def sign_in(request: Request, form: SentForm) -> Response:
    """Sign in by e-mail address and password. A wrong one costs the same whoever is meant."""
    typed = form.text("email", rules.EMAIL_MAX_CHARS)
    password = form.raw("password", PASSWORD_MAX_CHARS)
    account = rules.normal_email(typed) or typed.lower()
    wait_s = tried(request, account)
    if wait_s:
        return _not_signed_in(request, form, 429, wait_words(request, wait_s), wait_s)
    with database_of(request).read() as tx:
        user = actions.find_by_email(tx, typed)
    if not console_of(request).parts.passwords.fits(user.password_hash if user else "", password):
        return _not_signed_in(request, form, 401, say(request, "door.wrong"))
    assert user is not None
    _renew_hash(request, user, password)
    return let_in(request, user, safe_next(form.text("next")), account)


@router.post("/console/sign-out")
def sign_out(request: Request) -> Response:
    """End this session."""
    with database_of(request).write() as tx:
        sessions.end_by_token(tx, cookie(request, SESSION))
    response = redirect(request, SIGN_IN_PATH, "flash.signed_out")
    drop_cookie(request, response, SESSION)
    return response


@router.get(actions.FIRST_PATH)
def show_first(request: Request) -> Response:
    """The page on which the first owner says who they are."""
    key = request.query_params.get("key", "")[:KEY_MAX_CHARS]
    with database_of(request).read() as tx:
        link = actions.find_link(tx, key)
    if link is None or link.kind != "first":
        return void(request, "first")
    return _first_page(request, key, "", "")


@router.post(actions.FIRST_PATH)
def be_first(request: Request, form: SentForm) -> Response:
    """Become the first owner, once."""
    key = form.text("key", KEY_MAX_CHARS)
    email = rules.normal_email(form.text("email", rules.EMAIL_MAX_CHARS))
    fault = "address" if not email else rules.password_fault(form.raw("password"), email)
    if fault:
        return _first_page(request, key, form.text("email"), fault)
    try:
        user = join(request, key, form, email)
    except Refused:
        return void(request, "first")
    return let_in(request, user, HOME_PATH, email)


def join(request: Request, token: str, form: Form, email: str) -> User:
    """Use a link up for a new user. Raises Refused as `actions.join` does."""
    with database_of(request).read() as tx:
        if actions.find_link(tx, token) is None:
            # Nobody gets a hash computed for a link that is none.
            raise Refused("link")
    hashed = console_of(request).parts.passwords.hashed(form.raw("password", PASSWORD_MAX_CHARS))
    name = form.text("name", rules.NAME_MAX_CHARS)
    with database_of(request).write() as tx:
        return actions.join(tx, token, email=email, name=name, password_hash=hashed)


def tried(request: Request, account: str) -> float:
    """Count a try to sign in; how many seconds it has to wait, 0: it may be made."""
    with database_of(request).write() as tx:
        return sessions.count_try(tx, address=client_of(request), account=account)


def wait_words(request: Request, wait_s: float) -> str:
    """How long somebody has to wait, in words."""
    if wait_s <= WAIT_SECONDS_MAX:
        return say(request, "door.wait_seconds", count=math.ceil(wait_s))
    return say(request, "door.wait_minutes", count=math.ceil(wait_s / 60))


def let_in(request: Request, user: User, where: str, account: str = "") -> Response:
    """Sign a user in: a new session under a new token, whatever the browser held before."""
    browser = request.headers.get("User-Agent", "")
    with database_of(request).write() as tx:
        if account:
            sessions.forget_tries(tx, address=client_of(request), account=account)
        sessions.end_by_token(tx, cookie(request, SESSION))
        token = sessions.start(tx, user.id, address=client_of(request), browser=browser)
    response = redirect(request, where)
    set_cookie(request, response, SESSION, token, SESSION_S)
    return response


def void(request: Request, kind: str) -> Response:
    """The page for a link that is used, void or over."""
    return render(request, "door_void.html", status_code=404, kind=kind)


def _first_page(request: Request, key: str, email: str, fault: str) -> Response:
    status = 422 if fault else 200
    return render(request, "door_first.html", status_code=status, key=key, email=email, fault=fault)


def _not_signed_in(
    request: Request, form: Form, status: int, words: str, wait_s: float = 0.0
) -> Response:
    where = safe_next(form.text("next"))
    response = _sign_in_page(request, where, form.text("email"), words, status)
    if wait_s:
        response.headers["Retry-After"] = str(math.ceil(wait_s))
    return response


def _sign_in_page(request: Request, where: str, email: str, fault: str, status: int) -> Response:
    return render(
        request,
        "door_sign_in.html",
        status_code=status,
        where=where,
        email=email,
        fault=fault,
        passkeys=relying_party(request) is not None,
    )


def _renew_hash(request: Request, user: User, password: str) -> None:
    """Hash a password anew where the parameters have changed since."""
    passwords = console_of(request).parts.passwords
    if passwords.outdated(user.password_hash):
        hashed = passwords.hashed(password)
        with database_of(request).write() as tx:
            actions.keep_hash(tx, user.id, hashed)
