"""Two invented companies with customers and some weeks of appointments, for trying things out.

Everything follows from the names and dates: seeding again on the same day changes nothing.
"""

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo

from parley.bookings.actions.importing import Appointment, import_booking
from parley.bookings.rules.days_off import is_region
from parley.bookings.rules.spans import Span
from parley.bookings.rules.working import staff_spans
from parley.catalogue.applying import apply
from parley.catalogue.describing import Standing, standing
from parley.catalogue.reading import read_tenant_file
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.db.engine import Tx
from parley.people.importing import Arrival, import_customer
from parley.people.rules.customers import Customer
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT, Branch

TENANTS = ("spa", "salon")
WEEKS = range(-14, 28)
"""The days around today that are filled."""
CUSTOMERS = 24
BUSY_PART = 0.55
"""Of the starts that are tried, so many become an appointment."""
STEP = timedelta(minutes=15)
DAY = timedelta(days=1)

FIRST_NAMES = (
    "Ada", "Bela", "Cleo", "Dora", "Enno", "Flora", "Gero", "Hedi", "Ivo", "Jule", "Kuno", "Lotte",
)  # fmt: skip
LAST_NAMES = {"en": ("Example", "Sample", "Placeholder"), "de": ("Beispiel", "Muster", "Probe")}
PHONES = {"en": "+121255501", "de": "+4930231251"}
"""Numbers that are reserved for stories; two digits follow."""
FIRST_PHONE = 20
FAMILY = 6
"""Every so many customers share the telephone of the one before."""


class Seeded(NamedTuple):
    """What stands of one company, and how many of its appointments are new."""

    tenant_id: str
    name: str
    appointments: int
    new: int


def demo_file(name: str) -> str:
    """The file that describes one of TENANTS."""
    return files("parley").joinpath("demo", f"{name}.yaml").read_text(encoding="utf-8")


def seed(tx: Tx, name: str, days: range = WEEKS) -> Seeded:
    """Make one of TENANTS where it is not there yet, and fill the days around today."""
    content = demo_file(name) + _agency(tx)
    file = read_tenant_file(content, is_region)
    if standing(tx, file.id) is None:
        apply(tx, file, content)
    found = standing(tx, file.id)
    assert found is not None, "it was just applied"
    customers = [_customer(tx, found, number) for number in range(CUSTOMERS)]
    outcomes = [import_booking(tx, told) for told in _appointments(tx.now, found, customers, days)]
    standing_now = [one for one in outcomes if one != "overlap"]
    return Seeded(file.id, found.tenant.name, len(standing_now), outcomes.count("added"))


def _agency(tx: Tx) -> str:
    """The line that lets the people of the server's own tenant see a company in the console."""
    default = tenants.find(tx, DEFAULT_TENANT)
    is_agency = default is not None and default.parent_id is None
    return f"parent: {DEFAULT_TENANT}\n" if is_agency else ""


def _customer(tx: Tx, found: Standing, number: int) -> Customer:
    """An invented person; some share a telephone, some have an address alone."""
    language = found.tenant.language
    last = LAST_NAMES[language][number // len(FIRST_NAMES) % len(LAST_NAMES[language])]
    first = FIRST_NAMES[number % len(FIRST_NAMES)]
    shared = number - 1 if number % FAMILY == FAMILY - 1 else number
    arrival = Arrival(
        name=f"{first} {last}",
        external_ref=f"demo-{number + 1}",
        phone=f"{PHONES[language]}{FIRST_PHONE + shared:02d}",
        email=f"{first}.{last}@example.com".lower() if number % 2 else "",
        language=language,
    )
    return import_customer(tx, found.tenant.id, arrival)[0]


def _appointments(
    now: datetime, found: Standing, customers: list[Customer], days: range
) -> Iterator[Appointment]:
    """The days around now, person by person."""
    branches = {one.id: one for one in found.branches if one.active}
    for one in found.staff:
        branch = branches.get(one.branch_id)
        services = [s for s in found.services if s.active and one.id in s.staff_ids]
        if branch is None or not one.active or not services:
            continue
        today = now.astimezone(ZoneInfo(branch.zone)).date()
        for offset in days:
            day = today + offset * DAY
            yield from _day(found, branch, one, services, customers, day)


def _day(
    found: Standing,
    branch: Branch,
    one: Staff,
    services: list[Service],
    customers: list[Customer],
    day: date,
) -> Iterator[Appointment]:
    chance = random.Random(f"{found.tenant.id}:{one.slug}:{day}")  # noqa: S311 - a story
    for span in staff_spans(one, branch, day):
        at = span.start
        while at < span.end:
            service = chance.choice(services)
            customer = chance.choice(customers)
            whole = Span(at, at + timedelta(minutes=service.minutes))
            if chance.random() < BUSY_PART and whole.end <= span.end:
                yield _appointment(found, branch, one, service, customer, whole)
                at = whole.end + timedelta(minutes=service.buffer_after_min)
            at = _on_grid(at + STEP)


def _on_grid(at: datetime) -> datetime:
    """The quarter of an hour at or before an instant."""
    return at.replace(minute=at.minute - at.minute % 15)


def _appointment(
    found: Standing, branch: Branch, one: Staff, service: Service, customer: Customer, whole: Span
) -> Appointment:
    return Appointment(
        tenant_id=found.tenant.id,
        branch_id=branch.id,
        service=service,
        staff_id=one.id,
        external_ref=f"demo-{one.slug}-{whole.start:%Y%m%dT%H%M}",
        starts_at=whole.start,
        attendee=customer.pii_name,
        customer_id=customer.id,
        contact_id=customer.contact_id,
        language=found.tenant.language,
    )
