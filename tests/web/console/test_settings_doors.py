"""Who may do what in settings, and that nothing of another tenant is there for anybody."""

import pytest
from fastapi.routing import APIRoute
from tests.web.console.salon import SETTINGS, Salon
from tests.web.console.visit import Browser, Stage

from parley.web.console import (
    settings_absences,
    settings_branches,
    settings_company,
    settings_home,
    settings_hours,
    settings_numbers,
    settings_policies,
    settings_services,
    settings_staff,
)

ROOMS = (
    settings_absences, settings_branches, settings_company, settings_home, settings_hours,
    settings_numbers, settings_policies, settings_services, settings_staff,
)  # fmt: skip
ROUTES = [
    (method, route.path)
    for room in ROOMS
    for route in room.router.routes
    if isinstance(route, APIRoute)
    for method in sorted(route.methods or ())
]
READS = [path for method, path in ROUTES if method == "GET"]
WRITES = [path for method, path in ROUTES if method == "POST"]
PIECES = {f"{SETTINGS}/hours", f"{SETTINGS}/services/time-line"}
"""They show how something is understood and change nothing."""


@pytest.fixture
def salon(stage: Stage) -> Salon:
    return Salon(stage)


def address(path: str, salon: Salon) -> str:
    """A path with the ids of a salon in its places."""
    return path.format(
        branch_id=salon.shop.branch.id, staff_id=salon.shop.udo.id, service_id=salon.shop.cut.id,
        scope="service", scope_id=salon.shop.cut.id,
    )  # fmt: skip


def stands(salon: Salon) -> object:
    people = [salon.staff(slug) for slug in ("udo", "erika")]
    services = [salon.service(slug) for slug in ("cut", "wash", "colour")]
    return salon.branch(), people, services, salon.absences()


def test_everybody_of_the_tenant_may_look(salon: Salon) -> None:
    viewer = salon.signed_in("viewer")
    for path in READS:
        page = viewer.page(address(path, salon))
        assert "Owners can change this" in page, path
        assert "button main" not in page, path


def test_whoever_may_not_change_something_is_told_so(salon: Salon) -> None:
    before = stands(salon)
    viewer, operator = salon.signed_in("viewer"), salon.signed_in("operator", "bob@example.com")
    for path in sorted(set(WRITES) - PIECES):
        where = address(path, salon)
        assert viewer.send(where).status_code == 403, path
        assert (operator.send(where).status_code != 403) == ("/absences" in path), path
    assert stands(salon) == before


def test_nobody_gets_in_without_signing_in(salon: Salon) -> None:
    browser = salon.stage.browser()
    for method, path in ROUTES:
        where = address(path, salon)
        answer = browser.get(where) if method == "GET" else browser.send(where)
        assert answer.headers["location"].startswith("/console/sign-in"), path


def test_what_another_tenant_has_is_not_there(salon: Salon) -> None:
    other = Salon(salon.stage, "other")
    eve, before = other.signed_in("owner", "eve@example.com"), stands(salon)
    sent = {"day": "2026-12-24", "from_day": "2026-12-24", "kind": "sick", "name": "Eve"}
    placed = [(method, path) for method, path in ROUTES if "{" in path]
    assert len(placed) >= 12
    for method, path in placed:
        where = address(path, salon)
        answer = eve.get(where) if method == "GET" else eve.send(where, **sent)
        assert answer.status_code == 404, path
        assert "Udo" not in answer.text
    assert stands(salon) == before


def test_absences_of_another_tenant_cannot_be_taken_back(salon: Salon) -> None:
    operator = salon.signed_in("operator")
    path = f"{SETTINGS}/staff/{salon.shop.udo.id}/absences"
    operator.send(path, kind="sick", from_day="2026-12-01")
    [absence] = salon.absences()
    other = Salon(salon.stage, "other")
    eve = other.signed_in("owner", "eve@example.com")
    theirs = f"{SETTINGS}/staff/{other.shop.udo.id}/absences/remove"
    assert eve.send(theirs, absence=absence.id).status_code == 404
    assert salon.absences() == [absence]


def test_boxes_with_ids_of_another_tenant_are_not_read(salon: Salon) -> None:
    other = Salon(salon.stage, "other")
    eve = other.signed_in("owner", "eve@example.com")
    path = f"{SETTINGS}/services"
    sent = {"name": "Stolen", "currency": "EUR", "phase_0_minutes": "30", "confirmed_by": "ledger"}
    assert eve.send(path, **sent, **{f"by_{salon.shop.udo.id}": "on"}).status_code == 303
    assert other.service("stolen").staff_ids == ()
    assert eve.send(path, **sent, branch=salon.shop.branch.id).status_code == 422


def test_lists_show_only_what_is_of_the_tenant(salon: Salon) -> None:
    other = Salon(salon.stage, "other")
    eve = other.signed_in("owner", "eve@example.com")
    ids = {salon.shop.branch.id, salon.shop.udo.id, salon.shop.cut.id}
    for room in ("", "/branches", "/staff", "/services", "/policies", "/company"):
        page = eve.page(f"{SETTINGS}{room}")
        assert not [one for one in ids if one in page], room


def test_tabs_lead_to_every_room_and_owners_also_to_the_doors(salon: Salon) -> None:
    owner, viewer = salon.signed_in(), salon.signed_in("viewer", "bob@example.com")
    assert _tabs(owner) - _tabs(viewer) == {
        f"{SETTINGS}/{room}" for room in ("users", "tokens", "access")
    }
    for path in _tabs(owner):
        assert f'<a href="{path}" aria-current="page"' in owner.page(path)


def _tabs(browser: Browser) -> set[str]:
    tabs = browser.page(SETTINGS).partition('<nav class="tabs many"')[2].partition("</nav>")[0]
    return {piece.partition('"')[0] for piece in tabs.split('href="')[1:]}
