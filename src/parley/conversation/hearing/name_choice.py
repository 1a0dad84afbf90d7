"""The name that several readings of one utterance hold, weighed against names that are known."""

from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.automaton import places
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.name_form import written
from parley.conversation.hearing.name_letters import SpelledName, letters_of, spelled_name
from parley.conversation.hearing.name_votes import Spoken, ranked, votes
from parley.conversation.hearing.readings import Reading
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.values import INTENTS, Value

WORDS_MAX = 4
"""Words of a reading that is a name and nothing else."""

SPELLINGS_MAX = 2
"""Spelled readings that are looked up."""

ALTERNATIVES_MAX = 4
"""Other names that a value names."""

SURE_LEAD = 2.3
"""How many times the votes of the next one the first, and the last, name need to be unmarked."""

SURE_EDITS_SHARE = 0.2
"""Edits for each letter up to which a spelled name is unmarked."""

KNOWN_LEAD, KNOWN_VOTES_SURE, KNOWN_VOTES_MIN = 3.5, 0.06, 0.01
"""How many times the votes of the next one a known person's name needs to be unmarked, and which
share of all; the share below which nobody is recognised."""

KNOWN_EDITS_SURE, KNOWN_MARGIN, KNOWN_EDITS_MAX = 0.25, 0.12, 0.35
"""Edits for each letter up to which a known person's name is unmarked when it is spelled, how many
the next one must have more, and up to which it is recognised at all."""

_LEADS = ("name_lead", "name_weak", "name_intro", "name_first", "name_last")
_ASIDE = frozenset({*INTENTS, "yes", "no", "maybe"})


class _Choice(msgspec.Struct, frozen=True):
    """A name as its words in lower case (the last may be empty), and the others in order."""

    words: tuple[str, str]
    sure: bool
    others: tuple[tuple[str, str], ...] = ()


def chosen_name(
    readings: Sequence[Reading],
    language: Language,
    asked: frozenset[str],
    records: Records = NO_RECORDS,
) -> Value | None:
    """The name, None where the readings say more than a name or nothing like one."""
    spelled = _spelled(readings, language)
    if spelled:
        choice = _from_letters(spelled, language, records)
    else:
        spoken = _spoken(readings, language)
        if not spoken or spoken[0].rank > 0 or (len(readings) == 1 and not records.names):
            return None
        choice = _from_words(spoken, language, asked, records)
    return _value(choice, readings, language, records, asked) if choice else None


def _own_words(reading: Reading) -> tuple[int, list[int]]:
    """Where the name can begin, and the places of the words that may be of it."""
    ends = [end for cue in _LEADS for _, end in reading.spans.get(cue, ())]
    begin = max(ends, default=0)
    words = reading.utterance.words
    if begin == len(words):
        begin = 0
    aside = places(reading.spans, _ASIDE)
    return begin, [at for at in range(begin, len(words)) if at not in aside]


def _spelled(readings: Sequence[Reading], language: Language) -> list[list[str]]:
    """The letters of the readings that spell, in order, SPELLINGS_MAX different ones."""
    found: list[list[str]] = []
    for reading in readings[: SPELLINGS_MAX + 1]:
        begin, _ = _own_words(reading)
        parts = letters_of(reading.utterance.words[begin:], language)
        if parts and parts not in found:
            found.append(parts)
    return found[:SPELLINGS_MAX]


def _spoken(readings: Sequence[Reading], language: Language) -> list[Spoken]:
    """The readings as words; those that hold more than a name are left out."""
    capitals = any(any(map(str.isupper, one.utterance.text)) for one in readings)
    found: list[Spoken] = []
    for rank, reading in enumerate(readings):
        utterance = reading.utterance
        _, own = _own_words(reading)
        words = [utterance.words[at] for at in own]
        if not 0 < len(words) <= WORDS_MAX or any(map(str.isdecimal, "".join(words))):
            continue
        ordinary = {
            utterance.words[at]
            for at in own
            if utterance.words[at] in language.not_names
            or (capitals and utterance.text[utterance.starts[at]].islower())
        }
        found.append(Spoken(tuple(words), frozenset(ordinary), rank))
    return found


def _from_words(
    spoken: Sequence[Spoken], language: Language, asked: frozenset[str], records: Records
) -> _Choice | None:
    given = records.given if records.names else language.given
    family = records.family if records.names else language.family
    first_votes, last_votes = votes(spoken, given, family)
    first, last = ranked(first_votes), ranked(last_votes)
    whole = any(len(one.words) > 1 for one in spoken)
    if records.names and whole:
        known = _recognised(first, last, records)
        if known is not None:
            return known
    if not whole or not first or not last:
        return _lone(first, last, first_votes, last_votes, asked)
    sure = min(_lead(first), _lead(last)) >= SURE_LEAD and not {first[0][0], last[0][0]}.isdisjoint(
        spoken[0].words
    )
    others = [(one, last[0][0]) for one, _ in first[1:3]]
    others += [(first[0][0], one) for one, _ in last[1:3]]
    return _Choice((first[0][0], last[0][0]), sure and not records.names, tuple(others))


