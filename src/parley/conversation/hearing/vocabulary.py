"""Names that are known, of a language or of a business's people, by spelling and by sound."""

from collections.abc import Callable, Iterable

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

NEIGHBOURS_MAX = 8
"""Names that one heard word may have been."""

SAME_SOUND_COST, EDIT_COST, NEAR_SOUND_COST = 7, 7, 9
"""A name that sounds the same; each letter of difference; a sound more or less. Tenths of a nat."""

KEY_MIN = 3
"""Sounds of a key from which one of them may be lacking."""

RANK_COST = 6
"""What the rarest name of a list costs more than the commonest."""

_DIGRAPHS = (
    ("sch", "S"), ("tch", "C"), ("ph", "f"), ("gh", ""), ("ck", "k"), ("sh", "S"), ("ch", "C"),
    ("th", "T"), ("wh", "w"), ("kn", "n"), ("wr", "r"), ("dg", "J"), ("mb", "m"), ("x", "ks"),
    ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ge", "Je"), ("gi", "Ji"), ("gy", "Jy"),
)  # fmt: skip
_SOUNDS = str.maketrans(
    {
        "c": "k", "q": "k", "g": "k", "k": "k", "d": "t", "t": "t", "T": "t", "b": "p", "p": "p",
        "v": "f", "f": "f", "z": "s", "s": "s", "S": "S", "C": "S", "j": "S", "J": "S", "m": "n",
        "n": "n", "l": "l", "r": "r", "a": "", "e": "", "i": "", "o": "", "u": "", "y": "",
        "w": "", "h": "", "'": "", "-": "",
    }
)  # fmt: skip
_OPEN = frozenset("aeiouyhw")


def sound_key(word: str) -> str:
    """The consonants that a word is heard by; one that begins with a vowel begins with A."""
    text = word
    for written, spoken in _DIGRAPHS:
        if written in text:
            text = text.replace(written, spoken)
    sounds = ("A" if text[:1] in _OPEN else "") + text.translate(_SOUNDS)
    return "".join(one for i, one in enumerate(sounds) if i == 0 or one != sounds[i - 1])


def _lacking(key: str) -> list[str]:
    """The keys with one sound left out."""
    return [key[:i] + key[i + 1 :] for i in range(len(key))]


class Vocabulary(msgspec.Struct, frozen=True):
    """`costs` are the names and what their rarity costs; `keys` finds them by sound.

    `names` are those names in order; `written` holds those that are written in another way.
    """

    costs: dict[str, int]
    keys: dict[str, tuple[str, ...]]
    names: tuple[str, ...]
    written: dict[str, str]

    def near(self, word: str) -> list[tuple[str, int]]:
        """The names that a heard word may have been, the likeliest first, with their costs."""
        key = sound_key(word)
        found = {
            name: cost
            for near, cost in [(key, 0), *((one, NEAR_SOUND_COST) for one in _lacking(key))]
            for name in self.keys.get(near, ())
        }
        scored = sorted((self._cost(word, name, extra), name) for name, extra in found.items())
        return [(name, cost) for cost, name in scored[:NEIGHBOURS_MAX]]

    def _cost(self, word: str, name: str, extra: int) -> int:
        edits = Levenshtein.distance(word, name)
        return min(SAME_SOUND_COST, edits * EDIT_COST) + extra + edits * 3 + self.costs[name]

    def closest(self, letters: str, edits_max: int) -> tuple[str, int]:
        """The name that takes the fewest edits from the letters; empty beyond `edits_max`."""
        found = process.extractOne(
            letters, self.names, scorer=Levenshtein.distance, score_cutoff=edits_max
        )
        return (found[0], int(found[1])) if found else ("", edits_max + 1)


def vocabulary(names: Iterable[str], fold: Callable[[str], str] | None = None) -> Vocabulary:
    """Built from names in lower case, the commonest first. A name counts where it comes first.

    `fold` writes names like words that are heard.
    """
    plain = fold or str
    marked = {plain(name.replace("'", "")): name for name in reversed(list(names))}
    order = list(reversed(marked))
    keys: dict[str, list[str]] = {}
    for name in order:
        key = sound_key(name)
        for one in {key, *_lacking(key)} if len(key) >= KEY_MIN else {key}:
            keys.setdefault(one, []).append(name)
    return Vocabulary(
        {name: rank * RANK_COST // max(len(order), 1) for rank, name in enumerate(order)},
        {key: tuple(found) for key, found in keys.items()},
        tuple(order),
        {name: text for name, text in marked.items() if name != text},
    )
