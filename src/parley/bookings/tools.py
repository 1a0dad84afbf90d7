"""The functions of the front desk as tools of our own conversations: the same ones, as texts."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from parley.bookings.answers import Json
from parley.bookings.functions import FUNCTIONS
from parley.bookings.rules.states import HOLD_MS
from parley.bookings.using import FINAL, Facts, Function, Functions, Use, Whose
from parley.db.engine import Tx
from parley.db.tool import Tool, ToolContext
from parley.errors import Refused
from parley.tenants.actions import resolving

PLATFORM = "parley"
"""What the desk calls the platform of a call that our own brain answers."""

DONE = FINAL | {"ok", "available", "found", "reserved", "transfer"}
"""How a function ends whose sentence tells that something is so."""

LISTED_MAX = 5
"""Things of a list that a flow can choose from: nobody is told of more."""
HANDLES = ("alternative_id", "appointment_id", "iso")
"""By which field a flow names one thing of a list."""


def _tool(function: Function) -> Tool:
    def run(tx: Tx, context: ToolContext, arguments: Any) -> dict[str, str]:  # noqa: ANN401
        return _use(tx, context, function, arguments)

    return Tool(
        name=function.name,
        description=function.description,
        arguments=_with_branch(function.arguments),
        has_effect=function.kind in ("hold", "write"),
        run=run,
    )


def _with_branch(arguments: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """The arguments of a function, and `branch`: the place that the caller named, in their words.

    A number or a company with one place says it already.
    """
    return msgspec.defstruct(
        arguments.__name__,
        [("branch", str, "")],
        bases=(arguments,),
        module=arguments.__module__,
        frozen=True,
    )


def _use(
    tx: Tx, context: ToolContext, function: Function, arguments: msgspec.Struct
) -> dict[str, str]:
    """Use a function in a call of ours. Raises Refused where there is no business answer."""
    said = {name: text for name, text in msgspec.structs.asdict(arguments).items() if text}
    use = Use(
        name=function.name,
        function=function.name,
        arguments=said,
        request=_request(context, function, said),
        facts=Facts(
            call_id=context.call_id,
            platform=PLATFORM,
            caller=context.caller_number,
            called=context.called_number,
        ),
        language=context.language,
    )
    functions = Functions(FUNCTIONS, hold_ms=context.hold_ms or HOLD_MS)
    used = functions.use(tx, _whose(tx, context), use)
    if not used.envelope["success"]:
        raise Refused(str(used.envelope["error"]), str(used.envelope["message"]))
    return _texts(used.envelope)


def _whose(tx: Tx, context: ToolContext) -> Whose:
    """The branch of the number that was called, if it is one of the tenant's."""
    resolved = resolving.resolve(tx, context.called_number) if context.called_number else None
    if resolved is None or resolved.tenant_id != context.tenant_id:
        return Whose(context.tenant_id)
    return Whose(resolved.tenant_id, resolved.branch_id)


def _request(context: ToolContext, function: Function, said: Mapping[str, str]) -> str:
    """Names this use: a conversation counts its own, so two of them are never the same request."""
    canonical = msgspec.json.encode(
        [context.call_id, function.name, said, context.key], order="deterministic"
    )
    return hashlib.sha256(canonical).hexdigest()


def _texts(sent: Mapping[str, Json]) -> dict[str, str]:
    """An answer as a flow reads it: `status`, `message`, and its fields that are texts.

    `start` is the wall-clock time that a field of that name tells. `missing` is the first thing
    that is needed; one of another list has its number behind the list's name (`alternatives_2`).
    `done` says whether the answer is evidence for its sentence.
    """
    texts = {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in sent.items()
        if isinstance(value, str | int | float)
    }
    for name, value in sent.items():
        match value:
            case {"spoken": str(spoken)}:
                texts[name] = spoken
            case [str(first), *_] if name == "missing":
                texts[name] = first
            case list():
                texts |= _listed(name, value)
            case _:  # Told above, or nothing that a flow reads.
                pass
    texts["done"] = "yes" if sent["status"] in DONE else "no"
    return texts


def _listed(name: str, values: Sequence[Json]) -> dict[str, str]:
    """What stands in a list, numbered from 1: a text, or that by which a thing can be chosen."""
    chosen = (_handle(value) for value in values[:LISTED_MAX])
    return {f"{name}_{number}": text for number, text in enumerate(chosen, 1) if text}


def _handle(value: Json) -> str:
    if isinstance(value, dict):
        return next((str(value[key]) for key in HANDLES if key in value), "")
    return value if isinstance(value, str) else ""


DESK_TOOLS = tuple(_tool(function) for function in FUNCTIONS.values())
"""One tool for each function."""
