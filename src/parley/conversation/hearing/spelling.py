"""Spelled words: "A N N", "jay as in Juliet", "double L", "O apostrophe B R I E N"."""

import msgspec

from parley.conversation.hearing.automaton import CLAUSE, Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.utterance import Utterance

LETTERS_MIN = 2
"""Letters below which nothing is spelled."""

LETTERS_MAX = 40
"""Letters of one spelled word."""

ALPHABET_MIN = 3
"""Spelling words ("mike", "oscar") in a row that are letters with no plain letter beside them."""

SOUND, WORD, LETTER = range(3)
"""How surely a word is a letter: it may sound like one, it is of the alphabet, it is one."""


class Spelled(msgspec.Struct, frozen=True):
    """Letters in a row: words `begin` up to `end` spell `text` (lower case, with - and ')."""

    begin: int
    end: int
    text: str


class _Unit(msgspec.Struct, frozen=True):
    """Words `begin` up to `end` stand for `text`, as surely as `sure`."""

    begin: int
    end: int
    text: str
    sure: int


def spelled(utterance: Utterance, spans: Spans, language: Language) -> list[Spelled]:
    """Every spelled word, in order. Letters behind "with a" describe a name and spell none."""
    examples = dict(spans.get("as_in", ()))
    cases = dict(spans.get("letter_case", ()))
    described = {end for _, end in spans.get("with_letter", ())}
    found: list[Spelled] = []
    run: list[_Unit] = []
    at = 0
    words, spellings = utterance.words, language.spellings
    while at < len(words):
        if at in cases:
            at = cases[at]
            continue
        unit = None
        # Most words are no letters, which must cost little.
        if len(words[at]) == 1 or words[at] in spellings or at + 1 in examples:
            unit = _unit(utterance, at, examples, language)
        if run and (unit is None or at in described or _ends(utterance, run, unit)):
            found += _words_of(utterance, run)
            run = []
        if unit is None:
            at += 1
        elif at in described:
            at = described_end(utterance, at, language)
        else:
            run.append(unit)
            at = unit.end
    return found + _words_of(utterance, run)


def described_end(utterance: Utterance, at: int, language: Language) -> int:
    """Where the letters of "with a K", "with P H" end that begin at `at`: at the next pause."""
    end = at
    while end < len(utterance.words) and (end == at or utterance.breaks[end] < CLAUSE):
        unit = _unit(utterance, end, {}, language)
        if unit is None:
            break
        end = unit.end
    return end


def _ends(utterance: Utterance, run: list[_Unit], unit: _Unit) -> bool:
    """Whether `unit` begins a new word: after a pause it does, unless all letters are parted."""
    if len(run) > LETTERS_MAX:
        return True
    if len(run) == 1 or utterance.breaks[unit.begin] < CLAUSE:
        return False
    return all(utterance.breaks[other.begin] < CLAUSE for other in run[1:])


def _words_of(utterance: Utterance, run: list[_Unit]) -> list[Spelled]:
    """The word that a run spells, or none: mere sounds at its ends belong to the sentence."""
    if len(run) < LETTERS_MIN:
        return []
    while run and run[-1].sure == SOUND and utterance.breaks[run[-1].end] < CLAUSE:
        run = run[:-1]
    while run and run[0].sure == SOUND and utterance.breaks[run[0].begin] < CLAUSE:
        run = run[1:]
    text = "".join(unit.text for unit in run).strip("-'")
    letters = sum(unit.sure == LETTER for unit in run)
    words = sum(unit.sure == WORD for unit in run)
    is_spelled = letters > 1 or words >= ALPHABET_MIN or (letters and words)
    if not is_spelled or len(run) < LETTERS_MIN or not LETTERS_MIN <= len(text) <= LETTERS_MAX:
        return []
    return [Spelled(run[0].begin, run[-1].end, text)]


def _unit(
    utterance: Utterance, at: int, examples: dict[int, int], language: Language
) -> _Unit | None:
    words, table = utterance.words, language.table
    if words[at] in table.marks:
        return _Unit(at, at + 1, table.marks[words[at]], SOUND)
    following = words[at + 1] if at + 1 < len(words) else ""
    if f"{words[at]} {following}" in table.letters:
        return _Unit(at, at + 2, table.letters[f"{words[at]} {following}"], LETTER)
    times = table.repeats.get(words[at], 0)
    if not times:
        return _letter(words, at, examples, language)
    unit = _letter(words, at + 1, examples, language) if following else None
    return _Unit(at, unit.end, unit.text * times, LETTER) if unit and unit.sure else None


def _letter(
    words: list[str], at: int, examples: dict[int, int], language: Language
) -> _Unit | None:
    """The letter at `at` with the word that explains it, which wins where the letter is unclear."""
    text, sure = _named(words[at], language)
    explained = examples.get(at + 1, 0)
    if 0 < explained < len(words) and len(words[explained]) > 1:
        first = words[explained][0]
        spoken_out = explained - at > 2  # noqa: PLR2004 - "as in" is two words, "for" is one
        if first == text or (spoken_out and first.isalpha()):
            return _Unit(at, explained + 1, first, LETTER)
    return _Unit(at, at + 1, text, sure) if text else None


def _named(word: str, language: Language) -> tuple[str, int]:
    table = language.table
    if word in table.letters:
        return table.letters[word], LETTER
    if len(word) == 1 and word.isalpha():
        return word, LETTER
    if word in table.alphabet:
        return table.alphabet[word], WORD
    return table.letter_sounds.get(word, ""), SOUND
