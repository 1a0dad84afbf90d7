"""The date of birth that several readings of one utterance hold."""

import math
from collections.abc import Sequence
from datetime import date

import msgspec

from parley.conversation.hearing.birth_dates import Numbers, born, misheard, numbers_of
from parley.conversation.hearing.cardinals import amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.readings import Reading
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.values import Value

DATES_MAX = 4
"""Dates of one reading that are weighed."""

RANK_WEIGHT = 0.25
"""How much less each further reading weighs, in nats."""

KNOWN_WEIGHT = 6.0
"""How many times more a date weighs that somebody is known to have."""

ALTERNATIVES_MAX = 4
"""Other dates that a value names."""

RESEMBLED_MAX = 3
"""Heard dates for which known ones are sought that resemble them."""

SURE_COST, SURE_SHARE, KNOWN_SURE_COST, KNOWN_SURE_SHARE = 1, 0.55, 4, 0.75
"""What the best reading may cost and its share of all to be unmarked; the same for known dates,
which weigh more."""

LOST_UNIT = 10
"""A year that ends in 0 may have lost its last digit, or be a teen: it is marked."""


class _Ballot(msgspec.Struct):
    """What speaks for one date: its weight, its least cost, and where that was heard."""

    weight: float
    cost: int
    reading: Reading
    numbers: Numbers


def birthday(
    readings: Sequence[Reading],
    language: Language,
    region: str,
    today: date,
    records: Records = NO_RECORDS,
) -> Value | None:
    """The date of birth as a value of kind date, None where no reading holds one."""
    month_first = region.upper() in language.table.times.month_first.split()
    ballots: dict[str, _Ballot] = {}
    empty = 0.0
    for rank, reading in enumerate(readings):
        counted = amounts(reading.utterance, language)
        numbers = numbers_of(reading, counted, language)
        dates = born(numbers, today, month_first=month_first)[:DATES_MAX]
        base = math.exp(-RANK_WEIGHT * rank)
        empty += 0 if dates else base
        for one in dates:
            weight = base * math.exp(-one.cost / 10)
            weight *= KNOWN_WEIGHT if one.date in records.dobs else 1
            ballot = ballots.get(one.date)
            if ballot is None:
                ballots[one.date] = _Ballot(weight, one.cost, reading, numbers)
            else:
                ballot.weight += weight
                if one.cost < ballot.cost:
                    ballot.cost, ballot.reading, ballot.numbers = one.cost, reading, numbers
    if records.dobs and records.dobs.isdisjoint(ballots):
        ballots |= _resembling(ballots, records)
    return _elected(ballots, empty, records)


def _resembling(ballots: dict[str, _Ballot], records: Records) -> dict[str, _Ballot]:
    """Known dates that resemble those that were heard and that nobody has."""
    found: dict[str, _Ballot] = {}
    likeliest = sorted(ballots.items(), key=lambda item: (-item[1].weight, item[0]))
    for day, ballot in likeliest[:RESEMBLED_MAX]:
        for other, cost in misheard(date.fromisoformat(day)):
            text = other.isoformat()
            if text in records.dobs and text not in found:
                weight = ballot.weight * KNOWN_WEIGHT * math.exp(-cost / 10)
                found[text] = _Ballot(weight, ballot.cost + cost, ballot.reading, ballot.numbers)
    return found


def _elected(ballots: dict[str, _Ballot], empty: float, records: Records) -> Value | None:
    ranked = sorted(ballots.items(), key=lambda item: (-item[1].weight, item[0]))
    if not ranked:
        return None
    day, best = ranked[0]
    share = best.weight / (empty + sum(ballot.weight for _, ballot in ranked))
    known = day in records.dobs
    sure = (
        not best.numbers.led
        and best.cost <= (KNOWN_SURE_COST if known else SURE_COST)
        and share >= (KNOWN_SURE_SHARE if records.dobs else SURE_SHARE)
        and (known or not records.dobs)
        and (known or int(day[:4]) % LOST_UNIT != 0)
    )
    words = [(one.begin, one.end) for one in best.numbers.pieces]
    words += [(begin, end) for begin, end, _ in best.numbers.months]
    utterance = best.reading.utterance
    return Value(
        "date",
        day,
        utterance.starts[min(begin for begin, _ in words)],
        utterance.ends[max(end for _, end in words) - 1],
        ambiguous=not sure,
        alternatives=tuple(other for other, _ in ranked[1 : 1 + ALTERNATIVES_MAX]),
        source=best.reading.source,
    )
