import pytest

from parley.conversation.hearing.vocabulary import NEIGHBOURS_MAX, sound_key, vocabulary

NAMES = vocabulary(["smith", "jones", "duncan", "o'brien", "knight", "gray", "gray"])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("duncan", "dunkin"),
        ("philip", "fillip"),
        ("knight", "nite"),
        ("stephen", "steven"),
        ("catherine", "katherin"),
        ("geoffrey", "jeffrey"),
        ("shaun", "shawn"),
    ],
)
def test_names_that_sound_the_same_have_the_same_key(one: str, two: str) -> None:
    assert sound_key(one) == sound_key(two)


def test_names_that_sound_different_have_different_keys() -> None:
    assert sound_key("jones") != sound_key("smith")
    assert sound_key("") == ""


def test_a_misheard_name_is_found_by_its_sound() -> None:
    assert NAMES.near("dunkin")[0][0] == "duncan"
    assert NAMES.near("smyth")[0][0] == "smith"
    assert NAMES.near("") == []


def test_the_commoner_name_costs_less() -> None:
    assert NAMES.costs["smith"] < NAMES.costs["gray"]


def test_a_name_is_kept_once_and_with_its_marks() -> None:
    assert NAMES.names.count("gray") == 1
    assert NAMES.written == {"obrien": "o'brien"}


def test_the_closest_name_takes_fewest_edits_and_none_is_beyond_reach() -> None:
    assert NAMES.closest("jonez", 2) == ("jones", 1)
    assert NAMES.closest("xxxxxx", 2) == ("", 3)


def test_neighbours_are_few_however_many_names_sound_alike() -> None:
    many = vocabulary(
        [f"b{vowels}n" for vowels in ("a", "e", "i", "o", "u", "ai", "oo", "ea", "ou")]
    )
    assert len(many.near("ban")) == NEIGHBOURS_MAX


def test_no_names_are_a_vocabulary_too() -> None:
    assert vocabulary([]).near("ann") == []
    assert vocabulary([]).closest("ann", 1) == ("", 2)
