"""Simulated callers answer what they are asked, as their traits have it, and end some time."""

from random import Random

import pytest

from parley.testing.callers import MOVES_MAX, Caller
from parley.testing.clinic_callers import ClinicScript
from parley.testing.wire_callers import WireScript


def callers(count: int) -> list[Caller]:
    return [Caller(ClinicScript(Random(seed)), Random(seed)) for seed in range(count)]


def test_a_caller_without_traits_answers_and_never_coughs() -> None:
    plain = [caller for caller in callers(60) if not caller.traits]
    assert plain
    for caller in plain:
        assert caller.interruption(2_000) is None
        move = caller.move("May I have your name, please?")
        assert (move.kind, bool(move.text), move.keys, move.rest) == ("say", True, "", "")


@pytest.mark.parametrize(
    ("trait", "kind"), [("coughs", "cough"), ("interrupts", "say"), ("falls_silent", "silent")]
)
def test_a_trait_shows(trait: str, kind: str) -> None:
    having = [caller for caller in callers(400) if trait in caller.traits]
    moves = [caller.interruption(2_000) or caller.move("Is that right?") for caller in having]
    assert kind in {move.kind for move in moves}


def test_every_caller_hangs_up_some_time() -> None:
    for caller in callers(40):
        kinds = [caller.move("Is that right?").kind for _ in range(MOVES_MAX + 2)]
        assert kinds[-1] == "hang_up"


def test_a_caller_of_the_wire_pack_stays_for_some_turns() -> None:
    caller = Caller(WireScript(Random(2)), Random(4))
    kinds = [caller.move("Go ahead.").kind for _ in range(MOVES_MAX + 2)]
    assert 5 < kinds.index("hang_up") <= MOVES_MAX
