import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.latin import in_latin


@pytest.mark.parametrize(
    ("word", "latin"),
    [
        ("Ann", "ann"),
        ("Müller", "mueller"),
        ("Mu\u0308ller", "mueller"),
        ("Weiß", "weiss"),
        ("Zoë", "zoe"),
        ("राहुल", "rahul"),
        ("शर्मा", "sharma"),
        ("कमल", "kamal"),
        ("अंजलि", "anjali"),
        ("डॉट", "dot"),
        ("王", ""),
    ],
)
def test_a_word_is_written_in_plain_latin_letters(word: str, latin: str) -> None:
    assert in_latin(word) == latin


@given(st.text())
def test_nothing_but_ascii_is_left(word: str) -> None:
    assert in_latin(word).isascii()
