import re

from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.hindi import HINDI
from parley.conversation.hearing.orthography import fold_words, folding
from parley.conversation.hearing.phrases import PHRASE_WORDS_MAX
from parley.conversation.hearing.tables import known

LANGUAGE = known("hi").language
TEXTS = (
    *HINDI.phrases.values(),
    *HINDI.unless.values(),
    *HINDI.classes.values(),
    *HINDI.concepts.values(),
)


def test_hindi_has_every_label_that_english_has() -> None:
    assert set(HINDI.phrases) == set(ENGLISH.phrases)


def test_exceptions_and_yields_name_labels_that_there_are() -> None:
    assert set(HINDI.unless) <= set(HINDI.phrases)
    named = {*HINDI.yields, *(one for many in HINDI.yields.values() for one in many)}
    assert named <= set(HINDI.phrases)


def test_no_phrase_waits_for_a_filler() -> None:
    assert HINDI.orthography is not None
    fold = folding(HINDI.orthography)
    fillers = set(fold_words(HINDI.fillers, fold).split())
    for text in TEXTS:
        assert fillers.isdisjoint(re.findall(r"(?<!@)\b\w+", fold_words(text, fold)))


def test_every_class_and_every_concept_is_used() -> None:
    assert set(HINDI.classes) <= set(re.findall(r"@(\w+)", " ".join(TEXTS)))
    assert set(HINDI.concepts) <= set(re.findall(r"\w+", " ".join(HINDI.frames.values())))


def test_no_path_of_the_hindi_automaton_is_longer_than_its_limit() -> None:
    assert LANGUAGE.root.depth <= PHRASE_WORDS_MAX


def test_every_number_below_a_hundred_has_a_word_in_both_scripts() -> None:
    words = {**HINDI.units, **HINDI.teens}
    for number in range(100):
        names = [word for word, value in words.items() if value == number]
        assert any(word.isascii() for word in names)
        assert any(not word.isascii() for word in names)
