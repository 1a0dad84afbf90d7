"""Phrases as a language table writes them, compiled into one automaton that reads words.

The notation, one phrase per line; a line that is indented more goes on with the one above:

    word              this word; apostrophes do not count ("don't" is "dont")
    (a|b c|d)         one of these, each a phrase of its own; a whole line needs no brackets
    x?                x may be missing; also (a|b)?
    <hour>            a slot: whatever was read as that (in the rules for times only)
    @call             a class of the table: stands for its text in brackets
    ...               up to GAP_MAX words of any kind, all in the same sentence
    ^ ^^              at the front: a clause, a sentence begins here
    $ $$ $?           at the end: a clause, a sentence, a question ends here

No phrase matches more than PHRASE_WORDS_MAX words: that is the longest path of the automaton.
"""

import re
from textwrap import dedent

from parley.conversation.hearing.automaton import (
    CLAUSE,
    NO_BREAK,
    QUESTION,
    SENTENCE,
    Accept,
    Node,
    depth,
)

GAP_MAX = 3
"""Words that `...` can stand for."""

PHRASE_WORDS_MAX = 24
"""Words of the longest text that one phrase can match."""

CLASS_DEPTH_MAX = 8
"""Classes within classes."""

_PIECE = re.compile(r"\.\.\.|\^\^|\^|\$\$|\$\?|\$|[()|?]|@\w+|<\w+>|[^\s()|?@^$<]+")
_ANCHORS = {"^": CLAUSE, "^^": SENTENCE, "$": CLAUSE, "$$": SENTENCE, "$?": QUESTION}


MERGE_STEPS_MAX = 80
"""Nodes that merging two may take where phrases with gaps are kept apart."""


class _TooManyNodes(Exception):
    """Merging two nodes takes more steps than it may."""


def build(phrases: dict[str, str], classes: dict[str, str], *, apart: bool = False) -> Node:
    """The automaton of all phrases (label → lines).

    Gaps multiply: where many phrases begin alike and have several, one node for all of them would
    be huge. With `apart` such phrases stay in nodes of their own. Raises ValueError naming a
    phrase that cannot be read.
    """
    builder = _Builder(classes)
    starts: dict[str, list[Node]] = {}
    for label, lines in phrases.items():
        for line in unfolded(lines):
            for word, node in builder.phrase(label, line).words.items():
                starts.setdefault(word, []).append(node)
    if not apart:
        return Node({word: builder.all(nodes) for word, nodes in starts.items()}, None, ())
    packed = {word: builder.packed(nodes) for word, nodes in starts.items()}
    beside = {word: tuple(nodes[1:]) for word, nodes in packed.items() if len(nodes) > 1}
    return Node({word: nodes[0] for word, nodes in packed.items()}, None, (), beside)


def unfolded(lines: str) -> list[str]:
    """The phrases of an entry, one by one; what is indented more belongs to the line above."""
    phrases: list[str] = []
    for line in dedent(lines).splitlines():
        if line.startswith(" ") and phrases:
            phrases[-1] += line
        elif line.strip():
            phrases.append(line)
    return phrases


