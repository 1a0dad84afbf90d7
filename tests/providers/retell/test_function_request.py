"""What a function call asks for, whatever shape it has."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.function_arguments import TEXT_MAX_CHARS
from parley.providers.retell.function_call import CallFacts
from parley.providers.retell.function_names import ARGUMENTS
from parley.providers.retell.function_request import FunctionRequest, Unreadable, read_request

CALL_ID = "Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6"
CALL = {"call_id": CALL_ID, "to_number": "+493023125001", "direction": "inbound"}
FACTS = CallFacts(call_id=CALL_ID, to_raw="+493023125001", direction="inbound")
ARGS = {"datum": "morgen", "uhrzeit": "15:30", "service": "Schnitt"}
KNOWN = {"date": "morgen", "time": "15:30", "service": "Schnitt"}


def read(
    body: object = None,
    *,
    name: str = "",
    method: str = "POST",
    query: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
) -> FunctionRequest | Unreadable:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_request(name, method, raw, query or {}, headers or {})


def request(
    body: object = None,
    *,
    name: str = "",
    method: str = "POST",
    query: Mapping[str, str] | None = None,
    headers: Mapping[str, str] | None = None,
) -> FunctionRequest:
    asked = read(body, name=name, method=method, query=query, headers=headers)
    assert isinstance(asked, FunctionRequest)
    return asked


SHAPES: dict[str, object] = {
    "name and args": {"name": "check_availability", "args": ARGS, "call": CALL},
    "function_name and arguments": {
        "function_name": "check_availability",
        "arguments": ARGS,
        "call": CALL,
    },
    "tool_name and parameters": {
        "tool_name": "check_availability",
        "parameters": ARGS,
        "call": CALL,
    },
    "function": {"function": "check_availability", "args": ARGS, "call": CALL},
    "arguments as a text": {
        "name": "check_availability",
        "args": json.dumps(ARGS),
        "call": CALL,
    },
    "arguments at the root": {"name": "check_availability", **ARGS, "call": CALL},
    "empty args beside parameters": {
        "name": "check_availability",
        "args": None,
        "parameters": ARGS,
        "call": CALL,
    },
    "a body that was made a text": json.dumps(
        {"name": "check_availability", "args": ARGS, "call": CALL}
    ),
}


@pytest.mark.parametrize("body", SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("name", ["", "check_availability"])
def test_every_shape_asks_for_the_same(body: object, name: str) -> None:
    assert request(body, name=name) == FunctionRequest(
        name="check_availability", function="check_availability", arguments=KNOWN, call=FACTS
    )


def test_arguments_alone_tell_of_no_call() -> None:
    assert request(ARGS, name="check-availability") == FunctionRequest(
        name="check-availability", function="check_availability", arguments=KNOWN
    )


@pytest.mark.parametrize("method", ["GET", "DELETE", "get", "POST"])
def test_without_a_body_the_arguments_stand_in_the_query(method: str) -> None:
    asked = request(b"", name="check_availability", method=method, query=ARGS)
    assert asked == FunctionRequest(
        name="check_availability", function="check_availability", arguments=KNOWN
    )


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
def test_beside_a_body_the_query_which_nobody_signed_does_not_count(method: str) -> None:
    asked = request(
        {"name": "check_availability", "args": {"datum": "morgen"}, "call": CALL},
        method=method,
        query={"time": "16:00", "name": "cancel_appointment"},
    )
    assert asked.function == "check_availability"
    assert asked.arguments == {"date": "morgen"}


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_a_body_that_does_not_belong_to_the_method_tells_nothing(method: str) -> None:
    asked = request({"args": ARGS, "call": CALL}, name="list_services", method=method)
    assert asked == FunctionRequest(name="list_services", function="list_services")


def test_a_query_makes_no_call_object() -> None:
    query = {"call": json.dumps(CALL), "service": "Schnitt"}
    asked = request(b"", name="get_service_info", method="GET", query=query)
    assert asked.call is None
    assert asked.arguments == {"service": "Schnitt"}


def test_the_one_url_takes_the_name_from_the_query_too() -> None:
    asked = request(b"", method="GET", query={"name": "get_opening_hours_v2", "day": "heute"})
    assert (asked.function, asked.arguments) == ("get_opening_hours", {"date": "heute"})


def test_the_name_of_the_path_holds() -> None:
    asked = request({"name": "cancel_appointment", "args": {}, "call": CALL}, name="list_services")
    assert asked.function == "list_services"


@pytest.mark.parametrize("name", ["", "query_appointment_by_name"])
def test_beside_arguments_at_the_root_a_name_may_be_that_of_a_person(name: str) -> None:
    body = {"function_name": "query_appointment_by_name", "name": "Max Muster"}
    asked = request(body, name=name)
    assert asked.function == "query_appointment_by_name"
    assert asked.arguments == {"customer_name": "Max Muster"}


def test_a_name_that_is_nobodys_is_told_as_it_was_sent() -> None:
    asked = request({"name": "orderPizza_v2", "args": {}, "call": CALL})
    assert (asked.name, asked.function) == ("orderPizza_v2", "order_pizza")


def test_a_request_without_any_name_asks_for_nothing() -> None:
    assert request({"args": {}, "call": CALL}) == FunctionRequest(name="", function="", call=FACTS)


@pytest.mark.parametrize(
    ("name", "args", "function", "confirm"),
    [
        ("start_booking", {}, "book_appointment", "false"),
        ("confirm_booking", {}, "book_appointment", "true"),
        ("confirm_booking", {"confirm": False}, "book_appointment", "false"),
        ("start_booking", {"bestaetigung": True}, "book_appointment", "true"),
        ("collect_appointment_data", {"bestaetigung": True}, "book_appointment", "true"),
        ("collect_appointment_data", {"bestaetigung": False}, "check_availability", "false"),
        ("collect_appointment_data", {"bestaetigung": "ja"}, "book_appointment", "ja"),
        ("collect_appointment_data", {}, "check_availability", None),
        ("book_appointment_v17", {}, "book_appointment", None),
    ],
)
def test_a_booking_in_two_steps_is_told_by_its_confirmation(
    name: str, args: dict[str, object], function: str, confirm: str | None
) -> None:
    asked = request({"name": name, "args": args, "call": CALL})
    assert (asked.function, asked.arguments.get("confirm")) == (function, confirm)


@pytest.mark.parametrize("args", [None, "", {}, [], "{}", "null", "None"], ids=repr)
def test_no_arguments_are_fine(args: object) -> None:
    asked = request({"name": "list_services", "args": args, "call": CALL})
    assert asked.arguments == {}


@pytest.mark.parametrize(
    ("value", "text"),
    [("15.30", "15.30"), ("15.0", "15"), ("4930231250", "4930231250"), ("true", "true")],
)
def test_a_number_means_its_digits(value: str, text: str) -> None:
    body = f'{{"name":"check_availability","args":{{"uhrzeit":{value}}}}}'
    assert request(body.encode()).arguments == {"time": text}


def test_what_is_none_of_ours_is_kept_for_the_trace() -> None:
    asked = request({"args": {"datum": "heute", "party": 2}, "call": CALL}, name="parse_date")
    assert (asked.arguments, asked.unknown) == ({"date": "heute"}, {"party": "2"})


@pytest.mark.parametrize("sent", [CALL_ID, CALL_ID[:-1], CALL_ID[:20], "None", "current_call"])
def test_a_call_id_among_the_arguments_changes_nothing(sent: str) -> None:
    body = {"name": "check_availability", "args": ARGS, "call": CALL}
    with_id = {**body, "args": {**ARGS, "call_id": sent}}
    assert request(with_id) == request(body)
    assert request({**ARGS, "call_id": sent}, name="parse_date").claimed_call_id == ""


@pytest.mark.parametrize(
    ("query", "headers", "claimed"),
    [
        ({"call_id": CALL_ID}, {}, CALL_ID),
        ({}, {"X-Retell-Call-Id": CALL_ID}, CALL_ID),
        ({}, {"x-retell-call-id": "3f2a6c1e-9d4b-4a8e-8f21-0c9b7d5e6a10"}, None),
        ({"call_id": "other"}, {"x-retell-call-id": CALL_ID}, CALL_ID),
        ({"call_id": CALL_ID}, {"x-retell-call-id": "None"}, CALL_ID),
        ({"call_id": "{{call_id}}"}, {}, ""),
        ({"call_id": "{{call.call_id}}"}, {"X-Retell-Call-Id": "current"}, ""),
        ({}, {}, ""),
    ],
    ids=range(8),
)
def test_arguments_alone_may_claim_a_call(
    query: dict[str, str], headers: dict[str, str], claimed: str | None
) -> None:
    expected = headers.get("x-retell-call-id", "") if claimed is None else claimed
    asked = request(ARGS, name="check_availability", query=query, headers=headers)
    assert asked.claimed_call_id == expected
    assert asked.arguments == KNOWN
    empty = request(b"", name="check_availability", method="GET", query=query, headers=headers)
    assert empty.claimed_call_id == expected


def test_beside_a_signed_call_nothing_else_is_claimed() -> None:
    headers = {"X-Retell-Call-Id": "call_of_somebody_else"}
    asked = request({"args": {}, "call": CALL}, name="parse_date", headers=headers)
    assert (asked.call, asked.claimed_call_id) == (FACTS, "")


@pytest.mark.parametrize("call", [None, "None", [], 7, "{{call}}"], ids=repr)
def test_a_call_that_is_no_object_is_none(call: object) -> None:
    asked = request({"name": "check_availability", "args": ARGS, "call": call})
    assert (asked.call, asked.arguments) == (None, KNOWN)


def test_a_call_with_a_placeholder_for_its_id_keeps_the_number_that_was_called() -> None:
    asked = request({"args": {}, "call": {**CALL, "call_id": "None"}}, name="parse_date")
    assert asked.call is not None
    assert (asked.call.call_id, asked.call.called()) == ("", "+493023125001")


def test_the_body_may_name_the_use() -> None:
    body = {"name": "parse_date", "args": {}, "call": CALL, "tool_call_id": "tool_call_abc123"}
    asked = request(body)
    assert asked.call is not None
    assert asked.call.tool_call_id == "tool_call_abc123"


DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"{", "bad_json"),
        (b"datum=morgen", "bad_json"),
        (b'{"args":{"datum":NaN}}', "bad_json"),
        (b'{"args":{"datum":"\xff"}}', "bad_json"),
        (b'{"args":{},"call":{"transcript":"\xff"}}', "bad_json"),
        (b'"{\\"args\\": "', "bad_json"),
        (b"[]", "no_object"),
        (b"null", "no_object"),
        (b"7", "no_object"),
        (b'"[]"', "no_object"),
        (b'{"args":%s}' % DEEP, "too_deep"),
        (b'{"call":{"x":%s}}' % DEEP, "too_deep"),
        (DEEP, "no_object"),
        (b'{"args":"datum=morgen"}', "bad_arguments"),
        (b'{"args":"[1]"}', "bad_arguments"),
        (b'{"args":[{"datum":"morgen"}]}', "bad_arguments"),
        (b'{"args":7}', "bad_arguments"),
    ],
    ids=range(17),
)
def test_what_cannot_be_understood_says_why(body: bytes, why: str) -> None:
    asked = read(body, name="parse_date")
    assert isinstance(asked, Unreadable)
    assert (asked.name, asked.why) == ("parse_date", why)


def test_arguments_that_cannot_be_understood_still_tell_whose_call_it_is() -> None:
    asked = read({"name": "parse_date", "args": "tomorrow", "call": CALL})
    assert asked == Unreadable(name="parse_date", why="bad_arguments", call=FACTS)


words = st.text(max_size=20)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)
KEYS = ["name", "function_name", "args", "arguments", "parameters", "call", "call_id", "datum"]
bodies = st.binary() | st.dictionaries(st.sampled_from(KEYS), json_values).map(
    lambda body: json.dumps(body).encode()
)


@given(words, st.sampled_from(["GET", "POST", "PUT", "?"]), bodies, st.dictionaries(words, words))
def test_any_request_is_read_or_said_to_be_unreadable(
    name: str, method: str, body: bytes, query: dict[str, str]
) -> None:
    asked = read_request(name, method, body, query, query)
    if isinstance(asked, FunctionRequest):
        assert set(asked.arguments) <= ARGUMENTS
        texts = [*asked.arguments.values(), *asked.unknown.values()]
        assert all(0 < len(text) <= TEXT_MAX_CHARS for text in texts)


@given(st.binary(max_size=12), st.integers(0, 200))
def test_a_request_that_was_damaged_on_its_way_is_survived(damage: bytes, place: int) -> None:
    whole = json.dumps({"name": "book_appointment", "args": ARGS, "call": CALL}).encode()
    damaged = whole[:place] + damage + whole[place + len(damage) :]
    assert isinstance(read(damaged), FunctionRequest | Unreadable)
