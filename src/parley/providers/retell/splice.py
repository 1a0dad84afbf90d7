"""Decodes only what is new of frames that repeat the whole transcript each time.

The leading elements of `transcript` and `transcript_with_tool_calls` are cut out of a frame where
it carries the very bytes of an earlier one, and a mark is put in their place. What is left is
decoded as usual. If the mark then is the first element of the decoded array, the cut was made in
that array: what was cut out are whole elements of it, each with its comma, and the parser would
have read the rest just so. If the mark is not there (the key stood at another depth, or twice),
the frame is decoded whole.
"""

import msgspec

from parley.providers.retell.inbound import (
    UNREADABLE,
    AnyMessage,
    TranscriptMessage,
    Utterance,
    WovenItem,
    read,
)
from parley.providers.retell.prefix import Prefix

REVISABLE = 2
"""So many elements at the end of an array may still change; they are decoded each time."""

HEAD_MAX_BYTES = 256
"""The transcript begins within so many bytes, or the frame is decoded whole."""

TRANSCRIPT_KEY = b'"transcript":['
WOVEN_KEY = b'"transcript_with_tool_calls":['

# JSON has but one way to write this character, so the bytes tell whether a frame holds it.
MARK_ROLE = "\x01"
MARK_ESCAPE = b"\\u0001"
MARK = b'{"role":"\\u0001","content":""},'


class Reading(msgspec.Struct, frozen=True, gc=False):
    """A decoded frame, without the first `lines_before` and `items_before` elements of its arrays.

    `source` is what was decoded: the frame, or the frame with marks in place of those elements.
    """

    message: AnyMessage
    source: bytes
    lines_before: int = 0
    items_before: int = 0


class Kept(msgspec.Struct, frozen=True, gc=False):
    """Leading elements of an array: how many, and their bytes."""

    count: int = 0
    prefix: Prefix = Prefix()

    def extended(self, elements: list[msgspec.Raw]) -> "Kept":
        """With further elements, as they are written without a space between them."""
        if not elements:
            return self
        return Kept(self.count + len(elements), self.prefix.extended(b",".join(elements) + b","))


NOTHING_KEPT = Kept()


class Arrays(msgspec.Struct, frozen=True, gc=False):
    """The elements of a frame's arrays as they stand in it."""

    transcript: list[msgspec.Raw] = []
    transcript_with_tool_calls: list[msgspec.Raw] | None = None


_arrays = msgspec.json.Decoder(Arrays)


class Splicer:
    """Reads the frames of one connection and remembers the elements that they repeat."""

    __slots__ = ("_items", "_lines")

    def __init__(self) -> None:
        self._lines = NOTHING_KEPT
        self._items = NOTHING_KEPT

    @property
    def lines(self) -> int:
        """How many leading utterances will be cut out if a frame repeats them."""
        return self._lines.count

    @property
    def items(self) -> int:
        """The same of the woven transcript."""
        return self._items.count

    @property
    def memory_bytes(self) -> int:
        """The bytes of frames that are kept."""
        return len(self._lines.prefix.kept) + len(self._items.prefix.kept)

    def read(self, frame: bytes) -> Reading:
        """Decode what is new in a frame. Raises one of UNREADABLE. Remembers nothing."""
        reading = self._spliced(frame) if self._lines.count else None
        return reading or Reading(read(frame), frame)

    def keep(self, reading: Reading) -> None:
        """Remember all but the REVISABLE last elements of the frame that was read."""
        lines = self._lines if reading.lines_before else NOTHING_KEPT
        items = self._items if reading.items_before else NOTHING_KEPT
        arrays = _raw(reading.source)
        self._lines = lines.extended(_settled(arrays.transcript, lines))
        self._items = items.extended(_settled(arrays.transcript_with_tool_calls or [], items))

    def _spliced(self, frame: bytes) -> Reading | None:
        """The frame read without what it repeats. None if it must be decoded whole."""
        lines, items = self._lines, self._items
        at = _array_at(frame, TRANSCRIPT_KEY, 0, HEAD_MAX_BYTES)
        if at < 0 or not lines.prefix.stands_in(frame, at):
            return None
        end = at + lines.prefix.length
        woven_at = _array_at(frame, WOVEN_KEY, end, len(frame)) if items.count else -1
        if woven_at < 0 or not items.prefix.stands_in(frame, woven_at):
            return _checked(frame[:at] + MARK + frame[end:], lines.count, 0)
        woven_end = woven_at + items.prefix.length
        pieces = (frame[:at], MARK, frame[end:woven_at], MARK, frame[woven_end:])
        return _checked(b"".join(pieces), lines.count, items.count)


def _checked(source: bytes, lines: int, items: int) -> Reading | None:
    """Read a frame with marks in it and take them off. None if they are not where we think."""
    if source.count(MARK_ESCAPE) != (2 if items else 1):
        return None
    try:
        message = read(source)
    except UNREADABLE:
        return None
    if not isinstance(message, TranscriptMessage) or not _unmark(message.transcript):
        return None
    if items and not _unmark(message.transcript_with_tool_calls or []):
        return None
    return Reading(message, source, lines, items)


def _unmark(elements: list[Utterance] | list[WovenItem]) -> bool:
    """Take the mark off the front. False if it is not there."""
    if not elements or elements[0].role != MARK_ROLE:
        return False
    del elements[0]
    return True


def _array_at(frame: bytes, key: bytes, begin: int, end: int) -> int:
    """Where the first element of an array stands if `key` is its key. -1: no such key."""
    at = frame.find(key, begin, end)
    return at + len(key) if at >= 0 else -1


def _raw(source: bytes) -> Arrays:
    """The elements of the arrays of a frame that was understood; empty if it cannot be cut."""
    if _array_at(source, TRANSCRIPT_KEY, 0, HEAD_MAX_BYTES) < 0:
        return Arrays()
    try:
        return _arrays.decode(source)
    except RecursionError:
        # Nested so deeply that the one decoder reached its end and the other just did not.
        return Arrays()


def _settled(elements: list[msgspec.Raw], kept: Kept) -> list[msgspec.Raw]:
    """The elements that are to be kept, without the mark that stands for those that are."""
    return elements[1 if kept.count else 0 : -REVISABLE]
