"""What tests of the functions say over and over, and what stands in the database behind them."""

from datetime import UTC, datetime
from typing import Any

from tests.bookings.shop import Call, Shop

from parley.bookings.rules.records import Booking
from parley.bookings.store import ledger
from parley.db.tables import holds

FRIDAY_10 = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
"""Friday at ten in Berlin."""
CUT = {"service": "Herrenhaarschnitt", "date": "Freitag", "time": "10 Uhr"}
BOOK = {**CUT, "customer_name": "Max Muster", "confirm": "ja"}


def cut(call: Call, **more: str) -> dict[str, Any]:
    """Ask for a cut on Friday at ten, or whatever is said instead."""
    return call.use("check_availability", **{**CUT, **more})


def book(call: Call, **more: str) -> dict[str, Any]:
    """Book a cut for Max Muster on Friday at ten, or whatever is said instead."""
    return call.use("book_appointment", **{**BOOK, **more})


def bookings(shop: Shop) -> list[Booking]:
    """All bookings of the shop, in order of time."""
    with shop.database.read(shop.now) as tx:
        return ledger.read_bookings(tx, shop.tenant_id, limit=1_000)


def standing(shop: Shop) -> list[Booking]:
    return [one for one in bookings(shop) if one.stands]


def active_holds(shop: Shop) -> list[str]:
    """The calls that hold something now."""
    with shop.database.read(shop.now) as tx:
        found = holds.select().where(
            holds.c.tenant_id == shop.tenant_id,
            holds.c.status == "active",
            holds.c.expires_at > shop.now,
        )
        return sorted(row.call_id for row in tx.conn.execute(found))
