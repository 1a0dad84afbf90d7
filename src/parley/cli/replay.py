"""`parley replay`: decide a call again from its journal, and compare."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from parley.cli.files import read_file
from parley.cli.opening import opened, the_call
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.conversation.flow.pack import Pack
    from parley.live.replay import Replay

DIFFERENCES_MAX = 20
SUFFIX = ".journal"


class Source(NamedTuple):
    """A journal, the pack and the builds that decided, and the hash of the call's row, or empty."""

    call_id: str
    entries: Sequence[bytes]
    pack: "Pack"
    builds: frozenset[str]
    hash: str


def replay(
    call: Annotated[
        str | None,
        typer.Argument(metavar="CALL_ID|FILE.journal", help="A call, or a journal file."),
    ] = None,
    last: Annotated[bool, typer.Option("--last", help="The call that began last.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Replay a call and compare every effect with its journal.

    On the build that decided it the hash must be the same; the exit status is 1 where it is not.
    On another build it is a question, what would be said now, and the answer is what differs.
    """
    from parley.assembly.identity import build_id

    if call and call.endswith(SUFFIX):
        source = _from_file(Path(call))
    else:
        source = _from_database(call, last=last)
    result = _replayed(source)
    same_build = source.builds == {build_id()}
    differs = result.difference or _other_hash(source, result)
    if as_json:
        print(json.dumps(_told(source, result, differs), indent=2))
    else:
        typer.echo(f"call   {source.call_id}\nlines  {result.lines}\nhash   {result.hash}")
        typer.echo(_verdict(source, differs, same_build=same_build))
        for difference in islice(_differences(source), DIFFERENCES_MAX) if differs else ():
            typer.echo(difference)
    if differs and same_build:
        raise typer.Exit(1)


def _from_file(path: Path) -> Source:
    from parley.cli.journal_file import read_journal_file
    from parley.conversation.flow.compiling import compile_pack

    journal = read_journal_file(read_file(path))
    pack = compile_pack(journal.pack)
    builds = frozenset(journal.builds)
    return Source(journal.call_id, journal.entries, pack, builds, journal.hash.hex())


def _from_database(call_id: str | None, *, last: bool) -> Source:
    from parley.assembly.packs import PackShelf
    from parley.assembly.replay_check import builds_of
    from parley.calls import actions as calls
    from parley.cli.calls import erased

    if call_id and Path(call_id).is_file():
        raise ParleyError(
            f"{call_id} is not a journal file. A session file is played: parley play {call_id}. A"
            " journal file is made by: parley calls export --journal CALL_ID."
        )
    with opened() as database:
        call = the_call(database, call_id, last=last)
        if call.erased_at:
            raise ParleyError(f"{erased(call)} There is nothing to replay.")
        with database.read() as tx:
            rows = calls.journal(tx, call.call_id)
        pack = PackShelf(database).find(call.pack)
    if not rows:
        raise ParleyError(f"Nothing of the call {call.call_id} was journalled.")
    hash_ = call.hash.hex() if call.hash else ""
    builds = frozenset(builds_of(call, rows))
    return Source(call.call_id, [row.entries for row in rows], pack, builds, hash_)


def _replayed(source: Source) -> "Replay":
    import msgspec

    from parley.live.replay import replay as replay_journal

    try:
        return replay_journal(source.entries, lambda _hash: source.pack)
    except (msgspec.DecodeError, ValueError) as error:
        raise ParleyError(f"The journal of {source.call_id} cannot be read: {error}") from error


def _other_hash(source: Source, result: "Replay") -> str:
    if source.hash and source.hash != result.hash:
        return f"the row of the call holds another hash: {source.hash}"
    return ""


def _verdict(source: Source, differs: str, *, same_build: bool) -> str:
    from parley.assembly.identity import build_id

    if not differs:
        return "same   every effect is what was journalled"
    if same_build:
        return f"DIFFERS: {differs}"
    builds = ", ".join(sorted(source.builds))
    return (
        f"Decided by another build ({builds}; this is {build_id()}), so it may differ."
        " What would be said now (- then, + now):"
    )


def _differences(source: Source) -> Iterator[str]:
    """Effects that were, and those that would be, line by line."""
    from parley.conversation.session import Session
    from parley.live.lines import decode_line, raw_lines

    session = Session(source.pack)
    for raw in raw_lines(source.entries):
        line = decode_line(raw)
        now = session.handle(line.event, line.now)
        for was, is_now in zip_longest(line.effects, now):
            if was != is_now:
                yield from (
                    f"  line {line.seq:>4} {sign} {effect}"
                    for sign, effect in (("-", was), ("+", is_now))
                    if effect is not None
                )


def _told(source: Source, result: "Replay", differs: str) -> dict[str, object]:
    from parley.assembly.identity import build_id

    return {
        "call_id": source.call_id,
        "hash": result.hash,
        "journalled_hash": source.hash or None,
        "lines": result.lines,
        "builds": sorted(source.builds),
        "this_build": build_id(),
        "same": not differs,
        "difference": differs or None,
    }
