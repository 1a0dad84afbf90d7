"""The page of a tenant's API tokens: made, shown once, listed, revoked; for owners."""

from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from parley.users import rules, tokens
from parley.users.rules import Role
from parley.web.console.frame import (
    AsOwner,
    SentForm,
    Viewer,
    database_of,
    redirect,
    render,
)
from parley.web.console.users import SETTINGS_PATH

TOKENS_PATH: Final = SETTINGS_PATH + "/tokens"
TOKEN_ROLES: Final[tuple[Role, ...]] = ("viewer", "operator")
"""No program may let people in."""

router = APIRouter()


@router.get(TOKENS_PATH)
def list_tokens(request: Request, viewer: AsOwner) -> Response:
    """The tokens of this tenant."""
    return _page(request, viewer, "")


@router.post(TOKENS_PATH + "/make")
def make(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make a token and show it this once."""
    name = rules.normal_name(form.text("name", rules.NAME_MAX_CHARS))
    if not name:
        raise HTTPException(422)
    role = form.choice("role", TOKEN_ROLES)
    with database_of(request).write() as tx:
        made = tokens.make(tx, viewer.tenant_id, name, role, created_by=viewer.id)
    return _page(request, viewer, made)


@router.post(TOKENS_PATH + "/revoke")
def revoke(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """End a token."""
    with database_of(request).write() as tx:
        if not tokens.revoke(tx, viewer.tenant_id, form.text("token")):
            raise HTTPException(404)
    return redirect(request, TOKENS_PATH, "flash.revoked")


def _page(request: Request, viewer: Viewer, made: str) -> Response:
    with database_of(request).read() as tx:
        held = tokens.list_tokens(tx, viewer.tenant_id)
    return render(request, "users_tokens.html", tokens=held, roles=TOKEN_ROLES, made=made)
