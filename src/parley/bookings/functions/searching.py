"""Looking into the calendar for a service: what is free, what is next, and why something is not."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from parley.bookings.answers import Answer, Reason
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import Meant
from parley.bookings.functions.shown import offers_of, start_of
from parley.bookings.rules.board import Ask
from parley.bookings.rules.calendar import Calendar
from parley.bookings.rules.offers import SEARCH_DAYS, Alternative, alternatives, nearest_within
from parley.bookings.rules.records import Offer
from parley.bookings.rules.slots import Verdict, check, free_starts
from parley.bookings.rules.spans import Slot, Span
from parley.bookings.rules.wishes import Wish
from parley.bookings.rules.working import day_spans
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence
from parley.catalogue.rules.policies import HORIZON_MAX_DAYS

DAY = timedelta(days=1)
ALTERNATIVES_MAX = 3
NEAR_DAYS = 3
"""How far alternatives are looked for first: most callers find theirs there."""
CANDIDATES_MAX = 1_000
"""Free starts among which those of a window are chosen."""

KEYS: dict[Reason, str] = {
    "taken": "slot.taken",
    "closed": "slot.closed",
    "holiday": "slot.holiday",
    "past": "slot.past",
    "notice": "slot.notice",
    "too_far": "slot.too_far",
    "staff_absent": "slot.staff_absent",
    "staff_cannot_provide_service": "slot.staff_cannot",
    "internal_conflict": "slot.taken",
}


class Search(msgspec.Struct, frozen=True):
    """What is looked for. `ignore` owns time that does not count: what is moved, what is held."""

    meant: Meant
    ignore: frozenset[str] = frozenset()


def calendar_of(desk: Desk, window: Span) -> Calendar:
    """What is known of the branch's time in a window, with a day more on each side."""
    people = desk.people()
    around = Span(window.start - DAY, window.end + DAY)
    busy = store.read_busy(desk.tx, desk.tenant_id, [one.id for one in people], around)
    return Calendar(
        branch=desk.at,
        now=desk.now,
        staff=desk.catalogue.staff,
        busy=tuple(busy),
        absences=desk.catalogue.absences,
    )


def ask_of(desk: Desk, search: Search, *, others_too: bool = False) -> Ask:
    meant = search.meant
    staff_id = meant.staff.id if meant.staff else None
    return Ask(
        service=meant.service,
        policy=desk.policy(meant.service.id, staff_id or ""),
        staff_id=staff_id,
        others_too=others_too,
        ignore_owner_ids=search.ignore,
    )


def look(desk: Desk, search: Search, start: datetime, *, at_once: bool = False) -> Verdict:
    """Whether the service can begin at an instant; `at_once` asks for no notice nor horizon."""
    window = Span(start - DAY, start + 2 * DAY)
    ask = ask_of(desk, search)
    if at_once:
        service = msgspec.structs.replace(ask.service, notice_min=0, horizon_days=HORIZON_MAX_DAYS)
        ask = msgspec.structs.replace(ask, service=service)
    return check(ask, start, calendar_of(desk, window))


def free(
    desk: Desk, search: Search, wish: Wish, window: Span, most: int = ALTERNATIVES_MAX
) -> list[Offer]:
    """The best free times for a wish within a window, remembered as offered."""
    calendar = calendar_of(desk, window)
    ask = ask_of(desk, search, others_too=True)
    found = list(free_starts(ask, window, calendar, CANDIDATES_MAX))
    at_clock = [one for one in found if desk.local(one.span.start).time() == wish.clock]
    return _remembered(desk, search, alternatives(wish, at_clock or found, most))


def near(
    desk: Desk, search: Search, wish: Wish, start: datetime, most: int = ALTERNATIVES_MAX
) -> list[Offer]:
    """The best free times around one that was asked for, remembered as offered."""
    ask = ask_of(desk, search, others_too=True)
    found: tuple[Alternative, ...] | None = None
    for days in (NEAR_DAYS, SEARCH_DAYS):
        around = Span(start - (days + 1) * DAY, start + (days + 1) * DAY)
        found = nearest_within(ask, wish, calendar_of(desk, around), days, most + 1)
        if found is not None:
            break
    assert found is not None, "there is nothing beyond what was looked at"
    # The same time with somebody else would be heard as the one that cannot be had.
    others = [one for one in found if one.slot.span.start != wish.asked]
    return _remembered(desk, search, others[:most])


