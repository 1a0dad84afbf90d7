"""Which strings of a shape may be meant by heard characters: a beam through the shape's states.

A shape says where letters and digits stand. Costs are tenths of a nat, as in sounds.py.
"""

from collections.abc import Collection, Mapping, Sequence

import msgspec

from parley.conversation.hearing.sounds import Options

READINGS_MAX = 3
"""Readings that are kept at each state of a shape."""

COST_MAX = 60
"""Cost beyond which nothing is read."""

BEHIND_MAX = 34
"""How much dearer than the cheapest a reading may be while it grows."""

DROP_COST, AGAIN_COST = 15, 5
"""A character that means nothing; one that repeats the one before."""

AREA_COST = 30
"""Letters at the beginning that are no area."""

Move = tuple[str, int, int]
"""The character that is meant, what that costs, and the state that follows."""

Frontier = dict[int, dict[str, int]]
"""Per state the strings that lead there, with their costs."""


class Shape(msgspec.Struct, frozen=True):
    """Where letters and digits stand, as an automaton over heard characters; state 0 is the first.

    `final` are its last states. A digit that follows one of `heads` ends the area, which should be
    one of `areas`, where there are any.
    """

    moves: tuple[dict[str, tuple[Move, ...]], ...]
    final: frozenset[int]
    heads: frozenset[int]
    areas: frozenset[str]


def shape_of(
    patterns: Collection[str],
    classes: Mapping[str, frozenset[str]],
    meant: Mapping[str, Options],
    areas: frozenset[str] = frozenset(),
) -> Shape:
    """The shape that any of `patterns` has; each letter of a pattern names one of `classes`.

    `meant` is what a heard character may stand for.
    """
    order: list[frozenset[str]] = [frozenset(patterns)]
    heads = {0}
    moves: list[dict[str, tuple[Move, ...]]] = []
    while len(moves) < len(order):
        state, rest = len(moves), order[len(moves)]
        onward: list[tuple[frozenset[str], int]] = []
        for name in sorted({pattern[0] for pattern in rest if pattern}):
            following = frozenset(p[1:] for p in rest if p.startswith(name))
            if following not in order:
                order.append(following)
            onward.append((classes[name], order.index(following)))
            if state in heads and not any(map(str.isdigit, classes[name])):
                heads.add(order.index(following))
        moves.append(_moves(onward, meant))
    final = frozenset(i for i, rest in enumerate(order) if "" in rest)
    return Shape(tuple(moves), final, frozenset(heads), areas)


def _moves(
    onward: Sequence[tuple[frozenset[str], int]], meant: Mapping[str, Options]
) -> dict[str, tuple[Move, ...]]:
    every = {*meant, *(one for allowed, _ in onward for one in allowed)}
    found = {
        heard: tuple(
            (character, cost, state)
            for allowed, state in onward
            for character, cost in meant.get(heard, ((heard, 0),))
            if character in allowed
        )
        for heard in sorted(every)
    }
    return {heard: moves for heard, moves in found.items() if moves}


def decode(
    found: Sequence[Options], shape: Shape, known: dict[tuple[Options, ...], Frontier]
) -> list[tuple[str, int]]:
    """The likeliest strings of the shape, best first, with their costs.

    `known` holds what the beginnings of earlier readings led to, and is added to.
    """
    done = len(found)
    while done and tuple(found[:done]) not in known:
        done -= 1
    frontier = known[tuple(found[:done])] if done else {0: {"": 0}}
    for at in range(done, len(found)):
        frontier = _grown(frontier, found[at], shape)
        known[tuple(found[: at + 1])] = frontier
    ends = [(cost, text) for s in shape.final for text, cost in frontier.get(s, {}).items()]
    return [(text, cost) for cost, text in sorted(ends)]


def _grown(frontier: Frontier, options: Options, shape: Shape) -> Frontier:
    """The frontier one heard word further, with the dearest readings left out."""
    following: Frontier = {}
    for text, extra in options:
        reached = frontier
        for heard in text:
            reached = _stepped(reached, heard, shape)
        for state, readings in reached.items():
            merged = following.setdefault(state, {})
            for reading, cost in readings.items():
                if cost + extra < merged.get(reading, COST_MAX):
                    merged[reading] = cost + extra
    return _pruned(following)


def _pruned(frontier: Frontier) -> Frontier:
    least = min((cost for readings in frontier.values() for cost in readings.values()), default=0)
    limit = least + BEHIND_MAX
    kept: Frontier = {}
    for state, readings in frontier.items():
        some = {text: cost for text, cost in readings.items() if cost <= limit}
        if len(some) > READINGS_MAX:
            some = dict(sorted(some.items(), key=_by_cost)[:READINGS_MAX])
        if some:
            kept[state] = some
    return kept


def _by_cost(reading: tuple[str, int]) -> tuple[int, str]:
    return reading[1], reading[0]


def _stepped(frontier: Frontier, heard: str, shape: Shape) -> Frontier:
    """One heard character further: it is one of the shape, or nothing."""
    reached: Frontier = {}
    for state, readings in frontier.items():
        stay = reached.setdefault(state, {})
        for text, cost in readings.items():
            total = cost + (AGAIN_COST if text[-1:] == heard else DROP_COST)
            if total < stay.get(text, COST_MAX):
                stay[text] = total
        checked = shape.areas if state in shape.heads else ()
        for character, extra, following in shape.moves[state].get(heard, ()):
            onward = reached.setdefault(following, {})
            ends_area = checked and character.isdigit()
            for text, cost in readings.items():
                total = cost + extra
                if ends_area and text not in checked:
                    total += AREA_COST
                if total < onward.get(text + character, COST_MAX):
                    onward[text + character] = total
    return reached
