"""How regions shape their postcodes. postcodes.py reads by it."""

import string
from collections.abc import Mapping

from parley.conversation.hearing.decoding import Shape, shape_of
from parley.conversation.hearing.sounds import Options

_AREAS = """
ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e
ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll
ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn
so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
"""

GB_AREAS = frozenset(_AREAS.split())
"""Postcode areas of the United Kingdom, the Isle of Man and the Channel Islands (Royal Mail)."""

_LETTERS = frozenset(string.ascii_lowercase)
_CLASSES = {
    "A": _LETTERS,
    # Royal Mail leaves C, I, K, M, O and V out of the inward code.
    "I": _LETTERS - frozenset("cikmov"),
    "9": frozenset(string.digits),
}

_GB = ("A99II", "A999II", "A9A9II", "AA99II", "AA999II", "AA9A9II")
_FIVE = ("99999",)
_FOUR = ("9999",)

PATTERNS: Mapping[str, tuple[str, ...]] = {
    "GB": _GB,
    "IM": _GB,
    "JE": _GB,
    "GG": _GB,
    "US": ("99999", "999999999"),
    "DE": _FIVE,
    "FR": _FIVE,
    "ES": _FIVE,
    "IT": _FIVE,
    "AT": _FOUR,
    "CH": _FOUR,
    "BE": _FOUR,
    "AU": _FOUR,
    "IN": ("999999",),
    "NL": ("9999AA",),
    "CA": ("A9A9A9",),
}
"""Shapes by region: A is a letter, I one of a British inward code, 9 a digit."""

BRITISH = frozenset(region for region, patterns in PATTERNS.items() if patterns == _GB)


def postal_shapes(meant: Mapping[str, Options]) -> dict[str, Shape]:
    """The shape of each region, for a language in which a heard character may stand for others."""
    made = {
        patterns: shape_of(patterns, _CLASSES, meant, GB_AREAS if patterns == _GB else frozenset())
        for patterns in set(PATTERNS.values())
    }
    return {region: made[patterns] for region, patterns in PATTERNS.items()}
