from datetime import UTC, datetime, timedelta

import pytest
from tests.bookings.shop import Shop

from parley.bookings.actions import front, promises
from parley.bookings.actions.front import Guest, Visit
from parley.bookings.actions.front_looking import Conflict, Front, Wanted
from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.store import front as front_store
from parley.bookings.store import ledger as store
from parley.catalogue import actions as catalogue
from parley.catalogue.rules.policies import Policy
from parley.catalogue.rules.staff import Absence
from parley.db.engine import Tx
from parley.errors import Refused
from parley.people import actions as people

EVA = Guest("Eva Lang", "de")


def at(clock: str, day: int = 25) -> datetime:
    """A time on the wall clock of Berlin in November 2026."""
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def desk(tx: Tx, shop: Shop) -> Front:
    found = front.front_of(tx, shop.tenant_id, shop.branch.id, "user_1")
    assert found is not None
    return found


def book(shop: Shop, clock: str, guest: Guest = EVA, *, day: int = 25, staff: str = "") -> Booking:
    with shop.write() as tx:
        wanted = Wanted(shop.cut, at(clock, day), staff or shop.udo.id)
        made = front.create(tx, desk(tx, shop), wanted, guest)
    assert isinstance(made, Booking), made
    shop.pass_time(seconds=1)
    return made


def changes(shop: Shop, booking: Booking) -> list[tuple[object, object, object]]:
    with shop.write() as tx:
        found = store.read_changes(tx, shop.tenant_id, booking.id)
    return [(one["kind"], one["actor"], one["user_id"]) for one in found]


def test_a_booking_by_hand_tells_who_made_it(shop: Shop) -> None:
    made = book(shop, "11:00")
    assert (made.status, made.source, made.staff_id) == ("confirmed", "console", shop.udo.id)
    assert changes(shop, made) == [("booked", "staff", "user_1")]


def test_notice_and_horizon_do_not_bind_staff(shop: Shop) -> None:
    shop.rule(Policy(notice_min=600, horizon_days=7))
    assert book(shop, "10:00", staff=shop.erika.id).starts_at == at("10:00")
    with shop.write() as tx:
        wanted = Wanted(shop.cut, at("11:00") + timedelta(days=70))
        assert isinstance(front.create(tx, desk(tx, shop), wanted, EVA), Booking)


def test_who_walked_in_a_moment_ago_can_be_entered_and_an_hour_ago_cannot(shop: Shop) -> None:
    shop.pass_time(minutes=20)
    book(shop, "10:00")
    shop.pass_time(hours=2)
    with shop.write() as tx:
        wanted = Wanted(shop.cut, at("11:15"), shop.erika.id)
        found = front.create(tx, desk(tx, shop), wanted, EVA)
    assert isinstance(found, Conflict)
    assert found.reason == "past"
    assert all(slot.span.start >= shop.now for slot in found.others)


@pytest.mark.parametrize(
    ("clock", "day", "staff", "reason"),
    [
        ("11:30", 25, "udo", "taken"),
        ("06:00", 27, "udo", "closed"),
        ("17:30", 25, "udo", "closed"),
        ("11:00", 29, "udo", "closed"),
        ("11:00", 26, "udo", "staff_absent"),
    ],
)
def test_overlap_hours_and_absences_bind_staff_too(
    shop: Shop, clock: str, day: int, staff: str, reason: str
) -> None:
    book(shop, "11:00")
    with shop.write() as tx:
        away = Absence(
            "", shop.tenant_id, shop.udo.id, at("09:00", 26), at("18:00", 26), "vacation"
        )
        catalogue.add_absence(tx, away)
        wanted = Wanted(shop.cut, at(clock, day), shop.udo.id)
        found = front.create(tx, desk(tx, shop), wanted, Guest("Otto Kern", "de"))
    assert isinstance(found, Conflict)
    assert found.reason == reason
    assert len(found.others) == 3
    assert list(found.others) == sorted(found.others, key=lambda slot: slot.span)


