"""From the reference format to ours: the same acts, and expectations without words."""

import json
from typing import Any

import pytest

from parley.testing.sessions import SessionError, read_session, write_session
from parley.testing.sessions.convert import SPEECH_WITHIN_MS, convert_reference
from parley.testing.sessions.format import (
    Break,
    Close,
    Connect,
    Expect,
    Needs,
    Never,
    Pattern,
    Send,
    Session,
)

ASK = {"interaction_type": "response_required", "response_id": 1, "transcript": []}


def came(**frame: object) -> dict[str, Any]:
    return {"dir": "out", "msg": frame}


def happened(event: str, delay_ms: int = 0) -> dict[str, Any]:
    return {"dir": "event", "event": event, "delay_ms": delay_ms}


def speech(turn: int, *, complete: bool = True, **more: object) -> dict[str, Any]:
    return came(
        response_type="response",
        response_id=turn,
        content="Words.",
        content_complete=complete,
        **more,
    )


def converted(*steps: dict[str, Any], **expect: object) -> Session:
    payload = {"title": "a title", "steps": steps, "expect": expect}
    session = convert_reference(json.dumps({"_kind": "ws_session", "payload": payload}).encode())
    assert read_session(write_session(session)) == session
    return session


def test_acts_keep_their_delays_and_frames() -> None:
    session = converted(
        happened("connect"),
        {"dir": "in", "delay_ms": 20, "msg": ASK},
        happened("close_1006", 3000),
        happened("reconnect_same_call_id", 100),
        happened("close_1000_by_retell"),
    )
    assert session.title == "a title"
    assert session.steps == (
        Connect(),
        Send(after_ms=20, frame=ASK),
        Break(after_ms=3000),
        Connect(after_ms=100),
        Close(code=1000),
    )


def test_answers_become_expectations_without_their_words() -> None:
    session = converted(
        happened("connect"),
        came(response_type="config", config={"auto_reconnect": True}),
        speech(1, complete=False),
        speech(1, end_call=True),
        speech(2, transfer_number="+12125550199", no_interruption_allowed=True),
        speech(3, digit_to_press="1#"),
    )
    within = SPEECH_WITHIN_MS
    assert session.steps[1:] == (
        Expect(Pattern("config")),
        Expect(Pattern("response", id=1, complete=False), within),
        Expect(Pattern("response", id=1, complete=True, action="end_call"), within),
        Expect(Pattern("response", id=2, complete=True, action="transfer", protected=True), within),
        Expect(Pattern("response", id=3, complete=True, action="press_digits"), within),
    )


def test_tools_are_expected_by_name_and_needed() -> None:
    session = converted(
        happened("connect"),
        came(response_type="tool_call_invocation", tool_call_id="t", name="book", arguments="{}"),
        came(response_type="tool_call_result", tool_call_id="t", content="{}", successful=True),
    )
    assert session.steps[1:] == (
        Expect(Pattern("tool_call_invocation", tool="book"), SPEECH_WITHIN_MS),
        Expect(Pattern("tool_call_result", ok=True), SPEECH_WITHIN_MS),
    )
    assert session.needs == Needs(tools=("book",))


def test_a_keepalive_is_expected_within_what_the_file_allows() -> None:
    session = converted(
        happened("connect"), came(response_type="ping_pong", timestamp=1), max_pong_latency_ms=700
    )
    assert session.steps[1:] == (Expect(Pattern("ping_pong", timestamp=1), 700),)


def test_what_the_file_demands_of_ids_is_expected() -> None:
    session = converted(
        happened("connect"),
        speech(2),
        no_frames_for_response_id_after={"1": "arrival of response_id 2"},
        must_complete=[1, 2],
    )
    assert session.steps[1:] == (
        Expect(Pattern("response", id=2, complete=True), SPEECH_WITHIN_MS),
        Never(Pattern("response", id=1)),
        Expect(Pattern("response", id=1, complete=True), SPEECH_WITHIN_MS),
    )


def test_what_must_be_so_before_becomes_a_need() -> None:
    session = converted(
        happened("connect"), happened("llm_error"), speech(1, transfer_number="+14155550123")
    )
    assert session.needs == Needs(
        model="failing", settings={"PARLEY_TRANSFER_NUMBER": "+14155550123"}
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "it is not of the reference format"),
        (b'{"payload": {"steps": []}}', "missing required field `title`"),
        (b'{"payload": {"title": "t", "steps": [{"dir": "up"}]}}', "a step `up ` is not known"),
        (
            b'{"payload": {"title": "t", "steps": [{"dir": "event", "event": "rain"}]}}',
            "a step `event rain` is not known",
        ),
        (
            b'{"payload": {"title": "t", "steps": [{"dir": "out", "msg": {}}]}}',
            "a frame of type None is not known",
        ),
    ],
)
def test_what_is_not_of_the_reference_format_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(SessionError) as refused:
        convert_reference(content)
    assert why in str(refused.value)
