"""One call more than the server may hold: it hears so, and is transferred or called back."""

from tests.wire.processes import Servers
from tests.wire.retell import CALLER, calling
from tests.wire.stored import messages_in

from parley.testing.retell_frames import SentResponse

ONE = {"PARLEY_MAX_CALLS": "1"}
PERSON = "+12125550199"
FULL = 'parley_calls_total{admission="full"}'


async def test_a_call_too_many_is_transferred_to_a_person(servers: Servers) -> None:
    server = servers.shared(PARLEY_TRANSFER_NUMBER=PERSON, **ONE)
    async with calling(server, "first") as first, calling(server, "second") as second:
        await first.tell_details()
        await first.opened()
        await second.tell_details()
        assert "busy" in await second.opened()
        assert second.responses(0)[-1].transfer_number == PERSON
        assert await first.exchange("I have a question for the doctor.")
    assert server.metric(FULL) == 1


async def test_where_nobody_is_free_to_take_it_the_caller_is_called_back(servers: Servers) -> None:
    server = servers.shared(**ONE)
    async with calling(server, "first") as first:
        await first.tell_details()
        await first.opened()
        async with calling(server, "second") as second:
            await second.tell_details()
            assert "busy" in await second.opened()
            assert second.responses(0)[-1].end_call
            (message,) = messages_in(server.environ["PARLEY_DATABASE_URL"])["second"]
            assert message.pii_phone == CALLER
        assert not any(r.end_call for r in first.got if isinstance(r, SentResponse))
    assert server.metric(FULL) == 1


async def test_when_a_call_has_ended_the_next_one_is_admitted(servers: Servers) -> None:
    server = servers.shared(**ONE, CONVERSATION_PROFILE="wire")
    for call_id in ("one", "two"):
        async with calling(server, call_id) as caller:
            assert await caller.opened()
        while server.metric("parley_calls_active"):
            assert server.ready()[0] == 200
    assert server.metric(FULL) == 0
    assert server.metric('parley_calls_total{admission="new"}') == 2
