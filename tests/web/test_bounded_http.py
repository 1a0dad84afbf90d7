"""HTTP on a real socket: what a request's head may cost. Time is asked for, never waited for."""

import asyncio
import gc
import weakref
from typing import ClassVar

from fastapi import FastAPI
from tests.web.conftest import Run
from tests.web.stage import Board, Stage, stage
from uvicorn.server import ServerState

from parley.settings import load_settings
from parley.telemetry import Metrics
from parley.web.bounded_http import HEAD_MAX_BYTES, BoundedHttp
from parley.web.serving import http_config
from parley.web.streams import SocketDoor

SETTINGS = load_settings({}, None)
GET = b"GET /healthz HTTP/1.1\r\nhost: parley.test\r\n"


async def exchange(played: Stage, *pieces: bytes) -> bytes:
    """What the server says until it ends the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", played.port)
    for piece in pieces:
        writer.write(piece)
        await writer.drain()
    try:
        return await reader.read()
    finally:
        writer.close()
        await writer.wait_closed()


def test_requests_are_answered_one_after_another_on_one_connection(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played:
            said = await exchange(played, GET, b"\r\n", GET, b"connection: close\r\n\r\n")

            assert said.count(b"HTTP/1.1 200 OK\r\n") == 2
            assert said.count(b'{"ok":true}') == 2
            assert b"server:" not in said.lower()

    run(scenario())


def spoken(*pieces: bytes) -> tuple[bytes, bool]:
    """What a connection says to pieces that come one by one, and whether it ends then."""
    config = http_config(FastAPI(), SocketDoor(SETTINGS, Board(), Metrics()))

    async def scenario() -> tuple[bytes, bool]:
        config.load()
        line = Line()
        connection = BoundedHttp(config, ServerState(), {}, asyncio.get_running_loop())
        connection.connection_made(line)
        for piece in pieces:
            connection.data_received(piece)
        closed = line.closed
        connection.connection_lost(None)
        return line.said, closed

    return asyncio.run(scenario())


class Line(asyncio.Transport):
    """A transport that goes nowhere."""

    said = b""
    closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.said += data

    def close(self) -> None:
        self.closed = True


def test_a_head_that_never_ends_is_too_large() -> None:
    said, closed = spoken(GET, b"x: " + b"y" * HEAD_MAX_BYTES)

    assert said.startswith(b"HTTP/1.1 431 ")
    assert closed


def test_a_head_of_many_pieces_is_too_large_in_their_sum() -> None:
    line = b"x: " + b"y" * 1000 + b"\r\n"

    assert spoken(GET, *[line] * (HEAD_MAX_BYTES // len(line)))[0] == b""
    assert spoken(GET, *[line] * (HEAD_MAX_BYTES // len(line) + 1))[0].startswith(b"HTTP/1.1 431 ")


def test_a_large_body_does_not_count_against_the_head_after_it() -> None:
    post = b"POST /x HTTP/1.1\r\nhost: a\r\ncontent-length: %d\r\n\r\n" % HEAD_MAX_BYTES

    assert b"431" not in spoken(post, b"x" * HEAD_MAX_BYTES, GET)[0]


def test_what_is_not_http_is_a_bad_request(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played:
            assert (await exchange(played, b"\x16\x03\x01 hello\r\n\r\n")).startswith(
                b"HTTP/1.1 400 "
            )

    run(scenario())


class Hasty(BoundedHttp):
    """The same, for those who do not want to wait in a test."""

    head_timeout_s = 0.01


def test_a_connection_that_says_nothing_is_ended(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Hasty) as played:
            assert await exchange(played) == b""

    run(scenario())


def test_a_head_that_comes_too_slowly_is_ended(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Hasty) as played:
            assert await exchange(played, GET) == b""

    run(scenario())


def test_the_second_head_on_a_connection_may_not_be_slow_either(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Hasty) as played:
            reader, writer = await asyncio.open_connection("127.0.0.1", played.port)
            writer.write(GET + b"\r\n")
            assert (await reader.readuntil(b'{"ok":true}')).startswith(b"HTTP/1.1 200 ")
            writer.write(GET)

            assert await reader.read() == b""
            writer.close()
            await writer.wait_closed()

    run(scenario())


class Watched(BoundedHttp):
    """Knows which of its kind are still in memory."""

    alive: ClassVar[weakref.WeakSet[BoundedHttp]] = weakref.WeakSet()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.alive.add(self)


def test_nothing_of_http_is_kept_while_a_call_lasts(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Watched) as played, played.dial():
            assert len(Watched.alive) == 0

    gc.disable()
    try:
        run(scenario())
    finally:
        gc.enable()


def test_a_call_has_all_the_time_it_wants(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Hasty) as played, played.dial() as client:
            # This one begins after the call and is ended for being slow: the call's time was up.
            assert await exchange(played, GET) == b""

            await client.send("hello")
            assert await client.recv() == "hello"

    run(scenario())
