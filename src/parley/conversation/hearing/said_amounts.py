"""Numbers that are values of their own: how many people come, sums of money, mere numbers."""

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.cardinals import Amounts, amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.money import is_paid, money
from parley.conversation.hearing.party import is_counted, party
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

_NUMBERS = frozenset({"", "number"})
"""What was asked for when a mere number is a value: nothing, or a number."""

_LOOSE = frozenset({"digits", "email"})
"""Kinds whose numbers may count something all the same."""


def said_amounts(
    utterance: Utterance,
    spans: Spans,
    language: Language,
    asked: frozenset[str],
    region: str,
    others: list[Value],
) -> list[Value]:
    """The values of kind party_size, money and number, in this order.

    `others` are values that were found already: their words count nothing else. `region` is the
    ISO 3166 code whose currency holds where none is named.
    """
    paid, people = is_paid(utterance, language), is_counted(utterance, spans, language, asked)
    mere = asked <= _NUMBERS
    if not (paid or people or mere):
        return []
    counted = amounts(utterance, language)
    if not counted and not people:
        return []
    found = money(utterance, counted, language, region) if paid else []
    if people:
        taken = _places(utterance, [*others, *found])
        size = party(utterance, spans, counted, language, asked, taken)
        found = [size, *found] if size else found
    if mere and not found:
        found = _mere(utterance, counted, language, others)
    return found


def _mere(
    utterance: Utterance, counted: Amounts, language: Language, others: list[Value]
) -> list[Value]:
    """The number that the utterance is, if it is nothing else."""
    first = int(utterance.words[0] in language.money.ones)
    last = max(counted.get(first, ()), default=None)
    if last is None or last.ordinal or last.end < len(utterance.words):
        return []
    if any(value.kind not in _LOOSE for value in others):
        return []
    return [Value("number", str(last.value), utterance.starts[0], utterance.ends[-1])]


def _places(utterance: Utterance, values: list[Value]) -> frozenset[int]:
    """The places of words that belong to a value."""
    return frozenset(
        place
        for place, start in enumerate(utterance.starts)
        if any(value.start <= start < value.end for value in values if value.kind not in _LOOSE)
    )
