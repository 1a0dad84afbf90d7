"""A call to one tenant of several: with a whole server, its database and its calendar."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs
from tests.bookings.shop import Shop
from tests.servers import running, settings_for

from parley.assembly.server import open_database
from parley.cli.conversation import Conversation
from parley.cli.screen import Screen
from parley.cli.talk_tenant import check_tenant, key_for, with_ticket
from parley.db.engine import Database
from parley.db.tables import bookings
from parley.errors import ParleyError
from parley.settings import Settings
from parley.tenants.rules import DEFAULT_TENANT
from parley.web import serving

CALL = {"call_type": "phone_call", "direction": "inbound", "from_number": "+493023125100"}
WISH = (
    "Ich möchte einen Termin für einen Herrenhaarschnitt",
    "jederzeit",
    "den ersten bitte",
    "ja bitte",
    "Klaus Weber",
    "nein danke",
)


def said_to(settings: Settings, tenant_id: str) -> None:
    """Say WISH in a call to a tenant of a whole server."""

    async def main() -> None:
        async with running(settings) as (_, target):
            key = settings.parley_ticket_key.get_secret_value()
            ticketed = with_ticket(target, settings, key, "c1", tenant_id)
            conversation = Conversation(Screen("c1", typed=False), None, silence_s=0)
            assert not await conversation.hold(ticketed, CALL, 0, WISH)

    with capture_logs():
        serving.run(main())


def test_a_caller_books_at_a_tenant_and_the_booking_stands_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_for(tmp_path, CONVERSATION_PROFILE="clinic", PARLEY_TICKET_KEY="key")
    database = open_database(settings)
    shop = Shop(database)
    said_to(settings, shop.tenant_id)
    said = capsys.readouterr().out
    assert "hier ist Salon Schnitt" in said
    assert "Ihr Termin ist gebucht: Herrenhaarschnitt" in said
    with database.read() as tx:
        rows = tx.conn.execute(select(bookings)).mappings().all()
    database.close()
    assert [(row["tenant_id"], row["pii_attendee"], row["status"]) for row in rows] == [
        (shop.tenant_id, "Klaus Weber", "confirmed")
    ]


def test_a_tenant_that_there_is_not_is_named(database: Database) -> None:
    check_tenant(database, DEFAULT_TENANT)
    with pytest.raises(ParleyError, match="There is no tenant 'salon'"):
        check_tenant(database, "salon")


def test_a_server_that_runs_with_another_key_is_told_of(tmp_path: Path) -> None:
    settings = settings_for(tmp_path, CONVERSATION_PROFILE="clinic")

    async def main() -> None:
        async with running(settings) as (_, target):
            with pytest.raises(ParleyError, match="PARLEY_TICKET_KEY"):
                await asyncio.to_thread(key_for, settings, target.url)

    with capture_logs():
        serving.run(main())
    assert key_for(settings, "ws://127.0.0.1:9")
