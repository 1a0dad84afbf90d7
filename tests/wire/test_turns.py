"""Whose turn it is: newer ids, repeated ids, interruptions, and what is said again."""

import pytest
from tests.wire.processes import ServerProcess
from tests.wire.retell import Caller, calling

from parley.testing.retell_frames import SentResponse, SentToolCall, SentToolResult

INTERRUPTIONS = {"barge-in": Caller.interrupt, "clear": Caller.clear}


# Scenario 22.
async def test_nothing_of_a_turn_follows_the_first_word_of_the_next(wire: ServerProcess) -> None:
    async with calling(wire, "newer") as caller:
        await caller.opened()
        await caller.ask("A long answer.", turn=10)
        await caller.ask("Something else.", turn=11)
        await caller.end_of(11)
        await caller.all_read()
    spoken = [frame.response_id for frame in caller.got if isinstance(frame, SentResponse)]
    assert 10 not in spoken[spoken.index(11) :]
    assert caller.ended_once(11)


async def test_a_newer_turn_ends_an_answer_in_the_middle(wire: ServerProcess) -> None:
    async with calling(wire, "newer-in-the-middle") as caller:
        await caller.opened()
        await caller.ask("A long answer.", turn=1)
        for _ in range(3):
            await caller.spoken_to(1)
        await caller.ask("Wait, no.", turn=2)
        await caller.end_of(2)
        await caller.all_read()
    spoken = [frame.response_id for frame in caller.got if isinstance(frame, SentResponse)]
    assert 1 not in spoken[spoken.index(2) :]
    assert not any(response.content_complete for response in caller.responses(1))
    assert caller.ended_once(2)


async def test_lower_and_repeated_turns_never_act(wire: ServerProcess) -> None:
    async with calling(wire, "lower") as caller:
        await caller.opened()
        await caller.ask("Hello.", turn=5)
        await caller.end_of(5)
        once = list(caller.responses(5))
        await caller.ask("Press it.", turn=3)
        await caller.ask("Press it.", turn=5)
        await caller.all_read()
        await caller.ask("Go on.", turn=6)
        await caller.end_of(6)
    assert caller.turns() == {0, 5, 6}
    assert caller.responses(5) == once


# Scenario 23.
async def test_every_turn_ends_exactly_once(wire: ServerProcess) -> None:
    async with calling(wire, "ends-once") as caller:
        await caller.opened()
        for said in ("Hello.", "Use the tool.", "Ask the model."):
            assert await caller.exchange(said)
        await caller.all_read()
    assert [caller.ended_once(turn) for turn in (0, 1, 2, 3)] == [True] * 4


# Scenarios 25 and 26.
@pytest.mark.parametrize("how", INTERRUPTIONS)
async def test_an_interruption_takes_back_the_rest_and_a_nudge_takes_it_up(
    how: str, wire: ServerProcess
) -> None:
    cancelled = cancelled_in_time(wire)
    async with calling(wire, f"whole-{how}") as caller:
        await caller.opened()
        whole = await caller.exchange("A long answer.")
    async with calling(wire, f"interrupted-{how}") as caller:
        await caller.opened()
        turn = await caller.ask("A long answer.")
        for _ in range(3):
            await caller.spoken_to(turn)
        await INTERRUPTIONS[how](caller)
        begun = await caller.end_of(turn)
        assert caller.responses(turn)[-1].content == ""
        caller.hear(turn)
        rest = await caller.end_of(await caller.remind())
        await caller.all_read()
    assert caller.ended_once(turn)
    assert begun
    assert rest
    assert begun + rest == whole
    assert cancelled_in_time(wire) == cancelled + 1


@pytest.mark.parametrize("how", INTERRUPTIONS)
async def test_a_tool_that_answers_after_an_interruption_is_reported_and_not_spoken(
    how: str, wire: ServerProcess
) -> None:
    """That the late result is kept from the platform too is superseded."""
    async with calling(wire, f"late-tool-{how}") as caller:
        await caller.opened()
        turn = await caller.ask("Use the slow tool.")
        await caller.until(SentToolCall)
        await INTERRUPTIONS[how](caller)
        said = await caller.end_of(turn)
        await caller.until(SentToolResult)
        await caller.all_read()
    assert caller.ended_once(turn)
    assert "answered" not in said


# Scenario 24.
async def test_an_interruption_of_nothing_causes_nothing(wire: ServerProcess) -> None:
    async with calling(wire, "nothing-to-interrupt") as caller:
        await caller.opened()
        await caller.interrupt()
        await caller.clear()
        await caller.all_read()
        assert caller.turns() == {0}
        assert caller.ended_once(0)
        assert "Sorry" not in await caller.exchange("Hello.")


# Scenario 27.
async def test_who_was_interrupted_begins_with_an_apology(wire: ServerProcess) -> None:
    async with calling(wire, "apology") as caller:
        await caller.opened()
        turn = await caller.ask("A long answer.")
        await caller.spoken_to(turn)
        await caller.interrupt()
        await caller.end_of(turn)
        caller.hear(turn)
        answer = await caller.exchange("Stop, something else.")
        again = await caller.exchange("And one more thing.")
    assert answer.startswith("Sorry.")
    assert "Sorry" not in again


def cancelled_in_time(server: ServerProcess) -> float:
    """How many interruptions ended our speech within 250 ms; all of them have to."""
    name = "vic_barge_in_cancel_latency_ms"
    in_time = server.metric(f'{name}_bucket{{le="250.0"}}')
    assert in_time == server.metric(f"{name}_count")
    return in_time
