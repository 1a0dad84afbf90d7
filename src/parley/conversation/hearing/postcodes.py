"""Postcodes of a region, from what recognisers make of letters and digits that are spoken."""

import math
from collections.abc import Sequence

import msgspec

from parley.conversation.hearing.alignment import Aligned, aligned
from parley.conversation.hearing.automaton import CLAUSE
from parley.conversation.hearing.characters import Slot, slots
from parley.conversation.hearing.decoding import Frontier, decode
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.postal import BRITISH
from parley.conversation.hearing.readings import Reading
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.sounds import Options
from parley.conversation.hearing.values import Value

US_DIGITS = 5
"""Digits of an American postcode without its extension."""

RANK_WEIGHT = 0.25
"""How much less each further reading weighs, in nats."""

ALTERNATIVES_MAX = 4
"""Other postcodes that a value names."""

SURE_COST, SURE_SHARE, LATER_SURE_SHARE = 5, 0.41, 0.58
"""What the best reading may cost (tenths of a nat), and its share of all to be unmarked, where it
is the first one or a later one."""

HOPELESS_COST = 24
"""Cost from which nothing was heard."""

KNOWN_COST, KNOWN_MARGIN, KNOWN_MAX = 45, 15, 80
"""A known postcode is unmarked up to this cost and this far ahead of the next one; it is recognised
at all up to the last cost."""

RANK_COST = 3
"""What a known postcode costs more in each further reading."""

LOOKED_UP_MAX, LITERAL_READINGS_MAX = 4, 3
"""Decoded postcodes and readings by which known ones are sought."""


MENDED_MIN = 4
"""Words behind a correction that can be a postcode by themselves."""

_MENDS = ("correct", "no")


class _Ballot(msgspec.Struct):
    """What speaks for one postcode: its weight, its least cost, and where that was heard."""

    weight: float
    cost: int
    reading: Reading
    found: list[Slot]


def postcode(
    readings: Sequence[Reading], language: Language, region: str, records: Records = NO_RECORDS
) -> Value | None:
    """The postcode that the readings hold, None if they hold none of the region's shape."""
    region = region.upper()
    heard = [(one, slots(one.utterance, one.spans, language, _begin(one))) for one in readings]
    ballots = _shaped(heard, language, region)
    if not records.postcodes:
        return _elected(ballots, language, region)
    on_record = {text: one for text, one in ballots.items() if text in records.postcodes}
    if on_record and min(one.cost for one in on_record.values()) <= SURE_COST:
        return _elected(on_record, language, region)
    known = _recognised(heard, ballots, language, records)
    return known or _unsure(_elected(ballots, language, region))


def _begin(reading: Reading) -> int:
    """Where the postcode can begin: behind words that announce it, or that take one back."""
    size = len(reading.utterance.words)
    leads = max((end for _, end in reading.spans.get("postcode_lead", ())), default=0)
    mends = [end for cue in _MENDS for _, end in reading.spans.get(cue, ())]
    mended = max((end for end in mends if end + MENDED_MIN <= size), default=0)
    breaks = reading.utterance.breaks
    begins = [leads, mended]
    if mended:
        begins += [at for at in range(mended, size - MENDED_MIN + 1) if breaks[at] >= CLAUSE]
    return max(begins)


def _shaped(
    heard: Sequence[tuple[Reading, list[Slot]]], language: Language, region: str
) -> dict[str, _Ballot]:
    """Every postcode of the region's shape that the readings can mean, and what speaks for it."""
    ballots: dict[str, _Ballot] = {}
    shape = language.postal.get(region)
    if shape is None:
        return ballots
    known: dict[tuple[Options, ...], Frontier] = {}
    for rank, (reading, found) in enumerate(heard):
        for text, cost in decode([slot.options for slot in found], shape, known):
            weight = math.exp(-cost / 10 - RANK_WEIGHT * rank)
            ballot = ballots.get(text)
            if ballot is None:
                ballots[text] = _Ballot(weight, cost, reading, found)
            else:
                ballot.weight += weight
                if cost < ballot.cost:
                    ballot.cost, ballot.reading, ballot.found = cost, reading, found
    return ballots


def _elected(ballots: dict[str, _Ballot], language: Language, region: str) -> Value | None:
    ranked = sorted(ballots.items(), key=lambda item: (-item[1].weight, item[0]))
    if not ranked or ranked[0][1].cost > HOPELESS_COST:
        return None
    (text, best) = ranked[0]
    share = best.weight / sum(ballot.weight for _, ballot in ranked)
    is_first = best.reading.source <= 1
    sure = best.cost <= SURE_COST and share >= (SURE_SHARE if is_first else LATER_SURE_SHARE)
    others = [_written(other, region) for other, _ in ranked[1 : 1 + ALTERNATIVES_MAX]]
    place = aligned(best.found, text, language.sounds.meant)
    return _value(best.reading, best.found, place, (_written(text, region), *others), sure=sure)


def _unsure(value: Value | None) -> Value | None:
    """The value marked: nobody who is known has it."""
    return msgspec.structs.replace(value, ambiguous=True) if value else None


def _value(
    reading: Reading, found: Sequence[Slot], place: Aligned, ranked: tuple[str, ...], *, sure: bool
) -> Value:
    """The value with its place: the words that the postcode stands in."""
    begin = found[place.first].begin
    end = max(found[place.last - 1].end, begin + 1)
    utterance = reading.utterance
    return Value(
        "postcode",
        ranked[0],
        utterance.starts[begin],
        utterance.ends[end - 1],
        ambiguous=not sure,
        alternatives=ranked[1:],
        source=reading.source,
    )


def _recognised(
    heard: Sequence[tuple[Reading, list[Slot]]],
    ballots: dict[str, _Ballot],
    language: Language,
    records: Records,
) -> Value | None:
    """The known postcode that the readings fit best, None if none comes near."""
    likely = sorted(ballots, key=lambda text: (-ballots[text].weight, text))[:LOOKED_UP_MAX]
    literal = ["".join(s.options[0][0] for s in found) for _, found in heard[:LITERAL_READINGS_MAX]]
    scored: list[tuple[int, str, Aligned, Reading, list[Slot]]] = []
    for postcode_ in records.near_postcodes([*likely, *literal]):
        best = None
        for rank, (reading, found) in enumerate(heard[:LITERAL_READINGS_MAX]):
            place = aligned(found, postcode_, language.sounds.meant)
            cost = place.cost + RANK_COST * rank
            if best is None or cost < best[0]:
                best = (cost, postcode_, place, reading, found)
            if place.cost <= SURE_COST:
                break
        if best is not None:
            scored.append(best)
    scored.sort(key=lambda one: one[:2])
    if not scored or scored[0][0] > KNOWN_MAX:
        return None
    cost, _, place, reading, found = scored[0]
    margin = scored[1][0] - cost if len(scored) > 1 else KNOWN_MAX
    ranked = tuple(records.postcodes[one[1]] for one in scored[: 1 + ALTERNATIVES_MAX])
    sure = margin >= KNOWN_MARGIN and cost <= KNOWN_COST
    return _value(reading, found, place, ranked, sure=sure)


def _written(text: str, region: str) -> str:
    """The postcode as it is written on a letter."""
    text = text.upper()
    if region in BRITISH or region == "CA":
        return f"{text[:-3]} {text[-3:]}"
    if region == "NL":
        return f"{text[:4]} {text[4:]}"
    if region == "US" and len(text) > US_DIGITS:
        return f"{text[:US_DIGITS]}-{text[US_DIGITS:]}"
    return text
