from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from tests.postgres import NOW

from parley.db.engine import Database, Tx
from parley.db.tables import CATALOGUE, OVERLAP, branches, busy, holds, services, staff

HOUR = timedelta(hours=1)


@pytest.fixture
def lanes(database: Database) -> Database:
    """Two people and three holds of nobody's time."""
    with database.write() as tx:
        row = {"tenant_id": "default", "slug": "main", "name": "Main", "hours": "[]"}
        tx.conn.execute(branches.insert().values(id="b", zone="America/Chicago", **row))
        work = {"tenant_id": "default", "branch_id": "b"}
        for lane in (1, 2):
            tx.conn.execute(
                staff.insert().values(
                    id=f"s{lane}", slug=f"s{lane}", name=f"S{lane}", lane=lane, **work
                )
            )
        tx.conn.execute(
            services.insert().values(
                id="v",
                tenant_id="default",
                slug="v",
                name="Visit",
                phases="[]",
                currency="USD",
                buffer_before_min=0,
                buffer_after_min=0,
            )
        )
        for name in ("h1", "h2", "h3"):
            tx.conn.execute(
                holds.insert().values(
                    id=name,
                    call_id=name,
                    service_id="v",
                    staff_id="s1",
                    starts_at=NOW,
                    ends_at=NOW + HOUR,
                    status="active",
                    created_at=NOW,
                    expires_at=NOW + HOUR,
                    **work,
                )
            )
    return database


def _take(tx: Tx, hold: str, lane: int, start: float, end: float) -> None:
    tx.conn.execute(
        busy.insert().values(
            id=f"{hold}-{lane}",
            tenant_id="default",
            staff_id=f"s{lane}",
            lane=lane,
            starts_at=NOW + start * HOUR,
            ends_at=NOW + end * HOUR,
            part="a",
            number=lane,
            buffer_before_min=0,
            buffer_after_min=0,
            hold_id=hold,
        )
    )


@pytest.mark.parametrize("span", [(0.5, 1.5), (-0.5, 0.5), (0.25, 0.75), (-1, 2), (0, 1)])
def test_a_persons_time_is_taken_once(lanes: Database, span: tuple[float, float]) -> None:
    with lanes.write() as tx:
        _take(tx, "h1", 1, 0, 1)
    with pytest.raises(DBAPIError, match=OVERLAP), lanes.write() as tx:
        _take(tx, "h2", 1, *span)
    with lanes.read() as tx:
        assert tx.conn.execute(text("SELECT count(*) FROM busy")).scalar_one() == 1


def test_spans_that_touch_and_those_of_another_person_stand_beside_it(lanes: Database) -> None:
    with lanes.write() as tx:
        _take(tx, "h1", 1, 0, 1)
        _take(tx, "h2", 1, 1, 2)
        _take(tx, "h3", 1, -1, 0)
        _take(tx, "h1", 2, 0, 1)


def test_a_row_cannot_be_moved_onto_another_one(lanes: Database) -> None:
    with lanes.write() as tx:
        _take(tx, "h1", 1, 0, 1)
        _take(tx, "h2", 1, 1, 2)
    with pytest.raises(DBAPIError, match=OVERLAP), lanes.write() as tx:
        tx.conn.execute(
            busy.update().where(busy.c.hold_id == "h2").values(starts_at=NOW + 0.5 * HOUR)
        )


def test_the_database_itself_holds_the_rule(database: Database) -> None:
    """Migrations are compared with the tables, but this rule stands in no table of the code."""
    sqlite = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE :name"
    postgresql = (
        "SELECT count(*) FROM pg_constraint WHERE contype = 'x' AND conrelid = 'busy'::regclass"
        " AND conname LIKE :name"
    )
    with database.read() as tx:
        on_sqlite = tx.conn.dialect.name == "sqlite"
        found = tx.conn.execute(
            text(sqlite if on_sqlite else postgresql), {"name": f"{OVERLAP}%"}
        ).scalar_one()
    assert found == (2 if on_sqlite else 1)


def test_the_database_itself_counts_changes_of_a_catalogue(lanes: Database) -> None:
    revision = text("SELECT revision FROM tenants WHERE id = 'default'")
    with lanes.write() as tx:
        before = tx.conn.execute(revision).scalar_one()
        tx.conn.execute(staff.update().where(staff.c.id == "s1").values(name="Changed"))
        assert tx.conn.execute(revision).scalar_one() == before + 1
        tx.conn.execute(staff.delete().where(staff.c.id == "s2"))
        assert tx.conn.execute(revision).scalar_one() == before + 2
    sqlite = "SELECT count(DISTINCT tbl_name) FROM sqlite_master WHERE sql LIKE '%revision + 1%'"
    postgresql = "SELECT count(*) FROM pg_trigger WHERE tgname LIKE '%_changed'"
    with lanes.read() as tx:
        on_sqlite = tx.conn.dialect.name == "sqlite"
        found = tx.conn.execute(text(sqlite if on_sqlite else postgresql)).scalar_one()
    assert found == len(CATALOGUE)
