"""Playbooks for the core: tell a session events, and hold what it answers against whole values.

    play(session) >> ReplyWanted(1, "hello") << (Say(1, "Hi. ", last=True),)
    play(session) >> ReplyWanted(1, "hello") << "Hi. " >> 250 << Say(1, "Okay. ")

`>>` tells an event, or lets so many milliseconds pass, in which due deadlines are told. `<<` holds
all effects since the last `>>` against an effect, a tuple of effects, or the words that are spoken.
"""

from parley.conversation.effects import AnyEffect, Say
from parley.conversation.events import AnyEvent, CallStarted, DeadlinePassed
from parley.conversation.flow.pack import Pack
from parley.conversation.session import Session
from parley.live.limits import session_limits
from parley.settings import Settings

FACTS = {"clinic_name": "Glow Clinic", "emergency_number": "911", "country": "US"}
DEADLINES_MAX = 1_000


def started(pack: Pack, **facts: str) -> CallStarted:
    """The beginning of a call on a pack, with default limits."""
    limits = session_limits(Settings())
    return CallStarted(
        "call_1", 0, "America/Chicago", pack.hash, "build", "tables", FACTS | facts, limits
    )


def play(session: Session, now: int = 0) -> "Playbook":
    """Go on with a session at a moment, in ms since CallStarted."""
    return Playbook(session, now)


class Playbook:
    """`effects` are those of the last `>>`, `now` is the moment of it."""

    def __init__(self, session: Session, now: int) -> None:
        self.session = session
        self.now = now
        self.effects: list[AnyEffect] = []

    def __rshift__(self, told: AnyEvent | int) -> "Playbook":
        if isinstance(told, int):
            self.effects = self._let_pass(told)
        else:
            self.effects = self.session.handle(told, self.now)
        return self

    def __lshift__(self, wanted: AnyEffect | tuple[AnyEffect, ...] | str) -> "Playbook":
        if isinstance(wanted, str):
            assert self.said == wanted
        else:
            assert self.effects == list(wanted if isinstance(wanted, tuple) else (wanted,))
        return self

    @property
    def said(self) -> str:
        """The words that are spoken since the last `>>`."""
        return "".join(effect.text for effect in self.effects if isinstance(effect, Say))

    def _let_pass(self, milliseconds: int) -> list[AnyEffect]:
        until = self.now + milliseconds
        effects: list[AnyEffect] = []
        for _ in range(DEADLINES_MAX):
            deadline = self.session.deadline
            if deadline is None or deadline > until:
                break
            self.now = max(self.now, deadline)
            effects += self.session.handle(DeadlinePassed(), self.now)
        else:
            raise AssertionError(f"{DEADLINES_MAX} deadlines passed within {milliseconds} ms")
        self.now = until
        return effects
