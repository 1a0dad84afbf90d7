"""Which readings of an utterance stand: those that together tell most of its words."""

from itertools import accumulate
from typing import NamedTuple

from parley.conversation.hearing.times.chart import Chart, Reading
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.forms import Clocks, Day
from parley.conversation.hearing.utterance import Utterance

ANSWER_WORDS_MAX = 5
"""Words of an answer in which a bare number is what was asked for."""

_RANK = {
    "<moments>": 10,
    "<dates>": 9,
    "<daypart>": 8,
    "<times>": 6,
    "<moment>": 5,
    "<date>": 4,
    "<time>": 3,
    "<duration>": 2,
    "<part>": 1,
    "<abbreviation>": 1,
}
"""Which of two readings of the same words stands."""

_ASKED = {"<hour>": "time", "<hhmm>": "time", "<day>": "date", "<ordinal>": "date"}
"""What a bare number can be where that was asked for."""

_NUMBERS = frozenset({"<n>", "<hour>", "<minute>", "<day>", "<ordinal>"})
_DAYS = frozenset({"<date>", "<dates>"})


class _Score(NamedTuple):
    """How good a choice of readings is: more words, then fewer readings, then those that lead."""

    words: int = 0
    readings: int = 0
    leads: int = 0
    rank: int = 0


def cover(
    chart: Chart, utterance: Utterance, times: Times, asked: frozenset[str], counts: set[int]
) -> list[tuple[int, Reading]]:
    """The readings that stand, from left to right, each with its first word. They do not overlap.

    Words that merely lead to a time ("at") count for little. `counts` is where numbers end that
    count something.
    """
    size = len(chart)
    wanted = asked if size <= ANSWER_WORDS_MAX else frozenset[str]()
    told = [0, *accumulate(word not in times.leads for word in utterance.words)]
    scores = [_Score()] * (size + 1)
    chosen: list[Reading | None] = [None] * size
    for place in range(size - 1, -1, -1):
        scores[place] = scores[place + 1]
        if not chart[place]:
            continue
        for end, (rank, reading) in _standing(chart, place, wanted, counts).items():
            if reading.category in _DAYS and _names_other(utterance, end, times):
                continue
            after = scores[end]
            words = told[end] - told[place]
            score = _Score(
                after.words + words,
                after.readings - 1,
                after.leads + end - place - words,
                after.rank + rank,
            )
            if score > scores[place]:
                scores[place], chosen[place] = score, reading
    return _picked(chosen)


def led(utterance: Utterance, begin: int, end: int, times: Times) -> int:
    """Where a reading begins behind the words that merely lead to it."""
    while begin + 1 < end and utterance.words[begin] in times.leads:
        begin += 1
    return begin


def _picked(chosen: list[Reading | None]) -> list[tuple[int, Reading]]:
    found: list[tuple[int, Reading]] = []
    place = 0
    while place < len(chosen):
        reading = chosen[place]
        if reading is None:
            place += 1
            continue
        found.append((place, reading))
        place = reading.end
    return found


def _standing(
    chart: Chart, place: int, asked: frozenset[str], counted: set[int]
) -> dict[int, tuple[int, Reading]]:
    """By their ends the readings at a word that can stand, the one of the highest rank each."""
    found: dict[int, tuple[int, Reading]] = {}
    for reading in chart[place]:
        category, end, value = reading
        rank = _RANK.get(category, 0) or (_ASKED.get(category) in asked)
        if isinstance(value, Clocks) and value.begin and value.end:
            rank += 1  # "from two to four" is no "from 3:58"
        if isinstance(value, Day) and value.weak:
            rank = 1
        if rank and end not in counted and (end not in found or found[end][0] < rank):
            found[end] = (int(rank), reading)
    return found


def counted(chart: Chart, utterance: Utterance, times: Times) -> set[int]:
    """Where numbers end that count something: "at 7 people", and the 7 of "7 or 8 people"."""
    found: set[int] = set()
    words, breaks = utterance.words, utterance.breaks
    size = len(words)
    joined = -1
    for place in range(size - 1, -1, -1):
        if not chart[place]:
            continue
        here = {reading.end for reading in chart[place] if reading.category in _NUMBERS}
        ends = {end for end in here if end < size and not breaks[end]}
        counts = {end for end in ends if end == joined or words[end] in times.counted}
        found |= counts
        if counts and place and words[place - 1] in times.joins:
            joined = place - 1
    return found


def _names_other(utterance: Utterance, end: int, times: Times) -> bool:
    """Whether the word behind a day makes it a name of something: "the Sunday roast"."""
    return (
        end < len(utterance.words)
        and not utterance.breaks[end]
        and utterance.words[end] in times.named
    )
