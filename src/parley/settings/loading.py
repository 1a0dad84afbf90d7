"""From an environment and a `.env` file to settings; whatever is wrong is named at once."""

import difflib
import os
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Literal, NamedTuple, get_args, get_origin

from annotated_types import Ge, Le
from dotenv.parser import parse_stream
from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from parley.errors import SettingsError
from parley.settings.checks import Problem, contradictions
from parley.settings.fields import Allowed
from parley.settings.later import LATER_NAMES, belongs_to_later
from parley.settings.model import Settings

ENV_FILE = Path(".env")
VALUE_SHOWN_MAX_CHARS = 40
NEAREST_CUTOFF = 0.7

PREFIXES = (
    "PARLEY_", "WS_", "BRAIN_", "VIC_", "RETELL_", "CONVERSATION_", "SPEECH_", "DASH_PAUSE_",
    "DIGIT_DASH_", "TRANSCRIPT_", "KEEPALIVE_", "WEBSOCKET_", "LLM_", "CLINIC_", "PACE_MS_",
    "VOICE_",
)  # fmt: skip
"""Variables of the environment that begin so are ours: an unknown one is a mistake."""

NAMES = frozenset(name.upper() for name in Settings.model_fields)


class Given(NamedTuple):
    """What was written down: values by name, names without effect, and what is wrong so far."""

    values: dict[str, str]
    later: tuple[str, ...]
    problems: list[Problem]


def from_machine() -> Settings:
    """The settings of this process: its environment, over `.env` in the working directory.

    Raises SettingsError.
    """
    environ = os.environ  # noqa: TID251 - the one place that reads it
    return load_settings(environ, ENV_FILE if ENV_FILE.exists() else None)


def load_settings(environ: Mapping[str, str], env_file: Path | None) -> Settings:
    """The settings that an environment and a file (None: no file) describe.

    The environment wins over the file. Raises SettingsError, which names every bad key.
    """
    given = _gather(environ, env_file)
    settings, problems = _build(given.values)
    problems = given.problems + problems
    if problems or settings is None:
        raise SettingsError(_message(problems))
    return settings.with_later_names(given.later)


def _gather(environ: Mapping[str, str], env_file: Path | None) -> Given:
    written, problems = _read(env_file) if env_file else ({}, [])
    ours = {name: text for name, text in environ.items() if _is_ours(name)}
    later = sorted(name for name in {**written, **ours} if belongs_to_later(name))
    problems += [
        Problem(name, f"is not a setting ({place}){_nearest(name)}")
        for names, place in ((ours, "in the environment"), (written, f"in {env_file}"))
        for name in sorted(names)
        if name not in NAMES and not belongs_to_later(name)
    ]
    values = {name: text for name, text in {**written, **ours}.items() if name in NAMES}
    return Given(values, tuple(later), problems)


def _is_ours(name: str) -> bool:
    return name in NAMES or name.startswith(PREFIXES) or belongs_to_later(name)


def _read(env_file: Path) -> tuple[dict[str, str], list[Problem]]:
    """The assignments of a `.env` file. Nothing in it is expanded: a dollar is a dollar."""
    try:
        text = env_file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return {}, [Problem(str(env_file), f"cannot be read: {error}")]
    written: dict[str, str] = {}
    problems = []
    for binding in parse_stream(StringIO(text)):
        where = f"{env_file}, line {binding.original.line}"
        if binding.error or (binding.key and binding.value is None):
            problems.append(Problem(where, "is no assignment; write NAME=value"))
        elif binding.key in written:
            problems.append(Problem(str(binding.key), f"is set twice ({where})"))
        elif binding.key:
            written[binding.key] = binding.value or ""
    return written, problems


def _build(values: Mapping[str, str]) -> tuple[Settings | None, list[Problem]]:
    """Settings where possible. With bad values the rest is still checked against itself."""
    try:
        settings = Settings.model_validate({name.lower(): text for name, text in values.items()})
    except ValidationError as error:
        problems = [_problem(entry, values) for entry in error.errors()]
        bad = {problem.name for problem in problems}
        good = {name: text for name, text in values.items() if name not in bad}
        return None, problems + [p for p in _build(good)[1] if p.name not in bad]
    return settings, contradictions(settings)


def _problem(entry: ErrorDetails, values: Mapping[str, str]) -> Problem:
    name = str(entry["loc"][0]).upper()
    field = Settings.model_fields[name.lower()]
    if _may_be_shown(field):
        wrong = f"is {_shown(values[name])}"
    else:
        wrong = (
            f"is {entry['ctx']['error']}" if entry["type"] == "value_error" else "is not allowed"
        )
    return Problem(name, f"{wrong}; allowed: {allowed(field)}")


def _shown(text: str) -> str:
    return repr(text if len(text) <= VALUE_SHOWN_MAX_CHARS else text[:VALUE_SHOWN_MAX_CHARS] + "…")


def _may_be_shown(field: FieldInfo) -> bool:
    """Only numbers, switches and choices: whatever else is free text may hold a secret."""
    return field.annotation in (int, float, bool) or get_origin(field.annotation) is Literal


def allowed(field: FieldInfo) -> str:
    """What may be written for a setting, in words."""
    for mark in field.metadata:
        if isinstance(mark, Allowed):
            return mark.text
    if field.annotation is bool:
        return "true or false"
    if get_origin(field.annotation) is Literal:
        return ", ".join(get_args(field.annotation))
    low = next(mark.ge for mark in field.metadata if isinstance(mark, Ge))
    high = next(mark.le for mark in field.metadata if isinstance(mark, Le))
    kind = "a whole number" if field.annotation is int else "a number"
    return f"{kind} from {low} to {high}"


def _nearest(name: str) -> str:
    near = difflib.get_close_matches(name, [*NAMES, *LATER_NAMES], n=1, cutoff=NEAREST_CUTOFF)
    return f"; did you mean {near[0]}?" if near else ""


def _message(problems: list[Problem]) -> str:
    count = "One setting is" if len(problems) == 1 else f"{len(problems)} settings are"
    return "\n".join([f"{count} wrong:", *(f"  {p.name} {p.text}" for p in problems)])
