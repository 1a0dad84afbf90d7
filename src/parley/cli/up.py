"""`parley up`: everything on one machine behind one port, kept alive."""

import asyncio
import secrets
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from parley.settings import Settings

CALLS, WEB = "calls", "web"
GUIDE = "docs/how-to/connect-retell.md"


def up(
    host: Annotated[
        str | None, typer.Option(help="The address to listen on; else PARLEY_HOST.")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="The port; 0 takes any free one; else PARLEY_PORT."),
    ] = None,
) -> None:
    """Answer calls and serve the console, each in its process, until SIGTERM or Ctrl-C.

    What dies is started again. The first signal lets running calls finish; the second ends at once.
    """
    from parley.assembly.server import open_database
    from parley.cli.serve import with_place
    from parley.cli.supervising import Child, Supervisor
    from parley.settings import from_machine
    from parley.web import serving

    settings = with_place(from_machine(), host, port)
    run_folder = Path(tempfile.mkdtemp(prefix="parley-"))
    try:
        with serving.bind(settings.parley_host, settings.parley_port) as listener:
            at = listener.getsockname()[:2]
            database = open_database(settings)
            name = database.name
            database.close()
            beside = ("--run-folder", str(run_folder), "--json", "--with-parent")
            # The console reads the metrics of the calls.
            token = settings.parley_metrics_token.get_secret_value() or secrets.token_urlsafe()
            key = settings.parley_ticket_key.get_secret_value() or secrets.token_urlsafe()
            shared = {
                "PARLEY_METRICS_TOKEN": token,
                "PARLEY_TICKET_KEY": key,
                **_place(settings),
            }
            number = listener.fileno()
            calls = Child(CALLS, ("serve", "--listener", str(number), *beside), shared, [number])
            web = Child(WEB, ("web", "--public-port", str(at[1]), *beside), shared)
            supervisor = Supervisor((calls, web), _say, settings.parley_drain_seconds)
            status = asyncio.run(supervisor.run(lambda told: _say_ready(settings, at, name, told)))
    finally:
        shutil.rmtree(run_folder, ignore_errors=True)
    raise typer.Exit(status)


def _place(settings: "Settings") -> dict[str, str]:
    return {"PARLEY_HOST": settings.parley_host, "PARLEY_PORT": str(settings.parley_port)}


def _say(name: str, line: str) -> None:
    print(f"{name:<5} | {line}", file=sys.stderr, flush=True)


def _say_ready(
    settings: "Settings",
    at: tuple[str, int],
    database: str,
    told: Mapping[str, Mapping[str, object]],
) -> None:
    from rich.console import Console

    from parley import __version__
    from parley.assembly.addresses import retell_url, web_url

    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    console.print(f"Parley {__version__} listens on [bold]{web_url(*at)}[/bold]")
    link = told[WEB].get("first_link")
    shown = {
        "console": f"http://localhost:{at[1]}/console",
        "agent": f"{told[CALLS].get('pack', '')}, for {settings.clinic_name}",
        "database": database,
        "Retell": f"{retell_url(settings)}  ({GUIDE})",
        "check": "parley doctor",
    }
    for label, value in shown.items():
        console.print(f"  {label:<9} {value}", markup=False)
    if link:
        console.print("Nobody has signed in yet. Open this address once to become the owner:")
        console.print(f"  {link}", style="bold", markup=False)
    if not settings.parley_public_url:
        console.print("Set PARLEY_PUBLIC_URL to the address at which Retell reaches this server.")
    sys.stdout.flush()
