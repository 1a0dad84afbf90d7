"""Sums of money: "$120.50", "a hundred and twenty dollars fifty", "50 quid", "fifty cents"."""

import re
from typing import NamedTuple

from parley.conversation.hearing.automaton import NO_BREAK
from parley.conversation.hearing.cardinals import Amounts
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.money_table import (
    CURRENCIES,
    ELSEWHERE,
    SYMBOLS,
    UNDIVIDED,
    MoneyWords,
    currency,
)
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

HUNDREDTHS = 100
"""Of the smallest unit in the one that is named, in most currencies."""

PLAIN_PART_MIN = 5
"""Hundredths that are told without their name ("two dollars fifty")."""

SUMS_MAX = 8
"""Sums of one utterance."""

_SYMBOLS = frozenset(SYMBOLS)
_WRITTEN = re.compile(
    r"\d{1,3}(?:[,.' ]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?![\d:])"
)
_GROUPED = re.compile(r"[,.' ](?=\d{3}(?:\D|$))")


class _Sum(NamedTuple):
    """Code points `start` up to `end` are so many hundredths of `unit`."""

    start: int
    end: int
    hundredths: int
    unit: str


def is_paid(utterance: Utterance, language: Language) -> bool:
    """Whether anything names money."""
    if not language.money.signs.isdisjoint(utterance.words):
        return True
    return not utterance.text.isascii() or "$" in utterance.text


def money(utterance: Utterance, counted: Amounts, language: Language, region: str) -> list[Value]:
    """The sums, in order. To be asked only where money is named (`is_paid`).

    The value is in the smallest unit of the currency; which dollar or rupee is meant is told by
    `region` (ISO 3166).
    """
    home = CURRENCIES.get(region, ELSEWHERE)
    found: list[_Sum] = []
    for place, start in enumerate(utterance.starts):
        if found and start < found[-1].end:
            continue
        unit = found[-1].unit if found else home
        said = _said(utterance, place, counted, language.money, unit)
        if said:
            found.append(said)
        if len(found) == SUMS_MAX:
            break
    return [_value(one, region) for one in found]


def _value(said: _Sum, region: str) -> Value:
    code = currency(said.unit, region)
    minor = said.hundredths // HUNDREDTHS if code in UNDIVIDED else said.hundredths
    return Value("money", f"{minor} {code}", said.start, said.end)


def _said(
    utterance: Utterance, place: int, counted: Amounts, words: MoneyWords, unit: str
) -> _Sum | None:
    """The sum that begins at a word, None where none does. `unit` is that of the sum before."""
    if utterance.words[place][0].isdecimal():
        return _written(utterance, place, counted, words, unit)
    start = utterance.starts[place - _has_one(utterance, place, words)]
    for amount in reversed(counted.get(place, ())):
        if not amount.ordinal:
            said = _Sum(start, utterance.ends[amount.end - 1], amount.value * HUNDREDTHS, "")
            named = _named(utterance, amount.end, said, counted, words, unit)
            if named:
                return named
    return None


def _has_one(utterance: Utterance, place: int, words: MoneyWords) -> bool:
    """Whether "a" stands before a hundred that is written without a one."""
    before = place > 0 and not utterance.breaks[place]
    return before and utterance.words[place - 1] in words.ones


def _written(
    utterance: Utterance, place: int, counted: Amounts, words: MoneyWords, unit: str
) -> _Sum | None:
    """A sum in digits, with its sign before or behind it or its name behind it."""
    text, start = utterance.text, utterance.starts[place]
    match = _WRITTEN.match(text, start)
    if match is None:
        return None
    said = _Sum(start, match.end(), _hundredths(match.group()), "")
    before = text[:start].rstrip()[-1:] if text[max(0, start - 2) : start].strip() else ""
    if before in _SYMBOLS:
        return said._replace(start=text.rindex(before, 0, start), unit=SYMBOLS[before])
    behind = text[match.end() : match.end() + 2].lstrip()[:1]
    if behind in _SYMBOLS:
        return said._replace(end=text.index(behind, match.end()) + 1, unit=SYMBOLS[behind])
    following = place + 1
    while following < len(utterance.words) and utterance.starts[following] < match.end():
        following += 1
    return _named(utterance, following, said, counted, words, unit)


def _hundredths(digits: str) -> int:
    """1.200,50 and 1,200.50 and 1200.5 in hundredths."""
    whole, _, part = _GROUPED.sub("", digits).replace(",", ".").partition(".")
    return int(whole) * HUNDREDTHS + int((part + "00")[:2])


def _named(
    utterance: Utterance, at: int, said: _Sum, counted: Amounts, words: MoneyWords, unit: str
) -> _Sum | None:
    """The sum whose unit is named at `at`, with the hundredths behind it."""
    if at >= len(utterance.words) or utterance.breaks[at]:
        return None
    word = utterance.words[at]
    if word in words.hundredths:
        return _Sum(said.start, utterance.ends[at], said.hundredths // HUNDREDTHS, unit)
    if word not in words.units:
        return None
    whole = said._replace(end=utterance.ends[at], unit=words.units[word])
    return _with_part(utterance, at + 1, whole, counted, words)


def _with_part(
    utterance: Utterance, at: int, whole: _Sum, counted: Amounts, words: MoneyWords
) -> _Sum:
    """The sum with "fifty" or "and fifty cents" behind it."""
    size = len(utterance.words)
    joined = at < size and utterance.words[at] in words.joiners
    at += joined
    if at >= size or utterance.breaks[at]:
        return whole
    for amount in reversed(counted.get(at, ())):
        named = amount.end < size and utterance.words[amount.end] in words.hundredths
        last = amount.end == size or utterance.breaks[amount.end] > NO_BREAK
        plain = last and not joined and amount.value >= PLAIN_PART_MIN
        if amount.ordinal or amount.value >= HUNDREDTHS or not (named or plain):
            continue
        end = utterance.ends[amount.end - (not named)]
        return whole._replace(end=end, hundredths=whole.hundredths + amount.value)
    return whole
