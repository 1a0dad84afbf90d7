"""Runs many simulated calls and tells which promises were broken, and how to see it again."""

import hashlib
import struct
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from parley.testing.checkers import CHECKERS, Failure, check
from parley.testing.facts import Fact, FrameOut, LineWritten, Stored
from parley.testing.world import Stage, World

_AT = struct.Struct("<d").pack


class CallReport(msgspec.Struct, frozen=True):
    """One call. `digest` is over all that left the processes, and when."""

    index: int
    pack: str
    turns: int
    failures: tuple[Failure, ...]
    digest: bytes


class Report(msgspec.Struct, frozen=True):
    """Many calls. `turns` is the median per call, `digest` over those of the calls in order."""

    calls: int
    turns: float
    failures: dict[str, int]
    broken: tuple[CallReport, ...]
    digest: str


def seed_of(seed: int, index: int, pack: str) -> str:
    """The name of one call of a run, from which all its chance is drawn."""
    return f"{seed}/{index}/{pack}"


def play(stage: Stage, pack: str, seed: str) -> World:
    """Play one call to its end. Raises what the code under test raises."""
    world = World(stage, pack, seed)
    world.run()
    return world


def simulate_call(stage: Stage, pack: str, seed: int, index: int) -> CallReport:
    """Play one call and hold every promise against it. An exception is a broken promise too."""
    world = World(stage, pack, seed_of(seed, index, pack))
    failures: list[Failure] = []
    try:
        world.run()
    except Exception as error:  # noqa: BLE001 - the boundary of a simulated call
        failures.append(Failure("nothing_raises", world.agenda.now, repr(error)))
    failures += check([kind(stage.terms[pack]) for kind in CHECKERS], world.facts, world.remains())
    turns = world.platform.line.newest
    return CallReport(index, pack, turns, tuple(failures), digest_of(world.facts))


def digest_of(facts: Iterable[Fact]) -> bytes:
    digest = hashlib.sha256()
    for fact in facts:
        match fact:
            case FrameOut() | LineWritten():
                digest.update(_AT(fact.at) + fact.raw)
            case Stored():
                digest.update(_AT(fact.at) + fact.key.encode())
            case _:
                pass
    return digest.digest()


def report(calls: Sequence[CallReport]) -> Report:
    ordered = sorted(calls, key=lambda call: call.index)
    turns = sorted(call.turns for call in calls)
    failures = Counter(failure.checker for call in ordered for failure in call.failures)
    digest = hashlib.sha256(b"".join(call.digest for call in ordered)).hexdigest()
    broken = tuple(call for call in ordered if call.failures)
    return Report(len(calls), _median(turns), dict(failures), broken, digest)


def _median(values: Sequence[int]) -> float:
    middle = len(values) // 2
    if not values:
        return 0.0
    return float(values[middle]) if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
