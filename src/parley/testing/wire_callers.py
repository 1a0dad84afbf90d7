"""Callers of the pack `wire`: they try out everything that the wire can carry, then hang up."""

from random import Random

from parley.testing.callers import pick

SAYINGS = (
    "Hello there.", "Tell me something.", "I do not know.", "Please transfer me.", "Press it.",
    "Use the tool.", "Use the tool.", "Use the slow tool.", "Use the stuck tool.",
    "Use the broken tool.", "A long answer, please.", "Ask the model.", "Ask the model again.",
    "And what about tomorrow?",
)  # fmt: skip
STAYS_LEAST = 9
STAYS_MORE = 16


class WireScript:
    """Implements `callers.Script`."""

    goal = "try_out"

    def __init__(self, random: Random) -> None:
        self._stays = STAYS_LEAST + int(random.random() * STAYS_MORE)

    def answer(self, heard: str, random: Random) -> str:
        del heard
        return pick(random, *SAYINGS)

    def keys(self, random: Random) -> str:
        return pick(random, "12#", "5", "0#", "123")

    def is_done(self, moves: int) -> bool:
        return moves > self._stays
