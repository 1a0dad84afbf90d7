"""Two companies for tests: one in Berlin, one in New York."""

from datetime import time

from tests.postgres import NOW

from parley.conversation.hearing.moment import Hours
from parley.db.engine import Tx
from parley.tenants import actions
from parley.tenants.actions import places
from parley.tenants.rules import Branch, Tenant

NINE_TO_SIX = Hours(((((time(9), time(18))),),) * 5 + ((), ()))

SALON = Tenant(
    id="salon", name="Salon", country="DE", zone="Europe/Berlin", retention_days=30,
    created_at=NOW, language="de",
)  # fmt: skip
SPA = Tenant(
    id="spa", name="Spa", country="US", zone="America/New_York", retention_days=30, created_at=NOW
)


def add_companies(tx: Tx) -> None:
    for tenant in (SALON, SPA):
        actions.add(tx, tenant)


def add_branch(tx: Tx, tenant: Tenant, slug: str = "main") -> Branch:
    return places.add_branch(
        tx,
        Branch(
            id="", tenant_id=tenant.id, slug=slug, name=slug.title(), zone=tenant.zone,
            hours=NINE_TO_SIX,
        ),
    )  # fmt: skip
