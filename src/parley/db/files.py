"""Databases that are a file."""

from pathlib import Path

SQLITE = "sqlite:///"
"""What the URL of a file begins with."""


def exists(url: str) -> bool:
    """Whether there may be something to open: opening makes the file of an absent SQLite one."""
    return not url.startswith(SQLITE) or Path(url.removeprefix(SQLITE)).exists()
