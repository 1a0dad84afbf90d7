"""How many simulated calls a core plays in a minute, and where their time goes.

One command: `python bench/simulate.py [--calls N] [--seed S]`. Times are CPU times of this process
in milliseconds per call: playing it, holding the checkers against it, and of those the replay.
"""

import argparse
import statistics
import time
from collections.abc import Callable

from parley.live.replay import replay
from parley.testing.checkers import CHECKERS, check
from parley.testing.parts import shipped_stage
from parley.testing.simulator import PACKS, digest_of, world_of
from parley.testing.world import Stage, World

WARM_UP_CALLS = 50
MS_PER_MINUTE = 60_000


def cpu_ms(act: Callable[[], object]) -> float:
    begin = time.process_time_ns()
    act()
    return (time.process_time_ns() - begin) / 1e6


class Costs:
    """CPU times in milliseconds, summed over calls."""

    def __init__(self) -> None:
        self.playing = self.checking = self.replaying = 0.0
        self.lines = 0

    def add(self, world: World) -> None:
        self.playing += cpu_ms(world.run)
        remains = world.remains()
        checkers = [kind(world.terms) for kind in CHECKERS]
        self.checking += cpu_ms(lambda: check(checkers, world.facts, remains))
        self.checking += cpu_ms(lambda: digest_of(world.facts))
        if remains.blobs:
            self.replaying += cpu_ms(lambda: replay(remains.blobs, lambda _hash: world.pack))
        self.lines += sum(row.upto - row.seq + 1 for row in world.store.rows)


def measure(stage: Stage, seed: int, pack: str, calls: int) -> None:
    costs, turns = Costs(), []
    for index in range(calls):
        world = world_of(stage, seed, index, pack)
        costs.add(world)
        turns.append(world.platform.line.newest)
    whole = (costs.playing + costs.checking) / calls
    print(
        f"{pack:8} {statistics.median(turns):5g} turns, {costs.lines / calls:5.1f} lines a call;"
        f" ms a call: {whole:5.2f} = play {costs.playing / calls:5.2f}"
        f" + check {costs.checking / calls:5.2f} (of it replay {costs.replaying / calls:5.2f});"
        f" {MS_PER_MINUTE / whole:6.0f} calls a minute"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    stage = shipped_stage()
    for pack in PACKS:
        for index in range(WARM_UP_CALLS):
            world_of(stage, options.seed + 1, index, pack).run()
        measure(stage, options.seed, pack, options.calls)


if __name__ == "__main__":
    main()
