"""Words of a wished time that name no date."""

import pytest

from parley.bookings.rules.when_words import (
    TEXT_MAX,
    clean,
    denies,
    is_repeated,
    spelled_out,
    wants_any,
    wants_earliest,
)


@pytest.mark.parametrize("text", ["", " ", "null", "None.", "[unknown]", "N/A", "keine Angabe"])
def test_a_field_that_says_nothing_is_empty(text: str) -> None:
    assert not clean(text)


def test_a_field_is_one_bounded_line_of_composed_letters() -> None:
    assert clean(" u\u0308bermorgen\n um  9 ") == "übermorgen um 9"
    assert len(clean("a" * 9_000)) == TEXT_MAX


@pytest.mark.parametrize(
    "text",
    ["so bald wie möglich", "SO BALD WIE MOEGLICH", "schnellstmöglich", "baldmöglichst", "asap",
     "den nächsten freien Termin", "der naechste freie Termin", "as soon as possible",
     "the next available slot", "first opening", "now", "जल्दी से जल्दी", "jaldi se jaldi"],
)  # fmt: skip
def test_the_earliest_is_wished_for_in_many_words(text: str) -> None:
    assert wants_earliest(text)


@pytest.mark.parametrize(
    "text", ["nicht sofort", "not immediately", "now on Friday", "nächste Woche", "the first"]
)
def test_what_only_sounds_urgent_is_not(text: str) -> None:
    assert not wants_earliest(text)


def test_any_time_is_said_in_three_languages() -> None:
    assert all(map(wants_any, ("egal wann", "Irgendwann", "any time", "whenever", "कभी भी")))
    assert not any(map(wants_any, ("illegal", "many", "nicht egal", "Freitag")))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Di 25.11.", "de", "dienstag 25.11."),
        ("Di., 25.11.", "de", "dienstag, 25.11."),
        ("nächste Woche Do", "de", "nächste Woche donnerstag"),
        ("so um zwei", "de", "so um zwei"),
        ("So.", "de", "sonntag,"),
        ("Thurs 3pm", "en", "thursday 3pm"),
        ("Di 25.11.", "en", "Di 25.11."),
        ("शनिवार", "hi", "शनिवार"),
    ],
)
def test_weekdays_cut_short_are_spelled_out(text: str, language: str, expected: str) -> None:
    assert spelled_out(text, language) == expected


def test_weekdays_as_a_habit_and_denials_are_told_by_their_words() -> None:
    assert is_repeated("mittwochs")
    assert is_repeated("wednesdays")
    assert not is_repeated("mittwoch")
    assert denies(["aber", "nicht"])
    assert not denies(["aber", "gern"])
