"""The command `parley`. Each group of commands is a module; this one puts them together."""

import sys
from typing import Annotated

import typer

from parley import __version__
from parley.cli import (
    calls,
    demo,
    doctor,
    hear,
    imports,
    messages,
    play,
    replay,
    serve,
    simulate,
    talk,
    tenant,
    torture,
    up,
    users,
    web,
)
from parley.errors import ParleyError

BAD_ENVIRONMENT = 2
"""The exit status where a person has to mend something first; 1 means that a check failed."""

app = typer.Typer(
    name="parley",
    help="The backend of a phone agent that can be trusted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
)
app.command("up")(up.up)
app.command("serve")(serve.serve)
app.command("web")(web.web)
app.command("talk")(talk.talk)
app.command("play")(play.play)
app.command("hear")(hear.hear)
app.command("doctor")(doctor.doctor)
app.command("replay")(replay.replay)
app.command("simulate")(simulate.simulate)
app.add_typer(calls.app, name="calls")
app.add_typer(messages.app, name="messages")
app.add_typer(users.app, name="users")
app.add_typer(tenant.app, name="tenant")
app.add_typer(imports.app, name="import")
app.add_typer(demo.app, name="demo")
app.add_typer(torture.app, name="torture")


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"parley {__version__}")
        raise typer.Exit


@app.callback()
def _parley(
    version: Annotated[
        bool,
        typer.Option("--version", help="Say the version.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the command; whatever a person can mend is said in one sentence, with status 2."""
    try:
        app()
    except ParleyError as error:
        typer.echo(f"parley: {error}", err=True)
        sys.exit(BAD_ENVIRONMENT)
