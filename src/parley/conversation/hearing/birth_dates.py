"""Dates of birth in one reading: day, month and year from what recognisers make of them.

"2601 1926", "14th December 1950 V" and "23rd of the 7th 1942" are dates here; the grammar in
`times/` reads them only as far as people write them so.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from parley.conversation.hearing.birth_digits import (
    DAYS,
    DROP_COST,
    MONTHS,
    SHORT_COST,
    Parts,
    Piece,
    from_digits,
    years_of,
)
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import TERM, Language
from parley.conversation.hearing.readings import Reading

PIECES_MAX = 8
"""Numbers of one reading that are looked at."""

AGE_MAX = 130
"""Years that nobody has lived: the oldest person on record reached 122."""

DAY_GAP_MAX = 3
"""Words between a day and its month."""

COST_MAX = 60
"""Cost beyond which a date is not taken, in tenths of a nat."""

TEEN_COST, THIRTY_COST, TWENTY_COST, ODD_MONTH_COST, SWAP_COST = 17, 20, 8, 5, 16
"""1990 for "nineteen nineteen"; thirty for thirteen; a "twenty" heard as another word; a month's
name where a number is the month; a month that comes first where the day does."""

LOST_UNIT_COST = 4
"""A year that ends in 0: its last digit may not have been heard."""

OLD_COST = 4
"""A year of two digits that is of the last century though this one has come to it."""

MONTH_COST, TEN_COST, UNIT_COST = 12, 16, 20
"""June for July; ten more or less; another digit, or another month."""

_MONTH = TERM + "month "
_LETTERS = str.maketrans({"o": "0", "l": "1", "i": "1"})
_ROMAN = re.compile(r"m{0,2}(?:cm)?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_ROMAN_PART = re.compile(r"cm|xc|xl|ix|iv|[mlxvi]")
_ROMAN_VALUES = {
    "m": 1000, "cm": 900, "xc": 90, "l": 50, "xl": 40, "x": 10, "ix": 9, "v": 5, "iv": 4, "i": 1,
}  # fmt: skip


class Born(NamedTuple):
    """A date of birth (ISO 8601) and its cost in tenths of a nat."""

    date: str
    cost: int


class Numbers(NamedTuple):
    """The numbers of a reading, its months by name (begin, end, month), and words before them."""

    pieces: list[Piece]
    months: list[tuple[int, int, int]]
    led: bool


def numbers_of(reading: Reading, counted: Amounts, language: Language) -> Numbers:
    """What of a reading can be of a date."""
    months = [
        (begin, end, int(label.removeprefix(_MONTH)))
        for label, ranges in reading.spans.items()
        if label.startswith(_MONTH)
        for begin, end in ranges
    ]
    named = {begin for begin, _, _ in months}
    pieces = _pieces(reading.utterance.words, counted, named, language)[:PIECES_MAX]
    first = min((one.begin for one in pieces), default=0)
    led = first > 0 and reading.utterance.words[first - 1] not in language.not_names
    return Numbers(pieces, months, led)


def born(numbers: Numbers, today: date, *, month_first: bool) -> list[Born]:
    """The dates of birth that numbers and months can mean, the likeliest first."""
    if numbers.months:
        readings = _with_months(numbers, month_first=month_first)
    else:
        readings = from_digits(numbers.pieces, month_first=month_first)
    found: dict[date, int] = {}
    for parts in readings:
        for year, more in _years(parts.year, today):
            day = _date(year, parts.month, parts.day)
            cost = parts.cost + more
            if day is not None and cost < found.get(day, COST_MAX):
                found[day] = cost
    alive = {day: cost for day, cost in found.items() if _may_live(day, today)}
    return sorted(
        (Born(day.isoformat(), cost) for day, cost in alive.items()),
        key=lambda one: (one.cost, one.date),
    )


def misheard(day: date) -> Iterator[tuple[date, int]]:
    """Dates that sound like one that was heard, with their costs."""
    for year, month, number, cost in (
        *((day.year, 13 - day.month, day.day, MONTH_COST) for _ in range(day.month in (6, 7))),
        *((day.year, day.month, day.day + ten, TEN_COST) for ten in (-20, -10, 10, 20)),
        *((day.year // 10 * 10 + unit, day.month, day.day, UNIT_COST) for unit in range(10)),
        *((day.year + ten, day.month, day.day, TEN_COST) for ten in (-10, 10)),
        *((day.year, day.month, day.day // 10 * 10 + unit, UNIT_COST) for unit in range(10)),
        *((day.year, month, day.day, UNIT_COST) for month in range(1, MONTHS + 1)),
        (day.year, day.day, day.month, SWAP_COST),
    ):
        other = _date(year, month, number)
        if other is not None and other != day:
            yield other, cost


def _may_live(day: date, today: date) -> bool:
    return day <= today and today.year - day.year <= AGE_MAX


def _date(year: int, month: int, day: int) -> date | None:
    """The date, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _pieces(
    words: Sequence[str], counted: Amounts, months: Collection[int], language: Language
) -> list[Piece]:
    """The numbers in order, each as long as it can be. `months` are the places of months."""
    pieces: list[Piece] = []
    at = 0
    while at < len(words):
        amounts = counted.get(at)
        if amounts:
            longest = amounts[-1]
            ordinal = any(one.ordinal and one.end == longest.end for one in amounts)
            digits = longest.digits or str(longest.value)
            pieces.append(Piece(digits, at, longest.end, ordinal))
            at = longest.end
            continue
        times = language.table.repeats.get(words[at], 0)
        if times and at + 1 in counted and counted[at + 1][0].value < 10:  # noqa: PLR2004
            pieces.append(Piece(str(counted[at + 1][0].value) * times, at, at + 2, ordinal=False))
            at += 2
            continue
        digits = _misheard_digits(words[at], language, goes_on=bool(pieces) or at + 1 in months)
        if digits:
            pieces.append(Piece(digits, at, at + 1, ordinal=False))
        at += 1
    return pieces


