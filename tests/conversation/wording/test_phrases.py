"""Phrases with places, their variants, and the choice that is the same everywhere."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.chunks import released
from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.phrases import (
    Phrase,
    PhraseError,
    best_variants,
    choose,
    choose_anew,
    compile_phrase,
    fill,
)
from parley.conversation.wording.phrases import render as rendered
from parley.conversation.wording.spoken import Manner

PLAIN, DASHES = Manner(Pauses("RAW_TEXT")), Manner()
SSML = Manner(Pauses("SSML", digit_ms=170))
NUMBER = {"phone": "+12125550123"}


def render(phrase: Phrase, values: dict[str, str], manner: Manner) -> str:
    return released(rendered(phrase, values, manner))


def test_a_place_is_filled_with_its_value() -> None:
    assert render(compile_phrase("Hello {name}."), {"name": "Ann"}, PLAIN) == "Hello Ann."


@pytest.mark.parametrize(
    ("template", "spoken"),
    [
        ("{phone|last4}", "0 - 1 - 2 - 3"),
        ("{phone|digits}", "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3"),
        ("{phone}", "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3"),
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


@pytest.mark.parametrize(
    ("template", "value", "spoken"),
    [
        ("On {x|date}.", "2026-12-25", "On Friday, December 25th, 2026."),
        ("On {x}.", "2026-12-25", "On Friday, December 25th, 2026."),
        ("At {x|time}.", "15:30", "At 3:30 p.m."),
        ("At {x|time}?", "15:30", "At 3:30 p.m.?"),
        ("It is {x|money}.", "12050 USD", "It is 120 dollars and 50 cents."),
        ("{x|email}", "a@example.com", "A - at - example - dot - com"),
        ("{x|spelled}", "Lee", "L - E - E"),
        ("{x|number}", "12500", "12,500"),
        ("{x}", "Glow & Co.", "Glow and Co."),
        ("{x}", "**loud** [NAME]", "loud"),
        ("{x}", "O'Neil, Ann-Marie", "O'Neil, Ann-Marie"),
    ],
)
def test_a_value_is_spoken_by_its_form_or_by_what_it_is(
    template: str, value: str, spoken: str
) -> None:
    assert render(compile_phrase(template), {"x": value}, DASHES) == spoken


def test_a_template_is_filled_with_values_as_they_are() -> None:
    template = compile_phrase("{day} {phone|last4} {none}")
    assert fill(template, {"day": "2026-12-25", **NUMBER}) == "2026-12-25 0 1 2 3 "


@given(st.integers(1, 6), st.none() | st.integers(-3, 9), st.text())
def test_a_choice_anew_is_in_range_and_not_the_last_one(
    count: int, last: int | None, key: str
) -> None:
    index = choose_anew(count, last, key)
    assert 0 <= index < count
    assert count == 1 or index != last


def test_a_phrase_without_places_is_itself() -> None:
    assert compile_phrase("Goodbye.") == Phrase(("Goodbye.",))
