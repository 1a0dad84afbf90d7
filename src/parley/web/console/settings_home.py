"""The first page of settings: what is there, and what still stands between it and a booking."""

from typing import Final

import msgspec
from fastapi import APIRouter, Request, Response

from parley.db.engine import Tx
from parley.tenants.actions import places
from parley.web.console.frame import AsViewer, Viewer, database_of
from parley.web.console.settings_branches import BRANCHES_PATH
from parley.web.console.settings_numbers import NUMBERS_PATH
from parley.web.console.settings_page import SETTINGS_PATH, Sheet, show
from parley.web.console.settings_services import SERVICES_PATH, lacks_staff
from parley.web.console.settings_staff import STAFF_PATH, Catalogued, read_catalogued

LACKS_MAX: Final = 20
"""What is missing is listed up to here."""

router = APIRouter()


class Lack(msgspec.Struct, frozen=True):
    """Something that is missing: the key of a sentence, what it is about, and where to mend it."""

    key: str
    name: str
    path: str


@router.get(SETTINGS_PATH)
def show_settings(request: Request, viewer: AsViewer) -> Response:
    """How many there are of each, and what is missing."""
    with database_of(request).read() as tx:
        known = read_catalogued(tx, viewer.tenant_id)
        numbers = len(places.list_numbers(tx, viewer.tenant_id))
        lacks = _lacks(tx, viewer, known)
    counts = {
        "branches": sum(one.active for one in known.branches),
        "staff": sum(one.active for one in known.staff),
        "services": sum(one.active for one in known.services),
        "numbers": numbers,
    }
    return show(
        request, viewer, "settings_home.html", Sheet("", {}),
        counts=counts, lacks=lacks[:LACKS_MAX], more=max(len(lacks) - LACKS_MAX, 0),
    )  # fmt: skip


def _lacks(tx: Tx, viewer: Viewer, known: Catalogued) -> list[Lack]:
    found = []
    branches = [one for one in known.branches if one.active]
    if not branches:
        found.append(Lack("settings.lack_branch", "", BRANCHES_PATH))
    if not any(one.active for one in known.services):
        found.append(Lack("settings.lack_service", "", SERVICES_PATH))
    found += [
        Lack("settings.lack_staff", one.name, f"{SERVICES_PATH}/{one.id}")
        for one in known.services
        if lacks_staff(one, known)
    ]
    found += _idle_staff(known)
    for number in places.list_numbers(tx, viewer.tenant_id):
        if number.branch_id is None and len(branches) > 1:
            found.append(Lack("settings.lack_number_branch", number.e164, NUMBERS_PATH))
    return found


def _idle_staff(known: Catalogued) -> list[Lack]:
    """Who could be booked and performs nothing."""
    performing = {one for service in known.services if service.active for one in service.staff_ids}
    return [
        Lack("settings.lack_services_of", one.name, f"{STAFF_PATH}/{one.id}")
        for one in known.staff
        if one.active and one.bookable and one.id not in performing
    ]
