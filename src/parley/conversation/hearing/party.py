"""How many people come: "a table for four", "me and my wife", "two adults, one child"."""

from typing import NamedTuple

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.party_parts import Part, Reader, part_at, with_more
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

BARE_MAX = 200
"""People of the largest party that is a mere number."""

_LEAD, _TAIL, _NOT, _HOUR = "people_lead", "people_tail", "people_not", "people_hour"
_ABOUT = "people_about"


_OTHERS = frozenset({"phone", "email", "postcode", "name", "date_of_birth", "code", "reason"})
"""What is answered with numbers, or with stories, that count no people."""


class _Party(NamedTuple):
    """Parts that belong together, how surely they are a party (0 not at all), other readings."""

    parts: tuple[Part, ...]
    sure: int
    others: tuple[int, ...] = ()


def is_counted(
    utterance: Utterance, spans: Spans, language: Language, asked: frozenset[str]
) -> bool:
    """Whether anything says that people are counted."""
    known = language.party.signs
    if "people" in asked or _TAIL in spans or (_LEAD in spans and asked.isdisjoint(_OTHERS)):
        return bool(known)
    return not known.isdisjoint(utterance.words)


def party(
    utterance: Utterance,
    spans: Spans,
    counted: Amounts,
    language: Language,
    asked: frozenset[str],
    taken: frozenset[int],
) -> Value | None:
    """The party's size, None if nobody says one.

    To be asked only where people are counted (`is_counted`). A mere number is one where people
    were asked for, or where words around it say so. `taken` are places of words that belong to
    something else. A party corrected by a later one is not returned.
    """
    reader = Reader(
        utterance,
        counted,
        language.party,
        language.not_phone,
        frozenset(end for _, end in spans.get(_LEAD, ())),
        dict(spans.get(_TAIL, ())),
        frozenset(end for _, end in spans.get(_NOT, ())),
        frozenset(end for _, end in spans.get(_HOUR, ())),
        frozenset(begin for begin, _ in spans.get(_ABOUT, ())),
        "people" in asked,
        taken,
    )
    found = [one for one in _parties(reader) if one.sure]
    if not found:
        return None
    best = found[0]
    for one in found[1:]:
        if one.sure > best.sure or (one.sure == best.sure and _corrects(best, one, spans)):
            best = one
    return _value(best, utterance)


def _corrects(one: _Party, later: _Party, spans: Spans) -> bool:
    begin, end = one.parts[-1].end, later.parts[0].begin
    return any(begin <= a and b <= end for a, b in spans.get("correct", ()))


def _value(chosen: _Party, utterance: Utterance) -> Value:
    size = sum(part.people for part in chosen.parts)
    start = utterance.starts[chosen.parts[0].begin]
    end = utterance.ends[chosen.parts[-1].end - 1]
    others = tuple(str(other) for other in chosen.others)
    return Value("party_size", str(size), start, end, bool(others), alternatives=others)


def _parties(reader: Reader) -> list[_Party]:
    found: list[_Party] = []
    at = 0
    while at < len(reader.utterance.words):
        part = part_at(reader, at, joined=False)
        if part is None or (part.bare and not reader.taken.isdisjoint(range(at, part.end))):
            at += 1
            continue
        parts = with_more(reader, part)
        found.append(_judged(reader, parts, found))
        at = parts[-1].end
    return found


def _judged(reader: Reader, parts: tuple[Part, ...], earlier: list[_Party]) -> _Party:
    """The parts as a party, with how surely they are one."""
    begin, end = parts[0].begin, parts[-1].end
    if begin in reader.barred or (end in reader.about and not reader.asked):
        return _Party(parts, 0)
    lead = begin in reader.leads
    tail = end in reader.tails
    named = any(part.named for part in parts)
    if named:
        return _Party(parts, 4 + lead, _alternatives(reader, parts, earlier))
    if any(part.alone for part in parts) or (len(parts) > 1 and not parts[-1].bare):
        several = len(parts) > 1
        sure = 4 if lead and several else 3 if reader.asked or lead else 1 if several else 0
        return _Party(parts, sure)
    if not all(part.bare for part in parts):
        return _Party(parts, _of_selves(reader, parts, lead=lead))
    sure = _bare(reader, parts, lead=lead, tail=tail)
    return _Party(parts, sure, _alternatives(reader, parts, earlier))


def _of_selves(reader: Reader, parts: tuple[Part, ...], *, lead: bool) -> int:
    """How surely the caller and a number ("me and two") or the caller alone are a party."""
    if len(parts) > 1:
        return 4 if reader.asked or lead else 1
    begin, end = parts[0].begin, parts[0].end
    whole = reader.utterance.breaks[begin] and reader.utterance.breaks[end]
    known = reader.utterance.words[begin] in reader.words.selves
    return int(known and reader.asked and bool(lead or whole))


def _bare(reader: Reader, parts: tuple[Part, ...], *, lead: bool, tail: bool) -> int:
    """How surely a mere number is a party."""
    begin, end = parts[0].begin, parts[-1].end
    words = reader.utterance.words
    if (
        len(parts) > 1
        or parts[0].people > BARE_MAX
        or any(place in reader.taken for place in range(begin, end))
    ):
        return 0
    if tail and parts[0].people > 1:
        return 5
    if begin in reader.hours and not lead:
        return 0
    if end < len(words) and not reader.utterance.breaks[end]:
        known = reader.asked or words[end] in reader.words.after
        if words[end] in reader.units or not known:
            return 0
    if lead:
        return 3
    return 2 if reader.asked else 0


def _alternatives(
    reader: Reader, parts: tuple[Part, ...], earlier: list[_Party]
) -> tuple[int, ...]:
    """The other number in "four or five people"."""
    begin = parts[0].begin
    if not earlier or reader.utterance.words[begin - 1] not in reader.words.either:
        return ()
    before = earlier[-1].parts[-1]
    return (before.people,) if before.bare and before.end == begin - 1 else ()
