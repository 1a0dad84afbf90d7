"""Plays a session file against a server over a real socket, with the file's timing."""

import asyncio
from collections.abc import Callable, Mapping
from typing import assert_never

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from parley.testing.sessions.format import (
    Act,
    Break,
    Close,
    Connect,
    Expect,
    ExpectClose,
    Never,
    Pause,
    Received,
    Send,
    Session,
    Step,
)
from parley.testing.sessions.happenings import Did, Happening, Played, Tempo, Verdict
from parley.testing.sessions.matching import (
    Arrival,
    Completeness,
    describe,
    filled,
    fits,
    read_frame,
)

OPEN_TIMEOUT_S = 10.0
FRAME_MAX_BYTES = 16_000_000
BROKEN = 1006
"""How a client library numbers an end without a close frame."""


class _Stopped(Exception):
    """The rest of the session makes no sense any more; a verdict has said why."""


async def play(
    session: Session,
    url: str,
    *,
    headers: Mapping[str, str],
    tempo: Tempo,
    tell: Callable[[Happening], None],
) -> Played:
    """Play against the socket of one call. `tell` learns at once what happens."""
    player = _Player(url, headers, tempo, tell)
    async with asyncio.TaskGroup() as tasks:
        player.tasks = tasks
        try:
            for step in session.steps:
                await player.do(step)
        except _Stopped:
            pass
        finally:
            await player.leave()
    received = tuple(
        Received(round(a.at_ms), msgspec.json.decode(a.text), a.connection)
        for a in player.arrivals
        if a.frame is not None
    )
    return Played(tuple(player.verdicts), received)


