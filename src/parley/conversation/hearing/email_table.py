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

    `phrases` maps phrases to ("at", "@"), ("mark", "."), ("skip", "") by their first words;
    `leads` are the phrases before an address; `hosts` and `endings` are as in the table, in Latin
    letters without blanks. `signs` are first words of a phrase for the sign that means nothing else, `weak` those
    of the others.
    """

    phrases: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    leads: frozenset[tuple[str, ...]]
    hosts: dict[str, str]
    endings: dict[str, str]
    signs: frozenset[str]
    weak: frozenset[str]


def email_words(table: EmailTable, fold: Callable[[str], str] | None) -> EmailWords:
    """The table compiled; `fold` writes words like those that are heard."""
    entries = [(line, "at", "@") for line in (table.at + "\n" + table.weak_at).splitlines()]
    entries += [(phrase, "mark", mark) for phrase, mark in table.marks.items()]
    entries += [(line, "skip", "") for line in table.skips.splitlines()]
    phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for phrase, kind, text in entries:
        words = tuple(fold(word) if fold else word for word in phrase.split())
        if words:
            phrases.setdefault(words[0], []).append((words, kind, text))
    lines = table.leads.splitlines()
    longest_first = {
        first: tuple(sorted(found, key=lambda one: -len(one[0])))
        for first, found in phrases.items()
    }
    leads = (tuple(fold(word) if fold else word for word in line.split()) for line in lines)
    return EmailWords(
        longest_first,
        frozenset(filter(None, leads)),
        {in_latin(name.replace(" ", "")): host for name, host in table.hosts.items()},
        {in_latin(name.replace(" ", "")): ending for name, ending in table.endings.items()},
        frozenset(line.split()[0] for line in table.at.splitlines() if line.strip()),
        frozenset(line.split()[0] for line in table.weak_at.splitlines() if line.strip()),
    )
