"""What a database driver reports, in plain words and without what was in the statement."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from parley.errors import ParleyError

SQLITE_CODE_MASK = 0xFF
"""The low byte of an extended SQLite result code is the primary one."""

SQLITE_FAILURES = {
    sqlite3.SQLITE_BUSY: "another process holds its lock for too long; end that process",
    sqlite3.SQLITE_LOCKED: "another connection holds its lock for too long",
    sqlite3.SQLITE_READONLY: "this user may not write to it; give write permission to the file"
    " and its folder, or set PARLEY_DATABASE_URL",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; its folder must exist and be writable for this"
    " user, or set PARLEY_DATABASE_URL",
    sqlite3.SQLITE_FULL: "the disk is full; make room",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; restore it from a backup",
    sqlite3.SQLITE_NOTADB: "the file is not a SQLite database; set PARLEY_DATABASE_URL to another",
    sqlite3.SQLITE_PROTOCOL: "its lock could not be taken; try again",
}


class DatabaseUnavailable(ParleyError):
    """The database cannot be used now. The text says why; what was begun did not happen."""


@contextmanager
def plain_failures(name: str) -> Iterator[None]:
    """Turn a failure of the database itself into DatabaseUnavailable; let our own faults pass.

    `name` says which database, without its password.
    """
    try:
        yield
    except PoolTimeout as error:
        message = f"The database {name} is busy: no connection became free in time."
        raise DatabaseUnavailable(message) from error
    except DBAPIError as error:
        reason = _reason(error.orig)
        if not reason:
            _forget_rows(error)
            raise
        raise DatabaseUnavailable(f"The database {name} cannot be used: {reason}") from error


def _forget_rows(error: DBAPIError) -> None:
    """Cut off the details in which PostgreSQL quotes the row that broke a rule."""
    if isinstance(error.orig, psycopg.Error):
        headline = error.orig.diag.message_primary or ""
        error.orig.args = (headline,)
        error.args = (f"({type(error.orig).__name__}) {headline}",)


def _reason(error: BaseException | None) -> str:
    """Why the database failed; empty where the statement was at fault."""
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & SQLITE_CODE_MASK
        return SQLITE_FAILURES.get(code, "")
    if isinstance(error, psycopg.OperationalError | psycopg.InterfaceError):
        return str(error).strip()
    return ""
