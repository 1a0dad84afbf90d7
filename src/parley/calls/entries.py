"""What a call's journal holds, as this slice reads it: one entry per event, with its effects."""

from collections.abc import Sequence
from typing import Protocol

from parley.conversation.effects import AnyEffect, Note
from parley.conversation.events import AnyEvent, LinkResumed

ERROR_NOTES = frozenset({"fallback", "no_evidence", "loop", "unspeakable"})
"""Kinds of notes that tell of something that went wrong."""


class Entry(Protocol):
    """A decoded line of a journal. `now` is in milliseconds since the call began."""

    @property
    def seq(self) -> int: ...

    @property
    def now(self) -> int: ...

    @property
    def event(self) -> AnyEvent: ...

    @property
    def effects(self) -> Sequence[AnyEffect]: ...


def errors_in(entry: Entry) -> list[tuple[str, str]]:
    """What went wrong, as kind and detail: a broken link, and notes that tell of an error."""
    found = [("link", "")] if isinstance(entry.event, LinkResumed) else []
    notes = (effect for effect in entry.effects if isinstance(effect, Note))
    return found + [(note.kind, note.detail) for note in notes if note.kind in ERROR_NOTES]
