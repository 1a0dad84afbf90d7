"""`parley hear` for people: the text with its spans marked, and what each of them means."""

from collections.abc import Iterator, Sequence

import typer
from rich.cells import cell_len

from parley.conversation.hearing import Understanding, Value

INDENT = "  "
ALTERNATIVES_SHOWN_MAX = 4
_SPACES = str.maketrans("\n\r\t\f\v", "     ")


def show(understanding: Understanding, nbest: Sequence[str] = ()) -> None:
    """Show what was heard: the text, a row of marks for each layer of spans, and the values."""
    numbered = list(enumerate(understanding.values, 1))
    for source, text in enumerate((understanding.text, *nbest)):
        own = [(number, value) for number, value in numbered if value.source == source]
        if source == 0 or own:
            typer.echo(INDENT + text.translate(_SPACES))
            for row in marks(text, own):
                typer.echo(typer.style(INDENT + row, dim=True))
    for number, value in numbered:
        typer.echo(_line(number, value))
    typer.echo(f"{INDENT}intents   {', '.join(understanding.intents) or 'none'}")
    typer.echo(f"{INDENT}language  {understanding.language}")


def marks(text: str, values: Sequence[tuple[int, Value]]) -> Iterator[str]:
    """Rows of marks below a text, as many as spans overlap. Columns are those of a terminal."""
    left = sorted(values, key=lambda one: (one[1].start, -one[1].end))
    while left:
        row, later = "", []
        for number, value in left:
            begin, end = cell_len(text[: value.start]), cell_len(text[: value.end])
            if begin < cell_len(row) or (row and begin == 0):
                later.append((number, value))
                continue
            mark = f"└{number}"
            row += " " * (begin - cell_len(row)) + mark + "─" * (end - begin - cell_len(mark))
        yield row
        left = later


def _line(number: int, value: Value) -> str:
    notes = []
    if value.ambiguous:
        others = " or ".join(value.alternatives[:ALTERNATIVES_SHOWN_MAX])
        notes.append(f"ambiguous: {others}" if others else "ambiguous")
    elif value.alternatives:
        notes.append("else " + " or ".join(value.alternatives[:ALTERNATIVES_SHOWN_MAX]))
    if not value.valid:
        notes.append("not valid")
    if value.part:
        notes.append("part of the one before")
    return f"{INDENT}{number} {value.kind:<14} {value.value:<22} {'; '.join(notes)}".rstrip()
