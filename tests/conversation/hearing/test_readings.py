from parley.conversation.hearing.readings import READINGS_MAX, readings_of
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language


def test_each_reading_is_looked_at_once_and_knows_its_place() -> None:
    readings = readings_of("Ann", ["Ann", "", "ann", "Anna", "..."], ENGLISH)
    assert [(one.source, one.utterance.text) for one in readings] == [(0, "Ann"), (4, "Anna")]


def test_readings_end_at_their_limit() -> None:
    assert len(readings_of("a", [f"a {n}" for n in range(99)], ENGLISH)) == READINGS_MAX


def test_nothing_has_no_readings() -> None:
    assert readings_of("", ["", " "], ENGLISH) == []
