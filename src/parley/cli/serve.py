"""`parley serve`: the server, and what a person wants to know when it stands."""

import json
import logging
import os
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from parley.assembly.server import Server
    from parley.settings import Settings

READ_BYTES = 4096
GUIDE = "docs/how-to/connect-retell.md"


def serve(
    host: Annotated[
        str | None, typer.Option(help="The address to listen on; else PARLEY_HOST.")
    ] = None,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="The port; 0 takes any free one; else PARLEY_PORT."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Say as one line of JSON where the server listens.")
    ] = False,
    with_parent: Annotated[
        bool,
        typer.Option(
            "--with-parent",
            help="Stop when standard input ends, as it does when the process is gone that began"
            " this one.",
        ),
    ] = False,
    run_folder: Annotated[
        Path | None,
        typer.Option(help="Where `parley web` takes over what is no call; see `parley up`."),
    ] = None,
    listening: Annotated[
        int,
        typer.Option(
            "--listener", help="The number of an open socket to listen on, from `parley up`."
        ),
    ] = -1,
) -> None:
    """Answer calls until SIGTERM or Ctrl-C.

    The first signal stops new calls and lets running ones finish; the second ends at once.
    """
    from parley.assembly.server import assemble
    from parley.settings import from_machine
    from parley.telemetry import configure_logging
    from parley.web import serving

    settings = with_place(from_machine(), host, port)
    configure_logging(settings.log_level, settings.websocket_structured_logging)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    with (
        socket.socket(fileno=listening)
        if listening >= 0
        else serving.bind(settings.parley_host, settings.parley_port)
    ) as listener:
        log_remarks(settings)
        server = assemble(settings)
        if with_parent:
            stop_with_input()
        try:
            say = _say_json if as_json else _say
            serving.run(server.run(listener, lambda at, port: say(server, at, port), run_folder))
        finally:
            server.close()


def stop_with_input() -> None:
    """From now on this process ends when its standard input does."""
    threading.Thread(target=_stop_with_input, daemon=True).start()


def _stop_with_input() -> None:
    # Not through sys.stdin, whose lock this thread would hold when the process ends.
    while os.read(0, READ_BYTES):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def with_place(settings: "Settings", host: str | None, port: int | None) -> "Settings":
    """The settings with what the command line says in their place. Raises SettingsError."""
    changes: dict[str, object] = {}
    if host is not None:
        changes["parley_host"] = host
    if port is not None:
        changes["parley_port"] = port
    changed = settings.model_copy(update=changes)
    return changed.with_later_names(settings.names_without_effect)


def log_remarks(settings: "Settings") -> None:
    """Log what is odd about the settings."""
    import structlog

    from parley.settings import remarks

    log = structlog.get_logger(__name__)
    for remark in remarks(settings):
        log.warning("setting", remark=remark)


def _say_json(server: "Server", host: str, port: int) -> None:
    from parley.assembly.addresses import web_url

    told = {
        "url": web_url(host, port),
        "pack": server.pack.name,
        "pack_hash": server.pack.hash,
        "database": server.database.name,
    }
    print(json.dumps(told), flush=True)


def _say(server: "Server", host: str, port: int) -> None:
    from rich.console import Console

    from parley import __version__
    from parley.assembly.addresses import retell_url, web_url

    console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
    console.print(f"Parley {__version__} listens on [bold]{web_url(host, port)}[/bold]")
    for name, value in (
        ("agent", f"{server.pack.name}, for {server.settings.clinic_name}"),
        ("database", server.database.name),
        ("try it", "make talk, in another terminal"),
        ("Retell", f"{retell_url(server.settings)}  ({GUIDE})"),
        ("check", "parley doctor"),
    ):
        console.print(f"  {name:<9} {value}", markup=False)
    if not server.settings.parley_public_url:
        console.print("  Set PARLEY_PUBLIC_URL to the address at which Retell reaches this server.")
    sys.stdout.flush()
