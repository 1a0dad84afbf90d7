"""School grades agree with counting by hand."""

import pytest

from parley.conversation.wording.readability import grade, is_hard, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("ready", 2),
        ("appointment", 3),
        ("available", 4),
        ("information", 4),
        ("make", 1),
        ("please", 1),
        ("table", 2),
        ("noted", 2),
        ("the", 1),
    ],
)
def test_english_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word, "en") == count


@pytest.mark.parametrize(
    ("word", "count"),
    [("termin", 2), ("versicherung", 4), ("freitag", 2), ("information", 5), ("möchten", 2)],
)
def test_german_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word, "de") == count


def test_an_english_grade_is_that_of_flesch_and_kincaid() -> None:
    # Nine words of one syllable in one sentence.
    expected = 0.39 * 9 + 11.8 * 1 - 15.59
    assert grade("We will call you back on your own phone.", "en") == pytest.approx(expected)


def test_a_german_grade_is_that_of_the_fourth_viennese_formula() -> None:
    # Eight words, of which "Versicherung" has three syllables or more.
    expected = 0.2744 * 12.5 + 0.2656 * 8 - 1.693
    assert grade("Die Versicherung zahlt das im Mai ganz gern.", "de") == pytest.approx(expected)


def test_a_text_of_few_words_has_no_grade() -> None:
    assert grade("Unquestionably extraordinary.", "en") is None
    assert grade("कल सुबह दस बजे आप हमारे यहाँ आ सकते हैं।", "hi") is None


def test_hindi_is_hard_where_a_sentence_is_long() -> None:
    assert not is_hard("कल सुबह आइए। " * 20, "hi")
    assert is_hard("कल सुबह और शाम " * 8, "hi")


def test_a_language_without_a_formula_is_never_hard() -> None:
    assert not is_hard("mot " * 60, "fr")
