import pytest

from parley.conversation.hearing import Value
from parley.conversation.hearing.postcodes import postcode
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.records import NO_RECORDS, Record, Records, index
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language


def hear(*readings: str, region: str = "GB", records: Records = NO_RECORDS) -> Value | None:
    found = readings_of(readings[0], readings, ENGLISH)
    return postcode(found, ENGLISH, region, records)


def said(*readings: str, region: str = "GB", records: Records = NO_RECORDS) -> str | None:
    value = hear(*readings, region=region, records=records)
    return value.value if value else None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("S W 1 A 2 A B", "SW1A 2AB"),
        ("sw1a2ab", "SW1A 2AB"),
        ("Sierra whiskey one alpha two alpha bravo", "SW1A 2AB"),
        ("s for sugar w 1 a to a b", "SW1A 2AB"),
        ("it's m 1 for you are", "M1 4UR"),
        ("l double 2 9 x j", "L22 9XJ"),
        ("e v 7 j t", "E5 7JT"),
        ("B B B 1 3 said why", "BB1 3ZY"),
        ("k t 3 and 8 p q", "KT3N 8PQ"),
    ],
)
def test_british_postcodes_are_heard_through_what_recognisers_write(text: str, value: str) -> None:
    assert said(text) == value


@pytest.mark.parametrize(
    ("region", "text", "value"),
    [
        ("DE", "eins null one one five", None),
        ("DE", "one oh one one five", "10115"),
        ("US", "nine oh two one oh", "90210"),
        ("US", "90210 1234", "90210-1234"),
        ("IN", "11 double 0 01", "110001"),
        ("NL", "1012 a b", "1012 AB"),
        ("CA", "k 1 a 0 b 1", "K1A 0B1"),
        ("XX", "12345", None),
    ],
)
def test_a_region_has_its_shape(region: str, text: str, value: str | None) -> None:
    assert said(text, region=region) == value


def test_a_postcode_that_is_said_plainly_is_unmarked_and_knows_its_place() -> None:
    value = hear("yes it's M 1 4 U R thanks")
    assert value is not None
    assert "yes it's M 1 4 U R thanks"[value.start : value.end] == "M 1 4 U R"
    assert not hear("M 1 4 U R", "M 14 U R").ambiguous  # type: ignore[union-attr]


def test_a_postcode_that_takes_guessing_is_marked_and_names_others() -> None:
    value = hear("n 1 3 page t")
    assert value is not None
    assert value.ambiguous
    assert value.alternatives


@pytest.mark.parametrize("text", ["hello", "I do not know", "seven", "n w 1", "", "the green one"])
def test_where_no_postcode_was_said_none_is_heard(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    "text", ["l 22 9 x j no sorry m 1 4 u r", "m 1 5 u r no that is wrong, m 1 4 u r"]
)
def test_a_postcode_that_was_taken_back_gives_way_to_the_one_behind_it(text: str) -> None:
    assert said(text) == "M1 4UR"


def test_the_reading_that_has_the_shape_wins_and_is_the_source() -> None:
    value = hear("and 1 3 j tea", "N 1 3 J T")
    assert value is not None
    assert (value.value, value.source) == ("N1 3JT", 2)


PEOPLE = index(
    [
        Record(postcode="M1 4UR"),
        Record(postcode="SK7 8FB"),
        Record(postcode="SK7 8SB"),
        Record(postcode="TN30 6LX"),
    ]
)


def test_the_postcode_of_somebody_known_is_recognised_with_letters_lost_or_misheard() -> None:
    for text in ("t n 30 6 l s", "30 6 l x", "tea and 3 0 6 L X", "t n 3 6 l x"):
        value = hear(text, records=PEOPLE)
        assert value is not None
        assert value.value == "TN30 6LX"


def test_between_two_known_postcodes_that_sound_alike_the_better_one_is_named_and_the_other() -> (
    None
):
    value = hear("s k 7 8 x b", records=PEOPLE)
    assert value is not None
    assert value.ambiguous
    assert {value.value, *value.alternatives} >= {"SK7 8FB", "SK7 8SB"}


def test_a_postcode_that_nobody_has_is_heard_and_marked() -> None:
    value = hear("L 22 9 X J", records=PEOPLE)
    assert value is not None
    assert value.value == "L22 9XJ"
    assert value.ambiguous
