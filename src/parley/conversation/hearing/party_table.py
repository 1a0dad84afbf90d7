"""What a language says of how many people come, as a native speaker writes it down."""

from collections.abc import Callable

import msgspec


class PartyTable(msgspec.Struct, frozen=True, kw_only=True):
    """Words of party sizes, lower case, without apostrophes; lists are blank-separated.

    counted    nouns of people behind a number ("adults")
    alone      nouns that name one person without a number ("wife")
    sets       nouns that name several ("couple" → 2), behind a number or alone
    pairs      nouns that do so only alone ("parents" → 2)
    selves     the caller ("me", "myself")
    joined     the caller, only beside others ("I" in "my wife and I")
    articles   words before a noun or a number ("my", "the", "a")
    kept       those of them that belong to a mere number ("the" in "the four of us")
    joiners    words between parts ("and", "plus")
    between    words between a number and its noun ("of my", "young")
    dozens     words that are a number and may stand behind one ("dozen" → 12)
    half       words that halve a dozen before it ("half")
    wholes     words that are a party of their own ("viert" → 4 in "zu viert")
    added      words behind a number that make it a change of the party ("more", "extra")
    either     words between two numbers of which one holds ("or")
    after      words that may follow a mere number that was not asked for ("please", "at")
    """

    counted: str = ""
    alone: str = ""
    sets: dict[str, int] = {}
    pairs: dict[str, int] = {}
    selves: str = ""
    joined: str = ""
    articles: str = ""
    kept: str = ""
    joiners: str = ""
    between: str = ""
    dozens: dict[str, int] = {}
    half: str = ""
    wholes: dict[str, int] = {}
    added: str = ""
    either: str = ""
    after: str = ""


class PartyWords(msgspec.Struct, frozen=True):
    """The table ready for reading: nouns with how many people they are.

    `signs` are the words without which nobody counts people.
    """

    counted: dict[str, int]
    alone: dict[str, int]
    selves: frozenset[str]
    joined: frozenset[str]
    articles: frozenset[str]
    kept: frozenset[str]
    joiners: frozenset[str]
    between: frozenset[str]
    dozens: dict[str, int]
    half: frozenset[str]
    wholes: dict[str, int]
    added: frozenset[str]
    either: frozenset[str]
    after: frozenset[str]
    signs: frozenset[str]


def party_words(table: PartyTable, fold: Callable[[str], str] | None) -> PartyWords:
    """The table compiled; `fold` writes words like those that are heard."""

    def word(text: str) -> str:
        return fold(text) if fold else text

    def words(text: str) -> frozenset[str]:
        return frozenset(map(word, text.split()))

    def numbers(entries: dict[str, int]) -> dict[str, int]:
        return {word(text): number for text, number in entries.items()}

    sets, wholes = numbers(table.sets), numbers(table.wholes)
    counted = dict.fromkeys(words(table.counted), 1) | sets
    alone = dict.fromkeys(words(table.alone), 1) | sets | numbers(table.pairs)
    return PartyWords(
        counted=counted,
        alone=alone,
        selves=words(table.selves),
        joined=words(table.joined),
        articles=words(table.articles),
        kept=words(table.kept),
        joiners=words(table.joiners),
        between=words(table.between),
        dozens=numbers(table.dozens),
        half=words(table.half),
        wholes=wholes,
        added=words(table.added),
        either=words(table.either),
        after=words(table.after),
        signs=frozenset({*counted, *alone, *wholes}),
    )
