"""Keeping processes alive: start them, pass on what they say, start anew what dies, end them."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

RESTART_FIRST_S: Final = 0.2
RESTART_LAST_S: Final = 30.0
"""The pause before a process is started again doubles from the first to the last."""
HEALTHY_S: Final = 60.0
"""After so long the next death is a first one again."""
END_S: Final = 15.0
"""What a process may take to end beyond the time that it was given to drain."""
HOPELESS: Final = 2
"""The exit status of a process that a person has to mend something for; see `cli.main`."""

Say = Callable[[str, str], None]
"""Is told the name of a process and one line of what it says."""


class Child:
    """One command of ours that is to run for as long as we do."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        variables: Mapping[str, str],
        pass_fds: Sequence[int] = (),
    ) -> None:
        """`variables` are settings over those of the environment."""
        self.name = name
        self.variables = variables
        self.command = (sys.executable, "-m", "parley", *command)
        self.pass_fds = tuple(pass_fds)
        self.process: asyncio.subprocess.Process | None = None
        self.told: asyncio.Future[Mapping[str, object]] | None = None

    def signal(self, number: int) -> None:
        """Send a signal, if it runs."""
        if self.process is not None and self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(number)


class Hopeless(Exception):
    """A process says that a person has to mend something first."""


class Supervisor:
    """Runs children until a signal comes. The first one drains them in order, the next ends all."""

    def __init__(self, children: Sequence[Child], say: Say, drain_s: float) -> None:
        self._children = children
        self._say = say
        self._drain_s = drain_s
        self._stop = asyncio.Event()
        self._hurry = asyncio.Event()

    async def run(self, on_ready: Callable[[dict[str, Mapping[str, object]]], None]) -> int:
        """Run, and return the exit status. `on_ready` hears what each child said of itself."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._signalled)
        for child in self._children:
            child.told = loop.create_future()
        status = 0
        try:
            async with asyncio.TaskGroup() as tasks:
                keepers = [tasks.create_task(self._keep(child)) for child in self._children]
                ready = tasks.create_task(self._ready(on_ready))
                await self._stop.wait()
                ready.cancel()
                await self._end()
                for keeper in keepers:
                    keeper.cancel()
        except* Hopeless:
            status = HOPELESS
            await self._end()
        finally:
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)
        return status

    def _signalled(self) -> None:
        if self._stop.is_set():
            self._hurry.set()
        self._stop.set()

    async def _ready(self, on_ready: Callable[[dict[str, Mapping[str, object]]], None]) -> None:
        told = {}
        for child in self._children:
            assert child.told is not None
            told[child.name] = await child.told
        on_ready(told)

    async def _keep(self, child: Child) -> None:
        """Start it, and again when it dies, after a pause that grows while it keeps dying."""
        loop = asyncio.get_running_loop()
        pause = RESTART_FIRST_S
        while not self._stop.is_set():
            began = loop.time()
            status = await self._run_once(child)
            if self._stop.is_set():
                return
            if status == HOPELESS:
                raise Hopeless
            if loop.time() - began >= HEALTHY_S:
                pause = RESTART_FIRST_S
            self._say(child.name, f"{_why(status)}; it is started again in {pause:g} s")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stop.wait(), pause)
            pause = min(pause * 2, RESTART_LAST_S)

    async def _run_once(self, child: Child) -> int:
        process = await asyncio.create_subprocess_exec(
            *child.command,
            # Never written to: it ends with this process, and then the child does.
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            pass_fds=child.pass_fds,
            env={**os.environ, **child.variables},  # noqa: TID251 - its settings are ours
            # A Ctrl-C is for this process, which tells the others.
            start_new_session=True,
        )
        child.process = process
        assert process.stdout is not None
        try:
            while line := await process.stdout.readline():
                self._hear(child, line.decode(errors="replace").rstrip("\n"))
            return await process.wait()
        finally:
            if process.stdin is not None:
                process.stdin.close()

    def _hear(self, child: Child, line: str) -> None:
        assert child.told is not None
        told = _told(line)
        if told is None:
            self._say(child.name, line)
        elif not child.told.done():
            child.told.set_result(told)
        else:
            link = told.get("first_link")
            self._say(
                child.name,
                f"runs again; the first owner's address is {link}" if link else "runs again",
            )

    async def _end(self) -> None:
        """End the children one after another, the first one first: it may have calls to finish."""
        self._stop.set()
        for child in self._children:
            child.signal(signal.SIGTERM)
            await self._gone(child, self._drain_s + END_S)

    async def _gone(self, child: Child, limit_s: float) -> None:
        process = child.process
        if process is None or process.returncode is not None:
            return
        waiting = asyncio.ensure_future(process.wait())
        hurry = asyncio.ensure_future(self._hurry.wait())
        await asyncio.wait((waiting, hurry), timeout=limit_s, return_when=asyncio.FIRST_COMPLETED)
        hurry.cancel()
        if not waiting.done():
            child.signal(signal.SIGKILL)
            await waiting


def _told(line: str) -> Mapping[str, object] | None:
    """What a child says of itself when it is ready; None: any other line."""
    if not line.startswith('{"url"'):
        return None
    try:
        told: dict[str, object] = json.loads(line)
    except ValueError:
        return None
    return told


def _why(status: int) -> str:
    if status < 0:
        return f"ended by {signal.Signals(-status).name}"
    return f"ended with status {status}"
