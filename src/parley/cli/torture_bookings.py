"""`parley torture bookings`: callers who change their minds, and a server that dies under them.

Its counterpart is parley.testing.bookings, which judges what was promised.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from parley.testing.bookings.history import History
    from parley.testing.bookings.torture import Outcome, Torture

SHOWN_MAX = 20
"""Kinds of violations that are shown."""
HOLD_MAX_S = 480


def bookings(
    seconds: Annotated[
        float, typer.Option(min=1, help="How long, counted while a server answers.")
    ] = 60.0,
    callers: Annotated[int, typer.Option(min=1, max=500, help="People who call at a time.")] = 50,
    kill_every: Annotated[
        float, typer.Option(min=0, help="Seconds that a server lives; 0: to the end.")
    ] = 5.0,
    hold_seconds: Annotated[
        int, typer.Option(min=1, max=HOLD_MAX_S, help="How long a chosen time is held.")
    ] = 2,
    database: Annotated[
        str,
        typer.Option(help="A database of its own, which keeps the rows; else SQLite in a folder."),
    ] = "",
    seed: Annotated[int, typer.Option(help="From which all mischief is drawn.")] = 1,
) -> None:
    """Book, hang up, cancel, move and ask twice, while the server is killed again and again.

    Nobody's time may be taken twice, no wish booked twice, no booking lost that was confirmed, and
    a chosen time must be bookable while it is held. What callers were told and what the database
    holds decide, by rules that the server does not use. The exit status is 1 where one was broken.
    """
    import tempfile
    from pathlib import Path

    from parley.testing.bookings.torture import Torture, torture

    with tempfile.TemporaryDirectory() as folder:
        plan = Torture(
            database_url=database or f"sqlite:///{folder}/parley.db",
            seconds=seconds,
            callers=callers,
            seed=seed,
            hold_seconds=hold_seconds,
            kill_every_s=kill_every,
        )
        outcome = torture(plan, Path(folder), _progress(plan))
    show(outcome, plan)
    if outcome.history.broken:
        raise typer.Exit(1)


def _progress(plan: "Torture") -> Callable[[float, "History"], None]:
    def say(passed_s: float, history: "History") -> None:
        if sys.stderr.isatty():
            left_s = plan.seconds - passed_s
            typer.echo(
                f"\r{left_s:4.0f} s left, {len(history.deeds)} requests ", nl=False, err=True
            )

    return say


def show(outcome: "Outcome", plan: "Torture") -> None:
    """Tell what was done, how long it took, and what was broken."""
    from parley.testing.bookings.judge import refusals
    from parley.testing.load.figures import percentile

    history, rows = outcome.history, outcome.rows
    standing = sum(one.stands for one in rows.bookings)
    typer.echo(
        f"callers     {plan.callers}, {plan.seconds:g} s, holds of {plan.hold_seconds} s,"
        f" seed {plan.seed}"
    )
    for name, count in sorted(history.did.items()):
        typer.echo(f"  {count:>8}  {name}")
    for why, count in sorted(refusals(history.deeds).items()):
        typer.echo(f"  {count:>8}  not booked: {why}")
    typer.echo(
        f"server      killed {outcome.kills} times; {len(history.deeds)} requests,"
        f" {len(rows.bookings)} bookings ({standing} stand), {len(rows.holds)} holds"
    )
    for function, took in sorted(history.took_ms.items()):
        p50, p95, most = (percentile(took, share) for share in (0.5, 0.95, 1.0))
        typer.echo(
            f"  {len(took):>8}  {function}: p50 {p50:.0f} ms, p95 {p95:.0f} ms, most {most:.0f} ms"
        )
    typer.echo(f"violations  {history.broken.total() or 'none'}")
    for broken, count in history.broken.most_common(SHOWN_MAX):
        typer.echo(f"  {count:>8}  {broken.promise}: {broken.seen}")
    if history.broken:
        typer.echo(f"To see it again: {_command(plan)}")


def _command(plan: "Torture") -> str:
    """What is typed for the same mischief; the database, whose URL has a password, is left out."""
    return (
        f"parley torture bookings --seed {plan.seed} --callers {plan.callers}"
        f" --seconds {plan.seconds:g} --kill-every {plan.kill_every_s:g}"
        f" --hold-seconds {plan.hold_seconds}"
    )
