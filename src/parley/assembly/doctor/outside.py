"""What others are asked: the running server, over a real socket, its public address, Retell."""

import asyncio
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qs, urlsplit

import httpx
import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from parley.assembly.addresses import Target, retell_url, target_of
from parley.assembly.asking import ASK_TIMEOUT_S, ask
from parley.assembly.call_ids import new_call_id
from parley.assembly.retell import retell_agent
from parley.clock import epoch_ms
from parley.errors import ProviderError
from parley.settings import Settings
from parley.web.findings import Finding, fail, ok, warn

PINGS = 5
ECHO_TIMEOUT_S = 5.0
"""After this silence Retell gives a connection up."""
ECHO_SLOW_MS = 100.0
CLOCK_APART_MAX_S = 30.0


def check_console(target: Target) -> Finding:
    """Whether the process of pages answers behind the port."""
    if ask(target) is None:
        return warn("pages", "no server runs here, so they were not tried; start `parley up`")
    try:
        status = httpx.get(
            f"{target.web}/console/sign-in", timeout=ASK_TIMEOUT_S, trust_env=False
        ).status_code
    except httpx.HTTPError as error:
        return fail("pages", f"the console does not answer: {error}; start `parley up`")
    if status == httpx.codes.OK:
        return ok("pages", f"the console answers at {target.web}/console")
    return warn("pages", f"the console answers with {status}; calls run without it: `parley up`")


def check_clock(settings: Settings) -> Finding:
    """Whether our clock is that of the public address: signatures and tickets live by it."""
    if not settings.parley_public_url:
        return ok("clock", "there is nothing to compare it with before PARLEY_PUBLIC_URL is set")
    try:
        told = httpx.head(settings.parley_public_url, timeout=ASK_TIMEOUT_S).headers.get("date", "")
        apart_s = abs(parsedate_to_datetime(told).timestamp() * 1000 - epoch_ms()) / 1000
    except (httpx.HTTPError, ValueError, TypeError):
        return warn("clock", f"{settings.parley_public_url} tells no time to compare it with")
    if apart_s > CLOCK_APART_MAX_S:
        return fail(
            "clock", f"it is {apart_s:.0f} s away from that of the public address; set it by NTP"
        )
    return ok("clock", f"within {CLOCK_APART_MAX_S:.0f} s of that of the public address")


def check_from_outside(settings: Settings) -> Iterator[Finding]:
    """A call through the public address, as Retell would make one."""
    if not settings.parley_public_url:
        return
    target = target_of(settings, settings.parley_public_url)
    try:
        delays_ms = asyncio.run(_echo_delays(target))
    except (OSError, TimeoutError, InvalidHandshake, ConnectionClosed) as error:
        yield fail("outside", f"through {settings.parley_public_url}: {_why(error)}")
    else:
        slowest = max(delays_ms)
        yield ok("outside", f"a socket through the public address echoes in {slowest:.0f} ms")


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
