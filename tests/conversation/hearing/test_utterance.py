import pytest

from parley.conversation.hearing.automaton import CLAUSE, NO_BREAK, QUESTION, SENTENCE
from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.language import compile_table
from parley.conversation.hearing.tables import known
from parley.conversation.hearing.utterance import cut

LANGUAGE = compile_table(ENGLISH)


def words(text: str) -> list[str]:
    return cut(text, LANGUAGE).words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don’t call ME", ["dont", "call", "me"]),
        ("it’s O'Brien", ["its", "obrien"]),
        ("um, yes\u00a0please", ["yes"]),
        ("uh-huh", ["uhhuh"]),
        ("mm hmm", ["mmhmm"]),
        ("(212) 555-0123", ["212", "555", "0123"]),
        ("Zoe\u0308 अन्ना", ["zoe\u0308", "अन्ना"]),
        ("yes 🙂 no", ["yes", "no"]),
        ("please", ["please"]),
        ("", []),
    ],
)
def test_text_becomes_plain_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_words_know_their_place_in_the_text_as_it_was_heard() -> None:
    utterance = cut("Um, it's Søren Kierkegaard", LANGUAGE)
    assert utterance.heard(0, 1) == "it's"
    assert utterance.heard(1, 3) == "Søren Kierkegaard"


def test_a_letter_that_grows_when_lowered_moves_no_other() -> None:
    utterance = cut("İpek Yes", LANGUAGE)
    assert utterance.heard(1, 2) == "Yes"


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        ("a b", [SENTENCE, NO_BREAK, SENTENCE]),
        ("a, b", [SENTENCE, CLAUSE, SENTENCE]),
        ("yes. no", [SENTENCE, SENTENCE, SENTENCE]),
        ("yes? no?", [SENTENCE, QUESTION, QUESTION]),
        ("yes… no", [SENTENCE, CLAUSE, SENTENCE]),
        ("yes - no", [SENTENCE, CLAUSE, SENTENCE]),
        ("Dr. Weber", [SENTENCE, NO_BREAK, SENTENCE]),
        ("J. Smith", [SENTENCE, NO_BREAK, SENTENCE]),
        ("212.555", [SENTENCE, NO_BREAK, SENTENCE]),
        ("yes, um, no", [SENTENCE, CLAUSE, SENTENCE]),
        ("yes? um, no", [SENTENCE, QUESTION, SENTENCE]),
        ("um? yes um no, um", [QUESTION, NO_BREAK, SENTENCE]),
    ],
)
def test_punctuation_parts_words(text: str, breaks: list[int]) -> None:
    assert cut(text, LANGUAGE).breaks == breaks


def test_a_dot_behind_a_number_ends_no_sentence_where_it_makes_an_ordinal() -> None:
    german = known("de").language
    assert cut("am 3. Oktober. gut", german).breaks == [SENTENCE, NO_BREAK, NO_BREAK, SENTENCE, 2]
    assert cut("on the 3. then", LANGUAGE).breaks == [SENTENCE, 0, 0, SENTENCE, SENTENCE]
