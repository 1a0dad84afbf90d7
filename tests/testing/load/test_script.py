import json
from typing import Any

import pytest

from parley.testing.load.figures import percentile
from parley.testing.load.script import Script, call_details, ping


def read(frame: bytes) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(frame)
    return read


def roles(frame: bytes) -> list[str]:
    return [line["role"] for line in read(frame)["transcript"]]


def test_the_transcript_grows_by_turns_and_the_agent_speaks_first() -> None:
    script = Script(["one two", "three four"])
    request = read(script.request(7, 3))
    assert (request["interaction_type"], request["response_id"]) == ("response_required", 7)
    assert roles(script.request(7, 3)) == ["agent", "user", "agent", "user"]
    words = [line["content"] for line in request["transcript"] if line["role"] == "user"]
    assert words == ["one two", "three four"]


def test_interim_frames_grow_and_the_first_takes_the_floor() -> None:
    frames = [read(frame) for frame in Script(["a b c d e f g h"], updates=3).updates(1)]
    assert [frame["transcript"][-1]["content"] for frame in frames] == [
        "a b",
        "a b c d",
        "a b c d e f",
    ]
    assert [frame.get("turntaking") for frame in frames] == ["user_turn", None, None]


def test_a_caller_may_have_words_of_their_own() -> None:
    assert (
        read(Script().request(1, 1, "the long one"))["transcript"][-1]["content"] == "the long one"
    )


def test_a_reminder_carries_what_was_said_and_nothing_new() -> None:
    reminder = read(Script().reminder(2, 3))
    assert (reminder["interaction_type"], len(reminder["transcript"])) == ("reminder_required", 3)


def test_the_agents_turn_and_a_barge_in_say_whose_floor_it_is() -> None:
    script = Script()
    assert read(script.agent_turn(3))["turntaking"] == "agent_turn"
    assert read(script.barge_in(3))["turntaking"] == "user_turn"
    assert roles(script.barge_in(3))[-1] == "user"


def test_word_timings_and_the_woven_transcript_are_sent_where_wanted() -> None:
    request = read(Script(["one two"], timings=True, woven=True).request(1, 1))
    assert request["transcript_with_tool_calls"] == request["transcript"]
    assert request["transcript"][-1]["words"] == [
        {"word": "one", "start": 0.0, "end": 0.35},
        {"word": "two", "start": 0.35, "end": 0.7},
    ]


@pytest.mark.parametrize("woven", [False, True])
def test_a_frame_can_be_made_as_big_as_wanted(woven: bool) -> None:
    frame = Script(woven=woven).interim(1, 100_000)
    assert 95_000 < len(frame) <= 101_000
    assert read(frame)["interaction_type"] == "update_only"


def test_pings_and_details_are_what_the_platform_sends() -> None:
    assert read(ping(5)) == {"interaction_type": "ping_pong", "timestamp": 5}
    assert read(call_details("a"))["call"]["call_id"] == "a"


@pytest.mark.parametrize(
    ("share", "value"), [(0.0, 1), (0.01, 1), (0.5, 2), (0.51, 3), (0.75, 3), (0.99, 4), (1.0, 4)]
)
def test_a_percentile_is_one_of_the_values(share: float, value: float) -> None:
    assert percentile([4, 2, 1, 3], share) == value


def test_nothing_has_no_percentile() -> None:
    assert percentile([], 0.5) != percentile([], 0.5)
