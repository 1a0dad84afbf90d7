"""What a function call asks for, whatever shape it has: one reader for all of them.

Source: docs.retellai.com/build/single-multi-prompt/custom-function, and what agents really send.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

from parley.providers.retell.function_arguments import (
    as_text,
    number_text,
    plain_text,
    read_arguments,
)
from parley.providers.retell.function_call import CallFacts, call_id, read_call
from parley.providers.retell.function_names import (
    FUNCTIONS,
    NAME_MAX_CHARS,
    function_meant,
    function_name,
)
from parley.providers.retell.inbound import UNREADABLE

CALL_ID_HEADER = "x-retell-call-id"
CALL_ID_QUERY = "call_id"
WITHOUT_BODY = frozenset({"GET", "DELETE"})
"""Methods whose arguments stand in the query; a body is not looked at."""

NAME_KEYS = ("name", "function_name", "tool_name", "function")
"""Under which of them the name of the function stands, the likeliest first."""

ARGUMENT_KEYS = ("args", "arguments", "parameters")
"""Under which of them the arguments stand, if they do not stand at the root."""

ROOT_KEYS = frozenset({*NAME_KEYS[1:], "call", "tool_call_id", CALL_ID_QUERY})
"""What is no argument at the root. `name` may be one: that of a person."""

Why = Literal["bad_json", "no_object", "too_deep", "bad_arguments"]


class FunctionRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One call of a function.

    `name` is as it was sent; `function` our name, or a plain form of one that we do not have.
    `arguments` have our names; `unknown` came under other names, for the trace. `call` is None
    where the body tells of no call, and only then `claimed_call_id` may name one: that is not
    signed, and nothing personal hangs on it.
    """

    name: str
    function: str
    arguments: dict[str, str] = {}
    unknown: dict[str, str] = {}
    call: CallFacts | None = None
    claimed_call_id: str = ""


class Unreadable(msgspec.Struct, frozen=True, kw_only=True):
    """A request that asks for nothing that can be understood; `name` and `call` as far as known."""

    name: str
    why: Why
    call: CallFacts | None = None


class _Sent(msgspec.Struct, frozen=True):
    """What stands at the root of a request, and its call object if the body has one."""

    root: dict[str, object]
    call: msgspec.Raw | None = None


_root = msgspec.json.Decoder(dict[str, msgspec.Raw])
_text = msgspec.json.Decoder(str)
_any = msgspec.json.Decoder(float_hook=number_text)
_object = msgspec.json.Decoder(dict[str, object], float_hook=number_text)


def read_request(
    name: str, method: str, body: bytes, query: Mapping[str, str], headers: Mapping[str, str]
) -> FunctionRequest | Unreadable:
    """Read a request whose signature was verified. Never raises for what the peer sends.

    `name` is that of the path; empty: the body or the query tells it. The query counts where there
    is no body: it is not signed. A name in the path holds against one in the body.
    """
    asked = plain_text(name)[:NAME_MAX_CHARS]
    bodiless = method.upper() in WITHOUT_BODY or not body.strip()
    try:
        sent = _Sent(dict(query)) if bodiless else _read_body(body)
        asked = _name(asked, sent.root)
        function = function_name(asked)
        call = _read_call(sent, function)
    except UNREADABLE as error:
        return Unreadable(name=asked, why=_why(error))
    try:
        arguments = _arguments(sent.root, function)
        read = read_arguments(function, arguments)
    except UNREADABLE as error:
        why = _why(error)
        return Unreadable(
            name=asked, why="too_deep" if why == "too_deep" else "bad_arguments", call=call
        )
    meant = function_meant(asked, read.known.get("confirm", ""))
    confirm = {"confirm": meant.confirm} if meant.confirm else {}
    return FunctionRequest(
        name=asked,
        function=meant.function,
        arguments={**read.known, **confirm},
        unknown=read.unknown,
        call=call,
        claimed_call_id="" if call and call.call_id else _claimed(query, headers),
    )


def _read_body(body: bytes) -> _Sent:
    # The decoder does not look into strings that it skips.
    body.decode()
    try:
        raws = _root.decode(body)
    except msgspec.ValidationError:
        # An object that was made a text before it was made JSON.
        raws = _root.decode(_text.decode(body))
    call = raws.pop("call", None)
    return _Sent({key: _any.decode(raw) for key, raw in raws.items()}, call)


def _why(error: Exception) -> Why:
    match error:
        case RecursionError():
            return "too_deep"
        case msgspec.ValidationError():
            return "no_object"
        case _:
            return "bad_json"


def _name(asked: str, root: Mapping[str, object]) -> str:
    if asked:
        return asked
    told = [root.get(key) for key in NAME_KEYS]
    names = [plain_text(one)[:NAME_MAX_CHARS] for one in told if isinstance(one, str)]
    ours = (name for name in names if function_name(name) in FUNCTIONS)
    return next(ours, "") or next(filter(None, names), "")


def _read_call(sent: _Sent, function: str) -> CallFacts | None:
    if sent.call is None:
        return None
    call = read_call(bytes(sent.call), lambda name: function_name(name) == function)
    told = sent.root.get("tool_call_id")
    if call is None or not isinstance(told, str) or not (own := call_id(told)):
        return call
    return msgspec.structs.replace(call, tool_call_id=own)


def _arguments(root: Mapping[str, object], function: str) -> dict[str, object]:
    """The arguments as they were sent. Raises one of UNREADABLE for what can hold none."""
    found = [key for key in ARGUMENT_KEYS if key in root]
    if not found:
        kept = {key: value for key, value in root.items() if key not in ROOT_KEYS}
        if _is_function(kept.get("name"), function):
            del kept["name"]
        return kept
    value = next((root[key] for key in found if as_text(root[key])), {})
    if isinstance(value, str):
        return _object.decode(value)
    return msgspec.convert(value, dict[str, object])


def _is_function(name: object, function: str) -> bool:
    if not isinstance(name, str):
        return False
    ours = function_name(name)
    return ours == function or ours in FUNCTIONS


def _claimed(query: Mapping[str, str], headers: Mapping[str, str]) -> str:
    told = (value for name, value in headers.items() if name.lower() == CALL_ID_HEADER)
    return next(filter(None, map(call_id, told)), "") or call_id(query.get(CALL_ID_QUERY))
