"""Dates and times of an utterance: which readings stand, and which of them belong together."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

import msgspec

from parley.conversation.hearing.automaton import SENTENCE, Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.times.chart import fill
from parley.conversation.hearing.times.compiled import Times
from parley.conversation.hearing.times.corrections import amended, completed, corrected
from parley.conversation.hearing.times.cover import counted, cover
from parley.conversation.hearing.times.forms import Clocks, Day, Duration
from parley.conversation.hearing.times.groups import Group, group_of
from parley.conversation.hearing.times.joining import joined
from parley.conversation.hearing.times.lexicon import lexicon
from parley.conversation.hearing.utterance import Utterance

WORDS_MAX = 300
"""Words of an utterance that are listened to for dates and times: two minutes of speech."""

PLACES_MAX = 80
"""Of these the words with which a date or a time can begin; those behind them begin none."""

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
    utterance, spans, amounts = _head(found) if len(found.utterance.words) > WORDS_MAX else found
    if not amounts and language.time_labels.isdisjoint(spans) and not _DIGIT.search(utterance.text):
        return []
    chart = lexicon(utterance, spans, amounts, language, times.terms, month_first=month_first)
    words = utterance.words
    places = (place for place, word in enumerate(words) if chart[place] or word in times.first)
    read_on = list(islice(places, PLACES_MAX))[::-1]
    fill(chart, times.rules, words, utterance.breaks, read_on)
    counts = counted(chart, utterance, times)
    chosen = amended(cover(chart, utterance, times, asked, counts), chart, spans, counts)
    read = [group_of(begin, reading, utterance, times, chart) for begin, reading in chosen]
    held = spans.get("hold_on", ())
    standing = [
        group
        for group in joined(read, utterance, times)
        if _stands(group, asked) and not _is_pause(group, held)
    ]
    return corrected(completed(standing), spans)


def _head(found: Found) -> Found:
    """The first words of an utterance as if no more had been said."""
    text, words, starts, ends, breaks = msgspec.structs.astuple(found.utterance)
    stop = WORDS_MAX
    return Found(
        Utterance(
            text[: ends[stop - 1]],
            words[:stop],
            starts[:stop],
            ends[:stop],
            [*breaks[:stop], SENTENCE],
        ),
        {
            label: [place for place in places if place[1] <= stop]
            for label, places in found.spans.items()
        },
        {
            place: [amount for amount in here if amount.end <= stop]
            for place, here in found.amounts.items()
            if place < stop
        },
    )


def _stands(group: Group, asked: frozenset[str]) -> bool:
    """Whether the group means something by itself."""
    if group.weak:
        # "I sat at three" is no Saturday, "the third at three" is a day.
        numbered = isinstance(group.day, Day) and group.day.day is not None
        sure = isinstance(group.clock, Clocks) or (group.clock and not group.clock.open)
        return bool(sure or group.part or (numbered and group.clock))
    return bool(group.day or group.clock or group.alone or group.led or asked & _DAY_ASKED)


def _is_pause(group: Group, held: Iterable[tuple[int, int]]) -> bool:
    """Whether a length of time is only asked for patience: "give me a minute"."""
    return isinstance(group.alone, Duration) and any(
        begin < group.end and group.begin < end for begin, end in held
    )
