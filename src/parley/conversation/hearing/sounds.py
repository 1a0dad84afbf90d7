"""Which letters and digits a heard word can stand for, and how surely. characters.py reads by it.

Costs are tenths of a nat: ten more make a reading about a third as likely.
"""

from collections.abc import Mapping

import msgspec

NAMED_COST, SOUND_COST, NOISE_COST = 0, 4, 9
"""A word that names a letter; one that is also a word; one that merely sounds like it."""

NEAR_COST, FAR_COST, STEP_COST = 7, 20, 4
"""A character that is often, or sometimes, meant by another; the growth from one to the next."""

SAME_CLASS_COST = 11
"""What is added where both are letters, or both are digits, and nothing but sound parts them."""

Options = tuple[tuple[str, int], ...]
"""What a word can stand for: characters (lower case) and their cost, the cheapest first."""


class Sounds(msgspec.Struct, frozen=True):
    """`words` are those with a meaning as characters; `meant` is what a character may stand for."""

    words: dict[str, Options]
    meant: dict[str, Options]


def sounds_of(
    named: Mapping[str, str],
    sounds: Mapping[str, str],
    noises: Mapping[str, str],
    near: Mapping[str, str],
    far: Mapping[str, str],
) -> Sounds:
    """Built from word lists: names of characters, words that sound so, and misheard ones."""
    words: dict[str, dict[str, int]] = {}
    for table, cost in ((noises, NOISE_COST), (sounds, SOUND_COST), (named, NAMED_COST)):
        for word, characters in table.items():
            words.setdefault(word, {})[characters] = cost
    meant: dict[str, dict[str, int]] = {}
    for table, cost in ((far, FAR_COST), (near, NEAR_COST)):
        for heard, others in table.items():
            for rank, other in enumerate(others):
                same = SAME_CLASS_COST * (heard.isdigit() == other.isdigit())
                meant.setdefault(heard, {})[other] = cost + rank * STEP_COST + same
    return Sounds(
        {word: _cheapest(options) for word, options in words.items()},
        {heard: ((heard, 0), *_cheapest(options)) for heard, options in meant.items()},
    )


def _cheapest(options: Mapping[str, int]) -> Options:
    return tuple(sorted(options.items(), key=lambda option: (option[1], option[0])))
