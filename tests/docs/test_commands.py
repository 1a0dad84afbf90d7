"""What a page tells people to type exists: commands, options, targets of make, benchmarks."""

import re
from pathlib import Path

import pytest
import typer
from tests.docs.pages import ROOT, name, pages, read, typed
from typer.core import TyperCommand, TyperGroup

from parley.cli import app

_PARLEY = re.compile(r"^(?:\$ )?(?:\.venv/bin/)?parley (?P<rest>\S.*)$")
_MAKE = re.compile(r"^(?:\$ )?make (?P<rest>[a-z]\S*.*)$")
_TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
_BENCH = re.compile(r"\bBENCH=(\w+)")

TARGETS = set(_TARGET.findall(read("Makefile")))


def mistakes(text: str) -> list[str]:
    """Commands, options, targets and benchmarks that do not exist."""
    found: list[str] = []
    for line in typed(text):
        if told := _PARLEY.match(line):
            found += _command_mistakes(told["rest"].partition("#")[0].split())
        elif told := _MAKE.match(line):
            found += _make_mistakes(told["rest"])
    return found


def _make_mistakes(rest: str) -> list[str]:
    target = rest.split(maxsplit=1)[0].rstrip(",;.")
    missing = [bench for bench in _BENCH.findall(rest) if not _is_benchmark(bench)]
    return [*([] if target in TARGETS else [f"make {target}"]), *missing]


def _is_benchmark(bench: str) -> bool:
    return bench == "name" or (ROOT / "bench" / f"{bench}.py").exists()


def _command_mistakes(words: list[str]) -> list[str]:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    return _within(group, "parley", words)


def _within(group: TyperGroup, path: str, words: list[str]) -> list[str]:
    if not words or words[0].startswith(("-", "…")):
        return _unknown_options(group, path, words)
    found: list[str] = []
    for word in words[0].split("|"):
        command = group.commands.get(word)
        if command is None:
            found.append(f"{path} {word}")
        elif isinstance(command, TyperGroup):
            found += _within(command, f"{path} {word}", words[1:])
        else:
            assert isinstance(command, TyperCommand)
            found += _unknown_options(command, f"{path} {word}", words[1:])
    return found


def _unknown_options(command: TyperCommand | TyperGroup, path: str, words: list[str]) -> list[str]:
    known = {"--help", *(option for parameter in command.params for option in parameter.opts)}
    parts = [part.strip("[]").partition("=")[0] for word in words for part in word.split("|")]
    return [f"{path} {part}" for part in parts if part.startswith("--") and part not in known]


@pytest.mark.parametrize("page", pages(), ids=name)
def test_every_command_exists(page: Path) -> None:
    assert mistakes(read(page)) == []


def test_what_does_not_exist_is_found() -> None:
    text = (
        "`parley calls list|shout`, `parley dance`, `parley replay CALL_ID|--last|--first`,"
        " `parley serve --port 1 --prot 2`, `make love`, `make bench BENCH=nothing`\n"
        "```\nparley talk --sing\n$ .venv/bin/parley messages burn\nmake test ARGS=…\n```\n"
    )
    assert mistakes(text) == [
        "parley calls shout",
        "parley dance",
        "parley replay --first",
        "parley serve --prot",
        "make love",
        "nothing",
        "parley talk --sing",
        "parley messages burn",
    ]
