"""Yes, no and maybe: what an answer comes down to when it holds several."""

from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans, reach
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

LABELS = ("yes", "no", "maybe", "yes_if_asked", "no_if_asked")

_IF_ASKED = "_if_asked"


class _Found(NamedTuple):
    """Words `begin` up to `end` mean yes, no or maybe; `plain` says that they always do."""

    begin: int
    end: int
    meaning: str
    plain: bool


def answer(utterance: Utterance, spans: Spans, asked: str) -> Value | None:
    """The answer as a value yes or no, None where the caller gave none.

    Of several the last one counts, and the value is marked ambiguous when they differ; so is a
    mere "maybe". What stands within a longer answer ("right" in "that's not right") is part of it.
    """
    found = [
        _Found(begin, end, label.removesuffix(_IF_ASKED), not label.endswith(_IF_ASKED))
        for label in LABELS
        if asked == "yes_no" or not label.endswith(_IF_ASKED)
        for begin, end in spans.get(label, ())
    ]
    if not found:
        return None
    found = sorted(_outer(found, len(utterance.words)), key=lambda one: (one.end, one.begin))
    plain = {(one.begin, one.end) for one in found if one.plain and one.meaning != "maybe"}
    if plain:
        found = [one for one in found if one.plain or (one.begin, one.end) in plain]
    last = next((one for one in reversed(found) if one.meaning != "maybe"), found[-1])
    unsure = len({one.meaning for one in found}) > 1 or last.meaning == "maybe"
    said = "no" if last.meaning == "no" else "yes"
    others = (("no",) if said == "yes" else ("yes",)) if unsure else ()
    start, end = utterance.starts[last.begin], utterance.ends[last.end - 1]
    return Value("yes_no", said, start, end, unsure, alternatives=others)


def _outer(found: list[_Found], size: int) -> list[_Found]:
    """The answers that are no proper part of another one."""
    furthest = reach(((one.begin, one.end) for one in found), size)
    return [
        one
        for one in found
        if furthest[one.begin] == one.end and (one.begin == 0 or furthest[one.begin - 1] < one.end)
    ]
