"""The ledger by itself: time is taken once, and a hold is a promise of some minutes."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from tests.bookings.shop import HOLD_MS, Shop
from tests.bookings.shown import FRIDAY_10, active_holds, bookings

from parley.bookings.actions import desk, ledger
from parley.bookings.actions.ledger import Order
from parley.bookings.rules.records import Booking, Change, DeskCall, Hold
from parley.bookings.rules.spans import Part, Slot, Span
from parley.bookings.store import ledger as store
from parley.catalogue.rules.services import Service
from parley.errors import Refused

HOUR = timedelta(hours=1)
ASKED = Change(kind="booked", actor="caller")


@dataclass
class Till:
    """The ledger of a shop, each action in a transaction of its own."""

    shop: Shop

    def call(self, call_id: str) -> DeskCall:
        return DeskCall(
            call_id=call_id,
            tenant_id=self.shop.tenant_id,
            branch_id=self.shop.branch.id,
            platform="retell",
            language="de",
            started_at=self.shop.now,
            seen_at=self.shop.now,
        )

    def hold(self, call_id: str, slot: Slot, *, moving: str = "") -> Hold | None:
        with self.shop.write() as tx:
            desk.open_call(tx, self.call(call_id))
            return ledger.place_hold(
                tx, self.call(call_id), self.shop.cut, slot, moving=moving, lasting_ms=HOLD_MS
            )

    def book(self, call_id: str, slot: Slot, service: Service | None = None) -> Booking | None:
        order = Order(
            tenant_id=self.shop.tenant_id,
            branch_id=self.shop.branch.id,
            service=service or self.shop.cut,
            attendee="Max Muster",
            language="de",
            source="call",
            call_id=call_id,
        )
        with self.shop.write() as tx:
            return ledger.book(tx, order, slot, ASKED)

    def cancel(self, booking: Booking) -> Booking:
        self.shop.pass_time(seconds=1)
        with self.shop.write() as tx:
            return ledger.cancel(tx, booking, Change(kind="cancelled", actor="caller"))

    def move(self, booking: Booking, slot: Slot, call_id: str = "") -> Booking | None:
        with self.shop.write() as tx:
            change = Change(kind="moved", actor="caller")
            return ledger.move(tx, booking, self.shop.cut, slot, change, call_id=call_id)

    def restore(self, booking: Booking, slot: Slot) -> Booking | None:
        with self.shop.write() as tx:
            change = Change(kind="restored", actor="caller")
            return ledger.restore(tx, booking, self.shop.cut, slot, change)

    def parts(self, booking: Booking) -> list[Span]:
        with self.shop.database.read() as tx:
            return [one.span for one in store.read_parts(tx, self.shop.tenant_id, booking.id)]

    def changes(self, booking: Booking) -> list[object]:
        with self.shop.database.read() as tx:
            found = store.read_changes(tx, self.shop.tenant_id, booking.id)
        return [one["kind"] for one in found]


@pytest.fixture
def till(shop: Shop) -> Till:
    return Till(shop)


def slot(shop: Shop, start: datetime = FRIDAY_10, minutes: int = 60) -> Slot:
    span = Span(start, start + timedelta(minutes=minutes))
    return Slot(shop.udo.id, span, (Part("a", "", shop.udo.id, span),))


def booked(till: Till, call_id: str = "c1", start: datetime = FRIDAY_10) -> Booking:
    made = till.book(call_id, slot(till.shop, start))
    assert made is not None
    return made


def test_hold_of_a_call_becomes_its_booking(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    made = booked(till)
    assert active_holds(till.shop) == []
    assert till.parts(made) == [made.span]


def test_time_that_somebody_holds_is_not_booked(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    assert till.book("c2", slot(till.shop)) is None
    assert till.hold("c2", slot(till.shop, FRIDAY_10 + HOUR / 2)) is None
    assert till.hold("c2", slot(till.shop, FRIDAY_10 + HOUR)) is not None
    assert bookings(till.shop) == []


def test_call_that_chooses_another_time_lets_go_of_the_first(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    till.hold("c1", slot(till.shop, FRIDAY_10 + HOUR))
    assert active_holds(till.shop) == ["c1"]
    assert till.book("c2", slot(till.shop)) is not None


def test_own_hold_that_overlaps_is_replaced_and_not_in_the_way(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    assert till.hold("c1", slot(till.shop, FRIDAY_10 + HOUR / 2)) is not None


def test_same_choice_again_is_the_same_hold_put_off_once(till: Till) -> None:
    first = till.hold("c1", slot(till.shop))
    till.shop.pass_time(seconds=100)
    second = till.hold("c1", slot(till.shop))
    till.shop.pass_time(seconds=100)
    third = till.hold("c1", slot(till.shop))
    assert first and second and third
    assert first.id == second.id == third.id
    assert second.expires_at - first.expires_at == timedelta(seconds=100)
    assert third.expires_at == second.expires_at


def test_hold_that_is_over_gives_way_to_a_hold_and_to_a_booking(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    till.shop.pass_time(milliseconds=HOLD_MS)
    assert till.hold("c2", slot(till.shop)) is not None
    till.shop.pass_time(milliseconds=HOLD_MS)
    assert till.book("c3", slot(till.shop)) is not None


def test_call_that_ended_holds_nothing(till: Till) -> None:
    till.hold("c1", slot(till.shop))
    for _ in range(2):
        with till.shop.write() as tx:
            desk.end_call(tx, till.shop.tenant_id, "c1")
    assert active_holds(till.shop) == []
    assert till.book("c2", slot(till.shop)) is not None


def test_cancelled_time_is_free_and_the_booking_is_kept(till: Till) -> None:
    made = booked(till)
    cancelled = till.cancel(made)
    assert (cancelled.status, cancelled.cancelled_at) == ("cancelled", till.shop.now)
    assert till.parts(made) == []
    assert till.changes(made) == ["booked", "cancelled"]
    assert till.book("c2", slot(till.shop)) is not None


@pytest.mark.parametrize("status", ["arrived", "completed", "no_show"])
def test_what_has_begun_is_neither_cancelled_nor_moved(till: Till, status: str) -> None:
    made = booked(till)
    with till.shop.write() as tx:
        change = Change(kind=status, actor="staff")
        ledger.set_status(tx, made, status, change)  # type: ignore[arg-type]
    with pytest.raises(Refused, match="not_standing"):
        till.cancel(made)
    with pytest.raises(Refused, match="not_standing"):
        till.move(made, slot(till.shop, FRIDAY_10 + HOUR))


def test_second_cancellation_is_refused(till: Till) -> None:
    made = booked(till)
    till.cancel(made)
    with pytest.raises(Refused, match="not_standing"):
        till.cancel(made)
    assert till.changes(made) == ["booked", "cancelled"]


def test_move_takes_the_new_time_and_frees_the_old_one(till: Till) -> None:
    made = booked(till)
    moved = till.move(made, slot(till.shop, FRIDAY_10 + 2 * HOUR))
    assert moved is not None
    assert (moved.code, moved.version) == (made.code, 2)
    assert till.parts(made) == [moved.span]
    assert till.book("c2", slot(till.shop)) is not None


def test_move_that_finds_its_time_taken_changes_nothing(till: Till) -> None:
    made = booked(till)
    booked(till, "c2", FRIDAY_10 + HOUR)
    assert till.move(made, slot(till.shop, FRIDAY_10 + HOUR / 2)) is None
    assert till.parts(made) == [made.span]
    assert till.changes(made) == ["booked"]


def test_hold_of_a_move_takes_only_what_the_booking_has_not(till: Till) -> None:
    made = booked(till)
    later = slot(till.shop, FRIDAY_10 + HOUR / 2)
    assert till.hold("c1", later, moving=made.id) is not None
    assert till.book("c2", slot(till.shop, FRIDAY_10 + HOUR)) is None
    moved = till.move(made, later, "c1")
    assert moved is not None
    assert till.parts(made) == [later.span]
    assert active_holds(till.shop) == []


def test_cancellation_is_restored_unless_the_time_is_gone(till: Till) -> None:
    made = booked(till)
    cancelled = till.cancel(made)
    restored = till.restore(cancelled, slot(till.shop))
    assert restored is not None
    assert (restored.status, restored.cancelled_at) == ("confirmed", None)
    again = till.cancel(restored)
    booked(till, "c2")
    assert till.restore(again, slot(till.shop)) is None
    assert till.parts(made) == []


def test_status_of_staff_said_twice_is_noted_once(till: Till) -> None:
    made = booked(till)
    change = Change(kind="no_show", actor="staff")
    for _ in range(2):
        till.shop.pass_time(seconds=1)
        with till.shop.write() as tx:
            ledger.set_status(tx, made, "no_show", change)
    assert till.changes(made) == ["booked", "no_show"]
    assert till.parts(made) == []


def test_status_that_cannot_follow_is_refused(till: Till) -> None:
    made = booked(till)
    till.cancel(made)
    with till.shop.write() as tx, pytest.raises(Refused, match="not_now"):
        ledger.set_status(tx, made, "completed", Change(kind="completed", actor="staff"))


def test_buffers_keep_the_longer_one_between_two(till: Till) -> None:
    tidy = msgspec.structs.replace(till.shop.cut, buffer_after_min=15)
    assert till.book("c1", slot(till.shop), tidy) is not None
    assert till.book("c2", slot(till.shop, FRIDAY_10 + timedelta(minutes=70))) is None
    assert till.book("c2", slot(till.shop, FRIDAY_10 + timedelta(minutes=75))) is not None


def test_codes_of_a_tenant_are_all_different(till: Till) -> None:
    made = [booked(till, f"c{hour}", FRIDAY_10 + hour * HOUR) for hour in range(7)]
    assert len({one.code for one in made}) == 7


def test_other_tenants_booking_is_not_there(till: Till) -> None:
    made = booked(till)
    with till.shop.database.read() as tx:
        assert store.read_booking(tx, "other", made.id) is None
        assert store.read_by_code(tx, "other", made.code) is None
    assert datetime(2026, 11, 27, 9, tzinfo=UTC) == made.starts_at
