"""Dates and times of an utterance: which readings stand, and which of them belong together."""

import re
from itertools import islice
from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.times.chart import fill
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.corrections import completed, corrected
from parley.conversation.hearing.times.cover import cover
from parley.conversation.hearing.times.groups import Group, group_of
from parley.conversation.hearing.times.joining import joined
from parley.conversation.hearing.times.lexicon import lexicon
from parley.conversation.hearing.utterance import Utterance

PLACES_MAX = 160
"""Words of an utterance with which a date or a time can begin; those behind them begin none."""

_DIGIT = re.compile(r"\d")
_DAY_ASKED = frozenset({"date", "time"})
"""What makes a mere "morning" an answer."""


class Found(NamedTuple):
    """An utterance and what was found in it before its times."""

    utterance: Utterance
    spans: Spans
    amounts: Amounts


def groups(
    found: Found, language: Language, times: Times, asked: frozenset[str], *, month_first: bool
) -> list[Group]:
    """The dates and times that stand, in order. Corrected ones are gone."""
    utterance, spans, amounts = found
    if not amounts and language.time_labels.isdisjoint(spans) and not _DIGIT.search(utterance.text):
        return []
    chart = lexicon(utterance, spans, amounts, language, times.terms, month_first=month_first)
    words = utterance.words
    places = (place for place, word in enumerate(words) if chart[place] or word in times.first)
    read_on = list(islice(places, PLACES_MAX))[::-1]
    fill(chart, times.rules, words, utterance.breaks, read_on)
    read = [
        group_of(begin, reading, utterance, times, chart)
        for begin, reading in cover(chart, utterance, times, asked)
    ]
    standing = [
        group
        for group in joined(read, utterance, times)
        if group.day or group.clock or group.alone or group.led or asked & _DAY_ASKED
    ]
    return corrected(completed(standing), spans) if len(standing) > 1 else standing