def test_what_a_caller_holds_is_taken_for_staff(shop: Shop) -> None:
    shop.call().use("check_availability", service="Herrenhaarschnitt", staff="Udo", date="heute",
                    time="14 Uhr")  # fmt: skip
    with shop.write() as tx:
        wanted = Wanted(shop.cut, at("14:00"), shop.udo.id)
        found = front.create(tx, desk(tx, shop), wanted, EVA)
        assert isinstance(found, Conflict)
        assert found.reason == "taken"
    shop.pass_time(minutes=4)
    book(shop, "14:00")


def test_a_form_that_is_sent_twice_makes_one_booking(shop: Shop) -> None:
    first = book(shop, "11:00")
    assert book(shop, "11:00").id == first.id
    with shop.write() as tx:
        anybody = Wanted(shop.cut, at("11:00"))
        again = front.create(tx, desk(tx, shop), anybody, Guest("eva  lang", "de"))
        assert isinstance(again, Booking)
        assert again.id == first.id
        other = front.create(tx, desk(tx, shop), anybody, Guest("Otto Kern", "de"))
    assert isinstance(other, Booking)
    assert other.staff_id == shop.erika.id


def test_a_move_takes_the_new_time_and_offers_the_old_one(shop: Shop) -> None:
    made = book(shop, "11:00")
    with shop.write() as tx:
        contact = people.contact_for(tx, shop.tenant_id, "+493023125199")
        wish_id = promises.join_waitlist(
            tx, shop.tenant_id,
            promises.Wish(
                branch_id=shop.branch.id, service_id=shop.cut.id, contact_id=contact.id,
                name="Ida Roth", from_at=at("09:00"), until_at=at("18:00"),
            ),
        )  # fmt: skip
        wanted = Wanted(shop.cut, at("11:30"), shop.udo.id)
        moved = front.move(tx, desk(tx, shop), made, wanted)
        assert isinstance(moved, Booking)
        offered = promises.offered_to(tx, shop.tenant_id, contact.id)
    assert (moved.starts_at, moved.version) == (at("11:30"), 2)
    assert offered is not None
    assert (offered.wish_id, offered.offered_starts_at) == (wish_id, at("11:00"))
    assert changes(shop, made)[-1] == ("moved", "staff", "user_1")


def test_a_move_to_taken_time_changes_nothing_and_names_others(shop: Shop) -> None:
    book(shop, "12:00", Guest("Otto Kern", "de"))
    made = book(shop, "11:00")
    with shop.write() as tx:
        wanted = Wanted(shop.cut, at("12:30"), shop.udo.id)
        found = front.move(tx, desk(tx, shop), made, wanted)
        assert isinstance(found, Conflict)
        assert found.reason == "taken"
        assert len(found.others) == 3
        assert made.starts_at not in {slot.span.start for slot in found.others}
        assert store.read_booking(tx, shop.tenant_id, made.id) == made


def test_a_move_to_where_it_is_changes_nothing(shop: Shop) -> None:
    made = book(shop, "11:00")
    with shop.write() as tx:
        assert front.move(tx, desk(tx, shop), made, Wanted(shop.cut, made.starts_at)) == made
    assert len(changes(shop, made)) == 1


def test_a_cancellation_by_hand_frees_the_time_and_keeps_its_reason(shop: Shop) -> None:
    made = book(shop, "11:00")
    for _ in range(2):
        with shop.write() as tx:
            assert front.cancel(tx, made, "user_1", "is ill").status == "cancelled"
    with shop.write() as tx:
        last = store.read_changes(tx, shop.tenant_id, made.id)[-1]
    assert (last["kind"], last["reason"], last["user_id"]) == ("cancelled", "is ill", "user_1")
    assert len(changes(shop, made)) == 2
    book(shop, "11:00", Guest("Otto Kern", "de"))


