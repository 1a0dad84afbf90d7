"""Sentences out of a stream: whole ones as soon as nothing that comes can change them."""

from parley.conversation.wording.sentences import cut_at, ends

PENDING_MAX_CHARS = 4_000
"""What has no end by then is let go between two words: no less than a model may say in one turn,
so that a thought which it never closes is not cut into sentences."""


def split(text: str, language: str) -> tuple[list[str], str]:
    """The sentences that are whole, and the rest, which waits; they join to `text`."""
    places = ends(text, language, whole=False)
    last = places[-1] if places else 0
    ready, rest = cut_at(text[:last], places[:-1]), text[last:]
    if len(rest) > PENDING_MAX_CHARS:
        cut = rest.rfind(" ", 0, PENDING_MAX_CHARS) + 1 or PENDING_MAX_CHARS
        ready, rest = [*ready, rest[:cut]], rest[cut:]
    return ready, rest


class Splitter:
    """Takes a text in pieces of any size. What it gives joins to what it was given."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._pending = ""

    def push(self, delta: str) -> list[str]:
        """Add a piece; the sentences that are whole now."""
        self._pending += delta
        ready, self._pending = split(self._pending, self._language)
        return ready

    def flush(self) -> list[str]:
        """No more comes: what is left, in sentences."""
        pending, self._pending = self._pending, ""
        return cut_at(pending, ends(pending, self._language))
