"""The sentences of the console by key and language, read from texts/ROOM.LANGUAGE.yaml."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Final, Literal, get_args

import yaml

Language = Literal["en", "de"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
DEFAULT_LANGUAGE: Final[Language] = "en"

ONE: Final = ".one"
"""A key that ends so is taken where `count` is 1."""


class Texts:
    """All sentences. A key that is missing is our fault and raises KeyError."""

    def __init__(self, tables: Mapping[Language, Mapping[str, str]]) -> None:
        self._tables = tables

    @classmethod
    def load(cls) -> "Texts":
        """Read every room's sentences. Raises ValueError for a key that stands twice."""
        return cls({language: _table(language) for language in LANGUAGES})

    def say(self, language: Language, key: str, **values: object) -> str:
        """The sentence of a key with its {places} filled."""
        table = self._tables[language]
        if values.get("count") == 1 and key + ONE in table:
            key += ONE
        return table[key].format(**values) if values else table[key]

    def has(self, key: str) -> bool:
        """Whether there is a sentence of that key."""
        return key in self._tables[DEFAULT_LANGUAGE]

    def keys(self, language: Language) -> frozenset[str]:
        """All keys of a language; the languages have the same."""
        return frozenset(self._tables[language])


def preferred_language(chosen: str, accepted: str) -> Language:
    """The language to write in: what was chosen, else the first of Accept-Language that we have."""
    wanted = [chosen, *(part.partition(";")[0].strip()[:2].lower() for part in accepted.split(","))]
    for tag in wanted:
        for language in LANGUAGES:
            if tag == language:
                return language
    return DEFAULT_LANGUAGE


def _table(language: Language) -> dict[str, str]:
    table: dict[str, str] = {}
    for file in sorted(files(__package__).joinpath("texts").iterdir(), key=lambda f: f.name):
        if not file.name.endswith(f".{language}.yaml"):
            continue
        for key, sentence in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            if key in table:
                raise ValueError(f"{file.name}: {key} stands twice")
            table[key] = str(sentence)
    return table
