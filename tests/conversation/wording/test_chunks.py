"""Cutting a reply loses nothing and keeps spoken digits together."""

from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.chunks import chunks

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
