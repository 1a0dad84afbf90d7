"""A process stops, or is fenced, and another one goes on with its calls."""

import contextlib
from pathlib import Path

import pytest
from tests.servers import running, settings_for
from tests.wire.lives import Lives
from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, calling
from tests.wire.stored import call_in, journal_in, replayed
from tests.wire.test_coming_back import opens_without_greeting
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from parley.testing.retell_frames import SentResponse


async def test_a_draining_process_takes_no_new_call_and_hands_over_the_running_one(
    lives: Lives,
) -> None:
    server = lives.speaking_wire()
    async with calling(server, "drained") as caller:
        await caller.opened()
        whole = await caller.exchange("A long answer.")
        server.ask_to_stop()
        while server.ready() != (503, {"ready": False, "why": ["draining"]}):
            assert server.ready()[0] in (200, 503)
        with pytest.raises(InvalidStatus) as refusal:
            async with calling(server, "too-late"):
                pass
        assert refusal.value.response.status_code == 503
        # Who is in the middle of a call notices nothing until the time for it is over.
        with contextlib.suppress(ConnectionClosed):
            while True:
                assert await caller.exchange("A long answer.") == whole
        assert caller.socket.close_code == BROKEN
    assert server.wait() == 0

    async with calling(lives.another(), "drained", before=caller) as again:
        last = (await again.until(SentResponse, ends_a_turn)).response_id
        assert opens_without_greeting(again)
        assert again.ended_once(last)
        assert whole.startswith(caller.said(last))
        assert whole.endswith(again.said(last))
        again.hear(last)
        assert await again.exchange("Thank you.")
    assert replayed(lives.url, "drained").difference == ""


async def test_a_call_that_ends_during_a_drain_ends_the_drain(lives: Lives) -> None:
    server = lives.speaking_wire()
    async with calling(server, "ends-in-drain") as caller:
        await caller.opened()
        server.ask_to_stop()
        while server.ready()[0] == 200:
            assert not caller.ended_once(1)
        assert await caller.exchange("Hello, and goodbye.")
    assert server.wait() == 0
    assert call_in(lives.url, "ends-in-drain").end_reason == "platform"
    assert replayed(lives.url, "ends-in-drain").difference == ""


async def test_what_outlasts_a_drain_is_broken_off_and_counted(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, CONVERSATION_PROFILE="wire")
    async with contextlib.AsyncExitStack() as stack:
        async with running(settings) as (server, target):
            url = target.of_call("c1")
            socket = await stack.enter_async_context(connect(url, proxy=None))
            await socket.recv()
        await socket.wait_closed()
    assert socket.close_code == BROKEN
    counted = server.metrics.registry.get_sample_value
    assert counted("ws_close_reason_total", {"reason": "DRAIN"}) == 1


async def test_a_process_that_speaks_is_cut_off_when_another_one_takes_its_call(
    lives: Lives,
) -> None:
    older, newer = lives.speaking_wire(), lives.another()
    assert newer.web, "it answers before the long answer begins"
    async with calling(older, "fenced") as first:
        await first.opened()
        turn = await first.ask("A long answer.")
        for _ in range(3):
            await first.spoken_to(turn)
        async with calling(newer, "fenced", before=first) as second:
            await second.end_of(turn)
            assert opens_without_greeting(second)
            assert await first.cut() == BROKEN
            assert older.metric('ws_close_reason_total{reason="FENCED"}') == 1
            assert older.metric("parley_journal_fenced_total") == 1
            assert older.metric("parley_calls_active") == 0
            assert not first.ended_once(turn)
            assert await second.exchange("Who is this?")
    assert only_the_newest_owner_wrote(lives, "fenced", older, newer)
    older.close()


async def test_a_process_that_learns_late_of_its_successor_promises_nothing_more(
    lives: Lives,
) -> None:
    older, newer = lives.speaking_wire(), lives.another()
    async with calling(older, "fenced-late") as first:
        await first.opened()
        assert await first.exchange("Hello.")
        async with calling(newer, "fenced-late", before=first) as second:
            await second.opened()
            assert await second.exchange("Is anybody there?")
            # The older process knows of nothing yet. What has to be durable never leaves it.
            late = await first.ask("Please transfer me.")
            assert await first.cut() == BROKEN
            assert first.said(late) == ""
            assert not first.ended_once(late)
            assert older.metric("parley_journal_fenced_total") == 1
            assert "Connecting" in await second.exchange("Please!")
    assert only_the_newest_owner_wrote(lives, "fenced-late", older, newer)
    older.close()


def ends_a_turn(response: SentResponse) -> bool:
    return response.content_complete and response.response_id > 0


def only_the_newest_owner_wrote(
    lives: Lives, call_id: str, older: ServerProcess, newer: ServerProcess
) -> bool:
    """Whether no row of the first owner stands behind a row of the second, and all replays."""
    older.kill()
    owners = [row.owner for row in journal_in(lives.url, call_id)]
    assert newer.ready()[0] == 200
    assert replayed(lives.url, call_id).difference == ""
    return owners == sorted(owners) and set(owners) == {1, 2}
