"""The pages of branches: where they are, when they are open, and dates unlike their weekday."""

from datetime import date
from typing import Annotated, Final

from fastapi import APIRouter, HTTPException, Path, Query, Request, Response

from parley.bookings.actions import touched
from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch
from parley.web.console import settings_branch_form as branch_form
from parley.web.console.formats import zone_of
from parley.web.console.frame import (
    AsOwner,
    AsViewer,
    SentForm,
    Viewer,
    console_of,
    database_of,
    redirect,
)
from parley.web.console.settings_fields import Typed, zones
from parley.web.console.settings_hours import shown_week
from parley.web.console.settings_page import (
    ID_MAX_CHARS,
    SETTINGS_PATH,
    Sheet,
    begin,
    found_or_404,
    is_stale,
    show,
)

BRANCHES_PATH: Final = SETTINGS_PATH + "/branches"
BRANCH_PATH: Final = BRANCHES_PATH + "/{branch_id}"

router = APIRouter()

BranchId = Annotated[str, Path(max_length=ID_MAX_CHARS)]


@router.get(BRANCHES_PATH)
def list_branches(request: Request, viewer: AsViewer) -> Response:
    """All branches with their hours, and an empty form for owners."""
    return _list(request, viewer)


@router.post(BRANCHES_PATH)
def add(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make a branch."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        tenant = found_or_404(tenants.find(tx, viewer.tenant_id))
        made = branch_form.read(typed, branch_form.blank(tenant))
        if not typed.faults:
            try:
                made = places.add_branch(tx, made)
            except Refused as refused:
                _refuse(typed, refused)
    if typed.faults:
        return _list(request, viewer, typed)
    return redirect(request, f"{BRANCHES_PATH}/{made.id}", "flash.saved")


@router.get(BRANCH_PATH)
def show_branch(
    request: Request, branch_id: BranchId, viewer: AsViewer,
    day: Annotated[str, Query(max_length=10)] = "",
) -> Response:  # fmt: skip
    """A branch; `day` stands in the form of special days already."""
    return _page(request, viewer, branch_id, day=day)


@router.post(BRANCH_PATH)
def change(request: Request, branch_id: BranchId, form: SentForm, viewer: AsOwner) -> Response:
    """Write a branch as it was typed."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        present = _find(tx, viewer, branch_id)
        stale = is_stale(form, present)
        changed = branch_form.read(typed, present)
        saved = not stale and _write(tx, typed, changed)
    if not saved:
        return _page(request, viewer, branch_id, typed, stale=stale)
    return redirect(request, f"{BRANCHES_PATH}/{branch_id}", "flash.saved")


@router.post(BRANCH_PATH + "/days")
def add_day(request: Request, branch_id: BranchId, form: SentForm, viewer: AsOwner) -> Response:
    """Give a date hours of its own, in place of what it had."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        changed = branch_form.read_special(typed, _find(tx, viewer, branch_id))
        saved = _write(tx, typed, changed)
    if not saved:
        return _page(request, viewer, branch_id, typed)
    return redirect(request, f"{BRANCHES_PATH}/{branch_id}#days", "flash.saved")


@router.post(BRANCH_PATH + "/days/remove")
def remove_day(request: Request, branch_id: BranchId, form: SentForm, viewer: AsOwner) -> Response:
    """Let a date be as its weekday again."""
    try:
        day = date.fromisoformat(form.text("day"))
    except ValueError as error:
        raise HTTPException(422) from error
    with database_of(request).write() as tx:
        begin(tx, viewer)
        present = _find(tx, viewer, branch_id)
        places.change_branch(tx, branch_form.without_special(present, day))
    return redirect(request, f"{BRANCHES_PATH}/{branch_id}#days", "flash.saved")


def _write(tx: Tx, typed: Typed, branch: Branch) -> bool:
    """Change a branch, unless something is wrong with what was typed."""
    if typed.faults:
        return False
    try:
        places.change_branch(tx, branch)
    except Refused as refused:
        _refuse(typed, refused)
    return not typed.faults


def _refuse(typed: Typed, refused: Refused) -> None:
    name, key = branch_form.REFUSED.get(refused.reason, ("name", "settings.fault_refused"))
    typed.refuse(name, key)


def _find(tx: Tx, viewer: Viewer, branch_id: str) -> Branch:
    all_of_them = places.list_branches(tx, viewer.tenant_id)
    found: Branch = found_or_404(next((b for b in all_of_them if b.id == branch_id), None))
    return found


def _list(request: Request, viewer: Viewer, typed: Typed | None = None) -> Response:
    with database_of(request).read() as tx:
        branches = places.list_branches(tx, viewer.tenant_id)
        tenant = found_or_404(tenants.find(tx, viewer.tenant_id))
        coming = touched.coming(tx, viewer.tenant_id)
    sheet = Sheet("", branch_form.fields_of(branch_form.blank(tenant)), typed)
    return show(
        request, viewer, "settings_branches.html", sheet,
        branches=[(one, shown_week(branch_form.fields_of(one))) for one in branches],
        coming=coming.branches, week=shown_week(sheet.fields), zones=zones(),
    )  # fmt: skip


def _page(
    request: Request, viewer: Viewer, branch_id: str, typed: Typed | None = None, *,
    stale: bool = False, day: str = "",
) -> Response:  # fmt: skip
    with database_of(request).read() as tx:
        branch = _find(tx, viewer, branch_id)
        coming = touched.coming(tx, viewer.tenant_id).branches.get(branch_id, 0)
    stored = {**branch_form.fields_of(branch), "day": day, "day_hours": "", "day_name": ""}
    sheet = Sheet(branch, stored, typed, stale)
    today = console_of(request).parts.clock().astimezone(zone_of(branch.zone)).date()
    return show(
        request, viewer, "settings_branch.html", sheet,
        branch=branch, coming=coming, zones=zones(), week=shown_week(sheet.fields),
        days_off=branch_form.days_off(branch, today, viewer.language),
    )  # fmt: skip
