"""Reading what a run left behind: foreign rows, and whether the database keeps time itself."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy import text
from tests.bookings.shop import Shop as Salon
from tests.bookings.shown import book

from parley.db.engine import Database
from parley.testing.bookings.rows import PROBE_ID, read_rows
from parley.testing.bookings.shop import open_shop, shops

SHOPS = shops("here")
SALON = msgspec.structs.replace(SHOPS[0], tenant_id="salon")
"""The shop of other tests, as far as its rows are looked for."""


@contextmanager
def unguarded(database: Database) -> Iterator[None]:
    """Without what keeps time from being taken twice; PostgreSQL's is that of other tests, too."""
    named = "FROM pg_constraint WHERE conname = 'busy_overlap'"
    with database.write() as tx:
        if tx.conn.dialect.name == "sqlite":
            for trigger in ("busy_overlap_added", "busy_overlap_changed"):
                tx.conn.execute(text(f"DROP TRIGGER {trigger}"))
            rule = ""
        else:
            rule = tx.conn.execute(text(f"SELECT pg_get_constraintdef(oid) {named}")).scalar_one()
            tx.conn.execute(text("ALTER TABLE busy DROP CONSTRAINT busy_overlap"))
    yield
    with database.write() as tx:
        if rule:
            tx.conn.execute(text(f"ALTER TABLE busy ADD CONSTRAINT busy_overlap {rule}"))


def test_the_rows_of_a_company_are_read_whole(database: Database) -> None:
    salon = Salon(database)
    code = book(salon.call("call_7x"))["appointment_id"]
    rows = read_rows(database, [SALON])
    (booking,), (taken,), (change,) = rows.bookings, rows.busy, rows.changes
    assert (booking.code, booking.service, booking.stands) == (code, "Herrenhaarschnitt", True)
    assert (taken.booking_id, taken.starts_at) == (booking.id, booking.starts_at)
    assert (change.booking_id, change.kind) == (booking.id, "booked")
    assert rows.calls == (("call_7x", "salon"),)
    assert rows.crossed == ()


def test_another_companys_rows_are_not_read(database: Database) -> None:
    book(Salon(database).call())
    open_shop(database, SHOPS[1])
    rows = read_rows(database, [SHOPS[1]])
    assert (rows.bookings, rows.busy, rows.calls, rows.guarded) == ((), (), (), None)


def test_a_database_that_keeps_time_is_told_from_one_that_does_not(database: Database) -> None:
    book(Salon(database).call())
    assert read_rows(database, [SALON]).guarded is True
    with unguarded(database):
        assert read_rows(database, [SALON]).guarded is False
    with database.read() as tx:
        probe = text("SELECT count(*) FROM busy WHERE id = :id")
        assert tx.conn.scalar(probe, {"id": PROBE_ID}) == 0


def test_a_row_that_refers_to_another_company_is_seen(database: Database) -> None:
    book(Salon(database).call())
    open_shop(database, SHOPS[1])
    if database.writers.dialect.name == "postgresql":
        foreign = "SET session_replication_role = replica"
    else:
        foreign = "PRAGMA foreign_keys = OFF"
    with database.writers.connect() as conn:
        raw = conn.connection.driver_connection
        assert raw is not None
        conn.rollback()
        raw.execute(foreign)
        raw.execute(f"UPDATE busy SET tenant_id = '{SHOPS[1].tenant_id}'")  # noqa: S608
        raw.commit()
        conn.invalidate()
    assert read_rows(database, [SHOPS[1]]).crossed == (
        "1 of busy in bookings",
        "1 of busy in staff",
    )
