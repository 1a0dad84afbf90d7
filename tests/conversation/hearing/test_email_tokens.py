import pytest

from parley.conversation.hearing.email_tokens import Token, tokens
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language


def read(text: str) -> list[Token]:
    (reading,) = readings_of(text, [], ENGLISH)
    return list(tokens(reading.utterance, reading.spans, ENGLISH))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ann at x", [("word", "ann"), ("at", "@"), ("letters", "x")]),
        ("a full stop b", [("letters", "a"), ("mark", "."), ("letters", "b")]),
        ("double you double l", [("letters", "w"), ("letters", "ll")]),
        ("ninety nine 7", [("digits", "99"), ("digits", "7")]),
        ("two thousand", [("digits", "2000")]),
        ("all lower case x", [("letters", "x")]),
        ("my-clinic", [("word", "my"), ("mark", "-"), ("word", "clinic")]),
        ("b as in bravo", [("letters", "b")]),
    ],
)
def test_words_are_signs_marks_letters_digits_or_words(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(token.kind, token.text) for token in read(text)] == expected


def test_a_mere_at_is_weak() -> None:
    assert [token.weak for token in read("at at sign")] == [True, False]
