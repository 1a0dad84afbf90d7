"""The parts of a party: "two adults", "my wife", "me", and what joins them."""

from typing import NamedTuple

import msgspec

from parley.conversation.hearing.automaton import CLAUSE
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.party_table import PartyWords
from parley.conversation.hearing.utterance import Utterance

PARTY_MAX = 999
"""People of the largest party."""

PARTS_MAX = 8
"""Parts of one party ("two adults, one child and a baby")."""

BETWEEN_MAX = 3
"""Words between a number and its noun."""

_MARKS = frozenset(":/-.$€£#%")
_SIGNS = frozenset("$€£#")


class Part(NamedTuple):
    """Words `begin` up to `end` are so many people.

    `named` says that a noun stands behind a number, `bare` that none does, `alone` that a noun
    has no number; a part that is none of these is the caller.
    """

    begin: int
    end: int
    people: int
    named: bool = False
    bare: bool = False
    alone: bool = False


class Reader(msgspec.Struct, frozen=True):
    """One utterance with what is known of its words. `taken` are those that mean something else."""

    utterance: Utterance
    counted: Amounts
    words: PartyWords
    units: frozenset[str]
    leads: frozenset[int]
    tails: dict[int, int]
    barred: frozenset[int]
    hours: frozenset[int]
    about: frozenset[int]
    asked: bool
    taken: frozenset[int]


def with_more(reader: Reader, part: Part) -> tuple[Part, ...]:
    """The part and those that follow it, joined by "and", a comma, or by nothing."""
    words, breaks = reader.utterance.words, reader.utterance.breaks
    parts = [part]
    while len(parts) < PARTS_MAX:
        at = parts[-1].end
        by_word = at < len(words) - 1 and words[at] in reader.words.joiners
        if at >= len(words) or breaks[at] > CLAUSE or (by_word and breaks[at + 1]):
            break
        more = part_at(reader, at + by_word, joined=by_word or breaks[at] == CLAUSE)
        if more is None or (more.bare and not by_word):
            break
        if not by_word and not breaks[at] and not (more.named and parts[-1].named):
            break
        parts.append(more)
    return tuple(parts)


def part_at(reader: Reader, at: int, *, joined: bool) -> Part | None:
    """The people whom the words at `at` name; `joined` says that others stand before them."""
    words, known = reader.utterance.words, reader.words
    if words[at] in known.selves or words[at] in known.joined:
        return Part(at, at + 1, 1)
    if words[at] in known.wholes:
        return Part(at, at + 1, known.wholes[words[at]], named=True)
    begin = at
    if words[at] in known.articles:
        at += 1
        if at == len(words) or reader.utterance.breaks[at]:
            return None
    number = _number(reader, at)
    if number is not None:
        return _numbered(reader, begin, at, *number)
    noun = _noun(reader, at, known.alone)
    if noun and (begin < at or joined):
        return Part(begin, noun, known.alone[words[noun - 1]], alone=True)
    return None


def _number(reader: Reader, at: int) -> tuple[int, int] | None:
    """A number and its end: "four", "dozen", "half a dozen"."""
    words, known = reader.utterance.words, reader.words
    if words[at] in known.half:
        dozen = next(
            (i for i in (at + 1, at + 2) if words[i : i + 1] and words[i] in known.dozens), 0
        )
        return (known.dozens[words[dozen]] // 2, dozen + 1) if dozen else None
    amounts = [one for one in reader.counted.get(at, ()) if not one.ordinal]
    if not amounts:
        following = words[at + 1] if at + 1 < len(words) else ""
        whole = words[at] in known.dozens and (following == "of" or words[at] not in known.alone)
        return (known.dozens[words[at]], at + 1) if whole else None
    value, end = amounts[-1].value, amounts[-1].end
    if end < len(words) and words[end] in known.dozens and words[end] not in known.counted:
        value, end = value * known.dozens[words[end]], end + 1
    return (value, end) if 0 < value <= PARTY_MAX and not _marked(reader, at, end) else None


def _marked(reader: Reader, begin: int, end: int) -> bool:
    """Whether the digits are part of a time, a date or a price."""
    text = reader.utterance.text
    start, stop = reader.utterance.starts[begin], reader.utterance.ends[end - 1]
    before, behind = text[max(0, start - 1) : start], text[stop : stop + 2]
    if before in _MARKS and (before in _SIGNS or text[max(0, start - 2) : start - 1].isdigit()):
        return bool(before)
    return behind[:1] == "%" or (behind[:1] in _MARKS and behind[1:].isdigit())


def _numbered(reader: Reader, begin: int, at: int, value: int, end: int) -> Part | None:
    words, known = reader.utterance.words, reader.words
    noun = _noun(reader, end, known.counted)
    if noun:
        if any(word in known.added for word in words[end:noun]):
            return None
        if begin < at and reader.tails.get(end, 0) > noun:
            # "a 5 person table": the noun belongs to the table.
            return Part(begin, end, value, bare=True)
        return Part(begin, noun, value * known.counted[words[noun - 1]], named=True)
    if end < len(words) and not reader.utterance.breaks[end] and words[end] in known.added:
        return None
    if begin < at and words[begin] not in known.kept:
        return None
    return Part(begin, end, value, bare=True)


def _noun(reader: Reader, at: int, nouns: dict[str, int]) -> int:
    """The end of the noun that stands at `at`, past words between; 0 if there is none."""
    words, breaks = reader.utterance.words, reader.utterance.breaks
    for place in range(at, min(at + BETWEEN_MAX + 1, len(words))):
        if breaks[place] and place > at:
            break
        if words[place] in nouns:
            following = words[place + 1] if place + 1 < len(words) else ""
            # "2 adult friends": the noun is the last of them.
            longer = following in nouns and words[place] in reader.words.between
            if not longer:
                return place + 1
        elif words[place] not in reader.words.between:
            break
    return 0
