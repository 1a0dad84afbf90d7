"""How a name is written: capitals, titles, and spelled letters in place of what was heard."""

import unicodedata
from itertools import pairwise

from parley.conversation.hearing.language import Language

RESPELL_MIN = 0.4
"""Likeness (0..1) from which spelled letters correct a heard word that begins alike."""

LIKENESS_MIN = 0.55
"""Likeness from which they do so whatever the first letter."""


def written(words: list[str], language: Language) -> str:
    """Heard words as a name: as they came where they came with capitals, else capitalised."""
    shouted = all(word.isupper() for word in words) and any(len(word) > 1 for word in words)
    return " ".join(
        _capitalised(unicodedata.normalize("NFC", word), language, first=i == 0, shouted=shouted)
        for i, word in enumerate(words)
    )


def _capitalised(word: str, language: Language, *, first: bool, shouted: bool) -> str:
    word = word.replace("’", "'")
    key = word.lower()
    if first and key.rstrip(".") in language.table.titles:
        return language.table.titles[key.rstrip(".")]
    if word != key and not shouted:
        return word
    if key in language.particles and not first:
        return key
    return "-".join(_capitalised_part(part, language) for part in key.split("-"))


def _capitalised_part(part: str, language: Language) -> str:
    for prefix in language.prefixes:
        rest = part[len(prefix) :]
        if part.startswith(prefix) and len(rest) > 1:
            return prefix[:1].upper() + prefix[1:] + rest[:1].upper() + rest[1:]
    return part[:1].upper() + part[1:]


def respelled(words: list[str], letters: str) -> list[str]:
    """`words` with the one (or the two) corrected that `letters` spell; else with one word more."""
    scores = [(likeness(word, letters), i, 1) for i, word in enumerate(words)]
    scores += [(likeness(one + two, letters), i, 2) for i, (one, two) in enumerate(pairwise(words))]
    score, at, count = max(scores, default=(0.0, 0, 0))
    if count == 1 and words[at].lower() == letters:
        return words
    same_start = count and words[at][0].lower() == letters[0]
    if score < (RESPELL_MIN if same_start and count == 1 else LIKENESS_MIN):
        return [*words, letters]
    fresh = [letters] if count == 1 else _halves(words[at], words[at + 1], letters)
    return [*words[:at], *fresh, *words[at + count :]]


def _halves(one: str, two: str, letters: str) -> list[str]:
    """`letters` cut in two where the parts resemble the two words most."""
    cut = max(
        range(1, len(letters)),
        key=lambda i: likeness(one, letters[:i]) + likeness(two, letters[i:]),
    )
    return [letters[:cut], letters[cut:]]


def likeness(one: str, two: str) -> float:
    """1 for the same letters, 0 for none in common: one minus the share of edits (Levenshtein)."""
    one, two = one.lower(), two.lower()
    previous = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        current = [i]
        for j, b in enumerate(two, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b)))
        previous = current
    return 1 - previous[-1] / max(len(one), len(two), 1)
