"""Keys of words that sound alike: a short English one, Cologne phonetics, and one for Hindi."""

import unicodedata
from itertools import groupby

WORD_MAX_CHARS = 64
"""Letters of a word that its key is made of."""

START = "^"
"""What a pattern begins with that holds at the beginning of a word only."""

Sounds = dict[str, tuple[int, str]]
"""Patterns of letters: how many of them are read, and the code of those. The longest one counts."""

_VOWELS = "aeiouy"


def _each(letters: str, code: str) -> Sounds:
    return dict.fromkeys(letters, (1, code))


def _before(letter: str, following: str, code: str) -> Sounds:
    """A letter that sounds so before certain others."""
    return {letter + other: (1, code) for other in following}


_ENGLISH: Sounds = {
    **_each("aeiouyhw", ""),
    **{START + vowel: (1, "a") for vowel in "aeiou"},
    **_each("bp", "p"),
    **_each("ckgq", "k"),
    **_each("dt", "t"),
    **_each("fv", "f"),
    **_each("jzs", "s"),
    **_each("lmnr", ""),
    **{letter: (1, letter) for letter in "lmnr"},
    **_before("c", "eiy", "s"),
    **_before("g", "eiy", "j"),
    **_before(START + "w", "aeiou", "w"),
    **_before(START + "h", _VOWELS, "h"),
    **_before(START + "y", "aeiou", "y"),
    **{START + silent: (2, silent[1]) for silent in ("kn", "gn", "pn", "wr")},
    "^ps": (2, "s"),
    "^wh": (2, "w"),
    "^x": (1, "s"),
    "j": (1, "j"),
    "x": (1, "ks"),
    "ch": (2, "x"),
    "tch": (3, "x"),
    "sch": (3, "x"),
    "chr": (3, "kr"),
    "ck": (2, "k"),
    "dge": (2, "j"),
    "gh": (2, ""),
    "^gh": (2, "k"),
    "mb": (1, "m"),
    "ph": (2, "f"),
    "sh": (2, "x"),
    "th": (2, "0"),
    "tio": (1, "x"),
    "sio": (1, "x"),
    "sc": (1, "s"),
    "sce": (2, "s"),
    "sci": (2, "s"),
}

_COLOGNE: Sounds = {
    **_each("aeijouy", "0"),
    **_each("h", ""),
    **_each("bp", "1"),
    **_each("dt", "2"),
    **_before("d", "csz", "8"),
    **_before("t", "csz", "8"),
    **_each("fvw", "3"),
    "ph": (1, "3"),
    **_each("gkq", "4"),
    **_each("csz", "8"),
    **_before("c", "ahkoqux", "4"),
    **_before(START + "c", "ahkloqrux", "4"),
    "sc": (2, "8"),
    "zc": (2, "8"),
    "x": (1, "48"),
    "cx": (2, "48"),
    "kx": (2, "48"),
    "qx": (2, "48"),
    "l": (1, "5"),
    **_each("mn", "6"),
    "r": (1, "7"),
}

_HINDI: Sounds = {
    **_each("aeiouyh", ""),
    **{START + vowel: (1, "a") for vowel in "aeiou"},
    **{START + letter: (1, letter) for letter in "hy"},
    **_each("vw", "v"),
    **_each("kqc", "k"),
    **_each("jz", "j"),
    **_each("pf", "p"),
    **{letter: (1, letter) for letter in "bdglmnrst"},
    "x": (1, "ks"),
    "ch": (2, "c"),
    "chh": (3, "c"),
    "sh": (2, "s"),
}


def _paired(letters: str, spelled: str) -> dict[str, str]:
    return dict(zip(letters, spelled.split(), strict=True))


_LATIN_OF_DEVANAGARI = {
    **_paired("अआइईउऊऋएऐओऔऑ", "a aa i ee u oo ri e ai o au o"),
    **_paired("ािीुूृेैोौॉ", "aa i ee u oo ri e ai o au o"),
    **_paired("कखगघङचछजझञ", "k kh g gh n ch chh j jh n"),
    **_paired("टठडढणतथदधन", "t th d dh n t th d dh n"),
    **_paired("पफबभमयरलवशषसह", "p ph b bh m y r l v sh sh s h"),
    **_paired("ंँ", "n n"),
    "़": "",
    "्": "",
}
_CONSONANTS = frozenset("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह")
_SIGNS = frozenset("ािीुूृेैोौॉ्")


def key(word: str, language: str) -> str:
    """The key of a lower-case Latin word in "en", "de" or "hi"; other languages sound English."""
    if language == "de":
        return cologne(word)
    return _hindi(word) if language == "hi" else _english(word)


def cologne(word: str) -> str:
    """Cologne phonetics (H. J. Postel, 1969): digits, equal neighbours once, 0 only in front."""
    codes = _squeezed(_coded(word, _COLOGNE))
    return codes[:1] + codes[1:].replace("0", "")


def latin(text: str) -> str:
    """Devanagari written in Latin letters, roughly as people type it; other letters stay."""
    text = unicodedata.normalize("NFD", text)
    spelled: list[str] = []
    for place, letter in enumerate(text):
        spelled.append(_LATIN_OF_DEVANAGARI.get(letter, letter))
        following = text[place + 1 : place + 2]
        if following == "़":
            following = text[place + 2 : place + 3]
        # A consonant carries an "a" unless a sign follows it or the word ends.
        if letter in _CONSONANTS and following not in _SIGNS and following.strip():
            spelled.append("a")
    return "".join(spelled)


def _english(word: str) -> str:
    return _squeezed(_coded(word, _ENGLISH))


def _hindi(word: str) -> str:
    return _squeezed(_coded(word, _HINDI))


def _coded(word: str, sounds: Sounds) -> str:
    """The codes of a word's letters, the longest pattern first."""
    codes, at = "", 0
    word = word[:WORD_MAX_CHARS]
    while at < len(word):
        read, code = _sound(word, at, sounds)
        codes += code
        at += read
    return codes


def _sound(word: str, at: int, sounds: Sounds) -> tuple[int, str]:
    for size in (3, 2, 1):
        letters = word[at : at + size]
        found = (sounds.get(START + letters) if at == 0 else None) or sounds.get(letters)
        if found is not None:
            return found
    return 1, ""


def _squeezed(codes: str) -> str:
    return "".join(code for code, _ in groupby(codes))
