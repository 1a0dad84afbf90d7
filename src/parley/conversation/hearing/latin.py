"""Words in the plain Latin letters of e-mail addresses: umlauts and Devanagari written out."""

import unicodedata

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe"})

_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "chh", "ज": "j",
    "झ": "jh", "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th",
    "द": "d", "ध": "dh", "न": "n", "प": "p", "फ": "f", "ब": "b", "भ": "bh", "म": "m", "य": "y",
    "र": "r", "ल": "l", "ळ": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip
_VOWELS = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai",
    "ओ": "o", "औ": "au", "ऑ": "o", "ऍ": "e",
}  # fmt: skip
_SIGNS = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o",
    "ौ": "au", "ॉ": "o", "ॅ": "e",
}  # fmt: skip
_VIRAMA, _NUKTA, _NASAL = "\u094d", "\u093c", "\u0902\u0901"


def in_latin(word: str) -> str:
    """The word in lower case and ASCII letters; what has no Latin form is left out."""
    word = word.lower()
    if word.isascii():
        return word
    if any("\u0900" <= letter <= "\u097f" for letter in word):
        word = _romanised(word)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFC", word).translate(_UMLAUTS))
    return "".join(letter for letter in plain if letter.isascii())


def _romanised(word: str) -> str:
    """Devanagari as people write it in Latin letters: the last "a" of a word is not said."""
    letters = [letter for letter in unicodedata.normalize("NFD", word) if letter != _NUKTA]
    parts: list[str] = []
    for at, letter in enumerate(letters):
        following = letters[at + 1] if at + 1 < len(letters) else ""
        if letter in _CONSONANTS:
            mute = not following or following in _SIGNS or following == _VIRAMA
            parts.append(_CONSONANTS[letter] + ("" if mute else "a"))
        elif letter in _NASAL:
            parts.append("ng" if following == "ह" else "n")
        elif letter != _VIRAMA:
            parts.append(_VOWELS.get(letter, _SIGNS.get(letter, letter)))
    return "".join(parts)
