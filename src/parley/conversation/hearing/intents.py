"""Which phrases count: taken back by their exceptions, yielding to longer ones, put in order."""

from parley.conversation.hearing.automaton import Spans, places, reach
from parley.conversation.hearing.language import UNLESS, Language
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


_WEIGHT = {intent: weight for weight, intent in enumerate(INTENTS)}
_PLAIN = ("yes", "no", "yes_if_asked", "no_if_asked")


def settled(spans: Spans, language: Language) -> Spans:
    """The spans that stand: no exception overlaps them, no stronger label contains them."""
    kept = _unbarred(spans, language)
    yields = language.table.yields
    if yields.keys().isdisjoint(kept):
        return kept
    kept = dict(kept)
    for label, stronger in yields.items():
        if label in kept:
            over = [one for other in stronger for one in kept.get(other, ())]
            kept[label] = _outside(kept[label], over) if over else kept[label]
    return {label: ranges for label, ranges in kept.items() if ranges}


def _unbarred(spans: Spans, language: Language) -> Spans:
    """The spans that no exception of their label overlaps."""
    if language.exceptions.isdisjoint(spans):
        return spans
    kept: Spans = {}
    for label, ranges in spans.items():
        if label in language.exceptions:
            continue
        barred = places(spans, (UNLESS + label,))
        left = [one for one in ranges if barred.isdisjoint(range(*one))] if barred else ranges
        if left:
            kept[label] = left
    return kept


def _outside(ranges: list[tuple[int, int]], over: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges that none of `over` contains."""
    furthest = reach(over, 1 + max(begin for begin, _ in (*ranges, *over)))
    return [(begin, end) for begin, end in ranges if furthest[begin] < end]


def intents(spans: Spans, yes_no: Value | None, *, corrected: bool) -> tuple[str, ...]:
    """The intents of an utterance in the order of INTENTS, "unclear" not among them."""
    found = _WEIGHT.keys() & spans.keys()
    if yes_no is not None:
        found |= _of_answer(yes_no, spans)
    if corrected:
        found.add("correction")
    return tuple(sorted(found, key=_WEIGHT.__getitem__))


def _of_answer(yes_no: Value, spans: Spans) -> set[str]:
    if yes_no.ambiguous and not any(label in spans for label in _PLAIN):
        return set()
    return {"affirm"} if yes_no.value == "yes" else {"deny"}
