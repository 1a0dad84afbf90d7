"""Which upgrade becomes a call: routes, call ids, access, credentials, the switchboard's faults."""

import asyncio

import pytest
from tests.web.conftest import Run
from tests.web.stage import Caller, Stage, closed, stage
from websockets.exceptions import InvalidStatus

ALLOWED = {"WS_ALLOWLIST_ENABLED": "true", "WS_ALLOWLIST_CIDRS": "10.0.0.0/8"}


async def status_of(played: Stage, path: str) -> int:
    """The HTTP status that refuses an upgrade."""
    with pytest.raises(InvalidStatus) as refused:
        async with played.dial(path):
            pass
    return refused.value.response.status_code


def test_a_call_is_connected_and_hears_whole_frames(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial("/llm-websocket/call_1") as client:
            await client.send('{"interaction_type":"ping_pong"}')

            assert await client.recv() == '{"interaction_type":"ping_pong"}'
            assert played.caller.call_id == "call_1"
            assert played.caller.frames == [b'{"interaction_type":"ping_pong"}']

    run(scenario())


def test_both_routes_lead_to_the_same_call_with_the_same_credentials(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played:
            for path in ("/llm-websocket/a?token=t", "/ws/a?token=t", "/ws/a/?token=t", "/ws/a"):
                async with played.dial(path):
                    pass

            first, second, third, other = played.board.callers
            assert {caller.call_id for caller in played.board.callers} == {"a"}
            assert first.credentials == second.credentials == third.credentials
            assert other.credentials != first.credentials

    run(scenario())


def test_the_canonical_route_can_be_named_and_enforced(run: Run) -> None:
    async def scenario() -> None:
        named = {"WEBSOCKET_CANONICAL_ROUTE": "agent", "WEBSOCKET_ENFORCE_CANONICAL_ROUTE": "true"}
        async with stage(named) as played:
            async with played.dial("/agent/call_1"):
                assert played.caller.call_id == "call_1"

            assert await status_of(played, "/ws/call_1") == 404
            assert await status_of(played, "/llm-websocket/call_1") == 404

    run(scenario())


@pytest.mark.parametrize("path", ["/", "/llm-websocket", "/wsx/call_1", "/LLM-websocket/a", "/?a"])
def test_any_other_path_is_not_found(run: Run, path: str) -> None:
    async def scenario() -> None:
        async with stage() as played:
            assert await status_of(played, path) == 404
            assert played.endings == {}

    run(scenario())


@pytest.mark.parametrize(
    ("path", "call_id"),
    [
        ("/ws/Call.1:a-b_C", "Call.1:a-b_C"),
        ("/ws/%63all%5F1", "call_1"),
        ("/ws/" + "a" * 128, "a" * 128),
    ],
)
def test_a_call_id_is_read_from_the_path(run: Run, path: str, call_id: str) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial(path):
            assert played.caller.call_id == call_id

    run(scenario())


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a" * 129,
        "a%20b",
        "a%0A",
        "a/b",
        "a%2Fb",
        "%7B%7Bcall_id%7D%7D",
        "caf%C3%A9",
        "%FF",
        "%D9%A1",
        "a%00",
    ],
)
def test_a_bad_call_id_is_refused_in_the_words_of_the_protocol(run: Run, name: str) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial(f"/llm-websocket/{name}") as client:
            assert await closed(client) == (1008, "bad call id")
            assert played.endings == {"bad call id": 1}
            assert played.board.callers == []

    run(scenario())


def test_a_stranger_is_refused_with_nothing_else_said(run: Run) -> None:
    async def scenario() -> None:
        async with stage(ALLOWED) as played:
            async with played.raw() as raw:
                assert await raw.frame() == (0x88, b"\x03\xf0forbidden")

            assert played.endings == {"forbidden": 1}
            assert played.board.callers == []

    run(scenario())


def test_a_stranger_learns_nothing_about_call_ids(run: Run) -> None:
    async def scenario() -> None:
        async with stage({"WS_QUERY_TOKEN": "tok"}) as played, played.dial("/ws/a%20b") as client:
            assert await closed(client) == (1008, "forbidden")

    run(scenario())


