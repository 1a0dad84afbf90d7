"""Making a booking by hand: conflicts are told before anything is saved."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from parley.bookings.actions import front
from parley.bookings.actions.front import Guest, front_of
from parley.bookings.actions.front_guests import (
    Known,
    find_guests,
    known_customer,
    known_guest,
    new_guest,
)
from parley.bookings.actions.front_looking import Conflict, Front
from parley.bookings.rules.records import Booking
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people.rules.customers import same_name
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Tenant
from parley.web.console.bookings import BOOKINGS_PATH
from parley.web.console.bookings_draft import (
    EMPTY,
    LINE_MAX_CHARS,
    Draft,
    Outlook,
    look_at,
    read_draft,
    typed,
)
from parley.web.console.bookings_words import moment, words
from parley.web.console.frame import (
    AsOperator,
    SentForm,
    Viewer,
    database_of,
    redirect,
    render,
)

NEW_PATH: Final = BOOKINGS_PATH + "/new"
DOES: Final = ("check", "find", "save", "save_free", "")
FAULTS: Final = {"who": "name", "phone": "phone", "person": "customer", "two": "name"}
"""The field of each thing that may be wrong with who comes."""

router = APIRouter()


class _Undone(Exception):
    """Nothing was booked, so that nothing else of the form is kept either."""


@router.get(NEW_PATH)
def begin(request: Request, viewer: AsOperator) -> Response:
    """The form, with what the address says of it."""
    said = request.query_params
    day, _, clock = said.get("at", "").partition("T")
    fields = {
        **EMPTY, "service": said.get("service", ""), "staff": said.get("staff", ""), "date": day,
        "time": clock,
    }  # fmt: skip
    with database_of(request).read() as tx:
        here = _front(tx, viewer, said.get("branch", ""))
        draft = read_draft(fields, here)
        outlook = look_at(tx, here, draft)
    shown = Draft(fields) if outlook is None else draft
    return _page(request, here, shown, outlook=outlook)


@router.post(NEW_PATH)
def act(request: Request, form: SentForm, viewer: AsOperator) -> Response:
    """Look, find a customer, or book; what cannot be had comes back with its reason."""
    does = form.choice("do", DOES)
    fields = typed(form)
    if does in ("save", "save_free") and not form.text("pick", LINE_MAX_CHARS):
        return _save(request, viewer, fields, only_free=does == "save_free")
    with database_of(request).read() as tx:
        here = _front(tx, viewer, fields["branch"])
        draft = read_draft(fields, here)
        outlook = look_at(tx, here, draft)
        found = find_guests(tx, _tenant(tx, viewer), fields["words"])
        found = _with_chosen(tx, viewer, fields["customer"], found)
    searched = does == "find" and not fields["name"]
    return _page(request, here, draft, outlook=outlook, found=found, searched=searched)


@router.post(NEW_PATH + "/check")
def check(request: Request, form: SentForm, viewer: AsOperator) -> Response:
    """Whether what was typed can be had, as a piece of the page."""
    with database_of(request).read() as tx:
        here = _front(tx, viewer, form.text("branch", LINE_MAX_CHARS))
        draft = read_draft(typed(form), here)
        outlook = look_at(tx, here, draft)
    return _page(request, here, draft, template="bookings_verdict.html", outlook=outlook)


@router.post(BOOKINGS_PATH + "/customers")
def customers(request: Request, form: SentForm, viewer: AsOperator) -> Response:
    """Who is found by what was typed, as a piece of the page."""
    with database_of(request).read() as tx:
        found = find_guests(tx, _tenant(tx, viewer), form.text("words", LINE_MAX_CHARS))
        chosen = form.text("customer", LINE_MAX_CHARS)
        found = _with_chosen(tx, viewer, chosen, found)
    return render(
        request,
        "bookings_persons.html",
        found=found,
        searched=not form.text("name", LINE_MAX_CHARS),
        fields={"customer": chosen, "words": form.text("words", LINE_MAX_CHARS)},
    )


def _save(request: Request, viewer: Viewer, fields: dict[str, str], *, only_free: bool) -> Response:
    faults: dict[str, str] = {}
    made: list[Booking] = []
    try:
        with database_of(request).write() as tx:
            here = _front(tx, viewer, fields["branch"])
            draft = read_draft(fields, here)
            guest = _guest(tx, viewer, fields)
            made = _booked(tx, here, draft, guest, only_free=only_free)
    except Refused as refused:
        faults = {FAULTS[refused.reason]: f"bookings.fault_{refused.reason}"}
    except _Undone:
        pass
    if made:
        path = f"{BOOKINGS_PATH}/{made[0].id}"
        return redirect(request, path, "flash.booked_some" if len(made) > 1 else "flash.booked")
    return _told_again(request, viewer, fields, faults)


def _booked(tx: Tx, here: Front, draft: Draft, guest: Guest, *, only_free: bool) -> list[Booking]:
    """What was booked. Raises _Undone where not all that was wanted can be had."""
    if draft.wanted is None:
        raise _Undone
    if not draft.is_series:
        made = front.create(tx, here, draft.wanted, guest)
        if isinstance(made, Conflict):
            raise _Undone
        return [made]
    booked = front.create_series(tx, here, draft.wanted, guest, draft.starts)
    if not booked or (len(booked) < len(draft.starts) and not only_free):
        raise _Undone
    return booked


def _told_again(
    request: Request, viewer: Viewer, fields: dict[str, str], faults: dict[str, str]
) -> Response:
    with database_of(request).read() as tx:
        here = _front(tx, viewer, fields["branch"])
        draft = read_draft(fields, here)
        outlook = look_at(tx, here, draft)
        found = _with_chosen(tx, viewer, fields["customer"], [])
    draft = Draft(fields, {**draft.faults, **faults}, draft.wanted, draft.starts)
    status = 422 if draft.faults else 409
    return _page(request, here, draft, status_code=status, outlook=outlook, found=found)


def _guest(tx: Tx, viewer: Viewer, fields: dict[str, str]) -> Guest:
    tenant = _tenant(tx, viewer)
    if fields["customer"]:
        known = known_guest(tx, tenant, fields["customer"], fields["notes"])
        if fields["name"] and not same_name(fields["name"], known.name):
            raise Refused("two")
        return known
    return new_guest(tx, tenant, fields["name"], fields["phone"], fields["notes"])


def _with_chosen(tx: Tx, viewer: Viewer, customer_id: str, found: Sequence[Known]) -> list[Known]:
    """Those that were found, and before them the one that is chosen already."""
    chosen = known_customer(tx, viewer.tenant_id, customer_id) if customer_id else None
    others = [one for one in found if chosen is None or one.customer.id != chosen.customer.id]
    return [*([chosen] if chosen else []), *others]


def _front(tx: Tx, viewer: Viewer, branch_id: str) -> Front:
    """The front desk that a form is for; the first one where it names none. 404: not theirs."""
    if not branch_id:
        active = [one for one in places.list_branches(tx, viewer.tenant_id) if one.active]
        branch_id = active[0].id if active else ""
    here = front_of(tx, viewer.tenant_id, branch_id, viewer.id)
    if here is None:
        raise HTTPException(404)
    return here


def _tenant(tx: Tx, viewer: Viewer) -> Tenant:
    found = tenants.find(tx, viewer.tenant_id)
    assert found is not None, "whoever looks is a member of a tenant"
    return found


def _page(  # noqa: PLR0913 - what stands on the page
    request: Request, here: Front, draft: Draft, *, outlook: Outlook | None,
    template: str = "bookings_new.html", found: Sequence[Known] = (), searched: bool = False,
    status_code: int = 200,
) -> Response:  # fmt: skip
    def name_of(staff_id: str) -> str:
        return next((one.name for one in here.catalogue.staff if one.id == staff_id), "")

    def starts_at(start: datetime) -> str:
        return moment(request, start, here.branch.zone)

    return render(
        request,
        template,
        status_code=status_code,
        here=here,
        people=[one for one in here.catalogue.staff if one.id in here.staff_ids],
        draft=draft,
        outlook=outlook,
        fields={**draft.fields, "branch": here.branch.id},
        faults=draft.faults,
        found=found,
        searched=searched,
        name_of=name_of,
        starts_at=starts_at,
        zone=here.branch.zone,
        **words(request),
    )
