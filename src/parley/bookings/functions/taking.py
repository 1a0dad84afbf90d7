"""Taking a time of whoever is free, though others want the same one at once."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from parley.bookings.desk import Desk
from parley.bookings.functions.searching import Search, look
from parley.bookings.rules.slots import Verdict
from parley.bookings.rules.spans import Slot

TRIES_MAX = 3
"""How often it is looked again after somebody else was quicker: somebody may still be free."""

_Taken = TypeVar("_Taken")


def take(
    desk: Desk, search: Search, start: datetime, attempt: Callable[[Slot], _Taken | None]
) -> tuple[Slot, _Taken] | Verdict:
    """Do with a free slot what `attempt` does, or say why the service cannot begin then.

    An attempt that returns None, since the slot is taken meanwhile, is undone with its locks:
    whoever kept one person's while waiting for another's could wait in a circle.
    """
    for _ in range(TRIES_MAX):
        verdict = look(desk, search, start)
        if verdict.slot is None:
            return verdict
        with desk.tx.conn.begin_nested() as trial:
            taken = attempt(verdict.slot)
            if taken is not None:
                return verdict.slot, taken
            trial.rollback()
    return Verdict(reason="taken")
