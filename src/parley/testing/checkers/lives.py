"""Promises about a call's lives: coming back, ending, and being replayed."""

import msgspec

from parley.conversation.effects import Say
from parley.conversation.events import CallEnded
from parley.conversation.state import decode_state
from parley.live.lines import decode_lines
from parley.live.replay import replay
from parley.testing.checkers.base import Checker, Decided, Remains, Terms
from parley.testing.facts import (
    ActionCarriedOut,
    CallOver,
    FrameIn,
    FrameOut,
    LinesDurable,
    ProcessDied,
    SocketGone,
    SocketOpened,
    ToolStarted,
)
from parley.testing.retell_frames import SentResponse

REASONS = {"end_call": "agent", "transfer": "transferred"}


class ComesBackWhole(Checker):
    name = "comes_back_whole"
    promise = "A call that comes back greets nobody twice and has forgotten nothing durable."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._greeting: list[tuple[int, int, str]] = []
        self._stored: set[tuple[int, str]] = set()
        self._sent: set[tuple[int, str]] = set()
        self._newest = self._owner = 0
        self._fillers = (terms.pack.text.lines.ack, terms.pack.text.lines.filler)
        self._greeted: frozenset[str] = frozenset()

    def opened(self, fact: SocketOpened) -> None:
        self._newest, self._owner = fact.socket, fact.owner
        self._greeted = frozenset(text for _, text in self._stored & self._sent)

    def decided(self, fact: Decided) -> None:
        for effect in fact.effects:
            if type(effect) is Say and effect.turn == 0 and effect.source not in self._fillers:
                self._greeting.append((fact.owner, fact.seq, effect.text))

    def durable(self, fact: LinesDurable) -> None:
        for owner, seq, text in self._greeting:
            if owner == fact.owner and seq <= fact.seq:
                self._stored.add((owner, text))

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse or sent.response_id or not sent.content:
            return
        if fact.socket != self._newest:
            # Nobody hears a process that has not noticed that the platform left it.
            return
        self._sent.add((self._owner, sent.content))
        if sent.content in self._greeted:
            self.fail(fact.at, f"{sent.content!r} is said again")

    def finish(self, at: float, remains: Remains) -> None:
        for state, blobs in remains.resumes:
            session = self.terms.session(self.terms.pack)
            for blob in blobs:
                for line in decode_lines(blob):
                    session.handle(line.event, line.now)
            ours, wanted = decode_state(state), session.state
            if ours != wanted:
                self.fail(at, f"it came back without {_differences(ours, wanted)}")


def _differences(ours: msgspec.Struct, wanted: msgspec.Struct) -> str:
    names = [n for n in wanted.__struct_fields__ if getattr(ours, n) != getattr(wanted, n)]
    return ", ".join(names)


class EndedCallsEnd(Checker):
    name = "ended_calls_end"
    promise = "After the goodbye was heard, or the end was journalled, nothing more happens."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._gone: set[int] = set()
        self._ended: set[int] = set()
        self._owners: dict[int, int] = {}
        self._action = ""
        self._closed_after = ""
        self._reason = ""

    def opened(self, fact: SocketOpened) -> None:
        self._owners[fact.socket] = fact.owner
        if self._reason and self._reason != "platform":
            self.fail(fact.at, f"a call that ended ({self._reason}) was taken up again")

    def decided(self, fact: Decided) -> None:
        if fact.owner in self._ended:
            self.fail(fact.at, f"{type(fact.event).__name__} is journalled after the end")
        if type(fact.event) is CallEnded:
            self._ended.add(fact.owner)

    def tool_started(self, fact: ToolStarted) -> None:
        if fact.owner in self._ended:
            self.fail(fact.at, f"{fact.name} starts after the end")

    def frame_out(self, fact: FrameOut) -> None:
        if fact.socket in self._gone or self._owners.get(fact.socket) in self._ended:
            self.fail(fact.at, f"{fact.raw.decode()} is sent after the end")

    def frame_in(self, fact: FrameIn) -> None:
        if fact.turn >= 0:
            self._action = ""

    def acted(self, fact: ActionCarriedOut) -> None:
        self._action = fact.action

    def gone(self, fact: SocketGone) -> None:
        self._gone.add(fact.socket)
        if fact.how == "platform" and fact.socket in self._owners:
            self._closed_after = REASONS.get(self._action, "")

    def died(self, _fact: ProcessDied) -> None:
        self._closed_after = ""

    def over(self, fact: CallOver) -> None:
        self._reason = fact.reason

    def finish(self, at: float, _remains: Remains) -> None:
        if self._closed_after and self._reason != self._closed_after:
            self.fail(at, f"it ended as {self._reason!r}, not as {self._closed_after!r}")


class ReplayEqualsRun(Checker):
    name = "replay_equals_run"
    promise = "The stored journal, decided again, gives the same effects and the same hash."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._digest = b""

    def over(self, fact: CallOver) -> None:
        self._digest = fact.digest

    def finish(self, at: float, remains: Remains) -> None:
        if not remains.blobs:
            return
        again = replay(list(remains.blobs), lambda _hash: self.terms.pack)
        if again.difference:
            self.fail(at, again.difference)
        elif self._digest and again.hash != self._digest.hex():
            self.fail(at, "the hash of the replay is another one")
