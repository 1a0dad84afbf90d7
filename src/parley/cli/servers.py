"""Finding a server to talk to, or starting one of our own for the time of a command."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from typing import IO

from parley.assembly.addresses import Target, target_of
from parley.assembly.asking import About, ask
from parley.errors import ParleyError
from parley.settings import Settings

__all__ = ["About", "ask", "server_for", "started"]

START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 15.0
LOG_SHOWN_LINES = 8
HERE = ("--host", "127.0.0.1", "--port", "0")
DRAIN_SOON = {"PARLEY_DRAIN_SECONDS": "2"}
"""Nobody else calls a server that was started for one command."""


@contextlib.contextmanager
def server_for(
    settings: Settings, url: str, variables: Mapping[str, str] | None = None
) -> Iterator[Target]:
    """The server at `url`, else the one of the settings, else one that ends with the block.

    `variables` are settings of a server that is started here, over those of the environment.
    Raises ParleyError where nobody answers at `url`, or no server can be started.
    """
    target = target_of(settings, url)
    if ask(target) is not None:
        yield target
    elif url:
        raise ParleyError(
            f"No Parley answers at {target.web}. Start it there with: parley serve;"
            " or leave --url out, and one is started."
        )
    else:
        with started(settings, variables or {}) as own:
            yield own


@contextlib.contextmanager
def started(settings: Settings, variables: Mapping[str, str]) -> Iterator[Target]:
    """A server in a process of its own, on any free port, until the end of the block."""
    command = [sys.executable, "-m", "parley", "serve", *HERE, "--json", "--with-parent"]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            command,
            # Never written to: it ends with this process, and then the server does.
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            # Its settings are those of this process, but for what the command wants otherwise.
            env={**os.environ, **DRAIN_SOON, **variables},  # noqa: TID251
            text=True,
            # A Ctrl-C is for the command; the server ends with it.
            start_new_session=True,
        )
        try:
            told = _first_line(process, log)
            yield target_of(settings, str(told["url"]))
        finally:
            _end(process)


def _first_line(process: subprocess.Popen[str], log: IO[str]) -> dict[str, object]:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], START_TIMEOUT_S)
    line = process.stdout.readline() if ready else ""
    if not line:
        log.seek(0)
        words = "\n".join(log.read().splitlines()[-LOG_SHOWN_LINES:])
        raise ParleyError(f"A server could not be started:\n{words}")
    told: dict[str, object] = json.loads(line)
    return told


def _end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
