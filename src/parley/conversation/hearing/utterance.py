"""Heard text cut into words: normalised, placed, parted by punctuation, without fillers."""

import re

import msgspec

from parley.conversation.hearing.automaton import CLAUSE, NO_BREAK, QUESTION, SENTENCE
from parley.conversation.hearing.language import Language

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "＇": "'"})
_PAUSE = re.compile(r"\.{2,}|…|[,:–—]|\s-+\s")
_STOP = re.compile(r"[.!;][^\w\s]*\s|[。！।\n]")
_QUESTION = re.compile(r"[?？]")
_INNER = re.compile(r"['\s-]")


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
    utterance = _cut(text, language, language.fillers)
    return utterance if utterance.words else _cut(text, language, frozenset())


def _cut(text: str, language: Language, fillers: frozenset[str]) -> Utterance:
    lowered = _lower(text)
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    pending = SENTENCE
    last_end, last_word = 0, ""
    for match in language.word.finditer(lowered):
        start, end = match.span()
        gap = lowered[last_end:start]
        if gap not in ("", " "):
            level = _level(gap, last_word, language)
            pending = max(pending, level)
        last_end = end
        last_word = word = match[0]
        if not word.isalnum():
            word = _INNER.sub("", word)
        if word in fillers:
            continue
        words.append(word)
        starts.append(start)
        ends.append(end)
        breaks.append(pending)
        pending = NO_BREAK
    breaks.append(QUESTION if _QUESTION.search(lowered, last_end) else SENTENCE)
    return Utterance(text, words, starts, ends, breaks)


def _lower(text: str) -> str:
    """Lower case with straight apostrophes, every code point in its place."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return lowered if lowered.isascii() else lowered.translate(_QUOTES)


def _level(gap: str, word: str, language: Language) -> int:
    if _QUESTION.search(gap):
        return QUESTION
    if _PAUSE.search(gap):
        return CLAUSE
    if _STOP.search(gap):
        initial = len(word) == 1 and word.isalpha()
        return NO_BREAK if initial or word in language.abbreviations else SENTENCE
    return NO_BREAK
