"""The simulated platform writes what the schema allows and drops what the schema forbids."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from parley.testing.facts import FrameOut
from parley.testing.parts import shipped_stage
from parley.testing.retell_frames import Transcript, call_details, ping, read_sent
from parley.testing.simulator import world_of

SCHEMAS = Path(__file__).parent.parent / "providers" / "retell_schemas"
INBOUND = Draft202012Validator(json.loads((SCHEMAS / "inbound.json").read_text()))
OUTBOUND = Draft202012Validator(json.loads((SCHEMAS / "outbound.json").read_text()))
CALLS = 12

FORBIDDEN = [
    {"response_id": 4, "content": "Yes", "content_complete": True},
    {"response_type": "response", "response_id": "4", "content": "", "content_complete": True},
    {"response_type": "response", "response_id": 4, "content": None, "content_complete": True},
    {"response_type": "response", "response_id": 4, "content": "", "content_complete": "true"},
    {
        "response_type": "response", "response_id": 4, "content": "Bye",
        "content_complete": False, "end_call": True,
    },
    {
        "response_type": "response", "response_id": 4, "content": "Bye",
        "content_complete": True, "end_call": True, "digit_to_press": "1",
    },
    {
        "response_type": "response", "response_id": 4, "content": "Bye",
        "content_complete": True, "end_call_reason": "done",
    },
    {"response_type": "update_agent", "agent_config": {"responsiveness": 1.5}},
    {"response_type": "update_agent", "agent_config": {"reminder_trigger_ms": 0}},
    {"response_type": "tool_call_invocation", "tool_call_id": "c", "name": "f", "arguments": {}},
    {"response_type": "metadata", "metadata": None},
]  # fmt: skip


def transcript(*, words: bool = False, woven: bool = True) -> Transcript:
    said = Transcript()
    said.with_words, said.with_woven = words, woven
    said.agent('Hello, "Ann".', 0)
    said.user("Yes,")
    said.keys("12#")
    said.action("press_digit")
    said.interim("I am")
    return said


@pytest.mark.parametrize("words", [False, True])
@pytest.mark.parametrize("woven", [False, True])
def test_frames_of_the_platform_fit_its_schema(words: bool, woven: bool) -> None:
    said = transcript(words=words, woven=woven)
    frames = [
        said.update("user_turn"),
        said.update(),
        said.request("response_required", 3),
        said.request("reminder_required", 4),
        ping(1_790_000_000_000),
        call_details("call_1", "+12125550123", "+12125550100", "inbound"),
        call_details("call_1", "", "", ""),
    ]
    for frame in frames:
        INBOUND.validate(json.loads(frame))


def test_a_caller_who_goes_on_is_heard_as_one_utterance() -> None:
    said = Transcript()
    said.agent("Hello.", None)
    said.user("I would like")
    said.go_on()
    said.interim("to leave")
    heard = json.loads(said.update())["transcript"]
    assert [line["content"] for line in heard] == ["Hello.", "I would like to leave"]
    said.user("to leave a message.")
    heard = json.loads(said.update())["transcript"]
    assert [line["content"] for line in heard] == ["Hello.", "I would like to leave a message. "]


def test_a_word_that_was_nothing_vanishes() -> None:
    said = transcript()
    said.interim("")
    assert b"I am" not in said.update()


@pytest.mark.parametrize("frame", FORBIDDEN)
def test_what_the_schema_forbids_is_dropped(frame: dict[str, object]) -> None:
    assert not OUTBOUND.is_valid(frame)
    assert read_sent(json.dumps(frame).encode()) is None


def test_every_frame_that_is_read_in_simulated_calls_fits_the_schema() -> None:
    stage, seen = shipped_stage(), set[str]()
    for index in range(CALLS):
        world = world_of(stage, 1, index, ("clinic", "wire")[index % 2])
        world.run()
        for fact in world.facts:
            if isinstance(fact, FrameOut) and fact.sent is not None:
                frame = json.loads(fact.raw)
                OUTBOUND.validate(frame)
                seen.add(frame["response_type"])
    assert seen == {
        "config", "update_agent", "ping_pong", "response", "tool_call_invocation",
        "tool_call_result",
    }  # fmt: skip
