"""`parley doctor`: what stands between this machine and a real call, and how to mend it."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from parley.cli.findings import Finding, fail
from parley.errors import SettingsError

if TYPE_CHECKING:
    from parley.settings import Settings

COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


def doctor(
    url: Annotated[
        str, typer.Option(help="A running server, as ws://host:port; else the one of the settings.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Examine settings, port, database, disk, addresses, pack, Retell's agent and the keepalive.

    Each line says ok, warn or fail, and how to mend it. The exit status is 1 where one fails. The
    keepalive is tried on a call of its own at the running server.
    """
    from parley.settings import from_machine

    try:
        findings = list(_findings(from_machine(), url))
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


def _findings(settings: "Settings", url: str) -> Iterator[Finding]:
    from parley.cli import checks, checks_outside
    from parley.cli.addresses import target_of

    target = target_of(settings, url)
    yield from checks.check_settings(settings)
    yield checks.check_port(settings, target)
    yield checks.check_database(settings)
    if disk := checks.check_disk(settings):
        yield disk
    yield checks.check_pack(settings)
    yield checks.check_delivery(settings)
    yield checks.check_public_address(settings)
    yield from checks.check_access(settings)
    yield checks_outside.check_retell_agent(settings)
    yield checks_outside.check_keepalive(settings, target)
