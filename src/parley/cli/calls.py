"""`parley calls`: which calls there were, what was said in one, its files, and its erasure."""

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parley.cli.call_files import CallFiles, journal_of
from parley.cli.files import write_out
from parley.cli.opening import opened, the_call
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.calls.actions import Call
    from parley.db.engine import Tx

LISTED = 20
LISTED_MAX = 10_000

app = typer.Typer(help="Calls: list, show, export and erase them.", no_args_is_help=True)

CallId = Annotated[str | None, typer.Argument(metavar="CALL_ID", help="The call's id.")]
Last = Annotated[bool, typer.Option("--last", help="The call that began last.")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


@app.command("list")
def list_calls(
    limit: Annotated[int, typer.Option(min=1, max=LISTED_MAX, help="At most so many.")] = LISTED,
    before: Annotated[str, typer.Option(help="Only those that began before this call.")] = "",
    as_json: AsJson = False,
) -> None:
    """List calls, newest first. Numbers are masked; `show` tells them."""
    from parley.calls import actions as calls
    from parley.tenants.rules import DEFAULT_TENANT

    with opened() as database, database.read() as tx:
        found = _with_turns(tx, calls.list_calls(tx, DEFAULT_TENANT, limit, before))
    if as_json:
        print(json.dumps([_told(call, masked=True) for call in found], indent=2))
        return
    for call in found:
        typer.echo(_row(call))
    if not found:
        typer.echo("No calls yet.")


@app.command()
def show(call_id: CallId = None, last: Last = False, as_json: AsJson = False) -> None:
    """Show what was said and done in a call, turn by turn."""
    from parley.cli.stories import story

    with opened() as database:
        call = the_call(database, call_id, last=last)
        lines = journal_of(database, call.call_id)
    told = list(story(lines))
    if as_json:
        print(json.dumps({**_told(call, masked=False), "story": told}, indent=2))
        return
    for name, value in _told(call, masked=False).items():
        typer.echo(f"{name:<12} {value}")
    typer.echo(f"\n{erased(call)}" if call.erased_at else "")
    for at_ms, who, text in told:
        typer.echo(f"{at_ms / 1000:9.3f} s  {who:<8} {text}")


@app.command()
def export(
    call_id: CallId = None,
    last: Last = False,
    to: Annotated[Path | None, typer.Option(help="The file; else standard output.")] = None,
    journal: Annotated[
        bool, typer.Option("--journal", help="The journal, for `parley replay`, as it is.")
    ] = False,
) -> None:
    """Write a call as a session file, for `parley play` and tests; or its journal.

    It holds what the caller said and their number.
    """
    from parley.settings import from_machine

    with opened() as database:
        call = the_call(database, call_id, last=last)
        if call.erased_at:
            raise ParleyError(erased(call))
        files = CallFiles(from_machine())
        content = files.journal(database, call) if journal else files.session(database, call)
    write_out(to, content)


@app.command()
def erase(
    call_id: CallId = None,
    caller: Annotated[
        str, typer.Option(help="Every call with this number (E.164), instead of one call.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Erase what was said in a call, or in all calls of a person.

    The fact that there was a call stays, and the wish not to be called. A running call ends.
    """
    from parley.calls import erasure
    from parley.people.rules import is_e164
    from parley.tenants.rules import DEFAULT_TENANT

    if bool(call_id) == bool(caller):
        raise ParleyError("Name a call by its id, or a person by --caller.")
    if caller and not is_e164(caller):
        raise ParleyError("--caller takes a number in E.164, such as +12125550123.")
    if not yes:
        typer.confirm(f"Erase {'all calls of this person' if caller else call_id}?", abort=True)
    with opened() as database:
        if call_id:
            the_call(database, call_id, last=False)
        with database.write() as tx:
            if call_id:
                count = int(erasure.erase_call(tx, call_id))
            else:
                count = erasure.erase_caller(tx, DEFAULT_TENANT, caller)
    typer.echo(f"{count} call{'' if count == 1 else 's'} erased.")


def _with_turns(tx: "Tx", found: list["Call"]) -> list["Call"]:
    """Calls that have not ended with the turns that they have taken so far."""
    import msgspec

    from parley.calls import actions as calls
    from parley.live.lines import decode_snapshot

    running = [call.call_id for call in found if call.status != "ended"]
    turns: dict[str, int] = {}
    for call_id, snapshot in calls.newest_snapshots(tx, running).items():
        with contextlib.suppress(msgspec.DecodeError):  # Of another build.
            turns[call_id] = decode_snapshot(snapshot).turns
    return [
        msgspec.structs.replace(call, turns=turns.get(call.call_id, call.turns)) for call in found
    ]


def erased(call: "Call") -> str:
    """That its words are gone, and since when."""
    return f"The words of the call {call.call_id} were erased on {call.erased_at:%Y-%m-%d %H:%M}."


def _row(call: "Call") -> str:
    from parley.telemetry.logs import mask_numbers

    state = "erased" if call.erased_at else call.end_reason or call.status
    number = mask_numbers(call.pii_from_number)
    return (
        f"{call.started_at:%Y-%m-%d %H:%M:%S}  {call.call_id:<36} {state:<12}"
        f" {call.turns:>3} turns  {number}"
    ).rstrip()


def _told(call: "Call", *, masked: bool) -> dict[str, object]:
    from parley.telemetry.logs import mask_numbers

    shown = mask_numbers if masked else str
    return {
        "call_id": call.call_id,
        "status": call.status,
        "end_reason": call.end_reason,
        "from": shown(call.pii_from_number),
        "to": shown(call.pii_to_number),
        "direction": call.direction,
        "started_at": call.started_at.isoformat(),
        "ended_at": call.ended_at.isoformat() if call.ended_at else None,
        "turns": call.turns,
        "pack": call.pack,
        "build": call.build,
        "hash": call.hash.hex() if call.hash else None,
        "replay": {None: "not checked", True: "same", False: "differs"}[call.replay_ok],
        "erased_at": call.erased_at.isoformat() if call.erased_at else None,
    }
