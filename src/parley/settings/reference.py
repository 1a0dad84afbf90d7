"""The settings as a reference page and as a commented `.env`; both are generated."""

import textwrap

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from parley.settings.loading import allowed
from parley.settings.model import GROUPS

LINE_MAX_CHARS = 100

_PAGE = """\
# Settings

Generated from the code by `make docs`.

A setting is a variable of the environment or a line `NAME=value` of the file `.env` in the working
directory; the environment wins. In `.env` a value may stand in quotes, and nothing is expanded: a
dollar sign is a dollar sign. Switches take true, false, 1, 0, yes, no, on, off, t, f, y and n.

A value that cannot be read, an unknown name in `.env`, and an unknown variable of the environment
that begins like ours stop the start, which then names all of them at once. Variables that older
deployments set and that have no effect yet are listed in one warning.
"""

_EXAMPLE = """\
# Every setting with its default. Copy this file to .env and change what differs.
# Generated from the code by `make docs`.
"""


def settings_page() -> str:
    """`docs/reference/settings.md`."""
    parts = [_PAGE]
    for group in GROUPS:
        parts.append(f"\n## {_title(group)}\n\n| name | default | allowed | meaning |\n")
        parts.append("|---|---|---|---|\n")
        parts += [_row(name, field) for name, field in group.model_fields.items()]
    return "".join(parts)


def env_example() -> str:
    """`.env.example`."""
    parts = [_EXAMPLE]
    for group in GROUPS:
        parts.append(f"\n# --- {_title(group)} ---\n")
        parts += [_assignment(name, field) for name, field in group.model_fields.items()]
    return "".join(parts)


def written(value: object) -> str:
    """A default as a person writes it."""
    match value:
        case SecretStr() | ():
            return ""
        case bool():
            return str(value).lower()
        case _:
            return str(value)


def _title(group: type[object]) -> str:
    return str(group.__doc__).rstrip(".")


def _row(name: str, field: FieldInfo) -> str:
    default = written(field.default)
    shown = f"`{default}`" if default else "empty"
    return f"| `{name.upper()}` | {shown} | {allowed(field)} | {field.description} |\n"


def _assignment(name: str, field: FieldInfo) -> str:
    comment = textwrap.fill(
        f"{field.description} Allowed: {allowed(field)}.",
        LINE_MAX_CHARS,
        initial_indent="# ",
        subsequent_indent="# ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return f"{comment}\n{name.upper()}={written(field.default)}\n"
