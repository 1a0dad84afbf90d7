"""Promises about speech: nothing is lost, silence is covered, what is claimed is so."""

from collections import deque

from parley.conversation.effects import Abandon, AnyEffect, Note, Say, Think, UseTool
from parley.conversation.events import LinkLost, LinkResumed, NudgeWanted, ReplyWanted
from parley.testing.checkers.base import REQUESTS, Checker, Decided, Terms
from parley.testing.facts import (
    Fact,
    FrameIn,
    FrameOut,
    LinesDurable,
    SendBlocked,
    SendFree,
    SocketGone,
    SocketOpened,
    Stored,
)
from parley.testing.retell_frames import SentResponse

RESUMED_TURN = -1
"""The turn that was open when a connection was lost, whichever it was."""
SLACK_MS = 12.0
"""A timer may be late by this much."""


class NothingIsLost(Checker):
    name = "nothing_is_lost"
    promise = "What was decided leaves whole and in order, unless it was taken back."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._owners: dict[int, int] = {}
        self._due: dict[int, deque[tuple[int, str]]] = {}
        self._turn: dict[int, int] = {}
        self._ended: tuple[int, int] | None = None

    def opened(self, fact: SocketOpened) -> None:
        self._owners[fact.socket] = fact.owner
        self._due[fact.owner] = deque()

    def decided(self, fact: Decided) -> None:
        due = self._due.setdefault(fact.owner, deque())
        event = fact.event
        if isinstance(event, ReplyWanted | NudgeWanted):
            if event.turn > self._turn.get(fact.owner, -1):
                due.clear()
            self._turn[fact.owner] = event.turn
        elif type(event) is LinkLost:
            due.clear()
        for effect in fact.effects:
            if type(effect) is Say:
                due.append((effect.turn, effect.text))
                if effect.last and effect.text and not effect.action:
                    due.append((effect.turn, ""))
            elif type(effect) is Abandon:
                due.clear()

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse:
            return
        owner = self._owners[fact.socket]
        due = self._due[owner]
        said = (sent.response_id, sent.content)
        is_past = sent.response_id < self._turn.get(owner, 0) and said not in due
        is_end_again = self._ended == (fact.socket, sent.response_id) and not sent.content
        if is_past or is_end_again or (not sent.content and not due):
            return
        if sent.content_complete:
            self._ended = (fact.socket, sent.response_id)
        if not due or due.popleft() != said:
            self.fail(fact.at, f"turn {sent.response_id} says {sent.content!r}: not what was due")
            due.clear()


