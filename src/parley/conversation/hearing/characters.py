"""Letters and digits one by one: what each heard word adds to a postcode or a code."""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans, places
from parley.conversation.hearing.cardinals import Amounts, amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.sounds import Options
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import INTENTS

SLOTS_MAX = 24
"""Words that are read as characters."""

LITERAL_MAX = 3
"""Letters that a recogniser glues together without being a word."""

GLUE_COST, GLUED_WORD_COST, FIRST_LETTER_COST, WORD_DROP_COST = 3, 9, 16, 14
"""Each further letter of a glued word; one that is also a word; a word that stands for its first
letter; one that stands for nothing. Tenths of a nat."""

NUMBER_READINGS_MAX, NUMBER_CUT_COST = 4, 4
"""Ways to read number words in a row as digits, and what each further number costs."""

ASIDE_COST = 3
"""A yes, a thank-you or an "it's" around the characters."""

_ASIDE = frozenset({*INTENTS, "yes", "no", "maybe", "name_weak"})
_FOR = "4"
_SIGNS = ("+", "&")
_AND = "and"


class Slot(NamedTuple):
    """Words `begin` up to `end` of an utterance, and what they can stand for."""

    options: Options
    begin: int
    end: int


def slots(utterance: Utterance, spans: Spans, language: Language, begin: int = 0) -> list[Slot]:
    """What each word (or "S for sugar", "double L") from `begin` on can stand for, in order."""
    words = utterance.words
    aside = places(spans, _ASIDE)
    numbers = _numbers(utterance, language)
    examples = dict(spans.get("as_in", ()))
    signs = any(sign in utterance.text for sign in _SIGNS)
    found: list[Slot] = []
    at = begin
    while at < len(words) and len(found) < SLOTS_MAX:
        if signs and at > begin and _has_sign(utterance, at):
            found.append(Slot(options_of(_AND, language), at, at))
        options, end = _slot(words, at, examples, language)
        if at in numbers:
            options, end = numbers[at]
        if at in aside:
            options = (*options, ("", ASIDE_COST))
        found.append(Slot(options, at, end))
        at = end
    return found


def _numbers(utterance: Utterance, language: Language) -> dict[int, tuple[Options, int]]:
    """Numbers of several words, or of one long one: "thirty three", "achttausendeins"."""
    words, known = utterance.words, language.amount_words
    several = any(one in known and two in known for one, two in pairwise(words))
    if not several and not language.compounds:
        return {}
    found: dict[int, tuple[Options, int]] = {}
    counted = amounts(utterance, language)
    for at, amounts_here in counted.items():
        longest = amounts_here[-1]
        spoken = not longest.digits and not longest.ordinal
        if spoken and (longest.end > at + 1 or words[at] not in language.sounds.words):
            scales = {place for place, word in enumerate(words) if word in language.large}
            found[at] = tuple(_readings(counted, scales, at, longest.end)), longest.end
    return found


def _readings(
    counted: Amounts, scales: Collection[int], begin: int, end: int
) -> list[tuple[str, int]]:
    """The digits that number words up to `end` mean, as one number or as several in a row.

    `scales` are the places of "hundred" and the like, where seldom a number begins.
    """
    ways: dict[int, list[tuple[int, str]]] = {begin: [(0, "")]}
    for at in range(begin, end):
        more = NUMBER_CUT_COST * ((at > begin) + 2 * (at in scales))
        for cost, text in ways.get(at, ()):
            for amount in counted.get(at, ()):
                if amount.end <= end:
                    onward = ways.setdefault(amount.end, [])
                    onward.append((cost + more, text + str(amount.value)))
                    onward.sort()
                    del onward[NUMBER_READINGS_MAX:]
    return [(text, cost) for cost, text in ways.get(end, ())]


def _has_sign(utterance: Utterance, at: int) -> bool:
    """Whether a sign stands before the word that a recogniser writes for "and"."""
    gap = utterance.text[utterance.ends[at - 1] : utterance.starts[at]]
    return any(sign in gap for sign in _SIGNS)


def _slot(
    words: Sequence[str], at: int, examples: Mapping[int, int], language: Language
) -> tuple[Options, int]:
    word = words[at]
    explained = examples.get(at + 1, 0)
    if not explained and at + 2 < len(words) and words[at + 1] == _FOR:
        explained = at + 2
    if 0 < explained < len(words) and len(words[explained]) >= LITERAL_MAX:
        first = words[explained][0]
        if first.isalpha() and any(first == text for text, _ in options_of(word, language)):
            return ((first, 0),), explained + 1
    times = language.table.repeats.get(word, 0)
    if times and at + 1 < len(words):
        options = options_of(words[at + 1], language)
        return tuple((text * times, cost) for text, cost in options), at + 2
    return options_of(word, language), at + 1


def options_of(word: str, language: Language) -> Options:
    """What one heard word can stand for; nothing ("") is the last of them for a word."""
    if word.isdecimal() and not word.isascii():
        return (("".join(str(int(digit)) for digit in word), 0),)
    if len(word) == 1 or not word.isalpha():
        return ((word, 0),)
    known = language.sounds.words.get(word, ())
    if known and known[0][1] == 0:
        return known
    other: Options = ()
    if len(word) <= LITERAL_MAX:
        other = ((word, GLUE_COST * (len(word) - 1) + (GLUED_WORD_COST if known else 0)),)
    elif not known:
        other = ((word[0], FIRST_LETTER_COST),)
    return (*known, *other, ("", WORD_DROP_COST))
