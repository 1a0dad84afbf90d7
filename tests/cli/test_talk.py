"""A conversation in the terminal, with whole servers, and with scripted ones that misbehave."""

import asyncio
import contextlib
import os
import pty
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from tests.servers import running, settings_for
from websockets.asyncio.server import ServerConnection, serve

from parley.assembly.addresses import Target
from parley.cli.conversation import UNSEEN, Conversation
from parley.cli.decisions import Decisions
from parley.cli.platform import Platform
from parley.cli.screen import Screen
from parley.db.engine import Database
from parley.messages import actions as messages
from parley.tenants.rules import DEFAULT_TENANT
from parley.web import serving

CALL = {"call_type": "phone_call", "direction": "inbound", "from_number": "+12125550123"}
TIMES = re.compile(r"[0-9.]+ ms")

Printed = pytest.CaptureFixture[str]


async def talked(target: Target, say: Sequence[str], decisions: Decisions | None) -> bool:
    conversation = Conversation(Screen("c1", typed=False), decisions, silence_s=0)
    return await conversation.hold(target, CALL, 0, say)


def conversation(folder: Path, printed: Printed, pack: str, *say: str) -> list[str]:
    """What is printed while these lines are said to a whole server; times are cut out."""

    async def run() -> bool:
        async with running(settings_for(folder, CONVERSATION_PROFILE=pack)) as (server, target):
            return await talked(target, say, Decisions(server.database, "c1"))

    lost = True

    async def main() -> None:
        nonlocal lost
        lost = await run()

    with capture_logs():
        serving.run(main())
    assert not lost
    words = printed.readouterr().out.splitlines()
    return [TIMES.sub("… ms", line.removeprefix("       ").strip()) for line in words]


def test_a_message_is_left_and_every_turn_says_what_was_decided(
    tmp_path: Path, capsys: Printed
) -> None:
    lines = conversation(
        tmp_path,
        capsys,
        "clinic",
        "I'd like to leave a message.",
        "My crown came loose.",
        "Ann Lee",
        "yes",
        "yes, that's right",
        "no thank you",
    )
    assert lines[0].startswith("call c1 at http://127.0.0.1:")
    assert lines[1].startswith("agent> ")
    assert "first words … ms, complete … ms" in lines
    assert "waits at main.ask_reason" in lines
    assert any(line.startswith("knows reason=My crown came loose") for line in lines)
    assert "heard 'Ann Lee', name Ann Lee" in lines
    assert "knows phone=+12125550123" in lines
    assert any(line.startswith("tool: take_message {") for line in lines)
    assert any(line.startswith("used take_message, answered") for line in lines)
    assert lines[-2:] == ["action: end_call", "over; see it again: parley calls show c1"]
    database = Database.open(f"sqlite:///{tmp_path / 'parley.db'}")
    with database.read() as tx:
        [message] = messages.list_messages(tx, DEFAULT_TENANT, 10)
    database.close()
    assert (message.pii_name, message.pii_phone) == ("Ann Lee", "+12125550123")


def test_an_interruption_cuts_what_was_heard(tmp_path: Path, capsys: Printed) -> None:
    lines = conversation(tmp_path, capsys, "wire", "a long answer", "/interrupt Stop.")
    [cut] = [line for line in lines if line.startswith("interrupted after '")]
    words = cut.removeprefix("interrupted after '").removesuffix("'")
    spoken = next(line for line in lines if line.startswith(f"agent> {words}"))
    assert len(words) < len(spoken.removeprefix("agent> ")), "not all of it was heard"
    assert "heard 'Stop.', unclear" in lines


def test_keys_silence_and_a_lost_connection(tmp_path: Path, capsys: Printed) -> None:
    lines = conversation(tmp_path, capsys, "wire", "/digits 12#", "/silence", "/drop", "Hello?")
    assert "knows keys=12#" in lines
    assert "link: the connection broke; coming back" in lines
    said = [line for line in lines if line.startswith("agent> ")]
    assert len(said) == 4, "the greeting, the keys, the nudge, and one after the reconnect"
    assert "heard 'Hello?', greet" in lines


def test_keys_that_were_pressed_are_recorded_and_a_transfer_ends_the_call(
    tmp_path: Path, capsys: Printed
) -> None:
    lines = conversation(
        tmp_path, capsys, "wire", "please press the keys", "please transfer me", "still there?"
    )
    assert "action: press_digits 42#" in lines
    assert "action: transfer +12125550199" in lines
    assert "you> still there?" not in lines


