"""Cutting a reply into chunks that a voice can begin with, without losing a character.

`"".join(chunks(text, …)) == text` always holds.
"""

import re
from functools import lru_cache

CACHED_TEXTS = 1_024
"""Most sentences of a pack are the same words each time."""
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)")
_CLAUSE = re.compile(r"(?<=,)\s+(?=\S)")
_WORD = re.compile(r"(?<=[^\s-])\s+(?=[^\s-])")
"""Between words, but not around the dashes of a pause, so that spoken digits stay together."""


@lru_cache(CACHED_TEXTS)
def chunks(text: str, max_ms: int, ms_per_char: int) -> tuple[str, ...]:
    """Chunks of at most `max_ms` of expected speech where the text has places to cut.

    Sentences are never joined; a long one is cut at commas, then between words.
    """
    limit = max(1, max_ms // max(1, ms_per_char))
    if len(text) <= limit and not _SENTENCE.search(text):
        return (text,) if text else ()
    return tuple(
        piece for sentence in _cut(text, _SENTENCE) for piece in _fit(sentence, limit, _CLAUSE)
    )


def _cut(text: str, places: re.Pattern[str]) -> list[str]:
    """Pieces with the white space at the end of each, so that they join to `text`."""
    pieces, start = [], 0
    for match in places.finditer(text):
        pieces.append(text[start : match.end()])
        start = match.end()
    pieces.append(text[start:])
    return pieces


def _fit(text: str, limit: int, places: re.Pattern[str]) -> list[str]:
    if len(text) <= limit:
        return [text]
    pieces: list[str] = []
    for piece in _cut(text, places):
        if pieces and len(pieces[-1]) + len(piece) <= limit:
            pieces[-1] += piece
        else:
            pieces.append(piece)
    if places is _WORD:
        return pieces
    return [small for piece in pieces for small in _fit(piece, limit, _WORD)]
