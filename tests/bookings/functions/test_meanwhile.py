"""What changes between looking and taking, on both databases, and what is told then."""

from datetime import timedelta

from tests.bookings.meanwhile import meanwhile
from tests.bookings.shop import Shop
from tests.bookings.shown import FRIDAY_10, book, bookings, cut, standing

from parley.bookings.actions import ledger
from parley.bookings.rules.records import Change
from parley.bookings.rules.spans import Part, Slot, Span
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.staff import Absence, Staff
from parley.db.engine import Tx

HOUR = timedelta(hours=1)


def fall_ill(shop: Shop, tx: Tx, staff: Staff) -> None:
    ill = Absence(
        id="",
        tenant_id=shop.tenant_id,
        staff_id=staff.id,
        starts_at=FRIDAY_10 - HOUR,
        ends_at=FRIDAY_10 + 3 * HOUR,
        kind="sick",
    )
    catalogue.add_absence(tx, ill)


def move_by_staff(shop: Shop, tx: Tx) -> None:
    """The only booking is moved to twelve."""
    (booking,) = standing(shop)
    span = Span(FRIDAY_10 + 2 * HOUR, FRIDAY_10 + 3 * HOUR)
    slot = Slot(shop.udo.id, span, (Part("a", "", shop.udo.id, span),))
    change = Change(kind="moved", actor="staff")
    assert ledger.move(tx, booking, shop.cut, slot, change) is not None


def test_time_of_somebody_who_falls_ill_meanwhile_is_not_held(shop: Shop) -> None:
    call = shop.call()
    answer = meanwhile(
        shop, lambda tx: fall_ill(shop, tx, shop.udo), lambda: cut(call, staff="Udo")
    )
    assert (answer["status"], answer["reason"]) == ("unavailable", "staff_absent")


def test_somebody_else_is_booked_where_one_falls_ill_meanwhile(shop: Shop) -> None:
    call = shop.call()
    answer = meanwhile(shop, lambda tx: fall_ill(shop, tx, shop.erika), lambda: book(call))
    assert answer["status"] == "booked"
    assert [one.staff_id for one in bookings(shop)] == [shop.udo.id]


def test_yes_to_cancelling_is_asked_again_where_staff_moved_it_meanwhile(shop: Shop) -> None:
    book(shop.call(), staff="Udo")
    call = shop.call()
    answer = meanwhile(
        shop,
        lambda tx: move_by_staff(shop, tx),
        lambda: call.use("cancel_appointment", date="Freitag", time="10 Uhr", confirm="ja"),
    )
    assert answer["status"] == "ready_for_confirmation"
    assert answer["start"]["time"] == "12:00"
    assert [one.stands for one in bookings(shop)] == [True]


def test_yes_to_moving_is_asked_again_where_staff_moved_it_meanwhile(shop: Shop) -> None:
    book(shop.call(), staff="Udo")
    call = shop.call()
    answer = meanwhile(
        shop,
        lambda tx: move_by_staff(shop, tx),
        lambda: call.use(
            "reschedule_appointment", date="Freitag", time="10 Uhr", new_time="15 Uhr",
            confirm="ja",
        ),
    )  # fmt: skip
    assert answer["status"] == "ready_for_confirmation"
    assert answer["old"]["time"] == "12:00"
    assert [one.starts_at for one in bookings(shop)] == [FRIDAY_10 + 2 * HOUR]
