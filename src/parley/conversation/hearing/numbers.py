"""Spoken digits as digit strings: "oh one twenty three" is 0123, "double five" is 55."""

from itertools import pairwise, product

import msgspec

from parley.conversation.hearing.automaton import CLAUSE, NO_BREAK
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.utterance import Utterance

RUN_MAX = 40
"""Digits of a run that is still read as a number."""

READINGS_MAX = 8
"""Readings of one run that are kept."""

COUNT_MAX = 6
"""How often "three fives" can repeat a digit."""


CONNECTORS_MAX = 3
"""Words in a row within a run that are no numbers themselves."""


class Run(msgspec.Struct, frozen=True):
    """Number words in a row: words `begin` up to `end`, and what they can mean, best first.

    `plus` says that a plus sign was heard before them, `solitary` that they are one single word.
    """

    begin: int
    end: int
    readings: tuple[str, ...]
    plus: bool = False
    solitary: bool = False


def runs(utterance: Utterance, language: Language, other: set[int], *, sounds: bool) -> list[Run]:
    """All runs of number words, in order. With `sounds`, "to" between digits is a 2.

    `other` are the places of words where no run begins.
    """
    words = utterance.words
    numbers = language.numbers
    found: list[Run] = []
    if numbers.isdisjoint(words) and not any(map(str.isdecimal, words)):
        return found
    at = 0
    while at < len(words):
        word = words[at]
        if at not in other and (word in numbers or word.isdecimal()):
            end = _end(utterance, at, language, sounds=sounds)
            run = _run(utterance, at, end, language)
            # A mere "oh" is no zero but an exclamation.
            if run is not None and not (run.solitary and _names_letter(word, language)):
                found.append(run)
            at = max(end, at + 1)
        else:
            at += 1
    return found


def split(utterance: Utterance, run: Run, language: Language) -> list[Run]:
    """A run cut where a comma or a full stop parts it."""
    cuts = [i for i in range(run.begin + 1, run.end) if utterance.breaks[i] >= CLAUSE]
    bounds = [run.begin, *cuts, run.end]
    parts = (_run(utterance, a, b, language) for a, b in pairwise(bounds))
    return [part for part in parts if part is not None]


def _is_number(word: str, language: Language) -> bool:
    return word in language.numbers or word.isdecimal()


def _names_letter(word: str, language: Language) -> bool:
    return word.isalpha() and (len(word) == 1 or word in language.table.letter_sounds)


def _end(utterance: Utterance, at: int, language: Language, *, sounds: bool) -> int:
    """Where the run that begins at `at` ends."""
    words = utterance.words
    end = at + 1
    while end < len(words):
        if not _is_number(words[end], language):
            following = _past_connectors(utterance, end, language, sounds=sounds)
            if following == end:
                break
            end = following
        end += end < len(words) and _is_number(words[end], language)
    return end


def _past_connectors(utterance: Utterance, at: int, language: Language, *, sounds: bool) -> int:
    """Past words that only connect numbers, or sound like digits at the end; else `at`."""
    words = utterance.words
    end = at
    last_is_sound = False
    while end < min(len(words), at + CONNECTORS_MAX):
        last_is_sound = sounds and words[end] in language.table.digit_sounds
        if not last_is_sound and words[end] not in language.digit_glue:
            break
        end += 1
        if end < len(words) and _is_number(words[end], language):
            return end
    return end if last_is_sound and utterance.breaks[end] >= CLAUSE else at


def _run(utterance: Utterance, begin: int, end: int, language: Language) -> Run | None:
    while end > begin and utterance.words[end - 1] in language.digit_glue:
        end -= 1
    while end > begin and utterance.words[begin] in language.digit_glue:
        begin += 1
    if end == begin or _counts_something(utterance, begin, end, language):
        return None
    atoms = _atoms(utterance.words[begin:end], utterance.breaks[begin : end + 1], language)
    readings = _readings(atoms)
    if not readings:
        return None
    start = utterance.starts[begin]
    before = utterance.text[max(0, start - 2) : start]
    plus = "+" in before or (begin > 0 and utterance.words[begin - 1] == "plus")
    return Run(begin, end, readings, plus, end - begin == 1)


def _counts_something(utterance: Utterance, begin: int, end: int, language: Language) -> bool:
    """Whether the number is a price, a time or an amount."""
    words = utterance.words
    if end < len(words) and words[end] in language.not_phone and utterance.breaks[end] == NO_BREAK:
        return True
    start = utterance.starts[begin]
    return start > 0 and utterance.text[start - 1] in "$€£#"


