from datetime import date

import pytest

from parley.conversation.hearing.birth_dates import AGE_MAX, born, misheard, numbers_of
from parley.conversation.hearing.cardinals import amounts
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language
TODAY = date(2026, 11, 20)


def dates(text: str, *, month_first: bool = False) -> list[str]:
    (reading,) = readings_of(text, [], ENGLISH)
    numbers = numbers_of(reading, amounts(reading.utterance, ENGLISH), ENGLISH)
    return [one.date for one in born(numbers, TODAY, month_first=month_first)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the 4th of May 1971", "1971-05-04"),
        ("fourth of May nineteen seventy one", "1971-05-04"),
        ("May 4th 1971", "1971-05-04"),
        ("4th of May 1970 1", "1971-05-04"),
        ("4th May 8th 1971", "1971-05-04"),
        ("0405 1971", "1971-05-04"),
        ("o4 05 1971", "1971-05-04"),
        ("4th of the 5th 1971", "1971-05-04"),
        ("12th of March 1960 to", "1962-03-12"),
        ("12th of March 1970 V", "1975-03-12"),
        ("XIV December mmxiv", "2014-12-14"),
        ("for May 1971", "1971-05-04"),
        ("4th of May 1971s", "1971-05-04"),
        ("4 5 19 double 7", "1977-05-04"),
        ("4 5 71", "1971-05-04"),
        ("4 5 03", "2003-05-04"),
    ],
)
def test_a_birthday_is_read_through_what_recognisers_write(text: str, expected: str) -> None:
    assert dates(text)[0] == expected


def test_the_month_comes_first_in_digits_where_people_say_so() -> None:
    assert dates("05 04 1971", month_first=True)[0] == "1971-05-04"


def test_a_year_that_ends_in_0_may_be_a_teen() -> None:
    assert dates("9th of June 1970") == ["1970-06-09", "1917-06-09"]


def test_a_year_of_two_digits_may_be_of_either_century() -> None:
    assert dates("4 5 11") == ["2011-05-04", "1911-05-04"]
    assert dates("4 5 71") == ["1971-05-04"]


def test_a_word_before_a_small_day_may_be_twenty() -> None:
    assert dates("plenty 3rd of June 1981")[:2] == ["1981-06-03", "1981-06-23"]


def test_nobody_is_born_after_today_or_too_long_ago() -> None:
    assert dates("4th of May 2031") == []
    assert dates(f"4th of May {TODAY.year - AGE_MAX - 2}") == []


@pytest.mark.parametrize("text", ["hello", "in May", "1971", "the 31st of February 1971", "12"])
def test_what_is_no_birthday_is_none(text: str) -> None:
    assert dates(text) == []


def test_dates_that_sound_alike_are_other_days_of_the_calendar() -> None:
    found = {day.isoformat() for day, _ in misheard(date(1981, 6, 30))}
    assert {"1981-07-30", "1981-06-20", "1983-06-30", "1971-06-30"} <= found
    assert "1981-06-30" not in found
