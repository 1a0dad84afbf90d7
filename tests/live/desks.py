"""A desk and a wire that remember what they were asked for; time passes when the test says so."""

import json
from collections.abc import Sequence
from typing import Any

import msgspec
from tests.conversation.calls import pack, started

from parley.conversation.effects import Think, UseTool
from parley.conversation.events import CallStarted
from parley.conversation.session import Session
from parley.live.call import LiveCall
from parley.live.limits import LiveLimits
from parley.live.lines import join_lines
from parley.live.meter import CallMeter, Instruments
from parley.providers.retell import RetellDialect, RetellOptions
from parley.telemetry import Metrics


class FakeDesk:
    """Journal lines become durable when `commit` is called, or at once with `eager`."""

    def __init__(self, *, eager: bool = True) -> None:
        self.time = 1_000.0
        self.eager = eager
        self.lines: list[bytes] = []
        self.snapshots: list[bytes] = []
        self.tools: list[UseTool] = []
        self.thoughts: list[Think] = []
        self.wishes: list[float] = []
        self.ended: list[str] = []

    def now(self) -> float:
        return self.time

    def epoch_ms(self) -> int:
        return 1_700_000_000_000 + int(self.time)

    def write_line(
        self, call: LiveCall, line: bytes, *, snapshot: bytes | None, urgent: bool
    ) -> None:
        del urgent
        self.lines.append(line)
        self.snapshots += [snapshot] if snapshot is not None else []
        if self.eager:
            call.outbox.durable = call.seq
            call.journal_since = None

    def commit(self, call: LiveCall) -> None:
        call.durable(call.seq)

    @property
    def journal(self) -> bytes:
        return join_lines(self.lines)

    def use_tool(self, call: LiveCall, use: UseTool) -> None:
        del call
        self.tools.append(use)

    def think(self, call: LiveCall, think: Think) -> None:
        del call
        self.thoughts.append(think)

    def stop_thinking(self, call: LiveCall) -> None:
        del call
        self.thoughts.clear()

    def wake(self, call: LiveCall, at: float) -> None:
        del call
        self.wishes.append(at)

    def details(self, call: LiveCall, from_number: str, to_number: str, direction: str) -> None:
        del call, from_number, to_number, direction

    def begin_again(self, call: LiveCall) -> CallStarted:
        event = started(call.session.pack, admission="state_lost")
        limits = {**event.limits, "speak_first": 0}
        return msgspec.structs.replace(event, limits=limits)

    def over(self, call: LiveCall, reason: str) -> None:
        del call
        self.ended.append(reason)


class FakeWire:
    """`takes` frames are taken whole by the kernel; the next one stalls."""

    def __init__(self, takes: int = 1_000_000) -> None:
        self.takes = takes
        self.frames: list[dict[str, Any]] = []
        self.end = ""

    @property
    def blocked(self) -> bool:
        return self.takes < 0

    def send(self, frames: Sequence[bytes]) -> int:
        for count, frame in enumerate(frames, 1):
            self.frames.append(json.loads(frame))
            self.takes -= 1
            if self.blocked:
                return count
        return len(frames)

    def close(self, code: int, reason: str) -> None:
        self.end = self.end or f"{code} {reason}"

    def abort(self, reason: str) -> None:
        self.end = self.end or f"abort {reason}"

    def responses(self, turn: int) -> list[dict[str, Any]]:
        return [frame for frame in self.frames if frame.get("response_id") == turn]

    def complete(self, turn: int) -> bool:
        return any(frame["content_complete"] for frame in self.responses(turn))

    def pings(self) -> list[int]:
        return [f["timestamp"] for f in self.frames if f["response_type"] == "ping_pong"]


class Line:
    """A live call on the pack `wire`, its desk and its newest connection."""

    def __init__(
        self, *, eager: bool = True, limits: LiveLimits | None = None, takes: int = 1_000_000
    ) -> None:
        self.metrics = Metrics("0")
        self.desk = FakeDesk(eager=eager)
        limits = limits or LiveLimits()
        session = Session(pack("wire"))
        meter = CallMeter(Instruments(self.metrics, limits.echo_deadline_ms, limits.ms_per_char))
        self.call = LiveCall(
            "call1", session, RetellDialect("call1", RetellOptions()), self.desk, limits, meter
        )
        self.wire = FakeWire(takes)
        self.call.open(self.wire, started(session.pack))

    def hear(self, frame: dict[str, Any]) -> None:
        self.call.frame(json.dumps(frame, separators=(",", ":")).encode())

    def want_reply(self, turn: int, said: str) -> None:
        transcript = [{"role": "agent", "content": "Hey"}, {"role": "user", "content": said}]
        self.hear(
            {
                "interaction_type": "response_required",
                "response_id": turn,
                "transcript": transcript * turn,
            }
        )

    def interrupt(self) -> None:
        self.hear({"interaction_type": "update_only", "transcript": [], "turntaking": "user_turn"})

    def pass_time(self, ms: float) -> None:
        """Let time pass, waking the call at every moment that it wished for."""
        end = self.desk.time + ms
        while (due := self.call.next_due()) <= end:
            self.desk.time = max(self.desk.time, due)
            self.call.wake_up()
        self.desk.time = end