def _lead(names: Sequence[tuple[str, float]]) -> float:
    """How many times the votes of the next name the best one has."""
    return names[0][1] / names[1][1] if len(names) > 1 else SURE_LEAD


def _lone(
    first: list[tuple[str, float]],
    last: list[tuple[str, float]],
    first_votes: dict[str, float],
    last_votes: dict[str, float],
    asked: frozenset[str],
) -> _Choice | None:
    """One name where only one was said. It is unsure where more was asked for."""
    of_last = asked >= {"last_name"} and not asked >= {"first_name"}
    use_last = of_last or not first
    if first and last and not use_last:
        use_last = last_votes[last[0][0]] > first_votes[first[0][0]]
    names = last if use_last and last else first
    if not names:
        return None
    both = asked >= {"first_name", "last_name"}
    return _Choice(
        (names[0][0], ""),
        _lead(names) >= SURE_LEAD and not both,
        tuple((one, "") for one, _ in names[1 : 1 + ALTERNATIVES_MAX]),
    )


def _recognised(
    first: list[tuple[str, float]], last: list[tuple[str, float]], records: Records
) -> _Choice | None:
    """The known person whose first and last name have most votes together."""
    found = sorted(
        (
            (-share * other, (one, two))
            for one, share in first
            for two, other in last
            if (one, two) in records.names
        ),
    )
    if not found or -found[0][0] < KNOWN_VOTES_MIN:
        return None
    lead = found[0][0] / found[1][0] if len(found) > 1 else KNOWN_LEAD
    sure = lead >= KNOWN_LEAD and -found[0][0] >= KNOWN_VOTES_SURE
    others = tuple(words for _, words in found[1 : 1 + ALTERNATIVES_MAX])
    return _Choice(found[0][1], sure, others)


def _from_letters(
    spelled: Sequence[list[str]], language: Language, records: Records
) -> _Choice | None:
    if records.names:
        known = _known_letters(spelled, records)
        if known is not None:
            return known
    given = records.given if records.names else language.given
    family = records.family if records.names else language.family
    found: list[SpelledName] = sorted(
        (spelled_name(parts, given, family) for parts in spelled), key=lambda one: one.edits
    )
    best = found[0]
    size = sum(map(len, spelled[0]))
    sure = best.edits <= SURE_EDITS_SHARE * size and not records.names
    others = tuple((one.first, one.last) for one in found[1:])
    return _Choice((best.first, best.last), sure, others)


def _known_letters(spelled: Sequence[list[str]], records: Records) -> _Choice | None:
    """The known person whose whole name comes nearest to the letters."""
    found: list[tuple[float, tuple[str, str]]] = []
    for parts in spelled:
        letters = "".join(parts)
        near = records.near_names(letters, int(KNOWN_EDITS_MAX * len(letters)))
        found += [(edits / len(letters), records.joined[name]) for name, edits in near]
    found.sort()
    if not found:
        return None
    share, best = found[0]
    behind = next((more for more, words in found if words != best), share + KNOWN_MARGIN)
    sure = share <= KNOWN_EDITS_SURE and behind - share >= KNOWN_MARGIN
    others = tuple(dict.fromkeys(words for _, words in found if words != best))
    return _Choice(best, sure, others[:ALTERNATIVES_MAX])


def _value(
    choice: _Choice,
    readings: Sequence[Reading],
    language: Language,
    records: Records,
    asked: frozenset[str],
) -> Value:
    reading = _source(choice.words, readings)
    utterance = reading.utterance
    begin, own = _own_words(reading)
    first, last = (own[0], own[-1]) if own else (begin, len(utterance.words) - 1)
    full = not (asked >= {"first_name", "last_name"} and not choice.words[1])
    return Value(
        "name",
        _as_written(choice.words, reading, language, records),
        utterance.starts[first],
        utterance.ends[last],
        ambiguous=not (choice.sure and full),
        alternatives=tuple(_as_written(one, reading, language, records) for one in choice.others),
        source=reading.source,
    )


def _source(words: tuple[str, str], readings: Sequence[Reading]) -> Reading:
    """The first reading that holds both words, else one of them, else the first."""
    wanted = set(filter(None, words))
    return max(readings, key=lambda one: len(wanted.intersection(one.utterance.words)))


def _as_written(
    words: tuple[str, str], reading: Reading, language: Language, records: Records
) -> str:
    """The name with its capitals: as it is known, as it was heard, or as names are written."""
    if words in records.names:
        return records.names[words]
    utterance = reading.utterance
    places_of = dict(zip(utterance.words, range(len(utterance.words)), strict=True))
    parts = []
    for word in filter(None, words):
        heard = ""
        if word in places_of:
            heard = utterance.heard(places_of[word], places_of[word] + 1)
        parts.append(_form(word, heard, language))
    return " ".join(written([part], language) for part in parts)


def _form(word: str, heard: str, language: Language) -> str:
    """One word of a name: as it was heard, unless it is known in a form of its own."""
    text = word if word in language.given.costs or word in language.family.costs else ""
    text = language.given.written.get(word) or language.family.written.get(word) or text
    if heard and (not text or not heard.isascii() or heard.lower() == text):
        return heard
    return text or word
