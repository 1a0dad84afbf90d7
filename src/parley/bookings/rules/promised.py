"""By when somebody who asked for it is called back."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from parley.bookings.rules.working import opening_state
from parley.tenants.rules import Branch

AT_ONCE: Mapping[str, timedelta] = MappingProxyType(
    {"urgent": timedelta(minutes=30), "high": timedelta(hours=2)}
)
"""What is more than normal counts by the clock, whether the branch is open or not."""

OPENINGS_MAX = 200
"""Openings and closings that are looked at; what takes longer is due after them."""


def due(priority: str, begin: datetime, hours: float, branch: Branch | None) -> datetime:
    """The instant until which a call-back is promised.

    A normal one is due after so many opening `hours` of the branch from `begin` on; by the clock
    where no branch is known, or it never opens.
    """
    if priority in AT_ONCE:
        return begin + AT_ONCE[priority]
    left = timedelta(hours=hours)
    if branch is None:
        return begin + left
    at = begin
    for _ in range(OPENINGS_MAX):
        state = opening_state(branch, at)
        if state.until is None:
            return at + left
        if state.is_open:
            if state.until - at >= left:
                return at + left
            left -= state.until - at
        at = state.until
    return at
