"""Streams: running calls, and one call, as they go on."""

import asyncio
from collections.abc import Callable, Iterator

import pytest
from tests.calls.recorded import Recording
from tests.web.console.test_calls import other_tenant
from tests.web.console.test_calls_call import opened
from tests.web.console.visit import Browser, Stage

from parley.web.console.calls_live import STREAMS_MAX, event, told
from parley.web.console.calls_parts import CallsParts

STREAM_S = 2.0
"""How long a stream of these tests goes on, so that its answer comes to an end."""


@pytest.fixture
def parts(stage: Stage) -> Iterator[CallsParts]:
    parts = stage.app.state.calls = CallsParts(stage.database, stream_max_s=STREAM_S)
    yield parts
    parts.following.stop()


@pytest.fixture
def browser(stage: Stage, parts: CallsParts) -> Browser:
    return stage.signed_in("viewer")


def few(news: Callable[[], str], stream_max_s: float) -> list[str]:
    async def gathered() -> list[str]:
        return [text async for text in told(news, stream_max_s)]

    return asyncio.run(gathered())


def test_an_event_carries_every_line_of_its_text() -> None:
    assert event("turn", 7, "<li>\n</li>") == "event: turn\nid: 7\ndata: <li>\ndata: </li>\n\n"
    assert event("over", 8, "") == "event: over\nid: 8\ndata: \n\n"


def test_line_breaks_in_words_make_no_event_of_their_own() -> None:
    forged = "a\r\n\r\nevent: over\rdata: x"
    assert [line.partition(":")[0] for line in event("turn", 1, forged).split("\n")] == [
        "event", "id", "data", "data", "data", "data", "", "",
    ]  # fmt: skip


def test_a_stream_ends_so_that_the_session_is_asked_again() -> None:
    assert few(lambda: "never", 0.0) == ["retry: 1000\n\n"]


def test_a_stream_tells_news_once_and_beats_where_there_are_none() -> None:
    waiting = ["event: running\n\n"]
    heard = few(lambda: waiting.pop() if waiting else "", 0.4)
    assert heard[:2] == ["retry: 1000\n\n", "event: running\n\n"]
    assert "event: running\n\n" not in heard[2:]
    assert few(lambda: "", 0.1) == ["retry: 1000\n\n", ": beat\n\n"]


def test_the_list_streams_the_running_calls_of_the_tenant(stage: Stage, browser: Browser) -> None:
    Recording("ours").says("A <b>bold</b> word").store(stage.database)
    theirs = other_tenant(stage.database)
    Recording("theirs").says("umbrella").store(stage.database, tenant=theirs)
    answer = browser.get("/console/calls/live/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["cache-control"] == "no-store"
    assert "event: running\n" in answer.text
    assert "/console/calls/ours" in answer.text
    assert "A &lt;b&gt;bold&lt;/b&gt; word" in answer.text
    assert "theirs" not in answer.text
    assert "umbrella" not in answer.text


def test_a_call_streams_its_turns_and_that_it_is_over(stage: Stage, browser: Browser) -> None:
    call = Recording("c1").says("My <b>tooth</b> hurts.")
    call.end(stage.database)
    answer = browser.get("/console/calls/c1/events")
    assert answer.text.count("event: turn\n") == 2
    assert 'data: <li class="turn" id="turn-1"' in answer.text
    assert "&lt;b&gt;tooth" in answer.text
    assert "event: over\n" in answer.text
    assert opened(stage.database) == [("ann@example.com", "c1", "live")]


def test_a_browser_that_comes_back_gets_what_it_lacks(stage: Stage, browser: Browser) -> None:
    call = Recording("c1").says("Hello?")
    call.store(stage.database)
    seen = {"Last-Event-ID": str(len(call.lines))}
    answer = browser.get("/console/calls/c1/events", headers=seen)
    assert "event: turn" not in answer.text
    nonsense = browser.get("/console/calls/c1/events", headers={"Last-Event-ID": "x"})
    assert nonsense.text.count("event: turn\n") == 2
    # Whoever says that they come back is logged like everybody.
    assert len(opened(stage.database)) == 2


def test_too_many_streams_are_refused_with_when_to_ask_again(
    browser: Browser, parts: CallsParts
) -> None:
    parts.streams = STREAMS_MAX
    answer = browser.get("/console/calls/live/events")
    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "30"
    parts.streams = STREAMS_MAX - 1
    assert browser.get("/console/calls/live/events").status_code == 200
    assert parts.streams == STREAMS_MAX - 1
