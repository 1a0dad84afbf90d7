import pytest
from tests.conversation.hearing.german.hearing import heard

from parley.conversation.hearing.german.numbers import BELOW_HUNDRED, CARDINALS, ORDINALS


def test_the_unit_stands_before_the_ten() -> None:
    assert BELOW_HUNDRED["fünfundvierzig"] == 45
    assert BELOW_HUNDRED["einundzwanzig"] == 21
    assert CARDINALS["dreihundertsiebzehn"] == 317
    assert set(range(1_000)) == set(CARDINALS.values())


def test_ordinals_reach_the_last_day_of_a_month() -> None:
    assert ORDINALS["dritten"] == 3
    assert ORDINALS["siebter"] == ORDINALS["siebenter"] == 7
    assert ORDINALS["einunddreißigsten"] == 31
    assert set(ORDINALS.values()) == set(range(1, 32))


@pytest.mark.parametrize(
    "text",
    [
        "null drei null zwei drei eins zwei fünf eins zwei drei",
        "null dreißig, zweihunderteinunddreißig, fünfundzwanzig, einhundertdreiundzwanzig",
        "030 23125 123",
        "plus neunundvierzig dreißig zwo drei eins zwo fünf eins zwo drei",
        "null drei null zwei drei eins zwei fünf eins zwei vier, nein, eins zwei drei",
        "Vorwahl null drei null, dann zwei drei eins zwei fünf eins zwei drei",
    ],
)
def test_a_phone_as_germans_say_it(text: str) -> None:
    phone = heard(text, asked="phone").value("phone")
    assert phone is not None
    assert phone.value == "+493023125123"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("null null eins zweimal die drei", "00133"),
        ("doppel sieben eins", "771"),
        ("dreimal die fünf und zwei Nullen", "55500"),
    ],
)
def test_digits_that_are_repeated(text: str, digits: str) -> None:
    value = heard(text, asked="phone").value("digits")
    assert value is not None
    assert value.value == digits
