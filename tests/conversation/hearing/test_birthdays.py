from datetime import date

from parley.conversation.hearing import Value
from parley.conversation.hearing.birthdays import birthday
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.records import NO_RECORDS, Record, Records, index
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language
TODAY = date(2026, 11, 20)


def hear(*readings: str, region: str = "GB", records: Records = NO_RECORDS) -> Value | None:
    found = readings_of(readings[0], readings, ENGLISH)
    return birthday(found, ENGLISH, region, TODAY, records)


def test_readings_that_agree_make_an_unmarked_date_with_its_place() -> None:
    text = "it's the 4th of May 1971"
    value = hear(text, "4th of May 1971", "fourth of May 1971")
    assert value is not None
    assert (value.kind, value.value, value.ambiguous) == ("date", "1971-05-04", False)
    assert text[value.start : value.end] == "4th of May 1971"


def test_the_reading_that_holds_a_date_is_the_source() -> None:
    value = hear("forth of me 1971", "4th of May 1971")
    assert value is not None
    assert (value.value, value.source) == ("1971-05-04", 2)


def test_a_year_that_may_have_lost_its_end_is_marked() -> None:
    value = hear("4th of May 1970")
    assert value is not None
    assert value.ambiguous
    assert "1917-05-04" in value.alternatives


def test_what_is_day_and_what_is_month_is_a_habit_of_the_region() -> None:
    british, american = hear("04 05 1971"), hear("04 05 1971", region="US")
    assert british is not None
    assert american is not None
    assert (british.value, american.value) == ("1971-05-04", "1971-04-05")


def test_where_no_date_was_said_there_is_none() -> None:
    assert hear("I would rather not say") is None


PEOPLE = index([Record(dob="1971-07-04"), Record(dob="1917-05-04")])


def test_a_date_that_somebody_is_known_to_have_wins() -> None:
    value = hear("4th of May 1970", records=PEOPLE)
    assert value is not None
    assert value.value == "1917-05-04"


def test_a_known_date_that_sounds_like_the_heard_one_is_offered_and_marked() -> None:
    value = hear("4th of June 1971", records=PEOPLE)
    assert value is not None
    assert (value.value, value.ambiguous) == ("1971-07-04", True)
    assert "1971-06-04" in value.alternatives
