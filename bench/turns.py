"""CPU time that a turn costs the whole server, against a bare one that only decodes and answers.

    make bench BENCH=turns ARGS="--bare DIR [--load FILE]"

`--bare` is the folder of the bare servers (its `s_picows.py` takes a port and is run with
J=msgspec); without it only absolute figures are shown. All servers take turns in each round, a
ratio is taken within its round, and the medians are shown. The load is our own (`--load`: that
program instead): calls in a closed loop, three interim frames and one request a turn, while the
transcript grows around the given number of utterances.
"""

import argparse
import contextlib
import json
import statistics
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

import uvloop
from _servers import CLIENT_CORE, Running, bare, parley, pinned, prepare_client, write_report

from parley.testing.load.script import CALLER_TEXTS, CLINIC_TEXTS, Script
from parley.testing.load.turns import Plan, run_turns

PACKS = ("wire", "clinic")
TARGETS = {20: 4.0, 200: 2.0}
RUN_TIMEOUT_S = 120
BARE = "bare"


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--bare", type=Path, help="folder of the bare servers")
    parser.add_argument("--load", type=Path, help="a load generator to use instead of ours")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--utterances", type=int, nargs="+", default=list(TARGETS))
    parser.add_argument("--packs", nargs="+", choices=PACKS, default=PACKS)
    parser.add_argument("--calls", type=int, default=256)
    parser.add_argument("--turns", type=int, default=12, help="measured turns of each call")
    parser.add_argument("--window", type=float, default=3, help="seconds of a run of --load")
    parser.add_argument("--woven", action="store_true", help="send what --bare ignores, too")
    return parser.parse_args()


def started(given: argparse.Namespace, what: str) -> AbstractContextManager[Running]:
    return bare(given.bare) if what == BARE else parley(what)


def cost(given: argparse.Namespace, what: str, utterances: int) -> float:
    """Microseconds of CPU per turn, of a server that was started for this."""
    with started(given, what) as server:
        if given.load:
            return others_load(given, server, utterances)
        return own_load(given, what, server, utterances)


def own_load(given: argparse.Namespace, what: str, server: Running, utterances: int) -> float:
    texts = CLINIC_TEXTS if what == "clinic" else CALLER_TEXTS
    plan = Plan(
        address=server.address,
        prefix="turns",
        pid=server.pid,
        calls=given.calls,
        utterances=utterances,
        turns=given.turns,
    )
    measured = uvloop.run(run_turns(plan, Script(texts, woven=given.woven)))
    if measured.lost or measured.goodbyes or measured.turns != given.calls * given.turns:
        print(
            f"{what}: {measured.turns} turns, {measured.lost} lost, {measured.goodbyes} goodbyes",
            file=sys.stderr,
        )
    return measured.cpu_us_per_turn


def others_load(given: argparse.Namespace, server: Running, utterances: int) -> float:
    done = subprocess.run(
        [
            *(*pinned(CLIENT_CORE), sys.executable, str(given.load), "turns"),
            *("--url", server.url, "--server-pid", str(server.pid)),
            *("--sessions", str(given.calls), "--utts", f"{utterances}:{utterances}"),
            *("--duration", str(given.window), "--rate", "0"),
        ],
        capture_output=True,
        check=True,
        text=True,
        timeout=RUN_TIMEOUT_S,
    )
    measured = json.loads(done.stdout)
    if measured["errors"] or measured["turns_timed_out"]:
        print(f"{measured['errors']}, {measured['turns_timed_out']} late", file=sys.stderr)
    return float(measured["cpu_ms_per_turn"]) * 1000


def measure(given: argparse.Namespace) -> dict[int, dict[str, list[float]]]:
    """Microseconds by utterances, server and round."""
    servers = [*([BARE] if given.bare else []), *given.packs]
    costs: dict[int, dict[str, list[float]]] = {
        utterances: {what: [] for what in servers} for utterances in given.utterances
    }
    for number in range(given.rounds):
        for utterances, rows in costs.items():
            for what, row in rows.items():
                row.append(cost(given, what, utterances))
        print(f"round {number + 1} of {given.rounds}", file=sys.stderr, flush=True)
    return costs


def ratios(rows: dict[str, list[float]], what: str) -> list[float]:
    return [mine / its for mine, its in zip(rows[what], rows.get(BARE, ()), strict=False)]


def show(costs: dict[int, dict[str, list[float]]]) -> None:
    print("| utterances | server | µs per turn | of bare | lowest, highest | target |")
    print("|---|---|---|---|---|---|")
    for utterances, rows in costs.items():
        for what, row in rows.items():
            target = f"{TARGETS[utterances]:g}" if utterances in TARGETS and what != BARE else ""
            shares = sorted(ratios(rows, what))
            share = f"{statistics.median(shares):.2f}" if shares else ""
            span = f"{shares[0]:.2f}, {shares[-1]:.2f}" if shares else ""
            print(
                f"| {utterances} | {what} | {statistics.median(row):.0f} | {share} | {span}"
                f" | {target} |"
            )


def main() -> None:
    given = options()
    prepare_client()
    with contextlib.suppress(KeyboardInterrupt):
        costs = measure(given)
        show(costs)
        shares = {
            utterances: {what: ratios(rows, what) for what in rows if given.bare}
            for utterances, rows in costs.items()
        }
        write_report(
            "turns",
            {
                "load": given.load.name if given.load else "own",
                "calls": given.calls,
                "turns": given.turns,
                "microseconds": costs,
                "ratios": shares,
            },
        )


if __name__ == "__main__":
    main()