class _Builder:
    """Builds nodes from the end of a phrase to its front; equal nodes are one object."""

    def __init__(self, classes: dict[str, str]) -> None:
        self._classes = classes
        self._nodes: dict[object, Node] = {}
        self._merged: dict[tuple[int, int], Node] = {}
        self._merged_max = 0

    def phrase(self, label: str, line: str) -> Node:
        pieces = _PIECE.findall(line.replace("'", "").lower())
        if all(piece in _ANCHORS for piece in pieces):
            msg = f"{label}: {line!r} has no word"
            raise ValueError(msg)
        before = _ANCHORS[pieces.pop(0)] if pieces[0] in ("^", "^^") else NO_BREAK
        after = _ANCHORS[pieces.pop()] if pieces[-1] in ("$", "$$", "$?") else NO_BREAK
        if len(_options(pieces)) > 1:
            if before or after:
                msg = f"{label}: {line!r}: ^ and $ stand for the whole line; write one line each"
                raise ValueError(msg)
            pieces = ["(", *pieces, ")"]
        end = self._node({}, None, (Accept(label, before, after),))
        node = self._sequence(pieces, end, line, 0)
        if node.other is not None or node.accepts:
            msg = f"{label}: {line!r} can begin with any word or be empty; name its first word"
            raise ValueError(msg)
        if depth(node) > PHRASE_WORDS_MAX:
            msg = f"{label}: {line!r} can be longer than {PHRASE_WORDS_MAX} words; split it"
            raise ValueError(msg)
        return node

    def _sequence(self, pieces: list[str], rest: Node, line: str, level: int) -> Node:
        """The node that reads `pieces` and goes on with `rest`."""
        node = rest
        for element, optional in reversed(_elements(pieces, line)):
            before = node
            node = self._element(element, before, line, level)
            if optional:
                node = self.merge(node, before)
        return node

    def _element(self, element: list[str], rest: Node, line: str, level: int) -> Node:
        head = element[0]
        if head == "...":
            return self._gap(rest)
        if head == "(":
            return self._choice(_options(element[1:-1]), rest, line, level)
        if head.startswith("@"):
            if head[1:] not in self._classes or level == CLASS_DEPTH_MAX:
                msg = f"{line!r}: the class {head} is unknown or refers to itself"
                raise ValueError(msg)
            text = self._classes[head[1:]].replace("'", "").lower()
            return self._element(["(", *_PIECE.findall(text), ")"], rest, line, level + 1)
        if not (head[0].isalnum() or head[0] == "<"):
            msg = f"{line!r}: {head!r} does not belong here"
            raise ValueError(msg)
        return self._node({head: rest}, None, ())

    def _choice(self, options: list[list[str]], rest: Node, line: str, level: int) -> Node:
        """The node that reads one of the options. Single words need no merging."""
        if not all(options):
            msg = f"{line!r} has an empty choice; write ? behind the bracket instead"
            raise ValueError(msg)
        words = {o[0]: rest for o in options if len(o) == 1 and o[0][0].isalnum()}
        nodes = [self._node(words, None, ())] if words else []
        nodes += [
            self._sequence(option, rest, line, level)
            for option in options
            if len(option) != 1 or option[0] not in words
        ]
        return self.all(nodes)

    def _gap(self, rest: Node) -> Node:
        node = rest
        for _ in range(GAP_MAX):
            node = self.merge(rest, self._node({}, node, ()))
        return node

    def _node(
        self, words: dict[str, Node], other: Node | None, accepts: tuple[Accept, ...]
    ) -> Node:
        key = (frozenset((word, id(node)) for word, node in words.items()), id(other), accepts)
        return self._nodes.setdefault(key, Node(words, other, accepts))

    def merge(self, one: Node, two: Node) -> Node:
        """The node that reads what either reads."""
        if one is two:
            return one
        key = (id(one), id(two))
        if key not in self._merged:
            if self._merged_max and len(self._merged) > self._merged_max:
                raise _TooManyNodes
            words = {**one.words}
            for word, node in two.words.items():
                words[word] = self._both(one.words.get(word, one.other), node)
            if two.other is not None:
                for word in one.words.keys() - two.words.keys():
                    words[word] = self.merge(one.words[word], two.other)
            other = self._both(one.other, two.other) if one.other or two.other else None
            accepts = tuple(sorted({*one.accepts, *two.accepts}))
            self._merged[key] = Node(words, other, accepts)
        return self._merged[key]

    def all(self, nodes: list[Node]) -> Node:
        """Merged in pairs, so that no node is copied more often than it must."""
        while len(nodes) > 1:
            paired = [
                self.merge(one, two) for one, two in zip(nodes[::2], nodes[1::2], strict=False)
            ]
            nodes = paired + nodes[len(paired) * 2 :]
        return nodes[0]

    def packed(self, nodes: list[Node]) -> list[Node]:
        """Merged in pairs as far as that takes few steps: the nodes that remain."""
        left = list(dict.fromkeys(nodes))
        apart: list[Node] = []
        while len(left) > 1:
            merged: list[Node] = []
            for one, two in zip(left[::2], left[1::2], strict=False):
                self._merged_max = len(self._merged) + MERGE_STEPS_MAX
                try:
                    merged.append(self.merge(one, two))
                except _TooManyNodes:
                    apart += [one, two]
            left = merged + left[len(left) & ~1 :]
        self._merged_max = 0
        return apart + left

    def _both(self, one: Node | None, two: Node | None) -> Node:
        if one is None or one is two:
            assert two is not None
            return two
        return one if two is None else self.merge(one, two)


def _elements(pieces: list[str], line: str) -> list[tuple[list[str], bool]]:
    """Pieces as elements (a word, a class, a gap, or a whole bracket), each with its `?`."""
    elements: list[tuple[list[str], bool]] = []
    at = 0
    while at < len(pieces):
        end = _closing(pieces, at, line) + 1
        optional = end < len(pieces) and pieces[end] == "?"
        elements.append((pieces[at:end], optional))
        at = end + optional
    return elements


def _closing(pieces: list[str], at: int, line: str) -> int:
    level = 0
    for index in range(at, len(pieces)):
        level += {"(": 1, ")": -1}.get(pieces[index], 0)
        if level == 0:
            return index
    msg = f"{line!r}: a bracket is not closed"
    raise ValueError(msg)


def _options(pieces: list[str]) -> list[list[str]]:
    options: list[list[str]] = [[]]
    level = 0
    for piece in pieces:
        level += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and level == 0:
            options.append([])
        else:
            options[-1].append(piece)
    return options
