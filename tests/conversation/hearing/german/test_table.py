import re

from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.german import GERMAN
from parley.conversation.hearing.phrases import PHRASE_WORDS_MAX
from parley.conversation.hearing.tables import known

LANGUAGE = known("de").language
TEXTS = (
    *GERMAN.phrases.values(),
    *GERMAN.unless.values(),
    *GERMAN.classes.values(),
    *GERMAN.concepts.values(),
)


def test_german_has_every_label_that_english_has() -> None:
    assert set(GERMAN.phrases) == set(ENGLISH.phrases)


def test_exceptions_and_yields_name_labels_that_there_are() -> None:
    terms = {f"term {label}" for label in GERMAN.times.terms}
    assert set(GERMAN.unless) <= set(GERMAN.phrases) | terms
    named = {*GERMAN.yields, *(one for many in GERMAN.yields.values() for one in many)}
    assert named <= set(GERMAN.phrases)


def test_no_phrase_waits_for_a_filler() -> None:
    fillers = set(GERMAN.fillers.split())
    for text in TEXTS:
        lines = [line for line in text.splitlines() if line.strip() != "^ bitte $"]
        assert fillers.isdisjoint(re.findall(r"[\w']+", " ".join(lines)))


def test_every_class_and_every_concept_is_used() -> None:
    assert set(GERMAN.classes) <= set(re.findall(r"@(\w+)", " ".join(TEXTS)))
    assert set(GERMAN.concepts) <= set(re.findall(r"\w+", " ".join(GERMAN.frames.values())))


def test_no_path_of_the_german_automaton_is_longer_than_its_limit() -> None:
    assert LANGUAGE.root.depth <= PHRASE_WORDS_MAX
