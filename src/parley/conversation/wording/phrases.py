"""Phrases with places for values, and the choice among their variants.

A place is `{slot}` or `{slot|form}`; forms are `last4` and `digits`, both spoken digit by digit.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence

import msgspec

from parley.conversation.wording.pauses import Pauses, spoken_digits

FORMS = ("", "last4", "digits")
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|([a-z0-9_]*))?\}")


class PhraseError(ValueError):
    """A phrase that cannot be read."""


class Phrase(msgspec.Struct, frozen=True):
    """`texts` stand around `places`: one more text than places. A place is (slot, form)."""

    texts: tuple[str, ...]
    places: tuple[tuple[str, str], ...] = ()


def compile_phrase(text: str) -> Phrase:
    """Raises PhraseError for an unknown form or a stray brace."""
    texts, places, end = [], [], 0
    for match in _PLACE.finditer(text):
        form = match[2] or ""
        if form not in FORMS:
            raise PhraseError(f"`{text}`: form `{form}` is none of last4, digits")
        texts.append(text[end : match.start()])
        places.append((match[1], form))
        end = match.end()
    texts.append(text[end:])
    if any("{" in piece or "}" in piece for piece in texts):
        raise PhraseError(f"`{text}`: a place is written {{slot}} or {{slot|form}}")
    return Phrase(tuple(texts), tuple(places))


def best_variants(variants: Sequence[Phrase], values: Mapping[str, str]) -> Sequence[Phrase]:
    """Those whose places all have values, and of these the ones with the most places.

    Where none has all its values the last variant stands: authors put the plainest there.
    """
    full = [v for v in variants if all(values.get(slot) for slot, _ in v.places)]
    most = max((len(v.places) for v in full), default=0)
    return [v for v in full if len(v.places) == most] or variants[-1:]


def render(phrase: Phrase, values: Mapping[str, str], pauses: Pauses) -> str:
    """The words. A missing value renders empty."""
    if not phrase.places:
        return phrase.texts[0]
    pieces = [phrase.texts[0]]
    for (slot, form), text in zip(phrase.places, phrase.texts[1:], strict=True):
        value = values.get(slot, "")
        pieces.append(spoken_digits(value, form, pauses) if form else value)
        pieces.append(text)
    return "".join(pieces)


def choose(count: int, *key: object) -> int:
    """An index below `count`, the same for the same key on every machine (SHA-256)."""
    if count == 1:
        return 0
    digest = hashlib.sha256("|".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:8], "big") % count
