"""How a plan is shown before it is carried out."""

from collections.abc import Collection, Iterator

import typer

from parley.catalogue.rules.tenant_file_plain import COMPANY
from parley.catalogue.rules.tenant_plan import FieldChange, Plan, Step
from parley.cli.tenant_touched import Misfit

MISFITS_SHOWN_MAX = 50
VALUE_SHOWN_MAX_CHARS = 160

_SIGNS = {"added": "+", "brought back": "+", "changed": "~", "deactivated": "-", "removed": "-"}
_COLOURS = {"+": "green", "~": "yellow", "-": "red"}


def show(plan: Plan, misfits: Collection[Misfit]) -> None:
    """Every step, and the coming bookings that somebody has to move because of it."""
    for step in plan.steps:
        if step.kind != "unchanged":
            sign = _SIGNS[step.kind]
            typer.secho("\n".join(_step(sign, step)), fg=_COLOURS[sign])
    typer.echo(f"{plan.count('unchanged')} unchanged")
    if misfits:
        noun = "booking does" if len(misfits) == 1 else "bookings do"
        typer.secho(f"{len(misfits)} coming {noun} not fit it; move or cancel by hand:", fg="red")
    for misfit in sorted(misfits, key=lambda one: one.local)[:MISFITS_SHOWN_MAX]:
        typer.echo(f"  {misfit}")


def is_new(plan: Plan) -> bool:
    """Whether the tenant is not there yet."""
    return any(step.entry == COMPANY and step.kind == "added" for step in plan.steps)


def _step(sign: str, step: Step) -> Iterator[str]:
    kind = "" if sign == "~" else f"  {step.kind}"
    yield f"{sign} {step.entry}{kind}{_by_hand(step)}"
    for change in step.changes:
        yield f"    {change.name}: {_cut(change.old)} → {_cut(change.new)}{_meanwhile(change)}"


def _by_hand(step: Step) -> str:
    if not step.by_hand:
        return ""
    was = "added" if step.kind in ("deactivated", "removed") else "ended"
    return f"  ({was} in the console since the last apply: the file wins)"


def _meanwhile(change: FieldChange) -> str:
    if change.by_hand is None:
        return ""
    moved = f"{_cut(change.by_hand)} → {_cut(change.old)}"
    return f"  (changed in the console since the last apply, {moved}: the file wins)"


def _cut(value: str) -> str:
    short = value[: VALUE_SHOWN_MAX_CHARS - 1]
    return value if len(value) <= VALUE_SHOWN_MAX_CHARS else f"{short}…"
