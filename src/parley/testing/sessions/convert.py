"""From the reference format of scripted Retell sessions to ours.

There a file holds `payload.steps` with `dir` in, out or event. What comes `out` there is one
server's wording; here it becomes an expectation without words.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from parley.testing.sessions.format import (
    ActionWanted,
    Break,
    Close,
    Connect,
    Expect,
    Needs,
    Never,
    Pattern,
    Send,
    Session,
    SessionError,
    Step,
    make_session,
)

SPEECH_WITHIN_MS = 5_000
FAILING_MODEL = "failing"
"""No LLM_PROVIDER of that name exists: what a session needs whose model fails."""


class _Scripted(msgspec.Struct):
    dir: str
    delay_ms: int = 0
    event: str = ""
    msg: dict[str, Any] = {}
    note: str = ""


class _Payload(msgspec.Struct):
    title: str
    steps: list[_Scripted]
    expect: dict[str, Any] = {}


class _Reference(msgspec.Struct):
    payload: _Payload


def convert_reference(content: bytes) -> Session:
    """Raises SessionError for what is not of the reference format."""
    try:
        payload = msgspec.json.decode(content, type=_Reference).payload
    except msgspec.DecodeError as error:
        raise SessionError(f"it is not of the reference format: {error}") from error
    steps = [step for scripted in payload.steps for step in _converted(scripted, payload.expect)]
    steps += _demands(payload.expect, steps)
    note = " ".join(scripted.note for scripted in payload.steps if scripted.note)
    return make_session(payload.title, tuple(steps), _needs(payload.steps), note)


def _converted(scripted: _Scripted, expect: dict[str, Any]) -> Iterator[Step]:
    match scripted.dir, scripted.event:
        case "in", _:
            yield Send(after_ms=scripted.delay_ms, frame=scripted.msg)
        case "out", _:
            yield from _expected(scripted.msg, expect)
        case "event", "connect":
            yield Connect(after_ms=scripted.delay_ms)
        case "event", "reconnect_same_call_id":
            yield Connect(after_ms=scripted.delay_ms)
        case "event", "close_1006":
            yield Break(after_ms=scripted.delay_ms)
        case "event", "close_1000_by_retell":
            yield Close(after_ms=scripted.delay_ms, code=1000)
        case "event", "llm_error":
            # What must be so before the session begins: see _needs.
            return
        case _:
            raise SessionError(f"a step `{scripted.dir} {scripted.event}` is not known")


def _expected(frame: dict[str, Any], expect: dict[str, Any]) -> Iterator[Step]:
    match frame.get("response_type"):
        case "response":
            yield Expect(_response(frame), SPEECH_WITHIN_MS)
            yield from _nothing_older(frame, expect)
        case "tool_call_invocation":
            yield Expect(Pattern("tool_call_invocation", tool=frame["name"]), SPEECH_WITHIN_MS)
        case "tool_call_result":
            yield Expect(Pattern("tool_call_result", ok=frame.get("successful")), SPEECH_WITHIN_MS)
        case "ping_pong":
            within_ms = int(expect.get("max_pong_latency_ms", SPEECH_WITHIN_MS))
            yield Expect(Pattern("ping_pong", timestamp=frame["timestamp"]), within_ms)
        case "config" | "update_agent" | "metadata" as kind:
            yield Expect(Pattern(kind))
        case kind:
            raise SessionError(f"a frame of type {kind!r} is not known")


def _response(frame: dict[str, Any]) -> Pattern:
    action: ActionWanted | None = None
    if frame.get("end_call"):
        action = "end_call"
    elif frame.get("transfer_number"):
        action = "transfer"
    elif frame.get("digit_to_press"):
        action = "press_digits"
    return Pattern(
        "response",
        id=frame["response_id"],
        complete=frame["content_complete"],
        action=action,
        protected=True if frame.get("no_interruption_allowed") else None,
    )


def _nothing_older(frame: dict[str, Any], expect: dict[str, Any]) -> Iterator[Step]:
    """Behind the first frame of a response: nothing of those that it superseded."""
    for older, since in expect.get("no_frames_for_response_id_after", {}).items():
        if since == f"arrival of response_id {frame['response_id']}":
            yield Never(Pattern("response", id=int(older)))


def _demands(expect: dict[str, Any], steps: list[Step]) -> list[Step]:
    """Responses that must be complete and are not expected to be so by a step."""
    complete = {step.frame.id for step in steps if isinstance(step, Expect) and step.frame.complete}
    return [
        Expect(Pattern("response", id=number, complete=True), SPEECH_WITHIN_MS)
        for number in expect.get("must_complete", [])
        if number not in complete
    ]


def _needs(steps: list[_Scripted]) -> Needs:
    sent = [scripted.msg for scripted in steps if scripted.dir == "out"]
    tools = {str(m["name"]) for m in sent if m["response_type"] == "tool_call_invocation"}
    numbers = [str(m["transfer_number"]) for m in sent if m.get("transfer_number")]
    fails = any(scripted.event == "llm_error" for scripted in steps)
    return Needs(
        tools=tuple(sorted(tools)),
        model=FAILING_MODEL if fails else "",
        settings={"PARLEY_TRANSFER_NUMBER": numbers[0]} if numbers else {},
    )
