"""Postcodes of a region, from what a recogniser made of letters and digits."""

from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.decoding import Frontier, decode
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.postal import BRITISH
from parley.conversation.hearing.sounds import Options

US_DIGITS = 5
"""Digits of an American postcode without its extension."""

Known = dict[tuple[Options, ...], Frontier]


class Reading(msgspec.Struct, frozen=True, array_like=True):
    """A canonical postcode and its cost in tenths of a nat: 0 is said as it stands."""

    text: str
    cost: int


def postcode_readings(
    found: Sequence[Options], language: Language, region: str, known: Known
) -> list[Reading]:
    """The postcodes of the region that the slots can mean, best first; none if none fits."""
    region = region.upper()
    shape = language.postal.get(region)
    if shape is None:
        return []
    return [Reading(_written(text, region), cost) for text, cost in decode(found, shape, known)]


def _written(text: str, region: str) -> str:
    """The postcode as it is written on a letter."""
    text = text.upper()
    if region in BRITISH or region == "CA":
        return f"{text[:-3]} {text[-3:]}"
    if region == "NL":
        return f"{text[:4]} {text[4:]}"
    if region == "US" and len(text) > US_DIGITS:
        return f"{text[:US_DIGITS]}-{text[US_DIGITS:]}"
    return text
