"""The tools that a conversation may use, collected from the slices, and the one way to run them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

import msgspec

from parley.bookings.tools import DESK_TOOLS
from parley.calls import actions as calls
from parley.db.engine import Database, Tx
from parley.db.tool import Tool, ToolContext
from parley.errors import Refused
from parley.messages.tools import TAKE_MESSAGE
from parley.people.tools import STOP_CALLING

__all__ = ["TOOLS", "Tool", "ToolAnswer", "ToolContext", "run_tool", "wait_ms"]

PROBE_WAIT_MAX_MS = 60_000


class ToolAnswer(msgspec.Struct, frozen=True):
    """What a tool answered. Without `ok` nothing was done and `result["reason"]` says why."""

    ok: bool
    result: dict[str, str]


class Probe(msgspec.Struct, frozen=True):
    """`wait_ms` is how long whoever runs it waits before; any text in `fail` makes it refuse."""

    wait_ms: Annotated[int, msgspec.Meta(ge=0, le=PROBE_WAIT_MAX_MS)] = 0
    fail: str = ""


def _probe(_tx: Tx, _context: ToolContext, arguments: Probe) -> dict[str, str]:
    if arguments.fail:
        raise Refused("probe_failed", "as it was asked to")
    return {"waited": str(arguments.wait_ms)}


PROBE = Tool(
    name="probe",
    description="Answer after a while, or refuse: for packs that try out the conversation.",
    arguments=Probe,
    has_effect=False,
    run=_probe,
)

TOOLS: Mapping[str, Tool] = MappingProxyType(
    {tool.name: tool for tool in (TAKE_MESSAGE, STOP_CALLING, PROBE, *DESK_TOOLS)}
)


def run_tool(
    database: Database, context: ToolContext, key: str, name: str, arguments: Mapping[str, str]
) -> ToolAnswer:
    """Use a tool in one transaction; the same key again gives the same answer and does nothing.

    A refusal did nothing and is not remembered: asked again, the tool runs. Raises
    DatabaseUnavailable, after which the same key may be tried again.
    """
    tool = TOOLS.get(name)
    if tool is None:
        return ToolAnswer(False, {"reason": "unknown_tool"})
    try:
        parsed = msgspec.convert(dict(arguments), tool.arguments, strict=False)
    except msgspec.ValidationError as error:
        return ToolAnswer(False, {"reason": "bad_arguments", "detail": str(error)})
    try:
        with database.write() as tx:
            context = msgspec.structs.replace(context, key=key)
            return ToolAnswer(True, _once(tx, context, key, tool, parsed))
    except Refused as refusal:
        return ToolAnswer(False, {"reason": refusal.reason})


def _once(
    tx: Tx, context: ToolContext, key: str, tool: Tool, arguments: msgspec.Struct
) -> dict[str, str]:
    stored = calls.begin_use(tx, call_id=context.call_id, key=key, name=tool.name)
    if stored is not None:
        return msgspec.json.decode(stored, type=dict[str, str])
    result = tool.run(tx, context, arguments)
    calls.finish_use(
        tx, call_id=context.call_id, key=key, result=msgspec.json.encode(result).decode()
    )
    if tool.latest_wins:
        calls.forget_other_uses(tx, call_id=context.call_id, key=key, name=tool.name)
    return result


def wait_ms(name: str, arguments: Mapping[str, str]) -> int:
    """How long whoever runs a tool waits before; 0 for every tool but a valid `probe`."""
    if name != PROBE.name:
        return 0
    try:
        return msgspec.convert(dict(arguments), Probe, strict=False).wait_ms
    except msgspec.ValidationError:
        return 0
