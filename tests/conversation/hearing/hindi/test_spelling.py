import unicodedata

import pytest

from parley.conversation.hearing.hindi import HINDI
from parley.conversation.hearing.orthography import folding
from parley.conversation.hearing.tables import known
from parley.conversation.hearing.utterance import cut

LANGUAGE = known("hi").language
assert HINDI.orthography is not None
FOLD = folding(HINDI.orthography)


@pytest.mark.parametrize(
    "spellings",
    [
        "नहीं नही nahi nahin nai nhi nahee",
        "हाँ हां हा haan han haa ha",
        "फ़ोन फोन phone fon phon",
        "करना karna krna karnaa",
        "चाहिए चाहिये chahiye chahie chaiye chahye",
        "बजे baje bajey",
        "कल kal kl",
        "सुबह subah suba",
        "पाँच पांच paanch panch",
        "ज़रूरत जरूरत zaroorat jarurat zarurat",
        "गई गयी gayi gai",
        "हटाइए hataiye hataie hatayiye",
        "अपॉइंटमेंट appointment",
        "पहले pehle pahle phle",
        "रहे rahe rhe",
    ],
)
def test_spellings_of_a_word_are_one(spellings: str) -> None:
    assert len({FOLD(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("मैं", "में"),
        ("बारह", "बड़ा"),
        ("साठ", "साथ"),
        ("नौ", "ना"),
        ("कॉल", "कल"),
        ("call", "kal"),
        ("सिर", "sir"),
        ("बजे", "बज"),
    ],
)
def test_words_that_differ_stay_apart(one: str, other: str) -> None:
    assert FOLD(one) != FOLD(other)


def test_composed_and_decomposed_letters_are_one() -> None:
    for word in ("ज़रूरत", "साढ़े", "फ़ोन"):
        forms = {unicodedata.normalize(form, word) for form in ("NFC", "NFD")}
        assert len({FOLD(form) for form in forms}) == 1


def test_folding_is_done_once() -> None:
    for word in ("नहीं", "hataiye", "phone", "चाहिए", "zaroorat"):
        assert FOLD(FOLD(word)) == FOLD(word)


def test_devanagari_words_stay_whole_and_keep_their_places() -> None:
    text = "जी, मुझे क्या\u200dचाहिए? साढ़े १० बजे।"
    utterance = cut(text, LANGUAGE)
    heard = [utterance.heard(place, place + 1) for place in range(len(utterance.words))]
    assert heard == ["जी", "मुझे", "क्या\u200dचाहिए", "साढ़े", "१०", "बजे"]


def test_a_letter_that_is_named_alone_stays_that_letter() -> None:
    assert FOLD("ए") == "ए"
    assert FOLD("र") == "र"
    assert FOLD("H") == "H"
