"""How a running call uses a tool."""

import asyncio
from collections.abc import Iterator

import pytest
from tests.assembly.journals import live_call
from tests.bookings.shop import Shop
from tests.live.desks import Line

from parley.assembly.toolbox import Toolbox
from parley.conversation.effects import UseTool
from parley.conversation.events import CallDetailsKnown
from parley.db.engine import Database
from parley.live.call import LiveCall
from parley.messages import actions as messages
from parley.messages.rules import Message
from parley.people import actions as people
from parley.tenants.rules import DEFAULT_TENANT

CALLER = "+12125550123"
MESSAGE = UseTool(1, "k" * 32, "take_message", {"name": "Ann Lee", "reason": "Please call."})


@pytest.fixture
def call(database: Database) -> LiveCall:
    """A call with a known caller, whose row is in the database."""
    line = Line()
    line.call.tenant_id = DEFAULT_TENANT
    line.call.tell(CallDetailsKnown(CALLER, "+12125550100", "inbound"))
    live_call(database, line.call.call_id)
    return line.call


class Stored:
    """Counts how often it was told that a tool may have stored something."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


@pytest.fixture
def stored() -> Stored:
    return Stored()


@pytest.fixture
def toolbox(database: Database, stored: Stored) -> Iterator[Toolbox]:
    toolbox = Toolbox(database, "US", deliver=True, stored=stored, hold_ms=20_000)
    yield toolbox
    toolbox.close()


def left(database: Database) -> list[Message]:
    with database.read() as tx:
        return messages.list_messages(tx, DEFAULT_TENANT, limit=10)


def test_a_tool_runs_with_what_the_call_knows(
    database: Database, call: LiveCall, toolbox: Toolbox, stored: Stored
) -> None:
    ok, result = asyncio.run(toolbox.run(call, MESSAGE))
    [message] = left(database)
    assert (ok, result["message_id"]) == (True, message.id)
    assert (message.call_id, message.language, message.delivery) == (call.call_id, "en", "pending")
    assert stored.times == 1


def test_the_callers_number_stands_for_one_that_is_not_given(
    database: Database, call: LiveCall, toolbox: Toolbox
) -> None:
    ok, _ = asyncio.run(toolbox.run(call, UseTool(1, "k" * 32, "stop_calling", {"phone": ""})))
    with database.read() as tx:
        assert people.is_suppressed(tx, DEFAULT_TENANT, CALLER)
    assert ok


def test_the_same_use_at_the_same_time_does_it_once(
    database: Database, call: LiveCall, toolbox: Toolbox
) -> None:
    async def together() -> list[tuple[bool, dict[str, str]]]:
        return await asyncio.gather(*(toolbox.run(call, MESSAGE) for _ in range(8)))

    answers = asyncio.run(together())
    assert answers == [answers[0]] * 8
    assert len(left(database)) == 1


def test_a_refusal_is_an_answer_and_stores_nothing(
    database: Database, call: LiveCall, toolbox: Toolbox, stored: Stored
) -> None:
    answer = asyncio.run(toolbox.run(call, UseTool(1, "k" * 32, "take_message", {})))
    assert answer == (False, {"reason": "empty_message"})
    assert left(database) == []
    assert stored.times == 0


def test_the_probe_is_waited_for_without_holding_a_thread(call: LiveCall, toolbox: Toolbox) -> None:
    many = [
        UseTool(1, f"{number:032}", "probe", {"wait_ms": "20", "fail": ""}) for number in range(100)
    ]

    async def together() -> list[tuple[bool, dict[str, str]]]:
        return await asyncio.gather(*(toolbox.run(call, use) for use in many))

    assert asyncio.run(together()) == [(True, {"waited": "20"})] * 100


def test_a_probe_that_shall_fail_refuses(call: LiveCall, toolbox: Toolbox) -> None:
    use = UseTool(1, "k" * 32, "probe", {"wait_ms": "0", "fail": "yes"})
    assert asyncio.run(toolbox.run(call, use)) == (False, {"reason": "probe_failed"})


def test_a_chosen_time_is_held_as_long_as_the_settings_say(
    database: Database, call: LiveCall, toolbox: Toolbox
) -> None:
    shop = Shop(database)
    call.tenant_id = shop.tenant_id
    wish = {"service": "Herrenhaarschnitt", "date": "kommenden Mittwoch", "time": "15 Uhr"}
    use = UseTool(1, "k" * 32, "check_availability", wish)
    ok, result = asyncio.run(toolbox.run(call, use))
    assert (ok, result["status"], result["hold_seconds"]) == (True, "available", "20")
