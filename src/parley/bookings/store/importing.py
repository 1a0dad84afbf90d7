"""The SQL of appointments that came from elsewhere."""

from parley.bookings.rules.records import Booking
from parley.bookings.store.ledger import read_bookings
from parley.db.engine import Tx
from parley.db.tables import bookings


def read_of_reference(tx: Tx, tenant_id: str, external_ref: str) -> Booking | None:
    """The booking that has this id elsewhere; None: none was imported under it."""
    found = read_bookings(tx, tenant_id, bookings.c.external_ref == external_ref, limit=1)
    return found[0] if found else None