def _readings(atoms: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The products of what each atom can be, those with the earlier choices first."""
    if not atoms or sum(len(atom[0]) for atom in atoms) > RUN_MAX:
        return ()
    unsure = 0
    kept = []
    for atom in atoms:
        unsure += len(atom) > 1
        kept.append(atom if 2**unsure <= READINGS_MAX else atom[:1])
    return tuple(dict.fromkeys("".join(choice) for choice in product(*kept)))


def _atoms(words: list[str], breaks: list[int], language: Language) -> list[tuple[str, ...]]:
    """Number words as the digit strings that they can stand for, piece by piece."""
    table = language.table
    atoms: list[tuple[str, ...]] = []
    at = 0
    while at < len(words):
        word = words[at]
        if word in table.repeats:
            atom, at = _repeated(words, at, language)
        elif (value := _value(words, at, language)) is not None:
            atom, at = _counted(words, breaks, at, value, language)
        elif word in table.plurals:
            atom, at = (str(table.plurals[word]),), at + 1
        elif word.isdecimal():
            atom, at = ("".join(str(int(digit)) for digit in word),), at + 1
        elif word in table.digit_sounds:
            atom, at = (str(table.digit_sounds[word]),), at + 1
        else:
            atom, at = ("",), at + 1
        if atom[0]:
            atoms.append(atom)
    return atoms


def _repeated(words: list[str], at: int, language: Language) -> tuple[tuple[str, ...], int]:
    """The digit so often ("double five"). Without a digit behind it the word says nothing."""
    times = language.table.repeats[words[at]]
    digit_at = at + 1
    # "Dreimal die fünf": one word may stand between.
    if at + 2 < len(words) and words[at + 1] in language.digit_glue:
        digit_at += 1
    digit = _digit(words[digit_at], language) if digit_at < len(words) else ""
    return ((digit * times,), digit_at + 1) if digit else (("",), at + 1)


def _digit(word: str, language: Language) -> str:
    if word in language.table.units:
        return str(language.table.units[word])
    return word if len(word) == 1 and word.isdecimal() else ""


def _value(words: list[str], at: int, language: Language) -> int | None:
    word = words[at]
    if word in language.below_hundred:
        return language.below_hundred[word]
    scaled = at + 1 < len(words) and words[at + 1] in language.table.scales
    return int(word) if scaled and word.isdecimal() and len(word) <= 2 else None  # noqa: PLR2004


def _counted(
    words: list[str], breaks: list[int], at: int, value: int, language: Language
) -> tuple[tuple[str, ...], int]:
    """A number below a hundred and what belongs to it: "fifty-five hundred", "do baar paanch"."""
    table = language.table
    end = at + 1
    options: tuple[str, ...] = (str(value),)
    if words[at] in table.tens and end < len(words) and breaks[end] < CLAUSE:
        unit = table.units.get(words[end], 0)
        if unit:
            options = (str(value + unit), f"{value}{unit}")
            value, end = value + unit, end + 1
    if end < len(words) and words[end] in table.scales and value:
        return _scaled(words, breaks, end, value, language)
    if end < len(words) and words[end] in table.plurals and 0 < value <= COUNT_MAX:
        return (str(table.plurals[words[end]]) * value,), end + 1
    if end + 1 < len(words) and words[end] in language.counters and 0 < value <= COUNT_MAX:
        digit = _digit(words[end + 1], language)
        return ((digit * value,), end + 2) if digit else (options, end)
    return options, end


def _scaled(
    words: list[str], breaks: list[int], at: int, value: int, language: Language
) -> tuple[tuple[str, ...], int]:
    """One number ("five hundred and twelve"), or digits that are read one after another."""
    table = language.table
    total = value * table.scales[words[at]]
    end = at + 1
    joined = end < len(words) and words[end] in language.digit_glue and not words[end].isdecimal()
    rest_at = end + joined
    if rest_at >= len(words) or breaks[rest_at] >= CLAUSE:
        return (str(total),), end
    word = words[rest_at]
    # Where no "and" belongs there, "two hundred five" is one number too.
    unit = table.units.get(word, 0) if joined or not language.amount_and else 0
    rest = table.teens.get(word, table.tens.get(word, unit))
    if not rest:
        return (str(total),), end
    end = rest_at + 1
    if word in table.tens and end < len(words) and table.units.get(words[end], 0):
        rest, end = rest + table.units[words[end]], end + 1
    return (str(total + rest), f"{total}{rest}"), end
