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
    Automaton,
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


def build(phrases: dict[str, str], classes: dict[str, str]) -> Node:
    """One node that reads all phrases (label → lines), for rules with slots.

    Raises ValueError naming a phrase that cannot be read.
    """
    builder, starts, letters = _built(phrases, classes)
    merged = {word: builder.all(nodes) for word, nodes in starts.items()}
    return Node(merged, None, (), letters)


def automaton(phrases: dict[str, str], classes: dict[str, str]) -> Automaton:
    """The automaton of all phrases (label → lines).

    Raises ValueError naming a phrase that cannot be read.
    """
    _, starts, letters = _built(phrases, classes)
    return Automaton(starts, letters)


def _built(
    phrases: dict[str, str], classes: dict[str, str]
) -> tuple["_Builder", dict[str, list[Node]], dict[str, str]]:
    """What each first word leads to, phrase by phrase, and the alphabet."""
    letters = _letters(phrases, classes)
    builder = _Builder(classes, letters)
    starts: dict[str, list[Node]] = {}
    for label, lines in phrases.items():
        for line in unfolded(lines):
            for word, node in builder.phrase(label, line).words.items():
                starts.setdefault(word, []).append(node)
    return builder, starts, letters


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

    def __init__(self, classes: dict[str, str], letters: dict[str, str]) -> None:
        self._classes = classes
        self._letters = letters
        self._nodes: dict[object, Node] = {}
        self._merged: dict[tuple[int, int], Node] = {}
        self._depths: dict[int, int] = {}

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
        if depth(node, self._depths) > PHRASE_WORDS_MAX:
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
        return self._node({self._letters.get(head, head): rest}, None, ())

    def _choice(self, options: list[list[str]], rest: Node, line: str, level: int) -> Node:
        """The node that reads one of the options. Single words need no merging."""
        if not all(options):
            msg = f"{line!r} has an empty choice; write ? behind the bracket instead"
            raise ValueError(msg)
        words = _single_words(options)
        read = {self._letters.get(word, word): rest for word in words}
        nodes = [self._node(read, None, ())] if read else []
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

    def _both(self, one: Node | None, two: Node | None) -> Node:
        if one is None or one is two:
            assert two is not None
            return two
        return one if two is None else self.merge(one, two)


def _letters(phrases: dict[str, str], classes: dict[str, str]) -> dict[str, str]:
    """The alphabet: words that stand in the same choices everywhere are one letter.

    A table has thousands of words and few kinds of them, so that nodes stay small.
    """
    groups: set[frozenset[str]] = set()
    texts = [line for lines in phrases.values() for line in unfolded(lines)]
    for text in (*texts, *classes.values()):
        _collect(["(", *_PIECE.findall(text.replace("'", "").lower()), ")"], text, groups)
    kinds: dict[str, list[int]] = {}
    for number, group in enumerate(sorted(groups, key=sorted)):
        for word in group:
            kinds.setdefault(word, []).append(number)
    letters: dict[tuple[int, ...], str] = {}
    return {word: letters.setdefault(tuple(kinds[word]), word) for word in sorted(kinds)}


def _collect(pieces: list[str], line: str, groups: set[frozenset[str]]) -> None:
    """Adds the words that each bracket, and each place outside of one, has to choose from."""
    for element, _ in _elements(pieces, line):
        if element[0] == "(":
            options = _options(element[1:-1])
            singles = _single_words(options)
            if singles:
                groups.add(singles)
            for option in options:
                if len(option) != 1 or option[0] not in singles:
                    _collect(option, line, groups)
        elif element[0][0].isalnum():
            groups.add(frozenset(element[:1]))


def _single_words(options: list[list[str]]) -> frozenset[str]:
    return frozenset(o[0] for o in options if len(o) == 1 and o[0][0].isalnum())


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
