"""Which code decides: two processes with the same build decide alike."""

import hashlib
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from parley import __version__

HASH_HEX_DIGITS = 12
DECIDING = ("conversation", "live/lines.py")
"""What a decision and its journal line depend on, below the package."""


def build_id() -> str:
    """The version and a short SHA-256 over the sources that decide, such as `0.1.0+1f0c…`."""
    return id_of(files("parley"))


def id_of(root: Traversable) -> str:
    """The build of the package below `root`."""
    digest = hashlib.sha256()
    for place in DECIDING:
        for name, content in _below(place, root.joinpath(place)):
            digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return f"{__version__}+{digest.hexdigest()[:HASH_HEX_DIGITS]}"


def _below(name: str, place: Traversable) -> Iterator[tuple[str, bytes]]:
    if place.is_file():
        if name.endswith(".py"):
            yield name, place.read_bytes()
        return
    for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
        yield from _below(f"{name}/{entry.name}", entry)
