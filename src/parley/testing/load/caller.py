"""A caller who makes turn after turn on one connection, as fast as allowed or by a timetable."""

import asyncio
from collections import deque
from collections.abc import Callable
from time import monotonic_ns

import msgspec

from parley.testing.load.connection import Connection
from parley.testing.load.figures import NS_PER_MS, NS_PER_S
from parley.testing.load.script import Script, call_details, ping

PING_EVERY_S = 2.0
UPDATE_GAP_S = 0.005
"""Between the interim frames of one utterance."""
GROWTH = 2
"""Utterances by which a turn lets the transcript grow."""


class _Config(msgspec.Struct, frozen=True, gc=False):
    call_details: bool = False


class Sent(msgspec.Struct, gc=False):
    """As much of a server's frame as a load needs; `watch` reads strictly."""

    response_type: str
    response_id: int = 0
    content: str = ""
    content_complete: bool = False
    end_call: bool = False
    timestamp: int = 0
    config: _Config = _Config()


read = msgspec.json.Decoder(Sent).decode


class Tally:
    """What all callers of a load saw. Times in milliseconds."""

    def __init__(self) -> None:
        self.turns = 0
        self.frames = 0
        self.goodbyes = 0
        self.lost = 0
        self.first_ms: list[float] = []
        self.echo_ms: list[float] = []
        self.lag_ms: list[float] = []
        """How late the caller itself was: latencies near it say nothing of the server."""

    def clear(self) -> None:
        """Forget the warm-up, but not what went wrong in it."""
        self.turns = self.frames = 0
        for times in (self.first_ms, self.echo_ms, self.lag_ms):
            times.clear()


class Caller:
    """Implements Ears. `utterances` stand in the transcript when it begins."""

    def __init__(self, call_id: str, script: Script, utterances: int, tally: Tally) -> None:
        self.call_id = call_id
        self.connection = Connection(self)
        self.greeted = asyncio.Event()
        self.idle = asyncio.Event()
        self.idle.set()
        self._script, self._tally = script, tally
        self._utterances = utterances | 1
        self._turn = self._left = 0
        self._frames: deque[bytes] = deque()
        self._period_s = self._due = self._gap_s = 0.0
        self._overdue = False
        self._asked_ns = 0
        self._waits = False
        self._stamp = 0
        self._pings: dict[int, int] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}

    def make_turns(self, count: int, first_due: float = 0.0, period_s: float = 0.0) -> None:
        """Make turns until `idle` is set: the next at once, or by a timetable.

        `first_due` is in seconds of the monotonic clock; without `period_s` there is no timetable.
        """
        self._left, self._due, self._period_s = count, first_due, period_s
        self.idle.clear()
        self._schedule()

    def keep_alive(self, first_after_s: float) -> None:
        self._timer("ping", first_after_s, self._ping)

    def stop(self) -> None:
        """Hang up."""
        for timer in self._timers.values():
            timer.cancel()
        self._left = 0
        self.connection.hang_up()

    # Ears.

    def heard(self, text: bytes, at_ns: int) -> None:
        sent = read(text)
        self._tally.frames += 1
        match sent.response_type:
            case "response":
                self._response(sent, at_ns)
            case "ping_pong":
                if asked := self._pings.pop(sent.timestamp, 0):
                    self._tally.echo_ms.append((at_ns - asked) / NS_PER_MS)
            case "config":
                if sent.config.call_details:
                    self.connection.send(call_details(self.call_id))
            case _:
                pass

    def lost(self, _close_code: int | None) -> None:
        if self._left or not self.greeted.is_set():
            self._tally.lost += 1
        self.stop()
        self.greeted.set()
        self.idle.set()

    # A turn.

    def _schedule(self) -> None:
        """Begin so early that the request leaves when it is due; at once, where that is past."""
        self._frames.extend(self._script.updates(self._utterances))
        lead_s = UPDATE_GAP_S * len(self._frames)
        wait_s = self._due - lead_s - monotonic_ns() / NS_PER_S
        self._overdue = wait_s < -lead_s
        self._gap_s = UPDATE_GAP_S if wait_s > 0 or not self._period_s else 0.0
        self._timer("turn", max(0.0, wait_s), self._step)

    def _step(self) -> None:
        """One interim frame after the other, then the request."""
        if self._frames:
            self.connection.send(self._frames.popleft())
            self._timer("turn", self._gap_s, self._step)
            return
        self._turn += 1
        self._waits = True
        self._asked_ns = monotonic_ns()
        if self._period_s:
            self._keep_timetable()
        self.connection.send(self._script.request(self._turn, self._utterances))

    def _keep_timetable(self) -> None:
        """A turn that the server delayed counts from when it was due; our own delay is noted."""
        due_ns = int(self._due * NS_PER_S)
        if self._overdue:
            self._asked_ns = due_ns
        else:
            self._tally.lag_ms.append(max(0, self._asked_ns - due_ns) / NS_PER_MS)
        self._due += self._period_s

    def _response(self, sent: Sent, at_ns: int) -> None:
        self._tally.goodbyes += sent.end_call
        if not self.greeted.is_set():
            if sent.content_complete:
                self.greeted.set()
            return
        if sent.response_id != self._turn:
            return
        if self._waits and sent.content:
            self._waits = False
            self._tally.first_ms.append((at_ns - self._asked_ns) / NS_PER_MS)
        if sent.content_complete:
            self._turn_over()

    def _turn_over(self) -> None:
        self._utterances += GROWTH
        self.connection.send(self._script.agent_turn(self._utterances))
        self._tally.turns += 1
        self._left -= 1
        if self._left > 0:
            self._schedule()
        else:
            self.idle.set()

    def _ping(self) -> None:
        self._stamp += 1
        self._pings[self._stamp] = monotonic_ns()
        self.connection.send(ping(self._stamp))
        self._timer("ping", PING_EVERY_S, self._ping)

    def _timer(self, name: str, after_s: float, act: Callable[[], None]) -> None:
        self._timers[name] = asyncio.get_running_loop().call_later(after_s, act)
