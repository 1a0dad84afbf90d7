"""The page of numbers: who is called under them, and for whom agents of the platform speak."""

from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from parley.errors import Refused
from parley.tenants.actions import places
from parley.tenants.rules import Number, PlatformAgent
from parley.web.console.frame import (
    AsOwner,
    AsViewer,
    Form,
    SentForm,
    Viewer,
    console_of,
    database_of,
    redirect,
)
from parley.web.console.settings_fields import NAME_MAX_CHARS, Typed
from parley.web.console.settings_page import SETTINGS_PATH, Sheet, begin, show

NUMBERS_PATH: Final = SETTINGS_PATH + "/numbers"
AGENTS_PATH: Final = NUMBERS_PATH + "/agents"
PHONE_MAX_CHARS: Final = 40
REFUSED: Final = {
    "number": ("e164", "settings.fault_phone"),
    "branch": ("branch", "settings.fault_choice"),
}

router = APIRouter()


@router.get(NUMBERS_PATH)
def list_numbers(request: Request, viewer: AsViewer) -> Response:
    """The numbers of this tenant, and its agents on the platform."""
    return _page(request, viewer)


@router.post(NUMBERS_PATH)
def put(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Let a number lead here, or to another branch or agent than before."""
    typed = Typed(form)
    number = Number(
        e164=typed.needed("e164", PHONE_MAX_CHARS),
        tenant_id=viewer.tenant_id,
        branch_id=typed.text("branch") or None,
        pack=typed.text("pack", NAME_MAX_CHARS),
    )
    if number.pack and number.pack not in _packs(request):
        typed.refuse("pack", "settings.fault_choice")
    with database_of(request).write() as tx:
        begin(tx, viewer)
        try:
            if not typed.faults:
                places.put_number(tx, number)
        except Refused as refused:
            name, key = REFUSED.get(refused.reason, ("e164", f"settings.fault_{refused.reason}"))
            typed.refuse(name, key)
    if typed.faults:
        return _page(request, viewer, typed)
    return redirect(request, NUMBERS_PATH, "flash.saved")


@router.post(NUMBERS_PATH + "/remove")
def remove(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Let a number lead here no more."""
    with database_of(request).write() as tx:
        if not places.remove_number(tx, viewer.tenant_id, form.text("e164", PHONE_MAX_CHARS)):
            raise HTTPException(404)
    return redirect(request, NUMBERS_PATH, "flash.saved")


@router.post(AGENTS_PATH)
def put_agent(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Let an agent of the platform speak for this tenant."""
    typed = Typed(form)
    agent_id = typed.needed("agent_id")
    agent = PlatformAgent(agent_id, viewer.tenant_id, typed.text("agent_branch") or None)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        try:
            if not typed.faults:
                places.put_agent(tx, agent)
        except Refused as refused:
            at = "agent_branch" if refused.reason == "branch" else "agent_id"
            typed.refuse(at, f"settings.fault_{_agent_reason(refused)}")
    if typed.faults:
        return _page(request, viewer, typed)
    return redirect(request, NUMBERS_PATH, "flash.saved")


@router.post(AGENTS_PATH + "/remove")
def remove_agent(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Let an agent of the platform speak for this tenant no more."""
    agent_id = _agent_id(form)
    with database_of(request).write() as tx:
        if not places.remove_agent(tx, viewer.tenant_id, agent_id):
            raise HTTPException(404)
    return redirect(request, NUMBERS_PATH, "flash.saved")


def _agent_id(form: Form) -> str:
    return form.text("agent_id", NAME_MAX_CHARS)


def _agent_reason(refused: Refused) -> str:
    return "choice" if refused.reason == "branch" else refused.reason


def _packs(request: Request) -> list[str]:
    return sorted({agent.name for agent in console_of(request).parts.agents})


def _page(request: Request, viewer: Viewer, typed: Typed | None = None) -> Response:
    with database_of(request).read() as tx:
        numbers = places.list_numbers(tx, viewer.tenant_id)
        agents = places.list_agents(tx, viewer.tenant_id)
        branches = places.list_branches(tx, viewer.tenant_id)
    return show(
        request, viewer, "settings_numbers.html", Sheet("", {}, typed),
        numbers=numbers, agents=agents, branches=branches, packs=_packs(request),
        names={branch.id: branch.name for branch in branches},
    )  # fmt: skip
