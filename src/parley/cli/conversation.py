"""Holds a call in the terminal: lines in, what the agent says and decided out."""

import asyncio
import contextlib
import os
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from parley.assembly.addresses import Target
from parley.cli.decisions import Decisions
from parley.cli.platform import Platform
from parley.cli.screen import Screen
from parley.cli.turns import Turn
from parley.errors import ParleyError

SETTLE_TIMEOUT_S = 20.0
"""How long a turn is waited for before the next line is said anyway."""
FIRST_WORDS_TIMEOUT_S = 5.0
READ_BYTES = 4096

INTERRUPT = "/interrupt"

HELP = (
    "Type what the caller says; typing while the agent still speaks interrupts it.",
    "/interrupt WORDS  speak over the agent    /digits 12#  press keys    /silence  say nothing",
    "/drop             lose the connection     /quit        hang up       /help     this",
)
UNSEEN = "what was decided is not in the database of these settings, so it is not shown"


class Conversation:
    """One call. `decisions` None: its journal is out of reach. `silence_s` 0: never a reminder."""

    def __init__(self, screen: Screen, decisions: Decisions | None, silence_s: float) -> None:
        self._screen = screen
        self._decisions = decisions
        self._silence_s = silence_s
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._tasks: asyncio.TaskGroup
        self._platform: Platform
        self._reports: list[asyncio.Task[None]] = []
        self._seen = False

    async def hold(
        self, target: Target, call: Mapping[str, Any], pace_ms: int, say: Sequence[str] | None
    ) -> bool:
        """Talk until one side ends it. `say` None: what standard input says. True: it was lost."""
        self._platform = Platform(
            target.of_call(self._screen.call_id), target.headers, call, pace_ms, self._happened
        )
        self._introduce(target)
        self._feed(say)
        async with asyncio.TaskGroup() as tasks:
            self._tasks = tasks
            tasks.create_task(self._hold_line())
            await self._talk()
            self._platform.link.finish()
        self._screen.beside(f"over; see it again: parley calls show {self._screen.call_id}")
        return self._platform.link.lost

    def _introduce(self, target: Target) -> None:
        self._screen.beside(f"call {self._screen.call_id} at {target.web}")
        if self._screen.typed:
            for line in HELP:
                self._screen.beside(line)

    async def _hold_line(self) -> None:
        await self._platform.run()
        self._lines.put_nowait(None)

    async def _talk(self) -> None:
        while not self._platform.link.over.is_set():
            line = await self._next_line()
            if not self._screen.typed and (line is None or not line.startswith(INTERRUPT)):
                await self._settled()
            if line is None or self._platform.link.over.is_set():
                return
            if not await self._do(line.strip()):
                return

    async def _next_line(self) -> str | None:
        """The next line, with a reminder for each silence before it. None: there is no more."""
        reminders = 0
        while True:
            self._screen.prompt()
            try:
                async with asyncio.timeout(self._silence_s or None):
                    return await self._lines.get()
            except TimeoutError:
                if reminders < self._platform.reminders_max and self._platform.turn.heard:
                    reminders += 1
                    await self._platform.stay_silent()

    async def _do(self, line: str) -> bool:
        """Do what a line says. False: hang up."""
        command, _, words = line.partition(" ")
        self._screen.caller(line)
        match command:
            case "":
                return True
            case "/quit":
                return False
            case "/help":
                for text in HELP:
                    self._screen.beside(text)
            case _ if command == INTERRUPT:
                await self._interrupt(words.strip() or "Wait.")
            case "/digits":
                await self._platform.press(words.strip())
            case "/silence":
                await self._platform.stay_silent()
            case "/drop":
                await self._platform.link.drop()
            case _ if command.startswith("/"):
                self._screen.beside(f"{command} is no command; /help names them")
            case _:
                await self._platform.say(line)
        return True

    async def _interrupt(self, words: str) -> None:
        turn = self._platform.turn
        try:
            async with asyncio.timeout(FIRST_WORDS_TIMEOUT_S):
                await turn.began.wait()
        except TimeoutError:
            self._screen.beside("the agent does not speak, so nothing is interrupted")
        await self._platform.say(words)

    async def _settled(self) -> None:
        """Wait until the newest turn was heard, or given up, and was reported."""
        try:
            async with asyncio.timeout(SETTLE_TIMEOUT_S):
                await self._platform.turn.settled.wait()
        except TimeoutError:
            self._screen.beside(f"the turn did not end within {SETTLE_TIMEOUT_S:.0f} s")
        reports, self._reports = self._reports, []
        await asyncio.gather(*reports)

    # What happens on the line.

    def _happened(self, what: str, text: str) -> None:
        match what:
            case "agent":
                self._screen.agent(text)
            case "complete":
                report = self._report(self._platform.turn)
                self._reports.append(self._tasks.create_task(report))
            case "cut":
                self._screen.beside(f"interrupted after {text!r}")
            case _:
                self._screen.beside(f"{what}: {text}")

    async def _report(self, turn: Turn) -> None:
        """What was heard and decided, and how long it took."""
        self._screen.beside(turn.delays())
        try:
            news = await asyncio.to_thread(self._decisions.news) if self._decisions else None
        except ParleyError as error:
            self._screen.beside(str(error))
            news = None
        if news is not None:
            self._seen = True
            for line in news.lines():
                self._screen.beside(line)
        elif not self._seen:
            self._seen = True
            self._screen.beside(UNSEEN)
        if self._screen.typed:
            self._screen.prompt()

    # Where the lines come from.

    def _feed(self, say: Sequence[str] | None) -> None:
        if say is not None:
            for line in [*say, None]:
                self._lines.put_nowait(line)
            return
        loop = asyncio.get_running_loop()
        put = self._lines.put_nowait

        def read() -> None:
            # The call may be over, and its loop closed, before the next line comes.
            with contextlib.suppress(RuntimeError):
                for line in _standard_input():
                    loop.call_soon_threadsafe(put, line)
                loop.call_soon_threadsafe(put, None)

        threading.Thread(target=read, name="input", daemon=True).start()


def _standard_input() -> Iterator[str]:
    """Lines, read so that a process that ends does not wait for the one that never comes."""
    rest = b""
    while chunk := os.read(sys.stdin.fileno(), READ_BYTES):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line.decode(errors="replace")
    if rest:
        yield rest.decode(errors="replace")
