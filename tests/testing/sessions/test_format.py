"""What a session file is, and what is said of one that is none."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.testing.sessions import SessionError, read_session, write_session
from parley.testing.sessions.format import (
    Break,
    Close,
    Connect,
    Expect,
    ExpectClose,
    Needs,
    Never,
    Pattern,
    Pause,
    Received,
    Send,
    Session,
    Step,
    make_session,
    session_schema,
    session_schema_page,
)

SCHEMA = jsonschema.Draft202012Validator(session_schema())
SCHEMA_PAGE = Path(__file__).parents[3] / "docs/reference/session-file.schema.json"

WHOLE = msgspec.structs.replace(
    make_session(
        "everything once",
        (
            Connect(),
            Send(after_ms=20, frame={"interaction_type": "ping_pong", "timestamp": 7}),
            Send(at_ms=40, text="{"),
            Expect(Pattern("ping_pong", timestamp=7), 500),
            Expect(Pattern("response", id=1, complete=True, action="end_call", protected=True)),
            Never(Pattern("response", id=0, empty=False), for_ms=10),
            Pause(for_ms=5),
            Break(after_ms=1),
            Connect(after_ms=1),
            ExpectClose(None),
            Connect(),
            Close(code=1001),
        ),
        Needs("wire", ("probe",), "fake", {"VIC_MAX_REPROMPTS": "1"}),
        "for people",
    ),
    received=(Received(3, {"response_type": "config", "config": {}}),),
)


def written(**changes: object) -> bytes:
    """A small session as JSON, with some of its fields changed."""
    plain = {"format": "parley-session", "version": 1, "title": "t", "steps": [{"do": "connect"}]}
    return json.dumps({**plain, **changes}).encode()


def test_a_session_survives_being_written_and_read() -> None:
    assert read_session(write_session(WHOLE)) == WHOLE


def test_what_has_its_default_is_not_written() -> None:
    session = make_session("t", (Connect(),), Needs())
    assert json.loads(write_session(session)) == json.loads(written())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "it is no session file"),
        (b"[]", "it is no session file"),
        (b"{}", 'it is no session file: "format" is not "parley-session"'),
        (written(version=2), "it is of version 2; this Parley reads 1"),
        (written(title=""), "it is no session file: Expected `str` of length >= 1 - at `$.title`"),
        (written(colour="red"), "it is no session file: Object contains unknown field `colour`"),
        (written(steps=[{"do": "fly"}]), "Invalid value 'fly' - at `$.steps[0].do`"),
        (written(steps=[{"do": "break"}]), "step 1: nothing is connected here"),
        (
            written(steps=[{"do": "connect"}, {"do": "close"}, {"do": "send", "text": "x"}]),
            "step 3: nothing is connected here",
        ),
        (
            written(steps=[{"do": "connect"}, {"do": "send"}]),
            "step 2: `send` has either `frame` or `text`",
        ),
        (
            written(steps=[{"do": "connect"}, {"do": "send", "text": "x", "frame": {}}]),
            "step 2: `send` has either `frame` or `text`",
        ),
        (
            written(steps=[{"do": "connect", "after_ms": 1, "at_ms": 1}]),
            "step 1: a step has `after_ms` or `at_ms`, not both",
        ),
        (
            written(steps=[{"do": "connect"}, {"do": "pause", "for_ms": -1}]),
            "Expected `int` >= 0",
        ),
    ],
)
def test_a_file_that_cannot_be_played_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(SessionError) as refused:
        read_session(content)
    assert why in str(refused.value)


def test_a_second_socket_may_be_opened_beside_the_first() -> None:
    steps = [{"do": "connect"}, {"do": "connect"}]
    assert read_session(written(steps=steps)).steps == (Connect(), Connect())


def test_the_schema_admits_a_session_with_everything() -> None:
    SCHEMA.validate(json.loads(write_session(WHOLE)))


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"colour": "red"},
        {"steps": [{"do": "fly"}]},
        {"steps": [{"do": "expect", "frame": {"type": "song"}}]},
        {"steps": [{"do": "close", "code": 999}]},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(changes: dict[str, Any]) -> None:
    content = written(**changes)
    with pytest.raises(SessionError):
        read_session(content)
    with pytest.raises(jsonschema.ValidationError):
        SCHEMA.validate(json.loads(content))


def test_the_schema_page_is_what_the_code_says() -> None:
    assert SCHEMA_PAGE.read_text(encoding="utf-8") == session_schema_page()


waits = st.integers(0, 1000)
numbers = st.integers(0, 20)
patterns = st.builds(
    Pattern,
    type=st.sampled_from(["response", "config", "ping_pong", "tool_call_result"]),
    id=st.none() | numbers,
    complete=st.none() | st.booleans(),
    action=st.none() | st.sampled_from(["none", "end_call", "transfer", "press_digits"]),
)
anything = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
steps: st.SearchStrategy[Step] = st.one_of(
    st.builds(Connect, after_ms=waits),
    st.builds(Send, at_ms=waits, frame=st.dictionaries(st.text(max_size=5), anything)),
    st.builds(Send, text=st.text(max_size=5)),
    st.builds(Expect, frame=patterns, within_ms=waits),
    st.builds(Never, frame=patterns, for_ms=waits),
)


@given(st.text(min_size=1, max_size=20), st.lists(steps, max_size=6))
def test_every_session_survives_being_written_and_read(title: str, given_steps: list[Step]) -> None:
    session: Session = make_session(title, (Connect(), *given_steps), Needs())
    assert read_session(write_session(session)) == session
    SCHEMA.validate(json.loads(write_session(session)))
