from collections import Counter
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import select
from tests.postgres import NOW

from parley.assembly.demo import CUSTOMERS, TENANTS, Seeded, demo_file, seed
from parley.bookings.rules.days_off import is_region
from parley.catalogue import actions as catalogue
from parley.catalogue.describing import described, standing
from parley.catalogue.reading import read_tenant_file
from parley.catalogue.rules.gaps import gaps
from parley.db.engine import Database
from parley.db.tables import bookings, contacts, customers
from parley.tenants import actions as tenants
from parley.tenants.rules import DEFAULT_TENANT

DAYS = range(-2, 3)


def test_two_companies_stand_that_lack_nothing(database: Database) -> None:
    with database.write() as tx:
        made = [seed(tx, name, DAYS) for name in TENANTS]
        assert [one.tenant_id for one in made] == ["demo-spa", "demo-salon"]
        for one in made:
            assert one.appointments == one.new > 10
            found = standing(tx, one.tenant_id)
            assert found is not None
            assert gaps(described(found)) == []
            assert all(not b.region or is_region(b.region) for b in found.branches)


def test_the_people_of_the_server_see_them(database: Database) -> None:
    with database.write() as tx:
        seed(tx, "spa", range(0))
        spa = tenants.find(tx, "demo-spa")
        default = tenants.find(tx, DEFAULT_TENANT)
        assert spa is not None
        assert default is not None
        assert spa.parent_id == DEFAULT_TENANT
        tenants.change(tx, msgspec.structs.replace(spa, parent_id=None))
        tenants.change(tx, msgspec.structs.replace(default, parent_id="demo-spa"))
        seed(tx, "salon", range(0))
        salon = tenants.find(tx, "demo-salon")
        assert salon is not None
        assert salon.parent_id is None


def test_seeding_again_changes_nothing_and_later_adds_the_days_that_came(
    database: Database,
) -> None:
    with database.write() as tx:
        first = seed(tx, "salon", DAYS)
        rows = tx.conn.execute(select(bookings).order_by(bookings.c.id)).all()
        assert seed(tx, "salon", DAYS) == Seeded(*first[:3], new=0)
        assert tx.conn.execute(select(bookings).order_by(bookings.c.id)).all() == rows
    with database.write(now=NOW + timedelta(days=1)) as tx:
        assert 0 < seed(tx, "salon", DAYS).new < first.new


def test_what_is_over_is_completed_and_what_comes_is_confirmed(database: Database) -> None:
    with database.write() as tx:
        seed(tx, "spa", DAYS)
        rows = tx.conn.execute(select(bookings.c.status, bookings.c.ends_at)).all()
    counted = Counter((status, ends <= NOW) for status, ends in rows)
    assert set(counted) == {("completed", True), ("confirmed", False)}
    assert min(counted.values()) > 1


def test_everybody_in_it_is_obviously_invented(database: Database) -> None:
    invented = ("Example", "Sample", "Placeholder", "Beispiel", "Muster", "Probe", "Platzhalter")
    with database.write() as tx:
        for name in TENANTS:
            tenant_id = seed(tx, name, DAYS).tenant_id
            assert all(s.name.endswith(invented) for s in catalogue.list_staff(tx, tenant_id))
        people = tx.conn.scalars(select(customers.c.pii_name)).all()
        reached = tx.conn.execute(select(contacts.c.pii_phone, contacts.c.pii_email)).all()
    assert len(people) == len(TENANTS) * CUSTOMERS
    assert all(name.endswith(invented) for name in people)
    assert all(phone.startswith(("+121255501", "+4930231251")) for phone, _ in reached)
    assert all(email == "" or email.endswith("@example.com") for _, email in reached)


@pytest.mark.parametrize(
    ("slug", "minutes"),
    [("dauerwelle", [35, 20, 15, 15, 25, 25]), ("ansatzfaerbung", [30, 40, 20, 40]),
     ("straehnen", [15, 90, 30])],
)  # fmt: skip
def test_composite_services_have_their_phases(slug: str, minutes: list[int]) -> None:
    service = read_tenant_file(demo_file("salon"), is_region).services[slug]
    assert [phase.minutes for phase in service.phases] == minutes
