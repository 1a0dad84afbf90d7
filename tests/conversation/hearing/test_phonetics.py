"""Words that sound alike have one key, in each language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.phonetics import WORD_MAX_CHARS, cologne, key, latin


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("wikipedia", "3412"),
        ("muellerluedenscheidt", "65752682"),
        ("breschnew", "17863"),
        ("heinz", "068"),
        ("xaver", "4837"),
        ("philipp", "351"),
        ("acker", "047"),
        ("scharf", "873"),
        ("", ""),
    ],
)
def test_cologne_phonetics_are_those_of_the_paper(word: str, code: str) -> None:
    assert cologne(word) == code


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("stephen", "steven")),
        ("en", ("catherine", "kathryn", "cathryn")),
        ("en", ("jon", "john")),
        ("en", ("knight", "night")),
        ("en", ("wright", "right", "write")),
        ("en", ("philip", "phillip", "filip")),
        ("en", ("geoffrey", "jeffrey")),
        ("en", ("schultz", "shultz")),
        ("de", ("meier", "maier", "meyer", "mayr")),
        ("de", ("schmidt", "schmitt", "schmid")),
        ("de", ("fischer", "vischer")),
        ("de", ("katrin", "kathrin", "catrin")),
        ("hi", ("sharma", "shrma", "sharmaa")),
        ("hi", ("lakshmi", "laxmi", "lakshmee")),
        ("hi", ("chaudhary", "choudhry", "chaudhari")),
        ("hi", ("zakir", "jakir", "jaakir")),
        ("hi", ("vikram", "wikram")),
    ],
)
def test_words_that_sound_alike_have_one_key(language: str, words: tuple[str, ...]) -> None:
    assert len({key(word, language) for word in words}) == 1
    assert key(words[0], language) != key("robert", language)


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "sean", "jean"),
        ("en", "cat", "chat"),
        ("de", "becker", "backhaus"),
        ("hi", "mahesh", "nisha"),
    ],
)
def test_words_that_sound_different_have_two(language: str, one: str, two: str) -> None:
    assert key(one, language) != key(two, language)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("राहुल", "raahul"),
        ("शर्मा", "sharmaa"),
        ("कमल नगर", "kamal nagar"),
        ("लक्ष्मी", "lakshmee"),
        ("ज़ाकिर", "jaakir"),
        ("Ann राम", "Ann raam"),
    ],
)
def test_devanagari_is_written_as_people_type_it(text: str, spelled: str) -> None:
    assert latin(text) == spelled


@given(st.text(max_size=300), st.sampled_from(["en", "de", "hi", "tlh"]))
def test_any_word_has_a_bounded_key(word: str, language: str) -> None:
    assert len(key(word.lower(), language)) <= 2 * WORD_MAX_CHARS
