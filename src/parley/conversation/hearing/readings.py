"""The readings of one utterance that a recogniser offers: the text, then its n-best list."""

from collections.abc import Sequence
from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans, scan
from parley.conversation.hearing.intents import settled
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.utterance import Utterance, cut
from parley.conversation.hearing.values import TEXT_MAX

READINGS_MAX = 16
"""Different readings of one utterance that are looked at."""


class Reading(NamedTuple):
    """One reading. `source` is 0 for the text, else its place in the n-best list plus one."""

    source: int
    utterance: Utterance
    spans: Spans


def readings_of(text: str, nbest: Sequence[str], language: Language) -> list[Reading]:
    """The readings that differ in their words, in order, without those that hold no word."""
    found: list[Reading] = []
    known: set[tuple[str, ...]] = set()
    for source, reading in enumerate((text, *nbest)):
        utterance = cut(reading[:TEXT_MAX], language)
        words = tuple(utterance.words)
        if not words or words in known:
            continue
        known.add(words)
        spans = settled(scan(language.root, words, utterance.breaks), language)
        found.append(Reading(source, utterance, spans))
        if len(found) == READINGS_MAX:
            break
    return found
