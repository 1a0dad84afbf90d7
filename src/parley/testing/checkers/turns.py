"""Promises about turns: the newest one only, each ends once, an interruption ends it at once."""

from parley.conversation.effects import Abandon, Say
from parley.conversation.events import LinkLost, NudgeWanted, ReplyWanted
from parley.testing.checkers.base import REQUESTS, Checker, Decided, Remains, Terms
from parley.testing.facts import (
    FrameIn,
    FrameInOver,
    FrameOut,
    LinesDurable,
    ModelAsked,
    SendBlocked,
    SendFree,
    SocketGone,
    SocketOpened,
    ToolStarted,
)
from parley.testing.retell_frames import SentResponse

OPEN_MAX_MS = 20_000
"""After so long a turn has ended, whatever the tool, the model and the journal do."""
CLOSING_MAX_MS = 7_000
"""After so long the end of a turn that was decided has left, whatever disk and kernel do."""


class NoPastSpeech(Checker):
    name = "no_past_speech"
    promise = "No chunk of a turn leaves after the callback of a newer turn's frame began."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._newest: dict[int, int] = {}

    def frame_in(self, fact: FrameIn) -> None:
        if fact.kind in REQUESTS:
            self._newest[fact.socket] = max(self._newest.get(fact.socket, -1), fact.turn)

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is SentResponse and sent.response_id < self._newest.get(fact.socket, -1):
            self.fail(fact.at, f"turn {sent.response_id} speaks: {sent.content!r}")


class RepeatsNeverAct(Checker):
    name = "repeats_never_act"
    promise = "A frame with a lower or repeated id changes nothing."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._newest: dict[int, int] = {}
        self._repeat: int | None = None

    def frame_in(self, fact: FrameIn) -> None:
        if fact.kind in REQUESTS:
            newest = self._newest.get(fact.socket, -1)
            self._repeat = fact.turn if fact.turn <= newest else None
            self._newest[fact.socket] = max(newest, fact.turn)

    def frame_in_over(self, _fact: FrameInOver) -> None:
        self._repeat = None

    def decided(self, fact: Decided) -> None:
        if self._repeat is not None and type(fact.event) in (ReplyWanted, NudgeWanted):
            self.fail(fact.at, f"turn {self._repeat} was decided again in line {fact.seq}")


class _Turn:
    """One turn on one socket; `due_at` is when it has ended at the latest."""

    __slots__ = ("due_at", "ended", "superseded_at")

    def __init__(self, asked_at: float) -> None:
        self.due_at = asked_at + OPEN_MAX_MS
        self.ended = False
        self.superseded_at = float("inf")


class EveryTurnEnds(Checker):
    name = "every_turn_ends"
    promise = "Exactly one terminal for each turn and socket that was not superseded, then nothing."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._turns: dict[tuple[int, int], _Turn] = {}
        self._newest: dict[int, int] = {}
        self._seqs: dict[int, list[tuple[int, int]]] = {}
        self._stored_turn = 0
        self._socket = self._owner = 0

    def opened(self, fact: SocketOpened) -> None:
        known = max((turn for _, turn in self._seqs.get(fact.owner, ())), default=0)
        newest = max(known, self._stored_turn)
        for turn in {0, newest}:
            self._turns[fact.socket, turn] = _Turn(fact.at)
        self._newest[fact.socket] = newest
        self._socket, self._owner = fact.socket, fact.owner

    def frame_in(self, fact: FrameIn) -> None:
        newest = self._newest.get(fact.socket)
        if fact.kind in REQUESTS and newest is not None and fact.turn > newest:
            for older in {0, newest}:
                turn = self._turns[fact.socket, older]
                turn.superseded_at = min(turn.superseded_at, fact.at)
            self._newest[fact.socket] = fact.turn
            self._turns[fact.socket, fact.turn] = _Turn(fact.at)

    def decided(self, fact: Decided) -> None:
        if isinstance(fact.event, ReplyWanted | NudgeWanted):
            self._seqs.setdefault(fact.owner, []).append((fact.seq, fact.event.turn))
        for effect in fact.effects:
            if type(effect) is Say and effect.last and fact.owner == self._owner:
                turn = self._turns.get((self._socket, effect.turn))
                if turn is not None:
                    turn.due_at = min(turn.due_at, fact.at + CLOSING_MAX_MS)

    def durable(self, fact: LinesDurable) -> None:
        turns = [turn for seq, turn in self._seqs.get(fact.owner, ()) if seq <= fact.seq]
        self._stored_turn = max([self._stored_turn, *turns])

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse:
            return
        turn = self._turns.get((fact.socket, sent.response_id))
        if turn is None:
            self.fail(fact.at, f"turn {sent.response_id} speaks, and nobody asked for it")
        elif turn.ended:
            self.fail(fact.at, f"turn {sent.response_id} goes on after its end: {sent.content!r}")
        elif sent.content_complete:
            turn.ended = True

    def gone(self, fact: SocketGone) -> None:
        self._check(fact.at, fact.socket)

    def finish(self, at: float, _remains: Remains) -> None:
        for socket in list(self._newest):
            self._check(at, socket)

    def _check(self, at: float, socket: int) -> None:
        if self._newest.pop(socket, None) is None:
            return
        for (of, number), turn in self._turns.items():
            overdue = min(at, turn.superseded_at) > turn.due_at
            if of == socket and overdue and not turn.ended:
                self.fail(turn.due_at, f"turn {number} has no end on socket {socket}")


