"""The pages of policies: what a company allows, and what its branches and others rule apart."""

from collections.abc import Sequence
from typing import Annotated, Final

from fastapi import APIRouter, HTTPException, Path, Request, Response

from parley.catalogue import actions as catalogue
from parley.catalogue.rules.policies import SCOPES, Policy, Ruling, Scope, in_force
from parley.db.engine import Tx
from parley.web.console import settings_policy_form as policy_form
from parley.web.console.frame import AsOwner, AsViewer, SentForm, Viewer, database_of, redirect
from parley.web.console.settings_fields import Typed
from parley.web.console.settings_page import (
    ID_MAX_CHARS,
    SETTINGS_PATH,
    Sheet,
    begin,
    is_stale,
    show,
)
from parley.web.console.settings_services import currency_of
from parley.web.console.settings_staff import Catalogued, read_catalogued

POLICIES_PATH: Final = SETTINGS_PATH + "/policies"
POLICY_PATH: Final = POLICIES_PATH + "/{scope}/{scope_id}"

router = APIRouter()

ScopeId = Annotated[str, Path(max_length=ID_MAX_CHARS)]


@router.get(POLICIES_PATH)
def show_company(request: Request, viewer: AsViewer) -> Response:
    """What the company rules, and which branches, services and people rule apart."""
    return _page(request, viewer, "tenant", viewer.tenant_id)


@router.get(POLICY_PATH)
def show_policy(request: Request, scope: Scope, scope_id: ScopeId, viewer: AsViewer) -> Response:
    """What one scope rules."""
    return _page(request, viewer, scope, scope_id)


@router.post(POLICY_PATH)
def change(
    request: Request, scope: Scope, scope_id: ScopeId, form: SentForm, viewer: AsOwner
) -> Response:
    """Write what one scope rules; a form without any rule ends what it ruled."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        _called(known, viewer, scope, scope_id)
        present = _ruling(catalogue.list_rulings(tx, viewer.tenant_id), scope, scope_id)
        stale = is_stale(form, present)
        ruling = policy_form.read(typed, present, currency_of(tx, viewer, known))
        saved = not stale and not typed.faults
        if saved:
            _write(tx, viewer, ruling)
    if not saved:
        return _page(request, viewer, scope, scope_id, typed, stale=stale)
    return redirect(request, path_of(scope, scope_id), "flash.saved")


def path_of(scope: Scope, scope_id: str) -> str:
    """Where the policy of a scope is shown."""
    return POLICIES_PATH if scope == "tenant" else f"{POLICIES_PATH}/{scope}/{scope_id}"


def _write(tx: Tx, viewer: Viewer, ruling: Ruling) -> None:
    if policy_form.says_something(ruling):
        catalogue.put_ruling(tx, viewer.tenant_id, ruling)
    else:
        catalogue.remove_ruling(tx, viewer.tenant_id, ruling.scope, ruling.scope_id)


def _ruling(rulings: Sequence[Ruling], scope: Scope, scope_id: str) -> Ruling:
    """What a scope rules; nothing, where it does not."""
    theirs = (one for one in rulings if (one.scope, one.scope_id) == (scope, scope_id))
    return next(theirs, Ruling(scope, scope_id, Policy()))


def _names(known: Catalogued, viewer: Viewer, scope: Scope) -> dict[str, str]:
    """What can rule in a scope: names by id."""
    match scope:
        case "tenant":
            return {viewer.tenant_id: viewer.tenant_name}
        case "branch":
            return {one.id: one.name for one in known.branches}
        case "service":
            return {one.id: one.name for one in known.services}
        case "staff":
            return {one.id: one.name for one in known.staff}


def _called(known: Catalogued, viewer: Viewer, scope: Scope, scope_id: str) -> str:
    """The name of whoever rules; 404 where this tenant has none of that id."""
    name = _names(known, viewer, scope).get(scope_id)
    if name is None:
        raise HTTPException(404)
    return name


def _wider(rulings: Sequence[Ruling], viewer: Viewer, known: Catalogued, present: Ruling) -> Policy:
    """What holds where a scope says nothing itself."""
    others = [one for one in rulings if one.scope != present.scope]
    ids: dict[Scope, str] = {"tenant": viewer.tenant_id}
    if present.scope == "staff":
        ids["branch"] = next(s.branch_id for s in known.staff if s.id == present.scope_id)
    if present.scope == "service":
        ids["branch"] = next(s.branch_id or "" for s in known.services if s.id == present.scope_id)
    return in_force([] if present.scope == "tenant" else others, ids)


def _page(
    request: Request, viewer: Viewer, scope: Scope, scope_id: str, typed: Typed | None = None, *,
    stale: bool = False,
) -> Response:  # fmt: skip
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        rulings = catalogue.list_rulings(tx, viewer.tenant_id)
        currency = currency_of(tx, viewer, known)
    name = _called(known, viewer, scope, scope_id)
    present = _ruling(rulings, scope, scope_id)
    wider = policy_form.values_of(_wider(rulings, viewer, known, present), currency)
    return show(
        request, viewer, "settings_policies.html",
        Sheet(present, policy_form.fields_of(present, currency), typed, stale),
        scope=scope, scope_id=scope_id, name=name, groups=policy_form.GROUPS,
        choices=policy_form.CHOICES, wider=wider, currency=currency, action=POLICIES_PATH,
        apart=_apart(known, viewer, rulings),
    )  # fmt: skip


def _apart(
    known: Catalogued, viewer: Viewer, rulings: Sequence[Ruling]
) -> list[tuple[Scope, list[tuple[str, str, bool]]]]:
    """For each nearer scope: id and name of all there are, and whether they rule apart."""
    ruling = {(one.scope, one.scope_id) for one in rulings}
    return [
        (scope, [(i, n, (scope, i) in ruling) for i, n in _names(known, viewer, scope).items()])
        for scope in SCOPES[1:]
    ]
