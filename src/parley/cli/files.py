"""Reading and writing the files that a person names."""

import sys
from pathlib import Path

from parley.errors import ParleyError


def read_file(path: Path) -> bytes:
    """Raises ParleyError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ParleyError(f"{path} cannot be read: {error.strerror}.") from error


def write_file(path: Path, content: bytes) -> None:
    """Raises ParleyError."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ParleyError(f"{path} cannot be written: {error.strerror}.") from error


def write_out(path: Path | None, content: bytes) -> None:
    """To a file; None: to standard output. Raises ParleyError."""
    if path is not None:
        write_file(path, content)
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
