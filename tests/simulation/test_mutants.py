"""Each checker catches something that no other one does: otherwise it proves nothing."""

import msgspec
import pytest
from tests.simulation.mutants import MUTANTS, Mutant

from parley.testing.checkers import CHECKERS
from parley.testing.simulator import simulate_call
from parley.testing.world import Stage

SEED = 1


def on_limits(stage: Stage, limits: dict[str, int]) -> Stage:
    pinned = {**stage.session_limits, **limits}
    terms = {
        name: msgspec.structs.replace(each, session_limits=pinned)
        for name, each in stage.terms.items()
    }
    return msgspec.structs.replace(stage, session_limits=pinned, terms=terms)


def broken(stage: Stage, mutant: Mutant) -> set[str]:
    calls = [simulate_call(stage, SEED, index, mutant.pack) for index in range(mutant.calls)]
    return {failure.checker for call in calls for failure in call.failures}


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_is_caught_by_exactly_the_checkers_of_what_it_breaks(
    mutant: Mutant, harsh: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = mutant.make(getattr(mutant.owner, mutant.attribute))
    monkeypatch.setattr(mutant.owner, mutant.attribute, wrong)
    assert broken(on_limits(harsh, mutant.limits), mutant) == mutant.breaks


@pytest.mark.parametrize("pack", ["clinic", "wire"])
def test_the_same_calls_break_nothing_without_a_mutant(pack: str, harsh: Stage) -> None:
    small = on_limits(harsh, {"transcript_lines": 8})
    calls = [simulate_call(small, SEED, index, pack) for index in range(40)]
    assert [call for call in calls if call.failures] == []


def test_every_checker_catches_a_mutant_that_no_other_one_catches() -> None:
    alone = {name for mutant in MUTANTS for name in mutant.breaks if len(mutant.breaks) == 1}
    assert alone == {checker.name for checker in CHECKERS}
