"""The process dies with `kill -9`, in the middle of whatever it does, and another one goes on."""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator

import pytest
from tests.wire.lives import Lives
from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, Caller, calling, together
from tests.wire.stored import call_in, journal_in, messages_in, replayed
from tests.wire.test_coming_back import ENDED, FORBIDDEN, opens_without_greeting
from websockets.exceptions import ConnectionClosed

DEATHS = 3
CALLS_PER_DEATH = 8
MOMENT_MAX_MS = 25.0
"""A call's confirmation is answered and stored within about this time."""
NOTED = "It is noted"
REASON = "I would like to ask about my prescription."


async def test_an_answer_goes_on_where_death_interrupted_it(lives: Lives) -> None:
    server = lives.speaking_wire()
    async with calling(server, "whole") as caller:
        await caller.opened()
        whole = await caller.exchange("A long answer.")
        caller.hear(0)
    async with calling(server, "mid-sentence", query="?key=1") as caller:
        await caller.opened()
        turn = await caller.ask("A long answer.")
        for _ in range(5):
            await caller.spoken_to(turn)
        server.kill()
        assert await caller.cut() == BROKEN
    assert len(caller.responses(turn)) >= 5
    assert not caller.ended_once(turn)

    server = lives.another()
    async with calling(server, "mid-sentence", query="?key=2") as stranger:
        await stranger.cut()
    assert (stranger.socket.close_code, stranger.socket.close_reason) == FORBIDDEN
    assert stranger.got == []
    async with calling(server, "mid-sentence", query="?key=1", before=caller) as again:
        await again.end_of(turn)
        assert opens_without_greeting(again)
        again.hear(turn)
        assert await again.exchange("And what else?")
        assert again.turns() == {0, turn, turn + 1}
        assert again.ended_once(turn)
    # Words leave before they are durable: the last of them may be said again, none is left out.
    assert whole.startswith(caller.said(turn))
    assert whole.endswith(again.said(turn))
    assert again.said(turn) != whole
    assert len(caller.said(turn)) + len(again.said(turn)) >= len(whole)
    assert server.metric('parley_calls_total{admission="resumed"}') == 1
    assert replayed(lives.url, "mid-sentence").difference == ""


async def test_what_a_caller_has_told_survives_and_the_next_question_follows(lives: Lives) -> None:
    async with calling(lives.running, "slots") as caller:
        await caller.tell_details("")
        await caller.opened()
        caller.hear(0)
        await caller.exchange(REASON)
        assert "number" in await caller.exchange("My name is Ann Lee.")
        lives.running.kill()
    async with calling(lives.another(), "slots", before=caller) as again:
        await again.opened()
        assert opens_without_greeting(again)
        answer = await again.exchange("212 555 0144.")
        assert again.turns() == {0, 2, 3}
        assert NOTED in await again.exchange("Yes, that is right.")
        turn = await again.ask("No, that is all. Goodbye.")
        await again.end_of(turn)
        assert again.responses(turn)[-1].end_call
    assert "Ann Lee" in answer
    assert "prescription" in answer
    (message,) = messages_in(lives.url)["slots"]
    assert (message.pii_name, message.pii_phone) == ("Ann Lee", "+12125550144")
    while call_in(lives.url, "slots").status != "ended":
        assert lives.running.ready()[0] == 200
    lives.running.kill()
    async with calling(lives.another(), "slots", before=again) as late:
        await late.cut()
    assert (late.socket.close_code, late.socket.close_reason) == ENDED
    assert replayed(lives.url, "slots").difference == ""


@pytest.mark.parametrize("death", range(DEATHS))
async def test_a_message_is_stored_once_and_never_called_noted_before(
    death: int, lives: Lives
) -> None:
    """Several calls are about to be confirmed, each at another moment before the death."""
    chance = random.Random(death)
    ids = [f"confirmed-{death}-{number}" for number in range(CALLS_PER_DEATH)]
    moments = [chance.uniform(0, MOMENT_MAX_MS) for _ in ids]
    ready = asyncio.Barrier(CALLS_PER_DEATH + 1)
    before: dict[str, Caller] = {}

    async def confirm(call_id: str, wait_ms: float) -> None:
        async with confirming(lives.running, call_id) as caller:
            before[call_id] = caller
            await ready.wait()
            await listen_for(caller, wait_ms)
            with contextlib.suppress(ConnectionClosed):
                turn = await caller.ask("Yes, that is right.")
                await caller.end_of(turn)
            assert await caller.cut() == BROKEN

    async def die() -> None:
        await ready.wait()
        # The moment of a death is what this test is about.
        await asyncio.sleep(MOMENT_MAX_MS / 1000)
        lives.running.kill()

    await together(die(), *(confirm(*each) for each in zip(ids, moments, strict=True)))
    stored = messages_in(lives.url)
    for call_id, caller in before.items():
        assert call_id in stored or NOTED not in heard_of(caller)

    server = lives.another()
    await together(*(come_back(server, before[call_id]) for call_id in ids))
    stored = messages_in(lives.url)
    for call_id in ids:
        (message,) = stored[call_id]
        assert (message.pii_name, message.revision) == ("Ann Lee", 1)
        assert replayed(lives.url, call_id).difference == ""


@contextlib.asynccontextmanager
async def confirming(server: ServerProcess, call_id: str) -> AsyncIterator[Caller]:
    """A call whose message was read back and only waits for the word yes."""
    async with calling(server, call_id) as caller:
        await caller.tell_details()
        await caller.opened()
        caller.hear(0)
        await caller.exchange(REASON)
        await caller.exchange("My name is Ann Lee.")
        assert "read that back" in await caller.exchange("Yes, please.")
        yield caller


async def listen_for(caller: Caller, wait_ms: float) -> None:
    """Let the call be silent for a while."""
    with contextlib.suppress(TimeoutError, ConnectionClosed):
        async with asyncio.timeout(wait_ms / 1000):
            while True:
                await caller.next()


async def come_back(server: ServerProcess, before: Caller) -> None:
    """Retell comes back, and asks again for what it has no answer to."""
    call_id = before.call_id
    async with calling(server, call_id, before=before) as caller:
        await caller.opened()
        assert opens_without_greeting(caller)
        answer = await caller.end_of(await caller.ask())
        assert call_id in messages_in(server.environ["PARLEY_DATABASE_URL"])
        told = heard_of(before) + heard_of(caller)
        assert NOTED in told, answer


def heard_of(caller: Caller) -> str:
    return "".join(caller.said(turn) for turn in sorted(caller.turns()))


async def test_the_command_replays_a_call_of_two_processes_in_any_third(lives: Lives) -> None:
    async with confirming(lives.running, "replayed") as caller:
        await caller.ask("Yes, that is right.")
        lives.running.kill()
    server = lives.another()
    async with calling(server, "replayed", before=caller) as again:
        await again.opened()
        await again.end_of(await again.ask())
    owners = {row.owner for row in journal_in(lives.url, "replayed")}
    assert owners == {1, 2}
    shown = {server.command("replay", "replayed", PYTHONHASHSEED=seed).stdout for seed in "01"}
    (words,) = shown
    assert "every effect is what was journalled" in words
