"""What a model says reaches the caller plain, whole and with room to speak."""

import re

from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.guard import Rules
from parley.conversation.wording.model_text import voiced
from parley.conversation.wording.spoken import LANGUAGES, Manner

CHECK_IN = LANGUAGES["en"].check_in


def notes(*sentences: str, spoken: str = "") -> list[tuple[str, str]]:
    return [(note.kind, note.detail) for note in voiced(sentences, spoken, Manner(), Rules()).notes]


def test_sentences_are_made_speakable_and_joined() -> None:
    heard = voiced(["**Yes.** ", "It is free! 😊"], "", Manner(), Rules())
    assert (heard.text, heard.notes) == ("Yes. It is free!", ())


def test_a_sentence_of_which_nothing_is_left_is_noted() -> None:
    assert notes('{"a": 1} ', "  ") == [("unspeakable", "")]


def test_a_leak_is_left_out_whole_and_the_rest_is_said() -> None:
    heard = voiced(["The user wants a visit. ", "When suits you?"], "", Manner(), Rules())
    assert heard.text == "When suits you?"
    assert [note.kind for note in heard.notes] == ["reasoning_leak"]


def test_a_sentence_with_a_grade_tells_it() -> None:
    assert [kind for kind, _ in notes("We will call you back on your own phone.")] == ["grade"]


def test_a_long_speech_offers_the_caller_the_word() -> None:
    sentence = "And then we go on to the next thing that you should know. "
    heard = voiced([sentence] * 6, "", Manner(), Rules())
    assert heard.text.count(CHECK_IN) == 1
    assert [note.kind for note in heard.notes].count("monologue") == 1


@given(
    st.lists(st.text(alphabet="ab. {}[]<>*`_#1$€%:/@-\n।क", max_size=40), max_size=6),
    st.sampled_from(["en", "de", "hi"]),
)
def test_whatever_a_model_writes_is_plain_text_or_nothing(
    sentences: list[str], language: str
) -> None:
    text = voiced(sentences, "", Manner(language=language), Rules()).text
    assert not re.search(r"[*`\\|<>\[\]{}]|#(?!\d)", text)
    assert text == text.strip()
