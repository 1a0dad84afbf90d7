"""The waiting list and the call-backs: who waits for what, and the steps of staff."""

from typing import Annotated, Final, get_args

import msgspec
from fastapi import APIRouter, HTTPException, Path, Request, Response

from parley.bookings.actions import front_promises
from parley.bookings.actions.front_promises import CallbackStep, WishStep
from parley.bookings.store import front as front_store
from parley.catalogue import actions as catalogue
from parley.db.engine import Tx
from parley.errors import Refused
from parley.tenants.actions import places
from parley.web.console.bookings import BOOKINGS_PATH
from parley.web.console.bookings_board import ID_MAX_CHARS
from parley.web.console.bookings_draft import instant_of, local_time
from parley.web.console.bookings_words import words
from parley.web.console.frame import (
    AsOperator,
    AsViewer,
    SentForm,
    Viewer,
    database_of,
    redirect,
    render,
)

WAITLIST_PATH: Final = BOOKINGS_PATH + "/waitlist"
CALLBACKS_PATH: Final = BOOKINGS_PATH + "/callbacks"
LOCAL_MAX_CHARS: Final = 20

RowId = Annotated[str, Path(max_length=ID_MAX_CHARS)]

_WINDOWS = msgspec.json.Decoder(list[str])

router = APIRouter()


@router.get(WAITLIST_PATH)
def waitlist(request: Request, viewer: AsViewer) -> Response:
    """Who waits for a time, the oldest wish first."""
    return _waitlist(request, viewer)


@router.post(WAITLIST_PATH + "/{wish_id}")
def step_wish(request: Request, wish_id: RowId, form: SentForm, viewer: AsOperator) -> Response:
    """Offered, taken or declined."""
    step: WishStep = form.choice("step", get_args(WishStep))
    day, _, clock = form.text("offered", LOCAL_MAX_CHARS).partition("T")
    local = local_time(day, clock)
    try:
        with database_of(request).write() as tx:
            offered = instant_of(local, _zone_of_wish(tx, viewer, wish_id)) if local else None
            front_promises.step_wish(tx, viewer.tenant_id, wish_id, step, offered)
    except Refused as refused:
        return _waitlist(request, viewer, _fault(refused))
    return redirect(request, WAITLIST_PATH, "flash.step_done")


@router.get(CALLBACKS_PATH)
def callbacks(request: Request, viewer: AsViewer) -> Response:
    """Whom somebody has to call, what is due first, with the plan for it."""
    return _callbacks(request, viewer)


@router.post(CALLBACKS_PATH + "/{callback_id}")
def step_callback(
    request: Request, callback_id: RowId, form: SentForm, viewer: AsOperator
) -> Response:
    """Assigned, tried, done, or not needed."""
    step: CallbackStep = form.choice("step", get_args(CallbackStep))
    staff_id = form.text("staff", ID_MAX_CHARS)
    try:
        with database_of(request).write() as tx:
            known = {one.id for one in catalogue.list_staff(tx, viewer.tenant_id)}
            if step == "assigned" and staff_id not in known:
                raise HTTPException(404)
            front_promises.step_callback(tx, viewer.tenant_id, callback_id, step, staff_id)
    except Refused as refused:
        return _callbacks(request, viewer, _fault(refused))
    return redirect(request, CALLBACKS_PATH, "flash.step_done")


def _waitlist(request: Request, viewer: Viewer, fault: str = "") -> Response:
    with database_of(request).read() as tx:
        rows = front_promises.list_wishes(tx, viewer.tenant_id)
        services = {one.id: one.name for one in catalogue.list_services(tx, viewer.tenant_id)}
        staff = {one.id: one.name for one in catalogue.list_staff(tx, viewer.tenant_id)}
        branches = {one.id: one for one in places.list_branches(tx, viewer.tenant_id)}
    return render(
        request,
        "bookings_waitlist.html",
        status_code=422 if fault else 200,
        fault=fault,
        rows=rows,
        services=services,
        staff=staff,
        branches=branches,
        **words(request),
    )


def _callbacks(request: Request, viewer: Viewer, fault: str = "") -> Response:
    with database_of(request).read() as tx:
        rows = front_promises.list_callbacks(tx, viewer.tenant_id)
        known = catalogue.read_catalogue(tx, viewer.tenant_id)
        planned = front_promises.planned(tx, viewer.tenant_id, known, viewer.zone)
    return render(
        request,
        "bookings_callbacks.html",
        status_code=422 if fault else 200,
        fault=fault,
        rows=rows,
        planned=planned,
        windows={one["id"]: ", ".join(_WINDOWS.decode(str(one["windows"]))) for one in rows},
        people=known.staff,
        staff={one.id: one.name for one in known.staff},
        **words(request),
    )


def _zone_of_wish(tx: Tx, viewer: Viewer, wish_id: str) -> str:
    wish = front_store.read_wish(tx, viewer.tenant_id, wish_id)
    branches = {one.id: one.zone for one in places.list_branches(tx, viewer.tenant_id)}
    return branches[str(wish["branch_id"])] if wish else viewer.zone


def _fault(refused: Refused) -> str:
    """The key of the sentence for a step that was refused. 404 for what is not there."""
    if refused.reason == "unknown":
        raise HTTPException(404)
    return f"bookings.fault_{refused.reason}"
