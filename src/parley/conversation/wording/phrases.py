"""Phrases with places for values, and the choice among their variants.

A place is `{slot}` or `{slot|form}`. `last4` and `digits` speak a value digit by digit; the other
forms are the kinds of `spoken`. Without a form a value is spoken by what it is: a canonical date,
time, range, duration, amount of money, phone number or address is recognised; words are words.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence

import msgspec

from parley.conversation.wording.chunks import HOLD, held
from parley.conversation.wording.pauses import Pauses, spoken_digits
from parley.conversation.wording.speakable import prepared
from parley.conversation.wording.spoken import KINDS, Manner, kind_of, say

FORMS = ("", "last4", "digits", *KINDS)
PLAIN = Manner(Pauses("RAW_TEXT"))
"""How templates are filled: no pauses, for a program reads them."""
_PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|([a-z0-9_]*))?\}")
_WORDS = re.compile(r"[^\W\d_]+(?:[ ,'-] ?[^\W\d_]+){0,40}[.?!]?")
"""Words alone, which are spoken as they are: the quick way for names."""
_KEYS = re.compile(r"\d{0,32}[#*][\d#*]{0,32}")


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
            raise PhraseError(f"`{text}`: form `{form}` is none of {', '.join(FORMS[1:])}")
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


def render(phrase: Phrase, values: Mapping[str, str], manner: Manner) -> str:
    """The words, protected spans held (chunks.py). A missing value renders empty."""
    pieces = [phrase.texts[0]]
    for (slot, form), text in zip(phrase.places, phrase.texts[1:], strict=True):
        value = values.get(slot, "")
        said = _said(value, form, manner) if value else ""
        pieces.append(said)
        pieces.append(text[1:] if said.endswith(".") and text.startswith(".") else text)
    return "".join(pieces)


def fill(template: Phrase, values: Mapping[str, str]) -> str:
    """The template with its values as they are; a form speaks one, without pauses."""
    pieces = [template.texts[0]]
    for (slot, form), text in zip(template.places, template.texts[1:], strict=True):
        value = values.get(slot, "")
        pieces.append(_said(value, form, PLAIN).replace(HOLD, " ") if form and value else value)
        pieces.append(text)
    return "".join(pieces)


def _said(value: str, form: str, manner: Manner) -> str:
    if form in ("last4", "digits"):
        return held(spoken_digits(value, form, manner.pauses))
    if form:
        return held(say(form, value, manner))
    if HOLD in value or _KEYS.fullmatch(value):
        return value
    if not manner.names and _WORDS.fullmatch(value):
        return value
    if kind := kind_of(value):
        return held(say(kind, value, manner))
    return prepared(value, manner)


def choose(count: int, *key: object) -> int:
    """An index below `count`, the same for the same key on every machine (SHA-256)."""
    if count == 1:
        return 0
    digest = hashlib.sha256("|".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:8], "big") % count


def choose_anew(count: int, last: int | None, *key: object) -> int:
    """`choose`, but never `last` where there is another."""
    if count == 1:
        return 0
    if last is None or not 0 <= last < count:
        return choose(count, *key)
    index = choose(count - 1, *key)
    return index + (index >= last)
