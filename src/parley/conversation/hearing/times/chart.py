"""Reads rules with slots over words: a chart that is filled from the last word to the first.

At each word the rules' automaton is walked through words and through what is already known to
begin further right; what a rule makes may itself begin a longer reading at the same word. Every
walk is bounded by the longest rule, every word by STEPS_MAX and READINGS_MAX.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from parley.conversation.hearing.automaton import SENTENCE, Node
from parley.conversation.hearing.times.forms import CATEGORIES

STEPS_MAX = 400
"""Edges that are walked from one word; real speech needs some dozens."""

UTTERANCE_STEPS_MAX = 4_000
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

Action = Callable[[tuple[Any, ...]], Any]
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
    steps = 0
    whole_until = len(words)
    following = len(words)
    for place in places:
        while following > place:
            if following < len(words) and breaks[following]:
                whole_until = following
            following -= 1
        steps += _read(chart, rules, words, breaks, place, whole_until)
        if steps >= UTTERANCE_STEPS_MAX:
            break
    return steps


def _read(
    chart: Chart,
    rules: Rules,
    words: Sequence[str],
    breaks: Sequence[int],
    place: int,
    whole_until: int,
) -> int:
    """Reads on from one word. Up to `whole_until` nothing parts the words."""
    here = chart[place]
    first = rules.root.words
    seen = set(here)
    stack: list[tuple[Node, int, tuple[Any, ...]]] = []
    if (node := first.get(words[place])) is not None:
        stack.append((node, place + 1, ()))
    pending = 0
    steps = 0
    size = len(words)
    while (stack or pending < len(here)) and steps < STEPS_MAX:
        if not stack:
            category, end, value = here[pending]
            pending += 1
            if (node := first.get(category)) is not None:
                stack.append((node, end, (value,)))
            continue
        node, at, slots = stack.pop()
        steps += 1
        for label, before, after in node.accepts:
            if breaks[place] >= before and breaks[at] >= after:
                if at > whole_until and label in rules.tight:
                    continue
                made = rules.actions[label](slots)
                if made is None or len(here) >= READINGS_MAX:
                    continue
                reading = Reading(CATEGORIES[type(made)], at, made)
                if reading not in seen:
                    seen.add(reading)
                    here.append(reading)
        if at == size or breaks[at] >= SENTENCE:
            continue
        follow = node.words
        if (following := follow.get(words[at])) is not None:
            stack.append((following, at + 1, slots))
        for category, end, value in chart[at]:
            if (following := follow.get(category)) is not None:
                stack.append((following, end, slots if value is None else (*slots, value)))
        if node.other is not None:
            stack.append((node.other, at + 1, slots))
    return steps
