"""Every main page is for everybody: no violation of WCAG level A or AA that axe-core can find."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.browser.stage import Parley, Visit, sign_in, talk, visit

LEVELS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}}
PAGES = (
    "/console/talk",
    "/console/calls",
    "/console/messages",
    "/console/doctor",
    "/console/docs",
    "/console/account",
    "/console/settings",
)


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=LEVELS).response["violations"]
    return [
        f"{one['id']} ({one['impact']}): {node['html'][:120]}"
        for one in found
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_main_pages_have_no_violation(owner: Visit, theme: str) -> None:
    page = owner.page
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    found = []
    for path in PAGES:
        owner.open(path)
        found += [f"{path}: {one}" for one in violations(page)]
    assert found == []


def test_a_call_under_way_and_the_door_have_no_violation(owner: Visit) -> None:
    call_id = talk(owner.page, owner.url, "my crown came off")
    assert violations(owner.page) == []
    owner.open(f"/console/calls/{call_id}")
    # Leaving Talk ends the call, and its page then comes anew.
    expect(owner.page.locator("h1 + .badge")).to_have_text("ended")
    assert violations(owner.page) == []
    owner.context.clear_cookies()
    owner.open("/console/sign-in")
    assert violations(owner.page) == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_a_phone(chromium: Browser, running: Parley, path: str) -> None:
    with visit(chromium, running.url, viewport={"width": 360, "height": 740}) as narrow:
        sign_in(narrow.page, narrow.url)
        page = narrow.open(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360
        assert narrow.complaints == []