def _remembered(desk: Desk, search: Search, chosen: Iterable[Alternative]) -> list[Offer]:
    """The chosen ones in the order of time, as they are told, with ids for this call."""
    offers = sorted((_offer(search, one.slot) for one in chosen), key=lambda one: one.starts_at)
    return list(desk.offer(offers))


def search_window(desk: Desk, start: datetime, days: int = SEARCH_DAYS) -> Span:
    """From the beginning of a day on the branch's clock, or from now if that is later."""
    local = desk.local(start).replace(hour=0, minute=0, second=0, microsecond=0)
    begin = local.replace(tzinfo=desk.zone)
    return Span(max(begin, desk.now), max(begin, desk.now) + days * DAY)


def unavailable(desk: Desk, search: Search, verdict: Verdict, start: datetime) -> Answer:
    """Why a time cannot be had, with the next best ones."""
    reason = verdict.reason or "taken"
    offers: list[Offer] = []
    if reason != "too_far":
        wish = Wish(
            zone=desk.zone.key,
            kind="exact",
            clock=desk.local(start).time(),
            first=desk.local(start).date(),
            last=desk.local(start).date(),
            asked=start,
            staff_id=search.meant.staff.id if search.meant.staff else None,
        )
        others = search
        if reason == "staff_cannot_provide_service":
            others = Search(Meant(search.meant.service, None), search.ignore)
        offers = near(desk, others, wish, max(start, desk.now))
    return _unavailable(desk, search, reason, verdict.name, start, offers)


def _unavailable(
    desk: Desk,
    search: Search,
    reason: Reason,
    name: str,
    start: datetime,
    offers: list[Offer],
) -> Answer:
    staff = search.meant.staff
    horizon = ask_of(desk, search).horizon
    values: dict[str, str | tuple[str, ...]] = {
        "start": desk.shown(start),
        "day": desk.local(start).date().isoformat(),
        "service": search.meant.service.name,
        "offers": spoken(desk, offers),
        "holiday": name,
        "until": (desk.moment.local.date() + horizon).isoformat(),
    }
    if staff:
        values["staff"] = staff.name
    key = KEYS[reason]
    if reason == "closed" and day_spans(desk.at, desk.local(start).date()):
        # That day they are open, only not then.
        key = "slot.shift"
    return Answer(
        status="unavailable",
        say=Sentence(key, values),
        reason=reason,
        fields={
            "available": False,
            "requested": start_of(desk, start),
            "service": search.meant.service.name,
            "alternatives": offers_of(desk, offers),
            **({} if offers else {"next_action": "request_callback"}),
        },
    )


def offered(desk: Desk, search: Search, offers: list[Offer], key: str, **values: str) -> Answer:
    """Times to choose from; or that there are none, and what can be done instead."""
    if not offers:
        return Answer(
            status="unavailable",
            say=Sentence("slot.none"),
            reason="no_availability",
            fields={
                "available": False,
                "alternatives": [],
                "service": search.meant.service.name,
                "next_action": "request_callback",
            },
        )
    sentence = Sentence(
        key, {"offers": spoken(desk, offers), "service": search.meant.service.name, **values}
    )
    return Answer(
        status="available",
        say=sentence,
        missing=("time",),
        fields={
            "available": True,
            "service": search.meant.service.name,
            "alternatives": offers_of(desk, offers),
        },
    )


def spoken(desk: Desk, offers: Iterable[Offer]) -> tuple[str, ...]:
    return tuple(desk.shown(offer.starts_at) for offer in offers)


def _offer(search: Search, slot: Slot) -> Offer:
    return Offer("", search.meant.service.id, slot.staff_id, slot.span.start)