def test_a_forwarded_address_counts_from_a_listed_proxy_alone(run: Run) -> None:
    async def scenario() -> None:
        proxy = {"WS_TRUSTED_PROXY_ENABLED": "true", "WS_TRUSTED_PROXY_CIDRS": "127.0.0.0/8"}
        hops = {"X-Forwarded-For": "10.1.1.1"}
        async with stage(ALLOWED, proxy) as played:
            async with played.dial(headers=hops):
                assert played.caller.call_id == "call_1"
            forged = {"X-Forwarded-For": "10.1.1.1, 6.6.6.6"}
            async with played.dial(headers=forged) as client:
                assert await closed(client) == (1008, "forbidden")
        async with stage(ALLOWED) as played, played.dial(headers=hops) as client:
            assert await closed(client) == (1008, "forbidden")

    run(scenario())


def test_secret_and_token_open_the_door(run: Run) -> None:
    async def scenario() -> None:
        secret = {"WS_SHARED_SECRET_ENABLED": "true", "WS_SHARED_SECRET": "s3"}
        async with stage(secret, {"WS_QUERY_TOKEN": "tok"}) as played:
            async with played.dial("/ws/a?token=tok", {"x-RETELL-signature": "s3"}):
                assert played.caller.call_id == "a"
            async with played.dial("/ws/a?token=tok", {"x-retell-signature": "bad"}) as client:
                assert await closed(client) == (1008, "forbidden")
            async with played.dial("/ws/a?token=t%C3%B6k", {"x-retell-signature": "s3"}) as client:
                assert await closed(client) == (1008, "forbidden")

            assert played.endings["forbidden"] == 2

    run(scenario())


def test_while_draining_no_call_is_taken_and_those_that_are_go_on(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            played.door.draining = True

            assert await status_of(played, "/llm-websocket/call_2") == 503
            await client.send("still here")
            assert await client.recv() == "still here"

    run(scenario())


def test_an_upgrade_that_is_no_good_handshake_is_answered_in_http(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played:
            reader, writer = await asyncio.open_connection("127.0.0.1", played.port)
            writer.write(
                b"GET /ws/call_1 HTTP/1.1\r\nhost: a\r\nconnection: keep-alive, Upgrade\r\n"
                b"upgrade: WebSocket\r\nsec-websocket-version: 12\r\n\r\n"
            )

            assert (await reader.read()).startswith(b"HTTP/1.1 426 ")
            writer.close()
            await writer.wait_closed()
            assert played.endings == {}

    run(scenario())


def test_a_client_that_offers_compression_and_subprotocols_gets_neither(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            assert client.protocol.extensions == []
            assert client.subprotocol is None

    run(scenario())


def test_a_switchboard_that_fails_ends_that_socket_alone(run: Run) -> None:
    def fail(caller: Caller) -> None:
        if caller.call_id == "bad":
            raise RuntimeError("no line")

    async def scenario() -> None:
        async with stage() as played:
            played.board.on_connect = fail
            async with played.dial("/ws/bad") as client:
                assert await closed(client) == (1011, "INTERNAL_ERROR")
            async with played.dial("/ws/good") as client:
                await client.send("hello")
                assert await client.recv() == "hello"

            assert played.endings["INTERNAL_ERROR"] == 1

    run(scenario())


def test_a_switchboard_may_speak_and_refuse_before_it_answers(run: Run) -> None:
    def refuse(caller: Caller) -> None:
        caller.wire.send([b"before"])
        caller.wire.close(1008, "call ended")

    async def scenario() -> None:
        async with stage() as played:
            played.board.on_connect = refuse
            async with played.dial() as client:
                assert await client.recv() == "before"
                assert await closed(client) == (1008, "call ended")

            await played.caller.until(lambda: played.caller.lost_with)
            assert played.caller.lost_with == [1008]
            assert played.endings == {"call ended": 1}

    run(scenario())
