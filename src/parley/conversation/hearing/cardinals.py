"""Number words and digits as amounts: "two thousand and eighteen", "fünfundvierzig", "22nd"."""

from typing import NamedTuple

from parley.conversation.hearing.language import Language
from parley.conversation.hearing.utterance import Utterance

AMOUNT_WORDS_MAX = 9
"""Words of one amount."""

DIGITS_MAX = 9
"""Digits of one written amount; more of them are a phone or a code."""

HUNDRED, THOUSAND = 100, 1_000


class Amount(NamedTuple):
    """Words up to `end` are this number.

    `digits` is how it was written where that was in digits ("08"), else empty; `ordinal` says
    that it is a place in an order ("third", "3rd", "3." in German).
    """

    end: int
    value: int
    digits: str = ""
    ordinal: bool = False


Amounts = dict[int, list[Amount]]
"""By first word the amounts that begin there, the shortest first."""


def amounts(utterance: Utterance, language: Language) -> Amounts:
    """Every amount of the utterance, also those within longer ones ("twenty" in "twenty two")."""
    found: Amounts = {}
    known = language.amount_words
    for place, word in enumerate(utterance.words):
        if word in known:
            here = _spoken(utterance, place, language)
        elif word[0].isdecimal():
            here = _written(utterance, place, language)
        elif language.compounds and (compound := _compound(word, language)):
            here = [Amount(place + 1, compound[0], "", compound[1])]
        else:
            continue
        if here:
            found[place] = here
    return found


def _written(utterance: Utterance, place: int, language: Language) -> list[Amount]:
    """Digits; with a dot or an ending behind them they are an ordinal too."""
    word = utterance.words[place]
    if word.isdecimal():
        if len(word) > DIGITS_MAX:
            return []
        digits = word if word.isascii() else "".join(str(int(digit)) for digit in word)
        found = [Amount(place + 1, int(digits), digits)]
        end = utterance.ends[place]
        if language.dot_is_ordinal and utterance.text[end : end + 1] == ".":
            found.append(Amount(place + 1, int(digits), digits, ordinal=True))
        return found
    for ending in language.ordinal_endings:
        stem = word.removesuffix(ending)
        if stem != word and stem.isdecimal() and len(stem) <= DIGITS_MAX:
            return [Amount(place + 1, int(stem), str(int(stem)), ordinal=True)]
    return []


def _spoken(utterance: Utterance, place: int, language: Language) -> list[Amount]:
    """The amounts that begin with a number word, each as long as it makes a number."""
    words, breaks = utterance.words, utterance.breaks
    found: list[Amount] = []
    total, part = 0, -1
    for at in range(place, min(len(words), place + AMOUNT_WORDS_MAX)):
        word = words[at]
        if at > place and breaks[at]:
            break
        if word in language.ordinals:
            value = _added(part, language.ordinals[word])
            if value >= 0:
                found.append(Amount(at + 1, total + value, "", ordinal=True))
            break
        if word in language.amount_and and found and found[-1].value % HUNDRED == 0:
            continue
        grown = _grown(total, part, word, language)
        if grown is None:
            break
        total, part = grown
        found.append(Amount(at + 1, total + max(part, 0)))
    return found


def _grown(total: int, part: int, word: str, language: Language) -> tuple[int, int] | None:
    """Total and open part with one more word; None where it does not go on with them."""
    if word in language.below_hundred:
        part = _added(part, language.below_hundred[word])
        return (total, part) if part >= 0 else None
    if word in language.large:
        total, part = _scaled(total, part, language.large[word])
        return (total, part) if total or part >= 0 else None
    return None


def _added(part: int, value: int) -> int:
    """`part` with a number below a hundred behind it; -1 where they make none together."""
    if part < 0:
        return value
    below = part % HUNDRED
    if part >= HUNDRED and below == 0:
        return part + value
    return part + value if below >= 20 and below % 10 == 0 and 0 < value < 10 else -1  # noqa: PLR2004


def _scaled(total: int, part: int, scale: int) -> tuple[int, int]:
    """Total and open part after a hundred, a thousand and so on."""
    if scale == HUNDRED:
        return total, (1 if part < 0 else part) * HUNDRED
    return total + max(part, 1) * scale, -1


def _compound(word: str, language: Language) -> tuple[int, bool] | None:
    """A number above a hundred that is one word: "zweitausendsechsundzwanzig"."""
    for name, scale in language.compounds:
        before, found, after = word.partition(name)
        if not found:
            continue
        count = 1 if not before else language.below_hundred.get(before)
        if count is None and (left := _compound(before, language)):
            count = left[0]
        if count is None:
            return None
        for glue in language.amount_and:
            if after.startswith(glue) and after not in language.below_hundred:
                after = after.removeprefix(glue)
        if not after or after in language.bare_endings:
            return count * scale, bool(after)
        if after in language.below_hundred:
            return count * scale + language.below_hundred[after], False
        if after in language.ordinals:
            return count * scale + language.ordinals[after], True
        rest = _compound(after, language)
        return (count * scale + rest[0], rest[1]) if rest else None
    return None
