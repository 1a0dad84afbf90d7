import pytest

from parley.conversation.hearing.characters import options_of, slots
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.tables import known

ENGLISH = known("en").language


def first(text: str) -> list[str]:
    (reading,) = readings_of(text, [], ENGLISH)
    found = slots(reading.utterance, reading.spans, ENGLISH)
    return [slot.options[0][0] for slot in found]


@pytest.mark.parametrize(
    ("text", "characters"),
    [
        ("k 9", ["k", "9"]),
        ("kilo nine", ["k", "9"]),
        ("see to you", ["c", "2", "u"]),
        ("s for sugar 4", ["s", "4"]),
        ("M 4 mother", ["m"]),
        ("double B 7", ["bb", "7"]),
        ("thirty three", ["33"]),
        ("four hundred and five x", ["405", "x"]),
        ("p3qz", ["p3qz"]),
        ("four + four", ["4", "n", "4"]),
        ("a & b", ["a", "n", "b"]),
    ],
)
def test_words_stand_for_characters(text: str, characters: list[str]) -> None:
    assert first(text) == characters


def test_a_word_without_a_meaning_stands_for_its_first_letter_or_for_nothing() -> None:
    assert [text for text, _ in options_of("sunday", ENGLISH)] == ["s", ""]


def test_a_short_word_may_be_letters_that_were_glued() -> None:
    assert dict(options_of("qx", ENGLISH))["qx"] < dict(options_of("qxr", ENGLISH))["qxr"]


def test_a_slot_knows_its_words() -> None:
    (reading,) = readings_of("b as in bravo 7", [], ENGLISH)
    found = slots(reading.utterance, reading.spans, ENGLISH)
    assert [(slot.begin, slot.end) for slot in found] == [(0, 4), (4, 5)]


def test_number_words_in_a_row_may_be_several_numbers() -> None:
    (reading,) = readings_of("eighty three", [], ENGLISH)
    (slot,) = slots(reading.utterance, reading.spans, ENGLISH)
    assert [text for text, _ in slot.options] == ["83", "803"]
