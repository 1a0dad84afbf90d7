"""Messages on the command line."""

import json

from tests.assembly.journals import ended_call
from tests.cli.conftest import Parley
from tests.postgres import NOW

from parley.calls import erasure
from parley.db.engine import Database
from parley.db.tool import ToolContext
from parley.messages import actions as messages
from parley.messages.rules import Words
from parley.tenants.rules import DEFAULT_TENANT

LONG = "My crown came loose while I was eating an apple, and now it hurts when I drink."


def leave(database: Database, call_id: str, reason: str) -> str:
    ended_call(database, call_id)
    context = ToolContext(DEFAULT_TENANT, call_id, "", "US", "en", deliver=True)
    with database.write(NOW) as tx:
        return messages.take(tx, context, 1, Words("Ann Lee", "+12125550123", reason)).id


def test_messages_are_listed_in_short(parley: Parley, database: Database) -> None:
    message_id = leave(database, "c1", LONG)
    done = parley("messages", "list")
    short = "My crown came loose while I was eating an apple, and now it …"
    row = f"2026-11-20 16:30:00  {message_id}  pending    Ann Lee  +12125550123  {short}\n"
    assert done == (0, row, "")


def test_a_message_is_shown_whole(parley: Parley, database: Database) -> None:
    message_id = leave(database, "c1", LONG)
    done = parley("messages", "show", message_id)
    assert done.status == 0
    assert f"reason        {LONG}" in done.out.splitlines()
    told = json.loads(parley("messages", "show", message_id, "--json").out)
    assert told == {
        "id": message_id,
        "call_id": "c1",
        "number": 1,
        "revision": 1,
        "name": "Ann Lee",
        "phone": "+12125550123",
        "reason": LONG,
        "language": "en",
        "created_at": "2026-11-20T16:30:00+00:00",
        "updated_at": "2026-11-20T16:30:00+00:00",
        "delivery": "pending",
        "attempts": 0,
        "delivered_at": None,
        "delivered_to": "",
        "last_error": "",
        "erased_at": None,
    }
    assert json.loads(parley("messages", "list", "--json").out) == [told]


def test_an_erased_message_says_so(parley: Parley, database: Database) -> None:
    leave(database, "c1", "Please call.")
    with database.write() as tx:
        erasure.erase_call(tx, "c1")
    assert parley("messages", "list").out.split()[-1] == "erased"


def test_where_there_are_no_messages_that_is_said(parley: Parley, database: Database) -> None:
    assert parley("messages", "list") == (0, "No messages yet.\n", "")


def test_a_message_that_is_not_there_is_said(parley: Parley, database: Database) -> None:
    done = parley("messages", "show", "nothing")
    assert (done.status, done.err) == (
        2,
        "parley: There is no message nothing; see: parley messages list\n",
    )
