"""Is this time free, what else is, and keeping a chosen time for a moment."""

from datetime import datetime, timedelta

import msgspec

from parley.bookings.actions import ledger
from parley.bookings.answers import Answer
from parley.bookings.desk import Desk
from parley.bookings.functions import asking
from parley.bookings.functions.meant import offer_meant, service_and_staff, with_offer
from parley.bookings.functions.searching import (
    ALTERNATIVES_MAX,
    Search,
    free,
    near,
    offered,
    unavailable,
)
from parley.bookings.functions.shown import offers_of, price_of, start_of
from parley.bookings.functions.taking import take
from parley.bookings.rules.offers import SEARCH_DAYS
from parley.bookings.rules.records import Hold, Offer
from parley.bookings.rules.slots import Verdict, customer_conflict
from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.when import Said, When, settle
from parley.bookings.rules.wishes import Wish
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence

WINDOW_DAYS_MAX = 60
DIRECTIONS = ("earlier", "later")


class CheckAvailability(msgspec.Struct, frozen=True):
    """A service and a time, as they were said; `slot_id` names a time that was offered."""

    service: str = ""
    service_id: str = ""
    staff: str = ""
    date: str = ""
    time: str = ""
    datetime: str = ""
    window: str = ""
    slot_id: str = ""
    alternative_id: str = ""


def check_availability(desk: Desk, asked: CheckAvailability) -> Answer:
    """Whether a time is free; then it is held. Without one, what is."""
    meant = service_and_staff(desk, asked.service, asked.service_id, asked.staff)
    if isinstance(meant, Answer):
        return meant
    search = Search(meant, own_hold(desk))
    if chosen := offer_meant(desk, asked.slot_id, asked.alternative_id):
        chosen_with = with_offer(desk, meant, chosen, asked.staff)
        return at_instant(desk, Search(chosen_with, search.ignore), chosen.starts_at)
    when = heard(desk, asked)
    if when.status == "exact" and when.start is not None:
        return at_instant(desk, search, desk.instant(when.start), assumed=when.assumed)
    if when.status == "past" and when.start is not None:
        return unavailable(desk, search, Verdict(reason="past"), desk.instant(when.start))
    if asking.is_open(when, asked.date):
        return offered_for(desk, search, when)
    return asking.ask_about(desk, when)


class GetAlternatives(CheckAvailability, frozen=True):
    """As `check_availability`; `direction` is `earlier` or `later`, `max` how many (3)."""

    direction: str = ""
    max: str = ""


def get_alternatives(desk: Desk, asked: GetAlternatives) -> Answer:
    """Other times than the one that was asked for last or is named here."""
    meant = service_and_staff(desk, asked.service, asked.service_id, asked.staff)
    if isinstance(meant, Answer):
        return meant
    search = Search(meant, own_hold(desk))
    when = heard(desk, asked)
    hold = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    around: datetime | None = None
    if when.start is not None:
        around = desk.instant(when.start)
    elif when.status == "missing" and hold is not None:
        around = hold.starts_at
    direction = asked.direction if asked.direction in DIRECTIONS else ""
    if around is None and asking.is_open(when):
        return offered_for(desk, search, when, most=_count(asked.max))
    start = around or desk.now
    wish = Wish(
        zone=desk.zone.key,
        kind="exact" if around else "any",
        clock=desk.local(start).time() if around else None,
        asked=around,
        direction=direction,  # type: ignore[arg-type]
        staff_id=meant.staff.id if meant.staff else None,
    )
    offers = near(desk, search, wish, max(start, desk.now), _count(asked.max))
    return offered(desk, search, offers, "slot.offers")


class FindNextAvailable(msgspec.Struct, frozen=True):
    """The next free time; `date`, `weekday` and `window` narrow it, `search_days` bounds it."""

    service: str = ""
    service_id: str = ""
    staff: str = ""
    date: str = ""
    weekday: str = ""
    window: str = ""
    search_days: str = ""
    max: str = ""


def find_next_available(desk: Desk, asked: FindNextAvailable) -> Answer:
    """The next time at which a service can be had."""
    meant = service_and_staff(desk, asked.service, asked.service_id, asked.staff)
    if isinstance(meant, Answer):
        return meant
    search = Search(meant, own_hold(desk))
    words = " ".join(filter(None, (asked.date, asked.weekday)))
    said = Said(date=words, time=asked.window, utterances=desk.utterances)
    when = settle(said, desk.moment, desk.language, desk.tenant.country)
    if asking.is_open(when) and when.status != "any":
        return offered_for(desk, search, when, most=_count(asked.max or "1"))
    begin = desk.instant(when.start) if when.start and when.status == "exact" else desk.now
    days = min(int(asked.search_days), WINDOW_DAYS_MAX) if asked.search_days.isdigit() else 0
    wish = Wish(zone=desk.zone.key, staff_id=meant.staff.id if meant.staff else None)
    window = Span(begin, begin + timedelta(days=days or SEARCH_DAYS))
    offers = free(desk, search, wish, window, _count(asked.max or "1"))
    if not offers:
        return offered(desk, search, offers, "slot.none")
    first = offers[0]
    staff = desk.staff(first.staff_id)
    values: dict[str, str | tuple[str, ...]] = {"start": desk.shown(first.starts_at)}
    if staff:
        values["staff"] = staff.name
    return Answer(
        status="available",
        say=Sentence("slot.next", values),
        fields={
            "available": True,
            "service": meant.service.name,
            "start": start_of(desk, first.starts_at),
            "alternatives": offers_of(desk, offers),
        },
    )


