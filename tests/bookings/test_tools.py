"""The clinic's agent books, moves and cancels with the desk's tools, at a shop with a database."""

import msgspec
import pytest
from sqlalchemy import select
from tests.bookings.desk_talk import DeskTalk
from tests.bookings.shop import CALLER, Shop

from parley.bookings.tools import DESK_TOOLS
from parley.db.tables import bookings, busy
from parley.db.tool import ToolContext
from parley.tenants.actions import places

BOOKED = ("Herrenhaarschnitt tomorrow at ten please", "yes please", "Ann Lee")


def booked(shop: Shop) -> list[tuple[str, str, str]]:
    """The status, UTC start and attendee of every booking of the shop, in order of time."""
    rows = select(bookings).where(bookings.c.tenant_id == shop.tenant_id)
    with shop.database.read() as tx:
        found = tx.conn.execute(rows.order_by(bookings.c.starts_at)).mappings().all()
    return [(r["status"], f"{r['starts_at']:%d %H:%M}", r["pii_attendee"]) for r in found]


def after_booking(shop: Shop) -> DeskTalk:
    talk = DeskTalk(shop)
    for words in ("I'd like to make an appointment", *BOOKED):
        talk.says(words)
    return talk


def test_a_booking_is_asked_for_step_by_step_and_claimed_once_it_stands(shop: Shop) -> None:
    talk = DeskTalk(shop)
    assert "What would you like to come in for" in talk.says("I'd like to make an appointment")
    assert "What day and time" in talk.says("Herrenhaarschnitt")
    assert "is free" in talk.says("tomorrow at ten")
    assert booked(shop) == []
    assert talk.says("yes please").startswith(("What name", "May I have"))
    assert "nything else" in talk.says("Ann Lee")
    assert talk.claimed == [
        "You are booked for Herrenhaarschnitt with Erika Berg on Thursday, November 26th at 10 a.m."
    ]
    assert booked(shop) == [("confirmed", "26 09:00", "Ann Lee")]


@pytest.mark.parametrize(
    ("language", "wish", "yes", "name", "done"),
    [
        (
            "de",
            "Einen Termin für einen Herrenhaarschnitt bitte, morgen um zehn",
            "ja",
            "Klaus Weber",
            "gebucht",
        ),
        ("en", "Can I book a Herrenhaarschnitt tomorrow at ten", "yes", "Ann Lee", "booked for"),
        ("hi", "मुझे कल सुबह दस बजे Herrenhaarschnitt बुक करना है", "हाँ जी", "मेरा नाम रीना शर्मा है", "बुक"),
    ],
)
def test_one_sentence_can_tell_everything_in_every_language(
    shop: Shop, language: str, wish: str, yes: str, name: str, done: str
) -> None:
    talk = DeskTalk(shop, language)
    talk.says(wish)
    assert talk.at == "booking.choose"
    talk.says(yes)
    assert talk.at == "booking.who"
    talk.says(name)
    assert [done in claim for claim in talk.claimed] == [True]
    assert [status for status, _, _ in booked(shop)] == ["confirmed"]


def test_who_is_known_by_the_number_need_not_say_a_name(shop: Shop) -> None:
    after_booking(shop)
    talk = DeskTalk(shop, call_id="call_2")
    talk.says("I'd like to book a Herrenhaarschnitt on Friday at eleven")
    assert talk.says("yes").startswith("You are booked for")
    assert [who for _, _, who in booked(shop)] == ["Ann Lee", "Ann Lee"]


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("the second one", "26 11:45"),
        ("a quarter to one", "26 11:45"),
        ("Friday at nine", "27 08:00"),
    ],
)
def test_an_offer_is_chosen_by_its_place_its_time_or_another_time(
    shop: Shop, words: str, at: str
) -> None:
    talk = DeskTalk(shop)
    offers = talk.says("I'd like to book a Herrenhaarschnitt tomorrow afternoon")
    assert "noon, 12:45 p.m. or 1:30 p.m." in offers
    assert "is free" in talk.says(words)
    talk.says("yes")
    talk.says("Ann Lee")
    assert booked(shop) == [("confirmed", at, "Ann Lee")]


