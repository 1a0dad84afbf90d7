"""What `parley doctor` asks others: the running server, over a real socket, and Retell."""

import asyncio
from urllib.parse import parse_qs, urlsplit

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from parley.assembly.retell import retell_agent
from parley.cli.addresses import Target, retell_url
from parley.cli.call_ids import new_call_id
from parley.cli.findings import Finding, fail, ok, warn
from parley.cli.servers import ask
from parley.clock import epoch_ms
from parley.errors import ProviderError
from parley.settings import Settings

PINGS = 5
ECHO_TIMEOUT_S = 5.0
"""After this silence Retell gives a connection up."""
ECHO_SLOW_MS = 100.0


def check_keepalive(settings: Settings, target: Target) -> Finding:
    """Whether the running server echoes keepalives, and how soon."""
    if not settings.retell_auto_reconnect:
        return warn(
            "keepalive", "RETELL_AUTO_RECONNECT is off: Retell does not come back to a lost call"
        )
    if ask(target) is None:
        return warn("keepalive", "no server runs here, so it was not tried; start `parley serve`")
    try:
        delays_ms = asyncio.run(_echo_delays(target))
    except (OSError, TimeoutError, InvalidHandshake, ConnectionClosed) as error:
        return fail("keepalive", _why(error))
    slowest = max(delays_ms)
    if slowest > ECHO_SLOW_MS:
        return warn("keepalive", f"an echo took {slowest:.0f} ms; the machine has too much to do")
    return ok("keepalive", f"{PINGS} echoes, the slowest after {slowest:.1f} ms")


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return f"no echo within {ECHO_TIMEOUT_S:.0f} s; look at the server's log"
    if isinstance(error, ConnectionClosed) and "forbidden" in str(error):
        return (
            "the server refuses this machine: its allowlist, token or secret is not that of"
            " these settings"
        )
    return f"the server does not hold a connection: {error}; look at its log"


async def _echo_delays(target: Target) -> list[float]:
    url = target.of_call(new_call_id("doctor"))
    async with connect(
        url, additional_headers=target.headers, compression=None, ping_interval=None, proxy=None
    ) as socket:
        return [await _echo_delay(socket, epoch_ms() + number) for number in range(PINGS)]


async def _echo_delay(socket: ClientConnection, timestamp: int) -> float:
    loop = asyncio.get_running_loop()
    sent_at = loop.time()
    frame = {"interaction_type": "ping_pong", "timestamp": timestamp}
    await socket.send(msgspec.json.encode(frame).decode())
    async with asyncio.timeout(ECHO_TIMEOUT_S):
        while not _is_echo(str(await socket.recv()), timestamp):
            pass
    return (loop.time() - sent_at) * 1000


def _is_echo(text: str, timestamp: int) -> bool:
    frame = msgspec.json.decode(text)
    return bool(frame["response_type"] == "ping_pong" and frame["timestamp"] == timestamp)


def check_retell_agent(settings: Settings) -> Finding:
    """Whether the agent at Retell connects its calls to us."""
    try:
        agent = retell_agent(settings)
    except ProviderError as error:
        return fail("Retell", str(error))
    if agent is None:
        return warn(
            "Retell", "the agent was not looked at; set RETELL_API_KEY and PARLEY_RETELL_AGENT_ID"
        )
    if not agent.socket_url:
        kind = agent.response_engine.type
        return fail("Retell", f"the agent is of type {kind}; make one of type custom-llm")
    if not settings.parley_public_url:
        return warn("Retell", "the agent has a socket URL; set PARLEY_PUBLIC_URL to compare it")
    return _same_address(settings, agent.socket_url)


def _same_address(settings: Settings, told: str) -> Finding:
    """Compare without showing a token."""
    wanted = retell_url(settings)
    ours, theirs = urlsplit(wanted), urlsplit(told)
    if (ours.scheme, ours.netloc, ours.path) != (
        theirs.scheme,
        theirs.netloc,
        theirs.path.rstrip("/"),
    ):
        shown = theirs._replace(query="", fragment="").geturl()
        return fail("Retell", f"the agent connects to {shown}; enter {wanted} there")
    token = settings.ws_query_token.get_secret_value()
    brought = parse_qs(theirs.query).get(settings.ws_query_token_param, [""])[0]
    if token and brought != token:
        name = settings.ws_query_token_param
        return fail("Retell", f"the agent's URL lacks the right token; end it with ?{name}=…")
    return ok("Retell", "the agent connects its calls to this server")
