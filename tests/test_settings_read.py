"""Every setting is read somewhere: none of them is only a name that changes nothing."""

import ast
from collections.abc import Iterator
from pathlib import Path

import parley
from parley.settings import Settings

SOURCE = Path(parley.__file__).parent
SETTINGS = SOURCE / "settings"


def trees() -> Iterator[ast.Module]:
    for path in SOURCE.rglob("*.py"):
        if not path.is_relative_to(SETTINGS):
            yield ast.parse(path.read_text(encoding="utf-8"))


def attributes(tree: ast.AST) -> set[str]:
    """The names that stand behind a dot and are read."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)
    }


def properties_of_settings() -> dict[str, set[str]]:
    """What the properties of Settings read, since who reads one of them reads those."""
    tree = ast.parse((SETTINGS / "model.py").read_text(encoding="utf-8"))
    return {
        node.name: attributes(node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
    }


def names_read() -> set[str]:
    read = set().union(*map(attributes, trees()))
    behind = (names for name, names in properties_of_settings().items() if name in read)
    return read.union(*behind)


def test_a_setting_that_nothing_reads_would_be_noticed() -> None:
    assert "parley_port" in names_read()
    assert "names_that_nobody_has" not in names_read()


def test_every_setting_is_read_outside_of_the_settings() -> None:
    unread = Settings.model_fields.keys() - names_read()
    assert unread == set()
