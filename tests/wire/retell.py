"""Retell at the other end of a real socket: what it sends, and all that it got, in order."""

import asyncio
import contextlib
import itertools
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any, TypeVar

from tests.wire.processes import ServerProcess
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from parley.testing import retell_frames as frames
from parley.testing.retell_frames import AnySent, SentConfig, SentPing, SentResponse, Transcript

CALLER = "+12125550123"
CLINIC = "+12125550124"
BROKEN = 1006
"""How a client numbers an end without a close frame."""

S = TypeVar("S", bound=AnySent)


class Caller:
    """One socket of a call. What Retell would drop without a word fails the test that got it."""

    def __init__(self, connection: ClientConnection, call_id: str, transcript: Transcript) -> None:
        self.socket = connection
        self.call_id = call_id
        self.transcript = transcript
        self.got: list[AnySent] = []
        self.turn = 0
        self._ping = itertools.count(9_000_000_000)

    # What it got.

    async def next(self) -> AnySent:
        """The next frame. Raises ConnectionClosed."""
        text = await self.socket.recv()
        assert isinstance(text, str), "we send text frames only"
        sent = frames.read_sent(text.encode())
        assert sent is not None, f"Retell would not understand {text}"
        if type(sent) is SentConfig:
            self.transcript.with_woven = sent.config.transcript_with_tool_calls
        self.got.append(sent)
        return sent

    async def until(self, kind: type[S], fits: Callable[[S], bool] = lambda _: True) -> S:
        """Read on to a frame of this kind that fits, and return it."""
        while True:
            sent = await self.next()
            if isinstance(sent, kind) and fits(sent):
                return sent

    async def end_of(self, turn: int) -> str:
        """Read on to the end of a turn; all that was said in it."""
        await self.until(SentResponse, lambda r: r.response_id == turn and r.content_complete)
        return self.said(turn)

    async def opened(self) -> str:
        """Read on to the end of the greeting, or of the empty response in its place."""
        return await self.end_of(0)

    async def spoken_to(self, turn: int) -> SentResponse:
        """Read on to words of a turn."""
        return await self.until(SentResponse, lambda r: r.response_id == turn and bool(r.content))

    async def all_read(self) -> None:
        """Read all that was sent because of what this side has sent so far: an echo ends it."""
        mark = next(self._ping)
        await self.ping(mark)
        await self.until(SentPing, lambda ping: ping.timestamp == mark)

    async def cut(self) -> int | None:
        """Read on to the end of the connection; its close code."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await self.next()
        return self.socket.close_code

    def responses(self, turn: int) -> list[SentResponse]:
        return [r for r in self.got if isinstance(r, SentResponse) and r.response_id == turn]

    def said(self, turn: int) -> str:
        return "".join(response.content for response in self.responses(turn))

    def turns(self) -> set[int]:
        """The turns of which anything came."""
        return {r.response_id for r in self.got if isinstance(r, SentResponse)}

    def ended_once(self, turn: int) -> bool:
        """Whether one frame closed the turn and nothing of it came behind."""
        complete = [response.content_complete for response in self.responses(turn)]
        return complete.count(True) == 1 and complete[-1]

    # What it does.

    async def send(self, frame: bytes) -> None:
        await self.socket.send(frame, text=True)

    async def ping(self, timestamp: int) -> None:
        await self.send(frames.ping(timestamp))

    async def tell_details(self, from_number: str = CALLER) -> None:
        await self.send(frames.call_details(self.call_id, from_number, CLINIC, "inbound"))

    async def ask(self, said: str = "", *, turn: int | None = None) -> int:
        """The caller says something and an answer is wanted; the number of that turn."""
        if said:
            self.transcript.user(said)
        self.turn = self.turn + 1 if turn is None else turn
        await self.send(self.transcript.request("response_required", self.turn))
        return self.turn

    async def remind(self) -> int:
        """The caller is silent."""
        self.turn += 1
        await self.send(self.transcript.request("reminder_required", self.turn))
        return self.turn

    async def interrupt(self) -> None:
        """The caller begins to speak over us."""
        await self.send(self.transcript.update("user_turn"))

    async def clear(self) -> None:
        await self.send(b'{"interaction_type":"clear"}')

    async def exchange(self, said: str) -> str:
        """The caller says something and hears the whole answer."""
        turn = await self.ask(said)
        answer = await self.end_of(turn)
        self.hear(turn)
        return answer

    def hear(self, turn: int) -> None:
        """All that was said in a turn was heard: it stands in the transcript from now on."""
        if words := self.said(turn).strip():
            self.transcript.agent(words, turn)

    def break_off(self) -> None:
        """The connection is gone, and nobody said so."""
        self.socket.transport.abort()


@contextlib.asynccontextmanager
async def calling(  # noqa: PLR0913 - the parts of a URL, and what a reconnect goes on with
    server: ServerProcess,
    call_id: str,
    *,
    route: str = "llm-websocket",
    query: str = "",
    headers: Mapping[str, str] | None = None,
    before: Caller | None = None,
    sock: socket.socket | None = None,
) -> AsyncIterator[Caller]:
    """Connect to a call; `before` is its last socket if Retell comes back.

    `sock` is one that is connected already; None makes one.
    """
    url = server.socket_url(f"/{route}/{call_id}{query}")
    # Nothing is held back at this end unless a test does it itself.
    async with connect(
        url, additional_headers=headers, proxy=None, compression=None, max_queue=None,
        ping_interval=None, close_timeout=1, sock=sock,
    ) as connection:  # fmt: skip
        caller = Caller(connection, call_id, before.transcript if before else Transcript())
        caller.turn = before.turn if before else 0
        yield caller


async def together(*awaited: Coroutine[Any, Any, None]) -> None:
    """Do several things at the same time; the first that fails ends the others."""
    async with asyncio.TaskGroup() as tasks:
        for one in awaited:
            tasks.create_task(one)
