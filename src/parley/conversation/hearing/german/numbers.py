"""German number words, made by their rule: the unit stands before the ten, all in one word."""

_STEMS = {
    "ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9,
}  # fmt: skip

UNITS = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip

_TENS = {
    "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip

_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip

TENS = _TENS
"""Tens alone: "fünf und vierzig" in several words is put together by the reader of numbers."""

BELOW_HUNDRED = {
    **_TEENS,
    **{f"{a}und{b}": one + ten for a, one in _STEMS.items() for b, ten in _TENS.items()},
}
"""Words from ten to ninety-nine without the tens."""

REGIONAL = {
    "zwoa": 2, "dreie": 3, "viere": 4, "fünfe": 5, "sechse": 6, "siebene": 7, "neune": 9,
    "zehne": 10, "elfe": 11, "zwölfe": 12, "fuchzehn": 15, "fuffzehn": 15, "fuchzig": 50,
    "fuffzig": 50,
}  # fmt: skip
"""Words of the south and the north for numbers, mostly hours."""

_RESTS = {**UNITS, **_TEENS, **_TENS, **BELOW_HUNDRED}

HUNDREDS = {
    f"{stem}hundert{joint}{rest}": 100 * count + value
    for stem, count in {"": 1, **_STEMS}.items()
    for joint in ("", "und")
    for rest, value in _RESTS.items()
    if value
} | {f"{stem}hundert": 100 * count for stem, count in _STEMS.items()}
"""One-word numbers from 100 to 999; "hundert" itself is a scale."""

CARDINALS = {**_RESTS, "hundert": 100, **HUNDREDS}
"""All of them, from 0 to 999."""

_SMALL_ORDINALS = {
    "erst": 1, "zweit": 2, "zwot": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7,
    "siebent": 7, "acht": 8, "neunt": 9,
}  # fmt: skip

ORDINAL_MAX = 31
"""The greatest ordinal that a date needs."""

_ENDINGS = ("e", "en", "er", "es", "em")

_ORDINAL_STEMS = {
    **_SMALL_ORDINALS,
    **{f"{word}t": value for word, value in _TEENS.items()},
    **{
        f"{word}st": value
        for word, value in (_TENS | BELOW_HUNDRED).items()
        if 20 <= value <= ORDINAL_MAX  # noqa: PLR2004 - from twenty on the ending is -st
    },
}

ORDINALS = {stem + ending: value for stem, value in _ORDINAL_STEMS.items() for ending in _ENDINGS}
"""Ordinals from one to thirty-one in every ending: erste, ersten, fünfzehnter …"""

YEAR_LATEST = 2099
"""The last year that has a word."""

YEARS = {
    f"{stem}hundert{joint}{rest}": 100 * century + value
    for stem, century in {"achtzehn": 18, "neunzehn": 19, "zwanzig": 20}.items()
    for joint in ("", "und")
    for rest, value in {"": 0, **_RESTS}.items()
    if (value or not rest) and not (joint and not rest)
} | {
    f"zweitausend{joint}{rest}": 2000 + value
    for joint in ("", "und")
    for rest, value in {"": 0, **_RESTS}.items()
    if (value or not rest) and not (joint and not rest)
}
"""Years as they are spoken: neunzehnhundertachtzig, zweitausendfünf, zwanzighundertzwölf."""
