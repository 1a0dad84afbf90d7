"""Many calls that make turns: what a turn costs the server, and how long its caller waits."""

import asyncio
import gc
import time
from collections.abc import Mapping, Sequence
from functools import partial

import msgspec

from parley.testing.load.caller import GROWTH, PING_EVERY_S, Caller, Tally
from parley.testing.load.connection import Address, few_at_a_time
from parley.testing.load.figures import NS_PER_S
from parley.testing.load.process import cpu_ns
from parley.testing.load.script import Script

WARM_TURNS = 2
GREETING_TIMEOUT_S = 30.0
TURN_TIMEOUT_S = 20.0
"""For one turn; a load waits so long for each that it makes."""


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A load. `pid` is the server's process, whose CPU time is counted.

    Each call makes `turns`, while its transcript grows around `utterances`. `rate_hz` is that of
    all turns together; 0: each caller makes the next turn as soon as the last one is over.
    """

    address: Address
    headers: Mapping[str, str] = {}
    prefix: str
    pid: int
    calls: int
    utterances: int
    turns: int
    rate_hz: float = 0.0

    @property
    def first_utterances(self) -> int:
        """So many that the middle of the measured turns has `utterances`."""
        return max(1, self.utterances - GROWTH * WARM_TURNS - GROWTH * self.turns // 2)


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """What a load saw. `client_share` near 1: the load was the limit, not the server."""

    turns: int
    wall_s: float
    cpu_us_per_turn: float
    server_share: float
    client_share: float
    frames_per_turn: float
    goodbyes: int
    lost: int
    tally: Tally


async def run_turns(plan: Plan, script: Script) -> Measured:
    """Open all calls, warm them up, measure their turns and hang up.

    Raises TimeoutError where turns do not end, OSError or WSError where calls are not taken.
    """
    tally = Tally()
    callers = await open_callers(plan, script, tally)
    await _make_turns(callers, WARM_TURNS, 0.0)
    tally.clear()
    gc.collect()
    gc.freeze()
    began, cpu, own = time.monotonic_ns(), cpu_ns(plan.pid), time.process_time_ns()
    await _make_turns(callers, plan.turns, plan.rate_hz)
    wall_ns = time.monotonic_ns() - began
    cpu, own = cpu_ns(plan.pid) - cpu, time.process_time_ns() - own
    for caller in callers:
        caller.stop()
    turns = max(1, tally.turns)
    return Measured(
        turns=tally.turns,
        wall_s=wall_ns / NS_PER_S,
        cpu_us_per_turn=cpu / 1000 / turns,
        server_share=cpu / wall_ns,
        client_share=own / wall_ns,
        frames_per_turn=tally.frames / turns,
        goodbyes=tally.goodbyes,
        lost=tally.lost,
        tally=tally,
    )


async def open_callers(plan: Plan, script: Script, tally: Tally) -> list[Caller]:
    """Connect all calls, a few at a time; each has heard its greeting and keeps alive."""
    callers = [
        Caller(f"{plan.prefix}-{number}", script, plan.first_utterances, tally)
        for number in range(plan.calls)
    ]
    await few_at_a_time(partial(_open, plan, caller) for caller in callers)
    for number, caller in enumerate(callers):
        caller.keep_alive(PING_EVERY_S * number / len(callers))
    return callers


async def _open(plan: Plan, caller: Caller) -> None:
    await caller.connection.open(plan.address(caller.call_id), plan.headers)
    async with asyncio.timeout(GREETING_TIMEOUT_S):
        await caller.greeted.wait()


async def _make_turns(callers: Sequence[Caller], count: int, rate_hz: float) -> None:
    period_s = len(callers) / rate_hz if rate_hz else 0.0
    start_s = time.monotonic_ns() / NS_PER_S + period_s / 2
    for number, caller in enumerate(callers):
        caller.make_turns(count, start_s + period_s * number / len(callers), period_s)
    async with asyncio.timeout(count * (period_s + TURN_TIMEOUT_S)):
        for caller in callers:
            await caller.idle.wait()
