"""How much speaks for each first and each last name, given the readings of a recogniser."""

import math
from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.vocabulary import Vocabulary

UNKNOWN_COST, ORDINARY_COST = 8, 22
"""A word that is no known name; one that is an ordinary word. Tenths of a nat."""

OTHER_NAME_COST = 8
"""What a known name costs more where another known name was heard."""

RANK_WEIGHT = 0.3
"""How much less each further reading weighs, in nats."""

JOINED_SHARE, LONE_LAST_SHARE = 0.3, 0.5
"""Weight of all words behind the first as one last name; of a lone word as a last name."""

COST_MAX = 45
"""Cost beyond which a name is not voted for."""

NAMES_MAX = 20
"""First, and last, names that are weighed in the end."""

_PREFIXES = frozenset(("o", "mc", "mac", "d"))

Votes = dict[str, float]


class Spoken(msgspec.Struct, frozen=True):
    """The words of one reading that may be a name.

    `ordinary` are those that are usually no name, `rank` is the place of the reading.
    """

    words: tuple[str, ...]
    ordinary: frozenset[str]
    rank: int


def votes(readings: Sequence[Spoken], given: Vocabulary, family: Vocabulary) -> tuple[Votes, Votes]:
    """What speaks for each first and for each last name, as weights."""
    first: Votes = {}
    last: Votes = {}
    for reading in readings:
        weight = math.exp(-RANK_WEIGHT * reading.rank)
        words = joined(reading.words)
        if len(words) == 1:
            _vote_lone(first, last, words[0], reading, (given, family))
        elif words:
            for word in words[:-1]:
                _vote(first, word, given, reading, weight / (len(words) - 1))
            _vote(last, words[-1], family, reading, weight)
            if len(words) > 2:  # noqa: PLR2004 - first and last
                _vote(last, "".join(words[1:]), family, reading, weight * JOINED_SHARE)
    return first, last


def _vote_lone(
    first: Votes, last: Votes, word: str, reading: Spoken, known: tuple[Vocabulary, Vocabulary]
) -> None:
    """One word is a first name, unless only last names are so."""
    given, family = known
    weight = math.exp(-RANK_WEIGHT * reading.rank)
    is_first, is_last = word in given.costs, word in family.costs
    if is_first or not is_last:
        _vote(first, word, given, reading, weight * (LONE_LAST_SHARE if is_last else 1))
    if is_last or not is_first:
        _vote(last, word, family, reading, weight * LONE_LAST_SHARE)


def joined(words: Sequence[str]) -> list[str]:
    """The words, with "o" and "mc" joined to what follows them."""
    found: list[str] = []
    glue = ""
    for word in words:
        if word in _PREFIXES and len(words) > 1:
            glue = word
        else:
            found.append(glue + word)
            glue = ""
    return found


def _vote(into: Votes, word: str, known: Vocabulary, reading: Spoken, weight: float) -> None:
    """One heard word speaks for itself, and for the known names that it resembles."""
    is_known = word in known.costs
    extra = OTHER_NAME_COST if is_known else 0
    costs = {name: cost + extra for name, cost in known.near(word)}
    if is_known:
        costs[word] = known.costs[word] // 2
    else:
        costs[word] = ORDINARY_COST if word in reading.ordinary else UNKNOWN_COST
    for name, cost in costs.items():
        if cost <= COST_MAX:
            into[name] = into.get(name, 0.0) + weight * math.exp(-cost / 10)


def ranked(scores: Votes) -> list[tuple[str, float]]:
    """Names with their share of the votes, the best first, NAMES_MAX of them."""
    total = sum(scores.values()) or 1.0
    order = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    return [(name, score / total) for name, score in order[:NAMES_MAX]]
