import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest
from tests.servers import running, settings_for

from parley.testing.load.idle import Held, hold_calls
from parley.testing.load.interrupting import How, Interruptions, interrupt
from parley.testing.load.script import CLINIC_TEXTS, Script
from parley.testing.load.turns import Measured, Plan, run_turns

T = TypeVar("T")


def loaded(
    folder: Path, act: Callable[[Plan], Awaitable[T]], *, pack: str = "wire", rate_hz: float = 0.0
) -> T:
    async def run() -> T:
        async with running(settings_for(folder, CONVERSATION_PROFILE=pack)) as (_, target):
            plan = Plan(
                address=target.of_call,
                headers=target.headers,
                prefix="test",
                pid=os.getpid(),
                calls=4,
                utterances=20,
                turns=3,
                rate_hz=rate_hz,
            )
            return await act(plan)

    return asyncio.run(run())


@pytest.mark.parametrize("rate_hz", [0.0, 100.0])
def test_all_turns_of_all_calls_are_made_and_measured(tmp_path: Path, rate_hz: float) -> None:
    def turns(plan: Plan) -> Awaitable[Measured]:
        return run_turns(plan, Script())

    measured = loaded(tmp_path, turns, rate_hz=rate_hz)
    assert (measured.turns, measured.lost, measured.goodbyes) == (12, 0, 0)
    assert len(measured.tally.first_ms) == 12
    assert bool(measured.tally.lag_ms) == bool(rate_hz)
    assert measured.cpu_us_per_turn > 0


def test_a_caller_of_the_clinic_can_be_measured_too(tmp_path: Path) -> None:
    def turns(plan: Plan) -> Awaitable[Measured]:
        return run_turns(plan, Script(CLINIC_TEXTS))

    measured = loaded(tmp_path, turns, pack="clinic")
    assert (measured.turns, measured.lost, measured.goodbyes) == (12, 0, 0)


def test_calls_that_say_nothing_are_held(tmp_path: Path) -> None:
    def held(plan: Plan) -> Awaitable[Held]:
        return hold_calls(plan, Script(), 0.1)

    seen = loaded(tmp_path, held)
    assert (seen.calls, seen.lost) == (4, 0)
    assert seen.kib_per_call == (seen.held_kib - seen.before_kib) / 4


@pytest.mark.parametrize("how", ["barge_in", "newer_id"])
def test_nothing_of_a_long_answer_leaves_after_an_interruption(tmp_path: Path, how: How) -> None:
    def interrupted(plan: Plan) -> Awaitable[Interruptions]:
        return interrupt(plan, how)

    seen = loaded(tmp_path, interrupted)
    assert len(seen.stop_ms) == len(seen.first_ms) == 12
    assert seen.broken == [0] * 12
    assert min(seen.first_ms) > 0
