"""Words that are written in several ways, brought to one; its rules are a table's, as data.

A language that needs none of this has no `Orthography`, and its words stay as they were heard.
"""

import re
from collections.abc import Callable
from functools import lru_cache

import msgspec

FOLDED_MAX = 4096
"""Words whose folded form is remembered."""

_TOKEN = re.compile(r"@\w+|<\w+>|[^\s()|?@^$.,<]+")


class Orthography(msgspec.Struct, frozen=True, kw_only=True):
    """How a language's words are folded, in this order.

    letters   characters that are written in several ways, to one of them (or to nothing)
    words     whole words to others, the last word on them; one that stands for itself stays
    script    characters of another script, to how they sound in Latin letters
    rules     patterns (of the module re, without nested repeats) and what they become, in order
    """

    letters: dict[str, str]
    words: dict[str, str]
    script: dict[str, str]
    rules: tuple[tuple[str, str], ...]


Fold = Callable[[str], str]
"""A word as all its spellings are written. A word of digits stays, so does a single letter."""


def folding(orthography: Orthography) -> Fold:
    """The fold of an orthography. Folding is done once for each of the latest words."""
    letters = str.maketrans(orthography.letters)
    script = str.maketrans(orthography.script)
    rules = [(re.compile(pattern), text) for pattern, text in orthography.rules]

    def sound(word: str) -> str:
        sounds = word.translate(script)
        for pattern, text in rules:
            sounds = pattern.sub(text, sounds)
        # A letter of another script that is named alone is that letter.
        return sounds if len(sounds) > 1 else word

    kept = {one for one, other in orthography.words.items() if one == other}
    words = {
        one.translate(letters): other if other in kept else sound(other.translate(letters))
        for one, other in orthography.words.items()
    }

    @lru_cache(maxsize=FOLDED_MAX)
    def fold(word: str) -> str:
        if len(word) == 1 or word.isdecimal():
            return words.get(word, word)
        plain = word.translate(letters)
        known = words.get(plain)
        return known if known is not None else sound(plain)

    return fold


def fold_words(text: str, fold: Fold) -> str:
    """A text of words, or of phrases in their notation, with every word folded."""
    return _TOKEN.sub(lambda token: _folded(token[0], fold), text)


def _folded(token: str, fold: Fold) -> str:
    return token if token[0] in "@<" else fold(token.replace("'", "").lower())
