"""The raw bytes of those elements of a JSON array that every frame repeats."""

from zlib import crc32

import msgspec

PREFIX_MAX_BYTES = 64 * 1024
"""Up to this length the bytes themselves are kept and compared."""

SEAM_BYTES = 4 * 1024
"""Beyond it, only so many of the last bytes are."""


class Prefix(msgspec.Struct, frozen=True, gc=False):
    """Leading elements of an array, each with the comma behind it, as they stood in a frame.

    Longer than PREFIX_MAX_BYTES it remembers the length, a CRC-32 of all of it and the last
    SEAM_BYTES, so that an hour-long call does not grow. That is safe enough: a frame is mistaken
    for a repetition only if an utterance far behind was revised without changing the length and
    with the same CRC (one revision in 2**32). The revision is then not counted and the summary of
    the old lines stays as it was; the last lines, from which decisions are made, are always read.
    """

    length: int = 0
    kept: bytes = b""
    checksum: int = 0

    def stands_in(self, frame: bytes, at: int) -> bool:
        """Whether the frame carries these bytes at offset `at`."""
        if self.length == len(self.kept):
            return frame.startswith(self.kept, at)
        end = at + self.length
        if not frame.startswith(self.kept, end - len(self.kept)):
            return False
        return crc32(memoryview(frame)[at:end]) == self.checksum

    def extended(self, piece: bytes) -> "Prefix":
        """With further elements behind. Each byte enters the checksum once."""
        length = self.length + len(piece)
        kept = self.kept + piece
        if length <= PREFIX_MAX_BYTES:
            return Prefix(length, kept)
        unsummed = kept if self.length == len(self.kept) else piece
        return Prefix(length, kept[-SEAM_BYTES:], crc32(unsummed, self.checksum))