class InterruptionEndsTurn(Checker):
    name = "interruption_ends_turn"
    promise = (
        "Speech that the caller interrupts is taken back and its turn closed in the same step."
    )

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._owners: dict[int, int] = {}
        self._blocked: set[int] = set()
        self._turn: dict[int, int] = {}
        self._open: dict[int, bool] = {}
        self._words: dict[int, list[str]] = {}
        self._wanted: dict[int, int] = {}

    def opened(self, fact: SocketOpened) -> None:
        self._owners[fact.socket] = fact.owner
        self._words[fact.owner] = []

    def gone(self, fact: SocketGone) -> None:
        self._owners.pop(fact.socket, None)
        self._wanted.pop(fact.socket, None)

    def blocked(self, fact: SendBlocked) -> None:
        self._blocked.add(fact.socket)

    def free(self, fact: SendFree) -> None:
        self._blocked.discard(fact.socket)

    def decided(self, fact: Decided) -> None:
        event = fact.event
        if isinstance(event, ReplyWanted | NudgeWanted) and event.turn > self._turn.get(
            fact.owner, 0
        ):
            self._turn[fact.owner], self._open[fact.owner] = event.turn, True
        if isinstance(fact.event, ReplyWanted | NudgeWanted | LinkLost):
            self._words[fact.owner] = []
        for effect in fact.effects:
            if type(effect) is Say:
                self._turn[fact.owner], self._open[fact.owner] = effect.turn, not effect.last
                if effect.text:
                    self._words.setdefault(fact.owner, []).append(effect.text)
            elif type(effect) is Abandon and not effect.superseded:
                self._open[fact.owner], self._words[fact.owner] = False, []

    def frame_in(self, fact: FrameIn) -> None:
        owner = self._owners.get(fact.socket)
        if not fact.takes_floor or owner is None:
            return
        if self._open.get(owner, False) or self._words.get(owner):
            self._wanted[fact.socket] = self._turn[owner]

    def frame_out(self, fact: FrameOut) -> None:
        sent = fact.sent
        if type(sent) is not SentResponse:
            return
        wanted = self._wanted.pop(fact.socket, None)
        if wanted == sent.response_id and (sent.content or not sent.content_complete):
            self.fail(fact.at, f"turn {wanted} was interrupted and says {sent.content!r}")
        words = self._words.get(self._owners.get(fact.socket, 0), [])
        if sent.content in words:
            del words[: words.index(sent.content) + 1]

    def frame_in_over(self, fact: FrameInOver) -> None:
        wanted = self._wanted.get(fact.socket)
        if wanted is not None and fact.socket not in self._blocked:
            del self._wanted[fact.socket]
            self.fail(fact.at, f"turn {wanted} was interrupted and not closed")


class UpdatesNeverAct(Checker):
    name = "updates_never_act"
    promise = "An update of the transcript starts no tool, asks no model and says nothing."

    def __init__(self, terms: Terms) -> None:
        super().__init__(terms)
        self._update = False

    def frame_in(self, fact: FrameIn) -> None:
        self._update = fact.kind in ("update_only", "clear")

    def frame_in_over(self, _fact: FrameInOver) -> None:
        self._update = False

    def decided(self, fact: Decided) -> None:
        for effect in fact.effects if self._update else ():
            if type(effect) is not Abandon and type(effect).__name__ not in ("Note", "UpdateAgent"):
                self.fail(fact.at, f"{type(fact.event).__name__} causes {effect}")

    def tool_started(self, fact: ToolStarted) -> None:
        if self._update:
            self.fail(fact.at, f"{fact.name} starts")

    def model_asked(self, fact: ModelAsked) -> None:
        if self._update:
            self.fail(fact.at, "the model is asked")
