"""A language as a table that a native speaker can extend, and its compiled form."""

import hashlib
import re

import msgspec

from parley.conversation.hearing.automaton import Automaton
from parley.conversation.hearing.decoding import Shape
from parley.conversation.hearing.email_table import EmailTable, EmailWords, email_words
from parley.conversation.hearing.frames import CONCEPT, Frames, compile_frames
from parley.conversation.hearing.money_table import MoneyTable, MoneyWords, money_words
from parley.conversation.hearing.orthography import Fold, Orthography, fold_words, folding
from parley.conversation.hearing.party_table import PartyTable, PartyWords, party_words
from parley.conversation.hearing.phrases import automaton
from parley.conversation.hearing.postal import postal_shapes
from parley.conversation.hearing.sounds import Sounds, sounds_of
from parley.conversation.hearing.times.table import TimesTable
from parley.conversation.hearing.vocabulary import Vocabulary, vocabulary


class LanguageTable(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that hearing knows of one language. Word lists are blank-separated, lower case.

    Phrases are in the notation of `phrases.py`. `phrases` maps a label (an intent, an answer or a
    cue, listed below) to its phrases; `unless` maps a label to phrases that take it back where
    they overlap; `yields` maps a label to labels that win where they contain it.

    `concepts` (a name and its phrases) and `frames` (a label and its lines) hear what is said in
    no fixed words; see `frames.py`.

    Answers: yes, no, maybe, yes_if_asked, no_if_asked. Cues: name_lead, name_weak, name_first,
    name_last, name_intro, name_tail, name_from, correct, reject, last_digits, area_code, extension,
    own_number, as_in, with_letter, letter_case, spell_skip, new_word; people_lead and people_tail
    (a mere number before or behind which is a party), people_not and people_hour (one behind
    which is none), people_about (before which is told of people who are not the party).

    code            the language's subtag
    fillers         words that are dropped before anything is read
    interjections   sounds of several parts that are one word ("uh-huh"), one per line
    abbreviations   words whose full stop does not end a sentence
    classes         names for parts of phrases
    units … scales  number words; `scales` are 100 and 1000
    repeats         "double" → 2
    plurals         "fives" → 5, after a count
    digit_sounds    words that sound like a digit and are one between digits
    counters        words between a count and its digit ("baar" in "two times five")
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
    given_names, family_names  common names, the commonest first, with their apostrophes
    word_breaks     words that part two words where one spells ("space")
    email           e-mail addresses: see `email_table.py`
    orthography     how words that are written in several ways are brought to one; the table itself
                    may use any of their spellings
    ordinals        "third" → 3, and "twentieth" → 20
    large           scales above a thousand, where there are others ("lakh" → 100000)
    amount_and      words within an amount, behind the hundreds ("and")
    ordinal_endings what makes digits an ordinal ("st nd rd th")
    dot_is_ordinal  "3." is the third
    compounds       scales that stand within a word, the largest first ("tausend" → 1000)
    bare_endings    endings of a scale that make it an ordinal ("hundertste")
    party           how many people come: see `party_table.py`
    money           sums of money: see `money_table.py`
    times           dates and times: see `times/table.py`
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
    counters: str = ""
    concepts: dict[str, str] = {}
    frames: dict[str, str] = {}
    character_sounds: dict[str, str] = {}
    character_near: dict[str, str] = {}
    character_far: dict[str, str] = {}
    given_names: str = ""
    family_names: str = ""
    word_breaks: str = ""
    email: EmailTable = EmailTable()
    orthography: Orthography | None = None
    ordinals: dict[str, int] = {}
    large: dict[str, int] = {}
    amount_and: str = ""
    ordinal_endings: str = ""
    dot_is_ordinal: bool = False
    compounds: dict[str, int] = {}
    bare_endings: str = ""
    party: PartyTable = PartyTable()
    money: MoneyTable = MoneyTable()
    times: TimesTable = TimesTable()


class Language(msgspec.Struct, frozen=True):
    """A table made ready for reading."""

    table: LanguageTable
    root: Automaton
    frames: Frames
    exceptions: frozenset[str]
    word: re.Pattern[str]
    fillers: frozenset[str]
    abbreviations: frozenset[str]
    digit_glue: frozenset[str]
    counters: frozenset[str]
    not_phone: frozenset[str]
    particles: frozenset[str]
    not_names: frozenset[str]
    numbers: frozenset[str]
    below_hundred: dict[str, int]
    spellings: frozenset[str]
    prefixes: tuple[str, ...]
    amount_words: frozenset[str]
    ordinals: dict[str, int]
    large: dict[str, int]
    amount_and: frozenset[str]
    ordinal_endings: tuple[str, ...]
    dot_is_ordinal: bool
    months: frozenset[str]
    compounds: tuple[tuple[str, int], ...]
    bare_endings: frozenset[str]
    time_labels: frozenset[str]
    sounds: Sounds
    postal: dict[str, Shape]
    given: Vocabulary
    family: Vocabulary
    word_breaks: frozenset[str]
    email: EmailWords
    party: PartyWords
    money: MoneyWords
    fold: Fold | None


_FOLDED = (
    "fillers", "units", "teens", "tens", "scales", "repeats", "plurals", "digit_sounds",
    "digit_glue", "counters", "not_phone", "letters", "letter_sounds", "alphabet", "marks",
    "not_names",
    "character_sounds", "word_breaks",
    "ordinals", "large", "amount_and",
)  # fmt: skip
"""The fields whose words are folded like those that are heard."""

UNLESS = "unless "
"""What the automaton's label of a phrase begins with that takes a label back."""

TERM = "term "
"""What the automaton's label of a word of dates and times begins with."""

# Letters, and the marks that are part of them in Latin and Indic scripts but that \w leaves out.
_REST = r"[\w\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u200c\u200d]*"
_WORD = rf"[^\W_]{_REST}(?:'[^\W_]{_REST})*"


def compile_table(table: LanguageTable) -> Language:
    """The table ready for use. Raises ValueError naming a phrase that cannot be read."""
    fold = None
    if table.orthography is not None:
        fold = folding(table.orthography)
        table = _folded(table, fold)
    taken_back = {UNLESS + label: lines for label, lines in table.unless.items()}
    terms = {TERM + label: lines for label, lines in table.times.terms.items()}
    concepts = {CONCEPT + name: lines for name, lines in table.concepts.items()}
    frames = compile_frames(table.frames, table.concepts)
    large = {**table.scales, **table.large}
    sounds = _sounds(table)
    return Language(
        table=table,
        root=automaton({**table.phrases, **taken_back, **terms, **concepts}, table.classes),
        frames=frames,
        exceptions=frozenset(taken_back) | frames.exceptions,
        word=_word_pattern(table.interjections),
        fillers=frozenset(table.fillers.split()),
        abbreviations=frozenset(table.abbreviations.split()),
        digit_glue=frozenset(table.digit_glue.split()),
        counters=frozenset(table.counters.split()),
        not_phone=frozenset(table.not_phone.split()),
        particles=frozenset(table.particles.split()),
        not_names=frozenset(table.not_names.split()),
        numbers=frozenset(
            {*table.units, *table.teens, *table.tens, *table.scales, *table.repeats, *table.plurals}
        ),
        spellings=_spellings(table),
        below_hundred={**table.tens, **table.teens, **table.units},
        prefixes=tuple(table.prefixes.split()),
        amount_words=frozenset({*table.units, *table.teens, *table.tens, *table.ordinals, *large}),
        ordinals=table.ordinals,
        large=large,
        amount_and=frozenset(table.amount_and.split()),
        ordinal_endings=tuple(table.ordinal_endings.split()),
        dot_is_ordinal=table.dot_is_ordinal,
        months=_months(table),
        compounds=tuple(table.compounds.items()),
        bare_endings=frozenset(table.bare_endings.split()),
        time_labels=frozenset(terms),
        sounds=sounds,
        postal=postal_shapes(sounds.meant),
        given=vocabulary(table.given_names.split(), fold),
        family=vocabulary(table.family_names.split(), fold),
        word_breaks=frozenset(table.word_breaks.split()),
        email=email_words(table.email, fold),
        party=party_words(table.party, fold),
        money=money_words(table.money, fold),
        fold=fold,
    )


def _folded(table: LanguageTable, fold: Fold) -> LanguageTable:
    """The table with its words as the fold writes them. What names are written with keeps both."""
    changed: dict[str, object] = {}
    for field in _FOLDED:
        entry = getattr(table, field)
        changed[field] = (
            fold_words(entry, fold)
            if isinstance(entry, str)
            else {fold_words(word, fold): meaning for word, meaning in entry.items()}
        )
    for field in ("classes", "phrases", "unless", "concepts"):
        texts = getattr(table, field)
        changed[field] = {name: fold_words(text, fold) for name, text in texts.items()}
    changed["times"] = _folded_times(table.times, fold)
    titles = {word: table.titles[word] for word in table.titles}
    changed["titles"] = titles | {fold(word): title for word, title in titles.items()}
    changed["particles"] = f"{table.particles} {fold_words(table.particles, fold)}"
    return msgspec.structs.replace(table, **changed)


def _folded_times(times: TimesTable, fold: Fold) -> TimesTable:
    return msgspec.structs.replace(
        times,
        terms={label: fold_words(text, fold) for label, text in times.terms.items()},
        rules={label: fold_words(text, fold) for label, text in times.rules.items()},
        glue=fold_words(times.glue, fold),
        leads=fold_words(times.leads, fold),
        counted=fold_words(times.counted, fold),
        joins=fold_words(times.joins, fold),
        named=fold_words(times.named, fold),
    )


def _months(table: LanguageTable) -> frozenset[str]:
    """The names of the months."""
    names = (text for label, text in table.times.terms.items() if label.startswith("month "))
    return frozenset(word for text in names for word in re.findall(r"[^\W\d_]+", text))


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
