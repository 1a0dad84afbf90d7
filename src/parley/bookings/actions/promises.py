"""Calling back and the waiting list: promises that are not bookings yet."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from parley.bookings.rules.records import Booking
from parley.bookings.store import promises as store
from parley.db.engine import Tx
from parley.people.rules.phones import is_e164

TRIES_MAX = 3
"""How often a request is added that an open one of the same number kept out."""
WISHES_READ_MAX = 100
"""Wishes that one freed time is compared with."""


class Callback(msgspec.Struct, frozen=True, kw_only=True):
    """Whom to call back, by when. `windows` are texts as `callbacks.window_of` reads them."""

    phone: str
    name: str = ""
    reason: str = ""
    priority: str = "normal"
    windows: tuple[str, ...] = ()
    language: str
    branch_id: str | None = None
    service_id: str | None = None
    call_id: str = ""
    due_at: datetime


class Noted(NamedTuple):
    """The request; `new` is False where one for that number was open already."""

    id: str
    new: bool


def request_callback(tx: Tx, tenant_id: str, wanted: Callback) -> Noted:
    """Note that somebody is to be called back. One number has at most one open request."""
    assert is_e164(wanted.phone), "a call-back needs an E.164 number"
    row = {
        "id": tx.new_id(),
        "tenant_id": tenant_id,
        "branch_id": wanted.branch_id,
        "call_id": wanted.call_id,
        "pii_phone": wanted.phone,
        "pii_name": wanted.name,
        "pii_reason": wanted.reason,
        "service_id": wanted.service_id,
        "priority": wanted.priority,
        "windows": msgspec.json.encode(wanted.windows).decode(),
        "language": wanted.language,
        "status": "pending",
        "due_at": wanted.due_at,
        "created_at": tx.now,
        "updated_at": tx.now,
    }
    known = None
    for _ in range(TRIES_MAX):
        if store.insert_callback(tx, row):
            return Noted(str(row["id"]), new=True)
        # Where it is none, the one that was in the way has just been settled.
        if known := store.read_open_callback(tx, tenant_id, wanted.phone):
            break
    assert known is not None, "requests of one number are not settled that quickly"
    learned = {
        name: row[name] for name in ("pii_name", "pii_reason") if row[name] and not known[name]
    }
    if learned:
        store.change_callback(tx, tenant_id, str(known["id"]), **learned)
    return Noted(str(known["id"]), new=False)


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """A time that somebody would like: within a window, and of the day where clocks are given."""

    branch_id: str
    service_id: str
    staff_id: str | None = None
    contact_id: str
    name: str
    call_id: str = ""
    from_at: datetime
    until_at: datetime
    from_clock: time | None = None
    until_clock: time | None = None


def join_waitlist(tx: Tx, tenant_id: str, wish: Wish) -> str:
    """Put somebody on the waiting list. The same wish again is the same one."""
    row = {
        "tenant_id": tenant_id,
        "branch_id": wish.branch_id,
        "service_id": wish.service_id,
        "staff_id": wish.staff_id,
        "contact_id": wish.contact_id,
        "pii_name": wish.name,
        "call_id": wish.call_id,
        "from_at": wish.from_at,
        "until_at": wish.until_at,
        "from_clock": _clock(wish.from_clock),
        "until_clock": _clock(wish.until_clock),
    }
    for known in store.read_wishes_of(tx, tenant_id, wish.contact_id, ("open",), WISHES_READ_MAX):
        if all(known[name] == value for name, value in row.items() if name != "call_id"):
            return str(known["id"])
    wish_id = tx.new_id()
    store.insert_wish(tx, {"id": wish_id, "status": "open", "created_at": tx.now, **row})
    return wish_id


def offer_freed(tx: Tx, booking: Booking, start: datetime, zone: str) -> str | None:
    """Offer a time that a booking has freed to who has wished for it longest; their wish's id.

    Once for each booking and version, whoever asks; None: nobody wished for it.
    """
    freed = f"{booking.id}:{booking.version}"
    if start <= tx.now or store.freed_time_was_offered(tx, booking.tenant_id, freed):
        return None
    local = start.astimezone(ZoneInfo(zone))
    found = store.read_wishes_for(tx, booking.tenant_id, booking.branch_id, start, WISHES_READ_MAX)
    for wish in found:
        if wish["contact_id"] != booking.contact_id and _fits(wish, booking, local.time()):
            store.change_wish(
                tx,
                booking.tenant_id,
                str(wish["id"]),
                status="offered",
                offered_for=freed,
                offered_staff_id=booking.staff_id,
                offered_starts_at=start,
                offered_at=tx.now,
            )
            return str(wish["id"])
    return None


class Offered(NamedTuple):
    """A time that is offered to somebody who wished for it."""

    wish_id: str
    service_id: str
    staff_id: str
    offered_starts_at: datetime


def offered_to(tx: Tx, tenant_id: str, contact_id: str) -> Offered | None:
    """The time that is offered to a contact, the oldest first; None: none is, or it is over."""
    for wish in store.read_wishes_of(tx, tenant_id, contact_id, ("offered",), WISHES_READ_MAX):
        starts_at = wish["offered_starts_at"]
        if isinstance(starts_at, datetime) and starts_at > tx.now:
            staff_id = str(wish["offered_staff_id"] or "")
            return Offered(str(wish["id"]), str(wish["service_id"]), staff_id, starts_at)
        store.change_wish(tx, tenant_id, str(wish["id"]), status="expired")
    return None


def wish_settled(tx: Tx, booking: Booking) -> None:
    """Whoever booked the time that was offered to them has it."""
    if booking.contact_id is None:
        return
    open_ones = store.read_wishes_of(
        tx, booking.tenant_id, booking.contact_id, ("open", "offered"), WISHES_READ_MAX
    )
    for wish in open_ones:
        if wish["service_id"] == booking.service_id:
            store.change_wish(tx, booking.tenant_id, str(wish["id"]), status="taken")


def _fits(wish: Mapping[str, object], booking: Booking, clock: time) -> bool:
    shown = _clock(clock)
    return (
        wish["service_id"] == booking.service_id
        and wish["staff_id"] in (None, booking.staff_id)
        and (not wish["from_clock"] or str(wish["from_clock"]) <= shown)
        and (not wish["until_clock"] or shown <= str(wish["until_clock"]))
    )


def _clock(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""
