from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, insert, select
from sqlalchemy.exc import StatementError

from parley.db.engine import Database
from parley.db.types import Instant

moments = Table("moments", MetaData(), Column("n", Integer), Column("at", Instant))

EXACT = datetime(2026, 11, 20, 16, 30, 0, 123457, tzinfo=UTC)


@pytest.fixture
def store(empty_database_url: str) -> Database:
    database = Database.open(empty_database_url)
    with database.write() as tx:
        moments.metadata.create_all(tx.conn)
    return database


def test_an_instant_comes_back_exact_to_the_microsecond_and_in_utc(store: Database) -> None:
    berlin = EXACT.astimezone(timezone(timedelta(hours=1)))
    with store.write() as tx:
        tx.conn.execute(insert(moments), [{"n": 1, "at": berlin}, {"n": 2, "at": None}])
    with store.read() as tx:
        found = tx.conn.execute(select(moments.c.at).order_by(moments.c.n)).scalars().all()
    assert found == [EXACT, None]
    assert found[0].tzinfo == UTC
    store.close()


def test_instants_sort_and_compare_in_the_database_also_before_1970(store: Database) -> None:
    days = [datetime(1969, 7, 20, tzinfo=UTC), datetime(2001, 9, 9, tzinfo=UTC), EXACT]
    with store.write() as tx:
        tx.conn.execute(insert(moments), [{"n": n, "at": at} for n, at in enumerate(days)])
    with store.read() as tx:
        later = select(moments.c.at).where(moments.c.at > days[0]).order_by(moments.c.at.desc())
        assert tx.conn.execute(later).scalars().all() == [EXACT, days[1]]
    store.close()


def test_an_instant_without_a_zone_is_refused(store: Database) -> None:
    with pytest.raises((StatementError, AssertionError), match="zone"), store.write() as tx:
        tx.conn.execute(insert(moments), {"n": 1, "at": EXACT.replace(tzinfo=None)})
    store.close()
