import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.decoding import (
    AGAIN_COST,
    AREA_COST,
    DROP_COST,
    READINGS_MAX,
    decode,
    shape_of,
)
from parley.conversation.hearing.sounds import Options, sounds_of

MEANT = sounds_of({}, {}, {}, {"v": "5", "o": "0"}, {}).meant
CLASSES = {"A": frozenset("abov"), "9": frozenset("0123456789")}
SHAPE = shape_of(("A9", "AA9"), CLASSES, MEANT, frozenset({"a", "ab"}))


def heard(text: str) -> list[Options]:
    return [((character, 0),) for character in text]


def test_what_has_the_shape_costs_nothing() -> None:
    assert decode(heard("ab1"), SHAPE, {})[0] == ("ab1", 0)


def test_a_letter_where_a_digit_must_be_is_the_digit_that_it_sounds_like() -> None:
    assert decode(heard("abv"), SHAPE, {})[0] == ("ab5", 7)


def test_a_character_too_many_is_left_out_the_cheaper_if_it_repeats() -> None:
    assert dict(decode(heard("a17"), SHAPE, {}))["a1"] == DROP_COST
    assert dict(decode(heard("aa1"), SHAPE, {}))["a1"] == AGAIN_COST


def test_letters_that_are_no_area_cost_more() -> None:
    assert dict(decode(heard("b1"), SHAPE, {}))["b1"] == AREA_COST


def test_what_is_too_short_is_nothing() -> None:
    assert decode(heard("ab"), SHAPE, {}) == []
    assert decode([], SHAPE, {}) == []


def test_readings_that_begin_alike_share_their_work_and_come_out_the_same() -> None:
    known: dict[tuple[Options, ...], dict[int, dict[str, int]]] = {}
    first = decode(heard("abv"), SHAPE, known)
    size = len(known)
    assert decode(heard("abv"), SHAPE, known) == first
    assert len(known) == size
    assert decode(heard("ab7"), SHAPE, known) == decode(heard("ab7"), SHAPE, {})
    assert len(known) == size + 1


@given(st.lists(st.sampled_from("abov159x"), max_size=40))
def test_what_is_kept_at_each_step_is_bounded(characters: list[str]) -> None:
    known: dict[tuple[Options, ...], dict[int, dict[str, int]]] = {}
    found = decode(heard("".join(characters)), SHAPE, known)
    assert all(len(one) <= READINGS_MAX for front in known.values() for one in front.values())
    assert found == sorted(found, key=lambda one: (one[1], one[0]))


@pytest.mark.parametrize("text", ["a1", "ab1", "o0", "bb9"])
def test_every_string_of_the_shape_can_be_read(text: str) -> None:
    assert text in dict(decode(heard(text), SHAPE, {}))
