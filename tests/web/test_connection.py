"""One WebSocket on a real socket: messages, every way to end, and a reader that does not read."""

import socket
import struct
import sys

import pytest
from tests.web.conftest import Run
from tests.web.stage import Caller, Raw, Stage, closed, masked, stage

from parley.web.connection import Connection
from parley.web.tcp import KEEPALIVE_IDLE_S

FRAME = b"x" * 4096


def connection_of(caller: Caller) -> Connection:
    assert isinstance(caller.wire, Connection)
    return caller.wire


def unsent_bytes(caller: Caller) -> int:
    """What lies in this process because the kernel did not take it."""
    return connection_of(caller)._transport.get_write_buffer_size()


async def farewell(raw: Raw) -> tuple[int, str]:
    """Code and reason of the close frame that comes next."""
    first, payload = await raw.frame()
    assert first == 0x88
    return int.from_bytes(payload[:2], "big"), payload[2:].decode()


# Messages.


def test_fragments_are_one_message_and_a_ping_between_them_is_answered(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            await raw.send(masked(0x01, b"one ") + masked(0x89, b"ping") + masked(0x00, b"two "))
            assert await raw.frame() == (0x8A, b"ping")
            await raw.send(masked(0x80, b"three"))

            assert await raw.frame() == (0x81, b"one two three")
            assert played.caller.frames == [b"one two three"]

    run(scenario())


def test_many_frames_in_one_segment_are_heard_in_order(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            await raw.send(b"".join(masked(0x81, b"%d" % number) for number in range(50)))

            assert [await raw.frame() for _ in range(50)] == [
                (0x81, b"%d" % number) for number in range(50)
            ]

    run(scenario())


def test_calls_that_send_large_frames_at_once_do_not_mix(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw("/ws/a") as one, played.raw("/ws/b") as two:
            first, second = masked(0x81, b"a" * 300_000), masked(0x81, b"b" * 300_000)
            for start in range(0, len(first), 30_000):
                await one.send(first[start : start + 30_000])
                await two.send(second[start : start + 30_000])

            assert await one.frame() == (0x81, b"a" * 300_000)
            assert await two.frame() == (0x81, b"b" * 300_000)
            assert [len(caller.frames) for caller in played.board.callers] == [1, 1]

    run(scenario())


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536, 200_000])
def test_a_frame_of_any_size_arrives_whole(run: Run, size: int) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            played.caller.wire.send([b"y" * size])

            assert await client.recv() == "y" * size

    run(scenario())


# The peer breaks the rules.


async def ends_with(played: Stage, raw: Raw, code: int, reason: str) -> None:
    assert await farewell(raw) == (code, reason)
    assert await raw.ended()
    raw.sock.close()
    await played.caller.until(lambda: played.caller.lost_with)
    assert played.endings == {reason: 1}
    assert played.caller.lost_with == [None]


@pytest.mark.parametrize(
    ("data", "code", "reason"),
    [
        pytest.param(masked(0x82, b"binary"), 1003, "BINARY_FRAME", id="binary"),
        pytest.param(b"\x81\x05hello", 1002, "PROTOCOL_ERROR", id="not masked"),
        pytest.param(masked(0x8F, b""), 1002, "PROTOCOL_ERROR", id="unknown opcode"),
        pytest.param(masked(0x88, b"\x03"), 1002, "PROTOCOL_ERROR", id="a close of one byte"),
        pytest.param(struct.pack("!BBH", 0x81, 0xFE, 401), 1009, "FRAME_TOO_LARGE", id="long"),
    ],
)
def test_a_broken_rule_ends_the_call_with_its_code(
    run: Run, data: bytes, code: int, reason: str
) -> None:
    async def scenario() -> None:
        async with stage({"WS_MAX_FRAME_BYTES": "400"}) as played, played.raw() as raw:
            await raw.send(masked(0x81, b"before") + data + masked(0x81, b"after"))

            assert await raw.frame() == (0x81, b"before")
            await ends_with(played, raw, code, reason)
            assert played.caller.frames == [b"before"]

    run(scenario())


def test_a_message_of_fragments_is_limited_in_its_sum(run: Run) -> None:
    async def scenario() -> None:
        async with stage({"WS_MAX_FRAME_BYTES": "400"}) as played, played.raw() as raw:
            await raw.send(masked(0x01, b"x" * 300) + masked(0x00, b"x" * 300))

            await ends_with(played, raw, 1009, "FRAME_TOO_LARGE")

    run(scenario())


def test_a_client_in_the_midst_of_a_huge_frame_still_learns_why_it_is_ended(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            await raw.send(struct.pack("!BBQ", 0x81, 0xFF, 5 << 20) + b"x" * 200_000)

            assert await farewell(raw) == (1009, "FRAME_TOO_LARGE")
            await raw.send(b"x" * 200_000)
            assert await raw.ended()
            assert connection_of(played.caller)._reader is None

    run(scenario())


# Who ends it, and how.


@pytest.mark.parametrize("code", [1000, 1001, 4001])
def test_a_peer_that_closes_is_answered_and_its_code_is_told(run: Run, code: int) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            await client.close(code, "bye")

            assert client.close_code == code
            assert played.caller.lost_with == [code]
            assert played.endings == {"PEER_CLOSED": 1}
            assert not played.caller.wire.send([b"too late"])

    run(scenario())


def test_a_close_without_a_code_is_told_as_1005(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            await raw.send(masked(0x88, b"") + masked(0x81, b"after") + masked(0x82, b"wrong"))

            assert await raw.frame() == (0x88, b"")
            assert await raw.ended()
            assert played.caller.lost_with == [1005]
            assert played.caller.frames == []
            assert played.endings == {"PEER_CLOSED": 1}

    run(scenario())


def test_a_connection_that_breaks_is_told_as_lost(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            client.transport.abort()
            await played.caller.until(lambda: played.caller.lost_with)

            assert played.caller.lost_with == [None]
            assert played.endings == {"PEER_LOST": 1}

    run(scenario())


def test_a_peer_that_just_stops_sending_is_lost(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            await raw.send(masked(0x81, b"a frame that never ends")[:-1])
            raw.sock.shutdown(socket.SHUT_WR)
            await played.caller.until(lambda: played.caller.lost_with)

            assert await raw.ended()
            assert connection_of(played.caller)._reader is None
            assert played.connections == set()
            assert played.caller.lost_with == [None]
            assert played.endings == {"PEER_LOST": 1}

    run(scenario())


def test_the_call_closes_and_whatever_it_does_after_that_does_nothing(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            wire = played.caller.wire
            assert wire.send([b"goodbye"])
            wire.close(1000, "AGENT_ENDED")
            wire.close(1011, "LATER")
            wire.abort("LATER")
            assert not wire.send([b"more"])

            assert [message async for message in client] == ["goodbye"]
            assert await closed(client) == (1000, "AGENT_ENDED")
            await played.caller.until(lambda: played.caller.lost_with)
            assert played.caller.lost_with == [1000]
            assert played.endings == {"AGENT_ENDED": 1}

    run(scenario())


def test_frames_that_come_after_our_close_are_not_heard(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            played.caller.wire.close(1000, "AGENT_ENDED")
            answer = masked(0x88, b"\x03\xe8")
            await raw.send(masked(0x81, b"hello?") + masked(0x89, b"") + answer)

            assert await farewell(raw) == (1000, "AGENT_ENDED")
            assert await raw.ended()
            assert played.caller.frames == []
            assert played.caller.lost_with == [1000]
            timer = connection_of(played.caller)._timer
            assert timer is not None and timer.cancelled()

    run(scenario())


def test_only_the_first_close_of_a_peer_counts(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            played.caller.wire.close(1000, "AGENT_ENDED")
            await raw.send(masked(0x88, b"\x03\xe8") + masked(0x88, b"\x03\xe9"))

            assert await farewell(raw) == (1000, "AGENT_ENDED")
            assert await raw.ended()
            assert played.caller.lost_with == [1000]

    run(scenario())


def test_a_peer_that_never_answers_our_close_is_broken_off(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.raw() as raw:
            played.door.close_timeout_s = 0.01
            played.caller.wire.close(1000, "AGENT_ENDED")

            assert await farewell(raw) == (1000, "AGENT_ENDED")
            with pytest.raises(ConnectionResetError):
                await raw.ended()
            assert played.caller.lost_with == [None]
            assert played.endings == {"AGENT_ENDED": 1}

    run(scenario())


def test_an_abort_is_1006_to_the_peer_and_has_a_reason_to_us(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            played.caller.wire.abort("WRITE_TIMEOUT_BACKPRESSURE")
            played.caller.wire.close(1000, "LATER")

            assert await closed(client) == (1006, "")
            assert played.caller.lost_with == [None]
            assert played.endings == {"WRITE_TIMEOUT_BACKPRESSURE": 1}

    run(scenario())


def test_what_is_open_when_the_server_stops_is_broken_off(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            connection_of(played.caller).shutdown()

            assert await closed(client) == (1006, "")
            assert played.endings == {"DRAIN": 1}

    run(scenario())


def test_a_call_that_fails_ends_its_own_socket_alone(run: Run) -> None:
    def fail(_: bytes) -> None:
        raise RuntimeError("a bug")

    async def scenario() -> None:
        async with stage() as played, played.dial("/ws/good") as good:
            async with played.dial("/ws/bad") as bad:
                played.board.callers[1].reply = fail
                await bad.send("boom")
                assert await closed(bad) == (1011, "INTERNAL_ERROR")
            await good.send("hello")
            assert await good.recv() == "hello"
            failed = played.board.callers[1]
            await failed.until(lambda: failed.lost_with)
            assert failed.lost_with == [1011]
            assert played.endings == {"INTERNAL_ERROR": 1}

    run(scenario())


# A reader that does not read.


async def fill(caller: Caller) -> int:
    """Send until the kernel does not take all; how many frames that took."""
    count = 1
    while caller.wire.send([b"%06d" % count + FRAME]) and not caller.wire.blocked:
        assert unsent_bytes(caller) == 0
        count += 1
    return count


def test_one_frame_at_most_waits_here_and_the_call_is_told_when_it_is_gone(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            count = await fill(played.caller)
            assert 0 < unsent_bytes(played.caller) <= len(FRAME) + 10
            assert played.caller.times_writable == 0

            heard = [await raw.frame() for _ in range(count)]

            assert heard == [(0x81, b"%06d" % number + FRAME) for number in range(1, count + 1)]
            await played.caller.until(lambda: played.caller.times_writable)
            assert played.caller.times_writable == 1
            assert unsent_bytes(played.caller) == 0
            assert played.caller.wire.send([b"again"])

    run(scenario())


def test_several_frames_leave_together_and_in_order(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial() as client:
            assert played.caller.wire.send([b"one", b"", b"three" * 100]) == 3

            assert [await client.recv() for _ in range(3)] == ["one", "", "three" * 100]

    run(scenario())


def test_of_several_frames_one_at_most_is_on_its_way_in_part(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            frames = [b"%06d" % number + FRAME for number in range(1, 400)]
            taken = played.caller.wire.send(frames)

            assert 0 < taken < len(frames)
            assert played.caller.wire.blocked
            assert 0 < unsent_bytes(played.caller) <= len(FRAME) + 10
            assert played.caller.wire.send([b"more"]) == 0
            assert [await raw.frame() for _ in range(taken)] == [
                (0x81, frame) for frame in frames[:taken]
            ]

    run(scenario())


def test_opening_frames_that_get_stuck_are_noticed_too(run: Run) -> None:
    blocked: list[bool] = []

    def flood(caller: Caller) -> None:
        assert caller.wire.send([b"y" * 3_000_000]) == 1
        blocked.append(caller.wire.blocked)

    async def scenario() -> None:
        async with stage(send_bytes=4096) as played:
            played.board.on_connect = flood
            async with played.raw(receive_bytes=4096) as raw:
                assert blocked == [True]
                assert await raw.frame() == (0x81, b"y" * 3_000_000)
                await played.caller.until(lambda: played.caller.times_writable)

    run(scenario())


def test_a_stalled_connection_is_reset_and_not_read_to_its_end(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            sent = await fill(played.caller)
            played.caller.wire.abort("WRITE_TIMEOUT_BACKPRESSURE")
            await played.caller.until(lambda: played.caller.lost_with)

            with pytest.raises(ConnectionResetError):
                await raw.exactly(sent * len(FRAME))
            assert played.caller.times_writable == 0
            assert played.endings == {"WRITE_TIMEOUT_BACKPRESSURE": 1}

    run(scenario())


def test_a_flood_of_pings_from_a_peer_that_does_not_read_piles_up_nothing(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            count = await fill(played.caller)
            before = unsent_bytes(played.caller)
            played.caller.reply = played.caller.frames.append
            pings = b"".join(masked(0x89, b"%d" % number) for number in range(500))
            await raw.send(pings + masked(0x81, b"the last"))
            await played.caller.until(lambda: played.caller.frames)
            assert unsent_bytes(played.caller) <= before

            for _ in range(count):
                await raw.frame()
            assert await raw.frame() == (0x8A, b"499")

    run(scenario())


def test_a_close_behind_a_stuck_frame_does_not_wait_for_ever(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096),
        ):
            await fill(played.caller)
            played.door.close_timeout_s = 0.01
            played.caller.wire.close(1000, "AGENT_ENDED")
            await played.caller.until(lambda: played.caller.lost_with)

            assert played.caller.lost_with == [None]
            assert played.endings == {"AGENT_ENDED": 1}

    run(scenario())


def test_a_peer_that_stops_sending_while_it_does_not_read_is_lost_at_once(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            await fill(played.caller)
            raw.sock.shutdown(socket.SHUT_WR)
            await played.caller.until(lambda: played.caller.lost_with)

            assert played.endings == {"PEER_LOST": 1}

    run(scenario())


def test_a_peer_that_closes_and_does_not_read_is_not_waited_for(run: Run) -> None:
    async def scenario() -> None:
        async with (
            stage(send_bytes=4096) as played,
            played.raw(receive_bytes=4096) as raw,
        ):
            played.door.close_timeout_s = 0.01
            await fill(played.caller)
            await raw.send(masked(0x88, b"\x03\xe8"))
            await played.caller.until(lambda: played.caller.lost_with)
            assert played.caller.lost_with == [1000]

            with pytest.raises(ConnectionError):
                await raw.send(bytes(8 << 20))

    run(scenario())


def test_small_frames_leave_at_once_and_a_silent_peer_is_looked_for(run: Run) -> None:
    async def scenario() -> None:
        async with stage() as played, played.dial():
            connected = connection_of(played.caller)._transport.get_extra_info("socket")

            assert connected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            assert connected.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            if sys.platform == "darwin":
                idle = socket.TCP_KEEPALIVE
            else:
                idle = socket.TCP_KEEPIDLE
            assert connected.getsockopt(socket.IPPROTO_TCP, idle) == KEEPALIVE_IDLE_S

    run(scenario())
