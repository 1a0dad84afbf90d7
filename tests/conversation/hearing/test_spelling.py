import pytest

from parley.conversation.hearing.automaton import scan
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import compile_table
from parley.conversation.hearing.spelling import LETTERS_MAX, spelled
from parley.conversation.hearing.utterance import cut

LANGUAGE = compile_table(ENGLISH)


def letters(text: str) -> list[str]:
    utterance = cut(text, LANGUAGE)
    spans = scan(LANGUAGE.root, utterance.words, utterance.breaks)
    return [word.text for word in spelled(utterance, spans, LANGUAGE)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A N N", ["ann"]),
        ("L-E-I-G-H", ["leigh"]),
        ("l, e, i, g, h", ["leigh"]),
        ("A N N, L E E", ["ann", "lee"]),
        ("A N N space L E E", ["ann", "lee"]),
        ("jay as in Juliet, O, A, N", ["joan"]),
        ("and as in Nancy, O, A", ["noa"]),
        ("b for bravo, e, double l", ["bell"]),
        ("b e double l", ["bell"]),
        ("november alpha delta", ["nad"]),
        ("double u i l l", ["will"]),
        ("capital M a capital R c", ["marc"]),
        ("O apostrophe B R I E N", ["o'brien"]),
        ("S M I T H hyphen J O N E S", ["smith-jones"]),
        ("we see A N N", ["ann"]),
        ("A N N, are you there", ["ann"]),
    ],
)
def test_letters_become_a_word(text: str, expected: list[str]) -> None:
    assert letters(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I am a person",
        "Mike",
        "Oscar Romeo",
        "are you there",
        "with a K",
        "with P H",
        "O",
        "double",
    ],
)
def test_words_that_merely_look_like_letters_spell_nothing(text: str) -> None:
    assert letters(text) == []


def test_no_spelled_word_is_longer_than_its_limit() -> None:
    assert all(len(word) <= LETTERS_MAX for word in letters("a b " * 200))
