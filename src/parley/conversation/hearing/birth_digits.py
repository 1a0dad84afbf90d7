"""Dates of birth that are digits: run together, cut apart, or with a digit too many."""

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

DIGITS_MIN, DIGITS_MAX, DROPPED_MAX = 4, 11, 2
"""Digits of a date, and how many of them may be too many."""

DROP_COST, CUT_COST, SHORT_COST, BRIDGE_COST = 13, 1, 4, 6
"""A digit too many; a number that is cut in two; a day or month of one digit within a number; a
day, month or year of two numbers. Tenths of a nat."""

CENTURY_COST, TAIL_COST = 10, 12
"""A year of two digits; a last digit of a year that is left out."""

MONTHS, DAYS = 12, 31

_LAYOUTS = {
    8: ((2, 2, 4),),
    7: ((1, 2, 4), (2, 1, 4)),
    6: ((1, 1, 4), (2, 2, 2)),
    5: ((1, 2, 2), (2, 1, 2)),
    4: ((1, 1, 2),),
}
"""Digits of day, month and year by how many they are together."""


class Piece(NamedTuple):
    """Digits at words `begin` up to `end`; `ordinal` where they were said so."""

    digits: str
    begin: int
    end: int
    ordinal: bool


class Parts(NamedTuple):
    """Year (as it was said: 26 or 1926), month and day with their cost in tenths of a nat."""

    year: int
    month: int
    day: int
    cost: int


def from_digits(pieces: Sequence[Piece], *, month_first: bool) -> Iterator[Parts]:
    """The dates that numbers without a month's name can mean."""
    if len(pieces) > 2:  # noqa: PLR2004 - day, month and year
        one, two = int(pieces[0].digits), int(pieces[1].digits)
        month, day = (one, two) if month_first else (two, one)
        if 1 <= month <= MONTHS and 1 <= day <= DAYS:
            for year, cost in years_of(pieces[2:]):
                yield Parts(year, month, day, cost)
    text = "".join(piece.digits for piece in pieces)
    if not DIGITS_MIN <= len(text) <= DIGITS_MAX or (len(pieces) == 1 and _is_year(text)):
        return
    bounds: set[int] = set()
    size = 0
    for piece in pieces:
        size += len(piece.digits)
        bounds.add(size)
    for dropped in range(DROPPED_MAX + 1):
        found = list(_without(text, dropped, bounds, month_first=month_first))
        yield from found
        if found:
            return


def _is_year(text: str) -> bool:
    """Whether digits alone are rather a year than day, month and year."""
    return len(text) == DIGITS_MIN and text[:2] in ("19", "20")


def _without(
    text: str, dropped: int, bounds: Collection[int], *, month_first: bool
) -> Iterator[Parts]:
    """The dates where so many digits are too many."""
    size = len(text) - dropped
    for left_out in combinations(range(len(text)), dropped):
        kept = [at for at in range(len(text)) if at not in left_out]
        for one, two, _ in _LAYOUTS.get(size, ()):
            first = int("".join(text[at] for at in kept[:one]))
            second = int("".join(text[at] for at in kept[one : one + two]))
            month, day = (first, second) if month_first else (second, first)
            if 1 <= month <= MONTHS and 1 <= day <= DAYS:
                year = int("".join(text[at] for at in kept[one + two :]))
                cost = sum(_drop_cost(text, at) for at in left_out)
                cost += _cut_cost(kept, (one, one + two), bounds)
                yield Parts(year, month, day, cost)


def _drop_cost(text: str, at: int) -> int:
    """What it costs that a digit means nothing: less where one hesitates or says "oh"."""
    return DROP_COST - (SHORT_COST if text[at] == "0" or text[at] == text[at - 1] else 0)


def _cut_cost(kept: Sequence[int], cuts: tuple[int, int], bounds: Collection[int]) -> int:
    """What it costs that day, month and year are not the numbers that were heard."""
    cost = 0
    for begin, end in ((0, cuts[0]), cuts, (cuts[1], len(kept))):
        at_bound = kept[end - 1] + 1 in bounds
        cost += BRIDGE_COST * any(at + 1 in bounds for at in kept[begin : end - 1])
        cost += CUT_COST * (not at_bound) + SHORT_COST * (end - begin == 1 and not at_bound)
    return cost + CENTURY_COST * (len(kept) - cuts[1] == 2)  # noqa: PLR2004


def years_of(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """The years that the numbers behind day and month mean, with their costs."""
    if not pieces:
        return
    if len(pieces) > 1 and pieces[0].ordinal and len(pieces[0].digits) <= 2:  # noqa: PLR2004
        # An ordinal before a year is noise: "July 8th 1996".
        yield from ((year, cost + SHORT_COST) for year, cost in years_of(pieces[1:]))
        return
    first = pieces[0].digits
    following = pieces[1].digits if len(pieces) > 1 else ""
    match len(first):
        case 4:
            yield from _full(first, following)
        case 5:
            for at in range(1, 5):
                less = SHORT_COST if first[at] in ("0", first[at - 1]) else 0
                yield int(first[:at] + first[at + 1 :]), DROP_COST - less
        case 3 if len(following) == 1:
            yield int(first + following), SHORT_COST
        case 2:
            if len(following) == 2:  # noqa: PLR2004 - "19 46"
                yield int(first + following), 0
            yield int(first), CENTURY_COST + (DROP_COST if following else 0)
        case 1 if following:
            yield from ((year, cost + DROP_COST) for year, cost in years_of(pieces[1:]))
        case _:
            # No year has so many digits.
            return


def _full(first: str, following: str) -> Iterator[tuple[int, int]]:
    """A year of four digits, and what follows it: "1950 5", "2000 and 11"."""
    unit = len(following) == 1 and first[3] == "0"
    below = len(following) == 2 and first[1:] == "000"  # noqa: PLR2004 - "2000 and 11"
    yield int(first), TAIL_COST if unit or below else 0
    if unit:
        yield int(first[:3] + following), 0
    elif below:
        yield int(first) + int(following), 0
    elif first[3] == "0" and len(following) == 2 and following[0] == first[2]:  # noqa: PLR2004
        yield int(first[:2] + following), SHORT_COST
