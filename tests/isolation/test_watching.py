"""That the watch sees a statement which names no tenant, and only such ones."""

from importlib import import_module

import pytest
from sqlalchemy import delete, exists, or_, select, update
from tests.isolation.watching import (
    WITHOUT_TENANT,
    Statement,
    mutant,
    tables_without_tenant,
    watched,
)

from parley.bookings.store import ledger
from parley.db.engine import Database
from parley.db.tables import bookings, busy, holds, staff, tenants

OURS = bookings.c.tenant_id == "ahorn"
TOGETHER = (busy.c.tenant_id == bookings.c.tenant_id) & (busy.c.booking_id == bookings.c.id)
OTHER = bookings.alias("other")


@pytest.mark.parametrize(
    ("statement", "unasked"),
    [
        (select(bookings), {"bookings"}),
        (select(bookings).where(bookings.c.id == "x"), {"bookings"}),
        (select(bookings.c.tenant_id), {"bookings"}),
        (select(bookings).where(or_(OURS, bookings.c.id == "x")), {"bookings"}),
        (select(bookings).where(~OURS), {"bookings"}),
        (select(bookings).where(bookings.c.tenant_id != "ahorn"), {"bookings"}),
        (select(bookings).order_by(bookings.c.tenant_id), {"bookings"}),
        (update(bookings).values(tenant_id="ahorn"), {"bookings"}),
        (delete(busy).where(busy.c.hold_id == "x"), {"busy"}),
        (select(busy).join(bookings, busy.c.booking_id == bookings.c.id).where(OURS), {"busy"}),
        (select(busy).join(bookings, TOGETHER), {"busy", "bookings"}),
        (select(OTHER).join(bookings, OTHER.c.id == bookings.c.id).where(OURS), {"other"}),
        (select(bookings).where(OURS, bookings.c.id.in_(select(busy.c.booking_id))), {"busy"}),
        (select(select(holds.c.id).limit(1).scalar_subquery()), {"holds"}),
        (select(select(holds).subquery()), {"holds"}),
        (select(staff).union_all(select(staff).where(staff.c.tenant_id == "x")), {"staff"}),
        (delete(bookings).where(OURS, exists().where(holds.c.id == "x")), {"holds"}),
        (bookings.insert().from_select(["id"], select(holds.c.id)), {"holds"}),
    ],
)
def test_a_statement_that_names_no_tenant_is_seen(statement: Statement, unasked: set[str]) -> None:
    assert tables_without_tenant(statement) == unasked


@pytest.mark.parametrize(
    "statement",
    [
        select(bookings).where(OURS, or_(bookings.c.id == "x", bookings.c.id == "y")),
        select(bookings).where(bookings.c.tenant_id.in_(["ahorn"])),
        update(bookings).where(OURS).values(status="failed"),
        delete(busy).where(busy.c.tenant_id == "ahorn"),
        select(busy).join(bookings, TOGETHER).where(OURS),
        select(busy).outerjoin(bookings, TOGETHER).where(busy.c.tenant_id == "ahorn"),
        select(bookings).where(OURS, exists().where(busy.c.tenant_id == "ahorn")),
        select(tenants),
    ],
)
def test_a_statement_that_names_its_tenant_passes(
    statement: Statement,
) -> None:
    assert tables_without_tenant(statement) == set()


def test_a_store_that_forgets_the_tenant_is_an_offence(
    database: Database,
) -> None:
    """The mutants of all stores stand in test_stores.py."""
    forgetful = mutant(ledger.read_active_hold_ids)
    with watched(database) as offences, database.read() as tx:
        forgetful(tx, "ahorn", "x")
        ledger.read_active_hold_ids(tx, "ahorn", "x")
    assert offences == ["bookings.store.ledger.read_active_hold_ids: holds"]


@pytest.mark.parametrize("name", WITHOUT_TENANT)
def test_who_may_name_no_tenant_exists(name: str) -> None:
    module, _, function = name.rpartition(".")
    assert callable(getattr(import_module(f"parley.{module}"), function))
    assert WITHOUT_TENANT[name]
