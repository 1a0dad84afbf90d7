"""The languages that are heard: their tables, compiled when first needed."""

from collections.abc import Iterable
from functools import cache

import msgspec

from parley.conversation.hearing.english import ENGLISH
from parley.conversation.hearing.german import GERMAN
from parley.conversation.hearing.hindi import HINDI
from parley.conversation.hearing.language import Language, LanguageTable, compile_table, version
from parley.conversation.hearing.times.compiled import Times, compile_times

TABLES: dict[str, LanguageTable] = {"en": ENGLISH, "de": GERMAN, "hi": HINDI}
"""Every table by the subtag of its language."""

TABLES_VERSION = version(*TABLES.values())
"""The content hash of all language tables: what a call pins, so that its replay hears the same."""

_DEFAULT = "en"


class Known(msgspec.Struct, frozen=True):
    """A language ready to be heard."""

    language: Language
    times: Times


def known(tag: str) -> Known:
    """The table for a language tag ("de-AT" is "de"); English for a language that has none."""
    code = tag.partition("-")[0].lower()
    return _compiled(code if code in TABLES else _DEFAULT)


def warm(tags: Iterable[str]) -> None:
    """Compile the tables of languages now, so that no caller waits for it."""
    for tag in tags:
        known(tag)


@cache
def _compiled(code: str) -> Known:
    language = compile_table(TABLES[code])
    return Known(language, compile_times(language.table))
