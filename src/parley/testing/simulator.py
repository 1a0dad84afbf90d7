"""Runs many simulated calls: which promises were broken, by which calls, and one digest."""

import hashlib
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import msgspec

from parley.testing.checkers import CHECKERS, Failure, check
from parley.testing.facts import Fact, FrameOut, LineWritten, Stored
from parley.testing.parts import shipped_stage
from parley.testing.world import CALL_MAX_MS, Stage, World

PACKS = ("clinic", "wire")
RAISES = "nothing_raises"
"""What is reported where the code under test raised; it is no checker, since the call stops."""
CHUNK_CALLS = 250
"""Calls that a job takes at a time."""

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


def pack_for(index: int, wanted: str) -> str:
    """The pack of a call: the one that is wanted, or each in turn."""
    return wanted or PACKS[index % len(PACKS)]


def world_of(stage: Stage, seed: int, index: int, pack: str) -> World:
    """The call of that index. All its chance is drawn from these three."""
    return World(stage, pack, f"{seed}/{index}/{pack}")


def simulate_call(stage: Stage, seed: int, index: int, pack: str) -> CallReport:
    """Play one call and hold every promise against it. An exception breaks a promise too."""
    return examine(world_of(stage, seed, index, pack), index, pack)


def examine(world: World, index: int, pack: str, at_most_ms: float = CALL_MAX_MS) -> CallReport:
    """Play a call that has not begun, and check it."""
    failures: list[Failure] = []
    try:
        world.run(at_most_ms)
    except Exception as error:  # noqa: BLE001 - the boundary of a simulated call
        failures.append(Failure(RAISES, world.agenda.now, repr(error.__context__ or error)))
    failures += check([kind(world.terms) for kind in CHECKERS], world.facts, world.remains())
    turns = world.platform.line.newest
    return CallReport(index, pack, turns, tuple(failures), digest_of(world.facts))


def simulate(seed: int, indices: Sequence[int], pack: str, jobs: int = 1) -> Iterator[CallReport]:
    """Calls of the shipped code, in the order of `indices`; `pack` empty: each pack in turn."""
    if jobs == 1:
        stage = shipped_stage()
        for index in indices:
            yield simulate_call(stage, seed, index, pack_for(index, pack))
        return
    chunks = [indices[at : at + CHUNK_CALLS] for at in range(0, len(indices), CHUNK_CALLS)]
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        work = [pool.submit(_simulate_chunk, seed, chunk, pack) for chunk in chunks]
        for chunk in work:
            yield from chunk.result()


def _simulate_chunk(seed: int, indices: Sequence[int], pack: str) -> list[CallReport]:
    return list(simulate(seed, indices, pack))


def digest_of(facts: Iterable[Fact]) -> bytes:
    """SHA-256 over every frame, journal line and stored effect, each with its time."""
    pieces: list[bytes] = []
    for fact in facts:
        if isinstance(fact, FrameOut | LineWritten):
            pieces += (_AT(fact.at), fact.raw)
        elif isinstance(fact, Stored):
            pieces += (_AT(fact.at), fact.key.encode())
    return hashlib.sha256(b"".join(pieces)).digest()


def report(calls: Iterable[CallReport], on_call: Callable[[int], None] | None = None) -> Report:
    """Sum up calls as they come; `on_call` is told how many there were."""
    turns: list[int] = []
    failures: Counter[str] = Counter()
    broken: list[CallReport] = []
    digest = hashlib.sha256()
    for call in calls:
        turns.append(call.turns)
        digest.update(call.digest)
        failures.update(failure.checker for failure in call.failures)
        if call.failures:
            broken.append(call)
        if on_call is not None:
            on_call(len(turns))
    return Report(len(turns), _median(turns), dict(failures), tuple(broken), digest.hexdigest())


def _median(values: Sequence[int]) -> float:
    if not values:
        return 0.0
    ordered, middle = sorted(values), len(values) // 2
    return (ordered[middle] + ordered[-middle - 1]) / 2
