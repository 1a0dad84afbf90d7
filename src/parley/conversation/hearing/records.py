"""People a business knows, found by what of their name, birthday or postcode was heard."""

from collections.abc import Iterable

import msgspec
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from parley.conversation.hearing.vocabulary import Vocabulary, vocabulary

RECORDS_MAX = 100_000
"""People that are looked at; what follows is left out."""

NEAR_MAX = 6
"""Postcodes that resemble one that was heard."""


class Record(msgspec.Struct, frozen=True):
    """One person. What is not known is empty; `dob` is ISO 8601, `phone` E.164."""

    name: str = ""
    dob: str = ""
    postcode: str = ""
    phone: str = ""


class Records(msgspec.Struct, frozen=True):
    """People, indexed. Made by `index`.

    `names` are first and last name in lower case, to how they are written; `postcodes` are in
    lower case without blanks, to how they are written; `pairs` finds postcodes by two characters
    that stand together in them.
    """

    names: dict[tuple[str, str], str]
    given: Vocabulary
    family: Vocabulary
    joined: dict[str, tuple[str, str]]
    joined_names: tuple[str, ...]
    postcodes: dict[str, str]
    pairs: dict[str, tuple[str, ...]]
    dobs: frozenset[str]
    phones: frozenset[str]

    def near_postcodes(self, heard: Iterable[str]) -> list[str]:
        """The postcodes that share most pairs of characters with one of those heard."""
        counts: dict[str, int] = {}
        for text in heard:
            here: dict[str, int] = {}
            for pair in {text[i : i + 2] for i in range(len(text) - 1)}:
                for postcode in self.pairs.get(pair, ()):
                    here[postcode] = here.get(postcode, 0) + 1
            for postcode, count in here.items():
                if count > counts.get(postcode, 0):
                    counts[postcode] = count
        ranked = sorted((-count, postcode) for postcode, count in counts.items() if count > 1)
        return [postcode for _, postcode in ranked[:NEAR_MAX]]

    def near_names(self, letters: str, edits_max: int) -> list[tuple[str, int]]:
        """Joined names that take the fewest edits from the letters, with those, best first."""
        found = process.extract(
            letters,
            self.joined_names,
            scorer=Levenshtein.distance,
            score_cutoff=edits_max,
            limit=NEAR_MAX,
        )
        return [(name, int(edits)) for name, edits, _ in found]


def plain(name: str) -> str:
    """A word of a name in lower case, without its marks."""
    return "".join(one for one in name.lower() if one.isalnum())


def index(records: Iterable[Record]) -> Records:
    """The records made ready for looking up, in their order, the first RECORDS_MAX of them."""
    names: dict[tuple[str, str], str] = {}
    given: dict[str, int] = {}
    family: dict[str, int] = {}
    postcodes: dict[str, str] = {}
    dobs: set[str] = set()
    phones: set[str] = set()
    for _, record in zip(range(RECORDS_MAX), records, strict=False):
        words = record.name.split()
        if words:
            first, last = plain(words[0]), plain("".join(words[1:]))
            names.setdefault((first, last), " ".join(words))
            given[first] = given.get(first, 0) + 1
            family[last] = family.get(last, 0) + 1
        if record.postcode:
            postcodes.setdefault(plain(record.postcode), record.postcode)
        dobs.add(record.dob)
        phones.add(record.phone)
    pairs: dict[str, list[str]] = {}
    for postcode in postcodes:
        for pair in {postcode[i : i + 2] for i in range(len(postcode) - 1)}:
            pairs.setdefault(pair, []).append(postcode)
    return Records(
        names,
        vocabulary(sorted(given, key=lambda name: (-given[name], name))),
        vocabulary(sorted(filter(None, family), key=lambda name: (-family[name], name))),
        {first + last: (first, last) for first, last in names},
        tuple(first + last for first, last in names),
        postcodes,
        {pair: tuple(found) for pair, found in pairs.items()},
        frozenset(filter(None, dobs)),
        frozenset(filter(None, phones)),
    )


NO_RECORDS = index(())