class ReserveSlot(CheckAvailability, frozen=True):
    """The time to hold, as `check_availability` takes it."""


def reserve_slot(desk: Desk, asked: ReserveSlot) -> Answer:
    """Hold a time for some minutes while the caller decides."""
    answer = check_availability(desk, asked)
    hold = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    if answer.status != "available" or "slot_id" not in answer.fields or hold is None:
        return answer
    return msgspec.structs.replace(
        answer,
        status="reserved",
        say=Sentence("hold.placed", {"start": desk.shown(hold.starts_at)}),
    )


class ReleaseSlot(msgspec.Struct, frozen=True):
    """Nothing is needed: a call holds at most one time."""


def release_slot_reservation(desk: Desk, _asked: ReleaseSlot) -> Answer:
    """Let go of the time that this call holds. Any number of times."""
    released = ledger.release_hold(desk.tx, desk.tenant_id, desk.call_id)
    return Answer(
        status="released",
        say=Sentence("hold.released" if released else "hold.none"),
        fields={"released": released},
    )


def heard(desk: Desk, asked: CheckAvailability) -> When:
    """The time of the arguments, with what the caller said last where a model got it wrong."""
    clock = asked.time or asked.window
    said = Said(asked.date, clock, asked.datetime, desk.utterances)
    return settle(said, desk.moment, desk.language, desk.tenant.country)


def own_hold(desk: Desk) -> frozenset[str]:
    """What this call holds itself does not keep it out."""
    hold = ledger.held(desk.tx, desk.tenant_id, desk.call_id)
    return frozenset({hold.id}) if hold else frozenset()


def at_instant(desk: Desk, search: Search, start: datetime, *, assumed: bool = False) -> Answer:
    """Whether the service can begin then; if so the time is held for this call."""

    def hold_it(slot: Slot) -> Hold | None:
        service = search.meant.service
        return ledger.place_hold(desk.tx, desk.call, service, slot, lasting_ms=desk.hold_ms)

    taken = take(desk, search, start, hold_it)
    if isinstance(taken, Verdict):
        return unavailable(desk, search, taken, start)
    slot, hold = taken
    return _available(desk, search, slot, hold.expires_at, assumed=assumed)


def _available(desk: Desk, search: Search, slot: Slot, until: datetime, *, assumed: bool) -> Answer:
    service = search.meant.service
    offer = Offer("", service.id, slot.staff_id, slot.span.start)
    slot_id = desk.offer([offer])[0].id
    staff = desk.staff(slot.staff_id)
    own = _own_conflict(desk, slot)
    values: dict[str, str | tuple[str, ...]] = {
        "service": service.name,
        "start": desk.shown(slot.span.start),
    }
    if staff and len(desk.people()) > 1:
        values["staff"] = staff.name
    if service.price_minor is not None and not service.price_from:
        values["price"] = f"{service.price_minor} {service.currency}"
    say = Sentence("slot.available", values)
    if own is not None:
        say = Sentence("slot.own_conflict", {**values, "existing": desk.shown(own.start)})
    return Answer(
        status="available",
        say=say,
        reason="has_existing_appointment" if own else ("assumed" if assumed else ""),
        fields={
            "available": True,
            "slot_id": slot_id,
            "start": start_of(desk, slot.span.start),
            "minutes": int((slot.span.end - slot.span.start).total_seconds()) // 60,
            "service": service.name,
            "staff": staff.name if staff else "",
            "hold_seconds": int((until - desk.now).total_seconds()),
            "has_existing_appointment": own is not None,
            **price_of(service),
        },
    )


def _own_conflict(desk: Desk, slot: Slot) -> Span | None:
    """The caller's own booking that lies across a slot, if there is one."""
    if desk.contact is None:
        return None
    own = store.read_coming(desk.tx, desk.tenant_id, contact_id=desk.contact.id, limit=20)
    return customer_conflict(slot, [one.span for one in own])


def offered_for(desk: Desk, search: Search, when: When, most: int = ALTERNATIVES_MAX) -> Answer:
    """What is free on the days and at the times that were named."""
    wish, window = asking.wish_of(desk, when, search.meant)
    offers = free(desk, search, wish, window, most)
    inside = [one for one in offers if asking.is_within(desk, when, one.starts_at)]
    if offers and not inside:
        return offered(desk, search, offers, "slot.shift", wish=asking.label_of(when))
    return offered(desk, search, inside or offers, "slot.offers")


def _count(said: str) -> int:
    return min(max(int(said), 1), 10) if said.isdigit() else ALTERNATIVES_MAX
