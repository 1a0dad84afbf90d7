import pytest
from tests.conversation.hearing.times.saying import at, said

from parley.conversation.hearing import understand


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("checking in february 14 to 22", ["date_range 2027-02-14/2027-02-22"]),
        ("I can do five to six pm on monday", ["datetime 2026-11-23T17:55"]),
        ("until the end of september", ["date_range ../2027-09-30"]),
        ("this morning at 7", ["datetime 2026-11-20T07:00"]),
        ("last night at 8", ["datetime 2026-11-19T20:00"]),
        ("book it at 6.15pm", ["time 18:15"]),
        ("from 9 am to 5 pm on monday", ["datetime_range 2026-11-23T09:00/2026-11-23T17:00"]),
    ],
)
def test_the_readings_that_tell_most_words_stand(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a table for 7 people",
        "at 7 people we need a bigger table",
        "from 7 to 9 people",
        "7 or 8 people",
        "for two adults and 3 children",
        "it costs 5 dollars",
        "sorry, I mean 9 people",
        "one big table",
    ],
)
def test_a_number_that_counts_something_is_no_time(text: str) -> None:
    assert said(text, asked="time") == []


def test_a_number_of_people_corrects_no_time() -> None:
    assert said("it is at 7pm, no sorry, 9 people") == ["time 19:00"]


@pytest.mark.parametrize("text", ["the sunday roast", "your christmas menu", "the friday specials"])
def test_a_day_in_a_name_is_no_date(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("please book it on Friday at 8pm", "Friday at 8pm"),
        ("it is on in 10 days", "in 10 days"),
        ("are you free in about an hour", "in about an hour"),
        ("at 8 p.m.", "8 p.m."),
        ("on the 3rd of May.", "3rd of May"),
    ],
)
def test_a_value_stands_at_its_own_words(text: str, words: str) -> None:
    value = understand(text, moment=at()).values[0]
    assert text[value.start : value.end] == words
