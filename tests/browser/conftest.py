"""One Parley and one browser for all tests of this folder; each test has a window of its own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.browser.stage import Parley, Visit, become_owner, browser, parley, sign_in, visit


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with browser() as launched:
        yield launched


@pytest.fixture(scope="session")
def running(chromium: Browser) -> Iterator[Parley]:
    with parley() as started:
        with visit(chromium, started.url) as first:
            become_owner(first.page, started.first_link)
            assert first.complaints == []
        yield started


@pytest.fixture
def window(chromium: Browser, running: Parley) -> Iterator[Visit]:
    """A window in which nobody has signed in. Its pages may not complain."""
    with visit(chromium, running.url) as made:
        yield made
        assert made.complaints == []


@pytest.fixture
def owner(window: Visit) -> Visit:
    """A window in which the owner has signed in."""
    sign_in(window.page, window.url)
    return window
