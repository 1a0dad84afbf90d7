"""How long callers wait: first words, keepalive echoes, and the stop after an interruption.

    make bench BENCH=latency [ARGS="--rate 200"]

Turns come by a timetable; one that the server makes late counts from when it was due. Interruptions
fall into the long answer of the pack wire, whose pieces leave 25 ms apart. What the client itself
was late is shown beside, since nothing below it means anything.
"""

import argparse
import statistics
from typing import Any

import uvloop
from _servers import parley, prepare_client, write_report

from parley.testing.load.figures import percentile
from parley.testing.load.interrupting import How, interrupt
from parley.testing.load.script import Script
from parley.testing.load.turns import Plan, run_turns

TARGET_FIRST_MS = 5.0
HOWS: tuple[How, ...] = ("barge_in", "newer_id")
SHARES = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "most": 1.0}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rate", type=float, default=200, help="turns per second")
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--turns", type=int, default=6, help="measured turns of each call")
    parser.add_argument("--utterances", type=int, default=40)
    parser.add_argument("--interrupters", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


def spread(values: list[float]) -> dict[str, float]:
    return {name: round(percentile(values, share), 3) for name, share in SHARES.items()}


def one_round(given: argparse.Namespace) -> dict[str, Any]:
    """Figures of one server, in milliseconds."""
    with parley("wire") as server:
        plan = Plan(
            address=server.address,
            prefix="latency",
            pid=server.pid,
            calls=given.calls,
            utterances=given.utterances,
            turns=given.turns,
            rate_hz=given.rate,
        )
        measured = uvloop.run(run_turns(plan, Script(timings=True, woven=True)))
        found: dict[str, Any] = {
            "turns_per_s": round(measured.turns / measured.wall_s, 1),
            "server_share": round(measured.server_share, 3),
            "first_ms": spread(measured.tally.first_ms),
            "echo_ms": spread(measured.tally.echo_ms),
            "client_late_ms": spread(measured.tally.lag_ms),
        }
        interruptions = Plan(
            address=server.address,
            prefix="interrupting",
            pid=server.pid,
            calls=given.interrupters,
            utterances=1,
            turns=given.turns,
        )
        for how in HOWS:
            seen = uvloop.run(interrupt(interruptions, how))
            found[f"{how}_stop_ms"] = spread(seen.stop_ms)
            found[f"{how}_first_ms"] = spread(seen.first_ms)
            found[f"{how}_stale"] = {"came": sum(seen.stale), "broken": sum(seen.broken)}
            found[f"{how}_times"] = len(seen.stop_ms)
    return found


def main() -> None:
    given = options()
    prepare_client()
    rounds = [one_round(given) for _ in range(given.rounds)]
    print(f"target: first words within {TARGET_FIRST_MS:g} ms at the median\n")
    print("| ms, median of the rounds | p50 | p95 | p99 | most |\n|---|---|---|---|---|")
    for name, first in rounds[0].items():
        if isinstance(first, dict) and "p50" in first:
            cells = (statistics.median(each[name][share] for each in rounds) for share in SHARES)
            print(f"| {name} | {' | '.join(f'{cell:.2f}' for cell in cells)} |")
    for name in (f"{how}_stale" for how in HOWS):
        came, broken = (sum(each[name][key] for each in rounds) for key in ("came", "broken"))
        print(f"{name}: {came} pieces were on their way; {broken} left after it was understood")
    write_report("latency", {"rounds": rounds})


if __name__ == "__main__":
    main()
