"""Slugs: what names a branch, a person or a service in files, made from how it is called."""

import re
import unicodedata
from collections.abc import Collection

SLUG_MAX_CHARS = 40
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def is_slug(text: str) -> bool:
    """Whether a text can name something in a file: small letters, digits, single hyphens."""
    return len(text) <= SLUG_MAX_CHARS and SLUG.fullmatch(text) is not None


def new_slug(name: str, taken: Collection[str]) -> str:
    """A slug for a name that none of `taken` has: `Färben, lang` is `faerben-lang`."""
    spelled = "".join(_LETTERS.get(letter, letter) for letter in name.casefold())
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain))[: SLUG_MAX_CHARS - 4].strip("-") or "x"
    slug, number = stem, 1
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug
