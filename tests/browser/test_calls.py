"""Calls: watching one that runs, finding why a sentence was said, and taking a call along."""

import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Dialog, Locator, Page, expect
from tests.browser.stage import PATIENCE_MS, Parley, Visit, sign_in, talk, visit
from tests.browser.test_access import violations
from tests.calls.recorded import Recording
from tests.web.console.test_calls import other_tenant

from parley.db.engine import Database

BEHIND_MAX_MS = 2_000
"""How far a live view may be behind the words, with a machine that is busy with the tests."""
LOOKS_MAX = 50
"""How often a list is looked at until an ended call was read in."""
SCRIPT = "<script>alert(1)</script>"
SAYS = ("My crown came off yesterday.", "Ann Lee", "212 555 0123", "yes")
"""A caller who leaves a message."""


@pytest.fixture
def watcher(chromium: Browser, running: Parley) -> Iterator[Visit]:
    """A second window of somebody who has signed in."""
    with visit(chromium, running.url) as made:
        sign_in(made.page, made.url)
        yield made
        assert made.complaints == []


@pytest.fixture(scope="session")
def theirs(running: Parley) -> str:
    """Words of the call `theirs`, which belongs to another tenant."""
    database = Database.open(f"sqlite:///{running.folder}/parley.db")
    try:
        call = Recording("theirs").says("It is about the vermilion parasol")
        call.end(database, tenant=other_tenant(database))
    finally:
        database.close()
    return "vermilion"


def say(page: Page, words: str) -> float:
    """Say something in a call that runs; when that was, in monotonic seconds."""
    page.locator("#words li.agent[data-heard]").last.wait_for()
    page.locator("#say").fill(words)
    page.locator("#say").press("Enter")
    return time.monotonic()


def ended(page: Page, url: str, *sentences: str) -> str:
    """Make a call, hang up, and open its page once it has ended; its id."""
    call_id = talk(page, url, *sentences)
    page.locator("#hang-up").click()
    expect(page.locator("#state")).to_have_text("The call is over.")
    page.goto(f"{url}/console/calls/{call_id}")
    expect(page.locator("h1 + .badge")).to_have_text("ended", timeout=PATIENCE_MS)
    return call_id


def sentence(page: Page, words: str) -> Locator:
    """A sentence of the agent, opened."""
    found = page.locator("details.sentence", has_text=words).first
    found.locator("summary").click()
    return found.locator("dl.reason")


def listed(page: Page, url: str, call_id: str) -> None:
    """Open the list, and come again until an ended call was read in."""
    row = page.locator(f'#found a[href$="{call_id}"]')
    for _ in range(LOOKS_MAX):
        page.goto(f"{url}/console/calls")
        if row.count():
            return
    expect(row).to_be_visible()


def parley_says(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "parley", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_a_running_call_is_followed_from_a_second_window(owner: Visit, watcher: Visit) -> None:
    watching = watcher.open("/console/calls")
    call_id = talk(owner.page, owner.url, "my crown came off")
    row = watching.locator(f'#running a[href$="{call_id}"]')
    expect(row).to_contain_text("my crown came off", timeout=BEHIND_MAX_MS)
    row.click()
    expect(watching.locator("#turns")).to_contain_text("my crown came off")
    said_at = say(owner.page, "Ann Lee")
    turn = watching.locator("#turn-2")
    expect(turn.locator("mark")).to_have_text("Ann Lee", timeout=BEHIND_MAX_MS)
    assert (time.monotonic() - said_at) * 1000 < BEHIND_MAX_MS
    owner.page.locator("#hang-up").click()
    expect(watching.locator("h1 + .badge")).to_have_text("ended")


def test_each_sentence_tells_why_it_was_said(owner: Visit) -> None:
    ended(owner.page, owner.url, *SAYS)
    reason = sentence(owner.page, "May I have")
    expect(reason).to_contain_text("main.ask_name")
    expect(reason).to_contain_text("ask_name")
    claimed = sentence(owner.page, "noted")
    expect(claimed.locator('a[href^="#tool-"]')).to_have_text("take_message")
    others = sentence(owner.page, "One moment")
    expect(others).to_contain_text("one_moment")
    # Which of the wordings it is follows from the id of the call.
    said = others.locator("xpath=..").locator("summary").inner_text().lstrip("⌄› ")
    expect(others.locator("li.chosen")).to_contain_text(said)
    assert others.locator("li").count() > 1


def test_a_replay_in_place_says_that_the_call_is_the_same(owner: Visit) -> None:
    ended(owner.page, owner.url, "my crown came off")
    owner.page.get_by_role("button", name="Replay").click()
    expect(owner.page.locator("#replay")).to_contain_text("The same, effect by effect.")
    expect(owner.page.locator("#replay")).to_be_in_viewport()


def test_an_exported_session_can_be_played(owner: Visit, tmp_path: Path) -> None:
    ended(owner.page, owner.url, "my crown came off")
    with owner.page.expect_download() as coming:
        owner.page.get_by_role("link", name="Export as a session").click()
    path = tmp_path / coming.value.suggested_filename
    coming.value.save_as(path)
    played = parley_says("play", str(path), "--own", "--speed", "20", "--patience", "5")
    assert played.returncode == 0, played.stdout + played.stderr


def test_a_test_made_of_a_call_is_green(owner: Visit, tmp_path: Path) -> None:
    ended(owner.page, owner.url, *SAYS)
    owner.page.get_by_text("Make a test of this call").click()
    with owner.page.expect_download() as coming:
        owner.page.get_by_role("link", name="Download the test").click()
    packed = tmp_path / coming.value.suggested_filename
    coming.value.save_as(packed)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path)
    (session,) = (each for each in tmp_path.glob("*.json") if ".effects" not in each.name)
    played = parley_says("play", str(session), "--own", "--speed", "20", "--patience", "5")
    assert played.returncode == 0, played.stdout + played.stderr
    replayed = parley_says("replay", str(next(tmp_path.glob("*.journal"))))
    assert replayed.returncode == 0, replayed.stdout + replayed.stderr


