"""Which phrases count: taken back by their exceptions, yielding to longer ones, put in order."""

from parley.conversation.hearing.language import UNLESS, Language
from parley.conversation.hearing.phrases import Spans
from parley.conversation.hearing.values import INTENTS, Value

ASIDES = frozenset(
    {
        "affirm",
        "deny",
        "goodbye",
        "greet",
        "hold_on",
        "human",
        "opt_out",
        "repeat",
        "robot_question",
        "slower",
        "thank",
        "voicemail_greeting",
    }
)
"""Intents that are about the conversation: they are no answer to "what is it about?"."""


def settled(spans: Spans, language: Language) -> Spans:
    """The spans that stand: without those that an exception overlaps or a stronger label contains."""
    kept: Spans = {}
    for label, ranges in spans.items():
        if label.startswith(UNLESS):
            continue
        barred = spans.get(UNLESS + label, ())
        left = [one for one in ranges if not any(_overlap(one, other) for other in barred)]
        if left:
            kept[label] = left
    for label, stronger in language.table.yields.items():
        if label in kept:
            over = [one for other in stronger for one in kept.get(other, ())]
            left = [one for one in kept[label] if not any(_inside(one, other) for other in over)]
            kept[label] = left
    return {label: ranges for label, ranges in kept.items() if ranges}


def intents(spans: Spans, yes_no: Value | None, *, corrected: bool) -> tuple[str, ...]:
    """The intents of an utterance in the order of INTENTS, "unclear" not among them."""
    found = {label for label in INTENTS if label in spans}
    if yes_no is not None and (not yes_no.ambiguous or yes_no.start >= 0):
        found |= _of_answer(yes_no, spans)
    if corrected:
        found.add("correction")
    return tuple(intent for intent in INTENTS if intent in found)


def _of_answer(yes_no: Value, spans: Spans) -> set[str]:
    if yes_no.ambiguous and not any(label in spans for label in _PLAIN):
        return set()
    return {"affirm"} if yes_no.value == "yes" else {"deny"}


_PLAIN = ("yes", "no", "yes_if_asked", "no_if_asked")


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _inside(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] <= one[0] and one[1] <= other[1]
