"""The page of a tenant's users: who is in, invitations, roles, resets; for owners."""

from fastapi import APIRouter, HTTPException, Request, Response

from parley.errors import ProviderError, Refused
from parley.users import actions, rules
from parley.users.rules import ROLES
from parley.web.console.addresses import public_base
from parley.web.console.frame import (
    AsOwner,
    Form,
    Letter,
    SentForm,
    Viewer,
    console_of,
    database_of,
    redirect,
    render,
    say,
)

SETTINGS_PATH = "/console/settings"
USERS_PATH = SETTINGS_PATH + "/users"

router = APIRouter()


@router.get(USERS_PATH)
def list_users(request: Request, viewer: AsOwner) -> Response:
    """Who may see this tenant, and who is invited."""
    return _page(request, viewer)


@router.post(USERS_PATH + "/invite")
def invite(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make an invitation, show its link once, and send it where there is a mail server."""
    email = form.text("email", rules.EMAIL_MAX_CHARS)
    role = form.choice("role", ROLES)
    try:
        with database_of(request).write() as tx:
            path = actions.invite(tx, viewer.tenant_id, email, role, created_by=viewer.id)
    except Refused as refused:
        return _page(request, viewer, fault=f"users.fault_{refused.reason}")
    return _show_link(request, viewer, "invitation", rules.normal_email(email), path)


@router.post(USERS_PATH + "/reset")
def reset(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make a link by which a user chooses a new password."""
    try:
        with database_of(request).write() as tx:
            user, path = actions.reset(
                tx, viewer.tenant_id, form.text("user"), created_by=viewer.id
            )
    except Refused as refused:
        return _refuse(request, viewer, refused)
    return _show_link(request, viewer, "reset", user.pii_email, path)


@router.post(USERS_PATH + "/role")
def change_role(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Give a member another role."""
    try:
        with database_of(request).write() as tx:
            role = form.choice("role", ROLES)
            actions.change_role(tx, viewer.tenant_id, form.text("user"), role)
    except Refused as refused:
        return _refuse(request, viewer, refused)
    return redirect(request, _after(viewer, form), "flash.saved")


@router.post(USERS_PATH + "/remove")
def remove(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """End a membership."""
    try:
        with database_of(request).write() as tx:
            actions.remove(tx, viewer.tenant_id, form.text("user"))
    except Refused as refused:
        return _refuse(request, viewer, refused)
    return redirect(request, _after(viewer, form), "flash.removed")


@router.post(USERS_PATH + "/withdraw")
def withdraw(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Void an invitation."""
    with database_of(request).write() as tx:
        if not actions.withdraw(tx, viewer.tenant_id, form.text("invitation")):
            raise HTTPException(404)
    return redirect(request, USERS_PATH, "flash.withdrawn")


def _after(viewer: Viewer, form: Form) -> str:
    """Where to go on: whoever changed their own role may see this page no more."""
    return SETTINGS_PATH if form.text("user") == viewer.id else USERS_PATH


def _refuse(request: Request, viewer: Viewer, refused: Refused) -> Response:
    if refused.reason == "unknown":
        raise HTTPException(404) from refused
    return _page(request, viewer, fault=f"users.fault_{refused.reason}")


def _show_link(request: Request, viewer: Viewer, kind: str, email: str, path: str) -> Response:
    """The page with a new link, which is shown this once."""
    url = public_base(request) + path
    return _page(
        request, viewer, link=url, link_kind=kind, link_for=email,
        sent=_send(request, viewer, kind, email, url),
    )  # fmt: skip


def _send(request: Request, viewer: Viewer, kind: str, email: str, url: str) -> str:
    """Send a link by e-mail: `sent`, `unsent` (the server refused) or `none` (there is none)."""
    send = console_of(request).parts.send
    if send is None:
        return "none"
    subject = say(request, f"users.letter_{kind}_subject")
    words = say(
        request, f"users.letter_{kind}", name=viewer.name, tenant=viewer.tenant_name, url=url
    )
    try:
        send(Letter(email, subject, words))
    except ProviderError:
        return "unsent"
    return "sent"


def _page(request: Request, viewer: Viewer, *, fault: str = "", **shown: str) -> Response:
    with database_of(request).read() as tx:
        members = actions.list_members(tx, viewer.tenant_id)
        invitations = actions.list_invitations(tx, viewer.tenant_id)
    values = {"link": "", "link_kind": "", "link_for": "", "sent": "none", **shown}
    return render(
        request,
        "users.html",
        status_code=422 if fault else 200,
        members=members,
        invitations=invitations,
        roles=ROLES,
        fault=fault,
        **values,
    )
