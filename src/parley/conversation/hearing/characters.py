"""Letters and digits one by one: what each heard word adds to a postcode or a code."""

from collections.abc import Mapping, Sequence

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.sounds import Options
from parley.conversation.hearing.utterance import Utterance

SLOTS_MAX = 24
"""Words that are read as characters."""

LITERAL_MAX = 3
"""Letters that a recogniser glues together without being a word."""

GLUE_COST, GLUED_WORD_COST, FIRST_LETTER_COST, WORD_DROP_COST = 3, 9, 16, 14
"""Each further letter of a glued word; one that is also a word; a word that stands for its first
letter; one that stands for nothing. Tenths of a nat."""

_DIGIT_FOR = "4"
_SIGNS = ("+", "&")


def slots(utterance: Utterance, spans: Spans, language: Language) -> list[Options]:
    """What each word (or "S for sugar", "double L") can stand for, in order."""
    words = _with_signs(utterance)[:SLOTS_MAX]
    examples = dict(spans.get("as_in", ())) if len(words) == len(utterance.words) else {}
    found: list[Options] = []
    at = 0
    while at < len(words):
        options, at = _slot(words, at, examples, language)
        found.append(options)
    return found


def _with_signs(utterance: Utterance) -> list[str]:
    """The words, with "and" for a sign that a recogniser writes for it."""
    if not any(sign in utterance.text for sign in _SIGNS):
        return utterance.words
    words: list[str] = []
    last = 0
    for word, start, end in zip(utterance.words, utterance.starts, utterance.ends, strict=True):
        words += ["and"] * any(sign in utterance.text[last:start] for sign in _SIGNS)
        words.append(word)
        last = end
    return words


def _slot(
    words: Sequence[str], at: int, examples: Mapping[int, int], language: Language
) -> tuple[Options, int]:
    word = words[at]
    explained = examples.get(at + 1, 0)
    if not explained and at + 2 < len(words) and words[at + 1] == _DIGIT_FOR:
        explained = at + 2
    if 0 < explained < len(words) and len(words[explained]) >= LITERAL_MAX:
        first = words[explained][0]
        if first.isalpha() and first in (text for text, _ in options_of(word, language)):
            return ((first, 0),), explained + 1
    times = language.table.repeats.get(word, 0)
    if times and at + 1 < len(words):
        options = options_of(words[at + 1], language)
        return tuple((text * times, cost) for text, cost in options), at + 2
    return options_of(word, language), at + 1


def options_of(word: str, language: Language) -> Options:
    """What one heard word can stand for; nothing ("") is the last of them for a word."""
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
