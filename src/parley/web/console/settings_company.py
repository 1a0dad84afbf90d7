"""The page of a company: its name and place, and for an agency the companies it looks after."""

from typing import Final

import msgspec
from fastapi import APIRouter, HTTPException, Request, Response

from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT, Tenant
from parley.tenants.slugs import SLUG_MAX_CHARS, is_slug
from parley.web.console.frame import AsOwner, AsViewer, SentForm, Viewer, database_of, redirect
from parley.web.console.settings_fields import Typed, zones
from parley.web.console.settings_page import (
    ID_MAX_CHARS,
    SETTINGS_PATH,
    Sheet,
    begin,
    found_or_404,
    is_stale,
    show,
)

COMPANY_PATH: Final = SETTINGS_PATH + "/company"
CHILDREN_PATH: Final = COMPANY_PATH + "/tenants"
LANGUAGES: Final = ("en", "de", "hi")
"""What the agents speak."""
RETENTION_MAX_DAYS: Final = 3_650
NEW: Final = "new_"
"""What the names of the fields of a new tenant begin with."""

router = APIRouter()


@router.get(COMPANY_PATH)
def show_company(request: Request, viewer: AsViewer) -> Response:
    """The company, and those that it looks after."""
    return _page(request, viewer)


@router.post(COMPANY_PATH)
def change(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Write the company as it was typed."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        present = _find(tx, viewer)
        stale = is_stale(form, present)
        changed = _read(typed, present, fixed=_is_fixed(tx, present))
        saved = not stale and not typed.faults
        if saved:
            tenants.change(tx, changed)
    if not saved:
        return _page(request, viewer, typed, stale=stale)
    return redirect(request, COMPANY_PATH, "flash.saved")


@router.post(CHILDREN_PATH)
def add(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make a company that this agency looks after."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        agency = _agency(tx, viewer)
        made = _read_new(typed, agency, tx)
        try:
            if not typed.faults:
                tenants.add(tx, made)
        except Refused:
            typed.refuse(NEW + "id", "settings.fault_taken_id")
    if typed.faults:
        return _page(request, viewer, typed)
    return redirect(request, COMPANY_PATH + "#agency", "flash.tenant_added")


@router.post(CHILDREN_PATH + "/active")
def set_active(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Let calls to a company of this agency be answered, or not."""
    child_id, active = form.text("tenant", ID_MAX_CHARS), form.choice("active", ("yes", "no"))
    with database_of(request).write() as tx:
        _agency(tx, viewer)
        child = found_or_404(tenants.find(tx, child_id))
        if child.parent_id != viewer.tenant_id:
            raise HTTPException(404)
        tenants.change(tx, msgspec.structs.replace(child, active=active == "yes"))
    return redirect(request, COMPANY_PATH + "#agency", "flash.saved")


def _find(tx: Tx, viewer: Viewer) -> Tenant:
    found: Tenant = found_or_404(tenants.find(tx, viewer.tenant_id))
    return found


def _agency(tx: Tx, viewer: Viewer) -> Tenant:
    """The tenant, which may look after others; 404 where an agency looks after it itself."""
    tenant = _find(tx, viewer)
    if tenant.parent_id is not None:
        raise HTTPException(404)
    return tenant


def _is_fixed(tx: Tx, tenant: Tenant) -> bool:
    """Whether the settings of the server say what it is called, at each start anew."""
    return tenant.id == DEFAULT_TENANT and tenants.applied_file(tx, tenant.id) is None


def _fields(tenant: Tenant) -> dict[str, str]:
    return {
        "name": tenant.name,
        "country": tenant.country,
        "zone": tenant.zone,
        "language": tenant.language,
        "retention": str(tenant.retention_days),
        NEW + "id": "",
        NEW + "name": "",
        NEW + "country": tenant.country,
        NEW + "zone": tenant.zone,
        NEW + "language": tenant.language,
    }


def _read(typed: Typed, present: Tenant, *, fixed: bool) -> Tenant:
    languages = (present.language, *LANGUAGES)
    language = typed.choice("language", languages)
    if fixed:
        return msgspec.structs.replace(present, language=language)
    retention = typed.whole("retention", 1, RETENTION_MAX_DAYS)
    if retention is None:
        typed.refuse("retention", "settings.fault_needed")
    return msgspec.structs.replace(
        present,
        name=typed.needed("name"),
        country=typed.code("country", "country"),
        zone=typed.zone("zone"),
        language=language,
        retention_days=retention or present.retention_days,
    )


def _read_new(typed: Typed, agency: Tenant, tx: Tx) -> Tenant:
    tenant_id = typed.needed(NEW + "id", SLUG_MAX_CHARS)
    if tenant_id and not is_slug(tenant_id):
        typed.refuse(NEW + "id", "settings.fault_slug")
    return Tenant(
        id=tenant_id,
        name=typed.needed(NEW + "name"),
        country=typed.code(NEW + "country", "country"),
        zone=typed.zone(NEW + "zone"),
        language=typed.choice(NEW + "language", LANGUAGES),
        retention_days=agency.retention_days,
        created_at=tx.now,
        parent_id=agency.id,
    )


def _page(
    request: Request, viewer: Viewer, typed: Typed | None = None, *, stale: bool = False
) -> Response:
    with database_of(request).read() as tx:
        tenant = _find(tx, viewer)
        fixed = _is_fixed(tx, tenant)
        children = [one for one in tenants.list_tenants(tx) if one.parent_id == tenant.id]
        parent = tenants.find(tx, tenant.parent_id) if tenant.parent_id else None
    return show(
        request, viewer, "settings_company.html", Sheet(tenant, _fields(tenant), typed, stale),
        tenant=tenant, fixed=fixed, parent=parent, zones=zones(),
        children=sorted(children, key=lambda one: one.name.casefold()),
        languages_spoken=sorted({tenant.language, *LANGUAGES}), new_languages=LANGUAGES,
    )  # fmt: skip
