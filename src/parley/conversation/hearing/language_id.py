"""Which language an utterance is in, by its script and its common words; no model."""

import re
from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.language_words import ENDINGS, LETTERS, WORDS

LANGUAGES = ("en", "de", "hi")
"""The languages that can be told apart."""

LOOKED_AT_MAX_CHARS = 400
"""Of a text that is looked at; an utterance has told its language by then."""

ENDING_WORD_MIN = 4
"""Letters of a word whose ending is looked at."""

CLEAR_WORDS = 4
"""Words of another language in one utterance that make a call change to it at once."""

SWITCH_AFTER = 2
"""Utterances in a row in another language that make a call change to it."""

MIXED_SHARE = 0.12
"""The share of the second language from which speech is called mixed."""

_CLEAR_WEIGHT = 2
_NONE = (0, 0, 0)
_DEVANAGARI = re.compile(r"[\u0900-\u0963\u0966-\u097f\u200c\u200d]+")
_SPELLED = re.compile(r"\b[^\W\d_](?:[\s.,-]+[^\W\d_]\b)+")
"""Letters that are spelled out: they are of no language."""
_LATIN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ENDING_LENGTHS = (4, 3, 2)

Weights = tuple[int, int, int]


class Identified(msgspec.Struct, frozen=True):
    """The language of an utterance.

    `share` is its part of all evidence, 0 to 1; 0 where nothing told (a name, digits, "okay").
    `words` counts those that are common in it and in no other. `mixed` says that it holds a good
    deal of a second language; romanised Hindi with English words is mixed Hindi.
    """

    language: str
    share: float = 0.0
    words: int = 0
    mixed: bool = False


class Settled(msgspec.Struct, frozen=True):
    """The language of a call so far, and for how many utterances it has leaned to another."""

    language: str
    leaning: str = ""
    streak: int = 0


def identify(text: str, candidates: Sequence[str] = LANGUAGES) -> Identified:
    """The language of a text among `candidates`; the first of them where nothing tells.

    A candidate that is not one of LANGUAGES is never identified.
    """
    text = text[:LOOKED_AT_MAX_CHARS]
    if not text.isascii():
        text = text.replace("’", "'")
        if "hi" in candidates and (found := _by_script(text)) is not None:
            return found
    return _by_words(_LATIN.findall(_SPELLED.sub(" ", text.lower())), candidates)


def _by_script(text: str) -> Identified | None:
    """Hindi if a good part of the words is in Devanagari, else None."""
    native = len(_DEVANAGARI.findall(text))
    if not native:
        return None
    latin = len(_LATIN.findall(_DEVANAGARI.sub(" ", text)))
    if native * 2 < latin:
        return None
    share = native / (native + latin)
    return Identified("hi", share, native, mixed=1 - share >= MIXED_SHARE)


def _by_words(words: list[str], candidates: Sequence[str]) -> Identified:
    totals, clear = [0, 0, 0], [0, 0, 0]
    for word in words:
        weights = _WEIGHTS.get(word) or _by_ending(word)
        if weights is not _NONE:
            for place, weight in enumerate(weights):
                totals[place] += weight
            if word in _CLEAR:
                clear[_CLEAR[word]] += 1
    return _ranked(totals, clear, candidates)


def _ranked(totals: list[int], clear: list[int], candidates: Sequence[str]) -> Identified:
    sums = {code: totals[place] for place, code in enumerate(LANGUAGES) if code in candidates}
    whole = sum(sums.values())
    if not whole:
        return Identified(candidates[0])
    best = max(candidates, key=lambda code: sums.get(code, 0))
    second = max((total for code, total in sums.items() if code != best), default=0)
    return Identified(
        best,
        sums[best] / whole,
        clear[LANGUAGES.index(best)],
        mixed=second / whole >= MIXED_SHARE,
    )


def _by_ending(word: str) -> Weights:
    """What a word in no list says: by what stands before its apostrophe, else by its letters."""
    stem, apostrophe, _ = word.partition("'")
    if apostrophe:
        return _WEIGHTS.get(stem, _NONE)
    if not word.isascii() and not _GERMAN_LETTERS.isdisjoint(word):
        return _GERMAN
    if len(word) >= ENDING_WORD_MIN:
        for length in _ENDING_LENGTHS:
            found = _END_WEIGHTS.get(word[-length:])
            if found is not None:
                return found
    return _NONE


def settle(before: Settled, identified: Identified) -> Settled:
    """The language of a call after one more utterance.

    It changes after SWITCH_AFTER utterances in a row in the same other language, or after one
    with CLEAR_WORDS words of it. What tells nothing changes nothing.
    """
    other = identified.language
    if not identified.share or not identified.words:
        return before
    if other == before.language:
        return Settled(other)
    streak = before.streak + 1 if before.leaning == other else 1
    if streak >= SWITCH_AFTER or identified.words >= CLEAR_WORDS:
        return Settled(other)
    return Settled(before.language, other, streak)


def _compiled(table: dict[str, dict[int, str]]) -> dict[str, Weights]:
    """The weights of every word in the order of LANGUAGES; of several the highest counts."""
    weights: dict[str, list[int]] = {}
    for place, code in enumerate(LANGUAGES):
        for weight, words in table[code].items():
            for word in words.split():
                own = weights.setdefault(word, [0, 0, 0])
                own[place] = max(own[place], weight)
    return {word: (own[0], own[1], own[2]) for word, own in weights.items()}


_WEIGHTS = _compiled(WORDS)
_CLEAR = {
    word: weights.index(max(weights))
    for word, weights in _WEIGHTS.items()
    if max(weights) == sum(weights) >= _CLEAR_WEIGHT
}
_END_WEIGHTS = _compiled(ENDINGS)
_GERMAN_LETTERS = frozenset(LETTERS["de"])
_GERMAN: Weights = (0, 2, 0)