def test_commands_are_helped_with_and_hanging_up_ends(tmp_path: Path, capsys: Printed) -> None:
    lines = conversation(tmp_path, capsys, "wire", "/help", "/fly", "", "/quit", "unheard")
    assert any(line.startswith("/interrupt WORDS  speak over the agent") for line in lines)
    assert "/fly is no command; /help names them" in lines
    assert "you> unheard" not in lines


def scripted(
    script: Callable[[ServerConnection], Awaitable[None]], capsys: Printed, *say: str
) -> tuple[bool, list[str]]:
    """Whether the call was lost, and what was printed, against a server that follows a script."""

    async def run() -> bool:
        async with serve(script, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            target = Target(f"ws://127.0.0.1:{port}/llm-websocket", {})
            return await talked(target, say, None)

    lost = asyncio.run(run())
    return lost, [line.strip() for line in capsys.readouterr().out.splitlines()]


def test_a_refusal_ends_the_call_with_its_reason(capsys: Printed) -> None:
    async def refuse(socket: ServerConnection) -> None:
        await socket.close(1008, "forbidden")

    lost, lines = scripted(refuse, capsys, "Hello?")
    assert not lost
    assert "link: the server closed the connection: 1008 forbidden" in lines
    assert "you> Hello?" not in lines


def test_a_call_whose_connection_breaks_again_and_again_is_lost(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def abort(socket: ServerConnection) -> None:
        socket.transport.abort()

    lost, lines = scripted(abort, capsys, "Hello?")
    assert lost
    assert lines.count("link: the connection broke; coming back") == 4
    assert "link: the connection broke; the call is lost" in lines


def test_frames_that_are_none_and_a_journal_out_of_reach_are_told(capsys: Printed) -> None:
    async def odd(socket: ServerConnection) -> None:
        await socket.send("{")
        await socket.send(
            '{"response_type":"response","response_id":0,"content":"Hi.","content_complete":true}'
        )
        await socket.wait_closed()

    lost, lines = scripted(odd, capsys)
    assert not lost
    assert "bad: the server sent what is no frame: {" in lines
    assert UNSEEN in lines


def test_keys_need_a_server_that_asked_for_them() -> None:
    told: list[tuple[str, str]] = []

    async def press() -> None:
        platform = Platform("ws://127.0.0.1:1/c1", {}, CALL, 0, lambda *news: told.append(news))
        await platform.press("1#")

    asyncio.run(press())
    assert [what for what, _ in told] == ["bad"]


def test_lines_come_from_standard_input_and_a_server_is_started_for_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_PORT", "1")
    done = subprocess.run(
        [sys.executable, "-m", "parley", "talk"],
        cwd=folder,
        input="I'd like to leave a message.\nMy crown came loose.",
        capture_output=True,
        env=dict(os.environ),  # noqa: TID251
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert "you> My crown came loose." in lines
    assert "waits at main.ask_name" in lines
    assert (folder / "data" / "parley.db").exists(), "the call stays in the settings' database"


@contextlib.contextmanager
def typing(folder: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """`parley talk` with a terminal as its standard input, and that terminal's other end."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "parley", "talk", *arguments],
        cwd=folder,
        stdin=theirs,
        stdout=subprocess.PIPE,
        env={**os.environ, "PARLEY_PORT": "1"},  # noqa: TID251
        text=True,
    ) as process:
        try:
            yield process, ours
        finally:
            process.kill()
            os.close(ours)
            os.close(theirs)


def test_who_types_while_the_agent_speaks_interrupts_it(folder: Path) -> None:
    with typing(folder, "--pace", "1000", "--reminder", "0") as (process, terminal):
        assert process.stdout is not None
        for line in process.stdout:
            if "waits at" in line:
                break
        os.write(terminal, b"Wait.\n/quit\n")
        rest = process.stdout.read()
        assert process.wait() == 0
    assert "interrupted after ''" in rest


def test_who_types_nothing_is_reminded_until_the_agent_ends_the_call(folder: Path) -> None:
    with typing(folder, "--pace", "0", "--reminder", "0.2") as (process, _):
        assert process.stdout is not None
        words = process.stdout.read()
        assert process.wait() == 0
    assert words.count("agent> ") == 4, "the greeting, two nudges and the goodbye"
    assert "action: end_call" in words


def test_typed_words_are_prompted_for_again_after_what_comes_between(capsys: Printed) -> None:
    screen = Screen("c1", typed=True)
    screen.prompt()
    screen.prompt()
    screen.caller("Hello?")
    screen.agent("One, ")
    screen.agent("two.")
    screen.beside("first words 1 ms")
    screen.prompt()
    assert capsys.readouterr().out == "you> agent> One, two.\n       first words 1 ms\nyou> "
