from datetime import UTC, date, datetime, time, timedelta

import msgspec

from parley.bookings.rules.records import Booking
from parley.bookings.rules.spans import Span
from parley.bookings.store.front import Row
from parley.catalogue.rules.staff import Absence, Staff
from parley.conversation.hearing.moment import Hours
from parley.tenants.rules import Branch
from parley.web.console.bookings_lanes import Axis, Lane, Seen, axis_of, lane_of

DAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
EVERY_DAY = Hours((((time(9), time(18)),),) * 7)
LUNCH = Hours((((time(12), time(13)),),) * 7)
BRANCH = Branch("branch", "salon", "mitte", "Mitte", "Europe/Berlin", EVERY_DAY)
UDO = Staff("udo", "salon", "branch", "udo", "Udo Wald", 1)


def at(clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 11, 25, hour - 1, minute, tzinfo=UTC)


def row(owner: str, begin: str, end: str, before: int = 0, after: int = 0) -> Row:
    return Row("udo", owner, Span(at(begin), at(end)), before, after, is_hold=False)


def booking(owner: str, begin: str, end: str, status: str = "confirmed") -> Booking:
    return msgspec.convert(
        {
            "id": owner, "tenant_id": "salon", "branch_id": "branch", "service_id": "cut",
            "staff_id": "udo", "customer_id": None, "contact_id": None, "code": "ABC",
            "call_id": "", "source": "console", "starts_at": at(begin), "ends_at": at(end),
            "status": status, "pii_attendee": "Eva", "language": "de", "currency": "EUR",
            "created_at": NOW, "updated_at": NOW,
        },
        Booking,
    )  # fmt: skip


def seen(*rows: Row, bookings: tuple[Booking, ...] = (), **other: object) -> Seen:
    known = Seen(BRANCH, NOW, (), rows, {one.id: one for one in bookings}, {}, {"cut": "Haircut"})
    return msgspec.structs.replace(known, **other)


def drawn(known: Seen, staff: Staff = UDO, day: date = DAY) -> Lane:
    return lane_of(known, staff, day, axis_of(known, [day]))


def test_the_axis_holds_openings_and_what_lies_outside_of_them() -> None:
    assert axis_of(seen(), [DAY]) == Axis(9 * 60, 18 * 60)
    early = seen(bookings=(booking("one", "07:30", "08:30"),))
    assert axis_of(early, [DAY]) == Axis(7 * 60, 18 * 60)
    late = seen(bookings=(booking("one", "18:30", "19:15", "completed"),))
    assert axis_of(late, [DAY]) == Axis(9 * 60, 20 * 60)
    gone = seen(bookings=(booking("one", "07:30", "08:30", "cancelled"),))
    assert axis_of(gone, [DAY]) == Axis(9 * 60, 18 * 60)


def test_a_free_day_is_one_gap_from_opening_to_closing() -> None:
    [gap] = drawn(seen()).gaps
    assert (gap.clock, gap.minutes, gap.y) == ("09:00", 540, 0)
    assert gap.height == Axis(9 * 60, 18 * 60).height


def test_gaps_lie_around_bookings_breaks_and_absences() -> None:
    away = Absence("a", "salon", "udo", at("16:00"), at("20:00"), "sick")
    known = seen(row("one", "10:00", "11:00"), bookings=(booking("one", "10:00", "11:00"),),
                 absences=(away,))  # fmt: skip
    lane = drawn(known, msgspec.structs.replace(UDO, breaks=LUNCH))
    assert [(gap.clock, gap.minutes) for gap in lane.gaps] == [
        ("09:00", 60), ("11:00", 60), ("13:00", 180),
    ]  # fmt: skip
    assert [(one.kind, one.detail) for one in lane.grounds] == [("break", ""), ("away", "sick")]


def test_a_gap_that_is_too_short_or_over_is_none() -> None:
    busy = seen(row("one", "09:10", "17:50"), bookings=(booking("one", "09:10", "17:50"),))
    assert drawn(busy).gaps == ()
    noon = msgspec.structs.replace(seen(), now=at("12:02"))
    assert [gap.clock for gap in drawn(noon).gaps] == ["12:05"]
    assert drawn(msgspec.structs.replace(seen(), now=at("18:30"))).gaps == ()


def test_somebody_who_is_not_bookable_has_no_gaps() -> None:
    assert drawn(seen(), msgspec.structs.replace(UDO, bookable=False)).gaps == ()


def test_an_idle_part_is_free_and_holds_other_bookings() -> None:
    colour, inner = booking("one", "10:00", "12:15"), booking("two", "10:30", "11:00")
    known = seen(row("one", "10:00", "10:15"), row("two", "10:30", "11:00"),
                 row("one", "11:45", "12:15"), bookings=(colour, inner))  # fmt: skip
    lane = drawn(known)
    outer, within = lane.blocks
    assert (outer.clock, outer.inside, len(outer.parts)) == ("10:00–12:15", False, 2)
    assert (within.clock, within.inside, within.parts) == ("10:30–11:00", True, ((0, 48),))
    assert ("10:15", 15) in [(gap.clock, gap.minutes) for gap in lane.gaps]
    assert ("11:00", 45) in [(gap.clock, gap.minutes) for gap in lane.gaps]


def test_what_has_ended_is_drawn_and_its_time_is_free() -> None:
    lane = drawn(seen(bookings=(booking("one", "10:00", "11:00", "completed"),)))
    assert [block.status for block in lane.blocks] == ["completed"]
    assert [gap.minutes for gap in lane.gaps] == [540]
    gone = drawn(seen(bookings=(booking("one", "10:00", "11:00", "cancelled"),)))
    assert gone.blocks == ()


def test_buffers_are_drawn_around_a_booking() -> None:
    known = seen(row("one", "10:00", "11:00", 10, 20), bookings=(booking("one", "10:00", "11:00"),))
    buffers = [(one.y, one.height) for one in drawn(known).grounds if one.kind == "buffer"]
    assert buffers == [(80, 16), (192, 32)]


def test_taken_time_of_others_days_is_not_drawn_but_is_not_free() -> None:
    lane = drawn(seen(row("elsewhere", "10:00", "11:00")))
    assert lane.blocks == ()
    assert [gap.clock for gap in lane.gaps] == ["09:00", "11:00"]


def test_on_days_when_the_clock_changes_the_drawing_keeps_to_the_wall() -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        known = msgspec.structs.replace(seen(), now=NOW - timedelta(days=365))
        assert axis_of(known, [day]) == Axis(9 * 60, 18 * 60)
        assert [gap.clock for gap in drawn(known, day=day).gaps] == ["09:00"]


def test_now_is_drawn_today_only() -> None:
    assert drawn(seen()).now_y is None
    noon = msgspec.structs.replace(seen(), now=at("12:00"))
    assert drawn(noon).now_y == 3 * 96
