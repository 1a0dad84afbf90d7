"""Letting go of holds beside those who use them: nobody waits in a circle, and nothing is lost."""

from datetime import timedelta

from tests.bookings.meanwhile import meanwhile
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import active_holds, book, bookings, cut

from parley.bookings.actions import ledger
from parley.bookings.store import ledger as store


def test_chore_leaves_a_hold_that_is_just_being_booked(shop: Shop) -> None:
    call = shop.call()
    cut(call, staff="Udo")
    with shop.database.read(shop.now + timedelta(minutes=4)) as tx:
        due = ledger.holds_to_end(tx)
    assert len(due) == 1
    with shop.write() as tx:
        assert store.lock_hold(tx, shop.tenant_id, due[0][1])
        if tx.conn.dialect.name == "postgresql":
            with shop.write() as chore:
                assert ledger.end_holds(chore, due) == 0
    with shop.write() as chore:
        assert ledger.end_holds(chore, due) == 1


def test_hold_that_a_chore_ends_meanwhile_is_placed_anew(shop: Shop) -> None:
    """The chore's clock is a little ahead of that of the call."""
    call = shop.call()
    cut(call, staff="Udo")
    with shop.database.read(shop.now + timedelta(minutes=4)) as tx:
        due = ledger.holds_to_end(tx)
    answer = meanwhile(shop, lambda tx: ledger.end_holds(tx, due), lambda: cut(call, staff="Udo"))
    assert answer["status"] == "available"
    assert active_holds(shop) == [call.facts.call_id]
    assert cut(shop.call(caller=OTHER_CALLER), staff="Udo")["status"] == "unavailable"


def test_hold_that_a_chore_ends_meanwhile_is_still_booked(shop: Shop) -> None:
    call = shop.call()
    cut(call, staff="Udo")
    with shop.database.read(shop.now + timedelta(minutes=4)) as tx:
        due = ledger.holds_to_end(tx)
    answer = meanwhile(shop, lambda tx: ledger.end_holds(tx, due), lambda: book(call, staff="Udo"))
    assert answer["status"] == "booked"
    assert len(bookings(shop)) == 1