class SilenceIsCovered(Checker):
    name = "silence_is_covered"
    promise = "An open turn is never silent for longer than its ack, filler or way out allows."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._socket = 0
        self._owner = 0
        self._turn: int | None = None
        self._newest = 0
        self._quiet_ms = 0.0
        self._last_at = 0.0
        self._limit_ms = 0
        limits = terms.session_limits
        self._filler_ms = max(limits["tool_filler_ms"], limits["model_filler_ms"])
        self._blocked = False
        self._pending = 0
        self._durable = 0

    def _pass(self, fact: Fact) -> None:
        """Count time that is nobody's excuse: neither the kernel's nor the disk's."""
        excused = self._blocked or self._pending > self._durable
        if self._turn is not None and not excused:
            self._quiet_ms += fact.at - self._last_at
            if self._quiet_ms > self._limit_ms + SLACK_MS:
                self.fail(fact.at, f"turn {self._turn} is silent for {self._quiet_ms:.0f} ms")
                self._turn = None
        self._last_at = fact.at

    def opened(self, fact: SocketOpened) -> None:
        self._socket, self._owner = fact.socket, fact.owner
        self._blocked, self._pending, self._durable, self._turn = False, 0, 0, None
        if fact.socket == 1:
            self._begin(fact, 0, self.terms.session_limits["greeting_wait_ms"])

    def _begin(self, fact: Fact, turn: int, limit_ms: int) -> None:
        self._turn, self._limit_ms, self._quiet_ms = turn, limit_ms, 0.0
        self._last_at = fact.at

    def _is_open(self, turn: int) -> bool:
        return turn == self._turn or (self._turn == RESUMED_TURN and turn > 0)

    def gone(self, fact: SocketGone) -> None:
        if fact.socket == self._socket:
            self._pass(fact)
            self._turn = None

    def blocked(self, fact: SendBlocked) -> None:
        self._pass(fact)
        self._blocked = self._blocked or fact.socket == self._socket

    def free(self, fact: SendFree) -> None:
        self._pass(fact)
        self._blocked = self._blocked and fact.socket != self._socket

    def durable(self, fact: LinesDurable) -> None:
        self._pass(fact)
        if fact.owner == self._owner:
            self._durable = max(self._durable, fact.seq)

    def frame_in(self, fact: FrameIn) -> None:
        if fact.socket != self._socket:
            return
        self._pass(fact)
        if fact.kind in REQUESTS and fact.turn > self._newest:
            self._newest = fact.turn
            self._begin(fact, fact.turn, self.terms.session_limits["ack_ms"])

    def decided(self, fact: Decided) -> None:
        if fact.owner != self._owner:
            return
        self._pass(fact)
        asked = any(isinstance(effect, UseTool | Think) for effect in fact.effects)
        if asked and type(fact.event) is LinkResumed:
            says = [effect for effect in fact.effects if isinstance(effect, Say)]
            greeted = any(say.source == "resume" for say in says)
            self._begin(fact, RESUMED_TURN if greeted else 0, self._filler_ms)
        for effect in fact.effects:
            self._hear(effect, fact.seq)

    def _hear(self, effect: AnyEffect, seq: int) -> None:
        match effect:
            case Abandon(turn=turn) | Say(turn=turn, last=True) if self._is_open(turn):
                self._turn = None
            case Note(kind="filler", detail=kind):
                self._limit_ms = self.terms.session_limits[f"{kind}_timeout_ms"]
            case Say(evidence=evidence) if evidence:
                self._pending = seq
            case _:
                pass

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse or fact.socket != self._socket:
            return
        self._pass(fact)
        if self._is_open(sent.response_id):
            self._quiet_ms = 0.0
            self._limit_ms = max(self._limit_ms, self._filler_ms)


class ClaimsAreStored(Checker):
    name = "claims_are_stored"
    promise = "Nothing is said to be noted that is not stored at that moment."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._uses: dict[str, UseTool] = {}
        self._asked: list[str] = []
        self._noted: dict[str, str] = {}
        self._evidence: dict[str, tuple[str, ...]] = {}
        self._messages: dict[str, dict[str, str]] = {}
        self._stored: dict[str, str] = {}

    def decided(self, fact: Decided) -> None:
        for effect in fact.effects:
            if type(effect) is UseTool:
                self._uses[effect.key] = effect
                self._asked.append(effect.key)
            elif type(effect) is Say and effect.evidence:
                self._evidence[effect.text.strip()] = effect.evidence

    def stored(self, fact: Stored) -> None:
        self._stored[fact.key] = fact.name
        if fact.name == "take_message":
            number = fact.arguments["number"]
            self._messages[number] = fact.arguments
            noted = self._noted.get(number, fact.key)
            if self._age(noted) < self._age(fact.key):
                self.fail(fact.at, f"message {number}, which is noted, gives way to older words")

    def _age(self, key: str) -> int:
        """How many tool calls were asked for since this one was, for the last time."""
        return self._asked[::-1].index(key) if key in self._asked else 0

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse or not sent.content:
            return
        for words, tool in self.terms.claims:
            if words in sent.content and (why := self._unfounded(sent.content, tool)):
                self.fail(fact.at, f"{sent.content!r}: {why}")

    def _unfounded(self, content: str, tool: str) -> str:
        """Why a claim does not hold; empty: it does."""
        keys = self._evidence.get(content.strip(), ())
        if not keys:
            return "it names no evidence"
        for key in keys:
            if self._stored.get(key) != tool:
                return f"nothing is stored under {key[:8]}"
            arguments = self._uses[key].arguments if key in self._uses else {}
            if tool == "take_message":
                if self._messages.get(arguments["number"]) != arguments:
                    return "something else is stored by now"
                self._noted[arguments["number"]] = key
        return ""
