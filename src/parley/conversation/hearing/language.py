"""A language as a table that a native speaker can extend, and its compiled form."""

import hashlib
import re

import msgspec

from parley.conversation.hearing.automaton import Node
from parley.conversation.hearing.decoding import Shape
from parley.conversation.hearing.phrases import build
from parley.conversation.hearing.postal import postal_shapes
from parley.conversation.hearing.sounds import Sounds, sounds_of


class LanguageTable(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that hearing knows of one language. Word lists are blank-separated, lower case.

    Phrases are in the notation of `phrases.py`. `phrases` maps a label (an intent, an answer or a
    cue, listed below) to its phrases; `unless` maps a label to phrases that take it back where
    they overlap; `yields` maps a label to labels that win where they contain it.

    Answers: yes, no, maybe, yes_if_asked, no_if_asked. Cues: name_lead, name_weak, name_first,
    name_last, name_intro, name_tail, name_from, correct, reject, last_digits, area_code, extension,
    own_number, as_in, with_letter, letter_case, spell_skip,
    new_word.

    code            the language's subtag
    fillers         words that are dropped before anything is read
    interjections   sounds of several parts that are one word ("uh-huh"), one per line
    abbreviations   words whose full stop does not end a sentence
    classes         names for parts of phrases
    units … scales  number words; `scales` are 100 and 1000
    repeats         "double" → 2
    plurals         "fives" → 5, after a count
    digit_sounds    words that sound like a digit and are one between digits
    digit_glue      words that may stand within a number that is read out
    not_phone       words behind a number that make it something else ("dollars")
    letters         names of letters that are nothing else; two words where a letter needs them
    letter_sounds   names of letters that are also words ("see", "why")
    alphabet        spelling words ("juliet")
    marks           spoken marks within a name ("hyphen" → "-")
    titles          forms of address, to how they are written
    particles       name parts that stay small
    prefixes        name beginnings after which a capital follows
    not_names       words that no name has
    character_sounds  words that sound like a letter or a digit when one is spelled ("and" → "n")
    character_near  a letter or digit as heard, to those that are often meant, the likeliest first
    character_far   the same for those that are sometimes meant
    """

    code: str
    fillers: str
    interjections: str
    abbreviations: str
    classes: dict[str, str]
    phrases: dict[str, str]
    unless: dict[str, str]
    yields: dict[str, tuple[str, ...]]
    units: dict[str, int]
    teens: dict[str, int]
    tens: dict[str, int]
    scales: dict[str, int]
    repeats: dict[str, int]
    plurals: dict[str, int]
    digit_sounds: dict[str, int]
    digit_glue: str
    not_phone: str
    letters: dict[str, str]
    letter_sounds: dict[str, str]
    alphabet: dict[str, str]
    marks: dict[str, str]
    titles: dict[str, str]
    particles: str
    prefixes: str
    not_names: str
    character_sounds: dict[str, str] = {}
    character_near: dict[str, str] = {}
    character_far: dict[str, str] = {}


class Language(msgspec.Struct, frozen=True):
    """A table made ready for reading."""

    table: LanguageTable
    root: Node
    exceptions: frozenset[str]
    word: re.Pattern[str]
    fillers: frozenset[str]
    abbreviations: frozenset[str]
    digit_glue: frozenset[str]
    not_phone: frozenset[str]
    particles: frozenset[str]
    not_names: frozenset[str]
    numbers: frozenset[str]
    below_hundred: dict[str, int]
    spellings: frozenset[str]
    prefixes: tuple[str, ...]
    sounds: Sounds
    postal: dict[str, Shape]


UNLESS = "unless "
"""What the automaton's label of a phrase begins with that takes a label back."""

# Letters, and the marks that are part of them in Latin and Indic scripts but that \w leaves out.
_REST = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff]*"
_WORD = rf"[^\W_]{_REST}(?:'[^\W_]{_REST})*"


def compile_table(table: LanguageTable) -> Language:
    """The table ready for use. Raises ValueError naming a phrase that cannot be read."""
    sounds = _sounds(table)
    taken_back = {UNLESS + label: lines for label, lines in table.unless.items()}
    return Language(
        table=table,
        root=build({**table.phrases, **taken_back}, table.classes),
        exceptions=frozenset(taken_back),
        word=_word_pattern(table.interjections),
        fillers=frozenset(table.fillers.split()),
        abbreviations=frozenset(table.abbreviations.split()),
        digit_glue=frozenset(table.digit_glue.split()),
        not_phone=frozenset(table.not_phone.split()),
        particles=frozenset(table.particles.split()),
        not_names=frozenset(table.not_names.split()),
        numbers=frozenset(
            {*table.units, *table.teens, *table.tens, *table.scales, *table.repeats, *table.plurals}
        ),
        spellings=_spellings(table),
        below_hundred={**table.tens, **table.teens, **table.units},
        prefixes=tuple(table.prefixes.split()),
        sounds=sounds,
        postal=postal_shapes(sounds.meant),
    )


def _sounds(table: LanguageTable) -> Sounds:
    numbers = {**table.units, **table.teens, **table.tens}
    digits = {word: str(value) for word, value in numbers.items()}
    alike = {word: str(digit) for word, digit in table.digit_sounds.items()}
    return sounds_of(
        {**table.alphabet, **table.letters, **digits},
        {**table.letter_sounds, **alike},
        table.character_sounds,
        table.character_near,
        table.character_far,
    )


def _spellings(table: LanguageTable) -> frozenset[str]:
    """Words of more than one letter that a letter or a mark can begin with."""
    letters = (sound.split()[0] for sound in table.letters)
    return frozenset(
        {*letters, *table.letter_sounds, *table.alphabet, *table.marks, *table.repeats}
    )


def _word_pattern(interjections: str) -> re.Pattern[str]:
    """A word in its one group, so that a split keeps the words between the gaps."""
    sounds = sorted(filter(None, map(str.strip, interjections.splitlines())), key=len, reverse=True)
    if not sounds:
        return re.compile(rf"({_WORD})")
    starts = "".join(sorted({re.escape(sound[0]) for sound in sounds}))
    whole = "|".join(re.escape(sound) for sound in sounds)
    return re.compile(rf"((?=[{starts}])(?:{whole})(?!['\w])|{_WORD})")


def version(*tables: LanguageTable) -> str:
    """The content hash of tables, 16 hex digits: the same on every machine."""
    return hashlib.sha256(msgspec.json.encode(tables, order="sorted")).hexdigest()[:16]
