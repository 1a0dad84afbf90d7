import pytest

from parley.calls.rules import Direction, direction, person_number

THEY, WE = "+12125550123", "+12125550100"


@pytest.mark.parametrize("word", ["inbound", "outbound"])
def test_a_direction_is_what_the_platform_said(word: str) -> None:
    assert direction(word) == word


@pytest.mark.parametrize("word", ["", "INBOUND", "sideways", "\x00"])
def test_a_word_that_is_no_direction_counts_as_unknown(word: str) -> None:
    assert direction(word) == ""


@pytest.mark.parametrize(
    ("known", "numbers"),
    [("inbound", (THEY, WE)), ("", (THEY, WE)), ("outbound", (WE, THEY))],
)
def test_the_person_is_the_other_end_of_the_line(
    known: Direction, numbers: tuple[str, str]
) -> None:
    assert person_number(known, *numbers) == THEY
