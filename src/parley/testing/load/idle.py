"""Many calls that are held and say nothing: the memory that each of them costs the server."""

import asyncio

import msgspec

from parley.testing.load.caller import Caller, Tally
from parley.testing.load.process import cpu_ns, memory_kib
from parley.testing.load.script import Script
from parley.testing.load.turns import Plan, open_callers

WARM_CALLS = 20
SETTLE_S = 1.0
TURNS_TIMEOUT_S = 120.0


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """`cpu_share` is the part of a core that keepalives take."""

    calls: int
    kib_per_call: float
    before_kib: int
    held_kib: int
    after_kib: int
    cpu_share: float
    lost: int


async def hold_calls(plan: Plan, script: Script, hold_s: float) -> Held:
    """Ramp up, make the plan's turns if it has any, hold all calls with keepalives, hang up.

    Raises as `turns.run_turns` does.
    """
    tally = Tally()
    warm = msgspec.structs.replace(plan, calls=WARM_CALLS, prefix=f"{plan.prefix}-warm")
    await _hang_up(await _spoken(warm, script, tally))
    before_kib = memory_kib(plan.pid)
    callers = await _spoken(plan, script, tally)
    await asyncio.sleep(SETTLE_S)
    cpu = cpu_ns(plan.pid)
    await asyncio.sleep(hold_s)
    cpu = cpu_ns(plan.pid) - cpu
    held_kib = memory_kib(plan.pid)
    alive = sum(caller.connection.is_open for caller in callers)
    await _hang_up(callers)
    return Held(
        calls=alive,
        kib_per_call=(held_kib - before_kib) / max(1, alive),
        before_kib=before_kib,
        held_kib=held_kib,
        after_kib=memory_kib(plan.pid),
        cpu_share=cpu / 1e9 / hold_s,
        lost=len(callers) - alive,
    )


async def _spoken(plan: Plan, script: Script, tally: Tally) -> list[Caller]:
    callers = await open_callers(plan, script, tally)
    for caller in callers:
        if plan.turns:
            caller.make_turns(plan.turns)
    async with asyncio.timeout(TURNS_TIMEOUT_S):
        for caller in callers:
            await caller.idle.wait()
    return callers


async def _hang_up(callers: list[Caller]) -> None:
    for caller in callers:
        caller.stop()
    await asyncio.sleep(SETTLE_S)
