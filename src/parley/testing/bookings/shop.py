"""Two companies to book with, and what is known of them without asking the product."""

from datetime import time

import msgspec

from parley.catalogue import actions as catalogue
from parley.catalogue.rules.services import Phase, Service
from parley.catalogue.rules.staff import Staff
from parley.conversation.hearing.moment import Hours
from parley.db.engine import Database, Tx
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch, PlatformAgent, Tenant

OPENS, CLOSES = time(9), time(18)
"""On every day of the week."""


class Known(msgspec.Struct, frozen=True):
    """A service: minutes of its parts, every second of them idle, and minutes around it."""

    name: str
    parts: tuple[int, ...]
    before: int = 0
    after: int = 0

    @property
    def minutes(self) -> int:
        return sum(self.parts)


class Shop(msgspec.Struct, frozen=True):
    """A company as its callers know it. `agent_id` is the platform's agent that speaks for it."""

    tenant_id: str
    name: str
    zone: str
    country: str
    language: str
    agent_id: str
    staff: tuple[str, ...]
    services: tuple[Known, ...]

    def service(self, name: str) -> Known:
        return next(one for one in self.services if one.name == name)


def shops(run: str) -> tuple[Shop, Shop]:
    """Two companies whose words are all different. `run` makes their ids those of one run."""
    return (
        Shop(
            tenant_id=f"torture-{run}-a",
            name="Salon Schnitt",
            zone="Europe/Berlin",
            country="DE",
            language="de",
            agent_id=f"agent_{run}_a",
            staff=("Udo Walder", "Erika Bergmann", "Jörn Petersen"),
            services=(
                Known("Herrenhaarschnitt", (30,), 5, 10),
                Known("Waschen und Legen", (45,)),
                Known("Ansatzfärbung", (15, 45, 30), 0, 15),
            ),
        ),
        Shop(
            tenant_id=f"torture-{run}-b",
            name="Harbor Spa",
            zone="America/New_York",
            country="US",
            language="en",
            agent_id=f"agent_{run}_b",
            staff=("Dana Whitfield", "Marcus Oyelaran", "Priscilla Novak"),
            services=(
                Known("Signature Facial", (60,), 0, 10),
                Known("Laser Consultation", (30,), 10, 10),
                Known("Deep Massage", (50,), 0, 10),
            ),
        ),
    )


def open_shop(database: Database, shop: Shop) -> None:
    """Store a company as its console would. Everybody there performs everything."""
    with database.write() as tx:
        tenants.add(
            tx,
            Tenant(
                id=shop.tenant_id,
                name=shop.name,
                country=shop.country,
                zone=shop.zone,
                retention_days=30,
                created_at=tx.now,
                language=shop.language,
            ),
        )
        branch = places.add_branch(
            tx,
            Branch(
                id="",
                tenant_id=shop.tenant_id,
                slug="main",
                name="Main",
                zone=shop.zone,
                hours=Hours((((OPENS, CLOSES),),) * 7),
            ),
        )
        places.put_agent(tx, PlatformAgent(shop.agent_id, shop.tenant_id, branch.id))
        people = tuple(_hired(tx, shop, branch.id, name) for name in shop.staff)
        for known in shop.services:
            catalogue.add_service(tx, _service(shop, known, people))


def _hired(tx: Tx, shop: Shop, branch_id: str, name: str) -> str:
    slug = f"person{shop.staff.index(name)}"
    hired = Staff(
        id="", tenant_id=shop.tenant_id, branch_id=branch_id, slug=slug, name=name, lane=0
    )
    return catalogue.add_staff(tx, hired).id


def _service(shop: Shop, known: Known, staff_ids: tuple[str, ...]) -> Service:
    return Service(
        id="",
        tenant_id=shop.tenant_id,
        branch_id=None,
        slug=f"service{shop.services.index(known)}",
        name=known.name,
        phases=tuple(
            Phase(f"p{place}", "", minutes, "idle" if place % 2 else "busy")
            for place, minutes in enumerate(known.parts)
        ),
        staff_ids=staff_ids,
        buffer_before_min=known.before,
        buffer_after_min=known.after,
    )
