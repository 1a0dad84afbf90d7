import pytest

from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import compile_table
from parley.conversation.hearing.numbers import READINGS_MAX, RUN_MAX, Run, runs, split
from parley.conversation.hearing.utterance import cut

LANGUAGE = compile_table(ENGLISH)


def read(text: str, *, sounds: bool = False) -> list[Run]:
    return runs(cut(text, LANGUAGE), LANGUAGE, set(), sounds=sounds)


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("oh one two three", "0123"),
        ("zero nought nil", "000"),
        ("double five", "55"),
        ("triple zero", "000"),
        ("treble eight double 4", "88844"),
        ("three fives", "555"),
        ("fifteen", "15"),
        ("twenty three", "23"),
        ("twenty", "20"),
        ("twelve hundred", "1200"),
        ("fifty-five hundred", "5500"),
        ("eight hundred five five five", "800555"),
        ("one eight hundred", "1800"),
        ("five hundred and twelve", "512"),
        ("two hundred twelve", "212"),
        ("five hundred twenty three", "523"),
        ("five thousand", "5000"),
        ("4 hundred", "400"),
        ("2 1 2", "212"),
        ("2-1 dash two", "212"),
        ("٢١٢", "212"),
        ("oh one twenty three", "0123"),
    ],
)
def test_spoken_digits_are_read(text: str, digits: str) -> None:
    [run] = read(text)
    assert run.readings[0] == digits


def test_what_can_be_read_in_two_ways_keeps_both() -> None:
    assert read("twenty three")[0].readings == ("23", "203")
    assert read("five hundred twelve")[0].readings == ("512", "50012")


def test_a_pause_parts_tens_from_units() -> None:
    assert read("twenty, three")[0].readings == ("203",)


def test_readings_do_not_multiply_without_end() -> None:
    [run] = read("twenty three " * 12)
    assert len(run.readings) == READINGS_MAX


def test_a_run_of_too_many_digits_is_none() -> None:
    assert read("five " * RUN_MAX) != []
    assert read("five " * (RUN_MAX + 1)) == []


@pytest.mark.parametrize("text", ["$45", "45 dollars", "5 pm", "no numbers here", "oh I see"])
def test_amounts_and_exclamations_are_no_digits(text: str) -> None:
    assert read(text) == []


def test_words_that_sound_like_digits_count_between_digits_where_wanted() -> None:
    assert [run.readings[0] for run in read("five to one for", sounds=True)] == ["5214"]
    assert [run.readings[0] for run in read("five to one for")] == ["5", "1"]


def test_a_sound_before_another_word_is_that_word() -> None:
    assert [run.readings[0] for run in read("five one for Ann", sounds=True)] == ["51"]


def test_glue_at_the_ends_belongs_to_the_sentence() -> None:
    [run] = read("it is two one and then we go")
    assert (run.begin, run.end, run.readings) == (2, 4, ("21",))


def test_a_plus_is_heard_and_read() -> None:
    assert read("+1 212")[0].plus
    assert read("plus one two")[0].plus
    assert not read("one two")[0].plus


def test_a_run_splits_at_its_pauses() -> None:
    utterance = cut("0 1 2 3, 0 1 2 4", LANGUAGE)
    [run] = runs(utterance, LANGUAGE, set(), sounds=False)
    assert [part.readings[0] for part in split(utterance, run, LANGUAGE)] == ["0123", "0124"]


def test_no_run_begins_at_a_word_that_means_something_else() -> None:
    utterance = cut("the last four are 0 1", LANGUAGE)
    assert [run.readings[0] for run in runs(utterance, LANGUAGE, {2}, sounds=False)] == ["01"]
