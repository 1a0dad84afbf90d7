"""Yes, no and maybe: what an answer comes down to when it holds several."""

from parley.conversation.hearing.phrases import Spans, reach
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

LABELS = ("yes", "no", "maybe", "yes_if_asked", "no_if_asked")


def answer(utterance: Utterance, spans: Spans, asked: str) -> Value | None:
    """The answer as a value yes or no, None where the caller gave none.

    Of several the last one counts, and the value is marked ambiguous when they differ; so is a
    mere "maybe". What stands within a longer answer ("right" in "that's not right") is part of it.
    """
    found = [
        (begin, end, label.removesuffix("_if_asked"))
        for label in LABELS
        if asked == "yes_no" or not label.endswith("_if_asked")
        for begin, end in spans.get(label, ())
    ]
    if not found:
        return None
    outer = sorted(_outer(found, len(utterance.words)), key=lambda one: (one[1], one[0]))
    plain = [one for one in outer if one[2] != "maybe"]
    begin, end, meaning = (plain or outer)[-1]
    unsure = len({label for _, _, label in outer}) > 1 or meaning == "maybe"
    start, stop = utterance.starts[begin], utterance.ends[end - 1]
    said = "no" if meaning == "no" else "yes"
    others = (("no",) if said == "yes" else ("yes",)) if unsure else ()
    return Value("yes_no", said, start, stop, unsure, alternatives=others)


def _outer(found: list[tuple[int, int, str]], size: int) -> list[tuple[int, int, str]]:
    """The answers that are no proper part of another one."""
    furthest = reach(((begin, end) for begin, end, _ in found), size)
    return [
        (begin, end, meaning)
        for begin, end, meaning in found
        if furthest[begin] == end and (begin == 0 or furthest[begin - 1] < end)
    ]
