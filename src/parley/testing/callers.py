"""Simulated callers: a goal, traits, and what they say next."""

from random import Random
from typing import Literal, Protocol

import msgspec

Kind = Literal["say", "cough", "silent", "hang_up"]
MOVES_MAX = 24
"""After so many moves a caller hangs up."""

QUICK_MS = 500
"""Within so long somebody interrupts who does not wait for what is said."""
TRAITS = ("mumbles", "interrupts", "coughs", "falls_silent", "repeats", "presses", "hangs_up")
SLIPS = ("(unintelligible audio)", "Uh, hm.", "What?", "Hello?")


class Move(msgspec.Struct, frozen=True):
    """What a caller does next, `delay_ms` after it is their turn.

    `rest` is said after a pause in mid-sentence. `keys` are pressed before anything is said.
    A cough sounds like speech (`text`) and turns out to be none.
    """

    kind: Kind
    delay_ms: float
    text: str = ""
    rest: str = ""
    keys: str = ""


class Script(Protocol):
    """What a caller wants: `answer` to what was heard, empty where there is nothing to say."""

    goal: str

    def answer(self, heard: str, random: Random) -> str: ...

    def keys(self, random: Random) -> str: ...

    def is_done(self, moves: int) -> bool: ...


class Caller:
    """One caller: a script, spoken by somebody with traits."""

    def __init__(self, script: Script, random: Random, moves_max: int = MOVES_MAX) -> None:
        self._script = script
        self._random = random
        count = int(random.random() ** 2 * 4)
        self.traits = frozenset(random.sample(TRAITS, count)) if count else frozenset()
        self.moves = 0
        self._said = ""
        self._moves_max = moves_max
        self._leaves_at = 6 + int(random.random() * 14) if "hangs_up" in self.traits else moves_max

    @property
    def goal(self) -> str:
        return self._script.goal

    def move(self, heard: str) -> Move:
        """It is the caller's turn, after they heard this."""
        random = self._random
        self.moves += 1
        delay_ms = 100 + 600 * random.random()
        if self.moves > self._leaves_at or self._script.is_done(self.moves):
            return Move("hang_up", delay_ms)
        if "falls_silent" in self.traits and happens(random, 0.3):
            return Move("silent", delay_ms)
        if "presses" in self.traits and happens(random, 0.15):
            return Move("say", delay_ms, keys=self._script.keys(random))
        return self._say(heard, delay_ms)

    def _say(self, heard: str, delay_ms: float) -> Move:
        random = self._random
        text = self._script.answer(heard, random)
        if "mumbles" in self.traits and happens(random, 0.1):
            text = SLIPS[int(random.random() * len(SLIPS))]
        if "repeats" in self.traits and self._said and happens(random, 0.15):
            text = self._said
        if not text:
            return Move("silent", delay_ms)
        self._said = text
        if "mumbles" in self.traits and " " in text and happens(random, 0.3):
            first, rest = _parted(text, random)
            return Move("say", delay_ms, first, rest)
        return Move("say", delay_ms, text)

    def interruption(self, expected_ms: float) -> Move | None:
        """What the caller does while the agent speaks for so long; None: they listen."""
        random = self._random
        at_once = happens(random, 0.5)
        delay_ms = QUICK_MS * random.random() if at_once else expected_ms * random.random()
        if "coughs" in self.traits and happens(random, 0.25):
            return Move("cough", delay_ms, "Yes.")
        if "interrupts" not in self.traits or happens(random, 0.65):
            return None
        self.moves += 1
        text = self._script.answer("", random)
        return Move("say", delay_ms, text) if text else None

    def impatient(self) -> Move:
        """Nothing was heard for long."""
        self.moves += 1
        kind: Kind = "hang_up" if self.moves > self._moves_max else "say"
        return Move(kind, 0, "Hello? Are you there?")


def _parted(text: str, random: Random) -> tuple[str, str]:
    words = text.split(" ")
    at = 1 + int(random.random() * (len(words) - 1))
    return " ".join(words[:at]), " ".join(words[at:])


def happens(random: Random, share: float) -> bool:
    """True in so large a share of cases."""
    return random.random() < share


def pick(random: Random, *texts: str) -> str:
    return texts[int(random.random() * len(texts))]
