"""The server under torture: a process that is killed without warning and started again."""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from parley.errors import ParleyError

START_TIMEOUT_S = 60.0
COMMAND = ("-m", "parley", "web", "--host", "127.0.0.1", "--port", "0", "--json", "--with-parent")
LOG_SHOWN_LINES = 8
FAULT = "function_failed"
"""What our log calls a function that broke."""


class Victim:
    """`parley web` in a process of its own; it ends with this one, whatever happens."""

    def __init__(self, variables: Mapping[str, str], folder: Path) -> None:
        self._variables = variables
        self._log = folder / "server.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> str:
        """The URL at which it answers. Raises ParleyError."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *COMMAND,
                # Never written to: it ends with this process, and then the server does.
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env={**os.environ, **self._variables},  # noqa: TID251 - of the server's process
                start_new_session=True,
            )
        assert self._process.stdout is not None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_TIMEOUT_S):
                line = await self._process.stdout.readline()
                if line:
                    return str(json.loads(line)["url"])
        words = "\n".join(self.log().splitlines()[-LOG_SHOWN_LINES:])
        raise ParleyError(f"A server could not be started:\n{words}")

    async def kill(self) -> None:
        """`kill -9`. Any number of times."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()

    def log(self) -> str:
        """What all of its lives have said."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def faults(self) -> list[str]:
        """The lines of the log that tell of functions which broke."""
        return [line for line in self.log().splitlines() if FAULT in line]
