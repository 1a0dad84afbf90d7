"""What fifty people who watch cost a call: waits and CPU of the calls' process, with and without.

    make bench BENCH=viewers [ARGS="--viewers 50 --rounds 5"]

One `parley up`: a process that holds the calls and one that serves pages. In each round the same
load makes turns by a timetable three times: `alone`; `watched`, while viewers hold streams open,
half of the list of running calls, half of one call each; and `beside`, while a program that has
nothing to do with Parley uses as much CPU as the pages did. Where cores share caches and clock,
everything is slower while the other core is busy; what viewers cost the calls is `watched` against
`beside`. CPU is that of the process of calls alone. With two cores the calls have one of them; the
load, the pages and the viewers share the other, so that what the load was late is shown, too.
"""

import argparse
import asyncio
import contextlib
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from typing import NamedTuple

import httpx
import psutil
import uvloop
from _servers import (
    CLIENT_CORE,
    ROUTE,
    SERVER_CORE,
    SETTINGS,
    START_TIMEOUT_S,
    pinned,
    prepare_client,
    write_report,
)

from parley.testing.load.figures import percentile
from parley.testing.load.script import Script
from parley.testing.load.turns import Measured, Plan, run_turns

PAGES = "share of a core for pages"
SHARES = {"p50": 0.5, "p95": 0.95}
HOWS = ("alone", "watched", "beside")
BURN = """
import sys, time
share = float(sys.argv[1])
while True:
    until = time.thread_time() + 0.01 * share
    since = time.monotonic()
    while time.thread_time() < until:
        pass
    time.sleep(max(0.0, 0.01 - (time.monotonic() - since)))
"""
"""Uses a share of a core, ten milliseconds at a time."""
STOP_TIMEOUT_S = 20
STREAM_BYTES_MIN = 200
"""A viewer counts once it was told something of calls, not just that the stream is open."""
EMAIL, PASSWORD = "ann@example.com", "correct horse battery"


class Everything(NamedTuple):
    """A running `parley up`: the process that holds the calls, and the one of pages."""

    url: str
    pid: int
    web_pid: int
    cookies: dict[str, str]


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--viewers", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=60)
    parser.add_argument("--turns", type=int, default=12, help="measured turns of each call")
    parser.add_argument("--rate", type=float, default=60, help="turns per second")
    parser.add_argument("--utterances", type=int, default=20)
    return parser.parse_args()


