"""Phrases with places, their variants, and the choice that is the same everywhere."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.phrases import (
    Phrase,
    PhraseError,
    best_variants,
    choose,
    compile_phrase,
    render,
)

PLAIN, DASHES, SSML = Pauses("RAW_TEXT"), Pauses(), Pauses("SSML", digit_ms=170)
NUMBER = {"phone": "+12125550123"}


def test_a_place_is_filled_with_its_value() -> None:
    assert render(compile_phrase("Hello {name}."), {"name": "Ann"}, PLAIN) == "Hello Ann."


@pytest.mark.parametrize(
    ("template", "spoken"),
    [
        ("{phone|last4}", "0 - 1 - 2 - 3"),
        ("{phone|digits}", "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3"),
        ("{phone}", "+12125550123"),
    ],
)
def test_digits_are_spoken_with_pauses(template: str, spoken: str) -> None:
    assert render(compile_phrase(template), NUMBER, DASHES) == spoken


def test_other_voices_pause_in_their_own_way() -> None:
    last4 = compile_phrase("{phone|last4}")
    assert render(last4, NUMBER, PLAIN) == "0 1 2 3"
    assert render(last4, NUMBER, SSML).count('<break time="170ms"/>') == 3


def test_a_foreign_number_is_read_in_threes() -> None:
    spoken = render(compile_phrase("{phone|digits}"), {"phone": "+493023125000"}, PLAIN)
    assert spoken == "4 9 3, 0 2 3, 1 2 5, 0 0 0"


@pytest.mark.parametrize("text", ["{phone|loud}", "{Phone}", "a } b", "{ name }"])
def test_a_place_that_cannot_be_read_is_an_error(text: str) -> None:
    with pytest.raises(PhraseError, match=r"place|form"):
        compile_phrase(text)


def test_the_variant_that_says_most_of_what_is_known_wins() -> None:
    plain, named = compile_phrase("Hello."), compile_phrase("Hello {name}.")
    assert best_variants([plain, named], {"name": "Ann"}) == [named]
    assert best_variants([plain, named], {"name": ""}) == [plain]
    assert best_variants([named], {}) == [named]


@given(st.integers(1, 9), st.text(), st.integers())
def test_a_choice_is_in_range_and_the_same_again(count: int, call_id: str, turn: int) -> None:
    index = choose(count, call_id, turn)
    assert 0 <= index < count
    assert choose(count, call_id, turn) == index


def test_a_choice_does_not_depend_on_the_hash_seed() -> None:
    code = (
        "from parley.conversation.wording.phrases import choose;"
        "print([choose(5, 'c', i) for i in range(20)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_a_phrase_without_places_is_itself() -> None:
    assert compile_phrase("Goodbye.") == Phrase(("Goodbye.",))
