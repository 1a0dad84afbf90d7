"""Two processes behind one port: a request gets where it belongs, with all that was read."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Coroutine
from pathlib import Path

import pytest
import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, StreamingResponse

from parley.web.handover import Handover, Receiver
from parley.web.serving import Neighbour, Reached, _Server, http_config

PATIENCE_S = 10.0


def page(name: str) -> FastAPI:
    app = FastAPI()

    @app.api_route("/{path:path}", methods=["GET", "POST"])
    async def any_path(path: str, request: Request) -> PlainTextResponse:
        body = await request.body()
        assert request.client is not None
        return PlainTextResponse(f"{name} {request.method} /{path} {len(body)}")

    return app


class Pair:
    """One that accepts connections, and one that gets what begins with /web."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = 0
        self.stack = contextlib.AsyncExitStack()
        self.front: uvicorn.Server
        self.back: _Server

    async def open_front(self) -> None:
        way = Handover(self.folder / "web", lambda target: target.startswith(b"/web"))
        self.front, self.port = await self._open(
            "calls", Neighbour(self.folder / "calls", way), listens=True
        )

    async def open_back(self) -> None:
        way = Handover(self.folder / "calls", lambda target: not target.startswith(b"/web"))
        self.back, _ = await self._open("web", Neighbour(self.folder / "web", way), listens=False)

    async def _open(self, name: str, neighbour: Neighbour, *, listens: bool) -> tuple[_Server, int]:
        listener = socket.create_server(("127.0.0.1", 0)) if listens else None
        server = _Server(http_config(page(name), None, neighbour))
        task = asyncio.ensure_future(server.serve(sockets=[listener] if listener else []))
        await server.listening.wait()
        server.receive(neighbour)

        async def end() -> None:
            server.should_exit = True
            server.close()
            await task

        self.stack.push_async_callback(end)
        return server, listener.getsockname()[1] if listener else 0


@contextlib.asynccontextmanager
async def pair(folder: Path) -> AsyncIterator[Pair]:
    made = Pair(folder)
    async with made.stack, asyncio.timeout(PATIENCE_S):
        await made.open_front()
        await made.open_back()
        yield made


