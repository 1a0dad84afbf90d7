import pytest

from parley.conversation.hearing import Value
from parley.conversation.hearing.name_choice import chosen_name
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.records import NO_RECORDS, Record, Records, index
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language
WHOLE = frozenset({"name", "first_name", "last_name"})


def hear(
    *readings: str, asked: frozenset[str] = WHOLE, records: Records = NO_RECORDS
) -> Value | None:
    found = readings_of(readings[0], readings, ENGLISH)
    return chosen_name(found, ENGLISH, asked, records) if found else None


def name(*readings: str, records: Records = NO_RECORDS) -> str | None:
    value = hear(*readings, records=records)
    return value.value if value else None


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        (["Howard Jones", "Howard joins"], "Howard Jones"),
        (["Olivia girl", "Olivia Gill", "a livia girl"], "Olivia Gill"),
        (["Hannah o hara", "Hanna O'Hara"], "Hannah O'Hara"),
        (["h o w a r d j o n e s"], "Howard Jones"),
        (["Ho w AR d Jo n es"], "Howard Jones"),
        (["my name is Howard Jones", "my name is how would joins"], "Howard Jones"),
        (["yes it's Howard Jones thank you", "yes it's Howard joins"], "Howard Jones"),
        (["Zdenka Vrbova", "Zdenka Verbova"], "Zdenka Vrbova"),
    ],
)
def test_the_readings_make_one_name(readings: list[str], expected: str) -> None:
    assert name(*readings) == expected


def test_a_name_knows_the_reading_and_the_words_that_it_comes_from() -> None:
    value = hear("Olivia girl", "it's Olivia Gill")
    assert value is not None
    assert (value.source, "it's Olivia Gill"[value.start : value.end]) == (2, "Olivia Gill")


def test_half_a_name_is_marked_where_all_of_it_was_asked_for() -> None:
    value = hear("Howard", "how would")
    assert value is not None
    assert (value.value, value.ambiguous) == ("Howard", True)
    alone = hear("Howard", "how would", asked=frozenset({"name", "first_name"}))
    assert alone is not None
    assert (alone.value, alone.ambiguous) == ("Howard", False)


def test_a_lone_last_name_is_heard_as_one_where_it_was_asked_for() -> None:
    value = hear("grey", "Gray", asked=frozenset({"name", "last_name"}))
    assert value is not None
    assert value.value == "Gray"


def test_names_that_sound_alike_are_marked_and_both_named() -> None:
    value = hear("Stephen Reid", "Steven Reed")
    assert value is not None
    assert value.ambiguous
    assert value.alternatives


def test_a_single_reading_is_left_as_it_is() -> None:
    assert hear("Isaiah Peach") is None


def test_an_unknown_name_that_every_reading_holds_is_not_bent_to_a_known_one() -> None:
    assert name("Isaiah Vrbova", "Isaiah Verbova", "Isaiah Verb over") == "Isaiah Vrbova"


def test_more_than_a_name_is_left_to_those_who_read_sentences() -> None:
    assert hear("I would like to book a table for Howard Jones tomorrow") is None


PEOPLE = index(
    [
        Record(name="Olivia O'Hara"),
        Record(name="Oliver Hart"),
        Record(name="Howard Jones"),
        Record(name="Harriet Johns"),
        Record(name="Ngozi Adeyemi-Clarke"),
    ]
)


@pytest.mark.parametrize(
    ("readings", "expected"),
    [
        (["Olivia Harrow", "a livia O'Hara"], "Olivia O'Hara"),
        (["how would Jones", "Howard joins"], "Howard Jones"),
        (["o l i v e r h e r t"], "Oliver Hart"),
        (["n g o z i a d e y e m i c l a r k e"], "Ngozi Adeyemi-Clarke"),
    ],
)
def test_somebody_who_is_known_is_recognised(readings: list[str], expected: str) -> None:
    value = hear(*readings, records=PEOPLE)
    assert value is not None
    assert value.value == expected


def test_somebody_who_is_not_known_is_heard_and_marked() -> None:
    value = hear("Zdenka Vrbova", records=PEOPLE)
    assert value is not None
    assert (value.value, value.ambiguous) == ("Zdenka Vrbova", True)
