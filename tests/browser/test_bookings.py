"""Bookings by hand: made, moved and cancelled under the same rules; what callers hold appears."""

import re
from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.salon import Salon, operator
from tests.browser.stage import Parley, Visit
from tests.browser.test_access import violations

APPEARS_MS = 20_000
"""The page looks every five seconds, on a machine that is busy with the tests."""


@pytest.fixture(scope="session")
def salon(running: Parley) -> Iterator[Salon]:
    made = Salon(running)
    yield made
    made.close()


@pytest.fixture
def desk(chromium: Browser, running: Parley, salon: Salon) -> Iterator[Visit]:
    """A window of the salon's operator, on a day with nothing on it."""
    salon.clear()
    with operator(chromium, running) as made:
        yield made
        assert made.complaints == []


def open_day(desk: Visit, salon: Salon) -> Page:
    return desk.open(f"/console/bookings?date={salon.day}")


def choose(page: Page, service: str, clock: str) -> None:
    page.locator("#service").select_option(label=service)
    page.locator("#time").fill(clock)
    page.locator("#time").dispatch_event("change")


def test_a_click_into_free_time_leads_to_a_booking_in_the_calendar(
    desk: Visit, salon: Salon
) -> None:
    page = open_day(desk, salon)
    # Half an hour after opening, at eight pixels for five minutes.
    page.get_by_role("link", name=re.compile("Free from .* Udo Wald")).click(
        position={"x": 60, "y": 50}
    )
    expect(page.locator("#time")).to_have_value("09:30")
    page.locator("#service").select_option(label="Herrenhaarschnitt · 60 min")
    expect(page.locator("#free")).to_contain_text("Free with Udo Wald")
    page.locator("#name").fill("Otto Kern")
    page.locator("#phone").fill("030 23125 144")
    page.locator("#save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Otto Kern")
    expect(page.locator("#when")).to_contain_text("09:30–10:30")
    expect(page.locator(".flash")).to_have_text("Booked.")
    open_day(desk, salon)
    expect(page.locator("a.block")).to_have_attribute("aria-label", re.compile("Otto Kern"))


def test_a_conflict_is_told_in_words_before_anything_is_saved(desk: Visit, salon: Salon) -> None:
    salon.book("11:00", "Eva Lang")
    path = f"/console/bookings/new?staff={salon.shop.udo.id}&at={salon.day}"
    page = desk.open(path)
    choose(page, "Waschen und Legen · 30 min", "11:30")
    expect(page.locator("#conflict")).to_contain_text("The time is taken")
    page.locator("#name").fill("Otto Kern")
    other = page.locator(".others button").first
    clock = other.inner_text().partition(", ")[2][:5]
    other.click()
    expect(page.locator("#free")).to_be_visible()
    expect(page.locator("#time")).to_have_value(clock)
    expect(page.locator("#name")).to_have_value("Otto Kern")
    page.locator("#save").click()
    expect(page.locator("#when")).to_contain_text(clock)


def test_a_customer_is_found_while_the_name_is_typed(desk: Visit, salon: Salon) -> None:
    salon.book("15:00", "Ida Sommer")
    page = desk.open(f"/console/bookings/new?staff={salon.shop.udo.id}&at={salon.day}T10:00")
    page.locator("#words").press_sequentially("sommer")
    expect(page.locator("#persons input:checked + span")).to_contain_text("Ida Sommer")
    assert "sommer" not in page.url
    choose(page, "Waschen und Legen · 30 min", "10:00")
    page.locator("#save").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ida Sommer")


def test_recurring_visits_list_what_cannot_be_had(desk: Visit, salon: Salon) -> None:
    salon.book("11:00", "Eva Lang")
    page = desk.open(f"/console/bookings/new?staff={salon.shop.udo.id}&at={salon.day}")
    page.locator("#count").fill("3")
    choose(page, "Herrenhaarschnitt · 60 min", "11:00")
    expect(page.locator("#series")).to_have_text("2 of 3 visits are free.")
    expect(page.locator(".visits .not")).to_contain_text("The time is taken")
    page.locator("#name").fill("Otto Kern")
    page.get_by_role("button", name="Book the 2 that are free").click()
    expect(page.locator(".flash")).to_have_text("The visits are booked.")


def test_a_booking_is_moved_and_cancelled_by_hand(desk: Visit, salon: Salon) -> None:
    salon.book("13:00", "Ida Roth")
    made = salon.book("11:00", "Eva Lang")
    page = desk.open(f"/console/bookings/{made.id}")
    page.locator("#time").fill("13:30")
    page.get_by_role("button", name="Move").click()
    expect(page.locator("#conflict")).to_contain_text("The time is taken")
    expect(page.locator(".others button")).to_have_count(3)
    # The browser complains of every answer that is none of success.
    desk.complaints[:] = [one for one in desk.complaints if "status of 409" not in one]
    page.locator("#time").fill("14:00")
    page.get_by_role("button", name="Move", exact=True).click()
    expect(page.locator("#when")).to_contain_text("14:00–15:00")
    expect(page.locator(".history")).to_contain_text("11:00")
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#reason").fill("is ill")
    page.get_by_role("button", name="Cancel the booking").click()
    expect(page.locator("#status")).to_contain_text("cancelled")
    expect(page.locator(".history")).to_contain_text("is ill")
    expect(page.locator(".history")).to_contain_text("Uta Klein")
    open_day(desk, salon)
    expect(page.locator("a.block")).to_have_count(1)


def test_what_a_caller_holds_and_books_appears_by_itself(desk: Visit, salon: Salon) -> None:
    page = open_day(desk, salon)
    expect(page.locator(".block")).to_have_count(0)
    salon.hold("15:00")
    hold = page.locator("g.block.hold")
    expect(hold).to_have_attribute("aria-label", re.compile("^15:00"), timeout=APPEARS_MS)
    expect(hold.locator("[data-until]")).to_have_text(re.compile(r"\d:\d\d"))
    salon.book("10:00", "Eva Lang")
    expect(page.locator("a.block")).to_have_count(1, timeout=APPEARS_MS)


def test_keys_move_the_day_and_begin_a_booking(desk: Visit, salon: Salon) -> None:
    page = open_day(desk, salon)
    here = page.locator(".bookings-day").inner_text()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".bookings-day")).not_to_have_text(here)
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".bookings-day")).to_have_text(here)
    page.keyboard.press("n")
    expect(page.get_by_role("heading", level=1)).to_have_text("New booking")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_for_everybody_and_fit_a_phone(
    desk: Visit, salon: Salon, scheme: Literal["light", "dark"]
) -> None:
    made = salon.book("09:30", "Ida Roth", salon.shop.colour, salon.shop.erika)
    salon.hold("13:00")
    desk.page.emulate_media(color_scheme=scheme)
    desk.page.set_viewport_size({"width": 360, "height": 740})
    day = f"date={salon.day}"
    for path in (f"?{day}", f"?{day}&view=week", f"/{made.id}", f"/new?at={salon.day}T10:00",
                 "/waitlist", "/callbacks"):  # fmt: skip
        page = desk.open(f"/console/bookings{path}")
        assert violations(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
