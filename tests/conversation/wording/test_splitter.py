"""A stream is cut into the sentences that the whole text has, whatever its pieces are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conversation.wording.test_sentences import ENGLISH, GERMAN

from parley.conversation.wording.sentences import sentences
from parley.conversation.wording.splitter import PENDING_MAX_CHARS, Splitter


def streamed(text: str, language: str, size: int) -> list[str]:
    splitter = Splitter(language)
    pieces = [
        piece for i in range(0, len(text), size) for piece in splitter.push(text[i : i + size])
    ]
    return pieces + splitter.flush()


@pytest.mark.parametrize("size", [1, 3, 7, 1_000])
@pytest.mark.parametrize(
    ("text", "language"), [(t, "en") for t in ENGLISH] + [(t, "de") for t in GERMAN]
)
def test_a_stream_has_the_sentences_of_the_text(text: str, language: str, size: int) -> None:
    assert [s.strip() for s in streamed(text, language, size)] == [
        s.strip() for s in sentences(text, language)
    ]


@given(st.text(alphabet="aB1.!? ।\n{}`", max_size=300), st.integers(1, 20))
def test_what_comes_out_is_what_went_in(text: str, size: int) -> None:
    assert "".join(streamed(text, "de", size)) == text


def test_a_sentence_leaves_as_soon_as_it_is_whole() -> None:
    splitter = Splitter("en")
    assert splitter.push("Yes, we do.") == []
    assert splitter.push(" ") == ["Yes, we do. "]


@pytest.mark.parametrize(
    ("first", "rest", "language"),
    [
        ("Am 3. ", "Dezember. ", "de"),
        ("Frau Dr. ", "Weber. ", "de"),
        ("Es ist z. ", "B. rot. ", "de"),
        ("It is $120.", "50 now. ", "en"),
        ("We open at 9 a.m. ", "on Monday. ", "en"),
        ("See www.", "example.com now. ", "en"),
    ],
)
def test_an_unclear_full_stop_waits_for_what_follows(first: str, rest: str, language: str) -> None:
    splitter = Splitter(language)
    assert splitter.push(first) == []
    assert splitter.push(rest) == [first + rest]


def test_a_text_without_an_end_is_let_go_between_words() -> None:
    splitter = Splitter("en")
    ready = splitter.push("word " * PENDING_MAX_CHARS)
    assert len(ready) == 1
    assert len(ready[0]) <= PENDING_MAX_CHARS
    assert ready[0].endswith(" ")
