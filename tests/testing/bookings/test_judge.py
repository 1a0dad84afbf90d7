"""Each promise is broken once, by a forged history or forged rows; the judge must see it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from parley.testing.bookings.beliefs import judge_bookings
from parley.testing.bookings.history import Deed, History
from parley.testing.bookings.judge import judge, refusals
from parley.testing.bookings.rows import BookingRow, BusyRow, ChangeRow, HoldRow, Rows
from parley.testing.bookings.shop import Shop, shops

HOLD_MS = 2_000
SHOPS = shops("run")
SALON, SPA = SHOPS
TEN = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
ADA, BRUNO = "Ada Brakam", "Bruno Dolfen"
replace = msgspec.structs.replace


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def answer(status: str, start: datetime = TEN, **more: object) -> dict[str, Any]:
    return {"success": True, "status": status, "start": {"iso": start.isoformat()}, **more}


def deed(number: int, function: str, said: dict[str, Any] | None, **more: object) -> Deed:
    """The n-th request, sent at n and answered at n and a half seconds."""
    own: dict[str, Any] = {
        "number": number,
        "request": number,
        "tenant_id": SALON.tenant_id,
        "call_id": "call_a",
        "caller": ADA,
        "function": function,
        "arguments": {},
        "answer": said,
        "sent_ms": number * 1000.0,
        "answered_ms": number * 1000.0 + 500,
    }
    return Deed(**{**own, **more})


def booked(number: int = 1, code: str = "AAAAAA", **more: object) -> Deed:
    return deed(number, "book_appointment", answer("booked", appointment_id=code), **more)


def row(name: str = "a", start: datetime = TEN, **more: object) -> BookingRow:
    """A haircut of half an hour with the person p."""
    own: dict[str, Any] = {
        "tenant_id": SALON.tenant_id,
        "id": name,
        "code": name.upper() * 6,
        "call_id": f"call_{name}",
        "staff_id": "p",
        "service": "Herrenhaarschnitt",
        "attendee": ADA,
        "status": "confirmed",
        "version": 1,
        "starts_at": start,
        "ends_at": start + minutes(30),
    }
    return BookingRow(**{**own, **more})


def taken(name: str = "a", start: datetime = TEN, lasting: int = 30, **more: object) -> BusyRow:
    own: dict[str, Any] = {
        "tenant_id": SALON.tenant_id,
        "staff_id": "p",
        "starts_at": start,
        "ends_at": start + minutes(lasting),
        "buffer_before_min": 5,
        "buffer_after_min": 10,
        "booking_id": name,
    }
    return BusyRow(**{**own, **more})


def change(
    name: str = "a",
    kind: str = "booked",
    start: datetime = TEN,
    moved_from_at: datetime | None = None,
) -> ChangeRow:
    return ChangeRow(
        booking_id=name, kind=kind, starts_at=start, moved_from_at=moved_from_at, created_at=TEN
    )


def rows(**more: object) -> Rows:
    """One booking as it should be."""
    own: dict[str, Any] = {
        "bookings": (row(),),
        "busy": (taken(),),
        "changes": (change(),),
        "calls": (("call_a", SALON.tenant_id),),
        "guarded": True,
    }
    return Rows(**{**own, **more})


def broken(deeds: list[Deed], stored: Rows) -> set[str]:
    history = History()
    history.deeds = deeds
    judge(history, stored, SHOPS, HOLD_MS)
    return {one.promise for one in history.broken}


LATER = TEN + minutes(60)
MOVED = answer("rescheduled", LATER, appointment_id="AAAAAA")
GONE = {"success": True, "status": "cancelled", "appointment_id": "AAAAAA"}
MOVE_ROWS = rows(
    bookings=(row(start=LATER, version=2),),
    busy=(taken(start=LATER),),
    changes=(change(), change(kind="moved", start=LATER, moved_from_at=TEN)),
)
CANCEL_ROWS = rows(
    bookings=(row(status="cancelled"),), busy=(), changes=(change(), change(kind="cancelled"))
)
REFUSED = answer("unavailable", reason="taken")
FAILED = {"success": False, "status": "error", "error": "internal_error"}


def cancelled(said: dict[str, Any] | None = GONE) -> Deed:
    return deed(2, "cancel_appointment", said, target="AAAAAA")


def moved(said: dict[str, Any] | None = MOVED) -> Deed:
    return deed(2, "reschedule_appointment", said, target="AAAAAA")


def chosen(second: float, said: dict[str, Any] | None = REFUSED) -> list[Deed]:
    """A time that is held from second 1, and a booking of it that is answered at `second`."""
    asked = deed(1, "check_availability", answer("available", slot_id="a1"))
    booking = deed(2, "book_appointment", said, chosen_by=1)
    return [asked, replace(booking, answered_ms=second * 1000)]


GOOD: dict[str, tuple[list[Deed], Rows]] = {
    "a booking that stands": ([booked()], rows()),
    "a booking that was moved": ([booked(), moved()], MOVE_ROWS),
    "a booking that was cancelled": ([booked(), cancelled()], CANCEL_ROWS),
    "a cancellation whose answer was lost": ([booked(), cancelled(None)], CANCEL_ROWS),
    "a cancellation that never arrived": ([booked(), cancelled(None)], rows()),
    "a cancellation that perhaps failed": ([booked(), cancelled(FAILED)], CANCEL_ROWS),
    "a move whose answer was lost": ([booked(), moved(None)], MOVE_ROWS),
    "a booking whose answer was lost": ([deed(1, "book_appointment", None)], rows()),
    "an old answer after a cancellation": (
        [booked(), cancelled(), replace(booked(3), answer={**(booked().answer or {}),
         "duplicate": True}, request=1)],
        CANCEL_ROWS,
    ),
    "a cancellation that was answered by what is stored": (
        [booked(), replace(cancelled(GONE | {"duplicate": True}), tries=2)],
        CANCEL_ROWS,
    ),
    "a move that was answered by what is stored": (
        [booked(), replace(moved(MOVED | {"duplicate": True}), tries=2)],
        MOVE_ROWS,
    ),
    "a refusal after the hold": (chosen(3.1), Rows()),
    "a failure within the hold": (chosen(2.5, FAILED), Rows()),
}  # fmt: skip


@pytest.mark.parametrize(("deeds", "stored"), GOOD.values(), ids=GOOD)
def test_what_is_as_it_was_told_breaks_nothing(deeds: list[Deed], stored: Rows) -> None:
    assert broken(deeds, stored) == set()


OTHERS = {"tenant_id": SPA.tenant_id, "call_id": "call_b", "caller": BRUNO}
TOLD = [booked(), booked(2, "BBBBBB", call_id="call_b", caller=BRUNO)]


def two(start: datetime) -> Rows:
    """Ada's haircut at ten and Bruno's at `start`, with the same person."""
    return rows(
        bookings=(row(), row("b", start, attendee=BRUNO)),
        busy=(taken(), taken("b", start)),
        changes=(change(), change("b", start=start)),
    )


def told_at(start: datetime) -> list[Deed]:
    return [TOLD[0], replace(TOLD[1], answer=answer("booked", start, appointment_id="BBBBBB"))]


BAD: dict[str, tuple[list[Deed], Rows, set[str]]] = {
    "overlap": (
        told_at(TEN + minutes(15)),
        two(TEN + minutes(15)),
        {"nobody's time is taken twice", "nobody is promised twice"},
    ),
    "a buffer that is too short": (
        told_at(TEN + minutes(35)),
        two(TEN + minutes(35)),
        {"neighbours keep the longer buffer"},
    ),
    "too little time": (
        [booked()],
        rows(busy=(taken(lasting=20),)),
        {"a booking has the time of its service"},
    ),
    "no time at all": ([booked()], rows(busy=()), {"a booking has the time of its service"}),
    "an idle part that is taken": (
        [booked()],
        rows(bookings=(row(service="Ansatzfärbung"),), busy=(taken(lasting=90),)),
        {"a booking has the time of its service"},
    ),
    "time of what is cancelled": (
        [booked(), cancelled()],
        msgspec.structs.replace(CANCEL_ROWS, busy=(taken(),)),
        {"what is cancelled takes no time"},
    ),
    "time of a hold that is over": (
        [booked()],
        rows(
            busy=(taken(), taken(start=LATER, booking_id=None, hold_id="h")),
            holds=(HoldRow(tenant_id=SALON.tenant_id, id="h", call_id="c", status="expired"),),
        ),
        {"what is let go takes no time"},
    ),
    "two holds of one call": (
        [booked()],
        rows(
            holds=tuple(
                HoldRow(tenant_id=SALON.tenant_id, id=name, call_id="c", status="active")
                for name in "hi"
            )
        ),
        {"a call holds one time"},
    ),
    "a database without its rule": (
        [booked()],
        rows(guarded=False),
        {"the database refuses time that is taken"},
    ),
    "a booking that is lost": (
        [booked()],
        rows(bookings=(), busy=(), changes=()),
        {"a booking that was confirmed exists"},
    ),
    "a booking that nobody cancelled": (
        [booked()],
        CANCEL_ROWS,
        {"a booking is as it was told last"},
    ),
    "a cancellation that was told and not done": (
        [booked(), cancelled()],
        rows(),
        {"a booking is as it was told last"},
    ),
    "a move that was told and not done": (
        [booked(), moved()],
        rows(),
        {"a booking is as it was told last"},
    ),
    "a stored cancellation that was told and not done": (
        [booked(), replace(cancelled(GONE | {"duplicate": True}), tries=2)],
        rows(),
        {"a booking is as it was told last"},
    ),
    "a booking of nobody's wish": (
        [deed(1, "book_appointment", REFUSED)],
        rows(),
        {"nothing is booked that nobody was told of"},
    ),
    "one wish booked twice": (
        [booked(), booked(2, "BBBBBB")],
        rows(
            bookings=(row(), row("b", call_id="call_a", staff_id="q")),
            busy=(taken(), taken("b", staff_id="q")),
            changes=(change(), change("b")),
        ),
        {"a wish is booked once"},
    ),
    "one code told twice": (
        [booked(), booked(2)],
        rows(),
        {"every booking has a code of its own"},
    ),
    "a code told to somebody else": (
        [booked(), deed(2, "query_appointment", answer("found", appointment_id="AAAAAA"),
                        call_id="call_b", caller=BRUNO)],
        rows(),
        {"a booking is told to its own caller"},
    ),
    "another answer to the same bytes": (
        [booked(), replace(cancelled(REFUSED), request=1, target="")],
        rows(),
        {"the same request has the same answer"},
    ),
    "a held time that cannot be booked": (
        chosen(2.9),
        Rows(),
        {"a chosen time can be booked while it is held"},
    ),
    "a word of another company": (
        [deed(1, "list_services", {"status": "ok", "message": "Deep Massage?"})],
        Rows(),
        {"no answer tells of others"},
    ),
    "the name of another caller": (
        [
            deed(1, "list_services", {"status": "ok"}, **OTHERS),
            deed(2, "check_customer", {"status": "found", "names": [{"name": BRUNO}]}),
        ],
        Rows(),
        {"no answer tells of others"},
    ),
    "a row of another company": (
        [booked()],
        rows(crossed=("1 of busy in staff",)),
        {"no row refers to another company"},
    ),
    "a call at another company": (
        [booked()],
        rows(calls=(("call_a", SPA.tenant_id),)),
        {"a call belongs to who was called"},
    ),
    "a cancellation after a cancellation": (
        [booked(), cancelled()],
        msgspec.structs.replace(
            CANCEL_ROWS, changes=(*CANCEL_ROWS.changes, change(kind="cancelled"))
        ),
        {"changes lead to where a booking stands"},
    ),
    "a move from where it was not": (
        [booked(), moved()],
        msgspec.structs.replace(
            MOVE_ROWS,
            changes=(change(), change(kind="moved", start=LATER, moved_from_at=LATER)),
        ),
        {"changes lead to where a booking stands"},
    ),
    "a move without a version": (
        [booked(), moved()],
        msgspec.structs.replace(MOVE_ROWS, bookings=(row(start=LATER),)),
        {"changes lead to where a booking stands"},
    ),
    "a booking that nobody noted": (
        [booked()],
        rows(changes=()),
        {"changes lead to where a booking stands"},
    ),
    "a status that nobody gave": (
        [booked(), cancelled()],
        msgspec.structs.replace(CANCEL_ROWS, changes=(change(),)),
        {"changes lead to where a booking stands"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("deeds", "stored", "promises"), BAD.values(), ids=BAD)
def test_what_is_not_as_it_was_promised_is_seen(
    deeds: list[Deed], stored: Rows, promises: set[str]
) -> None:
    assert broken(deeds, stored) == promises


def test_every_promise_of_the_judge_is_broken_by_one_of_these_stories() -> None:
    seen = set().union(*(promises for _, _, promises in BAD.values()))
    assert seen == {
        "a booking has the time of its service",
        "a booking is as it was told last",
        "a booking is told to its own caller",
        "a booking that was confirmed exists",
        "a call belongs to who was called",
        "a call holds one time",
        "a chosen time can be booked while it is held",
        "a wish is booked once",
        "changes lead to where a booking stands",
        "every booking has a code of its own",
        "neighbours keep the longer buffer",
        "no answer tells of others",
        "no row refers to another company",
        "nobody is promised twice",
        "nobody's time is taken twice",
        "nothing is booked that nobody was told of",
        "the database refuses time that is taken",
        "the same request has the same answer",
        "what is cancelled takes no time",
        "what is let go takes no time",
    }


@pytest.mark.parametrize("gap", [10, 11, 45])
def test_the_longer_buffer_is_enough(gap: int) -> None:
    start = TEN + minutes(30 + gap)
    assert broken(told_at(start), two(start)) == set()


def test_a_booking_that_nobody_heard_of_is_counted_where_the_answer_was_lost() -> None:
    history = History()
    history.add(deed(1, "book_appointment", None))
    judge_bookings(history, rows())
    assert history.did == {"booked, and the caller hung up before the answer": 1}


def test_refusals_are_counted_by_their_reasons() -> None:
    again = replace(booked(4), answer={**REFUSED, "duplicate": True})
    deeds = [booked(), *chosen(2), replace(chosen(2)[1], number=3), again]
    assert refusals(deeds) == {"unavailable taken": 2}


def test_two_shops_have_no_word_in_common_by_which_a_leak_could_be_missed() -> None:
    salon, spa = (
        {word for name in _names(shop) for word in name.lower().split()} for shop in SHOPS
    )
    assert salon.isdisjoint(spa)


def _names(shop: Shop) -> list[str]:
    return [shop.name, *shop.staff, *(one.name for one in shop.services)]
