"""Values of a function call as texts under our names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.function_arguments import (
    LIST_MAX,
    SENT_MAX,
    TEXT_MAX_CHARS,
    UNKNOWN_MAX,
    Arguments,
    as_text,
    number_text,
    read_arguments,
)
from parley.providers.retell.function_names import ARGUMENTS


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("", ""),
        ("  ", ""),
        ("null", ""),
        ("None", ""),
        ("undefined", ""),
        ("{{customer_name}}", ""),
        ("{{ new_datum }}", ""),
        ("Frau {{name}}", "Frau {{name}}"),
        ("Nonemacher", "Nonemacher"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (14, "14"),
        (-3, "-3"),
        (12.5, "12.5"),
        (" morgen\n um\t drei ", "morgen um drei"),
        ("a\x00b\x7fc", "a b c"),
        ("Müller", "Müller"),
        ("कल", "कल"),
        ([], ""),
        (["Schnitt", None, "", 2, ["a", "b"]], 'Schnitt, 2, ["a","b"]'),
        ({}, ""),
        ({"b": [1, None], "a": "x"}, '{"a":"x","b":[1,null]}'),
    ],
    ids=repr,
)
def test_a_value_becomes_a_text(value: object, text: str) -> None:
    assert as_text(value) == text


@pytest.mark.parametrize(
    ("written", "text"),
    [("15.30", "15.30"), ("3.0", "3"), ("-3.0", "-3"), ("1e3", "1e3"), ("10.00", "10.00")],
)
def test_a_number_with_a_point_keeps_the_digits_that_were_written(written: str, text: str) -> None:
    assert number_text(written) == text


@pytest.mark.parametrize(
    "value", ["x" * 10_000, " x" * 10_000, ["x" * 40] * 10_000, {"x" * 10_000: 1}, 10**4000]
)
def test_a_long_value_is_cut(value: object) -> None:
    assert TEXT_MAX_CHARS - 2 <= len(as_text(value)) <= TEXT_MAX_CHARS


def test_a_sentence_of_sixty_letters_is_no_error() -> None:
    sentence = "nächste Woche Mittwoch oder Donnerstag, lieber am Nachmittag"
    assert len(sentence) == 60
    assert read_arguments("check_availability", {"datum": sentence}).known == {"date": sentence}


def test_a_long_list_is_read_in_part() -> None:
    assert as_text(["a"] * LIST_MAX + ["b"] * 9).count("b") == 0


def test_what_has_no_value_is_not_there() -> None:
    sent = {"date": None, "time": "null", "service": "", "extra": None}
    assert read_arguments("book_appointment", sent) == Arguments({}, {})


def test_our_own_name_holds_before_another_one() -> None:
    read = read_arguments("book_appointment", {"datum": "heute", "date": "morgen"})
    assert read == Arguments({"date": "morgen"}, {"datum": "heute"})


def test_our_own_name_without_a_value_leaves_it_to_another_one() -> None:
    read = read_arguments("book_appointment", {"date": None, "datum": "heute"})
    assert read == Arguments({"date": "heute"}, {})


def test_of_other_names_the_first_one_holds() -> None:
    read = read_arguments("book_appointment", {"tag": "heute", "datum": "morgen"})
    assert read == Arguments({"date": "heute"}, {"datum": "morgen"})


def test_the_same_value_twice_is_told_once() -> None:
    read = read_arguments("book_appointment", {"uhrzeit": "15:30", "time": "15:30"})
    assert read == Arguments({"time": "15:30"}, {})


def test_the_alternative_that_was_chosen_holds_before_the_first_wish() -> None:
    read = read_arguments("book_appointment", {"time": "10", "selected_alternative_time": "11"})
    assert read == Arguments({"time": "11"}, {"time": "10"})


@pytest.mark.parametrize("key", ["call_id", "callId", "retell_call_id", "Call-ID"])
def test_a_call_that_a_model_names_is_dropped(key: str) -> None:
    assert read_arguments("book_appointment", {key: "call_0123456789"}) == Arguments({}, {})


def test_what_nobody_asked_for_is_kept_for_the_trace() -> None:
    read = read_arguments("book_appointment", {"execution_message": "Moment", "duration": 45})
    assert read == Arguments({}, {"execution_message": "Moment", "duration": "45"})


def test_a_name_means_something_else_where_a_service_is_asked_about() -> None:
    assert read_arguments("get_service_info", {"name": "Dauerwelle"}).known == {
        "service": "Dauerwelle"
    }


def test_masses_of_values_are_read_in_part() -> None:
    sent = {f"x{number}": "y" for number in range(SENT_MAX)}
    read = read_arguments("book_appointment", {**sent, "date": "heute"})
    assert read.known == {}
    assert len(read.unknown) == UNKNOWN_MAX


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@given(st.dictionaries(st.text() | st.sampled_from(sorted(ARGUMENTS)), json_values))
def test_all_values_become_short_texts_that_say_something(sent: dict[str, object]) -> None:
    read = read_arguments("book_appointment", sent)
    assert set(read.known) <= ARGUMENTS
    for text in [*read.known.values(), *read.unknown.values()]:
        assert 0 < len(text) <= TEXT_MAX_CHARS
        assert text == text.strip()
        assert "\x00" not in text


@given(json_values)
def test_a_text_that_was_read_is_read_the_same_again(value: object) -> None:
    assert as_text(as_text(value)) in {as_text(value), ""}
