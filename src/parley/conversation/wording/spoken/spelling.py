"""Phone numbers, codes, e-mail addresses and URLs as a listener can write them down."""

import unicodedata
from functools import lru_cache

import phonenumbers

from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.spoken.table import SpokenTable

SPELLED_MAX_CHARS = 254
"""The longest e-mail address (RFC 5321); what is longer is cut, for nobody could write it down."""
PHONE_MAX_CHARS = 32
GROUP_DIGITS_MAX = 5
"""A group of a national number that is longer is read in pairs."""
SAID_WITHOUT_TRUNK = frozenset({91})
MOBILE_BEGINS = "6789"
"""Country codes whose people leave out the 0 before a mobile number, and how these begin."""
CODE_GROUP = 3
_DOMAINS = """
    gmail googlemail outlook hotmail yahoo icloud live msn aol gmx web mail freenet proton
    protonmail rediffmail example com org net info online
"""
NAMED_DOMAINS = frozenset(_DOMAINS.split())
"""Labels of host names that everybody can write: they are said as words."""


def phone(value: str, table: SpokenTable, region: str, pauses: Pauses) -> str:
    """An E.164 number digit by digit, grouped as its country groups it.

    A number of another country than `region` (ISO 3166) begins with plus and its code.
    """
    code, groups = _phone_groups(value[:PHONE_MAX_CHARS], _country_code(region))
    if not groups:
        return spelled(value, table, pauses)
    said = [pauses.between_digits(group) for group in groups]
    if code:
        said.insert(0, f"{table.plus} {pauses.between_digits(code)}")
    return pauses.between_groups(said)


def spelled(value: str, table: SpokenTable, pauses: Pauses) -> str:
    """Sign by sign: letters as capitals, digits in groups of three, marks by their names."""
    clusters = _clusters(value[:SPELLED_MAX_CHARS])
    if all(len(cluster) == 1 and cluster.isdigit() for cluster in clusters):
        groups = [
            "".join(clusters[i : i + CODE_GROUP]) for i in range(0, len(clusters), CODE_GROUP)
        ]
        return pauses.between_groups([pauses.between_digits(group) for group in groups])
    words = "".join(clusters).split(" ")
    return pauses.between_groups(
        [pauses.between_letters(_signs(word, table)) for word in words if word]
    )


def email(value: str, table: SpokenTable, pauses: Pauses) -> str:
    """The local part sign by sign; of the host, well-known labels as words."""
    local, at, host = value[:SPELLED_MAX_CHARS].rpartition("@")
    if not at:
        return spelled(value, table, pauses)
    said = [*_signs(local, table), table.signs["@"]]
    for position, label in enumerate(host.split(".")):
        said += [table.signs["."]] if position else []
        said += [label.casefold()] if label.casefold() in NAMED_DOMAINS else _signs(label, table)
    return pauses.between_letters(said)


def url(value: str, table: SpokenTable) -> str:
    """The address without its scheme, its labels as words: example dot com slash book."""
    bare = value[:SPELLED_MAX_CHARS].partition("://")[2] or value[:SPELLED_MAX_CHARS]
    bare = bare.removeprefix("www.").rstrip("/")
    words, word = [], ""
    for character in bare:
        if character in table.signs:
            words += [word, table.signs[character]]
            word = ""
        else:
            word += character
    return " ".join(filter(None, [*words, word]))


def _signs(text: str, table: SpokenTable) -> list[str]:
    return [table.signs.get(cluster, cluster.upper()) for cluster in _clusters(text)]


def _clusters(text: str) -> list[str]:
    """Letters with the marks that belong to them: Devanagari is spelled by syllable signs."""
    clusters: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        if clusters and unicodedata.category(character) in ("Mn", "Mc"):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


@lru_cache(1_024)
def _phone_groups(value: str, home: int) -> tuple[str, tuple[str, ...]]:
    """The country code, empty at `home`, and the groups; no groups where it is no number."""
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return "", ()
    at_home = parsed.country_code == home
    mobile = home in SAID_WITHOUT_TRUNK and str(parsed.national_number)[0] in MOBILE_BEGINS
    national = at_home and not mobile
    written = phonenumbers.format_number(
        parsed,
        phonenumbers.PhoneNumberFormat.NATIONAL
        if national
        else phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    )
    groups = "".join(c if c.isdigit() else " " for c in written).split()
    code = "" if national else groups.pop(0)
    said = tuple(small for group in groups for small in _small(group))
    return "" if at_home else code, said


def _small(group: str) -> list[str]:
    """A long group in pairs; an odd digit goes with the first of them."""
    if len(group) <= GROUP_DIGITS_MAX:
        return [group]
    head = 3 if len(group) % 2 else 2
    return [group[:head], *(group[i : i + 2] for i in range(head, len(group), 2))]


@lru_cache(256)
def _country_code(region: str) -> int:
    return phonenumbers.country_code_for_region(region.upper())


@lru_cache(1_024)
def dialled(written: str, region: str) -> str:
    """A number as people write it in `region`, as E.164; empty where it is no possible number."""
    try:
        parsed = phonenumbers.parse(written[:PHONE_MAX_CHARS], region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
