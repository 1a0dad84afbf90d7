"""What commands open: the settings' database as it stands, and the calls in it."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from parley.db.files import SQLITE, exists
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.calls.actions import Call
    from parley.db.engine import Database
    from parley.settings import Settings


@contextlib.contextmanager
def opened(settings: "Settings | None" = None) -> Iterator["Database"]:
    """The database of the settings, None: those of the machine. Raises ParleyError.

    It is not made, nor are its tables changed: that is for the server to do.
    """
    from parley.db.engine import Database
    from parley.db.migrations import NEWEST
    from parley.settings import from_machine

    url = (settings or from_machine()).database_url
    if not exists(url):
        raise ParleyError(
            f"There is no database at {url.removeprefix(SQLITE)} yet; `parley serve` makes it,"
            " and `parley talk` a first call."
        )
    database = Database.open(url)
    try:
        if database.revision() != NEWEST:
            raise ParleyError(
                f"The tables of {database.name} are of an older Parley;"
                " `parley serve` brings them up to date."
            )
        yield database
    finally:
        database.close()


@contextlib.contextmanager
def made(settings: "Settings | None" = None) -> Iterator["Database"]:
    """The same, made or brought up to date first: for commands that a person may begin with."""
    from parley.db.engine import Database
    from parley.db.migrate import migrate
    from parley.settings import from_machine

    database = Database.open((settings or from_machine()).database_url)
    try:
        migrate(database)
        yield database
    finally:
        database.close()


def the_call(database: "Database", call_id: str | None, *, last: bool) -> "Call":
    """The call of that id, or the last one that began. Raises ParleyError."""
    from parley.calls import actions as calls

    if last == bool(call_id):
        raise ParleyError("Name a call by its id, or the newest one by --last.")
    with database.read() as tx:
        call = calls.newest(tx) if last else calls.find(tx, call_id or "")
    if call is None:
        sought = "no call" if last else f"no call {call_id}"
        raise ParleyError(f"There is {sought} in {database.name}; see: parley calls list")
    return call
