"""What the frames of a call mean, one connection at a time."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from parley.conversation.events import (
    NO_TURN,
    ActionTaken,
    AnyEvent,
    CallDetailsKnown,
    DigitPressed,
    FloorTaken,
    Line,
    NudgeWanted,
    ReplyWanted,
    Transcript,
)
from parley.ports import Dialect, Heard
from parley.providers.retell import RetellDialect, RetellOptions

SCHEMA = Path(__file__).parent.parent / "retell_schemas" / "inbound.json"
VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text()))

Json = dict[str, object]

HELLO: Json = {
    "role": "agent",
    "content": "Good morning, how can I help? ",
    "words": [{"word": "Good", "start": 0.5, "end": 0.9}, {"start": None}],
    "metadata": {"response_id": 0},
}
ASKS: Json = {"role": "user", "content": "Are you open on Monday? ", "words": []}
ANSWERS: Json = {
    "role": "agent",
    "content": "From nine",
    "metadata": {"response_id": 1, "interrupt_id": None, "backup_model_used": False},
}
CUTS_IN: Json = {"role": "user", "content": "Wait"}
MM_HM: Json = {
    "role": "agent",
    "content": "mm-hm",
    "metadata": {"is_backchannel": True},
}

HELLO_LINE = Line("agent", "Good morning, how can I help?", 0)
ASKS_LINE = Line("user", "Are you open on Monday?")
ANSWERS_LINE = Line("agent", "From nine", 1)


def dialect() -> RetellDialect:
    return RetellDialect("call-1", RetellOptions())


def frame(**fields: object) -> bytes:
    return json.dumps(fields, separators=(",", ":")).encode()


def update(*transcript: Json, **more: object) -> bytes:
    return frame(interaction_type="update_only", transcript=transcript, **more)


def asked(turn: int | None, *transcript: Json, **more: object) -> bytes:
    fields = {} if turn is None else {"response_id": turn}
    return frame(interaction_type="response_required", **fields, transcript=transcript, **more)


def reminded(turn: int | None, *transcript: Json, **more: object) -> bytes:
    fields = {} if turn is None else {"response_id": turn}
    return frame(interaction_type="reminder_required", **fields, transcript=transcript, **more)


def heard(*events: AnyEvent) -> Heard:
    return Heard(events=events)


def user(text: str) -> Json:
    return {"role": "user", "content": text}


def digit(key: str) -> Json:
    return {"role": "dtmf", "digit": key}


def invocation(name: str) -> Json:
    return {
        "role": "tool_call_invocation",
        "tool_call_id": "t1",
        "name": name,
        "arguments": "{}",
        "type": name,
    }


def wanted(events: tuple[AnyEvent, ...]) -> ReplyWanted | NudgeWanted:
    last = events[-1]
    assert isinstance(last, ReplyWanted | NudgeWanted)
    return last


DOCUMENTED = {
    "keepalive": frame(interaction_type="ping_pong", timestamp=1763640000000),
    "inbound call": frame(
        interaction_type="call_details",
        call={
            "call_id": "c1",
            "call_type": "phone_call",
            "from_number": "+12125550142",
            "to_number": "+12125550100",
            "direction": "inbound",
            "call_status": "registered",
            "metadata": {"lead": 42, "source": "ad"},
            "retell_llm_dynamic_variables": {"customer_name": "Ann"},
            "custom_sip_headers": {"x-campaign": "spring"},
            "opt_out_sensitive_data_storage": True,
        },
    ),
    "web call": frame(
        interaction_type="call_details",
        call={"call_id": "c1", "call_type": "web_call", "access_token": "x.y.z"},
    ),
    "agent speaks": update(HELLO, ASKS, turntaking="agent_turn"),
    "caller speaks": update(HELLO, ASKS, ANSWERS, CUTS_IN, turntaking="user_turn"),
    "interim words": update(HELLO, user("Yes. ")),
    "tools and nodes in the woven transcript": update(
        HELLO,
        ASKS,
        transcript_with_tool_calls=[
            HELLO,
            ASKS,
            invocation("take_message"),
            {"role": "tool_call_result", "tool_call_id": "t1", "content": "ok", "successful": True},
            {"role": "node_transition", "new_node_id": "n2", "transition_type": None},
            {"role": "sms", "content": "a picture", "time_sec": 4.5, "multimedia": None},
            {"role": "injected", "content": "a note of the supervisor", "time_sec": 21.4},
        ],
    ),
    "answer": asked(1, HELLO, ASKS),
    "answer to nothing": asked(1),
    "answer to keys": asked(2, HELLO, transcript_with_tool_calls=[HELLO, digit("4"), digit("2#")]),
    "answer with fields of tomorrow": asked(
        3, {**HELLO, "lang": "en", "confidence": 0.93}, timestamp=3.5, experiment={"x": [1]}
    ),
    "answer to noise": asked(4, HELLO, user("(unintelligible audio)")),
    "answer to two utterances": asked(5, HELLO, ASKS, user("please.")),
    "after a transfer": asked(6, HELLO, {"role": "transfer_target", "content": "Front desk."}),
    "reminder": reminded(2, HELLO, ASKS, {**ANSWERS, "metadata": None}),
}


def test_it_is_a_dialect() -> None:
    spoken: Dialect = dialect()
    assert spoken.hear(b"{}").bad == "bad_schema"


@pytest.mark.parametrize("name", DOCUMENTED)
def test_every_documented_frame_is_understood(name: str) -> None:
    VALIDATOR.validate(json.loads(DOCUMENTED[name]))
    assert dialect().hear(DOCUMENTED[name]).bad == ""


@pytest.mark.parametrize("name", DOCUMENTED)
def test_spaces_between_the_tokens_change_nothing(name: str) -> None:
    spaced = json.dumps(json.loads(DOCUMENTED[name]), indent=1).encode()
    assert dialect().hear(spaced) == dialect().hear(DOCUMENTED[name])


def test_a_keepalive_is_echoed_with_its_own_number() -> None:
    answer = dialect().hear(DOCUMENTED["keepalive"])
    assert answer == Heard(echo=b'{"response_type":"ping_pong","timestamp":1763640000000}')


def test_without_auto_reconnect_no_keepalive_is_answered_or_sent() -> None:
    quiet = RetellDialect("call-1", RetellOptions(auto_reconnect=False))
    assert quiet.hear(DOCUMENTED["keepalive"]) == Heard()
    assert quiet.ping(5) is None


def test_call_details_tell_the_numbers_and_every_text_that_came_along() -> None:
    assert dialect().hear(DOCUMENTED["inbound call"]) == heard(
        CallDetailsKnown(
            "+12125550142",
            "+12125550100",
            "inbound",
            {"customer_name": "Ann", "source": "ad"},
        )
    )


def test_a_web_call_has_no_numbers() -> None:
    assert dialect().hear(DOCUMENTED["web call"]) == heard(CallDetailsKnown())


def test_the_caller_who_takes_the_floor_is_told_after_what_is_settled() -> None:
    assert dialect().hear(DOCUMENTED["caller speaks"]) == heard(
        Transcript((HELLO_LINE, ASKS_LINE)), FloorTaken()
    )


def test_the_agent_gets_the_floor() -> None:
    assert dialect().hear(DOCUMENTED["agent speaks"]) == heard()


def test_a_turntaking_word_of_tomorrow_is_no_change_of_the_floor() -> None:
    assert dialect().hear(update(HELLO, turntaking="both_turn")) == Heard()


def test_clear_takes_the_floor() -> None:
    assert dialect().hear(frame(interaction_type="clear")) == heard(FloorTaken())


def test_an_update_with_nothing_settled_says_nothing() -> None:
    line = dialect()
    line.hear(asked(1, HELLO, ASKS))
    assert line.hear(update(HELLO, ASKS)) == Heard()
    assert line.hear(update(HELLO, ASKS, {**ANSWERS, "content": "From"})) == Heard()
    assert line.hear(update(HELLO, ASKS, ANSWERS)) == Heard()


def test_a_wanted_reply_comes_with_all_that_was_said() -> None:
    assert dialect().hear(asked(2, HELLO, ASKS, ANSWERS, CUTS_IN)) == heard(
        Transcript((HELLO_LINE, ASKS_LINE, ANSWERS_LINE, Line("user", "Wait"))),
        ReplyWanted(2, "Wait", agent_lines=2, heard_turn=1, heard="From nine"),
    )


def test_a_reminder_is_a_wanted_nudge() -> None:
    assert dialect().hear(reminded(2, HELLO)) == heard(
        Transcript((HELLO_LINE,)),
        NudgeWanted(2, "", agent_lines=1, heard_turn=0, heard=HELLO_LINE.text),
    )


def test_utterances_in_a_row_are_one_saying_and_empty_ones_are_skipped() -> None:
    events = dialect().hear(asked(1, HELLO, user(" I "), user("  "), user("see. "))).events
    assert wanted(events).said == "I see."


def test_a_murmur_of_the_agent_neither_ends_nor_answers_what_the_caller_says() -> None:
    events = dialect().hear(asked(1, HELLO, user("I would"), MM_HM, user("like"))).events
    assert wanted(events) == ReplyWanted(1, "I would like", 1, 0, HELLO_LINE.text)
    assert Line("agent", "mm-hm", NO_TURN, backchannel=True) in _settled(events)


def test_an_agent_who_was_cut_off_before_the_first_word_was_not_heard() -> None:
    events = dialect().hear(asked(2, HELLO, ASKS, {**ANSWERS, "content": " "}, CUTS_IN)).events
    assert wanted(events) == ReplyWanted(2, "Are you open on Monday? Wait", 1, 0, HELLO_LINE.text)


def test_a_third_voice_is_passed_on_and_is_not_the_caller() -> None:
    desk: Json = {"role": "transfer_target", "content": "Front desk."}
    events = dialect().hear(asked(3, HELLO, ASKS, desk)).events
    assert _settled(events)[-1] == Line("transfer_target", "Front desk.")
    assert wanted(events).said == "Are you open on Monday?"


def test_noise_is_kept_as_the_platform_writes_it() -> None:
    assert wanted(dialect().hear(DOCUMENTED["answer to noise"]).events).said == (
        "(unintelligible audio)"
    )


@pytest.mark.parametrize("ask", [asked, reminded])
def test_a_request_without_a_number_is_the_next_turn(ask: Callable[..., bytes]) -> None:
    line = dialect()
    assert wanted(line.hear(ask(None, HELLO)).events).turn == 1
    assert wanted(line.hear(ask(7, HELLO)).events).turn == 7
    assert wanted(line.hear(ask(3, HELLO)).events).turn == 3
    assert wanted(line.hear(ask(None, HELLO, response_id=None)).events).turn == 8


def test_a_resumed_call_goes_on_from_the_newest_turn() -> None:
    line = RetellDialect("call-1", RetellOptions(), newest_turn=6)
    assert wanted(line.hear(asked(None, HELLO)).events).turn == 7


def test_a_resumed_call_reports_only_lines_that_were_not_reported() -> None:
    line = RetellDialect("call-1", RetellOptions(), known_lines=2)
    events = line.hear(asked(2, HELLO, ASKS, ANSWERS, CUTS_IN)).events
    assert _settled(events) == (ANSWERS_LINE, Line("user", "Wait"))
    assert line.revisions == 0


def test_keys_and_actions_are_told_once_and_in_order() -> None:
    woven = [HELLO, digit("4"), invocation("transfer_call"), digit("2#"), invocation("end_call")]
    line = dialect()
    first = update(HELLO, transcript_with_tool_calls=woven, turntaking="user_turn")
    assert line.hear(first) == heard(
        DigitPressed("42#"), ActionTaken("transfer"), ActionTaken("end_call"), FloorTaken()
    )
    assert line.hear(update(HELLO, transcript_with_tool_calls=woven)) == Heard()
    assert line.hear(update(HELLO)) == Heard()
    longer = [*woven, digit("4"), invocation("press_digit"), invocation("transfer_call")]
    assert line.hear(update(HELLO, transcript_with_tool_calls=longer)) == heard(
        DigitPressed("4"), ActionTaken("press_digits"), ActionTaken("transfer")
    )


def test_keys_come_before_the_reply_they_are_part_of() -> None:
    woven = [HELLO, digit("1")]
    assert dialect().hear(asked(1, HELLO, transcript_with_tool_calls=woven)).events[1:] == (
        DigitPressed("1"),
        ReplyWanted(1, "", 1, 0, HELLO_LINE.text),
    )


def test_a_resumed_call_does_not_tell_keys_and_actions_again() -> None:
    line = RetellDialect(
        "call-1", RetellOptions(), known_digits=2, known_actions=["transfer", "transfer"]
    )
    twice = [digit("42"), invocation("transfer_call"), invocation("transfer_call")]
    assert line.hear(update(transcript_with_tool_calls=twice)) == Heard()
    third = [*twice, digit("7"), invocation("transfer_call")]
    assert line.hear(update(transcript_with_tool_calls=third)) == heard(
        DigitPressed("7"), ActionTaken("transfer")
    )


def test_keys_and_actions_that_vanish_and_come_back_are_not_told_again() -> None:
    woven = [digit("4"), invocation("transfer_call"), digit("2"), digit("7")]
    line = dialect()
    line.hear(update(transcript_with_tool_calls=woven))
    assert line.hear(update(transcript_with_tool_calls=woven[:1])) == Heard()
    assert line.hear(update(transcript_with_tool_calls=woven)) == Heard()


def test_tools_of_our_own_are_no_actions_of_the_platform() -> None:
    woven = [invocation("take_message"), {"role": "tool_call_result", "name": "end_call"}]
    assert dialect().hear(update(transcript_with_tool_calls=woven)) == Heard()


@pytest.mark.parametrize(
    "woven", [digit(" x4\n"), {"role": "dtmf"}, {"role": "dtmf", "digit": 4}, {"role": "dtmf2"}]
)
def test_only_keys_of_a_telephone_are_keys(woven: Json) -> None:
    events = dialect().hear(update(transcript_with_tool_calls=[woven])).events
    assert events == ((DigitPressed("4"),) if woven.get("digit") == " x4\n" else ())


def test_an_absent_woven_transcript_may_also_be_null() -> None:
    assert dialect().hear(update(HELLO, transcript_with_tool_calls=None)) == Heard()


@pytest.mark.parametrize(
    "tolerated",
    [
        frame(interaction_type="some_future_event", transcript=5, response_id="x"),
        frame(interaction_type="", data=1),
        frame(interaction_type="update_only", transcript=[], timestamp="soon", response_id="x"),
    ],
)
def test_frames_and_fields_of_tomorrow_are_tolerated(tolerated: bytes) -> None:
    assert dialect().hear(tolerated) == Heard()


DEEP = b"[" * 100_000 + b"]" * 100_000


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"hello",
        b'{"interaction_type":"update_only"',
        b'{"interaction_type":"update_only","transcript":[]} x',
        b'{"interaction_type":5,"transcript":',
        b'{"interaction_type":"update_only","transcript":[{"role":"user","content":"\xff"}]}',
        b'{"interaction_type":"update_only","transcript":[],"note":"\xff"}',
        b'{"interaction_type":"update_only","transcript":[{"role":"user","content":"\\ud800"}]}',
        b'{"interaction_type":"ping_pong","timestamp":NaN}',
        '{"interaction_type":"clear"}'.encode("utf-16"),
    ],
)
def test_what_is_no_json_is_survived_as_bad_json(bad: bytes) -> None:
    assert dialect().hear(bad) == Heard(bad="bad_json")


@pytest.mark.parametrize(
    "bad",
    [
        b"[]",
        b"5",
        b"null",
        b"{}",
        frame(interaction_type=5),
        frame(interaction_type=None),
        frame(interaction_type="ping_pong"),
        frame(interaction_type="ping_pong", timestamp="5"),
        frame(interaction_type="ping_pong", timestamp=10**30),
        frame(interaction_type="ping_pong", timestamp=-1),
        frame(interaction_type="call_details"),
        frame(interaction_type="call_details", call={"from_number": 5}),
        frame(interaction_type="update_only"),
        frame(interaction_type="update_only", transcript={}),
        frame(interaction_type="update_only", transcript=[{"role": "user"}]),
        frame(interaction_type="update_only", transcript=[{"role": 5, "content": ""}]),
        frame(interaction_type="update_only", transcript=[], turntaking=1),
        frame(interaction_type="update_only", transcript=[], transcript_with_tool_calls=[5]),
        frame(interaction_type="response_required", response_id=1),
        frame(interaction_type="response_required", response_id="1", transcript=[]),
        frame(interaction_type="response_required", response_id=-1, transcript=[]),
        b'{"interaction_type":"update_only","transcript":[],"x":' + DEEP + b"}",
        DEEP,
    ],
)
def test_what_fits_no_schema_is_survived_as_bad_schema(bad: bytes) -> None:
    assert dialect().hear(bad) == Heard(bad="bad_schema")


def test_a_bad_frame_changes_nothing() -> None:
    line = dialect()
    line.hear(asked(1, HELLO, ASKS, ANSWERS))
    assert line.hear(asked(2, HELLO, ASKS, ANSWERS, CUTS_IN)[:-1]).bad == "bad_json"
    assert line.hear(asked(2, HELLO, ASKS, {"role": "user"})).bad == "bad_schema"
    assert line.hear(asked(2, HELLO, ASKS, ANSWERS, CUTS_IN)) == heard(
        Transcript((Line("user", "Wait"),)),
        ReplyWanted(2, "Wait", agent_lines=2, heard_turn=1, heard="From nine"),
    )


def _settled(events: tuple[AnyEvent, ...]) -> tuple[Line, ...]:
    first = events[0]
    assert isinstance(first, Transcript)
    return first.settled
