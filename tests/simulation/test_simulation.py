"""Simulated calls keep every promise, and one seed is one run wherever it runs."""

import os
import subprocess
import sys

import pytest

from parley.testing.simulator import examine, report, simulate, simulate_call, world_of
from parley.testing.world import Stage

SEED = 1
CALLS = 300
HARSH_CALLS = 100
PRINT_DIGEST = (
    "from parley.testing.simulator import report, simulate;"
    "print(report(simulate(3, range(40), '')).digest)"
)


@pytest.mark.parametrize("pack", ["clinic", "wire"])
def test_ordinary_calls_of_about_ten_turns_keep_every_promise(pack: str, stage: Stage) -> None:
    summary = report(simulate_call(stage, SEED, index, pack) for index in range(CALLS))
    assert summary.failures == {}
    assert 8 <= summary.turns <= 12


@pytest.mark.parametrize("pack", ["clinic", "wire"])
def test_harsh_days_break_no_promise(pack: str, harsh: Stage) -> None:
    summary = report(simulate_call(harsh, SEED, index, pack) for index in range(HARSH_CALLS))
    assert summary.failures == {}


def test_one_seed_is_one_run_byte_for_byte(stage: Stage) -> None:
    first, again = (
        [simulate_call(stage, 3, index, "clinic") for index in range(20)] for _ in range(2)
    )
    assert first == again
    assert len({call.digest for call in first}) == len(first)


def test_another_process_with_another_hash_seed_runs_the_same() -> None:
    here = report(simulate(3, range(40), "")).digest
    for hash_seed in ("1", "2"):
        environ = {**os.environ, "PYTHONHASHSEED": hash_seed}  # noqa: TID251
        command = [sys.executable, "-c", PRINT_DIGEST]
        there = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
        assert there.stdout.strip() == here


def test_calls_come_to_every_end_that_a_call_can_come_to(stage: Stage, harsh: Stage) -> None:
    ends = set()
    for index in range(60):
        for on in (stage, harsh):
            world = world_of(on, SEED, index, ("clinic", "wire")[index % 2])
            world.run()
            ends.add(world.store.reason)
    assert {"agent", "platform", "transferred"} <= ends


def test_code_that_raises_is_reported_as_a_broken_promise(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("parley.conversation.session.Session._reply", fails)
    call = examine(world_of(stage, SEED, 0, "wire"), 0, "wire")
    assert "nothing_raises" in {failure.checker for failure in call.failures}
