"""From a database URL to its engines: one that writes and one that only reads."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from parley.errors import ParleyError

WAIT_MAX_MS = 10_000
"""How long a transaction waits for a lock, and a thread for a connection."""

CONNECT_TIMEOUT_S = 5
PEER_SILENCE_MAX_MS = 15_000
IDLE_TRANSACTION_MAX_MS = 60_000
CONNECTIONS_MAX = 10
READERS_MAX = 8

FORMS = "sqlite:///folder/parley.db, sqlite:////absolute/folder/parley.db or postgresql://user:password@host/name"


class Engines(NamedTuple):
    """`writers` begins transactions that may write, `readers` such that cannot.

    `name` tells the database to a person, without its password.
    """

    writers: Engine
    readers: Engine
    name: str


def make_engines(url: str) -> Engines:
    """Engines for a URL of one of FORMS. Nothing is connected yet. Raises ParleyError."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        # The text is not repeated: it may hold a password.
        raise ParleyError(f"PARLEY_DATABASE_URL is not a URL; write {FORMS}") from None
    match parsed.drivername:
        case "sqlite":
            return _sqlite_engines(parsed)
        case "postgresql" | "postgres" | "postgresql+psycopg":
            return _postgres_engines(parsed)
        case other:
            raise ParleyError(f"PARLEY_DATABASE_URL: {other} is not supported; write {FORMS}")


def _sqlite_engines(url: URL) -> Engines:
    if not url.database or url.database == ":memory:" or url.query:
        raise ParleyError(f"PARLEY_DATABASE_URL: SQLite needs a file and no options; write {FORMS}")
    path = Path(url.database).absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = (
            f"Cannot make the folder {path.parent}: {error.strerror}. Set PARLEY_DATABASE_URL."
        )
        raise ParleyError(message) from error
    # One connection writes: SQLite lets the second wait by unfair sleeps, the pool by a fair queue.
    writers = _sqlite_engine(url, connections=1, begin="BEGIN IMMEDIATE", query_only=False)
    readers = _sqlite_engine(url, connections=READERS_MAX, begin="BEGIN", query_only=True)
    return Engines(writers, readers, str(path))


def _sqlite_engine(url: URL, *, connections: int, begin: str, query_only: bool) -> Engine:
    engine = create_engine(
        url,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=WAIT_MAX_MS / 1000,
        hide_parameters=True,
    )

    def connected(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        connection.isolation_level = None
        for pragma in (
            # Before any other, so that each of them waits for a lock instead of failing.
            f"busy_timeout = {WAIT_MAX_MS}",
            "synchronous = NORMAL",
            "foreign_keys = ON",
            # What is erased is overwritten in the file.
            "secure_delete = ON",
            f"query_only = {query_only:d}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


def outside_transaction(conn: Connection, statement: str) -> None:
    """Run what SQLite allows only outside of a transaction: SQLAlchemy would begin one."""
    driver = conn.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute(statement)


def _postgres_engines(url: URL) -> Engines:
    limits = (
        f"-c lock_timeout={WAIT_MAX_MS}"
        f" -c idle_in_transaction_session_timeout={IDLE_TRANSACTION_MAX_MS}"
    )
    given = url.query.get("options", "")
    options = f"{limits} {given if isinstance(given, str) else ' '.join(given)}".strip()
    engine = create_engine(
        url.set(drivername="postgresql+psycopg").difference_update_query(["options"]),
        connect_args={
            "connect_timeout": CONNECT_TIMEOUT_S,
            "tcp_user_timeout": PEER_SILENCE_MAX_MS,
            "options": options,
            "application_name": "parley",
        },
        pool_size=CONNECTIONS_MAX,
        max_overflow=0,
        pool_timeout=WAIT_MAX_MS / 1000,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    name = f"{url.database or ''} on {url.host or 'this machine'}"
    return Engines(engine, engine.execution_options(postgresql_readonly=True), name)
