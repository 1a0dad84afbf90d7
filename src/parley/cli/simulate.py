"""`parley simulate`: whole calls in virtual time, every promise held against each of them."""

import sys
import time
from typing import TYPE_CHECKING, Annotated

import typer

from parley.errors import ParleyError

if TYPE_CHECKING:
    from collections.abc import Callable

    from parley.testing.simulator import CallReport, Report

SHOWN_MAX = 10
"""Broken calls that are shown."""
PROGRESS_EVERY = 25
"""Calls."""


def simulate(
    calls: Annotated[int, typer.Option(min=1, help="How many calls.")] = 1_000,
    seed: Annotated[int, typer.Option(help="From which all chance is drawn.")] = 1,
    pack: Annotated[str, typer.Option(help="clinic or wire; else each in turn.")] = "",
    only: Annotated[int, typer.Option(min=-1, help="Only the call of this number.")] = -1,
    jobs: Annotated[int, typer.Option(min=1, max=64, help="Processes to share the work.")] = 1,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Tell the call of --only.")
    ] = False,
) -> None:
    """Run simulated calls: callers, platform, network, database and deaths from one seed.

    The same seed is the same run, byte for byte: compare the digest. The exit status is 1 where a
    promise was broken; the command that shows the call again stands beside it.
    """
    from parley.testing import simulator

    if pack and pack not in simulator.PACKS:
        raise ParleyError(f"There is no pack `{pack}`; choose {' or '.join(simulator.PACKS)}.")
    if verbose and only < 0:
        raise ParleyError("--verbose tells one call; name it with --only.")
    if verbose:
        _tell(seed, only, pack)
    indices = range(calls) if only < 0 else range(only, only + 1)
    began = time.perf_counter()
    summary = simulator.report(
        simulator.simulate(seed, indices, pack, jobs), _progress(len(indices))
    )
    _show(summary, (time.perf_counter() - began) / 60)
    for call in summary.broken[:SHOWN_MAX]:
        _show_broken(call, seed, pack)
    if summary.broken:
        raise typer.Exit(1)


def _progress(total: int) -> "Callable[[int], None] | None":
    if not sys.stderr.isatty():
        return None

    def show(done: int) -> None:
        if done % PROGRESS_EVERY == 0 or done == total:
            typer.echo(f"\r{done} of {total} calls", nl=done == total, err=True)

    return show


def _show(summary: "Report", minutes: float) -> None:
    typer.echo(f"calls         {summary.calls}")
    typer.echo(f"turns         {summary.turns:g} (median per call)")
    failures = ", ".join(f"{name} {count}" for name, count in sorted(summary.failures.items()))
    typer.echo(f"failures      {failures or 'none'}")
    typer.echo(f"digest        {summary.digest}")
    typer.echo(f"calls/minute  {summary.calls / minutes:.0f}")


def _show_broken(call: "CallReport", seed: int, pack: str) -> None:
    typer.echo("")
    for failure in call.failures:
        typer.echo(f"{failure.checker} at {failure.at:.1f} ms: {failure.why}")
    chosen = f" --pack {pack}" if pack else ""
    typer.echo(f"  parley simulate --seed {seed}{chosen} --only {call.index} -v")


def _tell(seed: int, index: int, pack: str) -> None:
    """Tell one call. What the code raises ends the story and is reported with the failures."""
    from parley.testing import simulator
    from parley.testing.parts import shipped_stage
    from parley.testing.story import tell

    chosen = simulator.pack_for(index, pack)
    world = simulator.world_of(shipped_stage(), seed, index, chosen)
    simulator.examine(world, index, chosen)
    traits = ", ".join(sorted(world.caller.traits)) or "no traits"
    typer.echo(f"pack {chosen}, a caller who wants: {world.caller.goal}; {traits}")
    for line in tell(world.facts):
        typer.echo(line)
    typer.echo("")
