"""Lists as other systems write them out (CSV): rows by the names that we give their columns."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from parley.errors import ParleyError

FILE_MAX_BYTES = 20_000_000
ROWS_MAX = 5_000
"""Of one import: it is one transaction, and on SQLite other writers wait for it."""
CELL_MAX_CHARS = 2_000
DELIMITERS = ",;\t|"


class Row(NamedTuple):
    """The line on which a row ends, and its cells by our names; empty cells are left out."""

    line: int
    cells: Mapping[str, str]


class Problem(NamedTuple):
    """Why a row was not brought in, and what to do. `ref` is its id there, or empty."""

    line: int
    ref: str
    what: str

    def __str__(self) -> str:
        return f"line {self.line}{f' ({self.ref})' if self.ref else ''}: {self.what}"


class Table(NamedTuple):
    """The rows of a list, those that cannot be read, and columns that mean nothing here."""

    rows: list[Row]
    problems: list[Problem]
    unused: list[str]


def read_table(
    content: bytes, columns: Mapping[str, Sequence[str]], needed: Sequence[Sequence[str]]
) -> Table:
    """The rows of a CSV.

    `columns` gives the headings for each of our names; one of each of `needed` has to be there.
    Raises ParleyError for what is no such list.
    """
    lines = csv.reader(io.StringIO(_text(content), newline=""), delimiter=_delimiter(content))
    try:
        names, unused = _headings(next(lines, []), columns, needed)
        return _rows(((lines.line_num, cells) for cells in lines), names, unused)
    except csv.Error as error:
        raise ParleyError(f"line {lines.line_num}: this is no CSV ({error}).") from error


def _text(content: bytes) -> str:
    if len(content) > FILE_MAX_BYTES:
        raise ParleyError(f"The file is larger than {FILE_MAX_BYTES // 10**6} MB; cut it in two.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ParleyError(
            "The file is not UTF-8; save it as CSV in UTF-8 (a spreadsheet offers that)."
        ) from error


def _delimiter(content: bytes) -> str:
    """What parts the headings: the sign that stands there most often."""
    head = content.split(b"\n", 1)[0].decode("utf-8", "replace")
    return max(DELIMITERS, key=head.count)


def _headings(
    written: list[str], columns: Mapping[str, Sequence[str]], needed: Sequence[Sequence[str]]
) -> tuple[list[str], list[str]]:
    by_heading = {alias: name for name, aliases in columns.items() for alias in (name, *aliases)}
    names = [by_heading.get(_plain(heading), "") for heading in written]
    for group in needed:
        if not any(name in names for name in group):
            raise ParleyError(
                f"No column tells {' or '.join(group)}; the first line has to name the columns,"
                f" such as {', '.join(columns)}."
            )
    if twice := {name for name in names if name and names.count(name) > 1}:
        raise ParleyError(f"Two columns tell {', '.join(sorted(twice))}; leave one.")
    unused = [heading for heading, name in zip(written, names, strict=True) if not name]
    return names, unused


def _plain(heading: str) -> str:
    return "_".join(heading.casefold().replace("-", " ").replace("_", " ").split())


def _rows(lines: Iterator[tuple[int, list[str]]], names: list[str], unused: list[str]) -> Table:
    rows: list[Row] = []
    problems: list[Problem] = []
    for line, cells in lines:
        if len(rows) >= ROWS_MAX:
            raise ParleyError(f"The file has more than {ROWS_MAX} rows; cut it in two.")
        if not any(cell.strip() for cell in cells):
            continue
        told = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        row = Row(line, {name: cell for name, cell in told.items() if name and cell})
        if what := _unreadable(cells, names):
            problems.append(Problem(row.line, row.cells.get("external_ref", ""), what))
        else:
            rows.append(row)
    return Table(rows, problems, unused)


def _unreadable(cells: list[str], names: list[str]) -> str:
    if len(cells) > len(names):
        return f"{len(cells)} cells, and {len(names)} headings: put quotes around the cell"
    if any(len(cell) > CELL_MAX_CHARS for cell in cells):
        return f"a cell is longer than {CELL_MAX_CHARS} characters"
    if any("\0" in cell for cell in cells):
        return "a cell has a sign that is no text (NUL)"
    return ""
