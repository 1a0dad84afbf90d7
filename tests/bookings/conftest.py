import pytest
from tests.bookings.shop import Shop

from parley.db.engine import Database


@pytest.fixture
def shop(database: Database) -> Shop:
    return Shop(database)
