"""What the machines of one simulated call suffer: slow disks, stalled sockets, deaths, models."""

from random import Random
from typing import Literal

import msgspec

Break = Literal["reset", "half", "death", "fuse", "drain"]
"""reset: both sides see it · half: only the platform does, at first · death: the process ends ·
fuse: it ends within a step · drain: the process hands its calls over."""

BREAKS_MAX = 3
MODEL_PIECES = ("I think ", "we open ", "at nine. ", "Is there ", "more? ", "Please ", "tell me.")
PROBE = "probe"


class ToolPlan(msgspec.Struct, frozen=True):
    """`fails` is when the vendor gives up: never, before its effect, or after it."""

    before_ms: float
    after_ms: float
    fails: Literal["", "before", "after"] = ""


class ModelPlan(msgspec.Struct, frozen=True):
    """Pieces of text, each with the wait before it. `ends`: done, failed, or never."""

    pieces: tuple[tuple[float, str], ...]
    ends: Literal["done", "failed", "never"]
    end_ms: float


class Weather:
    """One call in two has a calm day; each of the others has a trouble or two.

    With `harsh` every call has troubles, and more of them: for what is rare otherwise.
    """

    def __init__(self, random: Random, *, harsh: bool = False) -> None:
        self._random = random
        trouble = harsh or self.flip()
        self.noise_share = 0.1 if harsh else 0.04 * self.flip(0.4)
        self.stall_share = 0.05 if harsh else 0.02 * (trouble and self.flip(0.3))
        self.slow_commit_share = 0.3 if harsh else 0.1 * (trouble and self.flip(0.3))
        self.outage_share = 0.02 if trouble and self.flip(0.1) else 0.0
        self.full = trouble and self.flip(0.02)
        self.latency_ms = 1 + 30 * random.random()
        self.breaks: tuple[tuple[float, Break], ...] = ()
        if harsh or (trouble and self.flip()):
            self.breaks = self._breaks(int(1 + random.random() * BREAKS_MAX))

    def _breaks(self, count: int) -> tuple[tuple[float, Break], ...]:
        random = self._random
        kinds: tuple[Break, ...] = ("reset", "half", "death", "fuse", "drain")
        chosen = [(random.random() ** 2 * 40_000, random.choice(kinds)) for _ in range(count)]
        return tuple(sorted(chosen))

    def flip(self, share: float = 0.5) -> bool:
        return self._random.random() < share

    def between(self, least: float, most: float) -> float:
        return least + self._random.random() * (most - least)

    def commit_ms(self) -> float:
        """How long a transaction takes."""
        share = self._random.random()
        if share < self.outage_share:
            return self.between(1_500, 4_000)
        if share < self.slow_commit_share:
            return self.between(100, 900)
        return self.between(0.5, 30)

    def stall_ms(self) -> float:
        """How long the kernel does not take a frame whole; 0: it does at once."""
        if not self.stall_share or self._random.random() >= self.stall_share:
            return 0.0
        return self.between(5, 300) if self.flip(0.8) else self.between(300, 2_500)

    def tool(self, name: str, arguments: dict[str, str]) -> ToolPlan:
        """A probe waits as it is told; another tool is mostly fast, and sometimes broken."""
        if name == PROBE:
            return ToolPlan(float(arguments.get("wait_ms") or 0), self.between(0.5, 5))
        if self.flip(0.75):
            return ToolPlan(self.between(3, 60), self.between(0.5, 5))
        if self.flip():
            return ToolPlan(self.between(60, 1_600), self.between(0.5, 200))
        if self.flip(0.4):
            return ToolPlan(self.between(1_400, 9_000), self.between(0.5, 5))
        fails: Literal["before", "after"] = "before" if self.flip() else "after"
        return ToolPlan(self.between(3, 2_500), self.between(0.5, 5), fails)

    def model(self) -> ModelPlan:
        """Fast, slow, in pieces, broken in the middle, or silent for good."""
        slow = self.flip(0.3)
        count = int(self._random.random() * (len(MODEL_PIECES) + 1))
        pace = self.between(100, 900) if slow else self.between(5, 80)
        first = self.between(600, 5_000) if slow and self.flip() else self.between(50, 600)
        pieces = [(pace, text) for text in MODEL_PIECES[:count]]
        if pieces:
            pieces[0] = (first, pieces[0][1])
        if self.flip(0.75):
            return ModelPlan(tuple(pieces), "done", pace)
        return ModelPlan(tuple(pieces), "failed" if self.flip() else "never", first)
