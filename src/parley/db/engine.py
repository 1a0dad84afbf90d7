"""Transactions: one writer at a time on SQLite, many on PostgreSQL, the same code above."""

import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Self

from sqlalchemy import Connection, Engine, Table, event, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from parley.clock import utc_now
from parley.db.failures import plain_failures
from parley.db.migrations import REVISIONS
from parley.db.opening import Engines, make_engines, outside_transaction
from parley.db.types import EPOCH
from parley.errors import DatabaseTooNew

MILLISECOND = timedelta(milliseconds=1)
ID_CHANCE_BYTES = 10


class Tx:
    """A transaction: its connection, the one instant at which it happens, and new ids."""

    __slots__ = ("conn", "now")

    def __init__(self, conn: Connection, now: datetime) -> None:
        self.conn = conn
        self.now = now

    def new_id(self) -> str:
        """A new id of 32 hexadecimal digits; ids sort by the millisecond of their transaction."""
        return f"{(self.now - EPOCH) // MILLISECOND:012x}{secrets.token_hex(ID_CHANCE_BYTES)}"

    def insert_if_absent(self, table: Table, values: Mapping[str, object]) -> bool:
        """Insert a row. False: a row with the same key stands there, perhaps since a moment ago.

        Waits for another transaction that is just inserting it.
        """
        statement = self.insert(table).on_conflict_do_nothing()
        counted = {"preserve_rowcount": True}
        return self.conn.execute(statement, values, execution_options=counted).rowcount == 1

    def insert(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that can say `on_conflict_do_nothing` and `on_conflict_do_update`."""
        if self.conn.dialect.name == "postgresql":
            return postgresql.insert(table)
        return sqlite.insert(table)


class Database:
    """An open database. Its methods may be called from any thread; none of them is for the loop."""

    def __init__(self, engines: Engines, clock: Callable[[], datetime]) -> None:
        self._engines = engines
        self._clock = clock

    @classmethod
    def open(cls, url: str, clock: Callable[[], datetime] = utc_now) -> Self:
        """Connect to `sqlite:///…` (made where absent, with its folder) or `postgresql://…`.

        Raises ParleyError for a URL that cannot be used, DatabaseUnavailable, and DatabaseTooNew.
        """
        database = cls(make_engines(url), clock)
        try:
            database._prepare()
        except BaseException:
            database.close()
            raise
        return database

    @property
    def name(self) -> str:
        """Which database this is, without its password."""
        return self._engines.name

    @property
    def writers(self) -> Engine:
        return self._engines.writers

    @contextmanager
    def write(self, now: datetime | None = None) -> Iterator[Tx]:
        """A transaction that is committed at the end of the block, or undone if it raises.

        `now` None means the clock's. Raises DatabaseUnavailable; then nothing happened, unless
        the connection broke during the commit: what may be repeated must carry a key.
        """
        with plain_failures(self.name), self._engines.writers.begin() as conn:
            yield Tx(conn, now or self._clock())

    @contextmanager
    def read(self, now: datetime | None = None) -> Iterator[Tx]:
        """A transaction in which writing fails. Raises DatabaseUnavailable."""
        with plain_failures(self.name), self._engines.readers.connect() as conn:
            yield Tx(conn, now or self._clock())

    def ping(self) -> None:
        """Return if the database answers, else raise DatabaseUnavailable."""
        with self.read() as tx:
            tx.conn.execute(text("SELECT 1"))

    def revision(self) -> str:
        """The revision of its tables, one of REVISIONS; empty before the first migration."""
        with self.read() as tx:
            if not inspect(tx.conn).has_table("alembic_version"):
                return ""
            return str(tx.conn.scalar(text("SELECT version_num FROM alembic_version")) or "")

    def close(self) -> None:
        """Let go of all connections; one that a thread still holds is closed as it comes back."""
        for engine in (self._engines.writers, self._engines.readers):
            event.listen(engine, "checkin", _closed)
            engine.dispose()

    def _prepare(self) -> None:
        if self.writers.dialect.name == "sqlite":
            self._use_write_ahead_log()
        revision = self.revision()
        if revision and revision not in REVISIONS:
            raise DatabaseTooNew(
                f"{self.name} was made by a newer Parley: its revision is {revision}. Use"
                " that Parley, or set PARLEY_DATABASE_URL to another database."
            )

    def _use_write_ahead_log(self) -> None:
        """Readers and the writer do not wait for each other; the file remembers it."""
        with plain_failures(self.name), self.writers.connect() as conn:
            outside_transaction(conn, "PRAGMA journal_mode = WAL")


def _closed(_connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
    """The pool of this connection is gone, so nobody would ever close it."""
    entry.invalidate()
