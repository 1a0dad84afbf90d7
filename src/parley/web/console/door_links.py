"""Invitations and resets: what a link lets its bearer do, once."""

from typing import Annotated, Final

from fastapi import APIRouter, Path, Request, Response

from parley.errors import Refused
from parley.users import actions, rules
from parley.users.rules import PASSWORD_MAX_CHARS, Link
from parley.web.console.door import KEY_MAX_CHARS, join, let_in, void
from parley.web.console.frame import (
    HOME_PATH,
    SentForm,
    Viewer,
    console_of,
    database_of,
    redirect,
    render,
)
from parley.web.console.viewers import Found

PATH: Final = actions.LINK_PATH + "/{token}"
Token = Annotated[str, Path(max_length=KEY_MAX_CHARS)]

router = APIRouter()


@router.get(PATH)
def show_link(request: Request, token: Token, found: Found) -> Response:
    """The page on which an invitation is accepted or a new password is chosen."""
    return _page(request, token, found, "")


@router.post(PATH)
def use_link(request: Request, token: Token, form: SentForm, found: Found) -> Response:
    """Use the link up."""
    link, known = _look(request, token)
    if link is None or link.kind == "first":
        return void(request, "link")
    if link.kind == "invitation" and known:
        return _accept(request, token, found)
    fault = rules.password_fault(form.raw("password"), link.pii_email)
    if fault:
        return _page(request, token, found, fault)
    try:
        if link.kind == "invitation":
            user = join(request, token, form, link.pii_email)
        else:
            hashed = console_of(request).parts.passwords.hashed(
                form.raw("password", PASSWORD_MAX_CHARS)
            )
            with database_of(request).write() as tx:
                user = actions.renew(tx, token, hashed)
    except Refused:
        return void(request, "link")
    return let_in(request, user, HOME_PATH)


def _accept(request: Request, token: str, found: Viewer | None) -> Response:
    """Somebody who is a user already accepts; they have to be signed in as themselves."""
    if found is None:
        return _page(request, token, found, "")
    try:
        with database_of(request).write() as tx:
            user = actions.find_by_email(tx, found.email)
            assert user is not None
            actions.accept(tx, token, user)
    except Refused:
        return _page(request, token, found, "")
    return redirect(request, HOME_PATH, "flash.accepted")


def _page(request: Request, token: str, found: Viewer | None, fault: str) -> Response:
    link, known = _look(request, token)
    if link is None or link.kind == "first":
        return void(request, "link")
    return render(
        request,
        "door_link.html",
        status_code=422 if fault else 200,
        link=link,
        known=known,
        meant=found is not None and found.email == link.pii_email,
        action=request.url.path,
        fault=fault,
    )


def _look(request: Request, token: str) -> tuple[Link | None, bool]:
    """The link, None where it is not valid; and whether whom it is for is a user already."""
    with database_of(request).read() as tx:
        link = actions.find_link(tx, token)
        known = link is not None and actions.find_by_email(tx, link.pii_email) is not None
    return link, known
