from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from tests.postgres import NOW

from parley.db.engine import Database
from parley.tenants import actions
from parley.tenants.rules import DEFAULT_TENANT, Tenant


def test_the_default_tenant_follows_the_settings_and_remembers_its_first_day(
    database: Database,
) -> None:
    with database.write(now=NOW + timedelta(days=9)) as tx:
        actions.ensure_default(
            tx, name="Praxis", country="de", zone="Europe/Berlin", retention_days=7
        )
    with database.read() as tx:
        assert actions.list_tenants(tx) == [
            Tenant(
                id=DEFAULT_TENANT,
                name="Praxis",
                country="DE",
                zone="Europe/Berlin",
                retention_days=7,
                created_at=NOW,
            )
        ]


def test_an_unknown_tenant_is_none(database: Database) -> None:
    with database.read() as tx:
        assert actions.find(tx, "nobody") is None


def test_a_retention_of_no_days_is_refused_by_the_database(database: Database) -> None:
    with pytest.raises(IntegrityError, match="retention_days"), database.write() as tx:
        actions.ensure_default(tx, name="Clinic", country="US", zone="UTC", retention_days=0)
    with database.read() as tx:
        found = actions.find(tx, DEFAULT_TENANT)
    assert found is not None
    assert found.retention_days == 30
