"""What a language says in e-mail addresses, as a native speaker writes it down."""

from collections.abc import Callable

import msgspec

from parley.conversation.hearing.latin import in_latin


class EmailTable(msgspec.Struct, frozen=True, kw_only=True):
    """Words of spoken e-mail addresses, lower case; where several make one, with blanks.

    at       phrases for the sign, one per line; any of them makes an utterance worth reading
    weak_at  phrases for it that have other meanings too ("at"), one per line
    marks    phrase → character ("dot" → ".", "underscore" → "_")
    leads    words before an address that are not of it ("is", "me at"), one phrase per line
    skips    remarks that add nothing ("all lower case"), one per line
    hosts    misheard or parted names of providers → how they are written ("g mail" → "gmail"),
             with the ending where it is not "com" ("web" → "web.de")
    endings  misheard endings behind the last dot ("come" → "com")
    """

    at: str = ""
    weak_at: str = ""
    marks: dict[str, str] = {}
    leads: str = ""
    skips: str = ""
    hosts: dict[str, str] = {}
    endings: dict[str, str] = {}


class EmailWords(msgspec.Struct, frozen=True):
    """The table ready for reading: phrases as words.

    `phrases` maps first words to phrases, each with "at", "mark" or "skip" and what it adds, the
    longest first. `leads` are the phrases before an address; `hosts` and `endings` are as in the
    table, in Latin letters without blanks. `signs` are the first words of phrases for the sign,
    `dots` those for the dot; `weak` those of the sign that are words of their own.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    leads: frozenset[tuple[str, ...]]
    hosts: dict[str, str]
    endings: dict[str, str]
    signs: frozenset[str]
    dots: frozenset[str]
    weak: frozenset[str]


def email_words(table: EmailTable, fold: Callable[[str], str] | None) -> EmailWords:
    """The table compiled; `fold` writes words like those that are heard."""
    plain = fold or str

    def read(lines: str) -> list[tuple[str, ...]]:
        return [tuple(map(plain, line.split())) for line in lines.splitlines() if line.strip()]

    signs, weak = read(table.at), read(table.weak_at)
    entries = [(words, "at", "@") for words in (*signs, *weak)]
    entries += [(words, "mark", mark) for text, mark in table.marks.items() for words in read(text)]
    entries += [(words, "skip", "") for words in read(table.skips)]
    entries.sort(key=lambda entry: -len(entry[0]))
    phrases: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]] = {}
    for entry in entries:
        first = entry[0][0]
        phrases[first] = (*phrases.get(first, ()), entry)
    return EmailWords(
        phrases,
        frozenset(read(table.leads)),
        {in_latin(name.replace(" ", "")): host for name, host in table.hosts.items()},
        {in_latin(name.replace(" ", "")): ending for name, ending in table.endings.items()},
        frozenset(words[0] for words in (*signs, *weak)),
        frozenset(words[0] for words, _, text in entries if text == "."),
        frozenset(words[0] for words in weak if len(words) == 1),
    )
