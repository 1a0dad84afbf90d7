"""The pages that are generated from the pack format."""

import json
from pathlib import Path
from typing import TypeGuard

import jsonschema
import msgspec
import pytest
import yaml

from parley.assembly.pack_meanings import MEANINGS
from parley.assembly.packs import SHIPPED, shipped_pack
from parley.assembly.reference import pack_schema, pack_schema_page, packs_page
from parley.conversation.flow import pack
from parley.conversation.flow.compiling import KINDS, PackError, compile_pack
from parley.conversation.flow.pack import PackText
from parley.conversation.hearing import INTENTS
from parley.tools import TOOLS

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


def small() -> dict[str, object]:
    """A pack that can be run, as it stands in YAML."""
    return {
        "pack": "small",
        "language": "en",
        "start": "main.bye",
        "full": "main.bye",
        "trouble": "main.bye",
        "lines": {"ack": "bye", "filler": "bye", "pardon": "bye", "trouble": "bye"},
        "nudges": [{"say": "bye"}],
        "flows": {"main": {"bye": {"type": "end", "say": "bye"}}},
        "phrases": {"bye": ["Goodbye."]},
    }


def is_part(one: object) -> TypeGuard[type[msgspec.Struct]]:
    """Whether something is a struct of the format."""
    if not (isinstance(one, type) and issubclass(one, msgspec.Struct)):
        return False
    return one.__module__ == pack.__name__ and bool(one.__struct_fields__)


def fits(content: object) -> bool:
    return jsonschema.Draft202012Validator(pack_schema()).is_valid(content)


def test_the_page_and_the_schema_are_what_the_code_says() -> None:
    assert (REFERENCE / "packs.md").read_text(encoding="utf-8") == packs_page()
    assert (REFERENCE / "pack.schema.json").read_text(encoding="utf-8") == pack_schema_page()


def test_the_schema_is_a_schema_and_the_shipped_packs_fit_it() -> None:
    jsonschema.Draft202012Validator.check_schema(pack_schema())
    for name in SHIPPED:
        assert fits(yaml.safe_load(shipped_pack(name)))


@pytest.mark.parametrize(
    "change",
    [
        {"nudge": []},
        {"nudges": [{"says": "bye"}]},
        {"flows": {"main": {"bye": {"type": "ends", "say": "bye"}}}},
        {"flows": {"main": {"bye": {"type": "end"}}}},
        {"phrases": {"bye": "Goodbye."}},
        {"wait_for_details": "yes"},
    ],
)
def test_what_the_schema_refuses_the_compiler_refuses_too(change: dict[str, object]) -> None:
    assert fits(small())
    compile_pack(json.dumps(small()).encode())
    changed = small() | change
    assert not fits(changed)
    with pytest.raises(PackError):
        compile_pack(json.dumps(changed).encode())


def test_every_field_of_the_format_has_a_meaning() -> None:
    parts = [one for one in vars(pack).values() if is_part(one)]
    fields = {part: set(part.__struct_fields__) for part in parts}
    assert {part: set(meanings) for part, meanings in MEANINGS.items()} == fields
    assert PackText in parts


def test_the_page_tells_every_intent_kind_and_tool() -> None:
    page = packs_page()
    assert [word for word in (*INTENTS, *KINDS, *TOOLS) if f"`{word}`" not in page] == []


def test_every_kind_that_a_shipped_pack_expects_is_told() -> None:
    packs = [compile_pack(shipped_pack(name)) for name in SHIPPED]
    asked = [node for one in packs for node in one.nodes.values() if isinstance(node, pack.AskNode)]
    named = {node.expect for node in asked} | {rule.value for node in asked for rule in node.rules}
    assert named - {""} <= set(KINDS)
    assert "phone" in named
