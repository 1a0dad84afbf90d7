"""From a call and its turns to what templates show."""

from collections.abc import Iterator
from typing import Any, Final

import msgspec

from parley.calls.actions import Call
from parley.calls.turns import ToolUse, Turn
from parley.conversation.hearing import Understanding, Value

WATERFALL_WIDTH: Final = 200
BAR_MIN: Final = 2


class Heard(msgspec.Struct, frozen=True):
    """A stretch of the caller's words; `values` are those that were heard in it."""

    text: str
    values: tuple[Value, ...] = ()


class Wait(msgspec.Struct, frozen=True):
    """A bar of the waterfall: a key of texts, a name, and where it stands, in its own units."""

    kind: str
    name: str
    began_ms: int
    took_ms: int
    x: int
    width: int


def call_values(call: Call) -> dict[str, Any]:
    """What each piece of a call's page needs to know of the call."""
    return {"call_id": call.call_id, "pack_hash": call.pack, "call_build": call.build}


def turn_values(turn: Turn) -> dict[str, Any]:
    """What the template of a turn shows."""
    return {
        "turn": turn,
        "heard": list(marked(turn.understanding)) if turn.understanding else [],
        "waits": waterfall(turn),
        "evidence": {use.key: use for use in turn.tools},
    }


def marked(understanding: Understanding) -> Iterator[Heard]:
    """The words in stretches, cut where values begin and end; parts of values stand in these."""
    text = understanding.text
    values = [v for v in understanding.values if not v.part and v.source == 0 and v.end > v.start]
    place = 0
    for start, end in _spans(values):
        if start > place:
            yield Heard(text[place:start])
        inside = tuple(v for v in values if start <= v.start and v.end <= end)
        yield Heard(text[start:end], inside)
        place = end
    if place < len(text):
        yield Heard(text[place:])


def _spans(values: list[Value]) -> list[tuple[int, int]]:
    """Where values stand; those that overlap are one."""
    spans: list[tuple[int, int]] = []
    for value in sorted(values, key=lambda each: (each.start, -each.end)):
        if spans and value.start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], value.end))
        else:
            spans.append((value.start, value.end))
    return spans


def waterfall(turn: Turn) -> list[Wait]:
    """What a turn took: to its first words, its tools, the model, and to its end."""
    bars = [("first", "", turn.wanted_ms, turn.first_ms)]
    if turn.model_asked_ms is not None:
        bars.append(("model", "", turn.model_asked_ms, turn.model_first_ms))
    bars += [("tool", use.name, use.asked_ms, use.answered_ms) for use in turn.tools]
    bars.append(("end", "", turn.wanted_ms, turn.ended_ms))
    known = [(kind, name, began, end) for kind, name, began, end in bars if end is not None]
    whole = max((end - turn.wanted_ms for _, _, _, end in known), default=0)
    return [
        Wait(
            kind,
            name,
            began - turn.wanted_ms,
            max(0, end - began),
            x=round((began - turn.wanted_ms) / max(1, whole) * WATERFALL_WIDTH),
            width=max(BAR_MIN, round((end - began) / max(1, whole) * WATERFALL_WIDTH)),
        )
        for kind, name, began, end in known
    ]


def tools_of(turns: list[Turn]) -> dict[str, ToolUse]:
    """All tools of a call, by key: evidence may be of an earlier turn."""
    return {use.key: use for turn in turns for use in turn.tools}
