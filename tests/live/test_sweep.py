"""One timer for all calls: a call that fails when it is woken costs only itself."""

import asyncio

import pytest
from tests.live.desks import Line

from parley.live.call import LiveCall
from parley.live.sweep import Sweep


def test_a_call_that_fails_when_it_is_woken_is_dropped_and_the_others_are_woken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad, good = Line(), Line()
    woken: list[LiveCall] = []

    def wake_up(call: LiveCall) -> None:
        if call is bad.call:
            raise ZeroDivisionError
        woken.append(call)

    monkeypatch.setattr(LiveCall, "wake_up", wake_up)

    async def scenario() -> None:
        loop = asyncio.get_running_loop()
        sweep = Sweep(loop)
        sweep.wake(bad.call, 0.0)
        sweep.wake(good.call, 0.0)
        async with asyncio.timeout(20):
            while not woken:  # noqa: ASYNC110 - the sweep has no event to wait for
                await asyncio.sleep(0)
        sweep.stop()

    asyncio.run(scenario())
    assert (bad.wire.end, good.wire.end) == ("abort INTERNAL_ERROR", "")
    assert woken == [good.call]
