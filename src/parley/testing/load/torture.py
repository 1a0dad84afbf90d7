"""Many rough callers against one server for some minutes, and what became of it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence

import msgspec

from parley.testing.load.process import memory_kib
from parley.testing.load.rough_caller import RoughCaller
from parley.testing.load.rough_line import Record, Terms
from parley.testing.load.script import CALLER_TEXTS, Script

PULSE_S = 0.1
PULSES_PER_PING = 20
"""The callers ping in so many groups, one after the other: each every two seconds."""
WARM_SHARE = 0.2
"""By then the server has seen everything, and its memory may grow only by GROWTH_MAX_KIB."""
GROWTH_MAX_KIB = 131_072
END_TIMEOUT_S = 60.0


class Torture(msgspec.Struct, frozen=True, kw_only=True):
    """What to do. `pid` is the server's process; 0: its memory is not looked at."""

    terms: Terms
    sessions: int
    seconds: float
    seed: int
    pid: int = 0


class Outcome(msgspec.Struct, frozen=True):
    """What was seen. `memory_kib` holds samples of one second each.

    `lag_ms` is how late this program itself was at the worst.
    """

    record: Record
    memory_kib: tuple[int, ...]
    lag_ms: float

    @property
    def growth_kib(self) -> int:
        """By how much the memory exceeded in the end what it was after the warm-up."""
        warm = self.memory_kib[: max(1, int(len(self.memory_kib) * WARM_SHARE))]
        return max(0, self.memory_kib[-1] - max(warm)) if self.memory_kib else 0


async def torture(
    plan: Torture, progress: Callable[[float, Record], None] = lambda *_: None
) -> Outcome:
    """Let the callers loose for a while. `progress` is told again and again the seconds passed.

    What the server did wrong stands in the record; nothing is raised for it.
    """
    record = Record()
    script = Script(CALLER_TEXTS, woven=True, timings=True)
    callers = [
        RoughCaller(number, plan.seed, plan.terms, script, record)
        for number in range(plan.sessions)
    ]
    ends = asyncio.Event()
    samples: list[int] = []
    lag_ms = 0.0
    try:
        async with asyncio.timeout(plan.seconds + END_TIMEOUT_S), asyncio.TaskGroup() as tasks:
            for caller in callers:
                tasks.create_task(caller.call_until(ends))
            async for passed_s, late_ms in _pulses(plan.seconds):
                lag_ms = max(lag_ms, late_ms)
                _keep_alive(callers, round(passed_s / PULSE_S))
                if plan.pid and passed_s >= len(samples):
                    samples.append(memory_kib(plan.pid))
                progress(passed_s, record)
            ends.set()
    except TimeoutError:
        record.broken("no turn hangs", f"callers did not end within {END_TIMEOUT_S:g} s")
    outcome = Outcome(record, tuple(samples), lag_ms)
    if outcome.growth_kib > GROWTH_MAX_KIB:
        record.broken("memory is bounded", f"it grew by {outcome.growth_kib} KiB")
    return outcome


async def _pulses(seconds: float) -> AsyncIterator[tuple[float, float]]:
    """Pulses until the time is up: seconds that have passed, and by how many ms a pulse is late."""
    loop = asyncio.get_running_loop()
    began, number = loop.time(), 0
    while number * PULSE_S < seconds:
        wait_s = began + number * PULSE_S - loop.time()
        await asyncio.sleep(max(0.0, wait_s))
        yield number * PULSE_S, (loop.time() - began - number * PULSE_S) * 1000
        number += 1


def _keep_alive(callers: Sequence[RoughCaller], pulse: int) -> None:
    for caller in callers[pulse % PULSES_PER_PING :: PULSES_PER_PING]:
        caller.keep_alive()
