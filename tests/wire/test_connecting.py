"""What a platform gets when it connects, what keeps the connection alive, and what ends it."""

import pytest
from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, calling

from parley.clock import epoch_ms
from parley.testing.retell_frames import (
    AgentConfig,
    Config,
    SentConfig,
    SentPing,
    SentResponse,
    SentUpdateAgent,
)


# Scenarios 3 and 5.
@pytest.mark.parametrize("route", ["llm-websocket", "ws"])
async def test_on_either_route_config_and_update_agent_come_before_one_greeting(
    route: str, wire: ServerProcess
) -> None:
    async with calling(wire, f"order-{route}", route=route) as caller:
        greeting = await caller.opened()
        await caller.all_read()
    config, update, *rest = caller.got
    assert config == SentConfig(
        Config(auto_reconnect=True, call_details=True, transcript_with_tool_calls=True)
    )
    assert update == SentUpdateAgent(
        AgentConfig(
            responsiveness=0.5,
            interruption_sensitivity=0.5,
            reminder_trigger_ms=3000,
            reminder_max_count=3,
        )
    )
    assert greeting
    assert {type(frame) for frame in rest} == {SentResponse, SentPing}
    assert caller.turns() == {0}
    assert caller.ended_once(0)


async def test_the_greeting_of_a_clinic_waits_for_the_call_details(clinic: ServerProcess) -> None:
    async with calling(clinic, "details") as caller:
        await caller.until(SentUpdateAgent)
        await caller.all_read()
        assert caller.turns() == set()
        await caller.tell_details()
        assert "virtual assistant" in await caller.opened()


# Scenarios 6 and 24.
async def test_where_the_caller_speaks_first_nothing_but_an_empty_response_comes(
    quiet: ServerProcess,
) -> None:
    async with calling(quiet, "caller-first") as caller:
        assert await caller.opened() == ""
        await caller.interrupt()
        await caller.clear()
        await caller.exchange("Hello, is anybody there?")
    assert [type(frame) for frame in caller.got[:2]] == [SentConfig, SentResponse]
    assert caller.turns() == {0, 1}
    assert caller.ended_once(0)
    assert caller.ended_once(1)


# Scenarios 7 and 8.
async def test_an_echo_brings_the_same_number_within_its_deadline(wire: ServerProcess) -> None:
    late = wire.metric("keepalive_ping_pong_missed_deadline_total")
    async with calling(wire, "echo") as caller:
        await caller.opened()
        await caller.ping(123)
        assert (await caller.until(SentPing)).timestamp == 123
        await caller.tell_details()
        await caller.ping(777)
        assert (await caller.until(SentPing)).timestamp == 777
        await caller.exchange("Are you still there?")
    assert wire.metric("keepalive_ping_pong_missed_deadline_total") == late


# Scenario 12.
async def test_an_echo_does_not_wait_for_the_end_of_an_answer(wire: ServerProcess) -> None:
    async with calling(wire, "echo-in-answer") as caller:
        await caller.opened()
        turn = await caller.ask("Give me a long answer.")
        await caller.ping(4242)
        await caller.until(SentPing)
        assert not caller.ended_once(turn)
        await caller.end_of(turn)
    assert caller.ended_once(turn)


# Scenario 9.
async def test_without_auto_reconnect_nobody_pings(quiet: ServerProcess) -> None:
    async with calling(quiet, "no-pings") as caller:
        await caller.opened()
        await caller.ping(5)
        await caller.exchange("Hello.")
        turn = await caller.ask("A long answer, please.")
        await caller.end_of(turn)
    # Pieces leave 25 ms apart, and a ping would be due every 100 ms.
    assert len(caller.responses(turn)) > 8
    assert not any(isinstance(frame, SentPing) for frame in caller.got)
    config = caller.got[0]
    assert isinstance(config, SentConfig)
    assert config.config.auto_reconnect is False


# Scenario 10.
async def test_our_own_pings_carry_the_epoch_in_milliseconds(narrow: ServerProcess) -> None:
    before = epoch_ms()
    async with calling(narrow, "own-pings") as caller:
        stamps = [(await caller.until(SentPing)).timestamp for _ in range(3)]
    assert before <= stamps[0] < stamps[1] < stamps[2] <= epoch_ms()


# Scenario 14.
async def test_a_connection_is_given_up_when_nothing_comes_and_not_before(
    quiet: ServerProcess,
) -> None:
    given_up = quiet.metric('ws_close_reason_total{reason="idle_timeout"}')
    async with calling(quiet, "idle") as caller:
        await caller.opened()
        await caller.exchange("Hello.")
        for turn in (2, 3):
            await caller.ask("Something long.")
            while not caller.ended_once(turn):
                await caller.next()
                await caller.ping(1)
        # Pieces leave 25 ms apart: more than the 800 ms of silence that are allowed.
        assert (len(caller.responses(2)) + len(caller.responses(3))) * 25 > 1000
        assert await caller.cut() == BROKEN
    assert quiet.metric('ws_close_reason_total{reason="idle_timeout"}') == given_up + 1