class _Player:
    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        tempo: Tempo,
        tell: Callable[[Happening], None],
    ) -> None:
        self.arrivals: list[Arrival] = []
        self.verdicts: list[Verdict] = []
        self.tasks: asyncio.TaskGroup
        self._url, self._headers, self._tempo, self._tell = url, headers, tempo, tell
        self._loop = asyncio.get_running_loop()
        self._began: float | None = None
        self._acted_at_ms = 0.0
        self._cursor = 0
        self._news = asyncio.Event()
        self._rule = Completeness()
        self._sockets: list[ClientConnection] = []

    async def do(self, step: Step) -> None:
        match step:
            case Connect() | Send() | Close() | Break():
                await self._act(step)
            case Pause(for_ms=for_ms):
                await asyncio.sleep(for_ms / 1000 / self._tempo.speed)
            case Expect():
                await self._expect(step)
            case Never():
                await self._never(step)
            case ExpectClose():
                await self._expect_close(step)
            case _:
                assert_never(step)

    async def leave(self) -> None:
        """Hang up whatever is still open, as the platform does at the end of a call."""
        for socket in self._sockets:
            await socket.close()

    # What the platform does.

    async def _act(self, step: Act) -> None:
        await self._wait_for_its_time(step)
        try:
            await self._perform(step)
        except ConnectionClosed:
            self._judge(Verdict(_name(step), "the server had ended the connection before"))
            raise _Stopped from None
        self._acted_at_ms = self._now_ms()
        self._tell(Did(self._acted_at_ms, step))

    async def _wait_for_its_time(self, step: Act) -> None:
        if step.at_ms is not None and self._began is not None:
            await asyncio.sleep(
                self._began + step.at_ms / 1000 / self._tempo.speed - self._loop.time()
            )
        elif step.after_ms:
            await asyncio.sleep(step.after_ms / 1000 / self._tempo.speed)

    async def _perform(self, step: Act) -> None:
        match step:
            case Connect():
                await self._connect()
            case Send(frame=None, text=text):
                await self._sockets[-1].send(text or "")
            case Send(frame=frame):
                words = msgspec.json.encode(filled(frame, self.arrivals)).decode()
                await self._sockets[-1].send(words)
            case Close(code=code):
                await self._sockets[-1].close(code)
            case Break():
                self._sockets[-1].transport.abort()
            case _:
                assert_never(step)

    async def _connect(self) -> None:
        try:
            socket = await connect(
                self._url,
                additional_headers=self._headers,
                compression=None,
                open_timeout=OPEN_TIMEOUT_S,
                ping_interval=None,
                max_size=FRAME_MAX_BYTES,
                proxy=None,
            )
        except (OSError, TimeoutError, InvalidHandshake) as error:
            self._judge(Verdict("connect", f"no connection: {error}"))
            raise _Stopped from error
        self._sockets.append(socket)
        self._cursor = len(self.arrivals)
        if self._began is None:
            self._began = self._loop.time()
        self.tasks.create_task(self._read(socket, len(self._sockets)))

    async def _read(self, socket: ClientConnection, number: int) -> None:
        try:
            while True:
                message = await socket.recv()
                text = message if isinstance(message, str) else ""
                self._arrived(Arrival(self._now_ms(), number, text or "?", read_frame(text)))
        except ConnectionClosed:
            code = socket.close_code
            self._arrived(
                Arrival(self._now_ms(), number, "", None, None if code == BROKEN else code)
            )

    def _arrived(self, arrival: Arrival) -> None:
        self.arrivals.append(arrival)
        self._tell(arrival)
        if fault := self._rule.fault(arrival):
            self._judge(Verdict("every turn ends once", fault))
        self._news.set()

    # What is expected.

    async def _expect(self, step: Expect) -> None:
        what = f"expect {describe(step.frame)}"
        found = await self._until(lambda: self._find(step), self._limit_s(step.within_ms))
        if found is None:
            self._judge(
                Verdict(
                    what,
                    "it did not come"
                    if self._over()
                    else f"it did not come within {step.within_ms} ms",
                )
            )
            return
        self._cursor = found + 1
        delay_ms = self.arrivals[found].at_ms - self._acted_at_ms
        late = delay_ms > step.within_ms * self._tempo.patience
        why = f"it came after {delay_ms:.0f} ms, not within {step.within_ms}" if late else ""
        self._judge(Verdict(what, why, delay_ms))

    async def _never(self, step: Never) -> None:
        until = self._loop.time() + step.for_ms / 1000
        found = await self._until(lambda: self._find(step), until)
        why = "" if found is None else f"it came: {self.arrivals[found].text}"
        self._judge(Verdict(f"never {describe(step.frame)}", why))

    async def _expect_close(self, step: ExpectClose) -> None:
        what = f"expect_close {'broken off' if step.code is None else step.code}"
        found = await self._until(self._find_close, self._limit_s(step.within_ms))
        if found is None:
            self._judge(Verdict(what, f"it was open after {step.within_ms} ms"))
            return
        end = self.arrivals[found]
        self._cursor = found + 1
        why = "" if end.close_code == step.code else f"it ended with {end.close_code or BROKEN}"
        self._judge(Verdict(what, why, end.at_ms - self._acted_at_ms))

    def _find(self, step: Expect | Never) -> int | None:
        return self._first(lambda a: a.frame is not None and fits(step.frame, a.frame))

    def _over(self) -> bool:
        return any(not a.text and a.connection == len(self._sockets) for a in self.arrivals)

    def _find_close(self) -> int | None:
        return self._first(lambda a: not a.text and a.connection == len(self._sockets))

    def _first(self, fitting: Callable[[Arrival], bool]) -> int | None:
        places = range(self._cursor, len(self.arrivals))
        return next((place for place in places if fitting(self.arrivals[place])), None)

    async def _until(self, find: Callable[[], int | None], limit_s: float) -> int | None:
        """The place of an arrival, as soon as `find` finds one; None: not until the limit.

        Behind the end of the newest connection nothing comes any more.
        """
        while (found := find()) is None and not self._over():
            self._news.clear()
            try:
                async with asyncio.timeout_at(limit_s):
                    await self._news.wait()
            except TimeoutError:
                return find()
        return found

    def _limit_s(self, within_ms: int) -> float:
        """Until when something may come, in seconds of the loop's clock."""
        since = self._began or self._loop.time()
        return since + (self._acted_at_ms + within_ms * self._tempo.patience) / 1000

    def _judge(self, verdict: Verdict) -> None:
        self.verdicts.append(verdict)
        self._tell(verdict)

    def _now_ms(self) -> float:
        return 0.0 if self._began is None else (self._loop.time() - self._began) * 1000


def _name(step: Act) -> str:
    return str(type(step).__struct_config__.tag)
