"""What the benchmarks share: servers in processes of their own, cores for them, and reports."""

import contextlib
import json
import os
import platform
import resource
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from parley.testing.load.connection import Address

OUT = Path(__file__).parent / "out"
SERVER_CORE, CLIENT_CORE = 0, 1
START_TIMEOUT_S = 60
STOP_TIMEOUT_S = 20
ROUTE = "llm-websocket"
SETTINGS = {
    "PARLEY_REPLAY_CHECK_PERCENT": "0",
    "PARLEY_MAX_CALLS": "20000",
    "PARLEY_DRAIN_SECONDS": "0",
    "LLM_PROVIDER": "fake",
}
"""Of every server that is measured; the reports repeat them. All else has its default."""


class Running(NamedTuple):
    url: str
    pid: int

    @property
    def address(self) -> Address:
        return lambda call_id: f"{self.url}/{call_id}"


@contextlib.contextmanager
def parley(pack: str, settings: Mapping[str, str] | None = None) -> Iterator[Running]:
    """`parley serve` with a fresh SQLite database."""
    command = [sys.executable, "-m", "parley", "serve", "--json", "--with-parent"]
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            **SETTINGS,
            "CONVERSATION_PROFILE": pack,
            "PARLEY_HOST": "127.0.0.1",
            "PARLEY_PORT": "0",
            "PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db",
            **(settings or {}),
        }
        with _process(command, environment) as (process, said):
            line = _first_line(process, said)
            url = json.loads(line)["url"].replace("http", "ws", 1)
            yield Running(f"{url}/{ROUTE}", process.pid)


@contextlib.contextmanager
def web(settings: Mapping[str, str]) -> Iterator[Running]:
    """`parley web`, with the door of functions, on the database of the settings."""
    command = [sys.executable, "-m", "parley", "web", "--json", "--with-parent"]
    place = {"PARLEY_HOST": "127.0.0.1", "PARLEY_PORT": "0"}
    with _process(command, {**os.environ, **SETTINGS, **place, **settings}) as (process, said):
        yield Running(json.loads(_first_line(process, said))["url"], process.pid)


@contextlib.contextmanager
def bare(folder: Path) -> Iterator[Running]:
    """The bare server of picows and msgspec in `folder`: it decodes, and answers the same thing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    command = [sys.executable, str(folder / "s_picows.py"), str(port)]
    with _process(command, {**os.environ, "J": "msgspec"}) as (process, said):
        until = time.monotonic() + START_TIMEOUT_S
        while time.monotonic() < until and process.poll() is None:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                yield Running(f"ws://127.0.0.1:{port}/{ROUTE}", process.pid)
                return
            time.sleep(0.05)
        _give_up(said)


@contextlib.contextmanager
def _process(
    command: list[str], environment: Mapping[str, str]
) -> Iterator[tuple[subprocess.Popen[bytes], Any]]:
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            [*pinned(SERVER_CORE), *command],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
        )
        try:
            yield process, said
        finally:
            process.terminate()
            try:
                process.wait(STOP_TIMEOUT_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _first_line(process: subprocess.Popen[bytes], said: Any) -> bytes:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], START_TIMEOUT_S)
    return (process.stdout.readline() if ready else b"") or _give_up(said)


def _give_up(said: Any) -> Any:
    said.seek(0)
    sys.exit(f"the server did not start:\n{said.read().decode()}")


def pinned(core: int) -> list[str]:
    """What keeps a program on a core of its own, where there are two."""
    return ["taskset", "-c", str(core)] if _two_cores() and shutil.which("taskset") else []


def prepare_client() -> None:
    """Put this process on the core that no server gets, and allow it as many sockets as it may."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    if _two_cores() and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {CLIENT_CORE})


def _two_cores() -> bool:
    return (os.cpu_count() or 1) > 1


def write_report(name: str, figures: Mapping[str, Any]) -> None:
    """Keep figures as JSON, with what a reader needs to judge them."""
    OUT.mkdir(exist_ok=True)
    at = datetime.fromtimestamp(time.time_ns() / 1e9, UTC)
    path = OUT / f"{name}-{at:%Y%m%d-%H%M%S}.json"
    circumstances = {
        "at": at.isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load_average": os.getloadavg(),
        "settings": SETTINGS,
    }
    path.write_text(json.dumps({**circumstances, **figures}, indent=1) + "\n", encoding="utf-8")
    print(f"\n{_words(circumstances)}\nbench/out/{path.name}")


def _words(circumstances: Mapping[str, Any]) -> str:
    load = ", ".join(f"{each:.1f}" for each in circumstances["load_average"])
    settings = " ".join(f"{key}={value}" for key, value in SETTINGS.items())
    return f"load average {load}; {settings}"
