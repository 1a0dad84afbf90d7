"""`parley talk`: a call in the terminal, over the same socket that Retell uses."""

import asyncio
import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

import typer

if TYPE_CHECKING:
    from parley.assembly.addresses import Target
    from parley.db.engine import Database
    from parley.settings import Settings

CALLER_NUMBER = "+12125550123"
AGENT_NUMBER = "+12125550100"
"""Numbers reserved for examples."""
CALL = {
    "call_type": "phone_call",
    "call_status": "registered",
    "direction": "inbound",
    "to_number": AGENT_NUMBER,
}
TYPED_PACE_MS = 30
TYPED_REMINDER_S = 30.0
"""Typing takes longer than speaking: where a person types, silence begins later."""


def talk(
    url: Annotated[
        str, typer.Option(help="A running server, as ws://host:port; else the one of the settings.")
    ] = "",
    say: Annotated[
        list[str] | None,
        typer.Option(help="What the caller says, or a /command; again for the next turn."),
    ] = None,
    number: Annotated[str, typer.Option(help="The caller's number.")] = CALLER_NUMBER,
    tenant: Annotated[
        str, typer.Option(help="Which tenant is called, by its id; else the server's own.")
    ] = "",
    pace: Annotated[
        int | None,
        typer.Option(min=0, max=1000, help="Milliseconds per spoken character; 0: heard at once."),
    ] = None,
    reminder: Annotated[
        float | None, typer.Option(min=0, help="Seconds of silence until a reminder; 0: never.")
    ] = None,
) -> None:
    """Talk to the agent.

    Every turn shows what it heard, what it decided, and how long it took. Where no server
    answers, one is started with the same settings and ended with the call. Words come from --say,
    else line by line from standard input.
    """
    from parley.assembly.call_ids import new_call_id
    from parley.cli.conversation import Conversation
    from parley.cli.decisions import Decisions
    from parley.cli.screen import Screen
    from parley.cli.servers import server_for
    from parley.cli.talk_tenant import check_tenant, key_for, with_ticket
    from parley.settings import from_machine

    settings = from_machine()
    typed = not say and sys.stdin.isatty()
    pace_ms = pace if pace is not None else TYPED_PACE_MS if typed else 0
    silence_s = reminder if reminder is not None else TYPED_REMINDER_S if typed else 0.0
    key = key_for(settings, url) if tenant else ""
    own = {"PARLEY_TICKET_KEY": key} if key else None
    with server_for(settings, url, own) as target, _journal(settings, target) as database:
        call_id = new_call_id("talk")
        if tenant:
            check_tenant(database, tenant)
            target = with_ticket(target, settings, key, call_id, tenant)  # noqa: PLW2901
        conversation = Conversation(
            Screen(call_id, typed=typed),
            Decisions(database, call_id) if database else None,
            silence_s,
        )
        call = {"call_id": call_id, **CALL, "from_number": number}
        lost = asyncio.run(conversation.hold(target, call, pace_ms, say))
    if lost:
        raise typer.Exit(1)


@contextlib.contextmanager
def _journal(settings: "Settings", target: "Target") -> Iterator["Database | None"]:
    """The database in which the server writes, if it is on this machine as our settings say."""
    from parley.assembly.addresses import LOOPBACK
    from parley.db.engine import Database
    from parley.db.files import exists

    host = urlsplit(target.url).hostname or ""
    if host not in LOOPBACK or not exists(settings.database_url):
        yield None
        return
    database = Database.open(settings.database_url)
    try:
        yield database
    finally:
        database.close()
