"""Where bookings, holds, call-backs and wishes stand, and which steps lead on from there."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, TypeVar

HOLD_MS = 180_000
"""How long a hold keeps others out."""
HOLD_EXTENSIONS_MAX = 1
HOLD_MAX_MS = 480_000
"""From its beginning to its end, extensions included."""

BookingStatus = Literal[
    "pending",
    "confirmed",
    "arrived",
    "completed",
    "no_show",
    "cancelled",
    "failed",
    "expired",
    "conflict",
]
HoldStatus = Literal["active", "consumed", "released", "expired"]
CallbackStatus = Literal[
    "pending", "assigned", "contacted", "completed", "expired", "cancelled"
]  # fmt: skip
WishStatus = Literal["open", "offered", "taken", "declined", "expired"]

_Status = TypeVar("_Status", bound=str)
Steps = Mapping[_Status, frozenset[_Status]]
"""For each status those that may follow it; one from which nothing follows is an end."""

BOOKING: Steps[BookingStatus] = {
    "pending": frozenset({"confirmed", "cancelled", "failed", "expired"}),
    "confirmed": frozenset({"arrived", "completed", "no_show", "cancelled", "conflict"}),
    "conflict": frozenset({"confirmed", "cancelled"}),
    "arrived": frozenset({"completed"}),
    "completed": frozenset(),
    "no_show": frozenset(),
    "cancelled": frozenset(),
    "failed": frozenset(),
    "expired": frozenset(),
}
"""A move is no step: it keeps the row and its status, and raises its version."""

HOLD: Steps[HoldStatus] = {
    "active": frozenset({"consumed", "released", "expired"}),
    "consumed": frozenset(),
    "released": frozenset(),
    "expired": frozenset(),
}

CALLBACK: Steps[CallbackStatus] = {
    "pending": frozenset({"assigned", "expired", "cancelled"}),
    "assigned": frozenset({"contacted", "expired", "cancelled"}),
    "contacted": frozenset({"assigned", "completed", "expired", "cancelled"}),
    "completed": frozenset(),
    "expired": frozenset(),
    "cancelled": frozenset(),
}

WISH: Steps[WishStatus] = {
    "open": frozenset({"offered", "expired"}),
    "offered": frozenset({"taken", "declined", "expired"}),
    "taken": frozenset(),
    "declined": frozenset(),
    "expired": frozenset(),
}

BOOKING_ACTIVE: frozenset[BookingStatus] = frozenset(
    {"pending", "confirmed", "arrived", "conflict"}
)
"""Those that take somebody's time."""
BOOKING_MOVABLE: frozenset[BookingStatus] = frozenset({"pending", "confirmed", "conflict"})
"""Those that may be moved or cancelled; what has begun or ended is neither."""
BOOKING_RESTORABLE: frozenset[BookingStatus] = frozenset({"pending", "confirmed"})
"""What a cancelled one may become again where the cancelling is undone, and only there."""
HOLD_ACTIVE: frozenset[HoldStatus] = frozenset({"active"})
CALLBACK_ACTIVE: frozenset[CallbackStatus] = frozenset({"pending", "assigned", "contacted"})
"""Those that somebody still has to do; a number has at most one of them."""
WISH_ACTIVE: frozenset[WishStatus] = frozenset({"open", "offered"})


def may(steps: Steps[_Status], before: _Status, after: _Status) -> bool:
    """Whether something that stands at `before` may come to `after`; staying is no step."""
    return after in steps[before]


def hold_end(created_at: datetime, hold_ms: int = HOLD_MS) -> datetime:
    """Until when a fresh hold keeps others out."""
    return created_at + timedelta(milliseconds=min(hold_ms, HOLD_MAX_MS))


def extended_end(
    created_at: datetime,
    expires_at: datetime,
    extensions: int,
    now: datetime,
    hold_ms: int = HOLD_MS,
) -> datetime | None:
    """Until when a hold lasts that is extended now, None where it may not be extended.

    It may not where it was extended `HOLD_EXTENSIONS_MAX` times or has run out. It never becomes
    shorter, nor longer than `HOLD_MAX_MS` in all.
    """
    if extensions >= HOLD_EXTENSIONS_MAX or now >= expires_at:
        return None
    longest = created_at + timedelta(milliseconds=HOLD_MAX_MS)
    return max(expires_at, min(now + timedelta(milliseconds=hold_ms), longest))
