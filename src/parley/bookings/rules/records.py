"""Bookings, holds and what goes with them, as the database keeps them."""

from datetime import datetime
from typing import Literal

import msgspec

from parley.bookings.rules.spans import Span
from parley.bookings.rules.states import BOOKING_ACTIVE, BookingStatus, HoldStatus

Source = Literal["call", "console", "import", "series"]
Actor = Literal["caller", "staff", "import", "system"]


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """What was promised. Times are instants; `pii_attendee` is the name that was given for it."""

    id: str
    tenant_id: str
    branch_id: str
    service_id: str
    staff_id: str
    customer_id: str | None
    contact_id: str | None
    code: str
    call_id: str
    source: Source
    series_id: str = ""
    starts_at: datetime
    ends_at: datetime
    status: BookingStatus
    version: int = 1
    pii_attendee: str
    pii_notes: str = ""
    pii_answers: str = "{}"
    language: str
    price_minor: int | None = None
    currency: str
    fee_minor: int = 0
    external_ref: str = ""
    created_at: datetime
    updated_at: datetime
    cancelled_at: datetime | None = None

    @property
    def span(self) -> Span:
        return Span(self.starts_at, self.ends_at)

    @property
    def stands(self) -> bool:
        return self.status in BOOKING_ACTIVE


class Hold(msgspec.Struct, frozen=True, kw_only=True):
    """A time that a call chose and has not booked yet."""

    id: str
    tenant_id: str
    call_id: str
    branch_id: str
    service_id: str
    staff_id: str
    starts_at: datetime
    ends_at: datetime
    status: HoldStatus
    extensions: int = 0
    created_at: datetime
    expires_at: datetime


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """Who did something with a booking, and why."""

    kind: str
    actor: Actor
    user_id: str = ""
    call_id: str = ""
    reason: str = ""
    fee_minor: int = 0
    moved_from_at: datetime | None = None


class Offer(msgspec.Struct, frozen=True):
    """A time that was offered in a call: what its short id stands for there."""

    id: str
    service_id: str
    staff_id: str
    starts_at: datetime


class DeskCall(msgspec.Struct, frozen=True, kw_only=True):
    """What the front desk remembers of a call."""

    call_id: str
    tenant_id: str
    branch_id: str | None
    platform: str
    direction: str = ""
    pii_from: str = ""
    pii_to: str = ""
    agent_id: str = ""
    language: str
    contact_id: str | None = None
    customer_id: str | None = None
    generation: int = 1
    service_id: str | None = None
    staff_id: str | None = None
    offers: tuple[Offer, ...] = ()
    offered: int = 0
    pii_names: tuple[str, ...] = ()
    uses: int = 0
    started_at: datetime
    seen_at: datetime
    ended_at: datetime | None = None
