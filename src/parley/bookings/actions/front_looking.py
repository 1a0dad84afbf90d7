"""What staff may book: the rules that callers have, but for notice and horizon."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

import msgspec

from parley.bookings.rules.board import Ask
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.offers import SEARCH_DAYS, nearest
from parley.bookings.rules.slots import Reason, check
from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.wishes import Wish
from parley.bookings.store import ledger as store
from parley.catalogue.rules.catalogue import Catalogue
from parley.catalogue.rules.policies import HORIZON_MAX_DAYS
from parley.catalogue.rules.services import Service
from parley.conversation.hearing.instants import local_of
from parley.db.engine import Tx
from parley.tenants.rules import Branch

WALK_IN = timedelta(minutes=30)
"""How long ago a visit may have begun that is entered now: people walk in."""
NEXT_BEST_MAX = 3
DAY = timedelta(days=1)


class Front(msgspec.Struct, frozen=True):
    """The front desk of a branch, and the user who stands at it."""

    catalogue: Catalogue
    branch: Branch
    user_id: str

    @property
    def tenant_id(self) -> str:
        return self.branch.tenant_id

    @property
    def staff_ids(self) -> list[str]:
        """Who can be booked here."""
        return [
            one.id
            for one in self.catalogue.staff
            if one.bookable and one.branch_id == self.branch.id
        ]

    @property
    def services(self) -> list[Service]:
        """What can be booked here."""
        return [
            one
            for one in self.catalogue.services
            if one.staff_ids and one.branch_id in (None, self.branch.id)
        ]


class Wanted(msgspec.Struct, frozen=True):
    """A time for a service. `staff_id` None: with anybody. `moving` is the booking that moves."""

    service: Service
    start: datetime
    staff_id: str | None = None
    moving: str = ""


class Conflict(msgspec.Struct, frozen=True):
    """Why a time cannot be had, and the next best ones in order of time.

    `name` is that of the holiday, or of the date with hours of its own; or empty.
    """

    reason: Reason
    name: str = ""
    others: tuple[Slot, ...] = ()


def look(tx: Tx, front: Front, wanted: Wanted, taken: Sequence[Span] = ()) -> Slot | Conflict:
    """The slot of a wanted time, or why there is none; the next best ones are not looked for.

    `taken` are spans that the same people are to have besides, such as earlier visits of a series.
    """
    window = Span(wanted.start - DAY, wanted.start + 2 * DAY)
    calendar = _calendar(tx, front, window, tx.now - WALK_IN)
    verdict = check(_ask(wanted), wanted.start, calendar)
    if verdict.slot is None:
        return Conflict(verdict.reason or "taken", verdict.name)
    if any(span.overlaps(verdict.slot.span) for span in taken):
        return Conflict("taken")
    return verdict.slot


def next_best(
    tx: Tx, front: Front, wanted: Wanted, found: Conflict, own: datetime | None = None
) -> Conflict:
    """The conflict with the best other times, of the wished person where they can.

    `own` is when a booking that moves begins now: that is no other time.
    """
    if found.reason == "staff_cannot_provide_service":
        wanted = msgspec.structs.replace(wanted, staff_id=None)
    local = local_of(wanted.start, front.branch.zone)
    around = max(wanted.start, tx.now)
    calendar = _calendar(
        tx, front, Span(around - SEARCH_DAYS * DAY, around + SEARCH_DAYS * DAY), tx.now
    )
    wish = Wish(
        zone=front.branch.zone,
        kind="exact",
        clock=local.time(),
        first=local.date(),
        last=local.date(),
        asked=wanted.start,
        staff_id=wanted.staff_id,
    )
    chosen = nearest(_ask(wanted, others_too=True), wish, calendar, NEXT_BEST_MAX + 1)
    others = [one.slot for one in chosen if one.slot.span.start != own][:NEXT_BEST_MAX]
    ordered = sorted(others, key=lambda slot: slot.span)
    return msgspec.structs.replace(found, others=tuple(ordered))


def _ask(wanted: Wanted, *, others_too: bool = False) -> Ask:
    """Without notice, and as far ahead as anything can be booked."""
    service = msgspec.structs.replace(wanted.service, notice_min=0, horizon_days=HORIZON_MAX_DAYS)
    ignored: Collection[str] = {wanted.moving} if wanted.moving else ()
    return Ask(
        service=service,
        staff_id=wanted.staff_id,
        others_too=others_too,
        ignore_owner_ids=frozenset(ignored),
    )


def _calendar(tx: Tx, front: Front, window: Span, now: datetime) -> Calendar:
    around = Span(window.start - DAY, window.end + DAY)
    return Calendar(
        branch=front.branch,
        now=now,
        staff=front.catalogue.staff,
        busy=tuple(store.read_busy(tx, front.tenant_id, front.staff_ids, around)),
        absences=front.catalogue.absences,
        window=window,
    )
