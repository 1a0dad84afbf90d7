import hashlib
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from tests.postgres import NOW
from tests.tenants.companies import SALON, SPA, add_companies

from parley.db.engine import Database
from parley.db.tables import tenants
from parley.errors import Refused
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


def test_a_tenant_that_a_file_describes_does_not_follow_the_settings(database: Database) -> None:
    with database.write() as tx:
        actions.keep_file(tx, DEFAULT_TENANT, "name: Spa")
        actions.ensure_default(tx, name="Other", country="DE", zone="UTC", retention_days=1)
        found = actions.find(tx, DEFAULT_TENANT)
    assert found is not None
    assert found.name == "Clinic"


def test_a_tenant_is_added_once_and_changed_as_a_whole(database: Database) -> None:
    changed = msgspec.structs.replace(
        SALON, name="Haarwerk", country="AT", zone="Europe/Vienna", language="en",
        retention_days=7, parent_id=SPA.id, active=False,
    )  # fmt: skip
    with database.write() as tx:
        add_companies(tx)
        with pytest.raises(Refused, match="taken"):
            actions.add(tx, SALON)
        actions.change(tx, changed)
        assert actions.find(tx, SALON.id) == changed


def test_an_unknown_tenant_cannot_be_changed(database: Database) -> None:
    with database.write() as tx, pytest.raises(Refused, match="unknown"):
        actions.change(tx, SALON)


def test_only_a_tenant_without_an_agency_can_be_one(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        actions.change(tx, msgspec.structs.replace(SPA, parent_id=DEFAULT_TENANT))
        for parent in (SALON.id, SPA.id, "nobody"):
            with pytest.raises(Refused, match="parent"):
                actions.change(tx, msgspec.structs.replace(SALON, parent_id=parent))


def test_a_secret_names_its_tenant_until_there_is_a_newer_one(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        first, other = actions.new_secret(tx, SALON.id), actions.new_secret(tx, SPA.id)
        assert actions.secret_matches(tx, first) == SALON.id
        assert actions.secret_matches(tx, other) == SPA.id
        second = actions.new_secret(tx, SALON.id)
        assert actions.secret_matches(tx, first) is None
        assert actions.secret_matches(tx, second) == SALON.id


@pytest.mark.parametrize("secret", ["", "nobody's", "\ud800"])
def test_no_secret_and_a_wrong_one_name_nobody(database: Database, secret: str) -> None:
    with database.write() as tx:
        add_companies(tx)
        actions.new_secret(tx, SALON.id)
        assert actions.secret_matches(tx, secret) is None


def test_the_secret_of_a_tenant_that_is_not_active_names_nobody(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        secret = actions.new_secret(tx, SALON.id)
        actions.change(tx, msgspec.structs.replace(SALON, active=False))
        assert actions.secret_matches(tx, secret) is None


def test_only_the_hash_of_a_secret_is_kept(database: Database) -> None:
    with database.write() as tx:
        add_companies(tx)
        secret = actions.new_secret(tx, SALON.id)
        kept = list(tx.conn.scalars(select(tenants.c.secret_hash)))
        with pytest.raises(Refused, match="unknown"):
            actions.new_secret(tx, "nobody")
    assert {None, hashlib.sha256(secret.encode()).digest()} == set(kept)
