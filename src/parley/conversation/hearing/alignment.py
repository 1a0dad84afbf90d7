"""How well heard words fit a string that is known, and which of them it stands for."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parley.conversation.hearing.characters import Slot
from parley.conversation.hearing.decoding import AGAIN_COST, DROP_COST
from parley.conversation.hearing.sounds import Options

OTHER_COST = 32
"""One character heard for another that it does not resemble, in tenths of a nat."""

UNHEARD_COST = 22
"""A character that was not heard."""

EDGE_COST = 6
"""A word before or behind the string that is not of it."""

COST_MAX = 400


Cell = tuple[int, int, int]
"""A cost, and the slots that hold what was heard so far; the first is -1 before there is one."""


class Aligned(NamedTuple):
    """The cost in tenths of a nat, and the slots `first` up to `last` that hold the string."""

    cost: int
    first: int
    last: int


def aligned(found: Sequence[Slot], text: str, meant: Mapping[str, Options]) -> Aligned:
    """The cheapest way to hear `text` (lower case, without blanks) in the slots."""
    size = len(text)
    # Per count of characters that were heard: cost, first and last slot that added one.
    row: list[Cell] = [(UNHEARD_COST * count, -1, 0) for count in range(size + 1)]
    for place, slot in enumerate(found):
        best = [(COST_MAX, -1, 0)] * (size + 1)
        for heard, extra in slot.options:
            grown = row
            for character in heard:
                grown = _grown(grown, character, text, place, meant)
            for count, (cost, first, last) in enumerate(grown):
                total = cost + (extra if heard or 0 < count < size else EDGE_COST)
                if total < best[count][0]:
                    best[count] = (total, first, last)
        row = best
    cost, first, last = row[size]
    return Aligned(cost, max(first, 0), max(last, 1))


def _grown(
    row: Sequence[Cell], heard: str, text: str, place: int, meant: Mapping[str, Options]
) -> list[Cell]:
    """The row one heard character further: it is the next one, or nothing."""
    costs = dict(meant.get(heard, ((heard, 0),)))
    grown = [(row[0][0] + DROP_COST, -1, 0)]
    left = grown[0]
    for count, wanted in enumerate(text):
        cost, first, last = row[count + 1]
        best = (cost + (AGAIN_COST if wanted == heard else DROP_COST), first, last)
        cost, first, last = row[count]
        cost += costs.get(wanted, OTHER_COST)
        if cost <= best[0]:
            best = (cost, place if first < 0 else first, place + 1)
        if left[0] + UNHEARD_COST < best[0]:
            best = (left[0] + UNHEARD_COST, left[1], left[2])
        left = best
        grown.append(best)
    return grown
