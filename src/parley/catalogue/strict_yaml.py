"""YAML read strictly into structs: every text stays a text, and every fault is told with its line.

A plain reader of YAML takes `+4930…` for a number, `9:30` for 570 and `off` for false; here the
type of the field alone decides what a text means.
"""

import types
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar, Union, get_args, get_origin

import msgspec
import yaml

from parley.errors import ParleyError

FILE_MAX_CHARS = 500_000
FAULTS_MAX = 50
"""Faults that are told at once."""

Struct = TypeVar("Struct", bound=msgspec.Struct)
Path = tuple[str, ...]
Leaf = Callable[[object], object]
"""Reads the plain value of a node: texts in lists and mappings. Raises ParleyError, ValueError."""


class Fault(NamedTuple):
    """What is wrong, where: the line begins at 1, the path names the fields down to it."""

    line: int
    path: str
    what: str

    def __str__(self) -> str:
        place = f"line {self.line}"
        return f"{place}, {self.path}: {self.what}" if self.path else f"{place}: {self.what}"


class Faulty(ParleyError):
    """A file has faults; each is told with its line."""

    def __init__(self, faults: list[Fault]) -> None:
        shown = [str(fault) for fault in sorted(faults)[:FAULTS_MAX]]
        if len(faults) > FAULTS_MAX:
            shown.append(f"and {len(faults) - FAULTS_MAX} more")
        super().__init__("\n".join(shown))
        self.faults = faults


class Lines:
    """On which line each field of a file stands."""

    def __init__(self) -> None:
        self._lines: dict[Path, int] = {}

    def put(self, path: Path, node: yaml.Node) -> None:
        self._lines[path] = node.start_mark.line + 1

    def of(self, path: Path) -> int:
        """The line of a field, or of the nearest one around it."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 1)

    def fault(self, path: Path, what: str) -> Fault:
        return Fault(self.of(path), ".".join(path), what)


def read(text: str, kind: type[Struct], leaves: Mapping[Any, Leaf]) -> tuple[Struct, Lines]:
    """The struct that a file describes. Raises Faulty.

    `leaves` reads the types that have a way of their own to be written.
    """
    node = _composed(text)
    reader = _Reader(leaves)
    found = reader.struct(node, kind, ())
    if reader.faults or found is None:
        raise Faulty(reader.faults)
    return found, reader.lines


def _composed(text: str) -> yaml.Node:
    if len(text) > FILE_MAX_CHARS:
        raise Faulty([Fault(1, "", f"keep the file within {FILE_MAX_CHARS} characters")])
    try:
        for event in yaml.parse(text, yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent):
                line = event.start_mark.line + 1 if event.start_mark else 1
                raise Faulty([Fault(line, "", "write it out: references (*name) are not read")])
        node: yaml.Node | None = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise Faulty([Fault(mark.line + 1 if mark else 1, "", str(error.problem))]) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise Faulty([Fault(1, "", f"this is no YAML ({type(error).__name__})")]) from error
    if node is None:
        raise Faulty([Fault(1, "", "the file is empty")])
    return node


class _Reader:
    """Reads nodes and gathers the faults; what could not be read is None."""

    def __init__(self, leaves: Mapping[Any, Leaf]) -> None:
        self.faults: list[Fault] = []
        self.lines = Lines()
        self._leaves = leaves

    def struct(self, node: yaml.Node, kind: type[Struct], path: Path) -> Struct | None:
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        values: dict[str, object] = {}
        before = len(self.faults)
        for key, value in self._items(node, path):
            if key not in fields:
                known = ", ".join(fields)
                self._refuse(value, (*path, key), f"is not known here; what is: {known}")
                continue
            values[fields[key].name] = self._value(value, fields[key].type, (*path, key))
        for name, field in fields.items():
            if field.required and field.name not in values:
                self._refuse(node, path, f"{name} is missing")
        return kind(**values) if len(self.faults) == before else None

    def _value(self, node: yaml.Node, kind: Any, path: Path) -> object:  # noqa: ANN401 - a type
        self.lines.put(path, node)
        if leaf := self._leaves.get(kind):
            return self._leaf(node, leaf, path)
        origin, arguments = get_origin(kind), get_args(kind)
        if origin in (Union, types.UnionType):
            inner = next(one for one in arguments if one is not types.NoneType)
            return self._value(node, inner, path)
        if origin is dict:
            return {
                key: self._value(value, arguments[1], (*path, key))
                for key, value in self._items(node, path)
            }
        if origin is tuple:
            return self._sequence(node, arguments[0], path)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return self.struct(node, kind, path)
        return self._leaf(node, lambda value: msgspec.convert(value, kind, strict=False), path)

    def _sequence(self, node: yaml.Node, kind: Any, path: Path) -> tuple[object, ...]:  # noqa: ANN401
        if isinstance(node, yaml.ScalarNode) and not node.value:
            return ()
        if not isinstance(node, yaml.SequenceNode):
            self._refuse(node, path, "write a list, one `- …` on each line")
            return ()
        return tuple(
            self._value(item, kind, (*path, str(number)))
            for number, item in enumerate(node.value, 1)
        )

    def _leaf(self, node: yaml.Node, leaf: Leaf, path: Path) -> object:
        try:
            return leaf(self._plain(node, path))
        except (ParleyError, ValueError) as error:
            self._refuse(node, path, str(error))
            return None

    def _plain(self, node: yaml.Node, path: Path) -> object:
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, path) for item in node.value]
        return {key: self._plain(value, (*path, key)) for key, value in self._items(node, path)}

    def _items(self, node: yaml.Node, path: Path) -> Iterator[tuple[str, yaml.Node]]:
        """The keys of a mapping with their values, each once."""
        self.lines.put(path, node)
        if isinstance(node, yaml.ScalarNode) and not node.value:
            return
        if not isinstance(node, yaml.MappingNode):
            self._refuse(node, path, "write `name: value` on each line")
            return
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in seen:
                self._refuse(key, (*path, name), "stands twice")
                continue
            seen.add(name)
            yield name, value

    def _refuse(self, node: yaml.Node, path: Path, what: str) -> None:
        self.faults.append(Fault(node.start_mark.line + 1, ".".join(path), what))
