import pytest

from parley.db.engine import Database
from tests.bookings.shop import Shop


@pytest.fixture
def shop(database: Database) -> Shop:
    return Shop(database)
