"""The clinic's agent tells prices and opening hours by the desk's tools, and goes on from there."""

import msgspec
import pytest
from tests.bookings.desk_talk import DeskTalk
from tests.bookings.shop import Shop

from parley.tenants.actions import places


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "What does a Herrenhaarschnitt cost?", "costs 35 euros"),
        ("de", "Was kostet ein Herrenhaarschnitt?", "kostet 35 Euro"),
        ("hi", "Herrenhaarschnitt कितने का है", "35 यूरो"),
        ("en", "When are you open tomorrow?", "November 26th we are open from 9 a.m. to 6 p.m."),
        ("de", "Haben Sie am Donnerstag geöffnet?", "haben wir von 9 Uhr bis 18 Uhr offen"),
    ],
)
def test_prices_and_hours_are_told_at_once(
    shop: Shop, language: str, words: str, told: str
) -> None:
    talk = DeskTalk(shop, language)
    assert told in talk.says(words)
    assert [told in claim for claim in talk.claimed] == [True]
    assert talk.at == "main.more"


def test_after_an_answer_the_next_question_is_answered_and_a_visit_booked(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("When are you open tomorrow?")
    assert "35 euros" in talk.says("And how much is a Herrenhaarschnitt?")
    assert "is free" in talk.says("Then book me a Herrenhaarschnitt tomorrow at ten please")


def test_a_price_of_nothing_in_particular_asks_what_is_meant(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("How much is it?")
    assert talk.at == "asking.price_of_what"
    assert "35 euros" in talk.says("Herrenhaarschnitt")


def test_yes_to_the_one_service_that_was_guessed_tells_its_price(shop: Shop) -> None:
    talk = DeskTalk(shop, "de")
    assert "Meinen Sie Ansatzfärbung" in talk.says("Was kostet das Färben?")
    assert "Ansatzfärbung dauert" in talk.says("ja")


def test_a_no_to_what_is_meant_leads_on(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("How much is it?")
    talk.says("no")
    assert talk.at == "main.more"


def test_whose_hours_are_asked_where_there_are_two_places(shop: Shop) -> None:
    with shop.write() as tx:
        places.add_branch(
            tx, msgspec.structs.replace(shop.branch, id="", slug="pankow", name="Pankow")
        )
    talk = DeskTalk(shop)
    assert "Which of our locations" in talk.says("When are you open tomorrow?")
    assert "from 9 a.m. to 6 p.m." in talk.says("Mitte")


def test_where_nothing_is_told_in_four_tries_a_message_is_offered(shop: Shop) -> None:
    talk = DeskTalk(shop)
    for words in ("How much is it?", "the thing", "you know, the blue one", "cauliflower"):
        talk.says(words)
    assert talk.at == "desk.stuck"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "A Herrenhaarschnitt tomorrow at ten please"),
        ("de", "Ich brauche morgen um zehn einen Herrenhaarschnitt"),
    ],
)
def test_a_service_and_a_time_are_a_wish_to_come_whatever_the_verb(
    shop: Shop, language: str, words: str
) -> None:
    talk = DeskTalk(shop, language)
    talk.says(words)
    assert talk.at == "booking.choose"


@pytest.mark.parametrize(
    "words", ["My hair turned green yesterday", "The Herrenhaarschnitt was lovely"]
)
def test_a_service_or_a_time_alone_is_a_message(shop: Shop, words: str) -> None:
    talk = DeskTalk(shop)
    talk.says(words)
    assert talk.at == "main.ask_name"
