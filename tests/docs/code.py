"""What documents may name: names, texts and calls of the source, read without running it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.docs.pages import ROOT

SOURCE = ROOT / "src" / "parley"


@cache
def trees(*places: Path) -> tuple[ast.Module, ...]:
    """The modules below folders."""
    files = [path for place in places for path in sorted(place.rglob("*.py"))]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in files)


@cache
def identifiers() -> frozenset[str]:
    """Whatever is defined in the source and the tests, and the names of modules and folders."""
    places = (SOURCE, ROOT / "tests")
    nodes = (node for tree in trees(*places) for node in ast.walk(tree))
    files = [path for place in places for path in place.rglob("*") if path.suffix in ("", ".py")]
    return frozenset({name for node in nodes for name in _defined(node)} | {f.stem for f in files})


@cache
def texts() -> frozenset[str]:
    """Every constant text of the source."""
    nodes = (node for tree in trees(SOURCE) for node in ast.walk(tree))
    return frozenset(
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def calls(function: str, *places: Path) -> Iterator[ast.Call]:
    """Every call of a function or method of this name."""
    for tree in trees(*places):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) == function:
                yield node


def constants(node: ast.AST) -> list[str]:
    """The texts in an expression, such as both of `"a" if x else "b"`; not those of its test."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=orelse):
            return [*constants(body), *constants(orelse)]
        case _:
            return []


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _defined(node: ast.AST) -> list[str]:
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return [name]
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.arg(arg=name):
            return [name]
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case _:
            return []
