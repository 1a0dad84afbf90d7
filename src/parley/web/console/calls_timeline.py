"""The time line of a call: who spoke when, what was waited for, and where it went wrong."""

from typing import Final

import msgspec

from parley.calls.turns import Turn, heard_chars

WIDTH: Final = 1_000
BAR_MIN: Final = 3
SPOKEN_MS_PER_CHAR: Final = 65
"""About 150 words a minute. A journal knows when words left, not how long they sounded."""
TICKS_MAX: Final = 8
STEPS_S: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_800, 3_600)


class Bar(msgspec.Struct, frozen=True):
    """A stretch of time on a lane: `caller`, `agent` or `tool`. `x` and `width` are of WIDTH."""

    lane: str
    x: int
    width: int
    began_ms: int
    took_ms: int
    turn: int
    name: str = ""


class Point(msgspec.Struct, frozen=True):
    """A moment: an `interruption`, a `silence` or an `error`."""

    kind: str
    x: int
    at_ms: int
    turn: int
    name: str = ""


class Timeline(msgspec.Struct, frozen=True):
    """Lengths of speech are estimated from its words. `ticks` are places and milliseconds."""

    bars: tuple[Bar, ...]
    points: tuple[Point, ...]
    ticks: tuple[tuple[int, int], ...]


def timeline(turns: list[Turn], lasted_ms: int) -> Timeline:
    """Lay out a call of that length."""
    scale = WIDTH / max(1, lasted_ms)
    bars: list[Bar] = []
    points: list[Point] = []
    for place, turn in enumerate(turns):
        until = turns[place + 1].wanted_ms if place + 1 < len(turns) else lasted_ms
        since = turns[place - 1].wanted_ms if place else 0
        bars += _bars(turn, since, until, scale)
        points += _points(turn, scale)
    return Timeline(tuple(bars), tuple(points), _ticks(lasted_ms, scale))


def _bars(turn: Turn, since_ms: int, until_ms: int, scale: float) -> list[Bar]:
    found = []
    if turn.said:
        took = min(len(turn.said) * SPOKEN_MS_PER_CHAR, turn.wanted_ms - since_ms)
        found.append(_bar("caller", turn.wanted_ms - took, turn.wanted_ms, turn.number, scale))
    if turn.first_ms is not None and turn.spoken:
        chars = heard_chars(turn.spoken, turn.heard)
        end = min(until_ms, turn.first_ms + chars * SPOKEN_MS_PER_CHAR)
        if turn.interrupted_ms is not None:
            end = min(end, turn.interrupted_ms)
        found.append(_bar("agent", turn.first_ms, end, turn.number, scale))
    for use in turn.tools:
        end = until_ms if use.answered_ms is None else use.answered_ms
        found.append(_bar("tool", use.asked_ms, end, turn.number, scale, use.name))
    return found


def _bar(lane: str, began: int, ended: int, turn: int, scale: float, name: str = "") -> Bar:
    took = max(0, ended - began)
    x = min(WIDTH - BAR_MIN, round(began * scale))
    width = max(BAR_MIN, min(WIDTH - x, round(took * scale)))
    return Bar(lane, x, width, began, took, turn, name)


def _points(turn: Turn, scale: float) -> list[Point]:
    found = []
    if turn.interrupted_ms is not None:
        found.append(("interruption", turn.interrupted_ms, ""))
    if turn.kind == "silence":
        found.append(("silence", turn.wanted_ms, ""))
    found += [("error", mark.at_ms, mark.kind) for mark in turn.errors]
    return [
        Point(kind, min(WIDTH, round(at * scale)), at, turn.number, name)
        for kind, at, name in found
    ]


def _ticks(lasted_ms: int, scale: float) -> tuple[tuple[int, int], ...]:
    fitting = (step for step in STEPS_S if lasted_ms / 1000 / step <= TICKS_MAX)
    step_ms = next(fitting, max(STEPS_S[-1], lasted_ms // 1000 // TICKS_MAX)) * 1000
    return tuple((round(at * scale), at) for at in range(0, lasted_ms + 1, step_ms))