def test_search_finds_words_that_a_caller_said(owner: Visit) -> None:
    page = owner.page
    call_id = ended(page, owner.url, "It is about the turquoise umbrella of my nephew")
    listed(page, owner.url, call_id)
    page.locator("#words").fill("turquoise umbrella")
    page.keyboard.press("Enter")
    row = page.locator("#found tbody tr")
    expect(row).to_have_count(1)
    expect(row.locator("mark").first).to_contain_text("turquoise")
    expect(row.locator("a")).to_have_attribute("href", f"/console/calls/{call_id}")
    assert "turquoise" not in page.url
    page.locator("#words").fill("chartreuse")
    page.keyboard.press("Enter")
    expect(page.locator("#found .empty")).to_be_visible()


@pytest.mark.parametrize("path", ["", "/session", "/test", "/events"])
@pytest.mark.parametrize("call_id", ["theirs", "unknown", "%3Cscript%3Ealert(1)%3C%2Fscript%3E"])
def test_a_call_of_nobody_here_is_a_page_that_tells_nothing(
    owner: Visit, theirs: str, call_id: str, path: str
) -> None:
    answer = owner.page.goto(f"{owner.url}/console/calls/{call_id}{path}")
    assert answer is not None
    assert answer.status == 404
    expect(owner.page.get_by_role("heading", level=1)).to_be_visible()
    assert theirs not in answer.text()
    owner.complaints[:] = [one for one in owner.complaints if "status of 404" not in one]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_reasons_and_findings_are_for_everybody(
    owner: Visit, scheme: Literal["light", "dark"]
) -> None:
    page = owner.page
    page.emulate_media(color_scheme=scheme)
    call_id = ended(page, owner.url, *SAYS)
    page.locator("#reasons-all").click()
    page.get_by_role("button", name="Replay").click()
    page.locator("#replay .same").wait_for()
    for each in page.locator("details.inside, details.tool, details.make-test").all():
        each.locator("summary").first.click()
    assert violations(page) == []
    listed(page, owner.url, call_id)
    page.locator(".finder-more summary").click()
    page.locator("#words").fill("crown")
    page.keyboard.press("Enter")
    page.locator("#found mark").first.wait_for()
    assert violations(page) == []


def test_a_call_fits_a_phone(owner: Visit) -> None:
    owner.page.set_viewport_size({"width": 360, "height": 740})
    ended(owner.page, owner.url, *SAYS)
    owner.page.locator("#reasons-all").click()
    assert owner.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_markup_in_what_a_caller_says_is_inert(owner: Visit, watcher: Visit) -> None:
    opened: list[str] = []

    def told(dialog: Dialog) -> None:
        opened.append(dialog.message)
        dialog.dismiss()

    for page in (owner.page, watcher.page):
        page.on("dialog", told)
    watcher.open("/console/calls")
    call_id = talk(owner.page, owner.url, f"It is about {SCRIPT}")
    row = watcher.page.locator(f'#running a[href$="{call_id}"]')
    expect(row).to_contain_text(SCRIPT)
    row.click()
    expect(watcher.page.locator("#turns .caller").last).to_contain_text(SCRIPT)
    owner.page.locator("#hang-up").click()
    listed(owner.page, owner.url, call_id)
    expect(owner.page.locator("#found")).to_contain_text(SCRIPT)
    assert opened == []
