"""A whole Parley and a whole browser: what the tests of this folder and the screenshots drive."""

import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from socket import create_server

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

PATIENCE_MS = 20_000
"""How long a test waits for a page before it gives up."""

CHROMIUM_VARIABLE = "PARLEY_TEST_CHROMIUM"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

EMAIL = "ann@example.com"
PASSWORD = "correct horse battery"


class NoChromium(Exception):
    """There is no browser to test with."""


def chromium() -> str:
    """The path of a Chromium. Raises NoChromium with the mend."""
    named = os.environ.get(CHROMIUM_VARIABLE)  # noqa: TID251 - of the tests, not of Parley
    found = named or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if not found:
        raise NoChromium(
            "The tests of the console need Chromium: apt-get install chromium,"
            f" or name one in {CHROMIUM_VARIABLE}."
        )
    return found


@dataclass
class Parley:
    """A running `parley up` whose owner is EMAIL, once `become_owner` was done."""

    url: str
    first_link: str
    folder: Path


@contextlib.contextmanager
def parley(**settings: str) -> Iterator[Parley]:
    """Everything that `make run` starts, on a free port, with a database of its own.

    `settings` are variables of the environment.
    """
    with create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen(
            [sys.executable, "-m", "parley", "up", "--host", "127.0.0.1", "--port", str(port)],
            env={
                **os.environ,  # noqa: TID251 - all but these is as it is here
                "PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db",
                "PARLEY_DRAIN_SECONDS": "0",
                **settings,
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            assert process.stdout is not None
            link = next(
                found[0]
                for line in process.stdout
                if (found := re.search(r"http\S+/first\?\S+", line))
            )
            yield Parley(f"http://localhost:{port}", link, Path(folder))
        finally:
            process.terminate()
            process.wait(60)
            if process.stdout is not None:
                process.stdout.close()


@contextlib.contextmanager
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    path = chromium()
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield launched
        finally:
            launched.close()


@dataclass
class Visit:
    """One person's browser window. `complaints` is all that the pages' consoles complained of."""

    context: BrowserContext
    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Go to a page of the console."""
        self.page.goto(f"{self.url}{path}")
        return self.page


@contextlib.contextmanager
def visit(browser: Browser, url: str, **options: object) -> Iterator[Visit]:
    """A fresh window; at its end nothing may stand in the console of its pages."""
    context = browser.new_context(**options)  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    made = Visit(context, page, url)

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            made.complaints.append(f"{message.text} {message.location['url']}")

    page.on("console", heard)
    page.on("pageerror", lambda error: made.complaints.append(str(error)))
    try:
        yield made
    finally:
        context.close()


def become_owner(page: Page, link: str) -> None:
    """Follow the one-time link of the first start."""
    page.goto(link)
    page.locator("#name").fill("Ann Lee")
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.locator("main button.main").click()
    page.wait_for_url("**/console/**")


def sign_in(page: Page, url: str) -> None:
    """By e-mail and password."""
    page.goto(f"{url}/console/sign-in")
    page.locator("#email").fill(EMAIL)
    page.locator("#password").fill(PASSWORD)
    page.locator("main button.main").click()
    page.wait_for_url(re.compile(r"/console/(?!sign-in)"))


def talk(page: Page, url: str, *sentences: str, pace: str = "0") -> str:
    """Make a call on the page Talk and say the sentences, each after the agent's words; its id.

    `pace` is how many milliseconds the agent takes to speak a character.
    """
    page.goto(f"{url}/console/talk")
    page.locator("#pace").select_option(pace)
    with page.expect_response("**/console/talk/ticket") as asked:
        page.locator("#start").click()
    call_id = str(asked.value.json()["call"])
    for number, sentence in enumerate(sentences, 1):
        page.locator("#words li.agent[data-heard]").nth(number - 1).wait_for()
        page.locator("#say").fill(sentence)
        page.locator("#say").press("Enter")
    page.locator("#words li.agent").nth(len(sentences)).wait_for()
    return call_id
