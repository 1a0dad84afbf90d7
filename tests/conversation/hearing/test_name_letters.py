import pytest

from parley.conversation.hearing.name_letters import LETTERS_MAX, letters_of, spelled_name
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("a n n l e e", ["annlee"]),
        ("Ho w AR d", ["howard"]),
        ("hotel oscar whiskey", ["how"]),
        ("a n n space l e e", ["ann", "lee"]),
        ("b e double l", ["bell"]),
        ("o apostrophe h a r a", ["ohara"]),
        ("Ann Lee", []),
        ("my name is Ann Lee", []),
        ("a", []),
        ("", []),
    ],
)
def test_pieces_of_letters_are_put_together(text: str, parts: list[str]) -> None:
    assert letters_of(text.lower().split(), ENGLISH) == parts


@pytest.mark.parametrize(
    ("parts", "first", "last"),
    [
        (["howardjones"], "howard", "jones"),
        (["howardjonez"], "howard", "jones"),
        (["howerd"], "howard", ""),
        (["zoe", "vrbova"], "zoe", "vrbova"),
        (["oliviaohara"], "olivia", "ohara"),
        (["qqqqqqqq"], "qqqqqqqq", ""),
    ],
)
def test_letters_are_cut_into_the_names_that_they_come_nearest_to(
    parts: list[str], first: str, last: str
) -> None:
    found = spelled_name(parts, ENGLISH.given, ENGLISH.family)
    assert (found.first, found.last) == (first, last)


def test_no_spelled_name_is_longer_than_its_limit() -> None:
    assert letters_of(["a"] * 99, ENGLISH) == ["a" * LETTERS_MAX]
