"""Streams: running calls, and one call, as they go on."""

import asyncio
from collections.abc import Callable

from parley.web.console.calls_live import event, told


def few(news: Callable[[], str], stream_max_s: float = 0.0) -> list[str]:
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
    assert few(lambda: "never") == ["retry: 1000\n\n"]


def test_a_stream_tells_news_once_and_beats_where_there_are_none() -> None:
    waiting = ["event: running\n\n"]
    heard = few(lambda: waiting.pop() if waiting else "", 0.4)
    assert heard[:2] == ["retry: 1000\n\n", "event: running\n\n"]
    assert "event: running\n\n" not in heard[2:]
    assert few(lambda: "", 0.1) == ["retry: 1000\n\n", ": beat\n\n"]
