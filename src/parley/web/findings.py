"""What `parley doctor` finds: how it is, and how to mend it."""

from typing import Literal, NamedTuple

Level = Literal["ok", "warn", "fail"]


class Finding(NamedTuple):
    """`text` is a sentence; where the level is not ok it ends with the mend."""

    level: Level
    subject: str
    text: str


def ok(subject: str, text: str) -> Finding:
    """It is as it should be."""
    return Finding("ok", subject, text)


def warn(subject: str, text: str) -> Finding:
    """It works, and a person should know something."""
    return Finding("warn", subject, text)


def fail(subject: str, text: str) -> Finding:
    """It does not work."""
    return Finding("fail", subject, text)
