"""Bringing the tables of a database up to date; any number of processes may do it at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from parley.db.engine import Database
from parley.db.failures import plain_failures
from parley.db.migrations import NEWEST
from parley.db.opening import outside_transaction

MIGRATIONS = Path(__file__).with_name("migrations")
MIGRATION_WAIT_MAX_MS = 120_000
MIGRATION_LOCK = 0x7061726C6579
"""Names the lock in PostgreSQL; any constant that no other program there uses."""


def migrate(database: Database) -> None:
    """Make or update all tables, in one transaction. Does nothing where they are up to date.

    Raises DatabaseUnavailable.
    """
    if database.revision() == NEWEST:
        return
    # Loading Alembic takes a second: only here.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with plain_failures(database.name), _alone(database.writers) as conn:
        config.attributes["connection"] = conn
        command.upgrade(config, "head")


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction beside which no other migration runs."""
    with engine.connect() as conn:
        if engine.dialect.name == "postgresql":
            with conn.begin():
                conn.execute(text(f"SET LOCAL lock_timeout = {MIGRATION_WAIT_MAX_MS}"))
                conn.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
                yield conn
            return
        # A table that is made anew is dropped for a moment, which must not drop what refers to it.
        outside_transaction(conn, "PRAGMA foreign_keys = OFF")
        try:
            with conn.begin():
                yield conn
                broken = conn.execute(text("PRAGMA foreign_key_check")).all()
                assert not broken, f"a migration left rows without what they refer to: {broken[:3]}"
        finally:
            outside_transaction(conn, "PRAGMA foreign_keys = ON")
