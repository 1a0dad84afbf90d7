"""From a call's journal to a session file: what the platform did, and what it got from us.

Frames are made again from events, so they carry what was understood of them and no more: interim
words, word timings and unknown fields are gone.
"""

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

import msgspec

from parley.conversation.effects import (
    Abandon,
    AnyEffect,
    Note,
    Say,
    Think,
    UpdateAgent,
    UseTool,
)
from parley.conversation.events import (
    AnyEvent,
    CallDetailsKnown,
    CallStarted,
    FloorTaken,
    LinkLost,
    LinkResumed,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)
from parley.live.lines import JournalLine
from parley.ports import Dialect
from parley.testing.sessions.format import (
    Break,
    Close,
    Connect,
    Expect,
    Needs,
    Never,
    Pattern,
    Received,
    Send,
    Session,
    Step,
    make_session,
)
from parley.testing.sessions.transcripts import Rebuilt

SLACK_MS = 2_000
"""How much later than in the recording an answer may come when the session is played."""


def session_of(title: str, pack: str, lines: Sequence[JournalLine], dialect: Dialect) -> Session:
    """A session that plays what the platform did in a call and expects what it got.

    `lines` are a whole journal in order, `pack` the name of the pack, `dialect` a new one.
    """
    recorder = _Recorder(dialect)
    returns = [place for place, line in enumerate(lines) if isinstance(line.event, LinkResumed)]
    for place, line in enumerate(lines):
        recorder.record(line, comes_back=any(later > place for later in returns))
    session = make_session(title, tuple(recorder.steps), _needs(pack, lines))
    return msgspec.structs.replace(session, received=tuple(recorder.received))


class _Recorder:
    def __init__(self, dialect: Dialect) -> None:
        self.steps: list[Step] = []
        self.received: list[Received] = []
        self._dialect = dialect
        self._rebuilt = Rebuilt()
        self._connection = 0
        self._connected = False
        self._acted_at = 0
        self._spoken: set[int] = set()
        self._superseded: list[int] = []

    def record(self, line: JournalLine, *, comes_back: bool) -> None:
        act = self._act(line.event, line.now, comes_back=comes_back)
        if act is not None:
            self.steps.append(act)
            self._acted_at = line.now
        if isinstance(act, Connect):
            self._opened(line.now)
        if isinstance(line.event, ToolReturned) and self._connected:
            self._tool_returned(line.event, line.now)
        for effect in line.effects:
            self._keep(self._dialect.speak(effect), line.now)
            for pattern in self._expected(effect):
                self._expect(pattern, line.now)

    # What the platform did.

    def _act(self, event: AnyEvent, now: int, *, comes_back: bool) -> Step | None:
        match event:
            case CallStarted() | LinkResumed():
                return Connect(at_ms=now)
            case LinkLost():
                self._connected = False
                return Break(at_ms=now) if comes_back else Close(at_ms=now)
            case _:
                frame = self._frame(event)
                return None if frame is None else Send(at_ms=now, frame=frame)

    def _frame(self, event: AnyEvent) -> dict[str, Any] | None:
        """The frame that brought an event; None: nothing came from outside."""
        match event:
            case CallDetailsKnown():
                return {"interaction_type": "call_details", "call": _call(event)}
            case FloorTaken():
                return self._rebuilt.frame("update_only", turntaking="user_turn")
            case ReplyWanted(turn=turn):
                self._rebuilt.fit(event)
                return self._rebuilt.frame("response_required", response_id=turn)
            case NudgeWanted(turn=turn):
                self._rebuilt.fit(event)
                return self._rebuilt.frame("reminder_required", response_id=turn)
            case _:
                return self._rebuilt.frame("update_only") if self._rebuilt.learn(event) else None

    # What it got.

    def _opened(self, now: int) -> None:
        self._connection += 1
        self._connected = True
        self._spoken.clear()
        self._keep(self._dialect.opening(), now)
        self._expect(Pattern("config"), now)

    def _tool_returned(self, event: ToolReturned, now: int) -> None:
        self._keep([self._dialect.tool_result(event.key, ok=event.ok, result=event.result)], now)
        self._expect(Pattern("tool_call_result", ok=event.ok), now)

    def _keep(self, frames: Sequence[bytes], now: int) -> None:
        self.received += [
            Received(now, msgspec.json.decode(frame), self._connection) for frame in frames
        ]

    def _expect(self, pattern: Pattern, now: int) -> None:
        self.steps.append(Expect(pattern, now - self._acted_at + SLACK_MS))
        if pattern.type == "response":
            self.steps += [Never(Pattern("response", id=turn)) for turn in self._superseded]
            self._superseded.clear()

    def _expected(self, effect: AnyEffect) -> Iterator[Pattern]:
        match effect:
            case Say():
                yield from self._expected_speech(effect)
            case Abandon(turn=turn, superseded=True):
                self._superseded.append(turn)
            case Abandon(turn=turn):
                yield Pattern("response", id=turn, complete=True)
            case UseTool(name=name):
                yield Pattern("tool_call_invocation", tool=name)
            case UpdateAgent():
                yield Pattern("update_agent")
            case Think() | Note():
                return
            case _:
                assert_never(effect)

    def _expected_speech(self, say: Say) -> Iterator[Pattern]:
        """The first words of a turn, and its end: what lies between may be cut otherwise."""
        if say.action is not None:
            yield Pattern("response", id=say.turn, complete=True, action=say.action.kind)
            return
        if say.text and say.turn not in self._spoken:
            self._spoken.add(say.turn)
            yield Pattern("response", id=say.turn, complete=False)
        if say.last:
            yield Pattern("response", id=say.turn, complete=True, action="none")


def _call(event: CallDetailsKnown) -> dict[str, Any]:
    return {
        "call_type": "phone_call",
        "call_status": "registered",
        "from_number": event.from_number,
        "to_number": event.to_number,
        "direction": event.direction,
        "retell_llm_dynamic_variables": event.variables,
    }


def _needs(pack: str, lines: Sequence[JournalLine]) -> Needs:
    effects = [effect for line in lines for effect in line.effects]
    begun = [line.event for line in lines if isinstance(line.event, CallStarted)]
    number = begun[0].facts.get("transfer_number", "") if begun else ""
    transfers = {
        effect.action.value
        for effect in effects
        if isinstance(effect, Say) and effect.action and effect.action.kind == "transfer"
    }
    return Needs(
        pack=pack,
        tools=tuple(sorted({effect.name for effect in effects if isinstance(effect, UseTool)})),
        model="fake" if any(isinstance(effect, Think) for effect in effects) else "",
        settings={"PARLEY_TRANSFER_NUMBER": number} if number and number in transfers else {},
    )
