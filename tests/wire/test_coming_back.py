"""A connection breaks and the process lives on: who may come back, and what they find."""

from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, Caller, calling
from tests.wire.stored import call_in, replayed

from parley.testing.retell_frames import SentConfig, SentResponse, SentUpdateAgent

FORBIDDEN = (1008, "forbidden")
ENDED = (1000, "ended")


def opens_without_greeting(caller: Caller) -> bool:
    """Whether a returning platform got config, update_agent, and an empty response 0."""
    config, update, empty = caller.got[:3]
    return (
        isinstance(config, SentConfig)
        and isinstance(update, SentUpdateAgent)
        and empty == SentResponse(response_id=0, content="", content_complete=True)
        and caller.ended_once(0)
    )


# Scenario 34.
async def test_a_name_that_was_given_is_known_after_a_reconnect(clinic: ServerProcess) -> None:
    async with calling(clinic, "slots") as caller:
        await caller.tell_details("")
        await caller.opened()
        caller.hear(0)
        await caller.exchange("I would like to ask about my prescription.")
        await caller.exchange("My name is Ann Lee.")
        caller.break_off()
    async with calling(clinic, "slots", before=caller) as again:
        await again.opened()
        assert opens_without_greeting(again)
        answer = await again.exchange("212 555 0144.")
        assert again.turns() == {0, 2, 3}
    assert "Ann Lee" in answer
    assert "prescription" in answer


async def test_an_answer_that_was_broken_off_is_finished_on_the_next_connection(
    wire: ServerProcess,
) -> None:
    async with calling(wire, "whole") as caller:
        await caller.opened()
        whole = await caller.exchange("A long answer.")
    async with calling(wire, "broken-off") as caller:
        await caller.opened()
        turn = await caller.ask("A long answer.")
        for _ in range(4):
            await caller.spoken_to(turn)
        caller.break_off()
    async with calling(wire, "broken-off", before=caller) as again:
        await again.end_of(turn)
        assert opens_without_greeting(again)
    assert again.ended_once(turn)
    assert again.said(turn)
    # What was on its way when the connection broke is lost with it, and nothing is said twice.
    assert whole.startswith(caller.said(turn))
    assert whole.endswith(again.said(turn))
    assert len(caller.said(turn)) + len(again.said(turn)) <= len(whole)


async def test_a_second_socket_wins_with_the_credentials_of_the_first(wire: ServerProcess) -> None:
    taken = wire.metric('parley_calls_total{admission="taken_over"}')
    async with calling(wire, "second", query="?key=1") as first:
        await first.opened()
        turn = await first.ask("A long answer.")
        await first.spoken_to(turn)
        async with calling(wire, "second", query="?key=1", before=first) as second:
            await second.end_of(turn)
            assert opens_without_greeting(second)
            assert await first.cut() == BROKEN
            assert await second.exchange("Who are you?")
    assert not first.ended_once(turn)
    assert second.ended_once(turn)
    assert wire.metric('parley_calls_total{admission="taken_over"}') == taken + 1


async def test_a_second_socket_with_other_credentials_is_refused_and_the_first_lives_on(
    wire: ServerProcess,
) -> None:
    async with calling(wire, "stranger", query="?key=1") as first:
        await first.opened()
        turn = await first.ask("A long answer.")
        await first.spoken_to(turn)
        for query in ("?key=2", ""):
            async with calling(wire, "stranger", query=query) as second:
                await second.cut()
            assert (second.socket.close_code, second.socket.close_reason) == FORBIDDEN
            assert second.got == []
        await first.end_of(turn)
        assert await first.exchange("Are you still there?")
    assert first.ended_once(turn)


async def test_a_call_that_has_ended_stays_ended(clinic: ServerProcess) -> None:
    async with calling(clinic, "over") as caller:
        await caller.tell_details()
        await caller.opened()
        caller.hear(0)
        turn = await caller.ask("No, thank you. Goodbye.")
        await caller.end_of(turn)
        assert caller.responses(turn)[-1].end_call
    url = clinic.environ["PARLEY_DATABASE_URL"]
    while call_in(url, "over").status != "ended":
        assert clinic.ready()[0] == 200
    async with calling(clinic, "over", before=caller) as again:
        await again.cut()
    assert (again.socket.close_code, again.socket.close_reason) == ENDED
    assert again.got == []
    assert call_in(url, "over").end_reason == "agent"
    assert replayed(url, "over").difference == ""


async def test_a_call_that_the_platform_left_can_come_back(wire: ServerProcess) -> None:
    async with calling(wire, "left") as caller:
        await caller.opened()
        assert await caller.exchange("One moment, please.")
    async with calling(wire, "left", before=caller) as again:
        await again.opened()
        assert opens_without_greeting(again)
        assert await again.exchange("Here I am again.")
