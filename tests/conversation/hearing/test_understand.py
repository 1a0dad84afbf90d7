import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parley.conversation.hearing import INTENTS, TEXT_MAX, Understanding, Value, understand
from parley.conversation.hearing.automaton import scan
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import compile_table
from parley.conversation.hearing.phrases import PHRASE_WORDS_MAX

LANGUAGE = compile_table(ENGLISH)

ASKED = ("", "name", "phone", "reason", "yes_no")

TELLING = """
it's|not|no|yes|sorry|my|name|is|Ann|Lee|A|N|212|555|0123|double|five|twenty|hundred|and|plus
|extension|last|four|with|a|as in|for|space|,|.|?|!|stop|calling|area code|the last digit is|don’t
|🙂|İ|-|+|$
"""
WORDS = st.sampled_from([*TELLING.replace("\n", "").split("|"), "\u00a0", "Zoe\u0308", ""])

HOSTILE = (
    "stop ", "i don't want to ", "5 ", "a ", "a,", "my name is ", "no sorry 5 ", "é", "((", ". ",
    "is this a ", "sorry 212 555 0123 ", "Ann Lee, ", "spelled ", "twenty three no ",
    "don't call me before nine ", "yes no that is not right ", "with a k, ", "double ", "A as in ",
    "not 5, ", "first name last name ", "capital a ", "hundred and ",
)  # fmt: skip


def assert_well_formed(understood: Understanding) -> None:
    assert understood.intents == tuple(i for i in INTENTS if i in understood.intents)
    for value in understood.values:
        assert value.value
        assert 0 <= value.start < value.end <= len(understood.text)


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=200), asked=st.sampled_from(ASKED), region=st.text(max_size=3))
def test_any_text_is_understood_somehow(text: str, asked: str, region: str) -> None:
    assert_well_formed(understand(text, asked=asked, region=region, language=text[:5]))


@settings(max_examples=300, deadline=None)
@given(words=st.lists(WORDS, max_size=30), asked=st.sampled_from(ASKED))
def test_any_mixture_of_telling_words_is_understood_somehow(words: list[str], asked: str) -> None:
    text = " ".join(words)
    understood = understand(text, asked=asked)
    assert_well_formed(understood)
    assert understood == understand(text, asked=asked)


def calls_of(text: str, asked: str) -> int:
    """Functions called while a text is understood: work, counted without a clock."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        understand(text, asked=asked)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    for asked in ASKED:
        understand(unit, asked=asked)
        half, whole = (calls_of((unit * size)[:size], asked) for size in (TEXT_MAX // 2, TEXT_MAX))
        assert whole <= 2.2 * half + 500
        assert whole <= 30 * TEXT_MAX


class CountedWord(str):
    """A word that counts how often a dictionary is asked for it."""

    __slots__ = ()
    looks = 0

    def __hash__(self) -> int:
        CountedWord.looks += 1
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other)


@pytest.mark.parametrize(
    "text", ["do you want to be called ", "is this a real person or a ", "no "]
)
def test_reading_takes_a_bounded_number_of_steps_per_word(text: str) -> None:
    words = [CountedWord(word) for word in (text * 50).split()]
    CountedWord.looks = 0
    scan(LANGUAGE.root, words, [2, *([0] * (len(words) - 1)), 2])
    assert 0 < CountedWord.looks <= len(words) * (PHRASE_WORDS_MAX + 1)


def test_what_is_too_long_is_cut() -> None:
    understood = understand("x" * TEXT_MAX + " stop calling me")
    assert len(understood.text) == TEXT_MAX
    assert "opt_out" not in understood.intents


@pytest.mark.parametrize("text", ["", "   ", "um", "...", "[inaudible]", "qwertz"])
def test_what_says_nothing_is_unclear(text: str) -> None:
    assert understand(text) == Understanding(text, (), ("unclear",), "en")


def test_a_language_without_a_table_is_heard_as_english_and_says_so() -> None:
    assert understand("yes", language="tlh").language == "en"
    assert understand("yes", language="en-GB").intents == ("affirm",)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("yes, it's about my tooth, thanks", "it's about my tooth"),
        ("I'd like to  book\nan appointment", "I'd like to book an appointment"),
        ("hold on", None),
        ("no, thank you", None),
        ("um", None),
    ],
)
def test_a_reason_is_the_callers_own_words_without_asides(text: str, reason: str | None) -> None:
    value = understand(text, asked="reason").value("text")
    assert (value.value if value else None) == reason


def test_a_whole_message_is_heard_at_once() -> None:
    text = "hi, my name is Ann Lee, please call me back at 212 555 0123"
    assert understand(text) == Understanding(
        text,
        (Value("phone", "+12125550123", 47, 59), Value("name", "Ann Lee", 15, 22)),
        ("leave_message", "greet"),
        "en",
    )
