"""The command line as a person runs it, in a folder of its own and with nothing set."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import structlog

from parley.cli import main
from parley.db.engine import Database
from parley.db.migrate import migrate
from parley.settings.loading import NAMES
from parley.tenants import actions as tenants


class Done(NamedTuple):
    """The exit status and the words of a command."""

    status: int
    out: str
    err: str


Parley = Callable[..., Done]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory."""
    for name in NAMES & os.environ.keys():  # noqa: TID251
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def logs() -> Iterator[None]:
    """A command sends logs to its own standard error; afterwards they go where they went."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.fixture
def parley(
    folder: Path,
    logs: None,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Parley:
    """Run `parley` with these arguments."""

    def run(*arguments: str) -> Done:
        monkeypatch.setattr(sys, "argv", ["parley", *arguments])
        try:
            main()
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
        captured = capfdbinary.readouterr()
        return Done(status, captured.out.decode(), captured.err.decode())

    return run


@pytest.fixture
def database(folder: Path) -> Iterator[Database]:
    """The database that commands find where nothing is set."""
    database = Database.open(f"sqlite:///{folder / 'data' / 'parley.db'}")
    migrate(database)
    with database.write() as tx:
        tenants.ensure_default(
            tx, name="Clinic", country="US", zone="America/Chicago", retention_days=30
        )
    yield database
    database.close()
