"""Compare what could stand under the socket, in CPU per turn and memory per call.

    python bench/sockets.py --bare DIR --load FILE [--idle 5000]

`--bare` is the folder of the bare servers (its `s_picows.py` takes a port and is run with
J=msgspec), `--load` the load generator that behaves as Retell does. The stacks take turns in each
round; a ratio is taken against the bare server of the same round, and the median is shown.
"""

import argparse
import contextlib
import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
STACKS = ("door", "picows", "sansio", "starlette")
START_TIMEOUT_S = 20
RUN_TIMEOUT_S = 300
IDLE_TRANSCRIPT = "20:20"
LONG_TRANSCRIPT = "200:200"
LONG_SESSIONS = 400


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--bare", type=Path, required=True, help="folder of the bare servers")
    parser.add_argument("--load", type=Path, required=True, help="the load generator")
    parser.add_argument("--stacks", nargs="+", choices=STACKS, default=STACKS)
    parser.add_argument("--utts", nargs="+", default=["20:20", "200:200"], help="LOW:HIGH each")
    parser.add_argument("--sessions", type=int, default=128)
    parser.add_argument("--window", type=float, default=3, help="seconds of each measurement")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--loop", choices=("uvloop", "asyncio"), default="uvloop")
    parser.add_argument("--idle", type=int, default=0, help="idle calls to hold, for memory")
    return parser.parse_args()


def pinned(core: int) -> list[str]:
    """What keeps a program on a core of its own, where there are two."""
    many = (os.cpu_count() or 1) > 1
    return ["taskset", "-c", str(core)] if many and shutil.which("taskset") else []


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def server(given: argparse.Namespace, stack: str) -> Iterator[tuple[int, int]]:
    """A running server: its port and its process."""
    port = free_port()
    if stack == "bare":
        command = [str(given.bare / "s_picows.py"), str(port)]
    else:
        command = [str(HERE / "socket_stacks.py"), stack, str(port), given.loop]
    # The J of the bare servers names their JSON library.
    environ = {**os.environ, "J": "msgspec"}
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([*pinned(0), sys.executable, *command], env=environ, stderr=said)
        try:
            if not listens(port, process):
                said.seek(0)
                sys.exit(f"{stack} did not start:\n{said.read().decode()}")
            yield port, process.pid
        finally:
            process.kill()
            process.wait()


def listens(port: int, process: subprocess.Popen[bytes]) -> bool:
    """Whether the process takes connections before its time is up."""
    until = time.monotonic() + START_TIMEOUT_S
    while process.poll() is None and time.monotonic() < until:
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", port), 1).close()
            return True
        time.sleep(0.05)
    return False


def load(given: argparse.Namespace, stack: str, mode: str, *how: str) -> dict[str, Any]:
    """One run of the load generator against a fresh server."""
    with server(given, stack) as (port, pid):
        done = subprocess.run(
            [
                *(*pinned(1), sys.executable, str(given.load), mode),
                *("--url", f"ws://127.0.0.1:{port}/llm-websocket", "--server-pid", str(pid)),
                *("--duration", str(given.window), "--warmup", "1", *how),
            ],
            capture_output=True,
            check=True,
            text=True,
            timeout=RUN_TIMEOUT_S,
        )
    measured: dict[str, Any] = json.loads(done.stdout)
    if measured["errors"]:
        print(f"{stack}: {measured['errors']}", file=sys.stderr)
    return measured


def microseconds_per_turn(given: argparse.Namespace, stack: str, utts: str) -> float:
    how = ("--sessions", str(given.sessions), "--rate", "0", "--utts", utts)
    return float(load(given, stack, "turns", *how)["cpu_ms_per_turn"]) * 1000


def compare_turns(given: argparse.Namespace, utts: str) -> None:
    rows: dict[str, list[tuple[float, float]]] = {stack: [] for stack in ("bare", *given.stacks)}
    for _ in range(given.rounds):
        bare = microseconds_per_turn(given, "bare", utts)
        rows["bare"].append((1.0, bare))
        for stack in given.stacks:
            cost = microseconds_per_turn(given, stack, utts)
            rows[stack].append((cost / bare, cost))
    print(f"\nCPU per turn with {utts} utterances, {given.loop}, {given.rounds} rounds\n")
    print("| stack | ratio to bare (median) | µs per turn, each round |\n|---|---|---|")
    for stack, costs in rows.items():
        ratio = statistics.median(ratio for ratio, _ in costs)
        each = ", ".join(f"{cost:.1f}" for _, cost in costs)
        print(f"| {stack} | {ratio:.2f} | {each} |", flush=True)


def compare_memory(given: argparse.Namespace) -> None:
    print(f"\nMemory per call, {given.loop}\n")
    print(f"| stack | KiB, {given.idle} idle | KiB after {LONG_TRANSCRIPT} utterances |")
    print("|---|---|---|")
    idle = ("--sessions", str(given.idle), "--conc", "200", "--utts", IDLE_TRANSCRIPT)
    long = ("--sessions", str(LONG_SESSIONS), "--utts", LONG_TRANSCRIPT, "--turns-before", "2")
    for stack in ("bare", *given.stacks):
        held = [load(given, stack, "idle", *how)["rss_kib_per_session"] for how in (idle, long)]
        print(f"| {stack} | {held[0]:.1f} | {held[1]:.1f} |", flush=True)


def main() -> None:
    given = options()
    for utts in given.utts:
        compare_turns(given, utts)
    if given.idle:
        compare_memory(given)


if __name__ == "__main__":
    main()
