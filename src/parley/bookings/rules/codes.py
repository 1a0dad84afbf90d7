"""Codes of bookings that can be said and heard on the telephone."""

from parley.conversation.hearing import TEXT_MAX, understand

LETTERS = "FKLMQRTY"
DIGITS = "24679"
ALPHABET = LETTERS + DIGITS
"""No two of them sound alike in English, German or Hindi, or look alike."""

CODE_CHARS = 6
CODE_BYTES = 16
"""Of chance that a code is made of; there are 13^6, almost five million, less those unmixed."""

ALIKE = {
    **dict.fromkeys("AHJ", "K"),
    **dict.fromkeys("BCDEGPVWZ", "T"),
    **dict.fromkeys("SX", "F"),
    "N": "M",
    "U": "Q",
    "I": "Y",
    "3": "2",
    "5": "9",
}
"""What no code holds, and what it was where it was heard or read: zwei and drei, five and nine.

0, 1, 8 and O stand for nothing: a mere number is no code, and Hindi has seven and eight alike.
"""


def code(chance: bytes) -> str:
    """A code of at least one letter and one digit, made of `CODE_BYTES` random bytes.

    Raises ValueError for fewer bytes. The same bytes make the same code.
    """
    if len(chance) < CODE_BYTES:
        raise ValueError(f"a code takes {CODE_BYTES} random bytes, not {len(chance)}")
    number, symbols = int.from_bytes(chance[:CODE_BYTES], "big"), ""
    while number:
        number, place = divmod(number, len(ALPHABET))
        symbols += ALPHABET[place]
    tries = (symbols[at : at + CODE_CHARS] for at in range(0, len(symbols), CODE_CHARS))
    found = next((one for one in tries if _is_mixed(one)), "")
    return found or LETTERS[chance[0] % len(LETTERS)] + DIGITS[0] * (CODE_CHARS - 1)


def normal(text: str, language: str = "en") -> str:
    """The code that a caller or a model said or wrote, empty if there is none.

    "k 7 m, 2 q 9" and "kilo seven Mike two Quebec nine" are both K7M2Q9; what sounds like a
    character of codes is read as that character.
    """
    for heard in (text[:TEXT_MAX], *_heard(text, language)):
        read = "".join(letter for letter in heard.upper() if letter.isalnum())
        read = "".join(ALIKE.get(letter, letter) for letter in read)
        if _is_mixed(read) and set(read) <= set(ALPHABET):
            return read
    return ""


def _heard(text: str, language: str) -> list[str]:
    """What hearing makes of spelled words, the likeliest first."""
    values = understand(text, asked="code", language=language).values
    return [
        reading
        for value in values
        if value.kind == "code"
        for reading in (value.value, *value.alternatives)
    ]


def _is_mixed(text: str) -> bool:
    """Whether a text has the length of a code, a letter and a digit: no word and no number has."""
    return (
        len(text) == CODE_CHARS
        and not set(text).isdisjoint(LETTERS)
        and not set(text).isdisjoint(DIGITS)
    )
