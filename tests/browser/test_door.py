"""People get in by password and by passkey, and nobody else does."""

import re

from playwright.sync_api import expect
from tests.browser.stage import EMAIL, PASSWORD, Parley, Visit, sign_in


def test_a_person_signs_in_and_out_again(window: Visit) -> None:
    page = window.open("/console/calls")
    expect(page).to_have_url(re.compile(r"/console/sign-in"))
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/console/calls"))
    page.locator("header .menu summary").last.click()
    page.locator('form[action="/console/sign-out"] button').click()
    window.open("/console/calls")
    expect(page).to_have_url(re.compile(r"/console/sign-in"))


def test_a_wrong_password_is_told_in_words(window: Visit) -> None:
    page = window.open("/console/sign-in")
    page.locator("#email").fill("nobody@example.com")
    page.locator("#password").fill("not the password")
    page.locator("main button.main").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    # The answer's status is an error, which the browser tells too.
    window.complaints[:] = [one for one in window.complaints if "status of 4" not in one]


def test_the_first_link_works_once(window: Visit, running: Parley) -> None:
    page = window.page
    page.goto(running.first_link)
    expect(page.locator("#password")).to_have_count(0)
    window.complaints[:] = [one for one in window.complaints if "status of 4" not in one]


def test_a_passkey_lets_its_owner_in(window: Visit) -> None:
    page = window.page
    session = window.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    sign_in(page, window.url)
    window.open("/console/account")
    page.locator("#passkey-name").fill("This browser")
    page.locator("#passkey-add").click()
    expect(page.get_by_text("This browser")).to_be_visible()
    window.context.clear_cookies()
    window.open("/console/sign-in")
    page.locator("#passkey-sign-in").click()
    expect(page).to_have_url(re.compile(r"/console/(?!sign-in)"))
