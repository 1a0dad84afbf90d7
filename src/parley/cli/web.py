"""`parley web`: the console and all that is HTTP, in a process that holds no calls."""

import json
import logging
import sys
from pathlib import Path
from typing import Annotated

import typer


def web(
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
        typer.Option("--with-parent", help="Stop when standard input ends."),
    ] = False,
    run_folder: Annotated[
        Path | None,
        typer.Option(
            help="Take over connections from the process of calls there, instead of a port.",
        ),
    ] = None,
    public_port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port at which people come; else --port.")
    ] = 0,
) -> None:
    """Serve the console until SIGTERM or Ctrl-C."""
    from parley.assembly.addresses import web_url
    from parley.assembly.web import assemble_web
    from parley.cli.call_files import CallFiles
    from parley.cli.serve import log_remarks, stop_with_input, with_place
    from parley.settings import from_machine
    from parley.telemetry import configure_logging
    from parley.web import serving

    settings = with_place(from_machine(), host, port)
    configure_logging(settings.log_level, settings.websocket_structured_logging)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    listener = None
    if run_folder is None:
        listener = serving.bind(settings.parley_host, settings.parley_port)
        log_remarks(settings)
    at = listener.getsockname()[:2] if listener else ("localhost", public_port)
    server = assemble_web(settings, public_port or at[1], CallFiles(settings))
    if with_parent:
        stop_with_input()

    def say(*_at: object) -> None:
        told = {"url": web_url(*at), "first_link": server.first_link}
        if as_json:
            print(json.dumps(told), flush=True)
        else:
            print(f"The console listens on {told['url']}/console")
            if server.first_link:
                print(f"Open this once to become the owner: {server.first_link}")
            sys.stdout.flush()

    try:
        serving.run(server.run(listener, run_folder, say))
    finally:
        server.close()
