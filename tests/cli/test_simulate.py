"""Simulated calls from the command line: one seed is one run, and a broken promise is shown."""

import re

import pytest
from tests.cli.conftest import Parley

from parley.live.outbox import Outbox


def digest(shown: str) -> str:
    (found,) = re.findall(r"^digest +(\w+)$", shown, re.MULTILINE)
    return str(found)


def test_one_seed_is_one_run_and_another_seed_is_another(parley: Parley) -> None:
    first, alone, shared, other = (
        parley("simulate", "--calls", "8", "--seed", *more)
        for more in (("5",), ("5",), ("5", "--jobs", "2"), ("6",))
    )
    assert [done.status for done in (first, alone, shared, other)] == [0] * 4
    assert "failures      none" in first.out
    assert digest(first.out) == digest(alone.out) == digest(shared.out)
    assert digest(first.out) != digest(other.out)


def test_a_broken_promise_prints_the_command_that_shows_it_again(
    parley: Parley, monkeypatch: pytest.MonkeyPatch
) -> None:
    def loses_echoes(_outbox: Outbox, _frame: bytes) -> bool:
        return True

    monkeypatch.setattr(Outbox, "put_echo", loses_echoes)
    broken = parley("simulate", "--calls", "6", "--seed", "5", "--pack", "wire")
    assert broken.status == 1
    command = re.findall(r"^  parley (simulate .*)$", broken.out, re.MULTILINE)[0]
    again = parley(*command.split())
    assert again.status == 1
    assert "echoes_come_first at" in again.out
    assert f"  parley {command}\n" in again.out


def test_what_cannot_be_simulated_is_said(parley: Parley) -> None:
    unknown = parley("simulate", "--pack", "bakery")
    assert (unknown.status, unknown.out) == (2, "")
    assert "There is no pack `bakery`; choose clinic or wire." in unknown.err
    nothing = parley("simulate", "--verbose")
    assert "name it with --only" in nothing.err
