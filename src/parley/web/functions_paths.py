"""Where functions are asked for: our own addresses, and those that older deployments entered."""

from typing import Final

FUNCTIONS_PATH: Final = "/functions/retell"
SCHEMA_PATH: Final = f"{FUNCTIONS_PATH}/schema"

ONE_URL: Final = frozenset({FUNCTIONS_PATH, "/api/webhooks/retell/function"})
"""The name stands in the body."""

PREFIXES: Final = (
    f"{FUNCTIONS_PATH}/",
    "/api/webhooks/retell/",
    "/api/retell/v17/",
    "/api/retell/",
)
"""The name is the rest of the path; the first that fits counts."""


def asked_name(path: str) -> str | None:
    """The function that a path names; empty: the body names it. None: the path is none of ours.

    Version suffixes such as `-v4` belong to the name; whoever reads the name knows them.
    """
    plain = path.removesuffix("/")
    if plain in ONE_URL:
        return ""
    for prefix in PREFIXES:
        name = plain.removeprefix(prefix)
        if name != plain and name and "/" not in name:
            return name
    return None
