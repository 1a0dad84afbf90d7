"""Which bookings a change of staff, services or hours touches: told, and never changed by it."""

import msgspec

from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.store import touched as store
from parley.db.engine import Tx

SHOWN_MAX = 200
"""Bookings that one absence names at most."""


class Coming(msgspec.Struct, frozen=True):
    """How many standing bookings are not over yet, by the id of what they are for."""

    branches: dict[str, int]
    services: dict[str, int]
    staff: dict[str, int]


def coming(tx: Tx, tenant_id: str) -> Coming:
    """What was promised and is still to come. Whoever performs a part of it counts it too."""
    return Coming(
        branches=store.count_coming(tx, tenant_id, "branch_id"),
        services=store.count_coming(tx, tenant_id, "service_id"),
        staff=store.count_busy(tx, tenant_id),
    )


def to_be_moved(tx: Tx, tenant_id: str, staff_id: str, window: Span) -> list[Booking]:
    """Standing bookings that need somebody in a window, in order; at most SHOWN_MAX."""
    return store.read_within(tx, tenant_id, staff_id, window, SHOWN_MAX)
