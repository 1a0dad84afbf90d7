"""JSON about the server for users and API tokens, under the paths of older deployments."""

import ast
import math
from importlib.resources import files
from typing import Any, Final

from fastapi import APIRouter, Request
from pydantic import BaseModel

from parley.web.console.frame import console_of, say
from parley.web.console.gates import Reading, State, Status, read_gates, status

PREFIX: Final = "/api/dashboard"
SOP: Final = "operations.md"
README: Final = "README.md"

router = APIRouter()


class Check(BaseModel):
    """One service level. `value` None: nothing was measured yet; infinite ones are None too."""

    id: str
    title: str
    target: str
    value: float | None
    state: State
    laymen: str
    technical: str
    fix: str


class Summary(BaseModel):
    """All service levels, and how many of them are in which state."""

    status: Status
    checks: list[Check]
    totals: dict[str, int]


class Component(BaseModel):
    """A part of the program and what it is for."""

    id: str
    path: str
    purpose: str


class RepoMap(BaseModel):
    """How the program is laid out. Paths begin at `repo_root`, which is a name and no place."""

    repo_root: str
    components: list[Component]
    top_level: list[str]
    sop_docs: list[str]


class Document(BaseModel):
    """A page of the manual as it was written."""

    ok: bool
    path: str
    markdown: str


@router.get(PREFIX + "/summary")
def summarize(request: Request) -> Summary:
    """Whether the server keeps its service levels."""
    readings = read_gates(console_of(request).parts.measured())
    states = [reading.state for reading in readings]
    return Summary(
        status=status(readings),
        checks=[_check(request, reading) for reading in readings],
        totals={
            "passing": states.count("pass"),
            "failing": states.count("fail"),
            "unknown": states.count("unknown"),
        },
    )


@router.get(PREFIX + "/repo-map")
def map_repository(request: Request) -> RepoMap:
    """How the program is laid out."""
    manual = console_of(request).manual
    return RepoMap(
        repo_root="parley",
        components=_components(),
        top_level=["docs", "src", *(path for path in manual.paths if "/" not in path)],
        sop_docs=[f"docs/{path}" for path in manual.paths if path.startswith("how-to/")]
        + [f"docs/{SOP}"],
    )


@router.get(PREFIX + "/sop")
def tell_operations(request: Request) -> Document:
    """How the server is run."""
    return _document(request, SOP, f"docs/{SOP}")


@router.get(PREFIX + "/readme")
def tell_readme(request: Request) -> Document:
    """What this is."""
    return _document(request, README, README)


def _document(request: Request, page: str, path: str) -> Document:
    manual = console_of(request).manual
    there = manual.has(page)
    return Document(ok=there, path=path, markdown=manual.text(page) if there else "")


def _check(request: Request, reading: Reading) -> Check:
    gate = reading.gate
    finite = reading.value is not None and math.isfinite(reading.value)
    words: dict[str, Any] = {
        part: say(request, f"gate.{gate.id}.{part}") for part in ("title", "laymen", "fix")
    }
    return Check(
        id=gate.id,
        target=gate.target,
        value=reading.value if finite else None,
        state=reading.state,
        technical=gate.metric,
        **words,
    )


def _components() -> list[Component]:
    found = []
    for entry in sorted(files("parley").iterdir(), key=lambda one: one.name):
        module = entry.joinpath("__init__.py") if entry.is_dir() else entry
        if not module.name.endswith(".py") or not module.is_file():
            continue
        told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
        if not told:
            continue
        name = entry.name.removesuffix(".py")
        purpose = told.partition("\n")[0]
        found.append(Component(id=name, path=f"src/parley/{entry.name}", purpose=purpose))
    return found
