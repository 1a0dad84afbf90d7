"""Every answer leaves in one shape, can be spoken, and tells nothing that it should not."""

import random
import re
from datetime import timedelta
from itertools import cycle
from typing import Any

import jsonschema
import msgspec
import pytest
from tests.bookings.shop import CALLER, Call, Shop
from tests.bookings.shown import book

from parley.bookings.answers import STATUSES, Answer, Error, Status, failed
from parley.bookings.envelope import ENVELOPE_MAX_CHARS, OWN, envelope, schema
from parley.bookings.functions import FUNCTIONS
from parley.bookings.using import Use
from parley.bookings.wording import Sentence
from parley.catalogue.rules.policies import FeeTier, Policy
from parley.catalogue.rules.services import plain
from parley.conversation.wording.spoken import Manner

VALIDATOR = jsonschema.Draft202012Validator(schema())
ENDS = (".", "?", "!", "।")
INTERNAL = re.compile(
    r"(?i)sql|sqlite|postgres|traceback|exception|/work|/usr|\.py\b|retell|none\b|null\b|undefined"
    r"|[{}<>\[\]]|\b[0-9a-f]{24,}\b|\b01[0-9a-f]{20,}"
)
DIGITS = re.compile(r"\d(?:[ -]{0,3}\d){4,}")
"""More digits in a row than the last four of a number: no time, no date and no price has them."""
FILLINGS: dict[str, tuple[str, ...]] = {
    "service": ("Herrenhaarschnitt", "", "Gartenzaun", "Haar"),
    "service_id": ("", "cut", "01b0none"),
    "staff": ("", "bei Udo", "Mario"),
    "date": ("Freitag", "", "nächste Woche", "24.10.2023", "blau", "Sonntag", "25.12."),
    "time": ("10 Uhr", "", "halb vier", "25:99"),
    "datetime": ("", "2026-11-27T10:00:00+01:00", "bald"),
    "customer_name": ("Max Muster", "", "Udo Wald", "bei Udo", "{{name}}"),
    "customer_phone": ("", "030 23125 103", "12"),
    "confirm": ("ja", "", "nein"),
    "new_date": ("Samstag", "", "gestern"),
    "new_time": ("11 Uhr", ""),
    "appointment_id": ("", "A2B3C4", "' OR 1=1 --"),
    "branch": ("", "Mars"),
    "priority": ("", "urgent"),
    "window": ("", "vormittags"),
    "direction": ("", "earlier"),
    "category": ("", "Bart"),
    "question": ("", "Was kostet das?"),
}
ROUNDS = 8
USUAL = 0.7


def _fillings(function: str) -> list[dict[str, str]]:
    """Arguments of a function: the usual ones for the most part, and chance for the others."""
    chance = random.Random(function)
    fields = (*FUNCTIONS[function].arguments.__struct_fields__, "branch")
    return [
        {
            name: FILLINGS[name][0] if chance.random() < USUAL else chance.choice(FILLINGS[name])
            for name in fields
            if name in FILLINGS
        }
        for _ in range(ROUNDS)
    ]


def check(answer: dict[str, Any]) -> None:
    """All that holds of every answer."""
    VALIDATOR.validate(answer)
    message = answer["message"]
    assert message.endswith(ENDS), answer
    assert not INTERNAL.search(message), answer
    assert not DIGITS.search(message.replace("2026", "").replace("2027", "")), answer
    assert len(msgspec.json.encode(answer)) <= ENVELOPE_MAX_CHARS
    shown = str({name: value for name, value in answer.items() if name != "transfer_to"})
    assert CALLER not in shown
    assert CALLER[3:] not in shown
    for when in _times(answer):
        assert {"iso", "date", "weekday", "weekday_de", "spoken"} <= set(when), answer


def _times(value: object) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        own = [value] if "iso" in value else []
        return own + [found for one in value.values() for found in _times(one)]
    if isinstance(value, list):
        return [found for one in value for found in _times(one)]
    return []


@pytest.mark.parametrize("known", [True, False], ids=["known", "stranger"])
def test_every_answer_keeps_the_shape_g059_g069(shop: Shop, *, known: bool) -> None:
    """All functions with many arguments, in one of three languages each."""
    if known:
        book(shop.call())
        book(shop.call(), date="Samstag")
    greetings = ("Guten Tag, ich hätte gern", "Hello, I would like to", "नमस्ते, मुझे चाहिए")
    seen = set()
    for function, heard in zip(FUNCTIONS, cycle(greetings), strict=False):
        call = shop.call(caller=CALLER if known else "").heard(heard, heard)
        for arguments in _fillings(function):
            answer = call.use(function, **arguments)
            check(answer)
            seen.add(answer["status"])
            shop.pass_time(seconds=7)
    assert len(seen) > (10 if known else 8), seen


