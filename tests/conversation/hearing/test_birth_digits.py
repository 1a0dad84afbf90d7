import pytest

from parley.conversation.hearing.birth_digits import DIGITS_MAX, Parts, Piece, from_digits, years_of


def pieces(text: str) -> list[Piece]:
    """Numbers of a text; one with a dot is an ordinal."""
    return [
        Piece(word.rstrip("."), at, at + 1, word.endswith("."))
        for at, word in enumerate(text.split())
    ]


def best(text: str, *, month_first: bool = False) -> Parts | None:
    found = sorted(from_digits(pieces(text), month_first=month_first), key=lambda one: one.cost)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 12 1955", (1955, 12, 14)),
        ("1412 1955", (1955, 12, 14)),
        ("14121955", (1955, 12, 14)),
        ("4. 12. 1955", (1955, 12, 4)),
        ("14 12 19 55", (1955, 12, 14)),
        ("14 12 55", (55, 12, 14)),
        ("14012 1955", (1955, 12, 14)),
        ("2807 1950 6", (1956, 7, 28)),
    ],
)
def test_digits_are_cut_into_day_month_and_year(text: str, expected: tuple[int, int, int]) -> None:
    found = best(text)
    assert found is not None
    assert found[:3] == expected


def test_the_month_comes_first_where_people_say_so() -> None:
    found = best("12 14 1955", month_first=True)
    assert found is not None
    assert found[:3] == (1955, 12, 14)


@pytest.mark.parametrize("text", ["", "14", "00000000", "1" * (DIGITS_MAX + 1)])
def test_what_is_no_date_is_none(text: str) -> None:
    assert best(text) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("1955", 1955),
        ("1950 5", 1955),
        ("2000 11", 2011),
        ("19 46", 1946),
        ("196 3", 1963),
        ("8. 1996", 1996),
        ("19603", 1963),
        ("75", 75),
    ],
)
def test_a_year_is_put_together_from_its_pieces(text: str, year: int) -> None:
    assert min(years_of(pieces(text)), key=lambda one: one[1])[0] == year


def test_no_year_is_made_of_nothing_or_of_too_much() -> None:
    assert list(years_of([])) == []
    assert list(years_of(pieces("1234567"))) == []
