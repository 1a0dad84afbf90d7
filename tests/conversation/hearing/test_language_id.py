"""Which language an utterance is in, and when a call changes its language."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.language_id import (
    CLEAR_WORDS,
    LANGUAGES,
    Identified,
    Settled,
    identify,
    settle,
)

FOLDER = Path(__file__).parent / "languages"
RIGHT_MIN = 0.98


def right(language: str, part: str) -> tuple[float, list[str]]:
    """The share that is identified, and what is not."""
    lines = (FOLDER / f"{language}_{part}.txt").read_text(encoding="utf-8").splitlines()
    wrong = [line for line in lines if identify(line).language != language]
    return 1 - len(wrong) / len(lines), wrong


@pytest.mark.parametrize("part", ["seen", "held"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_short_utterances_are_told_apart(language: str, part: str) -> None:
    share, wrong = right(language, part)
    assert share >= RIGHT_MIN, wrong


@pytest.mark.parametrize(
    ("text", "language", "mixed"),
    [
        ("कल सुबह दस बजे", "hi", False),
        ("मुझे appointment cancel करना है", "hi", True),
        ("kal subah das baje aa sakta hoon", "hi", False),
        ("appointment cancel kar dijiye please", "hi", True),
        ("haan theek hai thank you so much", "hi", True),
        ("I'd like to come tomorrow", "en", False),
        ("I’d like to come tomorrow", "en", False),
        ("können Sie mir ein Update schicken", "de", False),
        ("das Meeting please nicht canceln", "de", True),
        ("hab's mir überlegt", "de", False),
    ],
)
def test_script_and_common_words_tell_the_language(text: str, language: str, mixed: bool) -> None:
    found = identify(text)
    assert (found.language, found.mixed) == (language, mixed)
    assert found.share > 0.5


@pytest.mark.parametrize(
    "text", ["", "212 555 0123", "Michael", "Ann Lee", "okay", "J O H N", "!?"]
)
def test_names_digits_and_letters_tell_nothing(text: str) -> None:
    assert identify(text) == Identified("en")
    assert identify(text, ("de", "en")) == Identified("de")


def test_only_candidates_are_found() -> None:
    assert identify("ich möchte einen Termin", ("en", "hi")).language != "de"
    assert identify("कल सुबह दस बजे", ("de", "en")) == Identified("de")
    assert identify("I would like that", ("tlh", "en")).language == "en"


@given(st.text(max_size=200), st.permutations(LANGUAGES))
def test_any_text_has_a_language_among_the_candidates(text: str, candidates: list[str]) -> None:
    found = identify(text, candidates)
    assert found.language in candidates
    assert 0 <= found.share <= 1


def after(*texts: str, language: str = "en") -> str:
    """The language of a call after these utterances."""
    settled = Settled(language)
    for text in texts:
        settled = settle(settled, identify(text))
    return settled.language


def test_a_call_changes_its_language_after_two_utterances_in_a_row() -> None:
    assert after("ja genau") == "en"
    assert after("ja genau", "morgen bitte") == "de"
    assert after("ja genau", "yes, tomorrow", "morgen bitte") == "en"


def test_a_call_changes_its_language_after_one_clear_utterance() -> None:
    assert after("ich hätte gern morgen einen Termin") == "de"
    assert after("mujhe kal subah aana hai") == "hi"
    assert after("I would like to speak English", language="de") == "en"


def test_two_other_languages_in_turn_change_nothing() -> None:
    assert after("ja genau", "haan theek", "ja genau") == "en"


@pytest.mark.parametrize(
    "text", ["Herr Schmidt", "212 555 0123", "okay", "Das", "Sunita Sharma", "Kindergarten"]
)
def test_names_digits_and_loan_words_never_change_it(text: str) -> None:
    assert after("ja genau", text, text, text) == "en"
    assert after(text, text, text) == "en"


def test_what_tells_nothing_does_not_end_a_streak() -> None:
    assert after("ja genau", "Schmidt", "morgen bitte") == "de"


def test_the_words_of_a_clear_utterance_are_counted() -> None:
    clear = Identified("de", 1.0, CLEAR_WORDS)
    assert settle(Settled("en"), clear) == Settled("de")
    unclear = Identified("de", 1.0, CLEAR_WORDS - 1)
    assert settle(Settled("en"), unclear) == Settled("en", "de", 1)
