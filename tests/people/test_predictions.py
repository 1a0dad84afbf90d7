import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.people.rules.predictions import Suggestion, suggestion


@pytest.mark.parametrize(
    ("visits", "expected"),
    [
        ("ccc", Suggestion("c", 1.0, 3)),
        ("cccc", Suggestion("c", 1.0, 4)),
        ("ccccd", Suggestion("c", 0.8, 4)),
        ("dcccccccc" + "d", Suggestion("c", 0.8, 8)),
        ("", None),
        ("c", None),
        ("cc", None),
        ("ccd", None),
        ("cccd", None),
        ("cdcdcdcdcd", None),
    ],
)
def test_a_habit_is_suggested_from_three_visits_and_four_fifths(
    visits: str, expected: Suggestion | None
) -> None:
    assert suggestion(visits) == expected


def test_only_the_last_ten_visits_count() -> None:
    assert suggestion("c" * 10 + "d" * 30) == Suggestion("c", 1.0, 10)
    assert suggestion("d" * 3 + "c" * 40) is None


@given(st.lists(st.sampled_from(["cut", "colour", "beard"]), max_size=20))
def test_what_is_suggested_is_most_of_what_was_done(visits: list[str]) -> None:
    found = suggestion(visits)

    if found is None:
        newest = visits[:10]
        assert len(newest) < 3 or all(newest.count(one) / len(newest) < 0.8 for one in newest)
    else:
        assert found.times == visits[:10].count(found.id)
        assert 0.8 <= found.confidence <= 1.0
