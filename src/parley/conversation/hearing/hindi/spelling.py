"""How Hindi words are brought to one spelling: Devanagari and Latin letters side by side.

Both scripts become a skeleton in Latin letters. An "a" between consonants is left out, because
Devanagari does not write it and because short and long are written alike in chats; nasal ends, the
doubling of letters and the h of "nhi" go the same way.
"""

from parley.conversation.hearing.hindi.loanwords import LOANWORDS
from parley.conversation.hearing.hindi.variants import ALONE, VARIANTS
from parley.conversation.hearing.orthography import Orthography

_LETTERS = {
    "\u093c": "", "\u200c": "", "\u200d": "", "\u0901": "\u0902",
    "\u0958": "क", "\u0959": "ख", "\u095a": "ग", "\u095b": "ज", "\u095c": "ड", "\u095d": "ढ",
    "\u095e": "फ", "\u095f": "य", "\u0929": "न", "ऑ": "आ", "ॉ": "ा", "ऍ": "ए", "ॅ": "े",
}  # fmt: skip

_CONSONANTS = {
    "क": "k", "ख": "kh", "ग": "g", "घ": "gh", "ङ": "n", "च": "ch", "छ": "ch", "ज": "j", "झ": "jh",
    "ञ": "n", "ट": "t", "ठ": "th", "ड": "d", "ढ": "dh", "ण": "n", "त": "t", "थ": "th", "द": "d",
    "ध": "dh", "न": "n", "प": "p", "फ": "f", "ब": "b", "भ": "bh", "म": "m", "य": "y", "र": "r",
    "ल": "l", "ळ": "l", "व": "v", "श": "sh", "ष": "sh", "स": "s", "ह": "h",
}  # fmt: skip

_VOWELS = {
    "अ": "a", "आ": "a", "इ": "i", "ई": "i", "उ": "u", "ऊ": "u", "ऋ": "ri", "ए": "e", "ऐ": "ai",
    "ओ": "o", "औ": "au",
}  # fmt: skip

_SIGNS = {
    "ा": "a", "ि": "i", "ी": "i", "ु": "u", "ू": "u", "ृ": "ri", "े": "e", "ै": "ai", "ो": "o",
    "ौ": "au", "्": "",
}  # fmt: skip

# A consonant is said with an A, which a sign takes away (S) and the end of a word too.
_SCRIPT = {
    **{letter: f"{sound}A" for letter, sound in _CONSONANTS.items()},
    **_VOWELS,
    **{letter: f"S{sound}" for letter, sound in _SIGNS.items()},
    "ं": "N", "ः": "",
}  # fmt: skip

_RULES = (
    (r"A?S", ""),
    (r"A$", ""),
    (r"A", "a"),
    (r"N$", ""),
    (r"N(?=[pbm])", "m"),
    (r"N", "n"),
    (r"n(?=[pb])", "m"),
    (r"a{2,}", "a"),
    (r"ee+|ii+", "i"),
    (r"oo+|uu+", "u"),
    (r"ph", "f"),
    (r"z", "j"),
    (r"w", "v"),
    (r"q|ck", "k"),
    (r"x", "ks"),
    (r"(?<=[a-z]{2}[b-df-hj-np-tvy])on$", "o"),
    (r"c?chh?", "ch"),
    (r"([b-df-hj-np-tvy])\1", r"\1"),
    (r"(?<=[^aeiou])ein$", "e"),
    (r"(?<=a)han$", "ha"),
    (r"ey$", "e"),
    (r"(?<=[b-df-hj-np-tv])yi", "ai"),
    (r"yi", "i"),
    (r"iy(?=[aeo])", "i"),
    (r"aye", "ae"),
    (r"(?<=[lmnrvy])h(?=[aeiou])", "ah"),
    (r"(?<=[aeiou])h$", ""),
    (r"(?<=[b-df-hj-np-tvy])a(?=[b-df-gj-np-tvy])", ""),
    (r"eh(?=[b-df-hj-np-tvy])", "ah"),
)


def _spellings(lines: str) -> dict[str, str]:
    """Lines of words that are one; the first of each is what the others become."""
    rows = (line.split() for line in lines.splitlines())
    return {word: row[0] for row in rows for word in row[1:]}


ORTHOGRAPHY = Orthography(
    letters=_LETTERS,
    words={**_spellings(VARIANTS + LOANWORDS), **{word: word for word in ALONE.split()}},
    script=_SCRIPT,
    rules=_RULES,
)
