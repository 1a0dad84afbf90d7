"""The pages of services: what can be booked, how its time is made up, who performs it."""

from collections.abc import Mapping
from typing import Annotated, Final

from fastapi import APIRouter, Path, Request, Response

from parley.bookings.actions import touched
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import PHASES_MAX, QUESTIONS_MAX, Service
from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants import actions as tenants
from parley.web.console import settings_service_form as service_form
from parley.web.console.frame import (
    AsOwner,
    AsViewer,
    SentForm,
    Viewer,
    database_of,
    redirect,
    render,
)
from parley.web.console.settings_fields import Typed, decimals_of
from parley.web.console.settings_page import (
    ID_MAX_CHARS,
    SETTINGS_PATH,
    Sheet,
    begin,
    found_or_404,
    is_stale,
    show,
)
from parley.web.console.settings_staff import Catalogued, read_catalogued

SERVICES_PATH: Final = SETTINGS_PATH + "/services"
TIME_LINE_PATH: Final = SERVICES_PATH + "/time-line"
SERVICE_PATH: Final = SERVICES_PATH + "/{service_id}"
CURRENCIES: Final = {"US": "USD", "GB": "GBP", "CH": "CHF", "IN": "INR", "CA": "CAD", "AU": "AUD"}
"""What prices are in where no service says it; elsewhere euros."""
REFUSED: Final = {
    "branch": ("branch", "settings.fault_choice"),
    "service": ("phases", "settings.fault_phases"),
}

router = APIRouter()

ServiceId = Annotated[str, Path(max_length=ID_MAX_CHARS)]


@router.get(SERVICES_PATH)
def list_services(request: Request, viewer: AsViewer) -> Response:
    """All services, with what they lack, and an empty form for owners."""
    return _list(request, viewer)


@router.post(TIME_LINE_PATH)
def preview(request: Request, form: SentForm, viewer: AsViewer) -> Response:
    """The time line of what is typed just now: a piece of the page."""
    known = Catalogued([], [], [])
    made = _read(Typed(form), service_form.blank(viewer.tenant_id, "EUR"), known)
    return render(request, "settings_time_line.html", line=service_form.time_line(made))


@router.post(SERVICES_PATH)
def add(request: Request, form: SentForm, viewer: AsOwner) -> Response:
    """Make a service."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        service = _read(typed, service_form.blank(viewer.tenant_id, ""), known)
        if not typed.faults:
            try:
                service = catalogue.add_service(tx, service)
            except Refused as refused:
                _refuse(typed, refused)
    if typed.faults:
        return _list(request, viewer, typed)
    return redirect(request, f"{SERVICES_PATH}/{service.id}", "flash.saved")


@router.get(SERVICE_PATH)
def show_service(request: Request, service_id: ServiceId, viewer: AsViewer) -> Response:
    """A service."""
    return _page(request, viewer, service_id)


@router.post(SERVICE_PATH)
def change(request: Request, service_id: ServiceId, form: SentForm, viewer: AsOwner) -> Response:
    """Write a service as it was typed. What is booked of it stays as it was booked."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        present = _find(known, service_id)
        stale = is_stale(form, present)
        changed = _read(typed, present, known)
        saved = not stale and _write(tx, typed, changed)
    if not saved:
        return _page(request, viewer, service_id, typed, stale=stale)
    return redirect(request, f"{SERVICES_PATH}/{service_id}", "flash.saved")


def lacks_staff(service: Service, known: Catalogued) -> bool:
    """Whether nobody who can be booked performs a service: then it is not offered."""
    there = {one.id for one in known.staff if one.active and one.bookable}
    return service.active and there.isdisjoint(service.staff_ids)


def _read(typed: Typed, present: Service, known: Catalogued) -> Service:
    branch_ids, staff_ids = [one.id for one in known.branches], [one.id for one in known.staff]
    return service_form.read(typed, present, branch_ids, staff_ids)


def _write(tx: Tx, typed: Typed, service: Service) -> bool:
    if typed.faults:
        return False
    try:
        catalogue.change_service(tx, service)
    except Refused as refused:
        _refuse(typed, refused)
    return not typed.faults


def _refuse(typed: Typed, refused: Refused) -> None:
    name, key = REFUSED.get(refused.reason, ("name", "settings.fault_refused"))
    typed.refuse(name, key)


def _find(known: Catalogued, service_id: str) -> Service:
    found: Service = found_or_404(
        next((one for one in known.services if one.id == service_id), None)
    )
    return found


def currency_of(tx: Tx, viewer: Viewer, known: Catalogued) -> str:
    """What the next price is likely in: as the last service's, else as the country's."""
    if known.services:
        return known.services[-1].currency
    tenant = tenants.find(tx, viewer.tenant_id)
    return CURRENCIES.get(tenant.country if tenant else "", "EUR")


def _list(request: Request, viewer: Viewer, typed: Typed | None = None) -> Response:
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        coming = touched.coming(tx, viewer.tenant_id).services
        empty = service_form.blank(viewer.tenant_id, currency_of(tx, viewer, known))
    shown = [(s, service_form.time_line(s), lacks_staff(s, known)) for s in known.services]
    sheet = Sheet("", service_form.fields_of(empty), typed)
    return show(
        request, viewer, "settings_services.html", sheet, services=shown,
        longest=max((line[-1].start + line[-1].minutes for _, line, _ in shown), default=1),
        coming=coming, line=service_form.time_line(empty), decimals_of=decimals_of,
        **_choices(known, sheet.fields),
    )  # fmt: skip


def _page(
    request: Request, viewer: Viewer, service_id: str, typed: Typed | None = None, *,
    stale: bool = False,
) -> Response:  # fmt: skip
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        coming = touched.coming(tx, viewer.tenant_id).services.get(service_id, 0)
    service = _find(known, service_id)
    sheet = Sheet(service, service_form.fields_of(service), typed, stale)
    return show(
        request, viewer, "settings_service.html", sheet,
        service=service, coming=coming, line=service_form.time_line(service),
        lacks_staff=lacks_staff(service, known), **_choices(known, sheet.fields),
    )  # fmt: skip


def _choices(known: Catalogued, fields: Mapping[str, str]) -> dict[str, object]:
    """What the form of a service has to choose from, and how many rows it shows."""
    phases = [n for n in range(PHASES_MAX) if fields.get(f"phase_{n}_minutes")]
    asked = [n for n in range(QUESTIONS_MAX) if fields.get(f"question_{n}")]
    return {
        "branches": known.branches,
        "staff": known.staff,
        "phase_rows": min(max(phases, default=-1) + 2, PHASES_MAX),
        "phases_max": PHASES_MAX,
        "question_rows": min(max(asked, default=-1) + 2, QUESTIONS_MAX),
        "questions_max": QUESTIONS_MAX,
    }
