"""What `parley play` shows: what happened, what was expected, and what came of it."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import typer

if TYPE_CHECKING:
    from parley.testing.sessions import Session
    from parley.testing.sessions.happenings import Happening, Played

TEXT_SHOWN_MAX_CHARS = 160


class Entry(NamedTuple):
    """A session under the name by which it was asked for."""

    name: str
    session: "Session"


class Result(NamedTuple):
    """What came of a session; `played` None: not applicable, and `why` says what is absent."""

    entry: Entry
    played: "Played | None"
    why: str = ""

    @property
    def word(self) -> str:
        """`ok`, `failed` or `not applicable`."""
        if self.played is None:
            return "not applicable"
        return "ok" if self.played.ok else "failed"


def show(happening: "Happening") -> None:
    """One line for what happened while a session is played."""
    from parley.testing.sessions.happenings import Did, Verdict
    from parley.testing.sessions.matching import Arrival

    match happening:
        case Did(at_ms=at_ms, step=step):
            told = json.dumps(msgspec.to_builtins(step), ensure_ascii=False)
            typer.echo(f"{at_ms:9.1f} ms  > {_cut(told)}")
        case Arrival(text="", close_code=code, at_ms=at_ms):
            end = "broken off (1006)" if code is None else f"closed with {code}"
            typer.echo(f"{at_ms:9.1f} ms  < {end}")
        case Arrival(at_ms=at_ms, text=text):
            typer.echo(f"{at_ms:9.1f} ms  < {_cut(text)}")
        case Verdict(ok=ok, text=text, why=why, delay_ms=delay_ms):
            after = "" if delay_ms is None else f" after {delay_ms:.1f} ms"
            mark = "ok    " if ok else "FAILED"
            typer.echo(f"{'':14}{mark} {text}{after} {why}".rstrip())


def _cut(text: str) -> str:
    return text if len(text) <= TEXT_SHOWN_MAX_CHARS else f"{text[:TEXT_SHOWN_MAX_CHARS]}…"


def outcome(result: Result) -> str:
    """What came of a session, in one line."""
    if result.played is None:
        return f"not applicable: {result.why}"
    failed = sum(not verdict.ok for verdict in result.played.verdicts)
    total = len(result.played.verdicts)
    return f"FAILED: {failed} of {total} expectations" if failed else f"ok: {total} expectations"


def report(results: Sequence[Result], *, as_json: bool) -> None:
    """The end of the command: how many of each, and which failed."""
    if as_json:
        print(json.dumps([_told(result) for result in results], indent=2))
        return
    counts = [
        f"{sum(result.word == word for result in results)} {word}"
        for word in ("ok", "failed", "not applicable")
    ]
    typer.echo(", ".join(counts))
    for result in results:
        if result.word == "failed":
            typer.echo(f"  failed: {result.entry.name}")


def _told(result: Result) -> dict[str, object]:
    verdicts = result.played.verdicts if result.played else ()
    return {
        "name": result.entry.name,
        "title": result.entry.session.title,
        "outcome": result.word,
        "why": result.why,
        "expectations": [
            {"text": v.text, "ok": v.ok, "why": v.why, "delay_ms": v.delay_ms} for v in verdicts
        ],
    }
