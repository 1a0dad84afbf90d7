"""Where sentences end, compared with pysbd on sentences of our own."""

from itertools import pairwise

import pysbd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.sentences import cut_at, ends, sentences

ENGLISH = (
    "Your visit is on Friday. Please come ten minutes early.",
    "Dr. Weber is away today. Dr. Lee can see you.",
    "It costs $120.50 in all. You can pay by card.",
    "We open at 9 a.m. on Mondays. We close at noon.",
    "Is that right? Then I will write it down.",
    "Great! See you on Monday.",
    "Please ask Mr. Brown or Mrs. Green. They know more.",
    "You can write to front.desk@example.com at any time. We answer the same day.",
    "The form is on www.example.com today. It takes a minute.",
    "Bring a photo, e.g. a passport. Thank you.",
    "Acme Inc. has moved. The new house is on Main St. near the park.",
    "The dose is 2.5 mg. Take it at night.",
    "We are on 5th Ave. near the bank. You cannot miss it.",
    "I am sorry. I did not catch that. Could you say it again?",
    "She asked for No. 5 on the list. It was gone.",
    "We are open until 5 p.m. The door is on the left.",
)
GERMAN = (
    "Ihr Termin ist am 3. Dezember. Bitte kommen Sie zehn Minuten früher.",
    "Dr. Weber ist heute nicht da. Frau Dr. Lee hat Zeit.",
    "Das kostet 120,50 Euro. Sie können mit Karte zahlen.",
    "Bringen Sie etwas mit, z.B. einen Ausweis. Danke.",
    "Ist das richtig? Dann schreibe ich es auf.",
    "Sehr gern! Bis Montag.",
    "Das dauert ca. eine Stunde. Planen Sie etwas mehr ein.",
    "Rufen Sie Herrn Prof. Braun an. Er weiß mehr.",
    "Schreiben Sie an praxis@example.com oder rufen Sie an. Wir antworten am selben Tag.",
    "Das ist der 2. Termin in dieser Woche. Mehr geht leider nicht.",
    "Sie brauchen Ihre Karte bzw. einen Ausweis. Beides geht.",
)


@pytest.mark.parametrize("text", ENGLISH)
def test_english_sentences_end_where_pysbd_ends_them(text: str) -> None:
    assert sentences(text, "en") == pysbd.Segmenter("en", clean=False).segment(text)


@pytest.mark.parametrize("text", GERMAN)
def test_german_sentences_end_where_pysbd_ends_them(text: str) -> None:
    assert sentences(text, "de-DE") == pysbd.Segmenter("de", clean=False).segment(text)


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("डॉ. शर्मा आज नहीं हैं। आप कल आइए।", "hi", 2),
        ("ठीक है।फिर मिलेंगे।", "hi", 2),
        ("Wir öffnen um 9. Kommen Sie gern.", "de", 2),
        ("Am 3. und 4. Mai haben wir zu. Danach nicht.", "de", 2),
        ("Wir sind, z. B. am Freitag, lange da. Kommen Sie.", "de", 2),
        ("Wir sehen uns am Freitag, den 23. Dezember um 15 Uhr 30. Bis dann.", "de", 2),
        ("Sie ist in der Bahnhofstr. neben der Bank. Sie finden uns.", "de", 2),
        ("Wir sind in der Lindenstr. 5. Kommen Sie.", "de", 2),
        ("No. I cannot do that.", "en", 2),
        ("One moment... I am looking. Well... maybe.", "en", 3),
        ('He said "Come in." Then he left.', "en", 2),
        ("Two things:\n- a card\n- a photo", "en", 3),
        ('{"say": "Yes. No.", "n": 1} It is noted.', "en", 1),
        ("```\nx = 1. y = 2.\n``` That is all. Bye.", "en", 2),
        ("J. Smith called. He will be late.", "en", 2),
        ("See you at 9 a.m. Monday works too. Bye.", "en", 2),
        ("", "en", 0),
    ],
)
def test_sentences_are_counted_right(text: str, language: str, count: int) -> None:
    assert len(sentences(text, language)) == count


@given(st.text(alphabet='aB1.!? \n।{}`"z', max_size=200), st.sampled_from(["en", "de", "hi", "xx"]))
def test_sentences_join_to_the_text_and_none_is_empty(text: str, language: str) -> None:
    pieces = sentences(text, language)
    assert "".join(pieces) == text
    assert all(pieces)


@given(st.text(alphabet="aB1.!? ।", max_size=120))
def test_an_end_that_is_told_early_stays_one(text: str) -> None:
    for size in range(len(text)):
        early = ends(text[:size], "de", whole=False)
        assert set(early) - {size} <= {*ends(text, "de"), len(text)} | {
            at for at in early if text[at : at + 1].isspace()
        }


def test_places_rise() -> None:
    places = ends("One. Two. Three. Four", "en")
    assert all(a < b for a, b in pairwise(places))
    assert cut_at("One. Two. Three. Four", places)[-1] == "Four"
