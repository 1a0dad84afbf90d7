"""`parley messages`: what callers left, and whether it has reached the people it is for."""

import json
from typing import TYPE_CHECKING, Annotated

import typer

from parley.cli.opening import opened
from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.messages.rules import Message

LISTED = 20
LISTED_MAX = 10_000
REASON_SHOWN_MAX_CHARS = 60

app = typer.Typer(help="Messages that callers left: list and show them.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


@app.command("list")
def list_messages(
    limit: Annotated[int, typer.Option(min=1, max=LISTED_MAX, help="At most so many.")] = LISTED,
    as_json: AsJson = False,
) -> None:
    """List messages, newest first."""
    from parley.messages import actions as messages
    from parley.tenants.rules import DEFAULT_TENANT

    with opened() as database, database.read() as tx:
        found = messages.list_messages(tx, DEFAULT_TENANT, limit)
    if as_json:
        print(json.dumps([_told(message) for message in found], indent=2))
        return
    for message in found:
        typer.echo(_row(message))
    if not found:
        typer.echo("No messages yet.")


@app.command()
def show(
    message_id: Annotated[str, typer.Argument(help="The message's id.")], as_json: AsJson = False
) -> None:
    """Show a message whole."""
    from parley.messages import actions as messages
    from parley.tenants.rules import DEFAULT_TENANT

    with opened() as database, database.read() as tx:
        message = messages.show(tx, DEFAULT_TENANT, message_id)
    if message is None:
        raise ParleyError(f"There is no message {message_id}; see: parley messages list")
    if as_json:
        print(json.dumps(_told(message), indent=2))
        return
    for name, value in _told(message).items():
        typer.echo(f"{name:<13} {value}")


def _row(message: "Message") -> str:
    reason = message.pii_reason
    if len(reason) > REASON_SHOWN_MAX_CHARS:
        reason = f"{reason[:REASON_SHOWN_MAX_CHARS]}…"
    words = "erased" if message.erased_at else f"{message.pii_name}  {message.pii_phone}  {reason}"
    return (
        f"{message.created_at:%Y-%m-%d %H:%M:%S}  {message.id}  {message.delivery:<9}  {words}"
    ).rstrip()


def _told(message: "Message") -> dict[str, object]:
    return {
        "id": message.id,
        "call_id": message.call_id,
        "number": message.number,
        "revision": message.revision,
        "name": message.pii_name,
        "phone": message.pii_phone,
        "reason": message.pii_reason,
        "language": message.language,
        "created_at": message.created_at.isoformat(),
        "updated_at": message.updated_at.isoformat(),
        "delivery": message.delivery,
        "attempts": message.attempts,
        "delivered_at": message.delivered_at.isoformat() if message.delivered_at else None,
        "delivered_to": message.delivered_to,
        "last_error": message.last_error,
        "erased_at": message.erased_at.isoformat() if message.erased_at else None,
    }
