"""The companies on a database, and a watch over every statement of these tests."""

from collections.abc import Iterator

import pytest
from tests.isolation.watching import watched
from tests.isolation.world import COMPANIES, plant

from parley.db.engine import Database


@pytest.fixture
def planted(database: Database) -> Database:
    """A database with all companies."""
    with database.write() as tx:
        plant(tx, *COMPANIES)
    return database


@pytest.fixture
def world(planted: Database) -> Iterator[Database]:
    """A database with all companies; at the end, every statement has named its tenant."""
    with watched(planted) as offences:
        yield planted
    assert sorted(set(offences)) == []
