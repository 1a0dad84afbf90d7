"""One's own account: name, password, passkeys, and where one is signed in."""

from fastapi import APIRouter, HTTPException, Request, Response

from parley.users import actions, passkeys, rules, sessions
from parley.users.rules import PASSWORD_MAX_CHARS
from parley.web.console.addresses import SIGN_IN_PATH, relying_party
from parley.web.console.door import tried, wait_words
from parley.web.console.frame import (
    AsPerson,
    SentForm,
    console_of,
    database_of,
    redirect,
    render,
    say,
)

ACCOUNT_PATH = "/console/account"

router = APIRouter()


@router.get(ACCOUNT_PATH)
def show_account(request: Request, viewer: AsPerson) -> Response:
    """The page about oneself."""
    return _page(request, viewer.id, viewer.session_id, "")


@router.post(ACCOUNT_PATH + "/name")
def rename(request: Request, form: SentForm, viewer: AsPerson) -> Response:
    """Change what one is called."""
    with database_of(request).write() as tx:
        actions.rename(tx, viewer.id, form.text("name", rules.NAME_MAX_CHARS))
    return redirect(request, ACCOUNT_PATH, "flash.saved")


@router.post(ACCOUNT_PATH + "/password")
def change_password(request: Request, form: SentForm, viewer: AsPerson) -> Response:
    """Change one's password; whoever else is signed in as the same user is not any more."""
    with database_of(request).read() as tx:
        user = actions.find_by_email(tx, viewer.email)
    assert user is not None
    passwords = console_of(request).parts.passwords
    present = form.raw("present", PASSWORD_MAX_CHARS)
    chosen = form.raw("password")
    fault = rules.password_fault(chosen, viewer.email)
    if fault:
        return _page(request, viewer.id, viewer.session_id, say(request, f"door.fault_{fault}"))
    wait_s = tried(request, viewer.email)
    if wait_s:
        words = wait_words(request, wait_s)
        return _page(request, viewer.id, viewer.session_id, words)
    if user.password_hash and not passwords.fits(user.password_hash, present):
        return _page(request, viewer.id, viewer.session_id, say(request, "account.wrong"))
    hashed = passwords.hashed(chosen)
    with database_of(request).write() as tx:
        actions.set_password(tx, viewer.id, hashed, keep_session=viewer.session_id)
    return redirect(request, ACCOUNT_PATH, "flash.password")


@router.post(ACCOUNT_PATH + "/sessions/end")
def end_session(request: Request, form: SentForm, viewer: AsPerson) -> Response:
    """End one of one's sessions, or all others."""
    chosen = form.text("session")
    with database_of(request).write() as tx:
        if chosen == "others":
            sessions.end_others(tx, viewer.id, viewer.session_id)
        elif not sessions.end(tx, viewer.id, chosen):
            raise HTTPException(404)
    where = SIGN_IN_PATH if chosen == viewer.session_id else ACCOUNT_PATH
    return redirect(request, where, "flash.session_ended")


def _page(request: Request, user_id: str, session_id: str, fault: str) -> Response:
    with database_of(request).read() as tx:
        held = sessions.list_sessions(tx, user_id)
        keys = passkeys.list_passkeys(tx, user_id)
    return render(
        request,
        "account.html",
        status_code=422 if fault else 200,
        sessions=held,
        passkeys=keys,
        party=relying_party(request) is not None,
        own_session=session_id,
        fault=fault,
    )
