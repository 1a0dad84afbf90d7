"""What a checker is: one promise of the product, held against the facts of a call."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

import msgspec

from parley.conversation.effects import AnyEffect
from parley.conversation.events import AnyEvent
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session
from parley.live.limits import LiveLimits
from parley.live.lines import decode_line
from parley.testing.facts import (
    ActionCarriedOut,
    CallOver,
    Fact,
    FrameIn,
    FrameInOver,
    FrameOut,
    KeysPressed,
    LinesDurable,
    LineWritten,
    ModelAsked,
    ProcessDied,
    SendBlocked,
    SendFree,
    SocketGone,
    SocketOpened,
    Stored,
    ToolStarted,
)

FAILURES_MAX = 5
"""Of one checker in one call; more say nothing new."""

REQUESTS = ("response_required", "reminder_required")


class Decided(Fact, frozen=True):
    """A journal line as its owner wrote it, decoded."""

    owner: int
    seq: int
    now: int
    event: AnyEvent
    effects: list[AnyEffect]


class Terms(msgspec.Struct, frozen=True):
    """What the promises depend on. `claims` are sentences of the pack, each with its tool."""

    pack: Pack
    limits: LiveLimits
    session_limits: dict[str, int]
    claims: tuple[tuple[str, str], ...]
    session: Callable[[Pack], Session]


class Remains(msgspec.Struct, frozen=True):
    """What is left of a call: its journal, and the most that was held in memory.

    `resumes` are the states that processes made of the journal, each with what was stored by then.
    """

    blobs: Sequence[bytes]
    resumes: Sequence[tuple[bytes, Sequence[bytes]]]
    outbox_peak: int
    state_peak_bytes: int
    history_lines: int


class Failure(msgspec.Struct, frozen=True):
    checker: str
    at: float
    why: str


class Checker:
    """Hears the facts for which it overrides a method, in their order; then `finish`."""

    name: ClassVar[str]
    promise: ClassVar[str]
    ears: ClassVar[tuple[tuple[type[Fact], str], ...]] = ()

    def __init_subclass__(cls) -> None:
        """Remember the facts for which there is a method of the checker's own."""
        cls.ears = tuple(
            (kind, name)
            for kind, name in METHODS.items()
            if getattr(cls, name) is not getattr(Checker, name)
        )

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.failures: list[Failure] = []

    def fail(self, at: float, why: str) -> None:
        if len(self.failures) < FAILURES_MAX:
            self.failures.append(Failure(self.name, at, why))

    def opened(self, fact: SocketOpened) -> None: ...
    def gone(self, fact: SocketGone) -> None: ...
    def frame_in(self, fact: FrameIn) -> None: ...
    def frame_in_over(self, fact: FrameInOver) -> None: ...
    def frame_out(self, fact: FrameOut) -> None: ...
    def blocked(self, fact: SendBlocked) -> None: ...
    def free(self, fact: SendFree) -> None: ...
    def decided(self, fact: Decided) -> None: ...
    def durable(self, fact: LinesDurable) -> None: ...
    def tool_started(self, fact: ToolStarted) -> None: ...
    def stored(self, fact: Stored) -> None: ...
    def model_asked(self, fact: ModelAsked) -> None: ...
    def keys(self, fact: KeysPressed) -> None: ...
    def acted(self, fact: ActionCarriedOut) -> None: ...
    def over(self, fact: CallOver) -> None: ...
    def died(self, fact: ProcessDied) -> None: ...
    def finish(self, at: float, remains: Remains) -> None: ...


METHODS: dict[type[Fact], str] = {
    SocketOpened: "opened",
    SocketGone: "gone",
    FrameIn: "frame_in",
    FrameInOver: "frame_in_over",
    FrameOut: "frame_out",
    SendBlocked: "blocked",
    SendFree: "free",
    Decided: "decided",
    LinesDurable: "durable",
    ToolStarted: "tool_started",
    Stored: "stored",
    ModelAsked: "model_asked",
    KeysPressed: "keys",
    ActionCarriedOut: "acted",
    CallOver: "over",
    ProcessDied: "died",
}


def check(checkers: Sequence[Checker], facts: Sequence[Fact], remains: Remains) -> list[Failure]:
    """Let every checker hear the call; what they found, in the order of the checkers."""
    ears: dict[type[Fact], list[Callable[[Any], None]]] = {kind: [] for kind in METHODS}
    for checker in checkers:
        for kind, name in checker.ears:
            ears[kind].append(getattr(checker, name))
    at = 0.0
    for fact in facts:
        at = fact.at
        heard = _decoded(fact) if type(fact) is LineWritten else fact
        for ear in ears[type(heard)]:
            ear(heard)
    for checker in checkers:
        checker.finish(at, remains)
    return [failure for checker in checkers for failure in checker.failures]


def _decoded(fact: LineWritten) -> Decided:
    line = decode_line(fact.raw)
    return Decided(fact.at, fact.owner, line.seq, line.now, line.event, line.effects)
