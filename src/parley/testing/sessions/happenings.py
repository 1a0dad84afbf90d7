"""What happens while a session is played, and what comes of it; counterpart: player.py."""

import msgspec

from parley.testing.sessions.format import Act, Received
from parley.testing.sessions.matching import Arrival


class Did(msgspec.Struct, frozen=True):
    """The platform did something at `at_ms` after the first connect."""

    at_ms: float
    step: Act


class Verdict(msgspec.Struct, frozen=True):
    """Whether an expectation held. `text` says what it was; `why` is empty where it held.

    `delay_ms` is from what the platform did last to what was expected; None: nothing came.
    """

    text: str
    why: str = ""
    delay_ms: float | None = None

    @property
    def ok(self) -> bool:
        return not self.why


Happening = Did | Arrival | Verdict


class Played(msgspec.Struct, frozen=True):
    """What came of a session."""

    verdicts: tuple[Verdict, ...]
    received: tuple[Received, ...]

    @property
    def ok(self) -> bool:
        return all(verdict.ok for verdict in self.verdicts)


class Tempo(msgspec.Struct, frozen=True):
    """`speed` divides the waits of the platform, `patience` multiplies what we are given."""

    speed: float = 1.0
    patience: float = 1.0
