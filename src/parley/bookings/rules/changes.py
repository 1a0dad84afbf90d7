"""What a policy says of booking, cancelling and moving: allowed or not, and at what fee."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from parley.catalogue.rules.policies import FeeTier, Policy

UNDO_MS = 300_000
"""How long after a cancellation the call in which it was made may take it back."""

Reason = Literal["", "past", "deadline", "quota", "limit"]
"""Why not: it has begun; it is too late; too many cancellations; too many moves or bookings."""


class Ruled(msgspec.Struct, frozen=True):
    """What a policy says of one change.

    `fee_minor` is what it costs if it is done now, in the tenant's currency; 0 where it is
    refused. `deadline` is the last instant at which it is or was allowed, None where no rule sets
    one.
    """

    allowed: bool
    reason: Reason = ""
    fee_minor: int = 0
    deadline: datetime | None = None


def may_cancel(policy: Policy, start: datetime, now: datetime, cancelled_recently: int) -> Ruled:
    """Whether a booking may be cancelled; `cancelled_recently` of that customer in thirty days.

    Allowed if at least `cancel_hours_before` lie between `now` and `start`, to the microsecond.
    """
    too_many = _reached(policy.cancels_max_per_month, cancelled_recently)
    refusal: Reason = "quota" if too_many else ""
    return _change(start, now, policy.cancel_hours_before, policy.cancel_fees, refusal)


def may_move(policy: Policy, start: datetime, now: datetime, moved_count: int) -> Ruled:
    """Whether a booking that was moved `moved_count` times may be moved from its `start`."""
    refusal: Reason = "limit" if _reached(policy.moves_max, moved_count) else ""
    return _change(start, now, policy.move_hours_before, policy.move_fees, refusal)


def may_book(policy: Policy, coming_count: int) -> Ruled:
    """Whether a customer with so many coming bookings may have one more."""
    if _reached(policy.bookings_max, coming_count):
        return Ruled(allowed=False, reason="limit")
    return Ruled(allowed=True)


def may_undo(cancelled_at: datetime, start: datetime, now: datetime, *, same_call: bool) -> bool:
    """Whether a cancellation may be taken back, free of charge, where the time is still free."""
    lately = now - cancelled_at <= timedelta(milliseconds=UNDO_MS)
    return same_call and lately and now < start


def _reached(most: int | None, count: int) -> bool:
    """Whether a limit is reached; None and 0 are no limit."""
    return bool(most) and count >= (most or 0)


def _change(
    start: datetime,
    now: datetime,
    hours_before: float | None,
    fees: Sequence[FeeTier] | None,
    refusal: Reason,
) -> Ruled:
    """What holds of any change; `refusal` is why it is refused if the clock allows it."""
    left = start - now
    deadline = start - timedelta(hours=hours_before) if hours_before else None
    if left <= timedelta():
        return Ruled(allowed=False, reason="past", deadline=deadline)
    if deadline is not None and now > deadline:
        return Ruled(allowed=False, reason="deadline", deadline=deadline)
    if refusal:
        return Ruled(allowed=False, reason=refusal, deadline=deadline)
    return Ruled(allowed=True, fee_minor=_fee(fees or (), left), deadline=deadline)


def _fee(fees: Sequence[FeeTier], left: timedelta) -> int:
    """Of the tiers that apply, the one that reaches least far; nothing where none does."""
    applying = [tier for tier in fees if left < timedelta(hours=tier.below_hours)]
    return min(applying, key=lambda tier: tier.below_hours).fee_minor if applying else 0
