"""`parley demo`: two invented companies, to try things out with."""

import typer

from parley.cli.opening import made

app = typer.Typer(help="Invented companies to try things out with.", no_args_is_help=True)


@app.callback()
def _demo() -> None:
    """Keep the name of the only command."""


@app.command()
def seed() -> None:
    """Make a medical spa (English) and a hairdresser (German) with weeks of appointments.

    A company that is there already is left as it is; seeding again adds the days that have come
    into reach since.
    """
    from parley.assembly.demo import TENANTS
    from parley.assembly.demo import seed as seed_tenant

    with made() as database:
        for name in TENANTS:
            with database.write() as tx:
                company = seed_tenant(tx, name)
            typer.echo(
                f"{company.tenant_id:<12} {company.name}: {company.appointments} appointments,"
                f" {company.new} of them new"
            )
    typer.echo("See them with `parley tenant show demo-salon`, or in the console.")
