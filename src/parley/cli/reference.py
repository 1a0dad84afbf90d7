"""The commands as a reference page, generated from their declarations."""

from collections.abc import Iterator

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from parley.cli import app

PROGRAM = "parley"

_PAGE = """\
# Commands

Generated from the code by `make docs`.

`make run` and `make talk` are `parley up` and `parley talk` in the project's environment; the
others are called as `.venv/bin/parley …`. Every command reads the [settings](settings.md).

The exit status is 0 where all is well, 1 where something that was checked is not as it should be,
and 2 where the command could not do its work: then one sentence says what to mend.
"""


def cli_page() -> str:
    """`docs/reference/cli.md`."""
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return _PAGE + "".join(_group(group, PROGRAM))


def _group(group: TyperGroup, name: str) -> Iterator[str]:
    for part, command in group.commands.items():
        full = f"{name} {part}"
        if isinstance(command, TyperGroup):
            yield from _group(command, full)
        else:
            assert isinstance(command, TyperCommand)
            yield _command(command, full)


def _command(command: TyperCommand, name: str) -> str:
    context = typer.Context(command, info_name=name)
    usage = " ".join([name, *command.collect_usage_pieces(context)])
    rows = [_row(parameter, context) for parameter in command.params]
    table = f"\n| | |\n|---|---|\n{''.join(rows)}" if rows else ""
    return f"\n## {name}\n\n`{usage}`\n\n{(command.help or '').strip()}\n{table}"


def _row(parameter: object, context: typer.Context) -> str:
    assert isinstance(parameter, TyperArgument | TyperOption)
    record = parameter.get_help_record(context)
    assert record is not None, "no parameter of ours is hidden"
    name, text = record
    return f"| `{_cell(name)}` | {_cell(text)} |\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
