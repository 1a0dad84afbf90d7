"""Memory that a call costs a server process: idle calls, and calls with a long transcript.

    make bench BENCH=memory [ARGS="--idle 5000 --long 400"]

Resident memory of the process with the calls, minus that before them (after 20 calls that have
gone again), divided by their number. Idle calls have heard their greeting and keep alive; long ones
have made two turns whose transcripts hold 200 utterances.
"""

import argparse
import statistics
from typing import Any

import msgspec
import uvloop
from _servers import parley, prepare_client, write_report

from parley.testing.load.idle import Held, hold_calls
from parley.testing.load.script import CALLER_TEXTS, CLINIC_TEXTS, Script
from parley.testing.load.turns import Plan

PACKS = ("wire", "clinic")
UTTERANCES = {"idle": 1, "long": 200}
TURNS = {"idle": 0, "long": 2}
TARGET_KIB = {"idle": 60, "long": 150}


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--idle", type=int, default=5_000, help="idle calls")
    parser.add_argument("--long", type=int, default=400, help="calls with 200 utterances")
    parser.add_argument("--hold", type=float, default=5, help="seconds to hold them")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--packs", nargs="+", choices=PACKS, default=PACKS)
    parser.add_argument("--plain", action="store_true", help="no word timings, no woven transcript")
    return parser.parse_args()


def held(given: argparse.Namespace, pack: str, kind: str) -> Held:
    rich = not given.plain
    texts = CLINIC_TEXTS if pack == "clinic" else CALLER_TEXTS
    with parley(pack) as server:
        plan = Plan(
            address=server.address,
            prefix=kind,
            pid=server.pid,
            calls=getattr(given, kind),
            utterances=UTTERANCES[kind],
            turns=TURNS[kind],
        )
        return uvloop.run(hold_calls(plan, Script(texts, timings=rich, woven=rich), given.hold))


def main() -> None:
    given = options()
    prepare_client()
    figures: dict[str, Any] = {}
    print("| pack | calls | KiB per call | target | keepalives, share of a core | lost |")
    print("|---|---|---|---|---|---|")
    for pack in given.packs:
        for kind, target in TARGET_KIB.items():
            rounds = [held(given, pack, kind) for _ in range(given.rounds)]
            figures[f"{pack} {kind}"] = [msgspec.structs.asdict(each) for each in rounds]
            kib = statistics.median(each.kib_per_call for each in rounds)
            share = statistics.median(each.cpu_share for each in rounds)
            print(
                f"| {pack} | {rounds[0].calls} {kind} | {kib:.1f} | {target} | {share:.2f}"
                f" | {sum(each.lost for each in rounds)} |",
                flush=True,
            )
    write_report("memory", {"plain": given.plain, "held": figures})


if __name__ == "__main__":
    main()
