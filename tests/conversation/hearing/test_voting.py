import sys
from datetime import datetime
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parley.conversation.hearing import understand, understand_best
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.records import NO_RECORDS, Record, index

MOMENT = Moment(datetime(2026, 11, 20, 10), "Europe/London")  # noqa: DTZ001 - the wall clock
PEOPLE = index([Record("Olivia O'Hara", "1971-05-04", "TN30 6LX", "+12125550123")])
SLOTS = [
    "",
    "postcode",
    "first_name",
    "last_name",
    "date_of_birth",
    "phone",
    "email",
    "code",
    "date",
]


def test_without_readings_the_text_is_understood_as_ever() -> None:
    for text in ("my name is Ann Lee", "yes please", "", "call me on 212 555 0123"):
        assert understand_best(text) == understand(text)


def test_the_text_is_the_first_reading() -> None:
    text = "my name is Ann Lee"
    assert understand_best(text, [text], asked="name") == understand_best(text, asked="name")


@pytest.mark.parametrize(
    ("asked", "nbest", "kind", "value"),
    [
        ("postcode", ["tea and 3 0 6 L X", "T N 3 0 6 L X"], "postcode", "TN30 6LX"),
        ("date_of_birth", ["forth of me 1971", "4th of May 1971"], "date", "1971-05-04"),
        ("name", ["Olivia Harrow", "Olivia O'Hara"], "name", "Olivia O'Hara"),
        ("phone", ["212 555 one", "212 555 0123"], "phone", "+12125550123"),
        ("email", ["ann at example com", "ann at example dot com"], "email", "ann@example.com"),
    ],
)
def test_another_reading_gives_what_the_first_one_lacks(
    asked: str, nbest: list[str], kind: str, value: str
) -> None:
    understood = understand_best(
        nbest[0], nbest, asked=asked, region="GB" if asked == "postcode" else "US", moment=MOMENT
    )
    found = understood.value(kind)
    assert found is not None
    assert found.value == value
    assert found.source == 2
    assert 0 <= found.start < found.end <= len(nbest[1])


def test_half_a_name_is_marked_where_all_of_it_was_asked_for() -> None:
    asked = ["first_name", "last_name"]
    half = understand_best("Howard", asked=asked).value("name")
    whole = understand_best("Howard Jones", asked=asked).value("name")
    assert half is not None
    assert whole is not None
    assert (half.ambiguous, whole.ambiguous) == (True, False)


@pytest.mark.parametrize("text", ["can we do a party of 9 instead", "change the time to 7pm"])
def test_a_sentence_about_something_else_is_no_name(text: str) -> None:
    assert understand_best(text, asked=["first_name", "last_name"]).value("name") is None


def test_the_phone_of_somebody_known_wins() -> None:
    nbest = ["212 555 0193", "212 555 0123"]
    for records, number, source in ((NO_RECORDS, "+12125550193", 0), (PEOPLE, "+12125550123", 2)):
        found = understand_best(nbest[0], nbest, asked="phone", records=records).value("phone")
        assert found is not None
        assert (found.value, found.source) == (number, source)


def test_what_is_spelled_is_no_number() -> None:
    understood = understand_best("sw1a 2 ab", asked="postcode", region="GB")
    assert [value.kind for value in understood.values] == ["postcode"]


def test_a_date_that_is_no_birthday_is_marked_where_one_was_asked_for() -> None:
    found = understand_best("the 4th of May", asked="date_of_birth", moment=MOMENT).value("date")
    assert found is None or found.ambiguous


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(max_size=60),
    nbest=st.lists(st.text(alphabet="ab1 2.@'dot for nov", max_size=40), max_size=6),
    asked=st.lists(st.sampled_from(SLOTS), max_size=3),
    people=st.booleans(),
)
def test_any_readings_are_understood_somehow_and_each_value_knows_its_place(
    text: str, nbest: list[str], asked: list[str], people: bool
) -> None:
    understood = understand_best(
        text,
        nbest,
        asked=asked,
        region="GB",
        moment=MOMENT,
        records=PEOPLE if people else NO_RECORDS,
    )
    for value in understood.values:
        source = [understood.text, *nbest][value.source]
        assert 0 <= value.start < value.end <= len(source)
        assert value.value


def calls_of(text: str, asked: str) -> int:
    """Functions called while a text and sixteen readings of it are understood."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    nbest = [f"{text} {number}" for number in range(16)]
    sys.setprofile(note)
    try:
        understand_best(text, nbest, asked=asked, region="GB", moment=MOMENT, records=PEOPLE)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("asked", ["postcode", "name", "date_of_birth", "email"])
@pytest.mark.parametrize(
    "piece",
    ["b d 3 and ", "1 2 3 ", "12345678901 ", "ann lee ", "a at b dot c ", "s for sugar ", "may 1 "],
)
def test_twice_the_text_is_at_most_about_twice_the_work(piece: str, asked: str) -> None:
    understand_best(piece, asked=asked, moment=MOMENT)
    once, twice = calls_of(piece * 40, asked), calls_of(piece * 80, asked)
    assert twice < 2.5 * once + 1_000
