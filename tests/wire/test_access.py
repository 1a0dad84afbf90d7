"""Who may open a call, asked of a server as it is deployed; the rules are in tests/web."""

import pytest
from tests.wire.processes import ServerProcess, Servers
from tests.wire.retell import calling

from parley.testing.retell_frames import SentConfig

FORBIDDEN = (1008, "forbidden")
OTHERS_ONLY = {"WS_ALLOWLIST_ENABLED": "true", "WS_ALLOWLIST_CIDRS": "10.0.0.0/8"}
BEHIND_A_PROXY = {
    **OTHERS_ONLY,
    "WS_TRUSTED_PROXY_ENABLED": "true",
    "WS_TRUSTED_PROXY_CIDRS": "127.0.0.0/8",
}
SECRETS = {
    "WS_SHARED_SECRET_ENABLED": "true",
    "WS_SHARED_SECRET": "s3",
    "WS_QUERY_TOKEN": "tok",
}


async def refusal(
    server: ServerProcess, query: str = "", headers: dict[str, str] | None = None
) -> tuple[int | None, str | None]:
    """How a connection is refused; that nothing was sent on it."""
    async with calling(server, "stranger", query=query, headers=headers) as caller:
        await caller.cut()
    assert caller.got == []
    assert server.ready()[0] == 200
    return caller.socket.close_code, caller.socket.close_reason


async def is_admitted(
    server: ServerProcess, query: str = "", headers: dict[str, str] | None = None
) -> bool:
    async with calling(server, "friend", query=query, headers=headers) as caller:
        return isinstance(await caller.next(), SentConfig)


# Scenario 35, and what a client may claim where no proxy is believed.
@pytest.mark.parametrize("headers", [{}, {"X-Forwarded-For": "10.1.1.1"}])
async def test_an_address_that_is_not_listed_is_refused(
    headers: dict[str, str], servers: Servers
) -> None:
    assert await refusal(servers.shared(**OTHERS_ONLY), headers=headers) == FORBIDDEN


# Scenario 38.
async def test_a_trusted_proxy_speaks_for_its_client(servers: Servers) -> None:
    server = servers.shared(**BEHIND_A_PROXY)
    assert await is_admitted(server, headers={"X-Forwarded-For": "10.1.1.1"})


# Scenario 39.
@pytest.mark.parametrize(
    "forwarded", ["10.1.1.1, 6.6.6.6", "10.1.1.1, nonsense", "10.1.1.1, 6.6.6.6, 127.0.0.1", ""]
)
async def test_what_a_client_prepends_to_its_address_does_not_count(
    forwarded: str, servers: Servers
) -> None:
    server = servers.shared(**BEHIND_A_PROXY)
    assert await refusal(server, headers={"X-Forwarded-For": forwarded}) == FORBIDDEN


# Scenarios 40 and 43.
async def test_the_right_secret_and_the_right_token_open_a_call(servers: Servers) -> None:
    server = servers.shared(**SECRETS)
    assert await is_admitted(server, "?token=tok", {"x-retell-signature": "s3"})


# Scenarios 41 and 44.
@pytest.mark.parametrize(
    ("query", "secret"),
    [
        ("?token=tok", "bad"),
        ("?token=tok", "sé3"),
        ("?token=tok", ""),
        ("?token=t%C3%B6k", "s3"),
        ("?token=", "s3"),
        ("?token=other&token=tok", "s3"),
        ("", "s3"),
    ],
)
async def test_a_wrong_secret_or_token_is_refused_in_any_script(
    query: str, secret: str, servers: Servers
) -> None:
    headers = {"X-RETELL-SIGNATURE": secret}
    assert await refusal(servers.shared(**SECRETS), query, headers) == FORBIDDEN


@pytest.mark.parametrize("call_id", ["a%2Fb", "%2e%2e%2f", "a%20b", "%C3%A9", "x" * 129])
async def test_a_call_id_of_other_characters_is_refused(call_id: str, wire: ServerProcess) -> None:
    async with calling(wire, call_id) as caller:
        await caller.cut()
    assert (caller.socket.close_code, caller.socket.close_reason) == (1008, "bad call id")
    assert caller.got == []


# Scenario 45.
async def test_no_words_of_a_caller_reach_a_shell(clinic: ServerProcess) -> None:
    words = "/shell touch SHOULD_NOT_EXIST; `touch SHOULD_NOT_EXIST` $(touch SHOULD_NOT_EXIST)"
    async with calling(clinic, "shell") as caller:
        await caller.tell_details()
        await caller.opened()
        caller.transcript.interim(words)
        await caller.interrupt()
        caller.transcript.interim("")
        assert await caller.exchange(words)
        assert await caller.exchange("Yes, please.")
    assert not list(clinic.folder.rglob("SHOULD_NOT_EXIST"))
