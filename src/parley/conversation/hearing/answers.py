"""Yes, no and maybe: what an answer comes down to when it holds several."""

from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans, reach
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

LABELS = ("yes", "no", "maybe", "yes_if_asked", "no_if_asked")

_ALWAYS = (("yes", "yes", True), ("no", "no", True), ("maybe", "maybe", True))
_IF_ASKED = (("yes_if_asked", "yes", False), ("no_if_asked", "no", False))
"""Labels with what they mean, and whether they mean it whatever was asked."""


class _Found(NamedTuple):
    """Words `begin` up to `end` mean yes, no or maybe; `plain` says that they always do."""

    begin: int
    end: int
    meaning: str
    plain: bool


def answer(utterance: Utterance, spans: Spans, asked: frozenset[str]) -> Value | None:
    """The answer as a value yes or no, None where the caller gave none.

    Of several the last one counts, and the value is marked ambiguous when they differ; so is a
    mere "maybe". What stands within a longer answer ("right" in "that's not right") is part of it.
    """
    found = [
        _Found(begin, end, meaning, plain)
        for label, meaning, plain in ((*_ALWAYS, *_IF_ASKED) if "yes_no" in asked else _ALWAYS)
        if label in spans
        for begin, end in spans[label]
    ]
    if not found:
        return None
    if len(found) > 1:
        found = _weighed(found, len(utterance.words))
    last = next((one for one in reversed(found) if one.meaning != "maybe"), found[-1])
    unsure = last.meaning == "maybe" or any(one.meaning != last.meaning for one in found)
    said = "no" if last.meaning == "no" else "yes"
    others = (("no",) if said == "yes" else ("yes",)) if unsure else ()
    start, end = utterance.starts[last.begin], utterance.ends[last.end - 1]
    return Value("yes_no", said, start, end, unsure, alternatives=others)


def _weighed(found: list[_Found], size: int) -> list[_Found]:
    """The answers in order, without those that give way to a plain yes or no."""
    found = sorted(_outer(found, size), key=lambda one: (one.end, one.begin))
    plain = {(one.begin, one.end) for one in found if one.plain and one.meaning != "maybe"}
    if plain:
        found = [one for one in found if one.plain or (one.begin, one.end) in plain]
    return found


def _outer(found: list[_Found], size: int) -> list[_Found]:
    """The answers that are no proper part of another one."""
    furthest = reach(((one.begin, one.end) for one in found), size)
    return [
        one
        for one in found
        if furthest[one.begin] == one.end and (one.begin == 0 or furthest[one.begin - 1] < one.end)
    ]
