"""Names that are spelled: letters in pieces as recognisers glue them, cut into first and last."""

from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.characters import LITERAL_MAX
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.vocabulary import Vocabulary

PIECES_MIN = 3
"""Pieces below which nothing is spelled."""

SPELLED_SHARE, OWN_SHARE = 0.6, 0.4
"""Share of the pieces that must be letters or fragments, and of those that are no words besides."""

LETTERS_MAX = 32
"""Letters that are looked at."""

FIRST_MIN, FIRST_MAX, LAST_MIN = 2, 11, 2
"""Letters of a first name that is sought at the beginning; letters that make a last name."""

CUTS_MAX = 4
"""Ways to part first from last name that are followed."""

EDITS_SHARE = 0.4
"""Edits for each letter up to which a known name is recognised."""

UNKNOWN_SHARE = 0.3
"""Edits for each letter that a last name counts as which nobody is known to have."""

RARE_EDITS, LENGTH_EDITS = 0.02, 0.02
"""What a rare name, and a short one, counts as when first names are compared."""


class SpelledName(msgspec.Struct, frozen=True):
    """`first` and `last` are known names or letters as they came; `last` may be empty.

    `edits` are those that part the letters from the names.
    """

    first: str
    last: str
    edits: float


def letters_of(words: Sequence[str], language: Language) -> list[str]:
    """The letters that words spell, parted where a new word was announced; none if no spelling."""
    if len(words) < PIECES_MIN:
        return []
    pieces = [_piece(words, at, language) for at in range(len(words))]
    spelled = sum(sure for _, sure in pieces)
    letters = any(len(text) == 1 for text, _ in pieces)
    own = sum(
        sure and (len(word) == 1 or word not in language.not_names)
        for (_, sure), word in zip(pieces, words, strict=True)
    )
    if not letters or spelled < SPELLED_SHARE * len(words) or own < OWN_SHARE * len(words):
        return []
    parts = [""]
    for (text, _), word in zip(pieces, words, strict=True):
        if word in language.word_breaks:
            parts.append("")
        else:
            parts[-1] += text
    return [part[:LETTERS_MAX] for part in parts if part]


def _piece(words: Sequence[str], at: int, language: Language) -> tuple[str, bool]:
    """What a word adds to the letters, and whether it looks like spelling."""
    table, word = language.table, words[at]
    if word in table.repeats and at + 1 < len(words):
        return _piece(words, at + 1, language)[0][:1] * (table.repeats[word] - 1), True
    for names in (table.alphabet, table.letters, table.letter_sounds):
        if word in names and (len(word) >= LITERAL_MAX or names is not table.letter_sounds):
            return names[word], True
    if word in table.marks:
        return "", True
    noise = table.character_sounds.get(word, "")
    if noise and noise.isalpha() and len(word) > LITERAL_MAX - 1:
        return noise, False
    letters = "".join(one for one in word if one.isalpha())
    return letters, len(word) <= LITERAL_MAX or letters != word


def spelled_name(parts: Sequence[str], given: Vocabulary, family: Vocabulary) -> SpelledName:
    """First and last name that the letters come nearest to."""
    if len(parts) > 1:
        first, few = _known(parts[0], given)
        last, more = _known("".join(parts[1:]), family)
        return SpelledName(first, last, few + more)
    letters = parts[0]
    found = [SpelledName(letters, "", UNKNOWN_SHARE * len(letters) + 1)]
    for first, size, edits in _firsts(letters, given):
        rest = letters[size:]
        if len(rest) < LAST_MIN:
            found.append(SpelledName(first, "", edits + len(rest)))
        else:
            last, more = _known(rest, family)
            found.append(SpelledName(first, last, edits + more))
    return min(found, key=lambda one: one.edits)


def _firsts(letters: str, given: Vocabulary) -> list[tuple[str, int, int]]:
    """First names that the letters may begin with: the name, its letters here, the edits."""
    found: list[tuple[float, str, int, int]] = []
    for size in range(FIRST_MIN, min(FIRST_MAX, len(letters)) + 1):
        name, edits = given.closest(letters[:size], int(EDITS_SHARE * size))
        if name:
            rare = RARE_EDITS * given.costs[name]
            found.append(((edits + rare) / size - LENGTH_EDITS * size, name, size, edits))
    return [(name, size, edits) for _, name, size, edits in sorted(found)[:CUTS_MAX]]


def _known(letters: str, known: Vocabulary) -> tuple[str, float]:
    """The known name nearest to the letters with its edits, or the letters themselves."""
    unknown = UNKNOWN_SHARE * len(letters) + 1
    name, edits = known.closest(letters, int(EDITS_SHARE * len(letters)))
    return (name, float(edits)) if name and edits <= unknown else (letters, unknown)
