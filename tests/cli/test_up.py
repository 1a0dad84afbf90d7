"""`parley up`: two processes behind one port that are kept alive and end together."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from parley.db.engine import Database
from parley.users import store
from parley.users.rules import User

PATIENCE_S = 60.0


class Up:
    """A running `parley up`."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_S)

    def child(self, command: str) -> psutil.Process:
        """The process that runs a command of ours."""
        return next(
            child
            for child in psutil.Process(self.process.pid).children()
            if command in child.cmdline()
        )

    def told(self, words: str) -> str:
        """The first line from now on, of those on standard error, that holds these words."""
        assert self.process.stderr is not None
        return next(line for line in self.process.stderr if words in line)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def up(folder: Path, port: int | None = None) -> Iterator[Up]:
    port = port or free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "parley", "up", "--host", "127.0.0.1", "--port", str(port)],
        env={
            **os.environ,  # noqa: TID251 - all but these is as it is here
            "PARLEY_DATABASE_URL": f"sqlite:///{folder / 'parley.db'}",
            "PARLEY_DRAIN_SECONDS": "1",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    running = Up(process, port)
    try:
        yield running
    finally:
        running.client.close()
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            assert stream is not None
            stream.close()


def first_line(running: Up) -> str:
    assert running.process.stdout is not None
    return running.process.stdout.readline()


def test_calls_and_pages_answer_at_one_port_and_end_with_the_signal(tmp_path: Path) -> None:
    with up(tmp_path) as running:
        assert "listens on" in first_line(running)
        assert running.client.get("/healthz").json() == {"ok": True}
        assert running.client.get("/console").status_code in (200, 303)
        children = psutil.Process(running.process.pid).children()
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(PATIENCE_S) == 0
        psutil.wait_procs(children, PATIENCE_S)
        assert not [child for child in children if child.is_running()]


def test_only_before_the_first_sign_in_is_an_address_for_the_owner_told(tmp_path: Path) -> None:
    assert "/console/first?key=" in ready_words(tmp_path)
    database = Database.open(f"sqlite:///{tmp_path / 'parley.db'}")
    with database.write() as tx:
        store.insert_user(tx, User(tx.new_id(), "ann@example.com", "Ann Lee", "", "", tx.now))
    database.close()
    words = ready_words(tmp_path)
    assert "listens on" in words
    assert "become the owner" not in words
    assert "None" not in words


def ready_words(folder: Path) -> str:
    """All that `parley up` says on standard output from its start to its end."""
    with up(folder) as running:
        ready = first_line(running)
        running.process.send_signal(signal.SIGTERM)
        assert running.process.stdout is not None
        return ready + running.process.stdout.read()


@pytest.mark.parametrize(("command", "path"), [("web", "/console"), ("serve", "/healthz")])
def test_what_is_killed_is_started_again_at_the_same_port(
    tmp_path: Path, command: str, path: str
) -> None:
    with up(tmp_path) as running:
        first_line(running)
        running.client.get(path)
        killed = running.child(command)
        killed.kill()
        assert "ended by SIGKILL; it is started again" in running.told("SIGKILL")
        answers = (running.client.get(path).status_code for _ in range(10_000))
        assert next(status for status in answers if status in (200, 303))
        assert running.child(command).pid != killed.pid


def test_children_end_when_the_supervisor_is_killed(tmp_path: Path) -> None:
    with up(tmp_path) as running:
        first_line(running)
        children = psutil.Process(running.process.pid).children()
        running.process.kill()
        gone, _ = psutil.wait_procs(children, PATIENCE_S)
        assert len(gone) == len(children) == 2


def test_a_port_that_is_taken_is_named_with_the_mend(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        up(tmp_path, taken.getsockname()[1]) as running,
    ):
        assert "is taken by another program" in running.told("parley:")
        assert running.process.wait(PATIENCE_S) == 2
