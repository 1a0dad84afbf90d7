"""The facts of a call object."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.function_call import (
    FIELD_MAX_CHARS,
    UTTERANCES_MAX,
    CallFacts,
    call_id,
    read_call,
)
from parley.providers.retell.function_names import function_name

CALL_ID = "Jabr9TXYYJHfvl6Syypi88rdAHYHmcq6"


def facts(**call: object) -> CallFacts | None:
    return read_call(
        json.dumps(call).encode(), lambda name: function_name(name) == "book_appointment"
    )


def known(**call: object) -> CallFacts:
    read = facts(**call)
    assert read is not None
    return read


def invocation(name: str, number: int) -> dict[str, object]:
    return {
        "role": "tool_call_invocation",
        "name": name,
        "tool_call_id": f"tool_{number}",
        "arguments": "{}",
    }


def result(number: int) -> dict[str, object]:
    return {"role": "tool_call_result", "tool_call_id": f"tool_{number}", "content": "{}"}


def said(text: object, role: str = "user") -> dict[str, object]:
    return {"role": role, "content": text, "words": [{"word": "x", "start": 0.1, "end": 0.2}]}


def test_a_phone_call_is_told_with_all_that_is_known_of_it() -> None:
    assert known(
        call_id=CALL_ID,
        call_type="phone_call",
        direction="inbound",
        from_number="+12125550142",
        to_number="+493023125001",
        agent_id="agent_1",
        agent_version=7,
        call_status="ongoing",
        start_timestamp=1_763_632_800_000,
        metadata={"campaign": "spring", "count": 4},
        retell_llm_dynamic_variables={"language": "de-DE"},
        transcript="User: Guten Tag\n",
        transcript_object=[said("Guten Tag. "), said("Hallo", "agent")],
        transcript_with_tool_calls=[said("Guten Tag. "), invocation("bookAppointment_v2", 3)],
        latency={"e2e": {"p50": 650, "values": [400, 650]}},
    ) == CallFacts(
        call_id=CALL_ID,
        call_type="phone_call",
        direction="inbound",
        from_raw="+12125550142",
        to_raw="+493023125001",
        agent_id="agent_1",
        agent_version=7,
        language="de",
        started_at_ms=1_763_632_800_000,
        metadata={"campaign": "spring"},
        tool_call_id="tool_3",
        utterances=("Guten Tag.",),
    )


def test_a_web_call_has_no_numbers() -> None:
    call = known(call_type="web_call", call_id=CALL_ID, access_token="x")
    assert call == CallFacts(call_type="web_call", call_id=CALL_ID)
    assert (call.caller(), call.called()) == ("", "")


@pytest.mark.parametrize("raw", [b"null", b'"None"', b"[]", b"7", b"true"])
def test_what_is_no_object_is_no_call(raw: bytes) -> None:
    assert read_call(raw, lambda _: True) is None


def test_fields_of_any_type_are_survived() -> None:
    fields = ("call_id", "call_type", "direction", "from_number", "to_number", "agent_id")
    strange: dict[str, object] = dict.fromkeys(fields, 7)
    strange |= {
        "agent_version": "latest",
        "start_timestamp": -1,
        "metadata": ["x"],
        "retell_llm_dynamic_variables": 3,
        "transcript_object": "User: hello",
        "transcript_with_tool_calls": [7],
        "language": True,
    }
    assert facts(**strange) == CallFacts()


@pytest.mark.parametrize(
    "sent",
    [
        None,
        7,
        "",
        "None",
        "null",
        "undefined",
        "current",
        "current_call",
        "Current_Call",
        "dummy_call_id",
        "call_1",
        "call_001",
        "call_123",
        "1",
        "123",
        "12345",
        "{{call_id}}",
        "{{call.call_id}}",
        "{{ call_id }}",
        "<call_id>",
        "call id",
        "a\nb",
        "ünïcode",
        "x" * 129,
    ],
    ids=repr,
)
def test_what_stands_in_the_place_of_an_id_is_none(sent: object) -> None:
    assert call_id(sent) == ""


@pytest.mark.parametrize(
    "sent",
    [
        CALL_ID,
        "call_0123456789abcdef0123456789a",
        "x" * 128,
        "3f2a6c1e-9d4b-4a8e-8f21-0c9b7d5e6a10",
        "web:1/2",
    ],
)
def test_an_id_is_taken_as_it_is_however_long(sent: str) -> None:
    assert call_id(sent) == sent


def test_a_call_whose_id_is_a_placeholder_keeps_its_other_facts() -> None:
    assert known(call_id="None", to_number="+493023125001") == CallFacts(to_raw="+493023125001")


@pytest.mark.parametrize(
    ("direction", "caller", "called"),
    [
        ("inbound", "+12125550142", "+493023125001"),
        ("", "+12125550142", "+493023125001"),
        ("sideways", "+12125550142", "+493023125001"),
        ("outbound", "+493023125001", "+12125550142"),
    ],
)
def test_the_caller_is_the_person_whoever_dialled(direction: str, caller: str, called: str) -> None:
    call = known(direction=direction, from_number="+12125550142", to_number="+493023125001")
    assert (call.caller(), call.called()) == (caller, called)


def test_numbers_are_read_by_the_plan_of_a_region() -> None:
    call = known(from_number="(212) 555-0142", to_number="030 2312 5001")
    assert call.caller("US") == "+12125550142"
    assert call.called("DE") == "+493023125001"


def test_a_hidden_caller_is_nobody_though_the_called_number_is_known() -> None:
    call = known(from_number="anonymous", to_number="+493023125001")
    assert (call.from_raw, call.caller(), call.called()) == ("anonymous", "", "+493023125001")


def test_the_newest_utterances_of_the_caller_are_kept_oldest_first() -> None:
    texts = [f"Satz {number}" for number in range(UTTERANCES_MAX + 3)]
    spoken = [line for text in texts for line in (said(text), said("Ja?", "agent"))]
    assert known(transcript_object=spoken).utterances == tuple(texts[-UTTERANCES_MAX:])


def test_what_was_not_understood_or_said_by_others_is_no_utterance() -> None:
    spoken = [
        said("am Dienstag "),
        said("(unintelligible audio)"),
        said(""),
        said(None),
        said("Kollege", "transfer_target"),
        said("Hallo", "agent"),
    ]
    assert known(transcript_object=spoken).utterances == ("am Dienstag",)


def test_without_a_plain_transcript_the_woven_one_is_read() -> None:
    woven = [said("morgen"), invocation("check_availability", 1), said("um drei")]
    assert known(transcript_with_tool_calls=woven).utterances == ("morgen", "um drei")


@pytest.mark.parametrize(
    ("woven", "tool_call_id"),
    [
        ([], ""),
        ([invocation("book_appointment_v17", 1)], "tool_1"),
        ([invocation("start_booking", 1)], "tool_1"),
        ([invocation("book_appointment", 1), result(1)], ""),
        (
            [invocation("book_appointment", 1), result(1), invocation("bookAppointment", 2)],
            "tool_2",
        ),
        ([invocation("book_appointment", 1), invocation("check_availability", 2)], "tool_1"),
        ([invocation("check_availability", 1)], ""),
        ([{"role": "tool_call_invocation", "name": "book_appointment"}], ""),
    ],
    ids=range(8),
)
def test_a_use_is_known_by_the_newest_invocation_without_a_result(
    woven: list[object], tool_call_id: str
) -> None:
    assert known(transcript_with_tool_calls=woven).tool_call_id == tool_call_id


@pytest.mark.parametrize(
    ("call", "language"),
    [
        ({"language": "hi-IN"}, "hi"),
        ({"language": ["en-US", "de-DE"]}, "en"),
        ({"language": "multi"}, ""),
        ({"language": []}, ""),
        ({"retell_llm_dynamic_variables": {"locale": "de_DE"}}, "de"),
        ({"metadata": {"preferred_language": "EN"}}, "en"),
        ({"language": "{{language}}", "metadata": {"language": "de"}}, "de"),
        ({}, ""),
    ],
    ids=range(8),
)
def test_a_language_is_taken_from_wherever_it_is_told(
    call: dict[str, object], language: str
) -> None:
    assert known(**call).language == language


def test_words_that_are_too_long_to_be_meant_are_left_out() -> None:
    long = "a" * (FIELD_MAX_CHARS + 1)
    assert known(agent_id=long, from_number=long) == CallFacts()


def test_only_texts_of_the_metadata_are_kept_and_not_too_many() -> None:
    metadata: dict[str, object] = {f"key{number}": "x" for number in range(100)}
    kept = known(metadata={"n": 1, "none": None, "deep": {}, **metadata}).metadata
    assert kept == dict.fromkeys([f"key{number}" for number in range(64)], "x")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = [
    *sorted(CallFacts.__struct_fields__),
    "transcript_object",
    "transcript_with_tool_calls",
    "from_number",
    "to_number",
    "start_timestamp",
]


@given(st.dictionaries(st.sampled_from(FIELDS), json_values))
def test_a_call_object_of_any_content_is_read(call: dict[str, object]) -> None:
    read = known(**call)
    assert len(read.utterances) <= UTTERANCES_MAX
    assert read.caller().startswith("+") or not read.caller()
