"""`parley doctor`: what stands between this machine and a real call, and how to mend it."""

import json
from typing import Annotated

import typer

from parley.errors import SettingsError
from parley.web.findings import fail

COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


def doctor(
    url: Annotated[
        str, typer.Option(help="A running server, as ws://host:port; else the one of the settings.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Examine settings, port, database, disk, console, pack, addresses, clock, Retell, keepalive.

    Each line says ok, warn or fail, and how to mend it. The exit status is 1 where one fails. The
    keepalive is tried on a call of its own at the running server.
    """
    from parley.assembly.addresses import target_of
    from parley.assembly.doctor import examine
    from parley.settings import from_machine

    try:
        settings = from_machine()
        findings = list(examine(settings, target_of(settings, url)))
    except SettingsError as error:
        findings = [fail("settings", str(error))]
    if as_json:
        print(json.dumps([finding._asdict() for finding in findings], indent=2))
    else:
        for finding in findings:
            level = typer.style(f"{finding.level:<5}", fg=COLOURS[finding.level])
            typer.echo(f"{level} {finding.subject:<10} {finding.text}")
    if any(finding.level == "fail" for finding in findings):
        raise typer.Exit(1)
