"""The automaton that finds phrases among words. Its counterpart is phrases.py, which builds it.

Phrases have no cycles, so reading takes for each word at most as many steps as the longest phrase
has words, whatever the text and however many the phrases. Where several phrases are read at once,
the set of their places is one state; states are made when a text first reaches them and kept, as
in the lazy construction of "Regular Expression Matching: the Virtual Machine Approach" (R. Cox,
2009): all of them at once would be millions.
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
    """Where the reading of a phrase stands: what each next word leads to, and what any other does.

    `letters` is of a root alone: the words of the phrases in the automaton's alphabet. Words that
    mean the same to every phrase are one letter.
    """

    __slots__ = ("accepts", "letters", "other", "words")

    def __init__(
        self,
        words: dict[str, "Node"],
        other: "Node | None",
        accepts: tuple[Accept, ...],
        letters: dict[str, str] | None = None,
    ) -> None:
        self.words = words
        self.other = other
        self.accepts = accepts
        self.letters = letters or {}

    def spell(self, words: Sequence[str]) -> list[str]:
        """The words in the root's alphabet; what no phrase knows is the same empty letter."""
        letter = self.letters.get
        return [letter(word, "") for word in words]


STATES_MAX = 1 << 16
"""States that are kept; a text that needs more begins anew with none."""


class _State:
    """Where the reading of several phrases stands. `words` and `parted` grow as texts are read."""

    __slots__ = ("accepts", "nodes", "parted", "words")

    def __init__(self, nodes: tuple[Node, ...]) -> None:
        self.nodes = nodes
        self.accepts = tuple(sorted({accept for node in nodes for accept in node.accepts}))
        self.words: dict[str, _State | None] = {}
        self.parted: dict[str, _State | None] = {}


class Automaton:
    """All phrases of a language. Reading changes nothing but what is remembered of the states."""

    def __init__(self, starts: dict[str, list[Node]], letters: dict[str, str]) -> None:
        """`starts` are the nodes that each first letter leads to."""
        self._starts = {letter: tuple(dict.fromkeys(nodes)) for letter, nodes in starts.items()}
        self._letters = letters
        self._states: dict[frozenset[int], _State] = {}
        self._first: dict[str, _State] = {}

    def spell(self, words: Sequence[str]) -> list[str]:
        """The words in the automaton's alphabet; what no phrase knows is the same empty letter."""
        letter = self._letters.get
        return [letter(word, "") for word in words]

    def first(self, letter: str) -> _State | None:
        """The state after a first word."""
        state = self._first.get(letter)
        if state is None and (nodes := self._starts.get(letter)):
            state = self._first[letter] = self._state(nodes)
        return state

    def follow(self, state: _State, letter: str, *, parted: bool) -> _State | None:
        """The state after a further word; `parted`: a sentence has ended between the two."""
        nodes: dict[int, Node] = {}
        for node in state.nodes:
            following = node.words.get(letter)
            if following is None and not parted:
                following = node.other
            if following is not None:
                nodes[id(following)] = following
        found = self._state(tuple(nodes.values())) if nodes else None
        (state.parted if parted else state.words)[letter] = found
        return found

    def _state(self, nodes: tuple[Node, ...]) -> _State:
        key = frozenset(map(id, nodes))
        state = self._states.get(key)
        if state is None:
            if len(self._states) >= STATES_MAX:
                self._states.clear()
                self._first.clear()
            state = self._states[key] = _State(nodes)
        return state

    @property
    def depth(self) -> int:
        """Words of the longest text that a phrase can match."""
        return 1 + max(map(depth, (node for nodes in self._starts.values() for node in nodes)))


UNSEEN = _State(())
"""Stands where no text has come by yet."""

Spans = dict[str, list[tuple[int, int]]]
"""Per label the half-open word ranges that match it, in order; of those at one word the longest."""


def scan(automaton: Automaton, words: Sequence[str], breaks: Sequence[int]) -> Spans:
    """Every phrase in `words`.

    `breaks[i]` parts word i from the one before it; the last one, behind all words, ends the text.
    """
    found: Spans = {}
    letters = automaton.spell(words)
    size = len(words)
    for begin, letter in enumerate(letters):
        state = automaton.first(letter) if letter else None
        at = begin + 1
        while state is not None:
            if state.accepts:
                _record(found, state.accepts, begin, at, breaks)
            if at == size:
                break
            heard, parted = letters[at], breaks[at] >= SENTENCE
            following = (state.parted if parted else state.words).get(heard, UNSEEN)
            if following is UNSEEN:
                following = automaton.follow(state, heard, parted=parted)
            state = following
            at += 1
    return found


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


def depth(node: Node, known: dict[int, int] | None = None) -> int:
    """Words of the longest text that can be read from here. `known` keeps what was found, by id."""
    return max(_depths([node], {} if known is None else known), default=0)


def _depths(nodes: Iterable[Node], known: dict[int, int]) -> list[int]:
    depths = []
    for node in nodes:
        if id(node) not in known:
            following = [*node.words.values(), *([node.other] if node.other else [])]
            known[id(node)] = 1 + max(_depths(following, known), default=-1)
        depths.append(known[id(node)])
    return depths
