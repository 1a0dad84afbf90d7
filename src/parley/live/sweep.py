"""One timer for all deadlines of a process: pings, pauses, idle calls, stalled writes."""

import asyncio
import heapq
import itertools

import structlog

from parley.live.call import LiveCall

log = structlog.get_logger()


class Sweep:
    """A heap of wishes. A call that was woken wishes anew, so an old wish is merely early."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._heap: list[tuple[float, int, LiveCall]] = []
        self._order = itertools.count()
        self._timer: asyncio.TimerHandle | None = None
        self._armed_for = float("inf")

    def wake(self, call: LiveCall, at_ms: float) -> None:
        """Wake `call` at this time of the loop's clock, in milliseconds."""
        heapq.heappush(self._heap, (at_ms, next(self._order), call))
        self._arm()

    def stop(self) -> None:
        self._heap.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _arm(self) -> None:
        first = self._heap[0][0]
        if first >= self._armed_for:
            return
        if self._timer is not None:
            self._timer.cancel()
        self._armed_for = first
        self._timer = self._loop.call_at(first / 1000, self._sweep)

    def _sweep(self) -> None:
        self._armed_for = float("inf")
        now = self._loop.time() * 1000
        due = []
        while self._heap and self._heap[0][0] <= now:
            due.append(heapq.heappop(self._heap)[2])
        for call in due:
            try:
                call.wake_up()
            except Exception:  # The boundary of a call: the others must be woken too.
                log.exception("wake_up_failed", call_id=call.call_id)
                call.drop("INTERNAL_ERROR")
        if self._heap:
            self._arm()
