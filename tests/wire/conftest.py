"""Servers as processes of their own, and tests that are coroutines: they wait for sockets."""

import asyncio
import contextlib
import inspect
from collections.abc import Iterator

import pytest
from sqlalchemy import make_url
from tests.postgres import new_postgres_database
from tests.wire.lives import Lives
from tests.wire.processes import ServerProcess, Servers, servers_in

PATIENCE_S = 90.0
"""How long a test waits before it gives up: only a test that fails waits so long."""


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine on a loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    parameters = inspect.signature(pyfuncitem.obj).parameters
    arguments = {name: pyfuncitem.funcargs[name] for name in parameters}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), PATIENCE_S))
    return True


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """Starts servers, and ends those that still run when the session ends."""
    with servers_in(tmp_path_factory.mktemp("servers")) as servers:
        yield servers


@pytest.fixture
def wire(servers: Servers) -> ServerProcess:
    """A server of the pack `wire`, otherwise as it comes."""
    return servers.shared(CONVERSATION_PROFILE="wire")


@pytest.fixture
def clinic(servers: Servers) -> ServerProcess:
    """A server as it comes, with a variable of older deployments that asks for a shell."""
    return servers.shared(SHELL_TOOL_ENABLED="true", SHELL_MODE="local")


@pytest.fixture
def quiet(servers: Servers) -> ServerProcess:
    """One that lets the caller speak first, keeps nothing alive and gives up after 800 ms."""
    return servers.shared(
        CONVERSATION_PROFILE="wire",
        BRAIN_SPEAK_FIRST="false",
        RETELL_SEND_UPDATE_AGENT_ON_CONNECT="false",
        RETELL_AUTO_RECONNECT="false",
        BRAIN_IDLE_TIMEOUT_MS="800",
        BRAIN_PING_INTERVAL_MS="100",
    )


@pytest.fixture
def narrow(servers: Servers) -> ServerProcess:
    """One whose limits are soon reached."""
    return servers.shared(
        CONVERSATION_PROFILE="wire",
        WS_MAX_FRAME_BYTES="400",
        WS_WRITE_TIMEOUT_MS="40",
        WS_MAX_CONSECUTIVE_WRITE_TIMEOUTS="1",
        BRAIN_PING_INTERVAL_MS="200",
    )


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lives(
    request: pytest.FixtureRequest, servers: Servers, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Lives]:
    """Servers of one new database, which they migrate by themselves."""
    with contextlib.ExitStack() as stack:
        if request.param == "sqlite":
            url = f"sqlite:///{tmp_path_factory.mktemp('lives') / 'parley.db'}"
        else:
            server = request.getfixturevalue("postgres_server")
            made = stack.enter_context(new_postgres_database(server))
            # Where the server has only a Unix socket the URL names no host, and settings want one.
            named = make_url(made) if make_url(made).host else make_url(made).set(host="localhost")
            url = named.render_as_string(hide_password=False)
        lives = Lives(servers, url)
        yield lives
        lives.end()
