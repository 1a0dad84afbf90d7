"""A console on a test database, and browsers that look at it."""

import pytest
from tests.web.console.visit import Stage

from parley.db.engine import Database


@pytest.fixture
def stage(database: Database) -> Stage:
    """A console in which nobody has signed in; see visit.py."""
    return Stage(database)
