"""A salon is set up by hand: hours as they are written, parts of a service, a sick day."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import msgspec
import pytest
from playwright.sync_api import Browser, Page, expect
from tests.bookings.shop import Shop
from tests.browser.stage import Parley, Visit, sign_in, visit
from tests.browser.test_access import violations

from parley.bookings.actions import ledger
from parley.bookings.rules.records import Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.db.engine import Database
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT

SETTINGS = "/console/settings"


@pytest.fixture(scope="module")
def shop(running: Parley) -> Iterator[Shop]:
    """A salon that the owner's company looks after, with one booking for Udo in some days."""
    database = Database.open(f"sqlite:///{running.folder}/parley.db")
    made = Shop(database, "looked-after")
    with database.write() as tx:
        salon = tenants.find(tx, made.tenant_id)
        assert salon is not None
        tenants.change(tx, msgspec.structs.replace(salon, parent_id=DEFAULT_TENANT))
        start = datetime.combine(tx.now.date() + timedelta(days=3), time(10), UTC)
        span = Span(start, start + timedelta(hours=1))
        order = ledger.Order(
            tenant_id=made.tenant_id, branch_id=made.branch.id, service=made.cut,
            attendee="Eva Lang", language="de", source="console",
        )  # fmt: skip
        slot = Slot(made.udo.id, span, (Part("a", "", made.udo.id, span),))
        assert ledger.book(tx, order, slot, Change(kind="booked", actor="staff"))
    yield made
    database.close()


@pytest.fixture
def salon(owner: Visit, shop: Shop) -> Visit:
    """The owner's window, which looks at the salon."""
    choose(owner, shop)
    return owner


def choose(window: Visit, shop: Shop) -> None:
    page = window.open(SETTINGS)
    page.locator(".tenants summary").click()
    page.locator(f'.tenants button[value="{shop.tenant_id}"]').click()
    page.wait_for_url(re.compile(r"/console/(?!settings|tenant)"))


def paths(shop: Shop) -> list[str]:
    rooms = ("", "/company", "/branches", "/staff", "/services", "/numbers", "/policies")
    return [f"{SETTINGS}{room}" for room in rooms] + [
        f"{SETTINGS}/branches/{shop.branch.id}",
        f"{SETTINGS}/staff/{shop.udo.id}",
        f"{SETTINGS}/services/{shop.colour.id}",
        f"{SETTINGS}/policies/service/{shop.cut.id}",
    ]


def saved(page: Page) -> None:
    expect(page.locator("#flash")).to_contain_text("Saved.")


def test_hours_are_shown_as_they_are_understood_before_they_are_saved(
    salon: Visit, shop: Shop
) -> None:
    page = salon.open(f"{SETTINGS}/branches/{shop.branch.id}")
    page.get_by_label("Monday", exact=True).fill("9-12, 13 bis 18 Uhr")
    monday = page.locator(".week-row").first.locator("[data-preview-here]")
    expect(monday).to_contain_text("09:00–12:00, 13:00–18:00")
    page.get_by_label("Sunday", exact=True).fill("whenever")
    sunday = page.locator(".week-row").last.locator("[data-preview-here]")
    expect(sunday).to_contain_text("Write times such as")
    page.get_by_label("Sunday", exact=True).fill("")
    page.get_by_role("button", name="Save").click()
    saved(page)
    expect(page.get_by_label("Monday", exact=True)).to_have_value("09:00–12:00, 13:00–18:00")


def test_a_part_is_added_to_a_service_and_drawn_at_once(salon: Visit, shop: Shop) -> None:
    page = salon.open(f"{SETTINGS}/services/{shop.cut.id}")
    rows = page.locator(".phase")
    expect(rows).to_have_count(2)
    page.locator("#phase_1_name").fill("Drying")
    page.locator("#phase_1_minutes").fill("20")
    expect(page.locator(".legend")).to_contain_text("Drying 20 min")
    page.get_by_role("button", name="Add a part").click()
    expect(rows).to_have_count(3)
    expect(page.locator("#phase_2_name")).to_be_focused()
    page.locator("#phase_2_name").fill("Styling")
    page.locator("#phase_2_minutes").fill("15")
    page.get_by_role("button", name="Save").click()
    saved(page)
    expect(page.locator("svg.time-line rect")).to_have_count(3)


def test_a_sick_day_lists_whom_somebody_must_move(salon: Visit, shop: Shop) -> None:
    page = salon.open(f"{SETTINGS}/staff/{shop.udo.id}")
    with shop.database.read() as tx:
        last = tx.now.date() + timedelta(days=9)
    page.get_by_label("Last day").fill(last.isoformat())
    page.get_by_role("button", name="Enter it").click()
    expect(page.get_by_text("One booking must be moved.")).to_be_visible()
    expect(page.locator("ul.to-move li")).to_contain_text("Eva Lang")
    page.get_by_role("button", name="They are there").click()
    expect(page.get_by_text("No absence is entered.")).to_be_visible()


def test_own_hours_appear_when_they_are_chosen_by_the_keyboard(salon: Visit, shop: Shop) -> None:
    page = salon.open(f"{SETTINGS}/staff/{shop.erika.id}")
    monday = page.get_by_label("Monday", exact=True)
    expect(monday).to_be_hidden()
    page.get_by_label("Whenever the branch is open").focus()
    page.keyboard.press("ArrowDown")
    expect(monday).to_be_visible()
    first = page.locator(".week-row").first.locator("[data-preview-here]")
    expect(first).to_contain_text("closed")
    page.keyboard.press("ArrowUp")
    expect(first).to_contain_text("18:00")


def test_what_is_wrong_is_told_beside_its_field(salon: Visit, shop: Shop) -> None:
    page = salon.open(f"{SETTINGS}/services/{shop.wash.id}")
    page.get_by_label("Amount").fill("a lot")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("One field cannot be saved")
    amount = page.get_by_label("Amount")
    expect(amount).to_have_value("a lot")
    expect(amount).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#price-fault")).to_contain_text("Write an amount")
    assert violations(page) == []
    # The answer's status is an error, which the browser tells too.
    salon.complaints[:] = [one for one in salon.complaints if "status of 4" not in one]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_of_settings_have_no_violation(salon: Visit, shop: Shop, theme: str) -> None:
    page = salon.page
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    found = []
    for path in paths(shop):
        salon.open(path)
        for summary in page.locator(".adding > summary").all():
            summary.click()
        found += [f"{path}: {one}" for one in violations(page)]
    assert found == []


def test_the_pages_of_settings_fit_a_phone(chromium: Browser, running: Parley, shop: Shop) -> None:
    with visit(chromium, running.url, viewport={"width": 360, "height": 740}) as narrow:
        sign_in(narrow.page, narrow.url)
        choose(narrow, shop)
        for path in paths(shop):
            page = narrow.open(path)
            for summary in page.locator(".adding > summary").all():
                summary.click()
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
        page = narrow.open(f"{SETTINGS}/branches/{shop.branch.id}")
        expect(page.get_by_label("Hours on it")).to_be_visible()
        assert narrow.complaints == []
