"""The pack format as a reference page and as a JSON Schema; both are generated."""

import textwrap
from collections.abc import Iterable
from inspect import cleandoc
from typing import Any, get_args

import msgspec

from parley.assembly.pack_meanings import MEANINGS
from parley.conversation.flow.compiling import KINDS
from parley.conversation.flow.pack import Node, PackText
from parley.conversation.hearing import INTENTS
from parley.conversation.wording.phrases import FORMS
from parley.tools import TOOLS, Tool

LINE_MAX_CHARS = 100

_NODES = get_args(Node)
_PLAIN = {"string": "text", "boolean": "true or false", "integer": "whole number"}

_PAGE = """\
# Packs

Generated from the code by `make docs`.

How to write one: [write a pack](../how-to/write-a-pack.md).
For editors and other programs: [pack.schema.json](pack.schema.json).

A pack is one YAML file. A field that is not listed here is an error, and so are a destination, a
phrase or a tool that the pack does not have: they are named with their place. A destination is a
node of the same flow, `flow.node`, or `back`: the question that an interruption left. A template
is a text with places `{{slot}}` or `{{slot|form}}`. A template that goes to a tool holds values as
they are. Phrases are templates too, and are spoken: of several wordings, those that say most of
what is known are chosen from, never the same twice in a row, and a value that is not known is
spoken as nothing. Without a form a value is spoken by what it is. The forms are
{forms}.
`last4` and `digits` speak a value digit by digit, `spelled` letter by letter.

`expect` and `value` name a kind of value:
{kinds}.
`reason` is the caller's own words without greetings and thanks; `own_number` says that they mean
the line they call from.

An intent is one of these, the weightiest first:
{intents}.
"""


def packs_page() -> str:
    """`docs/reference/packs.md`."""
    head = _PAGE.format(
        forms=textwrap.fill(_listed([form for form in FORMS if form]), LINE_MAX_CHARS),
        kinds=textwrap.fill(_listed(KINDS), LINE_MAX_CHARS),
        intents=textwrap.fill(_listed(INTENTS), LINE_MAX_CHARS),
    )
    parts = [part for part in MEANINGS if part is not PackText and part not in _NODES]
    return "".join(
        [
            head,
            f"\n## The file\n\n{_table(PackText)}",
            "\n## Nodes\n\nEach has a `type`, and these fields.\n",
            *(_part(node, f"type: {node.__struct_config__.tag}") for node in _NODES),
            "\n## Parts of the file and of nodes\n",
            *(_part(part, part.__name__.lower()) for part in parts),
            "\n## Tools\n\nArguments and answers are texts.\n\n",
            "| name | acts | arguments | what it does |\n|---|---|---|---|\n",
            *map(_tool, TOOLS.values()),
        ]
    )


def pack_schema() -> dict[str, Any]:
    """The format as a JSON Schema (2020-12), of the YAML file read as JSON."""
    schema: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(PackText)))
    for part in schema["$defs"].values():
        # Whether a docstring keeps its indentation depends on the version of Python.
        if "description" in part:
            part["description"] = cleandoc(part["description"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A pack of Parley",
        **schema,
    }


def pack_schema_page() -> str:
    """`docs/reference/pack.schema.json`."""
    return msgspec.json.format(msgspec.json.encode(pack_schema()), indent=2).decode() + "\n"


def _part(part: type[msgspec.Struct], title: str) -> str:
    told = f"{cleandoc(part.__doc__)}\n\n" if part.__doc__ else ""
    return f"\n### {title}\n\n{told}{_table(part)}"


def _table(part: type[msgspec.Struct]) -> str:
    properties = pack_schema()["$defs"][part.__name__]["properties"]
    rows = (
        f"| `{name}` | {_type(properties[name])} | {_default(properties[name])} | {meaning} |\n"
        for name, meaning in MEANINGS[part].items()
    )
    return "| field | type | default | meaning |\n|---|---|---|---|\n" + "".join(rows)


def _type(schema: dict[str, Any]) -> str:
    """A JSON Schema in the words of a table."""
    match schema:
        case {"enum": values}:
            return " or ".join(f"`{value}`" for value in values)
        case {"$ref": name}:
            return str(name).rpartition("/")[2].lower()
        case {"anyOf": _}:
            return "node"
        case {"type": "array", "items": items}:
            return f"list of {_type(items)}"
        case {"type": "object", "additionalProperties": values}:
            return f"table of {_type(values)}"
        case {"type": plain}:
            return _PLAIN[str(plain)]
        case _:
            raise AssertionError(schema)


def _default(schema: dict[str, Any]) -> str:
    if "default" not in schema:
        return "must be given"
    match schema["default"]:
        case "" | [] | {}:
            return "empty"
        case value:
            return f"`{str(value).lower()}`"


def _tool(tool: Tool) -> str:
    arguments = _listed(field.name for field in msgspec.structs.fields(tool.arguments))
    acts = "yes" if tool.has_effect else "no"
    return f"| `{tool.name}` | {acts} | {arguments} | {tool.description} |\n"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
