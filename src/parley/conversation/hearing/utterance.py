"""Heard text cut into words: normalised, placed, parted by punctuation, without fillers."""

import re
from itertools import accumulate

import msgspec

from parley.conversation.hearing.automaton import CLAUSE, NO_BREAK, QUESTION, SENTENCE
from parley.conversation.hearing.language import Language

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "＇": "'"})
_PAUSE = re.compile(r"\.{2,}|…|[,:–—]|\s-+\s")
_STOP = re.compile(r"[.!;][^\w\s]*\s|[。！।\n]")
_QUESTION = re.compile(r"[?？]")
_INNER = re.compile(r"['\s-]")
_NO_GAPS = frozenset({"", " "})


class Utterance(msgspec.Struct, frozen=True):
    """What was heard, word by word.

    `words` are lower case, without apostrophes and inner hyphens. `starts` and `ends` place them
    in `text` by code points. `breaks[i]` says how word i is parted from the one before (NO_BREAK,
    CLAUSE, SENTENCE, QUESTION); the first and the last break, one behind the words, are at least
    SENTENCE.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    breaks: list[int]

    def heard(self, begin: int, end: int) -> str:
        """The text of the words from `begin` up to `end`, as it was heard."""
        return self.text[self.starts[begin] : self.ends[end - 1]]


def cut(text: str, language: Language) -> Utterance:
    """The words of a text. One that is all fillers keeps them: a mere "please" is an answer."""
    utterance = _cut(text, language)
    if language.fillers.isdisjoint(utterance.words):
        return utterance
    kept = _without(utterance, language.fillers)
    return kept if kept.words else utterance


def _cut(text: str, language: Language) -> Utterance:
    # Gaps and words by turns: a gap before each word, and one behind the last.
    pieces = language.word.split(_lower(text))
    words = pieces[1::2]
    bounds = list(accumulate(map(len, pieces)))
    breaks = _breaks(pieces[::2], words, language)
    plain = [word if word.isalnum() else _plain(word) for word in words]
    if language.fold is not None:
        plain = [language.fold(word) for word in plain]
    return Utterance(text, plain, bounds[:-1:2], bounds[1::2], breaks)


def _breaks(gaps: list[str], words: list[str], language: Language) -> list[int]:
    breaks = [NO_BREAK] * len(gaps)
    breaks[0] = breaks[-1] = SENTENCE
    for place, gap in enumerate(gaps):
        if gap not in _NO_GAPS:
            word = words[place - 1] if place else ""
            level = _level(gap, word, language)
            if (
                level == SENTENCE
                and place < len(words)
                and _is_day(gap, word, words[place], language)
            ):
                level = NO_BREAK
            breaks[place] = max(breaks[place], level)
    return breaks


def _without(utterance: Utterance, fillers: frozenset[str]) -> Utterance:
    """The utterance without its fillers. What parted them from others parts those others now."""
    kept = [place for place, word in enumerate(utterance.words) if word not in fillers]
    after = [0, *(place + 1 for place in kept)]
    breaks = [max(utterance.breaks[a : b + 1]) for a, b in zip(after, kept, strict=False)]
    return Utterance(
        utterance.text,
        [utterance.words[place] for place in kept],
        [utterance.starts[place] for place in kept],
        [utterance.ends[place] for place in kept],
        [*breaks, utterance.breaks[-1]],
    )


def _plain(word: str) -> str:
    """The word without its inner marks; mostly that is an apostrophe."""
    joined = word.replace("'", "")
    return joined if joined.isalnum() else _INNER.sub("", joined)


def _lower(text: str) -> str:
    """Lower case with straight apostrophes, every code point in its place."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered if lowered.isascii() else lowered.translate(_QUOTES)


def _level(gap: str, word: str, language: Language) -> int:
    if gap == ", ":
        return CLAUSE
    if _QUESTION.search(gap):
        return QUESTION
    if _PAUSE.search(gap):
        return CLAUSE
    if _STOP.search(gap):
        initial = len(word) == 1 and word.isalpha()
        return NO_BREAK if initial or word in language.abbreviations else SENTENCE
    return NO_BREAK


def _is_day(gap: str, word: str, after: str, language: Language) -> bool:
    """Whether the dot behind a number makes it the place in an order: "3. Oktober"."""
    counted = gap == ". " and len(word) <= 2 and word.isdecimal()  # noqa: PLR2004 - a day of a month
    return counted and (language.dot_is_ordinal or after in language.months)
