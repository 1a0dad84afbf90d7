"""What stands in the database of a server, read from outside while it runs or after its death."""

from collections.abc import Iterator
from contextlib import contextmanager

from parley.assembly.packs import PackShelf
from parley.calls import actions as calls
from parley.calls.actions import Call, JournalRow
from parley.db.engine import Database
from parley.live.replay import Replay, replay
from parley.messages import actions as messages
from parley.messages.rules import Message
from parley.tenants.rules import DEFAULT_TENANT

MESSAGES_MAX = 1000


@contextmanager
def opened(url: str) -> Iterator[Database]:
    database = Database.open(url)
    try:
        yield database
    finally:
        database.close()


def messages_in(url: str) -> dict[str, list[Message]]:
    """The messages of each call that left any."""
    found: dict[str, list[Message]] = {}
    with opened(url) as database, database.read() as tx:
        for message in messages.list_messages(tx, DEFAULT_TENANT, MESSAGES_MAX):
            found.setdefault(message.call_id, []).append(message)
    return found


def call_in(url: str, call_id: str) -> Call:
    with opened(url) as database, database.read() as tx:
        call = calls.find(tx, call_id)
    assert call is not None
    return call


def journal_in(url: str, call_id: str) -> list[JournalRow]:
    with opened(url) as database, database.read() as tx:
        return calls.journal(tx, call_id)


def replayed(url: str, call_id: str) -> Replay:
    """The journal of a call, decided again."""
    rows = journal_in(url, call_id)
    with opened(url) as database:
        return replay([row.entries for row in rows], PackShelf(database).find)
