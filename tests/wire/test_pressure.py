"""Peers that read slowly or not at all, and many at the same time."""

import asyncio
import contextlib
import socket

from tests.wire.processes import ServerProcess
from tests.wire.retell import BROKEN, Caller, calling, together
from websockets.exceptions import ConnectionClosed

from parley.testing.retell_frames import SentPing

LITTLE_BYTES = 2048
FLOOD_PINGS = 6_000
CALLS = 25
TURNS = 3
ENDINGS = ("WRITE_TIMEOUT_BACKPRESSURE", "BAD_FRAMES", "INTERNAL_ERROR", "OUTBOX_FULL")


def narrow_socket(server: ServerProcess) -> socket.socket:
    """A socket whose kernel takes little at a time."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, LITTLE_BYTES)
    host, port = server.web.removeprefix("http://").split(":")
    sock.connect((host, int(port)))
    return sock


# Scenario 29; that the connection closes with 1011 is superseded.
async def test_who_reads_nothing_is_cut_and_counted(narrow: ServerProcess) -> None:
    counters = (
        "ws_write_timeout_total",
        "keepalive_ping_pong_write_timeout_total",
        'ws_close_reason_total{reason="WRITE_TIMEOUT_BACKPRESSURE"}',
    )
    before = [narrow.metric(name) for name in counters]
    async with calling(narrow, "reads-nothing", sock=narrow_socket(narrow)) as caller:
        await caller.opened()
        caller.socket.transport.pause_reading()
        with contextlib.suppress(ConnectionClosed):
            while True:
                await caller.ping(1)
        assert caller.socket.close_code == BROKEN
    after = [narrow.metric(name) for name in counters]
    assert [now > was for was, now in zip(before, after, strict=True)] == [True] * 3
    assert narrow.ready()[0] == 200


# Scenario 30.
async def test_who_reads_slowly_gets_everything_once_and_in_order(wire: ServerProcess) -> None:
    async with calling(wire, "reads-well") as caller:
        await caller.opened()
        whole = await caller.exchange("A long answer.")

    async with calling(wire, "reads-slowly", sock=narrow_socket(wire)) as caller:
        await caller.opened()
        turn = await caller.ask("A long answer.")

        async def flood() -> None:
            for number in range(FLOOD_PINGS):
                await caller.ping(number)

        async def listen() -> None:
            await caller.end_of(turn)

        await together(flood(), listen())
        await caller.all_read()
    assert caller.said(turn) == whole
    assert caller.ended_once(turn)
    echoes = [f.timestamp for f in caller.got if isinstance(f, SentPing)]
    theirs = [echo for echo in echoes if echo < FLOOD_PINGS]
    assert theirs == sorted(set(theirs))


# Scenario 31.
async def test_many_calls_at_once_get_every_answer(wire: ServerProcess) -> None:
    ends = [f'ws_close_reason_total{{reason="{reason}"}}' for reason in ENDINGS]
    before = [wire.metric(name) for name in ends]
    callers: list[Caller] = []
    connected = asyncio.Barrier(CALLS)

    async def call(number: int) -> None:
        async with calling(wire, f"load-{number}") as caller:
            await caller.opened()
            callers.append(caller)
            await connected.wait()
            for turn in range(TURNS):
                assert await caller.exchange(f"This is question {turn}.")
            await connected.wait()

    await together(*(call(number) for number in range(CALLS)))
    assert len(callers) == CALLS
    assert all(caller.ended_once(turn) for caller in callers for turn in range(TURNS + 1))
    assert [wire.metric(name) for name in ends] == before


async def test_an_echo_waits_for_no_flood_of_updates(wire: ServerProcess) -> None:
    async with calling(wire, "flood") as caller:
        await caller.opened()
        for number in range(100):
            caller.transcript.agent(f"What was sentence {number} about?", None)
            caller.transcript.user(f"It was sentence number {number} of a call that goes on.")
        turn = await caller.ask("A long answer.")
        await caller.spoken_to(turn)
        for number in range(40):
            await caller.send(caller.transcript.update())
            await caller.ping(number)
        await caller.until(SentPing, lambda ping: ping.timestamp == 39)
        assert not caller.ended_once(turn)
        await caller.end_of(turn)
    echoes = [f.timestamp for f in caller.got if isinstance(f, SentPing)]
    assert [echo for echo in echoes if echo < 40] == list(range(40))
