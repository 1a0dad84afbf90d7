import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from parley.bookings.rules.codes import (
    ALIKE,
    ALPHABET,
    CODE_BYTES,
    CODE_CHARS,
    DIGITS,
    LETTERS,
    code,
    normal,
)

SOUND_OR_LOOK_ALIKE = (
    "BCDEGPTVZ", "AHJK", "A8H", "MN", "FSX", "IY", "QU", "TW", "38", "23", "59", "1IL", "0O",
    "O0Q", "5S", "2Z", "8B", "6G", "UV", "VW", "78",
)  # fmt: skip
"""Groups of English, German and Hindi that are mistaken for each other on the telephone or seen."""

NATO = {
    "F": "foxtrot", "K": "kilo", "L": "lima", "M": "mike", "Q": "quebec", "R": "romeo",
    "T": "tango", "Y": "yankee", "2": "two", "4": "four", "6": "six", "7": "seven", "9": "nine",
}  # fmt: skip
GERMAN = {
    "F": "F wie Friedrich", "K": "K wie Kaufmann", "L": "L wie Ludwig", "M": "M wie Martha",
    "Q": "Q", "R": "R wie Richard", "T": "T wie Theodor", "Y": "Y",
    "2": "zwei", "4": "vier", "6": "sechs", "7": "sieben", "9": "neun",
}  # fmt: skip
chances = st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES)


@pytest.mark.parametrize("group", SOUND_OR_LOOK_ALIKE)
def test_no_two_characters_sound_or_look_alike(group: str) -> None:
    assert len(set(group) & set(ALPHABET)) <= 1


def test_what_a_character_is_taken_for_is_never_one_itself() -> None:
    assert set(ALIKE).isdisjoint(ALPHABET)
    assert set(ALIKE.values()) <= set(ALPHABET)


@given(chances)
@example(bytes(CODE_BYTES))
@example(b"\xff" * CODE_BYTES)
def test_a_code_has_six_characters_letters_and_digits(chance: bytes) -> None:
    made = code(chance)

    assert len(made) == CODE_CHARS
    assert set(made) <= set(ALPHABET)
    assert set(made) & set(LETTERS)
    assert set(made) & set(DIGITS)


def test_the_same_bytes_make_the_same_code_and_others_another() -> None:
    made = {code(bytes([number]) * CODE_BYTES) for number in range(1, 201)}

    assert len(made) == 200
    assert code(b"parley" * 3) == code(b"parley" * 3)


def test_every_character_comes_about_equally_often() -> None:
    from hashlib import sha256

    made = "".join(code(sha256(bytes([n % 256, n // 256])).digest()) for n in range(3_000))

    shares = [made.count(letter) / len(made) for letter in ALPHABET]
    assert min(shares) > 0.06
    assert max(shares) < 0.10


def test_too_little_chance_is_refused() -> None:
    with pytest.raises(ValueError, match="16 random bytes, not 8"):
        code(bytes(8))


@given(chances)
def test_a_code_is_read_as_it_was_made(chance: bytes) -> None:
    made = code(chance)

    for written in (made, made.lower(), " ".join(made), f" {made[:3]}-{made[3:]}. "):
        assert normal(written) == made


@given(chances)
def test_a_code_is_read_as_it_is_spelled(chance: bytes) -> None:
    made = code(chance)

    assert normal(" ".join(NATO[letter] for letter in made), "en") == made
    assert normal(", ".join(GERMAN[letter] for letter in made), "de") == made


@pytest.mark.parametrize(
    ("text", "language"),
    [("k 7 m, 2 q 9", "en"), ("K7M-2Q9", "en"), ("my code is K7M2Q9 please", "en"),
     ("kay seven em two cue nine", "en"), ("Mein Code ist K 7 M 2 Q 9", "de"),
     ("K wie Kaufmann, sieben, M wie Martha, zwo, Q, neun", "de"), ("k saat m do q nau", "hi"),
     ("A7N2U9", "en"), ("j 7 n 3 u 5", "de")],
)  # fmt: skip
def test_what_callers_say_and_models_write_is_read(text: str, language: str) -> None:
    assert normal(text, language) == "K7M2Q9"


@pytest.mark.parametrize(
    "text",
    ["", "please", "danke!", "123456", "772244", "K7M2Q", "K7M2Q9T", "K7M2Q8", "K7M2Q0", "नमस्ते",
     "+49 30 23125 123", "K7M2QÄ", "'; DROP TABLE bookings", "k" * 10_000],
)  # fmt: skip
def test_what_is_no_code_is_none(text: str) -> None:
    assert normal(text) == ""


@given(st.text(), st.sampled_from(["en", "de", "hi", "xx", ""]))
def test_whatever_is_said_gives_a_code_or_nothing(text: str, language: str) -> None:
    read = normal(text, language)

    assert read == "" or normal(read) == read
