"""Pieces of a reply: what leaves in one `Say`."""

from collections.abc import Mapping

import msgspec

from parley.conversation.effects import Action
from parley.conversation.flow.walking import Speech
from parley.conversation.wording.chunks import chunks, released
from parley.conversation.wording.spoken import Manner


class Piece(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A text that leaves whole. See `effects.Say` for the fields.

    `after_ms` is how long after the piece before it.
    """

    text: str
    action: Action | None = None
    protected: bool = False
    evidence: tuple[str, ...] = ()
    source: str = ""
    after_ms: int = 0


def pieces_of(
    speech: Speech | str, limits: Mapping[str, int], manner: Manner, source: str = ""
) -> tuple[Piece, ...]:
    """Cut a phrase into pieces; they end in a space, so that whatever follows does not run in.

    A sentence with an action or with evidence stays whole: it is protected, or promised, as one.
    """
    if isinstance(speech, str):
        speech = Speech(speech, source)
    if speech.action or speech.evidence:
        text = released(speech.text if speech.action else f"{speech.text} ")
        return (Piece(text, speech.action, speech.protected, speech.evidence, speech.source),)
    cut = chunks(f"{speech.text} ", limits["segment_ms"], limits["ms_per_char"], manner.language)
    cut = tuple(map(released, cut))
    if boundary := manner.pauses.boundary:
        cut = (*(f"{text}{boundary}" for text in cut[:-1]), cut[-1])
    first = Piece(cut[0], None, speech.protected, (), speech.source)
    rest = (
        Piece(text, None, speech.protected, (), speech.source, speech.pace_ms) for text in cut[1:]
    )
    return (first, *rest)
