"""Which frames fit a pattern, what was said, and the rule that always holds."""

import json

import pytest

from parley.testing.sessions.format import Pattern
from parley.testing.sessions.matching import (
    NOT_JSON,
    Arrival,
    Completeness,
    describe,
    filled,
    fits,
    read_frame,
    said,
)

SPEECH = {"response_type": "response", "response_id": 3, "content": "Hello. "}


def frame(**fields: object) -> str:
    return json.dumps({**SPEECH, "content_complete": False, **fields})


def arrival(text: str, connection: int = 1) -> Arrival:
    return Arrival(0.0, connection, text, read_frame(text))


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (Pattern("response"), frame(), True),
        (Pattern("config"), frame(), False),
        (Pattern("response", id=3), frame(), True),
        (Pattern("response", id=4), frame(), False),
        (Pattern("response", complete=False), frame(), True),
        (Pattern("response", complete=True), frame(), False),
        (Pattern("response", empty=True), frame(content=""), True),
        (Pattern("response", empty=True), frame(), False),
        (Pattern("response", protected=True), frame(no_interruption_allowed=True), True),
        (Pattern("response", protected=True), frame(), False),
        (Pattern("response", action="none"), frame(), True),
        (Pattern("response", action="none"), frame(end_call=True), False),
        (Pattern("response", action="end_call"), frame(end_call=True), True),
        (Pattern("response", action="transfer"), frame(transfer_number="+12125550199"), True),
        (Pattern("response", action="press_digits"), frame(digit_to_press="1#"), True),
        (Pattern("response", action="press_digits"), frame(), False),
        (
            Pattern("agent_interrupt", id=9),
            '{"response_type": "agent_interrupt", "interrupt_id": 9, "response_id": 1}',
            True,
        ),
        (Pattern("ping_pong", timestamp=7), '{"response_type":"ping_pong","timestamp":7}', True),
        (Pattern("ping_pong", timestamp=7), '{"response_type":"ping_pong","timestamp":8}', False),
        (
            Pattern("tool_call_invocation", tool="probe"),
            '{"response_type":"tool_call_invocation","name":"probe"}',
            True,
        ),
        (
            Pattern("tool_call_invocation", tool="probe"),
            '{"response_type":"tool_call_invocation","name":"book"}',
            False,
        ),
        (
            Pattern("tool_call_result", ok=False),
            '{"response_type":"tool_call_result","successful":false}',
            True,
        ),
        (
            Pattern("tool_call_result", ok=True),
            '{"response_type":"tool_call_result","successful":false}',
            False,
        ),
    ],
)
def test_a_pattern_compares_what_it_names(pattern: Pattern, text: str, expected: bool) -> None:
    found = read_frame(text)
    assert found is not None
    assert fits(pattern, found) is expected


def test_hanging_up_comes_before_a_transfer_and_that_before_keys() -> None:
    everything = read_frame(frame(end_call=True, transfer_number="+1", digit_to_press="1"))
    two = read_frame(frame(transfer_number="+1", digit_to_press="1"))
    assert everything is not None
    assert two is not None
    assert (everything.action, two.action) == ("end_call", "transfer")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"response_type": 3}', frame(content=4)])
def test_what_is_no_frame_of_ours_is_none(text: str) -> None:
    assert read_frame(text) is None


def test_a_pattern_is_told_in_one_line() -> None:
    pattern = Pattern("response", id=1, complete=True, action="end_call")
    assert describe(pattern) == "response id=1 complete=true action=end_call"


def test_a_turn_that_goes_on_after_its_end_is_a_fault() -> None:
    rule = Completeness()
    faults = [
        rule.fault(arrival(text))
        for text in (
            frame(),
            frame(content_complete=True),
            frame(response_id=4),
            frame(content_complete=True),
        )
    ]
    assert faults == ["", "", "", "response 3 goes on after it was complete"]


def test_a_turn_may_end_again_on_another_connection() -> None:
    rule = Completeness()
    end = frame(content_complete=True)
    assert [rule.fault(arrival(end, connection)) for connection in (1, 2)] == ["", ""]


def test_what_is_no_frame_is_a_fault_and_the_end_of_a_connection_is_none() -> None:
    rule = Completeness()
    assert rule.fault(arrival("{")) == NOT_JSON
    assert rule.fault(Arrival(1.0, 1, "", None, 1000)) == ""


def test_what_was_said_is_joined_without_other_turns() -> None:
    arrivals = [
        arrival(frame(content="One, ")),
        arrival(frame(response_id=4, content="no, ")),
        arrival(frame(content="two.")),
        arrival(frame(content="", content_complete=True)),
    ]
    assert said(arrivals, 3) == "One, two."


def test_on_a_new_connection_the_words_begin_again_and_an_empty_end_keeps_them() -> None:
    first = [arrival(frame(content="One, two."))]
    end = arrival(frame(content="", content_complete=True), connection=2)
    again = arrival(frame(content="Two."), connection=2)
    assert said([*first, end], 3) == "One, two."
    assert said([*first, again, end], 3) == "Two."


def test_places_in_a_frame_are_filled_with_what_was_said() -> None:
    arrivals = [arrival(frame(content="One two three four. "))]
    sent = {"transcript": [{"content": "${said:3}"}, {"content": "${said:3:half}"}], "n": 1}
    assert filled(sent, arrivals) == {
        "transcript": [{"content": "One two three four."}, {"content": "One two"}],
        "n": 1,
    }


@pytest.mark.parametrize("text", ["${said:}", "${said:x}", "${said:3:third}", "said:3", "$"])
def test_what_only_looks_like_a_place_stands_for_itself(text: str) -> None:
    assert filled(text, [arrival(frame())]) == text