def test_steps_follow_each_other_and_the_clock(shop: Shop) -> None:
    made = book(shop, "11:00")
    with shop.write() as tx:
        with pytest.raises(Refused, match="not_begun"):
            front.set_status(tx, made, "no_show", "user_1")
        front.set_status(tx, made, "arrived", "user_1")
    shop.pass_time(hours=2)
    with shop.write() as tx:
        with pytest.raises(Refused, match="not_now"):
            front.set_status(tx, made, "no_show", "user_1")
        assert front.set_status(tx, made, "completed", "user_1").status == "completed"
        with pytest.raises(Refused, match="not_standing"):
            front.cancel(tx, made, "user_1", "")
    assert [kind for kind, _, _ in changes(shop, made)] == ["booked", "arrived", "completed"]


def test_notes_are_kept_once(shop: Shop) -> None:
    made = book(shop, "11:00")
    for _ in range(2):
        with shop.write() as tx:
            assert front.note(tx, made, "allergic", "user_1").pii_notes == "allergic"
    assert [kind for kind, _, _ in changes(shop, made)] == ["booked", "noted"]


def test_a_series_tells_which_of_its_dates_cannot_be_had_before_anything_is_booked(
    shop: Shop,
) -> None:
    book(shop, "11:00", Guest("Otto Kern", "de"), day=27)
    starts = [at("11:00", day) for day in (26, 27, 28, 29)]
    with shop.write() as tx:
        here, wanted = desk(tx, shop), Wanted(shop.cut, starts[0], shop.udo.id)
        visits = front.look_ahead(tx, here, wanted, starts)
        assert [told(one) for one in visits] == ["free", "taken", "free", "closed"]
        made = front.create_series(tx, here, wanted, EVA, starts)
        again = front.create_series(tx, here, wanted, EVA, starts)
    assert [one.starts_at for one in made] == [starts[0], starts[2]]
    assert [one.id for one in again] == [one.id for one in made]
    assert [one.series_id for one in made] == ["", made[0].id]
    assert {one.source for one in made} == {"series"}


def told(visit: Visit) -> str:
    return visit.found.reason if isinstance(visit.found, Conflict) else "free"


def test_visits_of_a_series_do_not_overlap_each_other(shop: Shop) -> None:
    starts = [at("11:00"), at("11:30")]
    with shop.write() as tx:
        wanted = Wanted(shop.cut, starts[0], shop.udo.id)
        visits = front.look_ahead(tx, desk(tx, shop), wanted, starts)
    assert [told(one) for one in visits] == ["free", "taken"]


def test_another_tenants_branch_has_no_front_desk_here(shop: Shop) -> None:
    other = Shop(shop.database, "other")
    with shop.write() as tx:
        assert front.front_of(tx, shop.tenant_id, other.branch.id, "user_1") is None
        assert front_store.read_starting(tx, "other", shop.branch.id, at("11:00")) == []


def test_the_pulse_beats_when_something_of_the_day_changes_and_not_else(shop: Shop) -> None:
    def pulse(tenant_id: str = shop.tenant_id) -> str:
        with shop.write() as tx:
            window = Span(at("01:00"), at("23:00"))
            return front_store.read_pulse(tx, tenant_id, shop.branch.id, window)

    still, foreign = pulse(), pulse("other")
    made = book(shop, "11:00")
    beat = pulse()
    assert beat != still
    assert pulse() == beat
    book(shop, "11:00", day=26)
    assert pulse() == beat
    shop.pass_time(seconds=1)
    with shop.write() as tx:
        front.set_status(tx, made, "arrived", "user_1")
    assert pulse() != beat
    beat = pulse()
    shop.call().use("check_availability", service="Herrenhaarschnitt", date="heute", time="14 Uhr")
    held = pulse()
    assert held != beat
    shop.pass_time(minutes=4)
    assert pulse() == beat
    assert pulse("other") == foreign