@contextlib.contextmanager
def everything() -> Iterator[Everything]:
    """`parley up` with a fresh database, its calls on a core of their own, and its first owner."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "parley", "up", "--host", "127.0.0.1", "--port", "0"]
        environment = {
            **os.environ,
            **SETTINGS,
            "CONVERSATION_PROFILE": "wire",
            "PARLEY_DATABASE_URL": f"sqlite:///{folder}/parley.db",
        }
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            link = first_link(process)
            url = link.partition("/console")[0].replace("localhost", "127.0.0.1")
            yield Everything(url, *placed(process.pid), owner(link))
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(STOP_TIMEOUT_S)


def first_link(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    until = time.monotonic() + START_TIMEOUT_S
    for line in process.stdout:
        if found := re.search(r"http\S+/first\?\S+", line):
            return found[0]
        if time.monotonic() > until:
            break
    sys.exit("parley up did not start")


def placed(parent: int) -> tuple[int, int]:
    """Put calls and pages where they are measured; their process ids."""
    found = {}
    for child in psutil.Process(parent).children():
        what = "serve" if "serve" in child.cmdline() else "web"
        found[what] = child.pid
        if pinned(0):
            core = SERVER_CORE if what == "serve" else CLIENT_CORE
            psutil.Process(child.pid).cpu_affinity([core])
            for thread in child.threads():
                os.sched_setaffinity(thread.id, {core})
    return found["serve"], found["web"]


def owner(link: str) -> dict[str, str]:
    """Become the first owner; the cookies of their session."""
    with httpx.Client(follow_redirects=True) as client:
        page = client.get(link).text
        fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
        named = {"name": "Ann Lee", "email": EMAIL, "password": PASSWORD}
        answer = client.post(link.partition("?")[0], data={**fields, **named})
        answer.raise_for_status()
        return dict(client.cookies)


def plan(given: argparse.Namespace, server: Everything, prefix: str) -> Plan:
    return Plan(
        address=lambda call_id: f"{server.url.replace('http', 'ws', 1)}/{ROUTE}/{call_id}",
        prefix=prefix,
        pid=server.pid,
        calls=given.calls,
        utterances=given.utterances,
        turns=given.turns,
        rate_hz=given.rate,
    )


@contextlib.asynccontextmanager
async def watching(server: Everything, count: int, prefix: str) -> AsyncIterator[list[int]]:
    """Viewers in a task each; how many bytes each of them was told."""
    told = [0] * count
    limits = httpx.Limits(max_connections=count)
    async with httpx.AsyncClient(cookies=server.cookies, limits=limits, timeout=None) as client:  # noqa: S113 - streams are silent at times
        tasks = [
            asyncio.ensure_future(watch(client, server.url, prefix, number, told))
            for number in range(count)
        ]
        try:
            yield told
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def watch(
    client: httpx.AsyncClient, url: str, prefix: str, number: int, told: list[int]
) -> None:
    """One viewer: of the list if the number is even, else of one call, until cancelled."""
    path = f"{prefix}-{number // 2}/events" if number % 2 else "live/events"
    while True:
        async with client.stream("GET", f"{url}/console/calls/{path}") as answer:
            if answer.status_code == httpx.codes.OK:
                async for part in answer.aiter_bytes():
                    told[number] += len(part)
        await asyncio.sleep(0.1)  # the call has not begun yet


@contextlib.contextmanager
def beside(share: float) -> Iterator[None]:
    """A program that uses so much of the core of pages and load."""
    process = subprocess.Popen([*pinned(CLIENT_CORE), sys.executable, "-c", BURN, f"{share:.3f}"])
    try:
        yield
    finally:
        process.kill()
        process.wait(STOP_TIMEOUT_S)


async def measured(
    given: argparse.Namespace, server: Everything, prefix: str, viewers: int
) -> dict[str, float]:
    async with watching(server, viewers, prefix) as told:
        began, cpu = time.monotonic(), used_s(server.web_pid)
        found = await run_turns(plan(given, server, prefix), Script())
        share = (used_s(server.web_pid) - cpu) / (time.monotonic() - began)
        served = sum(count >= STREAM_BYTES_MIN for count in told)
    if served < viewers:
        sys.exit(f"only {served} of {viewers} viewers were told anything")
    if found.lost or found.turns != given.calls * given.turns:
        sys.exit(f"{found.turns} turns, {found.lost} lost")
    return figures(found, share, sum(told))


def used_s(pid: int) -> float:
    """CPU time of a process, that of threads which have ended too."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def figures(found: Measured, share: float, told_bytes: int) -> dict[str, float]:
    return {
        **{
            f"first {name}, ms": percentile(found.tally.first_ms, at) for name, at in SHARES.items()
        },
        "CPU per turn, µs": found.cpu_us_per_turn,
        "load late p95, ms": percentile(found.tally.lag_ms, SHARES["p95"]),
        PAGES: share,
        "told to viewers, KB": told_bytes / 1000,
    }


def rounds(given: argparse.Namespace) -> Iterator[dict[str, dict[str, float]]]:
    with everything() as server:
        # What is made once, such as the tables of languages, belongs to nobody's measurement.
        share = uvloop.run(measured(given, server, "warm", given.viewers))[PAGES]
        for number in range(given.rounds):
            found = {}
            for how in (*HOWS[number % 3 :], *HOWS[: number % 3]):
                run = measured(
                    given, server, f"{how}-{number}", given.viewers if how == "watched" else 0
                )
                with beside(share) if how == "beside" else contextlib.nullcontext():
                    found[how] = uvloop.run(run)
                if how == "watched":
                    share = found[how][PAGES]
            print(f"round {number + 1} of {given.rounds}", file=sys.stderr, flush=True)
            yield found


def show(found: list[dict[str, dict[str, float]]], viewers: int) -> None:
    print(f"medians of {len(found)} rounds, {viewers} viewers; ratios within a round\n")
    print("| | alone | beside | watched | of alone | of beside | lowest, highest |")
    print("|---|---|---|---|---|---|---|")
    for name in found[0]["alone"]:
        rows = {how: [each[how][name] for each in found] for how in HOWS}
        alone, other, watched = (f"{statistics.median(rows[how]):.2f}" for how in
                                 ("alone", "beside", "watched"))  # fmt: skip
        print(f"| {name} | {alone} | {other} | {watched} | {ratios(rows)} |")


def ratios(rows: dict[str, list[float]]) -> str:
    """Of a figure with viewers to those without, as cells."""
    if not all(rows["alone"]) or not all(rows["beside"]):
        return "| |"
    alone, other = (
        sorted(mine / its for mine, its in zip(rows["watched"], rows[how], strict=True))
        for how in ("alone", "beside")
    )
    middle = f"{statistics.median(alone):.2f} | {statistics.median(other):.2f}"
    return f"{middle} | {other[0]:.2f}, {other[-1]:.2f}"


def main() -> None:
    given = options()
    prepare_client()
    found = list(rounds(given))
    show(found, given.viewers)
    write_report("viewers", {"options": json.loads(json.dumps(vars(given))), "rounds": found})


if __name__ == "__main__":
    main()
