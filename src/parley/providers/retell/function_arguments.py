"""The arguments of a function call as texts under our names."""

import re
from collections.abc import Mapping
from itertools import islice

import msgspec

from parley.providers.retell.function_names import (
    ARGUMENTS,
    CHOSEN,
    NEVER_ARGUMENTS,
    argument_name,
    plain_name,
)

TEXT_MAX_CHARS = 500
"""Characters of a value; what is longer is cut."""

READ_MAX_CHARS = 8 * TEXT_MAX_CHARS
"""Characters that are looked at to find those."""

SENT_MAX = 256
"""Values of a call that are looked at."""

UNKNOWN_MAX = 64
"""Values under names that are none of ours that are kept."""

KEY_MAX_CHARS = 128
LIST_MAX = 64
"""Elements of a list that are joined."""

ABSENT = frozenset({"", "null", "none", "undefined"})
"""Texts, in lower case, by which a model says that it has no value."""

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]+")
_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}")
_WHOLE_FLOAT = re.compile(r"(-?[0-9]+)\.0")


class Arguments(msgspec.Struct, frozen=True):
    """Values by our names, and what came under other names, by those: texts that are not empty."""

    known: dict[str, str]
    unknown: dict[str, str]


def read_arguments(function: str, sent: Mapping[str, object]) -> Arguments:
    """The arguments of `function` (our name) from JSON values by whatever names they came.

    Of several names of one argument our own holds, else the first that was sent; but what was
    chosen from offers holds before all. The others that differ are kept as unknown.
    """
    known: dict[str, str] = {}
    unknown: dict[str, str] = {}
    for key in sorted(islice(sent, SENT_MAX), key=_rank):
        if plain_name(key) in NEVER_ARGUMENTS:
            continue
        text = as_text(sent[key])
        ours = argument_name(key, function)
        if not text or text == known.get(ours):
            continue
        if ours and ours not in known:
            known[ours] = text
        elif len(unknown) < UNKNOWN_MAX:
            unknown[plain_text(key)[:KEY_MAX_CHARS]] = text
    return Arguments(known, unknown)


def as_text(value: object) -> str:
    """A JSON value as a text of at most TEXT_MAX_CHARS; empty where it says nothing.

    Lists are joined by commas, objects and lists in lists stay JSON.
    """
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            text = plain_text(value)
            return "" if text.lower() in ABSENT or _PLACEHOLDER.fullmatch(text) else text
        case list():
            texts = (_element(one) for one in islice(value, LIST_MAX))
            return plain_text(", ".join(filter(None, texts)))
        case dict():
            return _as_json(value) if value else ""
        case _:
            return str(value)[:TEXT_MAX_CHARS]


def plain_text(text: str) -> str:
    """A text without control characters and needless space, at most TEXT_MAX_CHARS long."""
    words = _CONTROLS.sub(" ", text[:READ_MAX_CHARS]).split()
    return " ".join(words)[:TEXT_MAX_CHARS].rstrip()


def number_text(written: str) -> str:
    """A JSON number with a point as it was written, `15.30`, but `3.0` is 3.

    For the `float_hook` of a decoder: a price and a time mean their digits.
    """
    match = _WHOLE_FLOAT.fullmatch(written)
    return match[1] if match else written


def _element(value: object) -> str:
    return _as_json(value) if value and isinstance(value, list) else as_text(value)


def _as_json(value: object) -> str:
    return plain_text(msgspec.json.encode(value, order="deterministic").decode())


def _rank(key: str) -> int:
    plain = plain_name(key)
    if plain in CHOSEN:
        return 0
    return 1 if plain in ARGUMENTS else 2
