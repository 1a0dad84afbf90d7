"""`parley tenant`: describe a tenant by a file, show and check what stands."""

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parley.cli.files import read_file
from parley.cli.opening import made, opened
from parley.errors import ParleyError, Refused

if TYPE_CHECKING:
    from parley.catalogue.describing import Standing
    from parley.catalogue.rules.tenant_file import TenantFile
    from parley.catalogue.rules.tenant_plan import Plan
    from parley.cli.tenant_touched import Misfit
    from parley.db.engine import Database, Tx

GAPS_STATUS = 1

app = typer.Typer(
    help="Companies: describe one by a file, show and check what stands.", no_args_is_help=True
)

TenantId = Annotated[str, typer.Argument(metavar="ID", help="The tenant's id.")]


class _Undone(Exception):
    """What was tried is taken back."""


@app.command("list")
def list_tenants(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List the companies of this server."""
    from parley.tenants import actions as tenants

    with opened() as database, database.read() as tx:
        found = sorted(tenants.list_tenants(tx), key=lambda tenant: tenant.id)
    if as_json:
        told = [
            {"id": one.id, "name": one.name, "country": one.country, "zone": one.zone,
             "parent": one.parent_id, "active": one.active}
            for one in found
        ]  # fmt: skip
        print(json.dumps(told, indent=2, ensure_ascii=False))
        return
    for one in found:
        notes = f"{f'  of {one.parent_id}' if one.parent_id else ''}"
        notes += "" if one.active else "  (not active)"
        typer.echo(f"{one.id:<16} {one.name}  {one.country}  {one.zone}{notes}")


@app.command()
def show(tenant_id: TenantId) -> None:
    """Print the file of a tenant as it stands; applying it changes nothing."""
    from parley.catalogue.describing import described, yaml_text

    with opened() as database, database.read() as tx:
        typer.echo(yaml_text(described(_standing(tx, tenant_id))), nl=False)


@app.command()
def apply(
    file: Annotated[Path, typer.Argument(help="The YAML file that describes the tenant.")],
    tenant: Annotated[str, typer.Option(help="Apply it to this tenant, not to its `id`.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the plan alone.")] = False,
) -> None:
    """Make a tenant what a file says: its plan is shown first, and nothing is deleted.

    What the file does not name is deactivated. Where the console changed something since the last
    apply, the plan says so, and the file wins. Users and absences are the console's alone.
    """
    from parley.cli.tenant_screen import is_new
    from parley.cli.tenant_screen import show as show_plan

    content = _text(file)
    wanted = _wanted(file, content, tenant)
    with made() as database:
        plan, misfits = _tried(database, wanted, content)
        typer.echo(f"{wanted.id}: {wanted.name}")
        show_plan(plan, misfits)
        if dry_run:
            return
        if not plan.is_empty and not yes and not typer.confirm("Apply?"):
            raise ParleyError("Nothing was changed.")
        _carry_out(database, wanted, content, plan)
    typer.echo("Nothing to change." if plan.is_empty else "Applied.")
    if is_new(plan) and not wanted.parent:
        typer.echo(f"Let somebody see it: parley users invite EMAIL --tenant {wanted.id}")


@app.command()
def check(tenant_id: TenantId) -> None:
    """Say what a tenant lacks to be booked as it is meant, with the mend; status 1 if anything."""
    from parley.catalogue.describing import described
    from parley.catalogue.rules.gaps import gaps
    from parley.cli.tenant_touched import misfits

    with opened() as database, database.read() as tx:
        found = _standing(tx, tenant_id)
        lacking = [f"{entry}: {what}" for entry, what in gaps(described(found))]
        lacking += [f"policies: nothing active is meant by {one}" for one in _for_nobody(found)]
        lacking += [f"booking {one.code}: {one.why}" for one in misfits(tx, found).values()]
    for line in lacking:
        typer.echo(line)
    if lacking:
        raise typer.Exit(GAPS_STATUS)
    typer.echo(f"{tenant_id} lacks nothing.")


@app.command()
def secret(tenant_id: TenantId) -> None:
    """Print a new secret for the tools of a tenant, once; the one before is void."""
    from parley.tenants import actions as tenants

    with opened() as database, database.write() as tx:
        try:
            made = tenants.new_secret(tx, tenant_id)
        except Refused as refused:
            raise _unknown(tenant_id) from refused
    typer.echo(made)


def _text(file: Path) -> str:
    try:
        return read_file(file).decode()
    except UnicodeDecodeError as error:
        raise ParleyError(f"{file} is not UTF-8; save it as such.") from error


def _wanted(file: Path, content: str, tenant_id: str) -> "TenantFile":
    import msgspec

    from parley.catalogue.strict_yaml import Faulty
    from parley.tenants.slugs import is_slug

    if tenant_id and not is_slug(tenant_id):
        raise ParleyError(f"--tenant: {tenant_id!r} has other signs than small letters and digits.")
    try:
        wanted = _read(content)
    except Faulty as faulty:
        raise ParleyError(f"{file} cannot be applied:\n{faulty}") from faulty
    return msgspec.structs.replace(wanted, id=tenant_id or wanted.id)


def _read(content: str) -> "TenantFile":
    from parley.bookings.rules.days_off import is_region
    from parley.catalogue.reading import read_tenant_file

    return read_tenant_file(content, is_region)


def _tried(
    database: "Database", wanted: "TenantFile", content: str
) -> tuple["Plan", list["Misfit"]]:
    """The plan, and the bookings that fit now and would not: it is applied and taken back."""
    from parley.catalogue.applying import apply as apply_file
    from parley.catalogue.describing import standing
    from parley.cli.tenant_touched import misfits

    touched: list[Misfit] = []
    with contextlib.suppress(_Undone), database.write() as tx:
        plan = _plan(tx, wanted)
        before = standing(tx, wanted.id)
        known = misfits(tx, before) if before else {}
        apply_file(tx, wanted, content)
        after = standing(tx, wanted.id)
        assert after is not None, "it was just applied"
        touched = [one for key, one in misfits(tx, after).items() if key not in known]
        raise _Undone
    return plan, touched


def _carry_out(database: "Database", wanted: "TenantFile", content: str, shown: "Plan") -> None:
    from parley.catalogue.applying import apply as apply_file

    with database.write() as tx:
        if _plan(tx, wanted) != shown:
            raise ParleyError(
                "Somebody has changed the tenant meanwhile, and nothing was applied; run it again."
            )
        apply_file(tx, wanted, content)


def _plan(tx: "Tx", wanted: "TenantFile") -> "Plan":
    from parley.catalogue.planning import planned
    from parley.catalogue.strict_yaml import Faulty
    from parley.tenants import actions as tenants

    before = tenants.applied_file(tx, wanted.id)
    applied = None
    if before is not None:
        # A file of an older form that cannot be read any more tells nothing of what has changed.
        with contextlib.suppress(Faulty):
            applied = _read(before)
    return planned(tx, wanted, applied)


def _standing(tx: "Tx", tenant_id: str) -> "Standing":
    from parley.catalogue.describing import standing

    found = standing(tx, tenant_id)
    if found is None:
        raise _unknown(tenant_id)
    return found


def _unknown(tenant_id: str) -> ParleyError:
    return ParleyError(f"There is no tenant {tenant_id}; see: parley tenant list")


def _for_nobody(found: "Standing") -> list[str]:
    """Rulings of what is not active."""
    active = {one.id for one in found.branches if one.active}
    active |= {one.id for one in found.staff if one.active}
    active |= {one.id for one in found.services if one.active}
    return [
        f"{ruling.scope} {ruling.scope_id}: apply the file again, or end it in the console"
        for ruling in found.rulings
        if ruling.scope != "tenant" and ruling.scope_id not in active
    ]
