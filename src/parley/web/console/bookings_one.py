"""One booking with all that is known of it, and what staff does with it."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Final, get_args

import msgspec
from fastapi import APIRouter, HTTPException, Path, Request, Response

from parley.bookings.actions import front
from parley.bookings.actions.front import (
    AFTER_THE_START,
    NOTES_MAX_CHARS,
    REASON_MAX_CHARS,
    Step,
    front_of,
)
from parley.bookings.actions.front_looking import Conflict, Wanted
from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Part
from parley.bookings.rules.states import BOOKING, BOOKING_MOVABLE
from parley.bookings.store import ledger as store
from parley.calls import actions as calls
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.prices import major_units
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import actions as people
from parley.people.rules.customers import Contact
from parley.tenants.actions import places
from parley.tenants.rules import Branch
from parley.users import store as users
from parley.web.console.bookings import BOOKINGS_PATH
from parley.web.console.bookings_board import ID_MAX_CHARS
from parley.web.console.bookings_draft import instant_of, local_time, picked
from parley.web.console.bookings_words import local_text, words
from parley.web.console.frame import (
    AsOperator,
    AsViewer,
    SentForm,
    Viewer,
    database_of,
    redirect,
    render,
)

ONE_PATH: Final = BOOKINGS_PATH + "/{booking_id}"
STEPS: Final[tuple[Step, ...]] = get_args(Step)
DID: Final = frozenset(
    {"booked", "moved", "cancelled", "restored", "confirmed", "arrived", "completed", "no_show",
     "noted"}
)  # fmt: skip
"""Kinds of changes that have words of their own."""
FIELD_MAX_CHARS: Final = 64

BookingId = Annotated[str, Path(max_length=ID_MAX_CHARS)]

router = APIRouter()


class Known(msgspec.Struct, frozen=True):
    """A booking with what stands around it."""

    booking: Booking
    branch: Branch
    service: str
    staff: dict[str, str]
    parts: tuple[Part, ...]
    contact: Contact | None
    changes: list[dict[str, Any]]
    call_is_ours: bool
    price: str
    begun: bool

    @property
    def steps(self) -> list[Step]:
        """What may be said of it now."""
        following = BOOKING[self.booking.status]
        later = frozenset() if self.begun else AFTER_THE_START
        return [step for step in STEPS if step in following and step not in later]

    @property
    def movable(self) -> bool:
        return self.booking.status in BOOKING_MOVABLE


@router.get(ONE_PATH)
def show(request: Request, booking_id: BookingId, viewer: AsViewer) -> Response:
    """Everything about one booking. 404 for one of another tenant, as if there were none."""
    return _page(request, viewer, booking_id)


@router.post(ONE_PATH + "/move")
def move(request: Request, booking_id: BookingId, form: SentForm, viewer: AsOperator) -> Response:
    """Move it; where the time is taken its reason comes back with the next best ones."""
    fields = {name: form.text(name, FIELD_MAX_CHARS) for name in ("staff", "date", "time")}
    fields |= picked(form.text("pick", 2 * FIELD_MAX_CHARS))
    local = local_time(fields["date"], fields["time"])
    if local is None:
        return _page(request, viewer, booking_id, fault="time", fields=fields)
    try:
        with database_of(request).write() as tx:
            booking = _find(tx, viewer, booking_id)
            moved = _moved(tx, viewer, booking, local, fields["staff"])
    except Refused as refused:
        return _page(request, viewer, booking_id, fault=refused.reason, fields=fields)
    if isinstance(moved, Conflict):
        return _page(request, viewer, booking_id, conflict=moved, fields=fields)
    return redirect(request, f"{BOOKINGS_PATH}/{booking_id}", "flash.moved")


@router.post(ONE_PATH + "/cancel")
def cancel(request: Request, booking_id: BookingId, form: SentForm, viewer: AsOperator) -> Response:
    """Cancel it, with a reason."""
    reason = form.text("reason", REASON_MAX_CHARS)
    return _done(
        request, viewer, booking_id, "flash.cancelled",
        lambda tx, booking: front.cancel(tx, booking, viewer.id, reason),
    )  # fmt: skip


@router.post(ONE_PATH + "/status")
def status(request: Request, booking_id: BookingId, form: SentForm, viewer: AsOperator) -> Response:
    """Say how far it has come."""
    step = form.choice("status", STEPS)
    return _done(
        request, viewer, booking_id, "flash.step_done",
        lambda tx, booking: front.set_status(tx, booking, step, viewer.id),
    )  # fmt: skip


@router.post(ONE_PATH + "/notes")
def notes(request: Request, booking_id: BookingId, form: SentForm, viewer: AsOperator) -> Response:
    """Write what else is known."""
    written = form.text("notes", NOTES_MAX_CHARS)
    return _done(
        request, viewer, booking_id, "flash.booking_saved",
        lambda tx, booking: front.note(tx, booking, written, viewer.id),
    )  # fmt: skip


def _moved(
    tx: Tx, viewer: Viewer, booking: Booking, local: datetime, staff_id: str
) -> Booking | Conflict:
    here = front_of(tx, viewer.tenant_id, booking.branch_id, viewer.id)
    service = here.catalogue.service(booking.service_id) if here else None
    if here is None or service is None:
        raise Refused("inactive")
    start = instant_of(local, here.branch.zone)
    return front.move(tx, here, booking, Wanted(service, start, staff_id or None))


def _done(
    request: Request, viewer: Viewer, booking_id: str, flash: str,
    act: Callable[[Tx, Booking], Booking],
) -> Response:  # fmt: skip
    try:
        with database_of(request).write() as tx:
            act(tx, _find(tx, viewer, booking_id))
    except Refused as refused:
        return _page(request, viewer, booking_id, fault=refused.reason)
    return redirect(request, f"{BOOKINGS_PATH}/{booking_id}", flash)


def _find(tx: Tx, viewer: Viewer, booking_id: str) -> Booking:
    booking = store.read_booking(tx, viewer.tenant_id, booking_id)
    if booking is None:
        raise HTTPException(404)
    return booking


def _page(
    request: Request, viewer: Viewer, booking_id: str, *, fault: str = "",
    conflict: Conflict | None = None, fields: dict[str, str] | None = None,
) -> Response:  # fmt: skip
    with database_of(request).read() as tx:
        known = _known(tx, viewer, _find(tx, viewer, booking_id))
    local = local_text(known.booking.starts_at, known.branch.zone)
    day, _, clock = local.partition("T")
    return render(
        request,
        "bookings_one.html",
        status_code=422 if fault else 409 if conflict else 200,
        known=known,
        booking=known.booking,
        fault=f"bookings.fault_{fault}" if fault else "",
        conflict=conflict,
        fields=fields or {"staff": known.booking.staff_id, "date": day, "time": clock},
        name_of=lambda staff_id: known.staff.get(staff_id, ""),
        zone=known.branch.zone,
        notes_max=NOTES_MAX_CHARS,
        reason_max=REASON_MAX_CHARS,
        **words(request),
    )


def _known(tx: Tx, viewer: Viewer, booking: Booking) -> Known:
    tenant_id = viewer.tenant_id
    services = {one.id: one.name for one in catalogue.list_services(tx, tenant_id)}
    branches = {one.id: one for one in places.list_branches(tx, tenant_id)}
    call = calls.find(tx, booking.call_id) if booking.call_id else None
    contact = people.read_contact(tx, tenant_id, booking.contact_id or "")
    price = ""
    if booking.price_minor is not None:
        price = f"{major_units(booking.price_minor, booking.currency)} {booking.currency}"
    return Known(
        booking=booking,
        branch=branches[booking.branch_id],
        service=services[booking.service_id],
        staff={one.id: one.name for one in catalogue.list_staff(tx, tenant_id)
               if one.branch_id == booking.branch_id or one.id == booking.staff_id},
        parts=store.read_parts(tx, tenant_id, booking.id),
        contact=contact,
        changes=_changes(tx, tenant_id, booking),
        call_is_ours=call is not None and call.tenant_id == tenant_id,
        price=price,
        begun=booking.starts_at <= tx.now,
    )  # fmt: skip


def _changes(tx: Tx, tenant_id: str, booking: Booking) -> list[dict[str, Any]]:
    """What was done, newest first; `by` is a name of the staff, or empty."""
    members = {user.id: user.called for user, _, _ in users.read_members(tx, tenant_id)}
    found = [dict(one) for one in store.read_changes(tx, tenant_id, booking.id)]
    return [
        {
            **one,
            "did": one["kind"] if one["kind"] in DID else "other",
            "by": members.get(str(one["user_id"]), ""),
        }
        for one in reversed(found)
    ]
