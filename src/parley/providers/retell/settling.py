"""Which lines of the transcript are settled, and which of those are new."""

from array import array
from collections.abc import Sequence
from zlib import crc32

from parley.conversation.events import NO_TURN, Line
from parley.providers.retell.inbound import Utterance

UNKNOWN = 0
"""The digest of a line that was reported before this connection. It agrees with every other."""


class SettledLines:
    """Reports each line once, when it settles, and counts what the platform takes back.

    A frame settles its first so many utterances; those behind the ones that were settled before
    are new. Where the text or the voice of a settled line is no longer what was reported (revised),
    or the transcript ends before it (shrunk), nothing is reported for that position, the frame
    counts as one of `revisions`, and from then on the frame's version holds: lines that appear
    behind a shrunk transcript are new. Of the lines themselves only four bytes each are kept.
    """

    __slots__ = ("_digests", "revisions")

    def __init__(self, known: int = 0) -> None:
        """`known` lines were reported before this connection; their words are unknown."""
        self._digests = array("I", [UNKNOWN]) * known
        self.revisions = 0

    def __len__(self) -> int:
        return len(self._digests)

    def settle(self, before: int, rest: list[Utterance], settled: int) -> tuple[Line, ...]:
        """The lines that are new. `rest` begins at position `before`; `settled` counts from 0.

        What stands before `before` is as it was in the last frame.
        """
        digests = self._digests
        revised = before + len(rest) < len(digests)
        if revised:
            del digests[before + len(rest) :]
        reported = len(digests)
        for position in range(before, min(settled, reported)):
            digest = _digest(rest[position - before])
            revised = revised or digests[position] not in (UNKNOWN, digest)
            digests[position] = digest
        self.revisions += revised
        if settled <= reported:
            return ()
        new = rest[reported - before : settled - before]
        digests.extend(map(_digest, new))
        return as_lines(new)


def as_lines(utterances: Sequence[Utterance]) -> tuple[Line, ...]:
    """Utterances in the words of the core."""
    return tuple(
        Line(each.role, each.content.strip(), turn_of(each), is_backchannel(each))
        for each in utterances
    )


def turn_of(utterance: Utterance) -> int:
    """The turn whose reply an utterance of the agent speaks, or NO_TURN."""
    metadata = utterance.metadata
    if metadata is None or metadata.response_id is None:
        return NO_TURN
    return metadata.response_id


def is_backchannel(utterance: Utterance) -> bool:
    """Whether the platform spoke it by itself while the caller spoke."""
    return utterance.metadata is not None and bool(utterance.metadata.is_backchannel)


def _digest(utterance: Utterance) -> int:
    words = f"{utterance.role}\n{utterance.content.strip()}"
    return crc32(words.encode())
