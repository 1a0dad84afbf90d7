"""Dates and times in what was said: found by a language's rules, resolved against a moment."""

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.reading import Found, groups
from parley.conversation.hearing.times.resolving import Resolver
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value


def times(  # noqa: PLR0913, PLR0917 (the one door to dates and times)
    utterance: Utterance,
    spans: Spans,
    amounts: Amounts,
    language: Language,
    table: Times,
    asked: frozenset[str],
    moment: Moment,
    region: str,
) -> list[Value]:
    """The dates and times of an utterance: each whole value first, its parts behind it."""
    heard = Found(utterance, spans, amounts)
    month_first = region in table.month_first
    found = groups(heard, language, table, asked, month_first=month_first)
    if not found:
        return []
    resolver = Resolver(utterance, table, moment, asked)
    return [value for group in found for value in resolver.values(group)]
