"""`parley users`: who signs in to the console; lets in whoever is locked out."""

import json
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from parley.cli.opening import opened
from parley.errors import ParleyError, Refused

if TYPE_CHECKING:
    from parley.db.engine import Database
    from parley.settings import Settings

DEFAULT = "default"

app = typer.Typer(
    help="People who sign in to the console: list, invite and reset them.", no_args_is_help=True
)

Tenant = Annotated[str, typer.Option(help="The tenant's id.")]
Email = Annotated[str, typer.Argument(help="The person's e-mail address.")]
AsRole = Annotated[Literal["viewer", "operator", "owner"], typer.Option(help="What they may do.")]


@app.command("list")
def list_users(
    tenant: Tenant = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List who may see a tenant."""
    from parley.users import actions as users

    with opened() as database, database.read() as tx:
        found = users.list_members(tx, tenant)
    told = [
        {"email": user.pii_email, "name": user.pii_name, "role": role, "agency": agency}
        for user, role, agency in found
    ]
    if as_json:
        print(json.dumps(told, indent=2))
        return
    for user, role, agency in found:
        words = f"{role:<9} {user.pii_email}  {user.pii_name}{'  (agency)' if agency else ''}"
        typer.echo(words.rstrip())
    if not found:
        typer.echo("Nobody yet; `parley web` prints the address by which the first owner gets in.")


@app.command()
def invite(email: Email, role: AsRole = "owner", tenant: Tenant = DEFAULT) -> None:
    """Print a link by which a person joins a tenant, once, within 72 hours."""
    from parley.settings import from_machine
    from parley.tenants import actions as tenants
    from parley.users import actions as users

    settings = from_machine()
    with opened(settings) as database:
        with database.read() as tx:
            if tenants.find(tx, tenant) is None:
                raise ParleyError(f"There is no tenant {tenant}; leave --tenant out for {DEFAULT}.")
        try:
            with database.write() as tx:
                path = users.invite(tx, tenant, email, role, created_by=users.NOBODY)
        except Refused as refused:
            raise ParleyError(_why_not_invited(refused, email, role)) from refused
    typer.echo(_url(settings, path))


@app.command()
def reset(email: Email) -> None:
    """Print a link by which a person chooses a new password, once, within an hour.

    Their passkeys and sessions end when they use it.
    """
    from parley.settings import from_machine

    settings = from_machine()
    with opened(settings) as database:
        path = _reset(database, email)
    typer.echo(_url(settings, path))


def _reset(database: "Database", email: str) -> str:
    from parley.users import actions as users

    with database.write() as tx:
        user = users.find_by_email(tx, email)
        tenant = None if user is None else users.any_tenant(tx, user.id)
        if user is None or tenant is None:
            raise ParleyError(f"Nobody signs in as {email}; see: parley users list")
        return users.reset(tx, tenant, user.id, created_by=users.NOBODY)[1]


def _why_not_invited(refused: Refused, email: str, role: str) -> str:
    if refused.reason == "member":
        return f"{email} is {role} already; `parley users reset` lets them choose a new password."
    return f"{email!r} is no e-mail address."


def _url(settings: "Settings", path: str) -> str:
    """Where the console is reached: the public URL, else this machine."""
    base = settings.parley_public_url or f"http://localhost:{settings.parley_port}"
    return base.rstrip("/") + path
