"""What the product promises, each promise a checker over the facts of a simulated call."""

from parley.testing.checkers.base import Checker, Failure, Remains, Terms, check
from parley.testing.checkers.lives import (
    ComesBackWhole,
    EndedCallsEnd,
    ReplayEqualsRun,
)
from parley.testing.checkers.promises import (
    DurableBeforeItLeaves,
    EffectsHappenOnce,
    KeysAreHeardOnce,
)
from parley.testing.checkers.speech import ClaimsAreStored, NothingIsLost, SilenceIsCovered
from parley.testing.checkers.turns import (
    EveryTurnEnds,
    InterruptionEndsTurn,
    NoPastSpeech,
    RepeatsNeverAct,
    UpdatesNeverAct,
)
from parley.testing.checkers.wire import EchoesComeFirst, FramesFit, MemoryIsBounded

__all__ = ["CHECKERS", "Checker", "Failure", "Remains", "Terms", "check"]

CHECKERS: tuple[type[Checker], ...] = (
    NoPastSpeech,
    RepeatsNeverAct,
    EveryTurnEnds,
    InterruptionEndsTurn,
    UpdatesNeverAct,
    NothingIsLost,
    SilenceIsCovered,
    ClaimsAreStored,
    DurableBeforeItLeaves,
    EffectsHappenOnce,
    KeysAreHeardOnce,
    ComesBackWhole,
    EndedCallsEnd,
    ReplayEqualsRun,
    FramesFit,
    EchoesComeFirst,
    MemoryIsBounded,
)
