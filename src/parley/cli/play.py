"""`parley play`: session files against a server, with every answer and whether it was expected."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parley.cli.files import read_file, write_file
from parley.cli.play_screen import Entry, Result, outcome, report, show
from parley.cli.play_servers import Stage, absent, stages
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.testing.sessions import Session
    from parley.testing.sessions.happenings import Played, Tempo


def play(  # noqa: PLR0913, PLR0917 - each is an option of the command
    files: Annotated[
        list[Path] | None, typer.Argument(help="Session files; none: those that are shipped.")
    ] = None,
    url: Annotated[
        str, typer.Option(help="A running server, as ws://host:port; else the one of the settings.")
    ] = "",
    own: Annotated[
        bool, typer.Option("--own", help="Start servers that fit, even while one is running.")
    ] = False,
    speed: Annotated[
        float, typer.Option(min=0.01, max=1000, help="Divides the waits of the files.")
    ] = 1.0,
    patience: Annotated[
        float, typer.Option(min=0.1, max=1000, help="Multiplies the times that answers may take.")
    ] = 1.0,
    profile: Annotated[
        str, typer.Option(help="The pack for sessions that name none, on servers started here.")
    ] = "",
    record: Annotated[
        Path | None, typer.Option(help="Write the session here, with all that was received.")
    ] = None,
    convert: Annotated[
        tuple[Path, Path] | None,
        typer.Option(metavar="IN OUT", help="Turn a file of the reference format into ours."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Only the results, as JSON.")] = False,
) -> None:
    """Play session files and check what they expect.

    A file whose needs the server does not meet is not applicable. The exit status is 1 where an
    expectation failed. A server that is started here has a database of its own and delivers
    nothing.
    """
    from parley.settings import from_machine
    from parley.testing.sessions.happenings import Tempo

    if convert:
        _convert(*convert)
        return
    entries = _entries(files or [])
    if record and len(entries) != 1:
        raise ParleyError("--record takes what one session received; name one file.")
    results: list[Result] = []
    for place in stages(from_machine(), entries, url, own=own, profile=profile):
        with place as stage:
            results += _play_all(stage, Tempo(speed, patience), quiet=as_json)
    if record and results[0].played:
        _record(record, entries[0].session, results[0].played)
    report(results, as_json=as_json)
    if any(result.played and not result.played.ok for result in results):
        raise typer.Exit(1)


def _convert(source: Path, destination: Path) -> None:
    from parley.testing.sessions import write_session
    from parley.testing.sessions.convert import convert_reference

    write_file(destination, write_session(convert_reference(read_file(source))))


def _record(path: Path, session: "Session", played: "Played") -> None:
    import msgspec

    from parley.testing.sessions import write_session

    recorded = msgspec.structs.replace(session, received=played.received)
    write_file(path, write_session(recorded))


def _entries(paths: list[Path]) -> list[Entry]:
    from parley.testing.sessions import SessionError, read_session
    from parley.testing.sessions.shipped import shipped_sessions

    if not paths:
        return [Entry(name, session) for name, session in shipped_sessions().items()]
    entries = []
    for path in paths:
        try:
            entries.append(Entry(path.name, read_session(read_file(path))))
        except SessionError as error:
            raise ParleyError(f"{path}: {error}") from error
    return entries


def _play_all(stage: Stage, tempo: "Tempo", *, quiet: bool) -> Iterator[Result]:
    for entry in stage.entries:
        if not quiet:
            typer.echo(f"{entry.name}: {entry.session.title}")
        if why := absent(entry.session.needs, stage.about):
            result = Result(entry, None, why)
        else:
            result = Result(entry, asyncio.run(_play(entry, stage, tempo, quiet=quiet)))
        if not quiet:
            typer.echo(f"  => {outcome(result)}\n")
        yield result


async def _play(entry: Entry, stage: Stage, tempo: "Tempo", *, quiet: bool) -> "Played":
    from parley.assembly.call_ids import new_call_id
    from parley.testing.sessions.player import play as play_session

    return await play_session(
        entry.session,
        stage.target.of_call(new_call_id("play")),
        headers=stage.target.headers,
        tempo=tempo,
        tell=(lambda _: None) if quiet else show,
    )
