"""HTTP on a real socket: what a request's head may cost. Time is asked for, never waited for."""

import asyncio

from tests.web.conftest import Run
from tests.web.stage import Stage, stage

from parley.web.bounded_http import HEAD_MAX_BYTES, BoundedHttp

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


def test_a_head_that_never_ends_is_too_large(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played:
            said = await exchange(played, GET, b"x: " + b"y" * HEAD_MAX_BYTES)

            assert said.startswith(b"HTTP/1.1 431 ")

    run(scenario())


def test_a_large_body_does_not_count_as_a_head(run: Run) -> None:
    async def scenario() -> None:
        size = 4 * HEAD_MAX_BYTES
        post = b"POST /healthz HTTP/1.1\r\nhost: a\r\ncontent-length: %d\r\n\r\n" % size
        async with stage() as played:
            said = await exchange(played, post, b"x" * size, GET, b"connection: close\r\n", b"\r\n")

            assert said.startswith(b"HTTP/1.1 405 ")
            assert b"HTTP/1.1 200 OK\r\n" in said

    run(scenario())


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
            assert (await exchange(played, GET, b"\r\n", GET)).count(b"HTTP/1.1 200 ") == 1

    run(scenario())


def test_a_call_has_all_the_time_it_wants(run: Run) -> None:
    async def scenario() -> None:
        async with stage(http=Hasty) as played, played.dial() as client:
            # This one begins after the call and is ended for being slow: the call's time was up.
            assert await exchange(played, GET) == b""

            await client.send("hello")
            assert await client.recv() == "hello"

    run(scenario())