def _misheard_digits(word: str, language: Language, *, goes_on: bool) -> str:
    """The digits in a word that is no number: "o4", "2014th", "mmxiv", or "to" within a date."""
    if any(map(str.isdecimal, word)):
        begin = next(at for at, letter in enumerate(word) if letter.isdecimal())
        return "".join(filter(str.isdecimal, word[:begin].translate(_LETTERS) + word[begin:]))
    roman = _ROMAN.fullmatch(word)
    if roman and len(word) > 1:
        return str(sum(_ROMAN_VALUES[part] for part in _ROMAN_PART.findall(word)))
    if not goes_on or word in language.fillers:
        return ""
    if word in language.table.digit_sounds:
        return str(language.table.digit_sounds[word])
    near = language.table.character_near.get(word, "")[:1]
    return near if near.isdigit() else ""


def _with_months(numbers: Numbers, *, month_first: bool) -> Iterator[Parts]:
    """The dates that have a month by its name."""
    for begin, end, month in numbers.months:
        before = [
            one for one in numbers.pieces if one.end <= begin and begin - one.end <= DAY_GAP_MAX
        ]
        after = [one for one in numbers.pieces if one.begin >= end]
        if before:
            yield from _day_first(before, after, month, led=numbers.led)
        elif len(after) > 1:
            for year, more in years_of(after[1:]):
                for day, cost in _days(after[:1], led=False):
                    yield Parts(year, month, day, cost + more)
                    if day <= MONTHS and not month_first:
                        yield Parts(year, day, month, cost + more + SWAP_COST)


def _day_first(
    before: Sequence[Piece], after: Sequence[Piece], month: int, *, led: bool
) -> Iterator[Parts]:
    days = list(_days(before, led=led))
    for year, more in years_of(after):
        for day, cost in days:
            yield Parts(year, month, day, cost + more)
    if len(after) > 1 and after[0].ordinal and 1 <= int(after[0].digits) <= MONTHS:
        # "23rd April 7th" is how "23rd of the 7th" is misheard.
        for year, more in years_of(after[1:]):
            for day, cost in days:
                yield Parts(year, int(after[0].digits), day, cost + more + ODD_MONTH_COST)


def _days(pieces: Sequence[Piece], *, led: bool) -> Iterator[tuple[int, int]]:
    """The days that numbers mean, with their costs. `led` says that a word stands before them."""
    digits = pieces[-1].digits
    value = int(digits)
    if len(digits) <= 2:  # noqa: PLR2004 - digits of a day
        yield value, 0
        tens = int(pieces[-2].digits) if len(pieces) > 1 else 0
        if 0 < value < 10 and tens in (20, 30):  # noqa: PLR2004
            yield tens + value, 0
        elif 0 < value < 10 and led:  # noqa: PLR2004
            yield 20 + value, TWENTY_COST
        if value in (13, 30):
            yield 43 - value, THIRTY_COST
        return
    if digits[0] in "23" and digits[1] == "0":
        yield int(digits[0] + digits[-1]), SHORT_COST
    for part in (digits[-2:], digits[:2]):
        if 1 <= int(part) <= DAYS:
            yield int(part), DROP_COST


def _years(year: int, today: date) -> Iterator[tuple[int, int]]:
    """A year in full, and the one that sounds like it, with their costs."""
    if year < 100:  # noqa: PLR2004 - two digits
        full = today.year // 100 * 100 + year
        if full <= today.year:
            yield full, 0
        yield full - 100, OLD_COST if full <= today.year else 0
        return
    decade, unit = year // 10 % 10, year % 10
    yield year, 0 if unit else LOST_UNIT_COST
    if year // 100 == 19 and unit == 0 and decade >= 3:  # noqa: PLR2004
        yield 1910 + decade, TEEN_COST
    elif 1913 <= year <= 1919:  # noqa: PLR2004
        yield 1900 + 10 * unit, TEEN_COST
