"""Cutting a reply loses nothing and keeps spoken digits together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.chunks import chunks, held, released

PACE = 12


@given(st.text(max_size=400), st.integers(0, 2_000), st.integers(0, 50))
def test_chunks_join_to_the_text(text: str, max_ms: int, ms_per_char: int) -> None:
    assert "".join(chunks(text, max_ms, ms_per_char)) == text


@given(st.text(alphabet="ab .,!?-1", min_size=1, max_size=300))
def test_no_chunk_is_empty(text: str) -> None:
    assert all(chunks(text, 650, PACE))


def test_sentences_are_never_joined() -> None:
    assert chunks("Yes. No. Maybe. ", 650, PACE) == ("Yes. ", "No. ", "Maybe. ")


def test_a_long_sentence_is_cut_at_commas_before_words() -> None:
    text = "When the clinic opens in the morning, somebody will call you back at once."
    assert chunks(text, 650, PACE) == (
        "When the clinic opens in the morning, ",
        "somebody will call you back at once.",
    )


def test_spoken_digits_stay_together() -> None:
    text = "The number that I have written down for you today is 2 - 1 - 2 -  - 5 - 5 - 5."
    assert chunks(text, 650, PACE)[-1] == "2 - 1 - 2 -  - 5 - 5 - 5."


def test_nothing_has_no_chunks() -> None:
    assert chunks("", 650, PACE) == ()


def test_the_first_chunk_is_the_first_clause() -> None:
    text = "Of course, the team knows about it, and they will call you back on Monday at noon."
    assert chunks(text, 650, PACE)[0] == "Of course, "


def test_a_long_clause_is_cut_before_a_word_that_links_clauses() -> None:
    text = "Somebody of the team will call you back tomorrow because the doctor is away today."
    assert chunks(text, 650, PACE) == (
        "Somebody of the team will call you back tomorrow ",
        "because the doctor is away today.",
    )


def test_clauses_are_linked_by_the_words_of_the_language() -> None:
    text = "Das Team ruft Sie morgen früh ganz sicher zurück wenn die Praxis wieder offen ist."
    assert chunks(text, 650, PACE, "de")[1].startswith("wenn ")


def test_a_sentence_ends_by_the_rules_of_the_language() -> None:
    text = "Ihr Termin ist am 3. Dezember. Bis dann."
    assert chunks(text, 650, PACE, "de") == ("Ihr Termin ist am 3. Dezember. ", "Bis dann.")


@given(st.text(alphabet="ab .,", max_size=60), st.text(alphabet="cd .,", min_size=1, max_size=60))
def test_what_is_held_is_never_cut(text: str, span: str) -> None:
    whole = f"{text}<{held(span)}>{text}"
    pieces = chunks(whole, 60, PACE)
    assert "".join(pieces) == whole
    assert sum(f"<{span}>" in released(piece) for piece in pieces) == 1


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("We can see you in our house in the old town at 9 a.m. on that day.", "9 a.m."),
        ("Wir haben in der Praxis in der Altstadt erst um 15 Uhr 30 Zeit.", "15 Uhr 30"),
        ("The price for the whole family is 120 dollars and 50 cents.", "120 dollars"),
        ("Please remember that your visit is on Friday, December 23rd.", "December 23rd"),
    ],
)
def test_a_number_that_an_author_wrote_stays_with_its_words(text: str, span: str) -> None:
    for max_ms in (60, 120, 300, 650):
        assert sum(span in piece for piece in chunks(text, max_ms, PACE)) == 1
