"""Every frame that can leave fits the platform's schema, and what must not leave does not."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from parley.conversation.effects import (
    Abandon,
    Action,
    AnyEffect,
    Note,
    Say,
    Think,
    UpdateAgent,
    UseTool,
)
from parley.providers.retell import RetellDialect, RetellOptions
from parley.providers.retell.inbound import WIRE_INT_MAX
from parley.providers.retell.outbound import interrupt
from parley.providers.retell.woven import PLATFORM_ACTIONS

SCHEMA = Path(__file__).parent.parent / "retell_schemas" / "outbound.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text()))

turns = st.integers(0, WIRE_INT_MAX)
actions = st.one_of(
    st.just(Action("end_call")),
    st.sampled_from([Action("transfer", "+12125550123"), Action("transfer", "sip:a@example.com")]),
    st.from_regex(r"[0-9*#A-D]{1,8}", fullmatch=True).map(
        lambda keys: Action("press_digits", keys)
    ),
)
texts = st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=4)
effects: st.SearchStrategy[AnyEffect] = st.one_of(
    st.builds(Say, turn=turns, text=st.text(), last=st.booleans(), protected=st.booleans()),
    st.builds(Say, turn=turns, text=st.text(), last=st.just(value=True), action=actions),
    st.builds(Abandon, turn=turns, superseded=st.booleans()),
    st.builds(Think, turn=turns, prompt=st.text()),
    st.builds(
        UseTool,
        turn=turns,
        key=st.text(min_size=1),
        name=st.text(min_size=1).filter(lambda name: name not in PLATFORM_ACTIONS),
        arguments=texts,
    ),
    st.builds(
        UpdateAgent,
        responsiveness=st.none() | st.floats(),
        interruption_sensitivity=st.none() | st.floats(),
        reminder_after_ms=st.none() | st.integers(),
        reminder_max=st.none() | st.integers(),
    ),
    st.builds(Note, kind=st.text(), detail=st.text()),
)

UNFIT: dict[str, dict[str, object]] = {
    "a string for a boolean": {
        "response_type": "response",
        "response_id": 4,
        "content": "Yes",
        "content_complete": "true",
    },
    "no words at all": {
        "response_type": "response",
        "response_id": 4,
        "content": None,
        "content_complete": True,
    },
    "a null for an absent action": {
        "response_type": "response",
        "response_id": 4,
        "content": "Yes",
        "content_complete": True,
        "transfer_number": None,
    },
    "an action before the end": {
        "response_type": "response",
        "response_id": 4,
        "content": "Bye",
        "content_complete": False,
        "end_call": True,
    },
    "no type": {"response_id": 4, "content": "Yes", "content_complete": True},
    "a string for an id": {
        "response_type": "response",
        "response_id": "4",
        "content": "Yes",
        "content_complete": True,
    },
    "arguments that are no text": {
        "response_type": "tool_call_invocation",
        "tool_call_id": "c:k",
        "name": "find",
        "arguments": {"day": "Monday"},
    },
    "two actions": {
        "response_type": "response",
        "response_id": 4,
        "content": "Bye",
        "content_complete": True,
        "end_call": True,
        "transfer_number": "+12125550123",
    },
    "a share above one": {"response_type": "update_agent", "agent_config": {"responsiveness": 1.5}},
    "a reminder at once": {
        "response_type": "update_agent",
        "agent_config": {"reminder_trigger_ms": 0},
    },
    "a key of our own invention": {
        "response_type": "response",
        "response_id": 4,
        "content": "Bye",
        "content_complete": True,
        "end_call_reason": "done",
    },
}


def spoken(effect: AnyEffect) -> list[object]:
    frames = RetellDialect("call-1", RetellOptions()).speak(effect)
    return [json.loads(frame) for frame in frames]


def response(turn: int, content: str, **more: object) -> dict[str, object]:
    return {"response_type": "response", "response_id": turn, "content": content, **more}


@pytest.mark.parametrize("why", UNFIT)
def test_the_schema_turns_down_what_the_platform_would_drop(why: str) -> None:
    assert not VALIDATOR.is_valid(UNFIT[why])


@given(effects)
def test_every_effect_becomes_frames_that_fit_the_schema(effect: AnyEffect) -> None:
    for frame in spoken(effect):
        VALIDATOR.validate(frame)


@given(
    st.builds(
        RetellOptions,
        auto_reconnect=st.booleans(),
        call_details=st.booleans(),
        transcript_with_tool_calls=st.booleans(),
        send_update_agent=st.booleans(),
        responsiveness=st.floats(),
        interruption_sensitivity=st.floats(),
        reminder_trigger_ms=st.integers(),
        reminder_max_count=st.integers(),
    )
)
def test_every_opening_fits_the_schema(options: RetellOptions) -> None:
    frames = [json.loads(frame) for frame in RetellDialect("call-1", options).opening()]
    for frame in frames:
        VALIDATOR.validate(frame)
    expected = ["config", "update_agent"] if options.send_update_agent else ["config"]
    assert [frame["response_type"] for frame in frames] == expected


@given(turns, st.text(), st.booleans(), st.booleans())
def test_every_interrupt_fits_the_schema(
    number: int, text: str, last: bool, protected: bool
) -> None:
    VALIDATOR.validate(json.loads(interrupt(number, text, last=last, protected=protected)))


@given(st.text(min_size=1), st.booleans(), texts)
def test_every_tool_result_fits_the_schema(key: str, ok: bool, result: dict[str, str]) -> None:
    frame = json.loads(
        RetellDialect("call-1", RetellOptions()).tool_result(key, ok=ok, result=result)
    )
    VALIDATOR.validate(frame)
    assert frame["tool_call_id"] == f"call-1:{key}"
    assert frame["successful"] is ok
    assert json.loads(frame["content"]) == result


@given(texts)
def test_every_metadata_frame_fits_the_schema(values: dict[str, str]) -> None:
    frame = json.loads(RetellDialect("call-1", RetellOptions()).metadata(values))
    VALIDATOR.validate(frame)
    assert frame == {"response_type": "metadata", "metadata": values}


@given(turns)
def test_every_ping_fits_the_schema(epoch_ms: int) -> None:
    frame = RetellDialect("call-1", RetellOptions()).ping(epoch_ms)
    assert frame is not None
    VALIDATOR.validate(json.loads(frame))


def test_words_leave_at_once_and_keep_the_turn_open() -> None:
    assert spoken(Say(3, "One moment, ")) == [response(3, "One moment, ", content_complete=False)]


def test_the_last_words_are_followed_by_an_empty_frame_that_closes_the_turn() -> None:
    assert spoken(Say(3, "thank you.", last=True)) == [
        response(3, "thank you.", content_complete=False),
        response(3, "", content_complete=True),
    ]


def test_an_empty_last_piece_only_closes_the_turn() -> None:
    assert spoken(Say(3, "", last=True)) == [response(3, "", content_complete=True)]


def test_an_empty_piece_in_between_is_not_sent() -> None:
    assert spoken(Say(3, "")) == []


def test_protected_words_may_not_be_interrupted_and_the_closing_frame_needs_no_protection() -> None:
    assert spoken(Say(3, "This call is recorded.", last=True, protected=True)) == [
        response(3, "This call is recorded.", content_complete=False, no_interruption_allowed=True),
        response(3, "", content_complete=True),
    ]


def test_a_goodbye_and_the_end_of_the_call_are_one_frame() -> None:
    assert spoken(Say(9, "Goodbye.", last=True, action=Action("end_call"))) == [
        response(9, "Goodbye.", content_complete=True, no_interruption_allowed=True, end_call=True)
    ]


def test_a_transfer_and_its_announcement_are_one_frame() -> None:
    effect = Say(7, "I connect you.", last=True, action=Action("transfer", "+493023125123"))
    assert spoken(effect) == [
        response(
            7,
            "I connect you.",
            content_complete=True,
            no_interruption_allowed=True,
            transfer_number="+493023125123",
        )
    ]


def test_keys_are_pressed_without_a_word() -> None:
    assert spoken(Say(8, "", last=True, action=Action("press_digits", "12#"))) == [
        response(8, "", content_complete=True, digit_to_press="12#")
    ]


def test_an_action_before_the_end_of_the_turn_is_our_fault() -> None:
    with pytest.raises(AssertionError, match="closes the turn"):
        spoken(Say(8, "Bye", action=Action("end_call")))


def test_a_transfer_to_nowhere_is_our_fault() -> None:
    with pytest.raises(AssertionError, match="transfer needs a value"):
        spoken(Say(8, "One moment", last=True, action=Action("transfer")))


def test_an_abandoned_turn_is_closed_by_one_empty_frame() -> None:
    assert spoken(Abandon(4)) == [response(4, "", content_complete=True)]


def test_a_superseded_turn_needs_no_closing() -> None:
    assert spoken(Abandon(4, superseded=True)) == []


def test_a_tool_is_reported_under_a_name_that_no_other_call_shares() -> None:
    effect = UseTool(2, "k1", "take_message", {"name": "Ann"})
    assert spoken(effect) == [
        {
            "response_type": "tool_call_invocation",
            "tool_call_id": "call-1:k1",
            "name": "take_message",
            "arguments": '{"name":"Ann"}',
        }
    ]


def test_a_tool_under_a_name_of_the_platform_is_our_fault() -> None:
    with pytest.raises(AssertionError, match="platform's own name"):
        spoken(UseTool(2, "k1", "end_call", {}))


def test_an_update_carries_only_what_changes_and_stays_in_range() -> None:
    assert spoken(UpdateAgent(responsiveness=1.7, reminder_after_ms=0)) == [
        {
            "response_type": "update_agent",
            "agent_config": {"responsiveness": 1.0, "reminder_trigger_ms": 1},
        }
    ]


def test_an_update_that_changes_nothing_is_not_sent() -> None:
    assert spoken(UpdateAgent()) == []
