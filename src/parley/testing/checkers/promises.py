"""Promises about what lasts: durable before it leaves, done once, heard once."""

from parley.conversation.effects import Abandon, Say, UseTool
from parley.conversation.events import DigitPressed
from parley.live.call import JOURNAL_PATIENCE_MS
from parley.live.lines import decode_lines
from parley.testing.checkers.base import Checker, Decided, Remains, Terms
from parley.testing.facts import (
    FrameOut,
    KeysPressed,
    LinesDurable,
    SocketOpened,
    Stored,
    ToolStarted,
)
from parley.testing.retell_frames import SentResponse, SentToolCall


class DurableBeforeItLeaves(Checker):
    name = "durable_before_it_leaves"
    promise = (
        "An action, a claim, a tool and the end of a turn wait until their line is on disk,"
        " or until the disk has not answered for too long."
    )

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._owners: dict[int, int] = {}
        self._durable: dict[int, int] = {}
        self._waiting_since: dict[int, float] = {}
        self._last: dict[int, int] = {}
        self._end: dict[tuple[int, int], int] = {}
        self._promised: dict[tuple[int, int, str], int] = {}
        self._tools: dict[tuple[int, str], int] = {}

    def opened(self, fact: SocketOpened) -> None:
        self._owners[fact.socket] = fact.owner

    def decided(self, fact: Decided) -> None:
        owner, seq = fact.owner, fact.seq
        if self._last.get(owner, 0) <= self._durable.get(owner, 0):
            self._waiting_since[owner] = fact.at
        self._last[owner] = seq
        for effect in fact.effects:
            match effect:
                case Say():
                    if effect.last:
                        self._end[owner, effect.turn] = 0 if effect.source == "resume" else seq
                    if effect.evidence or (effect.action and effect.text):
                        self._promised[owner, effect.turn, effect.text] = seq
                case Abandon():
                    self._end[owner, effect.turn] = 0
                case UseTool():
                    self._tools[owner, effect.key] = seq
                case _:
                    pass

    def durable(self, fact: LinesDurable) -> None:
        self._durable[fact.owner] = fact.seq
        self._waiting_since[fact.owner] = fact.at

    def _early(self, at: float, owner: int, seq: int) -> bool:
        late = at - self._waiting_since.get(owner, at) >= JOURNAL_PATIENCE_MS
        return seq > self._durable.get(owner, 0) and not late

    def frame_out(self, fact: FrameOut) -> None:
        sent, owner = fact.sent, self._owners.get(fact.socket, 0)
        if type(sent) is SentResponse:
            seq = self._end.get((owner, sent.response_id), 0) if sent.content_complete else 0
            seq = max(seq, self._promised.get((owner, sent.response_id, sent.content), 0))
            if self._early(fact.at, owner, seq):
                self.fail(fact.at, f"turn {sent.response_id} {sent.content!r} before line {seq}")
        elif type(sent) is SentToolCall:
            seq = self._tools.get((owner, sent.tool_call_id.rpartition(":")[2]), 0)
            if self._early(fact.at, owner, seq):
                self.fail(fact.at, f"{sent.name} is announced before line {seq}")

    def tool_started(self, fact: ToolStarted) -> None:
        seq = self._tools.get((fact.owner, fact.key), 0)
        if self._early(fact.at, fact.owner, seq):
            self.fail(fact.at, f"{fact.name} starts before line {seq}")


class EffectsHappenOnce(Checker):
    name = "effects_happen_once"
    promise = "What is done once is not done again, whatever repeats, breaks or dies."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._last: dict[str, dict[str, str]] = {}

    def stored(self, fact: Stored) -> None:
        if self._last.get(fact.name) == fact.arguments:
            self.fail(fact.at, f"{fact.name} {fact.arguments} again")
        self._last[fact.name] = fact.arguments


class KeysAreHeardOnce(Checker):
    name = "keys_are_heard_once"
    promise = "Keys reach the journal once and in the order in which they were pressed."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._pressed = ""

    def keys(self, fact: KeysPressed) -> None:
        self._pressed += fact.digits

    def finish(self, at: float, remains: Remains) -> None:
        events = [line.event for blob in remains.blobs for line in decode_lines(blob)]
        heard = "".join(event.digits for event in events if type(event) is DigitPressed)
        if not self._pressed.startswith(heard):
            self.fail(at, f"{self._pressed!r} was pressed, {heard!r} was heard")
