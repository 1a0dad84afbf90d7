"""How hard a text is to follow by ear: a school grade, or words per sentence.

English: Flesch-Kincaid grade (Kincaid et al. 1975). German: the fourth Wiener Sachtextformel
(Bamberger and Vanecek 1984). Hindi: no formula is established; words per sentence are counted.
"""

import re
from functools import lru_cache

import pyphen

from parley.conversation.wording.sentences import sentences

CACHED_WORDS = 4_096
LONG_WORD_SYLLABLES = 3
GRADE_MAX = 8.0
"""Plain language: a grade that a pupil of fourteen reads with ease."""
HINDI_WORDS_MAX = 20
"""Words per sentence that a listener can follow."""
JUDGED_MIN_WORDS = 8
"""A shorter text has too few words for a formula that counts shares of them."""

_WORD = re.compile(r"[^\W\d_][\w\u0900-\u0963'’]*")
_VOWELS = {
    "en": re.compile(r"[aeiouy]+"),
    "de": re.compile(r"ei|ie|eu|äu|au|ai|aa|ee|oo|[aeiouyäöü]"),
}
_SILENT_E = re.compile(r"(?<=[^aeiouyl])e(?:s|d)?$|(?<=[aeiouy]l)es?$")
_DICTIONARY = "en_US"


def grade(text: str, language: str) -> float | None:
    """The school grade of a text; None where the language has no formula or the text is short."""
    words = _WORD.findall(text)
    if language not in _VOWELS or len(words) < JUDGED_MIN_WORDS:
        return None
    per_sentence = len(words) / max(1, sum(1 for s in sentences(text, language) if s.strip()))
    counts = [syllables(word.casefold(), language) for word in words]
    if language == "en":
        return 0.39 * per_sentence + 11.8 * sum(counts) / len(words) - 15.59
    long_share = 100 * sum(count >= LONG_WORD_SYLLABLES for count in counts) / len(words)
    return 0.2744 * long_share + 0.2656 * per_sentence - 1.693


def is_hard(text: str, language: str) -> bool:
    """Whether a text is beyond plain language."""
    measured = grade(text, language)
    if measured is not None:
        return measured > GRADE_MAX
    if language != "hi":
        return False
    return any(len(_WORD.findall(s)) > HINDI_WORDS_MAX for s in sentences(text, language))


@lru_cache(CACHED_WORDS)
def syllables(word: str, language: str) -> int:
    """Syllables of a small word.

    In German each group of vowels is one. In English the hyphenation dictionary and the groups of
    vowels both find too few, so the larger number is right.
    """
    if language != "en":
        return max(1, len(_VOWELS[language].findall(word)))
    vowels = len(_VOWELS[language].findall(_SILENT_E.sub("", word)))
    return max(1, vowels, 1 + len(dictionary().positions(word)))


@lru_cache(1)
def dictionary() -> pyphen.Pyphen:
    """English hyphenation. Reading it takes tens of milliseconds, once in a process."""
    return pyphen.Pyphen(lang=_DICTIONARY)
