"""Cutting a reply into chunks that a voice can begin with, without losing a character.

`"".join(chunks(text, …)) == text` always holds. What `held` was given is never cut.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from parley.conversation.wording.sentences import cut_at, ends
from parley.conversation.wording.spoken import LANGUAGES, table_of

CACHED_TEXTS = 1_024
"""Most sentences of a pack are the same words each time."""
HOLD = "\u00a0"
"""A space that may not be cut (no-break space); `released` makes it a plain one."""
_CLAUSE = re.compile(r"(?<=[,;:])[^\S\u00a0]+(?=\S)")
_WORD = re.compile(r"(?<=[^\s\d-])[^\S\u00a0]+(?=[^\s-])")
"""Between words, but not around the dashes of a pause, so that spoken digits stay together, and not
behind a number, which belongs to what follows it."""
_OF_NUMBER = re.compile(r"(?:\d\s+\S{1,12}|[^\W\d_a-z][^\W\d_]{0,12})$")
"""Words that a number behind them belongs to: "15 Uhr" 30, "December" 23rd."""
LOOK_BACK_CHARS = 24


def held(text: str) -> str:
    """`text` as one protected span."""
    return text.replace(" ", HOLD)


def released(text: str) -> str:
    """`text` for the wire: its protected spans have plain spaces again."""
    return text.replace(HOLD, " ")


@lru_cache(CACHED_TEXTS)
def chunks(text: str, max_ms: int, ms_per_char: int, language: str = "en") -> tuple[str, ...]:
    """Chunks of at most `max_ms` of expected speech where the text has places to cut.

    Sentences are never joined; a long one is cut at commas, before words that link clauses, then
    between words. The first chunk is the first clause, so that a voice can begin early.
    """
    limit = max(1, max_ms // max(1, ms_per_char))
    pieces: list[str] = []
    for sentence in cut_at(text, _sentence_places(text, language)):
        pieces += _fit(sentence, limit, language, first=not pieces)
    return tuple(pieces)


def _sentence_places(text: str, language: str) -> list[int]:
    """Ends of sentences outside of protected spans."""
    return [at for at in ends(text, language) if text[at - 1] != HOLD]


def _fit(sentence: str, limit: int, language: str, *, first: bool) -> list[str]:
    if len(sentence) <= limit:
        return [sentence]
    clauses = _cut(sentence, _CLAUSE)
    if first and len(clauses) > 1 and len(clauses[0]) <= limit:
        return [clauses[0], *_joined(clauses[1:], limit, language)]
    return _joined(clauses, limit, language)


def _joined(clauses: list[str], limit: int, language: str) -> list[str]:
    """Clauses together where they fit; one that does not is cut further."""
    pieces: list[str] = []
    for clause in clauses:
        if len(clause) > limit:
            smaller = _packed(_cut(clause, _links(table_of(language).code)), limit)
            pieces += [p for small in smaller for p in _words(small, limit)]
        elif pieces and len(pieces[-1]) + len(clause) <= limit:
            pieces[-1] += clause
        else:
            pieces.append(clause)
    return pieces


def _words(text: str, limit: int) -> list[str]:
    if len(text) <= limit:
        return [text]
    return _packed(cut_at(text, list(_between_words(text))), limit)


def _between_words(text: str) -> Iterator[int]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        before = text[max(0, start - LOOK_BACK_CHARS) : start]
        if not text[end].isdigit() or not _OF_NUMBER.search(before):
            yield end


def _packed(parts: list[str], limit: int) -> list[str]:
    packed: list[str] = []
    for part in parts:
        if packed and len(packed[-1]) + len(part) <= limit:
            packed[-1] += part
        else:
            packed.append(part)
    return packed


def _cut(text: str, places: re.Pattern[str]) -> list[str]:
    """Pieces with the white space at the end of each, so that they join to `text`."""
    return cut_at(text, [match.end() for match in places.finditer(text)])


@lru_cache(8)
def _links(code: str) -> re.Pattern[str]:
    """The white space before a word that links clauses."""
    words = "|".join(LANGUAGES[code].links.split())
    return re.compile(rf"(?<=[^\s-])[^\S\u00a0]+(?=(?:{words})\s+[^\s\d])")
