"""`parley serve` as a process of its own, and what one sees of it from outside."""

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
from tests.servers import METRICS_HEADERS, METRICS_TOKEN

START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 30.0
ASK_TIMEOUT_S = 10.0
KEPT_VARIABLES = ("PATH", "HOME", "LANG", "TMPDIR")
COMMAND = (sys.executable, "-m", "parley")


class ServerProcess:
    """A server on an ephemeral port. `folder` is where it works and logs."""

    def __init__(self, folder: Path, variables: Mapping[str, str]) -> None:
        self.folder = folder
        self.environ = environment(variables)
        # Its input is never written to: when the tests are gone it ends, and the server with it.
        with (folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*COMMAND, "serve", "--port", "0", "--json", "--with-parent"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self.environ,
                cwd=folder,
                start_new_session=True,
            )
        self._url = ""

    @property
    def web(self) -> str:
        """Where it answers HTTP. Waits until it is ready, the first time."""
        if not self._url:
            self._url = str(json.loads(self._first_line())["url"])
            status, _ = self.ready()
            assert status == 200
        return self._url

    def socket_url(self, path: str) -> str:
        return self.web.replace("http", "ws", 1) + path

    def ready(self) -> tuple[int, dict[str, Any]]:
        """Status and body of /readyz."""
        answer = httpx.get(f"{self._url}/readyz", timeout=ASK_TIMEOUT_S)
        return answer.status_code, answer.json()

    def metric(self, sample: str) -> float:
        """The value of a sample, written as on the page; 0 where it does not stand there yet."""
        page = httpx.get(f"{self.web}/metrics", headers=METRICS_HEADERS, timeout=ASK_TIMEOUT_S).text
        values = dict(line.rsplit(" ", 1) for line in page.splitlines() if line[0] != "#")
        return float(values.get(sample, "0"))

    def log(self) -> str:
        return (self.folder / "server.log").read_text(encoding="utf-8")

    def command(self, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        """Run another command of Parley with the settings of this server."""
        return subprocess.run(
            [*COMMAND, *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=START_TIMEOUT_S,
            env={**self.environ, **variables},
            cwd=self.folder,
        )

    def kill(self) -> None:
        """End it as the death of a machine does: it gets no chance to say or write anything."""
        self._process.kill()
        self._process.wait(STOP_TIMEOUT_S)

    def ask_to_stop(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def wait(self) -> int:
        """Its exit status, once it has ended."""
        return self._process.wait(STOP_TIMEOUT_S)

    def close(self) -> None:
        """Let go of it, whatever state it is in."""
        if self._process.poll() is None:
            self.kill()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()

    def _first_line(self) -> bytes:
        assert self._process.stdout is not None
        readable, _, _ = select.select([self._process.stdout], [], [], START_TIMEOUT_S)
        line = self._process.stdout.readline() if readable else b""
        assert line, f"the server did not start:\n{self.log()}"
        return line


def environment(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a child: of this process's own only what every program needs."""
    kept = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}  # noqa: TID251
    return {**kept, "PARLEY_METRICS_TOKEN": METRICS_TOKEN, **variables}


class Servers:
    """Servers for tests. Those that are asked for with the same settings are one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._started: list[ServerProcess] = []
        self._shared: dict[frozenset[tuple[str, str]], ServerProcess] = {}

    def start(self, **variables: str) -> ServerProcess:
        """A server of its own, on an own SQLite database unless another one is named."""
        folder = self._folder / f"server{len(self._started)}"
        folder.mkdir()
        own = {
            "PARLEY_DATABASE_URL": f"sqlite:///{folder / 'parley.db'}",
            "PARLEY_DRAIN_SECONDS": "0",
        }
        server = ServerProcess(folder, {**own, **variables})
        self._started.append(server)
        return server

    def shared(self, **variables: str) -> ServerProcess:
        """A server that runs on after the test and is given to others: use call ids of your own."""
        key = frozenset(variables.items())
        if key not in self._shared:
            self._shared[key] = self.start(**variables)
        return self._shared[key]

    def close(self) -> None:
        for server in self._started:
            server.close()


@contextlib.contextmanager
def servers_in(folder: Path) -> Iterator[Servers]:
    servers = Servers(folder)
    try:
        yield servers
    finally:
        servers.close()
