import pytest

from parley.conversation.hearing.email_repairs import repaired
from parley.conversation.hearing.email_tokens import tokens
from parley.conversation.hearing.readings import readings_of
from parley.conversation.hearing.tables import known


def read(text: str, language: str = "en") -> str:
    heard = known(language).language
    (reading,) = readings_of(text, [], heard)
    found = list(tokens(reading.utterance, reading.spans, heard))
    return " ".join(t.text for t in repaired(found, reading.utterance, reading.spans, heard))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bravo oscar bravo at x", "b o b @ x"),
        ("bravo at x", "bravo @ x"),
        ("see dot lee at x", "c . lee @ x"),
        ("see you at x", "see you @ x"),
        ("jen double oh seven", "jen 00 7"),
        ("dana dot shaw that's s h a w at x", "dana . shaw @ x"),
        ("dana dot shaw that's l e e at x", "dana . shaw thats l e e @ x"),
        ("ann dash no underscore lee", "ann _ lee"),
        ("no dot reply", "no . reply"),
        ("chris olsen with an e at x", "chris olsen @ x"),
    ],
)
def test_what_words_mean_depends_on_those_around_them(text: str, expected: str) -> None:
    assert read(text) == expected


def test_german_spelling_words_are_letters_too() -> None:
    assert read("berta emil cäsar kaufmann at x punkt de", "de") == "b e c k @ x . de"
