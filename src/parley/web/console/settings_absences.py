"""Absences are entered and taken back by operators; no booking is changed by that."""

from typing import Final

from fastapi import APIRouter, HTTPException, Request, Response

from parley.catalogue import actions as catalogue
from parley.web.console.frame import AsOperator, SentForm, database_of, redirect
from parley.web.console.settings_away import is_known
from parley.web.console.settings_fields import Typed
from parley.web.console.settings_page import ID_MAX_CHARS, begin
from parley.web.console.settings_staff import (
    PERSON_PATH,
    STAFF_PATH,
    StaffId,
    find_staff,
    person_page,
    read_catalogued,
)
from parley.web.console.settings_staff_form import read_absence

ABSENCES_PATH: Final = PERSON_PATH + "/absences"

router = APIRouter()


@router.post(ABSENCES_PATH)
def add(request: Request, staff_id: StaffId, form: SentForm, viewer: AsOperator) -> Response:
    """Enter an absence. The page it leads to lists the bookings in it."""
    typed = Typed(form)
    with database_of(request).write() as tx:
        begin(tx, viewer)
        known = read_catalogued(tx, viewer.tenant_id)
        staff = find_staff(known.staff, staff_id)
        absence = read_absence(typed, staff, known.branch(staff.branch_id).zone)
        if not typed.faults and not is_known(tx, absence):
            catalogue.add_absence(tx, absence)
    if typed.faults:
        return person_page(request, viewer, staff_id, typed)
    return redirect(request, f"{STAFF_PATH}/{staff_id}#absences", "flash.absence")


@router.post(ABSENCES_PATH + "/remove")
def remove(request: Request, staff_id: StaffId, form: SentForm, viewer: AsOperator) -> Response:
    """They are there after all."""
    absence_id = form.text("absence", ID_MAX_CHARS)
    with database_of(request).write() as tx:
        if not catalogue.remove_absence(tx, viewer.tenant_id, absence_id):
            raise HTTPException(404)
    return redirect(request, f"{STAFF_PATH}/{staff_id}#absences", "flash.absence_removed")
