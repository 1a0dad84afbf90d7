"""Whole servers for tests: every part as it is shipped, on a free port of this machine."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator
from pathlib import Path

from parley.assembly.addresses import Target, target_of
from parley.assembly.server import Server, assemble
from parley.settings import Settings, load_settings
from parley.web import serving

METRICS_TOKEN = "token-of-tests"
METRICS_HEADERS = {"authorization": f"Bearer {METRICS_TOKEN}"}

PATIENCE_S = 120.0
"""How long a test waits before it gives up: only a test that fails waits so long."""


def settings_for(folder: Path, **variables: str) -> Settings:
    """Settings of a server whose database lies in `folder`, on any free port."""
    own = {
        "PARLEY_DATABASE_URL": f"sqlite:///{folder / 'parley.db'}",
        "PARLEY_PORT": "0",
        "PARLEY_DRAIN_SECONDS": "0",
        "PARLEY_METRICS_TOKEN": METRICS_TOKEN,
    }
    return load_settings({**own, **variables}, None)


@contextlib.asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[tuple[Server, Target]]:
    """A server on this loop, which is drained and closed at the end of the block."""
    server = assemble(settings)
    listening: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    with serving.bind(settings.parley_host, settings.parley_port) as listener:
        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as tasks:
            tasks.create_task(server.run(listener, lambda _host, port: listening.set_result(port)))
            try:
                yield server, target_of(settings, port=await listening)
            finally:
                signal.raise_signal(signal.SIGTERM)
    server.close()
