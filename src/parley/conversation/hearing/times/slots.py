"""Holds the phrases of rules against the slots that their actions take.

A language's table is wrong where a phrase gives its action what it cannot use; that shows when the
table is compiled, not when a caller speaks.
"""

from collections.abc import Callable, Iterable
from itertools import product
from typing import NamedTuple

from parley.conversation.hearing.automaton import Node
from parley.conversation.hearing.phrases import build, unfolded
from parley.conversation.hearing.times.chart import Action
from parley.conversation.hearing.times.table import TimesTable

MEANINGLESS = "<dash>"
"""What stands in a rule as a slot does and fills none."""

_KINDS = {
    "clock": ("<time>", "<hour>", "<hhmm>"),
    "times": ("<times>",),
    "date": ("<date>",),
    "days": ("<date>", "<dates>", "<month>"),
    "dates": ("<dates>", "<month>"),
    "part": ("<part>",),
    "half": ("<half>",),
    "count": ("<n>",),
    "minute": ("<minute>",),
    "unit": ("<unit>",),
    "duration": ("<duration>",),
    "month": ("<month>",),
    "month_or_number": ("<month>", "<day>", "<ordinal>", "<nth>"),
    "year": ("<year>", "<yy>"),
    "yy": ("<yy>",),
    "day": ("<day>", "<ordinal>", "<nth>"),
    "ordinal": ("<day>", "<ordinal>", "<nth>"),
    "weekday": ("<weekday>", "<abbreviation>"),
    "form": (
        "<time>", "<hour>", "<hhmm>", "<times>", "<date>", "<dates>", "<duration>", "<unit>",
        "<moment>", "<moments>", "<daypart>", "<part>",
    ),
}  # fmt: skip
"""What actions call the categories that they take."""

Sequence = tuple[str, ...]


class Kind(NamedTuple):
    """A kind of action: `make` makes one of the words behind its name and the language's table.

    `takes` are its slots in the notation of `takes()`, for some by those words. One that is
    `tight` holds only where nothing parts its words.
    """

    make: Callable[[list[str], TimesTable], Action]
    takes: str | Callable[[list[str]], str]
    tight: bool = False


def takes(text: str) -> frozenset[Sequence]:
    """The sequences of slots that "clock half|half clock" means; an empty choice is no slot."""
    found: set[Sequence] = set()
    for choice in text.split("|"):
        found.update(product(*(_KINDS[kind] for kind in choice.split())))
    return frozenset(found)


def check(label: str, lines: str, taken: frozenset[Sequence], classes: dict[str, str]) -> None:
    """Raises ValueError naming the first phrase of a rule that its action cannot use."""
    for line in unfolded(lines):
        for given in sorted(_sequences(build({label: line}, classes))):
            if given not in taken:
                fits = sorted(" ".join(one) or "no slot" for one in taken)
                msg = (
                    f"`{label}`: {line!r} gives {' '.join(given) or 'no slot'};"
                    f" write a phrase with one of: {', '.join(fits)}"
                )
                raise ValueError(msg)


def _sequences(node: Node) -> set[Sequence]:
    """The slots, in order, of every phrase that can be read from a node."""
    known: dict[int, set[Sequence]] = {}
    return _from(node, known)


def _from(node: Node, known: dict[int, set[Sequence]]) -> set[Sequence]:
    if id(node) not in known:
        found: set[Sequence] = {()} if node.accepts else set()
        for word, following in _edges(node):
            slot = (word,) if word.startswith("<") and word != MEANINGLESS else ()
            found.update(slot + rest for rest in _from(following, known))
        known[id(node)] = found
    return known[id(node)]


def _edges(node: Node) -> Iterable[tuple[str, Node]]:
    yield from node.words.items()
    if node.other is not None:
        yield "", node.other
