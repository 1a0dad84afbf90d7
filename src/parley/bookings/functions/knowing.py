"""Who calls, and what the agent needs to know at the beginning."""

from datetime import timedelta

import msgspec

from parley.bookings.actions import promises
from parley.bookings.answers import Answer, Json
from parley.bookings.desk import Desk
from parley.bookings.functions.meant import Meant
from parley.bookings.functions.searching import Search, look
from parley.bookings.functions.shown import start_of
from parley.bookings.rules.working import day_spans, opening_state
from parley.bookings.store import ledger as store
from parley.bookings.wording import Sentence
from parley.catalogue.rules.services import Service
from parley.people import actions as people
from parley.people.rules.customers import Customer
from parley.people.rules.predictions import suggestion
from parley.people.rules.salutations import salutation

DAYS_TOLD = 14
VISITS_MAX = 10
COMING_MAX = 20
REF_CHARS = 8
DAY = timedelta(days=1)


class CheckCustomer(msgspec.Struct, frozen=True):
    """Nothing is needed: the caller is known by the number that the platform signed."""


def check_customer(desk: Desk, _asked: CheckCustomer) -> Answer:
    """Whether the caller is known, and how to greet them; never how to reach them."""
    contact = desk.contact
    theirs = people.customers_of(desk.tx, desk.tenant_id, contact.id) if contact else []
    if not theirs:
        return Answer(
            status="ok",
            say=Sentence("customer.unknown"),
            missing=("customer_name",),
            fields={"found": False, "anonymous": not desk.caller},
        )
    if len(theirs) > 1:
        return Answer(
            status="ok",
            say=Sentence("customer.unknown"),
            missing=("customer_name",),
            fields={"found": True, "several": True, **_coming(desk)},
        )
    return _known(desk, theirs[0])


def _known(desk: Desk, customer: Customer) -> Answer:
    desk.remember(customer_id=customer.id)
    greeting = salutation(customer.pii_name, customer.pii_salutation, desk.language)
    visits = store.read_visits(desk.tx, desk.tenant_id, customer.id, VISITS_MAX)
    habit = suggestion([one.service_id for one in visits])
    person = suggestion([one.staff_id for one in visits])
    fields: dict[str, Json] = {
        "found": True,
        "salutation": greeting,
        "customer_ref": customer.id[-REF_CHARS:],
        **_coming(desk),
    }
    say = Sentence("customer.known", {"salutation": greeting})
    if not greeting:
        say = Sentence("context.ready", {"business": desk.tenant.name})
    service = desk.service(habit.id if habit else None)
    if service is not None and habit is not None:
        fields["suggestion"] = {
            "service": service.name,
            "confidence": round(habit.confidence, 2),
            "times_booked": habit.times,
            "suggestion_only": True,
        }
    if service is not None and greeting:
        say = Sentence(
            "customer.known_suggestion", {"salutation": greeting, "service": service.name}
        )
    if staff := desk.staff(person.id if person else None):
        fields["preferred_staff"] = {"ref": staff.slug, "name": staff.name}
    return Answer(status="ok", say=say, fields=fields)


def _coming(desk: Desk) -> dict[str, Json]:
    """How many coming bookings the caller has, and whether a time is offered to them."""
    if desk.contact is None:
        return {}
    coming = store.read_coming(
        desk.tx, desk.tenant_id, contact_id=desk.contact.id, limit=COMING_MAX
    )
    fields: dict[str, Json] = {"upcoming_count": len(coming)}
    wish = promises.offered_to(desk.tx, desk.tenant_id, desk.contact.id)
    service = desk.service(wish.service_id) if wish else None
    if wish is not None and service is not None and _is_free(desk, service, wish):
        fields["waitlist_offer"] = {
            "service": service.name,
            "start": start_of(desk, wish.offered_starts_at),
        }
    return fields


def _is_free(desk: Desk, service: Service, wish: promises.Offered) -> bool:
    """Whether what is offered can still be had: nobody holds it for whoever waits."""
    if desk.branch is None:
        return False
    search = Search(Meant(service, desk.staff(wish.staff_id)))
    return look(desk, search, wish.offered_starts_at).slot is not None


class InitializeCall(msgspec.Struct, frozen=True):
    """Nothing is needed."""


def initialize_call(desk: Desk, _asked: InitializeCall) -> Answer:
    """The date and time here, the next two weeks by weekday, whether the branch is open.

    Where nobody knows whose call it is there is no here: a call begins with a neutral greeting.
    """
    if not desk.tenant_id:
        return Answer(status="ok", say=Sentence("context.limited"), fields={"limited": True})
    local = desk.moment.local
    fields: dict[str, Json] = {
        "business": desk.tenant.name,
        "now": desk.told(desk.now),
        "zone": desk.zone.key,
        "days": [desk.told(local.date() + DAY * ahead) for ahead in range(DAYS_TOLD)],
    }
    if desk.branch is None:
        names: list[Json] = [one.name for one in desk.catalogue.branches]
        return Answer(
            status="ok",
            say=Sentence("context.limited"),
            fields={**fields, "limited": True, "branches": names},
        )
    state = opening_state(desk.branch, desk.now)
    fields["branch"] = desk.branch.name
    fields["open"] = state.is_open
    if state.until is not None:
        fields["open_until" if state.is_open else "opens"] = start_of(desk, state.until)
    fields["hours_today"] = [
        f"{desk.local(one.start):%H:%M}/{desk.local(one.end):%H:%M}"
        for one in day_spans(desk.branch, local.date())
    ]
    fields["caller_known"] = desk.contact is not None
    return Answer(
        status="ok", say=Sentence("context.ready", {"business": desk.tenant.name}), fields=fields
    )
