"""The player against a scripted server on a real socket."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from websockets.asyncio.server import ServerConnection, serve

from parley.testing.sessions.format import (
    Break,
    Close,
    Connect,
    Expect,
    ExpectClose,
    Needs,
    Never,
    Pattern,
    Pause,
    Received,
    Send,
    Step,
    make_session,
)
from parley.testing.sessions.happenings import Did, Happening, Played, Tempo, Verdict
from parley.testing.sessions.matching import Arrival
from parley.testing.sessions.player import play

SOON_MS = 30
"""How long a test waits for what never comes."""
PATIENCE_MS = 20_000
"""How long it waits for what comes: only a failing test waits so long."""

Script = Callable[[ServerConnection], Awaitable[None]]


def speech(turn: int, text: str, *, last: bool = False) -> dict[str, Any]:
    return {
        "response_type": "response",
        "response_id": turn,
        "content": text,
        "content_complete": last,
    }


async def send(socket: ServerConnection, *frames: dict[str, Any]) -> None:
    for frame in frames:
        await socket.send(msgspec.json.encode(frame).decode())


def played(
    script: Script, *steps: Step, tempo: Tempo | None = None
) -> tuple[Played, list[Happening]]:
    """What comes of the steps, and what was told of them meanwhile."""
    told: list[Happening] = []

    async def run() -> Played:
        async with serve(script, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            session = make_session("t", steps, Needs())
            return await play(
                session,
                f"ws://127.0.0.1:{port}/llm-websocket/c1",
                headers={},
                tempo=tempo or Tempo(),
                tell=told.append,
            )

    return asyncio.run(run()), told


async def greet(socket: ServerConnection) -> None:
    await send(socket, speech(0, "Hello. "), speech(0, "", last=True))
    await socket.wait_closed()


def whys(result: Played) -> list[str]:
    return [verdict.why for verdict in result.verdicts]


def test_what_comes_in_order_is_ok() -> None:
    result, _ = played(
        greet,
        Connect(),
        Expect(Pattern("response", id=0, complete=False), PATIENCE_MS),
        Expect(Pattern("response", id=0, complete=True), PATIENCE_MS),
    )
    assert whys(result) == ["", ""]
    assert result.ok


def test_what_came_before_the_last_expectation_does_not_count_again() -> None:
    result, _ = played(
        greet,
        Connect(),
        Expect(Pattern("response", complete=True), PATIENCE_MS),
        Expect(Pattern("response", complete=False), SOON_MS),
    )
    assert whys(result) == ["", f"it did not come within {SOON_MS} ms"]
    assert not result.ok


def test_patience_multiplies_what_an_answer_may_take() -> None:
    result, _ = played(
        greet,
        Connect(),
        Expect(Pattern("config"), SOON_MS),
        tempo=Tempo(patience=0.5),
    )
    assert whys(result) == [f"it did not come within {SOON_MS} ms"]


def test_what_comes_late_fails_with_its_delay() -> None:
    async def late(socket: ServerConnection) -> None:
        await socket.recv()
        await send(socket, speech(0, "Hello."))
        await socket.wait_closed()

    result, _ = played(
        late,
        Connect(),
        Send(text="now"),
        Pause(SOON_MS),
        # It is there already when it is looked for, and yet too late for this limit.
        Expect(Pattern("response"), 0),
    )
    [verdict] = result.verdicts
    assert verdict.delay_ms is not None
    assert verdict.why == f"it came after {verdict.delay_ms:.0f} ms, not within 0"


def test_what_should_never_come_is_found() -> None:
    async def unwanted(socket: ServerConnection) -> None:
        await send(socket, speech(1, "One."), speech(0, "Zero."))
        await socket.wait_closed()

    result, _ = played(
        unwanted,
        Connect(),
        Expect(Pattern("response", id=1), PATIENCE_MS),
        Never(Pattern("response", id=0), PATIENCE_MS),
        Never(Pattern("response", id=1), 0),
    )
    assert [why.partition(":")[0] for why in whys(result)] == ["", "it came", ""]


def test_the_end_of_a_connection_is_expected_by_its_code() -> None:
    async def close(socket: ServerConnection) -> None:
        await socket.close(1008, "forbidden")

    result, _ = played(close, Connect(), ExpectClose(1008, PATIENCE_MS))
    assert whys(result) == [""]
    result, _ = played(close, Connect(), ExpectClose(1000, PATIENCE_MS))
    assert whys(result) == ["it ended with 1008"]


def test_a_connection_that_is_broken_off_has_no_code() -> None:
    async def abort(socket: ServerConnection) -> None:
        socket.transport.abort()

    result, _ = played(abort, Connect(), ExpectClose(None, PATIENCE_MS))
    assert whys(result) == [""]
    result, _ = played(abort, Connect(), ExpectClose(1000, PATIENCE_MS))
    assert whys(result) == ["it ended with 1006"]


def test_a_connection_that_stays_open_fails_the_expectation_of_its_end() -> None:
    result, _ = played(greet, Connect(), ExpectClose(1000, SOON_MS))
    assert whys(result) == [f"it was open after {SOON_MS} ms"]


def test_behind_the_end_nothing_is_waited_for_and_nothing_can_be_sent() -> None:
    async def close(socket: ServerConnection) -> None:
        await socket.close(1000)

    result, _ = played(
        close,
        Connect(),
        Expect(Pattern("response"), PATIENCE_MS),
        Send(text="anybody?"),
        Expect(Pattern("response"), PATIENCE_MS),
    )
    assert whys(result) == ["it did not come", "the server had ended the connection before"]


def test_a_server_that_is_not_there_ends_the_session() -> None:
    async def run() -> Played:
        session = make_session("t", (Connect(), Expect(Pattern("config"))), Needs())
        url = "ws://127.0.0.1:1/llm-websocket/c1"
        return await play(session, url, headers={}, tempo=Tempo(), tell=lambda _: None)

    result = asyncio.run(run())
    assert [why.partition(":")[0] for why in whys(result)] == ["no connection"]


def test_a_turn_that_goes_on_after_its_end_fails_without_being_written() -> None:
    async def twice(socket: ServerConnection) -> None:
        await send(socket, speech(0, "", last=True), speech(0, "Again."))
        await socket.wait_closed()

    result, _ = played(twice, Connect(), Expect(Pattern("response", complete=False), PATIENCE_MS))
    faults = [verdict for verdict in result.verdicts if not verdict.ok]
    assert faults == [Verdict("every turn ends once", "response 0 goes on after it was complete")]


def test_frames_are_sent_with_what_was_said_before() -> None:
    got: list[str] = []

    async def listen(socket: ServerConnection) -> None:
        await send(socket, speech(0, "One two. "))
        got.append(str(await socket.recv()))
        await send(socket, speech(1, "", last=True))
        await socket.wait_closed()

    result, _ = played(
        listen,
        Connect(),
        Expect(Pattern("response", id=0), PATIENCE_MS),
        Send(frame={"transcript": ["${said:0}"]}),
        Expect(Pattern("response", id=1), PATIENCE_MS),
    )
    assert result.ok
    assert got == ['{"transcript":["One two."]}']


def test_a_broken_connection_is_opened_again_on_the_same_call() -> None:
    paths: list[str] = []
    codes: list[int | None] = []

    async def note(socket: ServerConnection) -> None:
        assert socket.request is not None
        paths.append(socket.request.path)
        await send(socket, speech(0, "", last=True))
        await socket.wait_closed()
        codes.append(socket.close_code)

    result, _ = played(
        note,
        Connect(),
        Expect(Pattern("response"), PATIENCE_MS),
        Break(),
        Connect(),
        Expect(Pattern("response"), PATIENCE_MS),
        Close(code=1001),
    )
    assert result.ok
    assert paths == ["/llm-websocket/c1"] * 2
    assert codes == [1006, 1001]


def test_everything_is_told_as_it_happens_and_received_frames_are_kept() -> None:
    result, told = played(
        greet, Connect(), Expect(Pattern("response", complete=True), PATIENCE_MS), Close()
    )
    kinds = [type(happening) for happening in told]
    assert kinds[0] is Did
    assert [a.text for a in told if isinstance(a, Arrival) and a.text] == [
        '{"response_type":"response","response_id":0,"content":"Hello. ","content_complete":false}',
        '{"response_type":"response","response_id":0,"content":"","content_complete":true}',
    ]
    assert [received.frame for received in result.received] == [
        speech(0, "Hello. "),
        speech(0, "", last=True),
    ]
    assert all(isinstance(received, Received) for received in result.received)


def test_speed_divides_the_waits() -> None:
    hour_ms = 3_600_000
    result, told = played(
        greet,
        Connect(),
        Send(at_ms=hour_ms, text="x"),
        Send(after_ms=hour_ms, text="x"),
        tempo=Tempo(speed=1_000_000_000),
    )
    assert result.ok
    assert [happening.at_ms < hour_ms for happening in told if isinstance(happening, Did)] == [
        True
    ] * 3
