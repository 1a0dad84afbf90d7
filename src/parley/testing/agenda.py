"""Virtual time: what will happen, by the moment at which it does."""

import heapq
from collections.abc import Callable
from typing import Any

STEPS_MAX = 50_000
"""Steps of one simulated call; more is a livelock."""


class Livelock(AssertionError):
    """A simulated call went on and on."""


class Agenda:
    """A heap of (time, order, action). Times are milliseconds; equal ones keep their order."""

    __slots__ = ("_heap", "_order", "now", "steps", "stopped")

    def __init__(self, now: float) -> None:
        self.now = now
        self.steps = 0
        self.stopped = False
        self._heap: list[tuple[float, int, Callable[..., object], tuple[Any, ...]]] = []
        self._order = 0

    def at(self, time: float, act: Callable[..., object], *arguments: object) -> None:
        """Do something at a moment; what lies in the past is done next."""
        self._order += 1
        heapq.heappush(self._heap, (time, self._order, act, arguments))

    def after(self, delay_ms: float, act: Callable[..., object], *arguments: object) -> None:
        self._order += 1
        heapq.heappush(self._heap, (self.now + delay_ms, self._order, act, arguments))

    def run(self, until: float) -> None:
        """Do all that is due up to a moment, in order, or until `stopped`. Raises Livelock."""
        heap, pop = self._heap, heapq.heappop
        self.stopped = False
        while heap and heap[0][0] <= until and not self.stopped:
            time, _, act, arguments = pop(heap)
            self.now = max(self.now, time)
            self.steps += 1
            if self.steps > STEPS_MAX:
                raise Livelock(f"more than {STEPS_MAX} steps; the last was {act}")
            act(*arguments)

    def clear(self) -> None:
        self._heap.clear()
