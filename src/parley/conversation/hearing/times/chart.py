"""Reads rules with slots over words: a chart that is filled from the last word to the first.

At each word the rules' automaton is walked through words and through what is already known to
begin further right; what a rule makes may itself begin a longer reading at the same word. Every
walk is bounded by the longest rule, every word by STEPS_MAX and READINGS_MAX.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from parley.conversation.hearing.automaton import SENTENCE, Node
from parley.conversation.hearing.times.forms import CATEGORIES

STEPS_MAX = 300
"""Edges that are walked from one word; real speech needs some dozens."""

UTTERANCE_STEPS_MAX = 2_000
"""Edges that are walked in one utterance. What stands before them is not read."""

READINGS_MAX = 48
"""Readings that are kept of one word."""


class Reading(NamedTuple):
    """What begins at a word: of this category, up to word `end`, meaning `value`.

    None has no meaning of its own (a dash) and fills no slot.
    """

    category: str
    end: int
    value: Any


Chart = list[list[Reading]]
"""By first word what begins there."""

Slots = tuple[Any, ...]

Action = Callable[[Slots], Any]
"""Makes a value of the slots' values, in order; None where they make none."""


class Rules(NamedTuple):
    """An automaton whose labels are rules, and the action of each.

    Those in `tight` hold only where nothing parts their words: "8, 30" is no half past eight.
    """

    root: Node
    actions: dict[str, Action]
    tight: frozenset[str] = frozenset()


def fill(
    chart: Chart, rules: Rules, words: Sequence[str], breaks: Sequence[int], places: Sequence[int]
) -> int:
    """Adds to `chart`, which holds the terms, what the rules make of them; returns the steps taken.

    `places` are the words where a rule can begin, the last first.
    """
    walk = _Walk(chart, rules, rules.root.spell(words), breaks)
    for place in places:
        walk.read(place)
        if walk.steps >= UTTERANCE_STEPS_MAX:
            break
    return walk.steps


_Step = tuple[Node, int, Slots]
"""A node that is reached at a word, with the slots so far."""


class _Walk:
    """One reading of an utterance. `_whole` is where the words from here are parted first."""

    def __init__(
        self, chart: Chart, rules: Rules, words: Sequence[str], breaks: Sequence[int]
    ) -> None:
        self.steps = 0
        self._chart = chart
        self._rules = rules
        self._words = words
        self._breaks = breaks
        self._size = len(words)
        self._place = self._whole = len(words)

    def read(self, place: int) -> None:
        """Reads on from one word; what is made of it may itself begin a longer reading."""
        self._move(place)
        here = self._chart[place]
        first = self._rules.root.words
        stack: list[_Step] = []
        if (node := first.get(self._words[place])) is not None:
            stack.append((node, place + 1, ()))
        started = 0
        limit = self.steps + STEPS_MAX
        while self.steps < limit:
            for category, end, value in here[started:]:
                if (node := first.get(category)) is not None:
                    stack.append((node, end, (value,)))
            started = len(here)
            if not stack:
                break
            self._walk(stack, limit)

    def _move(self, place: int) -> None:
        for one in range(self._place, place, -1):
            if one < self._size and self._breaks[one]:
                self._whole = one
        self._place = place

    def _walk(self, stack: list[_Step], limit: int) -> None:
        """Walks until all is read, adding what is made."""
        chart, words, breaks = self._chart, self._words, self._breaks
        while stack and self.steps < limit:
            node, at, slots = stack.pop()
            self.steps += 1
            if node.accepts:
                self._make(node, at, slots)
            if at == self._size or breaks[at] >= SENTENCE:
                continue
            follow = node.words
            if (following := follow.get(words[at])) is not None:
                stack.append((following, at + 1, slots))
            for category, end, value in chart[at]:
                if (following := follow.get(category)) is not None:
                    stack.append((following, end, slots if value is None else (*slots, value)))
            if node.other is not None:
                stack.append((node.other, at + 1, slots))

    def _make(self, node: Node, at: int, slots: Slots) -> None:
        """Adds what the rules that end here make of their slots."""
        here = self._chart[self._place]
        rules, breaks = self._rules, self._breaks
        for label, before, after in node.accepts:
            if breaks[self._place] < before or breaks[at] < after:
                continue
            if at > self._whole and label in rules.tight:
                continue
            made = rules.actions[label](slots)
            if made is None or len(here) >= READINGS_MAX:
                continue
            reading = Reading(CATEGORIES[type(made)], at, made)
            if reading not in here:
                here.append(reading)
