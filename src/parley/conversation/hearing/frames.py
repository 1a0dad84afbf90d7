"""Frames: meanings that stand near each other and make an intent together, whatever the sentence.

A table names meanings (`concepts`: a name and its phrases) and says which of them make a label
(`frames`: a label and its lines). A line is

    halt contacting           these concepts in this order, in one sentence
    (halt|never) contacting   one of these
    * breath failing          in any order
    * breath failing !past    … and none of these concepts within FRAME_GAP_MAX words around
    remove +2 me              at most 2 words between; without it FRAME_GAP_MAX

The label `unless x` takes x back where the frame overlaps it, as an exception of phrases does.
"""

from bisect import bisect_left
from itertools import permutations
from typing import NamedTuple

import msgspec

from parley.conversation.hearing.automaton import SENTENCE, Spans

FRAME_GAP_MAX = 4
"""Words between two concepts of a frame that are not told apart otherwise."""

FRAME_CONCEPTS_MAX = 4
"""Concepts of one frame."""

CONCEPT = "concept "
"""What the automaton's label of a concept begins with."""


class Frame(NamedTuple):
    """Concepts in order: for each the words that may stand before it, and its names."""

    label: str
    parts: tuple[tuple[int, tuple[str, ...]], ...]
    unless: tuple[str, ...]


class Frames(msgspec.Struct, frozen=True):
    """All frames of a language by the concept that they begin with, then by what must follow it.

    A frame of a single concept stands under its own name once more.
    """

    by_first: dict[str, tuple[tuple[frozenset[str], tuple[Frame, ...]], ...]]
    exceptions: frozenset[str]


def compile_frames(frames: dict[str, str], concepts: dict[str, str]) -> Frames:
    """The frames of a table made ready. Raises ValueError naming a line that cannot be read."""
    by_first: dict[str, dict[frozenset[str], list[Frame]]] = {}
    for label, lines in frames.items():
        for line in filter(None, map(str.strip, lines.splitlines())):
            for frame in _read(label, line, concepts):
                for name in frame.parts[0][1]:
                    second = frozenset(frame.parts[1][1] if len(frame.parts) > 1 else (name,))
                    by_first.setdefault(name, {}).setdefault(second, []).append(frame)
    return Frames(
        {
            name: tuple((second, tuple(found)) for second, found in groups.items())
            for name, groups in by_first.items()
        },
        frozenset(label for label in frames if label.startswith("unless ")),
    )


def _read(label: str, line: str, concepts: dict[str, str]) -> list[Frame]:
    pieces = line.split()
    loose = pieces[0] == "*"
    parts: list[tuple[int, frozenset[str]]] = []
    unless: set[str] = set()
    gap = FRAME_GAP_MAX
    for piece in pieces[loose:]:
        if piece.startswith("+"):
            gap = int(piece[1:])
            continue
        names = frozenset(piece.strip("!()").split("|"))
        if not names <= concepts.keys():
            msg = f"{label}: {line!r} names an unknown concept, {min(names - concepts.keys())}"
            raise ValueError(msg)
        if piece.startswith("!"):
            unless |= names
        else:
            parts.append((gap, names))
            gap = FRAME_GAP_MAX
    if not 1 <= len(parts) <= FRAME_CONCEPTS_MAX:
        msg = f"{label}: {line!r} wants 1 to {FRAME_CONCEPTS_MAX} concepts"
        raise ValueError(msg)
    orders = permutations(parts) if loose else [tuple(parts)]
    barred = tuple(CONCEPT + name for name in sorted(unless))
    return [Frame(label, _labelled(order), barred) for order in orders]


def _labelled(
    parts: tuple[tuple[int, frozenset[str]], ...],
) -> tuple[tuple[int, tuple[str, ...]], ...]:
    return tuple((gap, tuple(CONCEPT + name for name in sorted(names))) for gap, names in parts)


def framed(spans: Spans, breaks: list[int], frames: Frames) -> Spans:
    """The spans with those of all frames. Each span is tried with its near neighbours only."""
    heard = spans.keys()
    chances = [
        (label, frame)
        for label in heard
        if label in frames.by_first
        for second, group in frames.by_first[label]
        if not heard.isdisjoint(second)
        for frame in group
    ]
    if not chances:
        return spans
    stops = _stops(breaks)
    found: Spans = {}
    for label, frame in chances:
        for begin, end in spans[label]:
            last = _end(frame, 1, end, spans, stops)
            if last and not _barred(frame, begin, last, spans, breaks):
                found.setdefault(frame.label, []).append((begin, last))
    return {**spans, **{label: spans.get(label, []) + new for label, new in found.items()}}


def _stops(breaks: list[int]) -> list[int]:
    """For each place the first one, there or behind it, before which a sentence ends."""
    stops = list(range(len(breaks)))
    for place in range(len(breaks) - 2, -1, -1):
        if breaks[place] < SENTENCE:
            stops[place] = stops[place + 1]
    return stops


def _end(frame: Frame, part: int, end: int, spans: Spans, stops: list[int]) -> int:
    """Where the frame ends whose concepts before `part` end at `end`; 0 where it does not."""
    if part == len(frame.parts):
        return end
    gap, names = frame.parts[part]
    limit = min(end + gap + 1, stops[end])
    for name in names:
        for _, after in _between(spans, name, end, limit):
            if last := _end(frame, part + 1, after, spans, stops):
                return last
    return 0


def _between(spans: Spans, name: str, first: int, limit: int) -> list[tuple[int, int]]:
    """The spans of a concept that begin from `first` on, before `limit`."""
    ranges = spans.get(name)
    if ranges is None or ranges[-1][0] < first:
        return []
    at = bisect_left(ranges, (first, 0))
    end = at
    while end < len(ranges) and ranges[end][0] < limit:
        end += 1
    return ranges[at:end]


def _barred(frame: Frame, begin: int, end: int, spans: Spans, breaks: list[int]) -> bool:
    """Whether a concept that the frame forbids stands within it or near it in its sentence."""
    if not frame.unless:
        return False
    first, last = begin, end
    while first > max(0, begin - FRAME_GAP_MAX) and breaks[first] < SENTENCE:
        first -= 1
    while last < min(len(breaks) - 1, end + FRAME_GAP_MAX) and breaks[last] < SENTENCE:
        last += 1
    return any(_between(spans, name, first, last) for name in frame.unless)
