from datetime import datetime

import pytest

from parley.conversation.hearing import understand
from parley.conversation.hearing.moment import Moment


def heard(text: str, *asked: str) -> tuple[str, str] | None:
    """The party's size and the words that say it."""
    value = understand(text, asked=asked).value("party_size")
    return (value.value, text[value.start : value.end]) if value else None


@pytest.mark.parametrize(
    ("text", "size", "words"),
    [
        ("2 adults and 3 children", "5", "2 adults and 3 children"),
        ("it's for me and my wife", "2", "me and my wife"),
        ("a table for two please", "2", "two"),
        ("can the four of us have a table", "4", "the four"),
        ("party of 8", "8", "8"),
        ("6 kids and 2 adults", "8", "6 kids and 2 adults"),
        ("half a dozen people", "6", "half a dozen people"),
        ("two dozen guests", "24", "two dozen guests"),
        ("11 of us are coming", "11", "11"),
        ("three couples", "6", "three couples"),
        ("my wife, myself and 2 kids", "4", "my wife, myself and 2 kids"),
        ("my husband and I plus our two children", "4", "my husband and I plus our two children"),
        ("5 of my friends and myself", "6", "5 of my friends and myself"),
        ("a table for a couple", "2", "a couple"),
        ("a 5 person table", "5", "a 5"),
        ("dinner for twenty-two at eight", "22", "twenty-two"),
        ("change it from 8 people to only 7", "7", "7"),
        ("me and my parents", "3", "me and my parents"),
    ],
)
def test_a_party_is_counted_with_the_words_that_say_it(text: str, size: str, words: str) -> None:
    assert heard(text) == (size, words)


@pytest.mark.parametrize(
    ("text", "size", "words"),
    [
        ("6", "6", "6"),
        ("just myself", "1", "myself"),
        ("a couple", "2", "a couple"),
        ("three plus a baby", "4", "three plus a baby"),
        ("it will be nine", "9", "nine"),
    ],
)
def test_a_mere_number_is_a_party_where_people_were_asked_for(
    text: str, size: str, words: str
) -> None:
    assert heard(text, "people") == (size, words)


@pytest.mark.parametrize(
    "text",
    [
        "at 7",
        "a table for 7:30",
        "for 5 minutes",
        "book it for me",
        "two weeks from now",
        "add one more person",
        "not 4 people",
        "a table by one of the windows",
        "my wife called",
        "I would like to book a table",
        "call me back in an hour",
        "do you have highchairs for my 4 kids",
        "four of my friends are vegan",
        "there are two kids who need a high chair",
    ],
)
def test_other_numbers_and_people_are_no_party(text: str) -> None:
    assert heard(text) is None


def test_a_mere_number_is_no_party_where_a_time_was_asked_for() -> None:
    assert heard("6", "time") is None


def test_a_correction_replaces_the_party() -> None:
    assert heard("five people, no, six people") == ("6", "six people")


def test_two_numbers_make_the_party_ambiguous() -> None:
    value = understand("four or five people").value("party_size")
    assert value is not None
    assert (value.value, value.ambiguous, value.alternatives) == ("5", True, ("4",))


def test_a_word_too_many_in_the_list_does_not_run_away() -> None:
    assert heard(" and ".join(["2 adults"] * 500)) == ("16", " and ".join(["2 adults"] * 8))


def test_the_hour_before_a_party_is_no_part_of_it() -> None:
    moment = Moment(datetime(2025, 11, 19, 14, 10))  # noqa: DTZ001 - a wall clock
    value = understand("at half past eight, two people", moment=moment).value("party_size")
    assert value is not None
    assert value.value == "2"
