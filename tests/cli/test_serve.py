"""`parley serve`: what it says, how it ends, and what it cannot start with."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from tests.cli.conftest import Parley

from parley.db.engine import Database

PATIENCE_S = 60


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A server process in a folder, which is killed at the end if it still runs."""
    with subprocess.Popen(
        [sys.executable, "-m", "parley", "serve", "--port", "0", *arguments],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ),  # noqa: TID251
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_it_says_as_json_where_it_listens_and_ends_with_its_parent(folder: Path) -> None:
    with serving(folder, "--json", "--with-parent") as process:
        told = json.loads(first_line(process))
        assert told["pack"] == "clinic"
        assert told["database"] == str(folder / "data" / "parley.db")
        assert httpx.get(f"{told['url']}/healthz").json() == {"ok": True}
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(PATIENCE_S) == 0


def test_with_a_parent_a_signal_ends_it_too(folder: Path) -> None:
    with serving(folder, "--json", "--with-parent") as process:
        first_line(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_S) == 0


def test_it_says_to_people_what_to_do_next_and_ends_on_a_signal(folder: Path) -> None:
    with serving(folder) as process:
        said = [first_line(process) for _ in range(7)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_S) == 0
    assert said[0].startswith("Parley 0.1.0 listens on http://127.0.0.1:")
    assert [line.split()[0] for line in said[1:6]] == [
        "agent", "database", "try", "Retell", "check",
    ]  # fmt: skip
    assert "docs/how-to/connect-retell.md" in said[4]
    assert "Set PARLEY_PUBLIC_URL" in said[6]


def test_a_taken_port_is_said_before_anything_is_made(parley: Parley, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = parley("serve", "--port", str(port))
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"parley: Port {port} on 127.0.0.1 is taken by another program. Stop that one, or choose"
        " another port: --port or PARLEY_PORT.\n"
    )
    assert list(folder.iterdir()) == []


def test_an_address_that_is_not_of_this_machine_is_said(parley: Parley) -> None:
    done = parley("serve", "--host", "192.0.2.1", "--port", "0")
    assert done.status == 2
    assert done.err.startswith("parley: 192.0.2.1 is not an address of this machine")


def test_a_database_of_a_newer_version_is_said(
    parley: Parley, folder: Path, database: Database
) -> None:
    database.close()
    with sqlite3.connect(folder / "data" / "parley.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    done = parley("serve", "--port", "0")
    assert (done.status, done.out) == (2, "")
    assert "was made by a newer Parley" in done.err
    assert "Traceback" not in done.err


def test_a_database_that_does_not_answer_is_said_without_its_password(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_DATABASE_URL", "postgresql://me:hush@127.0.0.1:1/parley")
    done = parley("serve", "--port", "0")
    assert (done.status, done.out) == (2, "")
    assert "The database parley on 127.0.0.1 cannot be used" in done.err
    assert "hush" not in done.err
    assert "Traceback" not in done.err