def test_a_no_asks_for_another_time_and_a_second_one_books_nothing(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("I'd like to book a Herrenhaarschnitt tomorrow at ten")
    talk.says("no")
    assert talk.at == "booking.other_time"
    assert "I book nothing" in talk.says("no, leave it")
    assert booked(shop) == []
    with shop.database.read() as tx:
        assert tx.conn.execute(select(busy)).all() == []


def test_yes_to_another_time_is_no_yes_to_the_one_that_was_declined(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("I'd like to book a Herrenhaarschnitt tomorrow at ten")
    talk.says("no")
    talk.says("yes")
    assert talk.at == "booking.other_time"
    assert booked(shop) == []


def test_a_booking_is_moved_after_a_preview_and_a_yes(shop: Shop) -> None:
    talk = after_booking(shop)
    assert "When would you like to come in instead?" in talk.says("I need to move my appointment")
    assert "Shall I move" in talk.says("Friday at eleven")
    assert [at for _, at, _ in booked(shop)] == ["26 09:00"]
    assert "is moved from" in talk.says("yes")
    assert booked(shop) == [("confirmed", "27 10:00", "Ann Lee")]


def test_a_booking_is_cancelled_after_a_preview_and_a_yes(shop: Shop) -> None:
    talk = after_booking(shop)
    assert "Shall I cancel it?" in talk.says("I want to cancel my appointment")
    assert "I have cancelled it" in talk.says("yes")
    assert [status for status, _, _ in booked(shop)] == ["cancelled"]


def test_a_no_leaves_the_booking_as_it_is(shop: Shop) -> None:
    talk = after_booking(shop)
    talk.says("I want to cancel my appointment")
    assert "stays as it is" in talk.says("no")
    assert [status for status, _, _ in booked(shop)] == ["confirmed"]


def test_of_several_bookings_the_one_that_is_named_is_cancelled(shop: Shop) -> None:
    talk = after_booking(shop)
    for words in ("Book a Herrenhaarschnitt for me", "Friday at eleven", "yes"):
        talk.says(words)
    assert "Which" in talk.says("cancel my appointment")
    assert "November 27th at 11 a.m." in talk.says("the one on Friday")
    talk.says("yes")
    assert [status for status, _, _ in booked(shop)] == ["confirmed", "cancelled"]


@pytest.mark.parametrize("words", ["When is my appointment?", "Do I have an appointment?"])
def test_callers_are_told_of_their_own_booking(shop: Shop, words: str) -> None:
    after_booking(shop)
    talk = DeskTalk(shop, call_id="call_2")
    assert "You are booked on Thursday, November 26th at 10 a.m." in talk.says(words)


def test_a_stranger_is_told_nothing_and_called_back_with_a_message(shop: Shop) -> None:
    after_booking(shop)
    talk = DeskTalk(shop, caller="", call_id="call_2")
    assert "I can only speak about appointments" in talk.says("cancel my appointment")
    talk.says("yes")
    assert talk.at == "main.ask_name"
    assert [status for status, _, _ in booked(shop)] == ["confirmed"]


def test_after_three_failures_a_message_is_offered(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("I'd like to make an appointment")
    for words in ("A rocket launch.", "Two rockets.", "The rocket again."):
        assert talk.at == "booking.ask_service"
        talk.says(words)
    assert talk.at == "desk.stuck"
    talk.says("yes")
    assert talk.at == "main.ask_name"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("I can't breathe, this is an emergency!", "call 911"),
        ("Are you a robot?", "I am an AI"),
        ("Hold on a second.", "take your time|I will wait"),
        ("What did you say?", "is free"),
        ("Let me speak to a person.", "message"),
    ],
)
def test_what_comes_first_comes_first_while_a_time_is_chosen(
    shop: Shop, words: str, answer: str
) -> None:
    talk = DeskTalk(shop)
    talk.says("I'd like to book a Herrenhaarschnitt tomorrow at ten")
    said = talk.says(words)
    assert any(part in said for part in answer.split("|")), said
    assert booked(shop) == []


def test_a_name_of_the_team_is_asked_about_before_it_is_booked(shop: Shop) -> None:
    talk = DeskTalk(shop)
    talk.says("I'd like to book a Herrenhaarschnitt tomorrow at ten")
    talk.says("yes")
    assert "someone on our team" in talk.says("Udo Wald")
    talk.says("yes")
    assert [who for _, _, who in booked(shop)] == ["Udo Wald"]


def test_every_reading_of_the_calendar_is_a_use_of_its_own(shop: Shop) -> None:
    talk = DeskTalk(shop)
    for words in ("I'd like to book a Herrenhaarschnitt", "tomorrow at ten", "tomorrow at ten"):
        talk.says(words)
    looks = [use for use in talk.used if use.name == "check_availability"]
    assert looks[-1].arguments | {"turn": ""} == looks[-2].arguments | {"turn": ""}
    assert looks[-1].key != looks[-2].key


def test_an_answer_names_what_is_missing_and_numbers_what_can_be_chosen(shop: Shop) -> None:
    tools = {tool.name: tool for tool in DESK_TOOLS}
    context = ToolContext(shop.tenant_id, "call_1", CALLER, "DE", "en", deliver=False)
    look = tools["check_availability"]
    with shop.write() as tx:
        asked = look.run(tx, context, look.arguments())
        offered = look.run(
            tx,
            context,
            look.arguments(service="Herrenhaarschnitt", date="tomorrow", window="afternoon"),
        )
    assert (asked["missing"], asked["options_2"], asked["done"]) == (
        "service",
        "Herrenhaarschnitt",
        "no",
    )
    assert len({offered[f"alternatives_{number}"] for number in (1, 2, 3)}) == 3
    assert offered["done"] == "yes"


def test_which_place_is_meant_is_asked_once_where_nothing_says_it(shop: Shop) -> None:
    with shop.write() as tx:
        places.add_branch(
            tx, msgspec.structs.replace(shop.branch, id="", slug="pankow", name="Pankow")
        )
    talk = DeskTalk(shop)
    assert "Which of our locations" in talk.says("I'd like to book a Herrenhaarschnitt")
    assert "What day and time" in talk.says("Mitte")
    assert "is free" in talk.says("tomorrow at ten")
