"""A typed call: what is said, what is heard of it, and what happens beside it."""

from playwright.sync_api import expect
from tests.browser.stage import Visit, talk


def test_a_typed_call_shows_what_was_heard_and_why_it_was_answered_so(owner: Visit) -> None:
    page = owner.page
    talk(page, owner.url, "my crown came off", "Ann Lee")
    turn = page.locator('.turn[data-turn="2"]')
    expect(turn.locator("mark")).to_have_text("Ann Lee")
    expect(turn).to_contain_text("main.ask_phone")
    expect(turn).to_contain_text("name: Ann Lee")
    page.locator("#hang-up").click()
    expect(page.locator("#state")).to_have_text("The call is over.")


def test_typing_over_the_agent_interrupts_it(owner: Visit) -> None:
    page = owner.page
    talk(page, owner.url, "Am I talking to a robot?", pace="15")
    # The answer has begun, and takes a second or two to be spoken.
    page.locator("#say").fill("my crown came off")
    page.locator("#say").press("Enter")
    cut = page.locator("#words li.agent", has=page.locator(".unheard")).last
    expect(cut).to_contain_text("interrupted")
    expect(page.locator('.turn[data-turn="2"]')).to_be_visible()


def test_the_caller_may_change_the_language(owner: Visit) -> None:
    page = owner.page
    talk(page, owner.url, "Guten Tag, ich hätte gern einen Rückruf wegen meiner Krone")
    expect(page.locator('.turn[data-turn="1"] h3')).to_contain_text("de")


def test_the_agent_ends_the_call_when_asked_to_stop_calling(owner: Visit) -> None:
    page = owner.page
    talk(page, owner.url, "Stop calling me.")
    expect(page.locator("#state")).to_have_text("The call is over.")
