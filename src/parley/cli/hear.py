"""`parley hear`: what is heard in a text, shown to a person or told as JSON lines on a pipe."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from parley.errors import ParleyError

if TYPE_CHECKING:
    from parley.cli.hear_lines import Defaults


def hear(  # noqa: PLR0913, PLR0917  the options
    text: Annotated[
        str | None, typer.Argument(help="What was said; without it JSON lines are read.")
    ] = None,
    lang: Annotated[str, typer.Option(help="en, de, hi, a tag such as en-GB, or auto.")] = "auto",
    asked_for: Annotated[
        str, typer.Option(help="What was asked for, comma-separated: date, people, phone, …")
    ] = "",
    reference: Annotated[
        str, typer.Option(help="Local time it is said at (ISO 8601); else the present.")
    ] = "",
    region: Annotated[
        str, typer.Option(help="ISO 3166 country of the callers; else that of the language.")
    ] = "",
    zone: Annotated[str, typer.Option(help="IANA zone of the business.")] = "",
    hours: Annotated[
        str, typer.Option(help='When it is open: "9-18", "Mo-Fr 9-18; Sa 10-14", or JSON.')
    ] = "",
    records: Annotated[
        Path | None,
        typer.Option(help="People who are known: JSON lines with name, dob, postcode, phone."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Say what is heard in a text.

    Without a text, JSON lines are read from standard input and each is answered by one line:
    {"text", "lang", "reference", "asked_for", "nbest", "region", "zone", "hours"}; the options are
    the defaults of what a line leaves out. The exit status is 1 where a line could not be read.
    """
    from parley.cli import hear_lines
    from parley.cli.people_file import people

    defaults = _defaults(lang, asked_for, reference, region, zone, hours)
    if records is not None:
        defaults = defaults._replace(records=people(records))
    if text is None:
        _pipe(defaults)
        return
    spoken = hear_lines.Spoken(text)
    understanding = hear_lines.hear(spoken, defaults)
    if as_json:
        print(hear_lines.as_line(hear_lines.told(spoken, understanding)))
        return
    from parley.cli import hear_screen

    hear_screen.show(understanding)


def _defaults(
    lang: str, asked_for: str, reference: str, region: str, zone: str, hours: str
) -> "Defaults":
    from parley.cli.hear_lines import Defaults, checked_asked
    from parley.conversation.hearing.opening_hours import opening_hours

    names = tuple(name.strip() for name in asked_for.split(",") if name.strip())
    return Defaults(
        lang=lang,
        asked_for=checked_asked(names),
        reference=reference,
        region=region,
        zone=zone,
        hours=opening_hours(hours) if hours else None,
    )


def _pipe(defaults: "Defaults") -> None:
    from parley.cli import hear_lines

    if sys.stdin.isatty():
        raise ParleyError('Give a text: parley hear "tomorrow at nine"; or pipe JSON lines in.')
    try:
        good = hear_lines.pipe(sys.stdin.buffer, sys.stdout.buffer, defaults)
    except BrokenPipeError:
        # What is left in the buffer has no reader: let the exit flush it into nothing.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(1) from None
    if not good:
        raise typer.Exit(1)
