"""The documents as the tests read them: pages, code in them, links, headings and tables."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"\[[^\]\[]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_NO_ANCHOR = re.compile(r"[^\w\- ]")


def pages() -> list[Path]:
    """Every page that people read, the generated ones too."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def read(page: Path | str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(text: str, *languages: str) -> list[str]:
    """The fenced blocks of code, or only those of some languages."""
    found = _FENCE.findall(text)
    return [block for language, block in found if not languages or language in languages]


def inline(text: str) -> list[str]:
    """What stands between backticks, outside of the blocks."""
    return _INLINE.findall(_FENCE.sub("", text))


def typed(text: str) -> list[str]:
    """What a person may type: code in a sentence, and the lines of blocks for a terminal."""
    lines = (
        line for block in blocks(text, "", "sh", "console", "bash") for line in block.splitlines()
    )
    return [*inline(text), *(line.strip() for line in lines)]


def links(text: str) -> list[str]:
    """The targets of links, outside of code."""
    return _LINK.findall(_INLINE.sub("", _FENCE.sub("", text)))


def anchors(text: str) -> set[str]:
    """What a link may name behind `#`: the headings, as code hosts write them."""
    headings = _HEADING.findall(_FENCE.sub("", text))
    return {_NO_ANCHOR.sub("", heading.lower()).replace(" ", "-") for heading in headings}


def rows(text: str, *columns: str) -> list[list[str]]:
    """The rows of every table whose header begins with these columns."""
    found = [
        row
        for table in _tables(text)
        if table[0][: len(columns)] == [*columns]
        for row in table[2:]
    ]
    assert found, f"no table begins with {columns}"
    return found


def quoted(cell: str) -> list[str]:
    """What stands between backticks in a cell."""
    return _INLINE.findall(cell)


def _tables(text: str) -> Iterator[list[list[str]]]:
    table: list[list[str]] = []
    for line in [*text.splitlines(), ""]:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split(" | ")])
        elif table:
            yield table
            table = []
