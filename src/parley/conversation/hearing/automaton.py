"""The automaton that finds phrases among words. Its counterpart is phrases.py, which builds it.

It is deterministic and has no cycle, so reading takes for each word at most as many steps as its
longest path, whatever the text and however many the phrases; that often for each of the nodes that
the word leads to, mostly one (see Node.beside).
"""

from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

NO_BREAK, CLAUSE, SENTENCE, QUESTION = range(4)
"""How strongly two words are parted: not, by a comma, by a full stop, by a question mark."""


class Accept(NamedTuple):
    """A phrase of `label` ends here, if the breaks before and after it are at least these."""

    label: str
    before: int
    after: int


class Node:
    """Where the reading of a phrase stands: what each next word leads to.

    `beside` is of the root alone: the further nodes that a first word leads to, where one node for
    all phrases that begin with it would have been too large.
    """

    __slots__ = ("accepts", "beside", "other", "words")

    def __init__(
        self,
        words: dict[str, "Node"],
        other: "Node | None",
        accepts: tuple[Accept, ...],
        beside: "dict[str, tuple[Node, ...]] | None" = None,
    ) -> None:
        self.words = words
        self.other = other
        self.accepts = accepts
        self.beside = beside or {}


Spans = dict[str, list[tuple[int, int]]]
"""Per label the half-open word ranges that match it, in order; of those at one word the longest."""


def scan(root: Node, words: Sequence[str], breaks: Sequence[int]) -> Spans:
    """Every phrase in `words`.

    `breaks[i]` parts word i from the one before it; the last one, behind all words, ends the text.
    """
    found: Spans = {}
    first = root.words
    beside = root.beside
    for begin, word in enumerate(words):
        node = first.get(word)
        if node is not None:
            _read(node, begin, words, breaks, found)
            for other in beside.get(word, ()):
                _read(other, begin, words, breaks, found)
    return found


def _read(
    start: Node, begin: int, words: Sequence[str], breaks: Sequence[int], found: Spans
) -> None:
    """Records the phrases that begin with the word at `begin`, which led to `start`."""
    node: Node | None = start
    at = begin + 1
    size = len(words)
    while node is not None:
        if node.accepts:
            _record(found, node.accepts, begin, at, breaks)
        if at == size:
            break
        following = node.words.get(words[at])
        if following is None and node.other is not None and breaks[at] < SENTENCE:
            following = node.other
        node = following
        at += 1


def _record(
    found: Spans, accepts: tuple[Accept, ...], begin: int, end: int, breaks: Sequence[int]
) -> None:
    for label, before, after in accepts:
        if breaks[begin] >= before and breaks[end] >= after:
            spans = found.get(label)
            if spans is None:
                found[label] = [(begin, end)]
            elif spans[-1][0] == begin:
                spans[-1] = max(spans[-1], (begin, end))
            else:
                spans.append((begin, end))


def places(spans: Spans, labels: Collection[str]) -> set[int]:
    """The places of all words that stand in a span of one of `labels`."""
    found: set[int] = set()
    for label, ranges in spans.items():
        if label in labels:
            for begin, end in ranges:
                found.update(range(begin, end))
    return found


def reach(ranges: Iterable[tuple[int, int]], size: int) -> list[int]:
    """For each of `size` words the furthest end of the ranges that begin there or before."""
    ends = [0] * size
    for begin, end in ranges:
        ends[begin] = max(ends[begin], end)
    return list(accumulate(ends, max))


def depth(node: Node) -> int:
    """Words of the longest text that can be read from here."""
    return max(_depths([node], {}), default=0)


def _depths(nodes: Iterable[Node], known: dict[int, int]) -> list[int]:
    depths = []
    for node in nodes:
        if id(node) not in known:
            following = [*node.words.values(), *([node.other] if node.other else [])]
            following += [other for others in node.beside.values() for other in others]
            known[id(node)] = 1 + max(_depths(following, known), default=-1)
        depths.append(known[id(node)])
    return depths