class Client:
    """One connection that is read and written by hand."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    @classmethod
    async def to(cls, port: int) -> "Client":
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def ask(self, *pieces: bytes) -> str:
        """Send the pieces one after another, and return the status and the body of the answer."""
        for piece in pieces:
            self.writer.write(piece)
            await self.writer.drain()
            await asyncio.sleep(0)
        return await self.answer()

    async def answer(self) -> str:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            int(line.split(":")[1])
            for line in head.lower().splitlines()
            if line.startswith("content-length")
        )
        body = (await self.reader.readexactly(length)).decode()
        return f"{head.split()[1]} {body}"

    async def close(self) -> None:
        self.writer.close()
        with contextlib.suppress(ConnectionError):
            await self.writer.wait_closed()


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def get(path: str, *headers: str) -> bytes:
    return "\r\n".join((f"GET {path} HTTP/1.1", "host: here", *headers, "", "")).encode()


def run(coroutine: Coroutine[object, object, None]) -> None:
    asyncio.run(coroutine)


def test_each_request_reaches_the_process_that_its_path_belongs_to(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as made:
            client = await Client.to(made.port)
            # All on one connection: it goes to the web, back, and to the web again.
            assert await client.ask(get("/healthz")) == "200 calls GET /healthz 0"
            assert await client.ask(get("/web/a")) == "200 web GET /web/a 0"
            assert await client.ask(get("/web/b")) == "200 web GET /web/b 0"
            assert await client.ask(get("/metrics")) == "200 calls GET /metrics 0"
            assert await client.ask(get("/web/c")) == "200 web GET /web/c 0"
            await client.close()

    run(story())


def test_a_request_in_pieces_arrives_whole(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as made:
            client = await Client.to(made.port)
            body = b"x" * 300_000
            head = b"POST /web/up HTTP/1.1\r\nhost: here\r\ncontent-length: %d\r\n\r\n" % len(body)
            pieces = (b"PO", b"ST /w", b"eb/u", head[11:], body[:100], body[100:])
            assert await client.ask(*pieces) == "200 web POST /web/up 300000"
            assert await client.ask(head + body) == "200 web POST /web/up 300000"
            await client.close()

    run(story())


def test_without_a_receiver_a_page_says_that_it_is_starting(tmp_path: Path) -> None:
    async def story() -> None:
        made = Pair(tmp_path)
        async with made.stack, asyncio.timeout(PATIENCE_S):
            await made.open_front()
            client = await Client.to(made.port)
            assert (await client.ask(get("/web/a"))).startswith("503 This part of Parley")
            await client.close()
            await made.open_back()
            client = await Client.to(made.port)
            assert await client.ask(get("/web/a")) == "200 web GET /web/a 0"
            await client.close()

    run(story())


def test_a_receiver_that_begins_anew_is_found_again(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as made:
            client = await Client.to(made.port)
            assert (await client.ask(get("/web/a"))).startswith("200 web")
            made.back.close()
            await client.close()
            await made.open_back()
            client = await Client.to(made.port)
            assert (await client.ask(get("/web/a"))).startswith("200 web")
            await client.close()

    run(story())


def test_no_descriptor_is_left_over(tmp_path: Path) -> None:
    async def story() -> None:
        async with pair(tmp_path) as made:
            warm = await Client.to(made.port)
            await warm.ask(get("/web/a"))
            await warm.close()
            before = open_files()
            for _ in range(200):
                client = await Client.to(made.port)
                assert (await client.ask(get("/web/a"))).startswith("200 web")
                await client.close()
            await asyncio.sleep(0)
            assert open_files() <= before + 2

    run(story())


def test_what_streams_goes_on_streaming(tmp_path: Path) -> None:
    async def story() -> None:
        made = Pair(tmp_path)
        app = FastAPI()

        @app.get("/web/stream")
        async def stream() -> StreamingResponse:
            async def lines() -> AsyncIterator[bytes]:
                for number in range(3):
                    yield f"data: {number}\n\n".encode()

            return StreamingResponse(lines(), media_type="text/event-stream")

        async with made.stack, asyncio.timeout(PATIENCE_S):
            await made.open_front()
            way = Handover(tmp_path / "calls", lambda _: False)
            neighbour = Neighbour(tmp_path / "web", way)
            server = _Server(http_config(app, None, neighbour))
            task = asyncio.ensure_future(server.serve(sockets=[]))
            await server.listening.wait()
            server.receive(neighbour)
            client = await Client.to(made.port)
            client.writer.write(get("/web/stream", "connection: close"))
            told = await client.reader.read(-1)
            assert [b"data: %d" % number in told for number in range(3)] == [True] * 3
            server.should_exit = True
            server.close()
            await client.close()
            await task

    run(story())


@pytest.mark.parametrize("size", [0, 1, 70_000, 900_000])
def test_bytes_of_any_size_travel_with_their_connection(tmp_path: Path, size: int) -> None:
    async def story() -> None:
        taken: asyncio.Future[tuple[socket.socket, bytes]] = asyncio.Future()
        receiver = Receiver(tmp_path / "there", lambda *one: taken.set_result(one))
        receiver.open()
        way = Handover(tmp_path / "there", lambda _: True)
        left, right = socket.socketpair()
        with left, right:
            assert way.send(right.fileno(), b"y" * size)
            async with asyncio.timeout(PATIENCE_S):
                connection, read = await taken
            assert read == b"y" * size
            with connection:
                left.sendall(b"hello")
                assert connection.recv(5) == b"hello"
        way.close()
        receiver.close()

    run(story())


def test_where_a_server_is_reached_has_no_port_unless_given() -> None:
    assert Reached() == Reached(None, None, None)
