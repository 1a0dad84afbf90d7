"""Pictures of the console's main pages: `make screenshots` writes them into docs/images."""

import contextlib
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, expect
from tests.browser import invented
from tests.browser.salon import Salon, operator
from tests.browser.stage import (
    NoChromium,
    Parley,
    Visit,
    become_owner,
    browser,
    parley,
    sign_in,
    talk,
    visit,
)

from parley.assembly import demo
from parley.db.engine import Database

IMAGES = Path(__file__).parents[2] / "docs" / "images"
WIDE: ViewportSize = {"width": 1280, "height": 800}
SHORT: ViewportSize = {"width": 1280, "height": 520}
NARROW: ViewportSize = {"width": 390, "height": 844}
SIZE_MAX_BYTES = 150_000
SAYS = (
    "Hi, my crown came off yesterday.",
    "My name is Ann Lee.",
    "You can reach me at 212 555 0188, best after five.",
)
LOOKS_MAX = 50
"""How often the list is looked at until all calls were read in."""


def shoot(page: Page, name: str) -> None:
    """Write what the window shows."""
    IMAGES.mkdir(exist_ok=True)
    path = IMAGES / f"{name}.png"
    page.evaluate("document.activeElement?.blur()")
    page.screenshot(path=path, animations="disabled", caret="hide")
    size = path.stat().st_size
    sys.stdout.write(f"{path.relative_to(IMAGES.parents[1])}  {size // 1000} KB\n")
    if size > SIZE_MAX_BYTES:
        sys.exit(f"{path.name} is larger than {SIZE_MAX_BYTES // 1000} KB: show less")


@contextlib.contextmanager
def window(chromium: Browser, running: Parley, **options: object) -> Iterator[Visit]:
    """Somebody who has signed in."""
    with visit(chromium, running.url, locale="en-US", **options) as made:
        sign_in(made.page, made.url)
        yield made
        if made.complaints:
            sys.exit(f"a page complains: {made.complaints[0]}")


def in_a_call(made: Visit) -> Page:
    talk(made.page, made.url, *SAYS)
    made.page.locator("#words li.agent[data-heard]").nth(len(SAYS)).wait_for()
    made.page.locator(f'.turn[data-turn="{len(SAYS)}"]').wait_for()
    return made.page


def pages(made: Visit, shown: str) -> None:
    """Every main page but the door and Talk; `shown` is the call that is shown in full."""
    page = made.open("/console/calls")
    rows = page.locator("#found tbody tr")
    for _ in range(LOOKS_MAX):
        if rows.count() == len(invented.CALLS) - 1:
            break
        page.reload()
    expect(rows).to_have_count(len(invented.CALLS) - 1)
    shoot(page, "calls")
    page = made.open(f"/console/calls/{shown}")
    page.get_by_role("button", name="Replay").click()
    expect(page.locator("#replay")).to_contain_text("The same")
    shoot(page, "call")
    page.locator("details.sentence", has_text="One moment").locator("summary").first.click()
    page.locator("details.sentence", has_text="It is noted").locator("summary").first.click()
    page.locator("#turn-3").evaluate("each => each.scrollIntoView()")
    shoot(page, "call-reasons")
    shoot(made.open("/console/messages"), "messages")
    shoot(made.open("/console/docs/concepts.md"), "docs")
    # Shorter, since what comes below names places of this machine.
    made.page.set_viewport_size(SHORT)
    page = made.open("/console/doctor")
    page.locator("#examine").click()
    page.locator("#examining").wait_for(state="hidden")
    shoot(page, "doctor")
    made.page.set_viewport_size(WIDE)


def a_day_of_bookings(chromium: Browser, running: Parley) -> None:
    """The calendar of a salon, and one of its bookings."""
    salon = Salon(running)
    shop = salon.shop
    salon.book("09:00", "Eva Lang")
    shown = salon.book("09:30", "Ida Roth", shop.colour, shop.erika)
    salon.book("10:00", "Max Frei", shop.wash, shop.erika)
    salon.book("10:45", "Otto Kern", shop.wash)
    salon.book("13:00", "Karla Sommer", shop.cut, shop.erika)
    salon.hold("11:30")
    with operator(chromium, running, viewport=WIDE) as made:
        shoot(made.open(f"/console/bookings?date={salon.day}"), "bookings")
        shoot(made.open(f"/console/bookings/{shown.id}"), "booking")
    salon.close()


def settings_of_a_salon(chromium: Browser, running: Parley) -> None:
    """What can be booked at the company that `parley demo seed` makes."""
    database = Database.open(f"sqlite:///{running.folder}/parley.db")
    with database.write() as tx:
        salon = demo.seed(tx, "salon")
    database.close()
    with window(chromium, running, viewport=WIDE) as made:
        made.page.locator("details.tenants summary").click()
        made.page.get_by_role("button", name=salon.name).click()
        expect(made.page.locator("details.tenants summary")).to_contain_text(salon.name)
        shoot(made.open("/console/settings/services"), "settings")


def main() -> None:
    try:
        with browser() as chromium, parley(CLINIC_NAME=invented.CLINIC_NAME) as running:
            show(chromium, running)
    except NoChromium as missing:
        sys.exit(str(missing))


def show(chromium: Browser, running: Parley) -> None:
    with visit(chromium, running.url, viewport=WIDE) as first:
        become_owner(first.page, running.first_link)
        first.context.clear_cookies()
        shoot(first.open("/console/sign-in"), "sign-in")
    database = Database.open(f"sqlite:///{running.folder}/parley.db")
    now = datetime.fromtimestamp(time.time_ns() / 1e9, UTC)
    ids = invented.store(database, now)
    database.close()
    a_day_of_bookings(chromium, running)
    with window(chromium, running, viewport=WIDE) as made:
        pages(made, ids[-2])
        shoot(in_a_call(made), "talk")
    with window(chromium, running, viewport=WIDE, color_scheme="dark") as made:
        shoot(in_a_call(made), "talk-dark")
    with window(chromium, running, viewport=NARROW, device_scale_factor=1) as made:
        shoot(in_a_call(made), "talk-narrow")
    # Last, since whoever has a second company sees the choice on every page.
    settings_of_a_salon(chromium, running)


if __name__ == "__main__":
    main()