def _played(shop: Shop) -> list[dict[str, Any]]:
    """A day at the shop in which everything happens."""
    call, hidden = shop.call(), shop.call(caller="")
    words = {"service": "Herrenhaarschnitt", "date": "Freitag", "time": "10 Uhr"}
    with shop.write() as tx:
        shop._offer(tx, "advice", "Beratung", (shop.udo.id,), plain(30), confirmed_by="staff")
    shop.rule(Policy(cancel_fees=(FeeTier(200, 1000),), move_fees=(FeeTier(200, 500),)))
    answers = [
        book(call, customer_name="Udo Wald"),
        call.use("reserve_slot", **words),
        call.use("release_slot_reservation"),
        book(call, confirm=""),
        book(call),
        book(shop.call()),
        book(shop.call(), service="Beratung", time="12 Uhr"),
        call.use("query_appointment"),
        call.use("reschedule_appointment", time="10 Uhr", new_time="14 Uhr"),
        call.use("reschedule_appointment", time="10 Uhr", new_time="14 Uhr", confirm="ja"),
        call.use("cancel_appointment", time="14 Uhr", confirm="ja"),
        call.use("undo_cancellation"),
        call.use("join_waitlist", **words, customer_name="Max Muster"),
        call.use("request_callback"),
        call.use("log_call_outcome"),
        call.use("no_such_function"),
        hidden.use("query_appointment"),
        hidden.use("check_availability", **{**words, "date": "nächsten Freitag"}),
        hidden.use("check_availability", **{**words, "service": "Gartenzaun"}),
    ]
    shop.rule(Policy(bookings_max=1))
    answers.append(book(call, date="Montag"))
    return answers


def test_every_ending_of_a_day_keeps_the_shape(shop: Shop) -> None:
    answers = _played(shop)
    for answer in answers:
        check(answer)
    statuses = {answer["status"] for answer in answers}
    assert statuses >= {
        "booked",
        "pending",
        "cancelled",
        "rescheduled",
        "ready_for_confirmation",
        "needs_confirmation",
        "waitlisted",
        "callback_queued",
        "denied",
        "ambiguous",
        "not_found",
        "reserved",
        "released",
        "noted",
        "error",
    }


def test_only_technical_failures_are_no_success_g057(shop: Shop) -> None:
    for answer in _played(shop):
        assert answer["success"] is (answer["status"] != "error")


def test_full_answer_is_not_too_long_for_the_platform(shop: Shop) -> None:
    """Ten bookings of ten, each with all its times."""
    for hour in range(9, 18):
        book(shop.call(), time=f"{hour}:00")
    for hour in range(9, 14):
        book(shop.call(), date="Samstag", time=f"{hour}:00")
    call = shop.call()
    for function in ("query_appointment", "initialize_call", "cancel_appointment"):
        check(call.use(function))
    assert call.use("query_appointment")["count"] == 14
    assert len(call.use("query_appointment")["appointments"]) == 10


@pytest.mark.parametrize("status", STATUSES)
def test_schema_knows_every_status(status: Status) -> None:
    error: Error = "internal_error" if status == "error" else ""
    answer = Answer(status=status, say=Sentence("outcome.noted"), error=error)
    VALIDATOR.validate(envelope(answer, "t1", Manner(language="en")))


@pytest.mark.parametrize(
    "change",
    [
        {"status": "fine"},
        {"message": ""},
        {"language": "fr"},
        {"error": "internal_error"},
        {"success": False},
        {"missing": "date"},
        {"duplicate": False},
        {"start": {"iso": "2026-11-27"}},
        {"alternatives": [{}]},
    ],
    ids=lambda change: next(iter(change)),
)
def test_schema_refuses_what_is_no_answer(change: dict[str, Any]) -> None:
    good = envelope(Answer(status="ok", say=Sentence("outcome.noted")), "t1", Manner(language="de"))
    VALIDATOR.validate(good)
    assert not VALIDATOR.is_valid({**good, **change})


@pytest.mark.parametrize("name", sorted(OWN - {"duplicate"}))
def test_field_cannot_take_the_place_of_the_envelopes_own(name: str) -> None:
    answer = Answer(status="ok", say=Sentence("outcome.noted"), fields={name: "x"})
    with pytest.raises(AssertionError, match="name of the envelope"):
        envelope(answer, "t1", Manner(language="en"))


def test_failure_names_itself_and_the_line_of_the_log() -> None:
    sent = envelope(failed("internal_error"), "t1", Manner(language="en"), error_id="e1")
    assert (sent["success"], sent["error"], sent["error_id"]) == (False, "internal_error", "e1")


def test_use_without_a_call_tells_only_what_everybody_may_know_g039_g068(shop: Shop) -> None:
    book(shop.call())
    public = {"parse_date", "initialize_call"}
    public |= {"list_services", "get_service_info", "get_opening_hours"}
    for function in FUNCTIONS:
        use = Use(name=function, function=function, arguments={"date": "Freitag"}, request=function)
        answer = shop.desk.use(shop.call().whose, use).envelope
        check(answer)
        error = "" if function in public else "call_context_missing"
        assert answer.get("error", "") == error, function


def test_use_without_a_tenant_can_only_greet_and_parse_a_date(shop: Shop) -> None:
    for function in FUNCTIONS:
        use = Use(name=function, function=function, arguments={"date": "Friday"}, request=function)
        answer = shop.desk.use(lambda _tx: None, use).envelope
        check(answer)
        error = "" if function in ("parse_date", "initialize_call") else "tenant_unknown"
        assert answer.get("error", "") == error


def test_late_answers_are_checked_like_the_first(shop: Shop) -> None:
    call: Call = shop.call()
    first = call.use("initialize_call", "once")
    shop.now += timedelta(hours=1)
    again = call.use("initialize_call", "once")
    check(again)
    assert again == {**first, "duplicate": True}
