"""Where an utterance may hold a name, word by word. names.py chooses among the candidates."""

import msgspec

from parley.conversation.hearing.automaton import CLAUSE, SENTENCE, Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.name_form import respelled
from parley.conversation.hearing.spelling import Spelled, described_end, spelled
from parley.conversation.hearing.utterance import Utterance

NAME_WORDS_MAX = 6
"""Words of one name."""

WORD_CHARS_MAX = 40
"""Code points of one word of a name."""

CANDIDATES_MAX = 8
"""Places of one utterance that are looked at."""

SKIPS_MAX = 6
"""Remarks in a row ("that's", "spelled") between a name and its letters."""

BARE, WEAK, STRONG = 1, 2, 3
"""How surely words are a name: they stand alone; "it's …"; "my name is …"."""

_HYPHENS = ("-", "‐", "‑")
_GLUE = ("spell_skip", "new_word", "letter_case")


class Candidate(msgspec.Struct, frozen=True):
    """Words that may be a name. `role` is first, last or empty.

    `rejected` says that the caller said "not" before them.
    """

    begin: int
    end: int
    words: list[str]
    sure: int
    role: str = ""
    rejected: bool = False


class Reader(msgspec.Struct, frozen=True):
    """One utterance with what is known of its words. `taken` are those that mean something else."""

    utterance: Utterance
    language: Language
    asked: bool
    taken: frozenset[int]
    letters: dict[int, Spelled]
    leads: dict[int, tuple[int, str]]
    skips: dict[int, int]
    described: dict[int, int]
    tails: frozenset[int]
    sources: frozenset[int]
    rejected: frozenset[int]


def open_reader(
    utterance: Utterance,
    spans: Spans,
    language: Language,
    asked: frozenset[str],
    taken: frozenset[int],
) -> Reader:
    """What must be known to read names. `taken` are words that intents or numbers claim."""
    leads: dict[int, tuple[int, str]] = {}
    for cue, sure, role in (
        ("name_weak", WEAK if "name" in asked else 0, ""),
        ("name_intro", WEAK, ""),
        ("name_lead", STRONG, ""),
        ("name_first", STRONG, "first"),
        ("name_last", STRONG, "last"),
    ):
        for _, end in spans.get(cue, ()):
            leads[end] = (sure, role)
    return Reader(
        utterance,
        language,
        "name" in asked,
        taken,
        {word.begin: word for word in spelled(utterance, spans, language)},
        leads,
        {begin: end for cue in _GLUE for begin, end in spans.get(cue, ())},
        dict(spans.get("with_letter", ())),
        frozenset(begin for begin, _ in spans.get("name_tail", ())),
        frozenset(begin for begin, _ in spans.get("name_from", ())),
        frozenset(end for _, end in spans.get("reject", ())),
    )


def candidates(reader: Reader) -> list[Candidate]:
    """The names that the utterance may hold, in order."""
    found: list[Candidate] = []
    read_to = 0
    for at, (opened, role) in sorted(_openings(reader).items()):
        if at < read_to or not opened:
            continue
        words, end = _gather(reader, at)
        if not words:
            continue
        read_to = end
        sure = _confirmed(reader, at, end, opened)
        if sure:
            found.append(Candidate(at, end, words, sure, role, at in reader.rejected))
        if len(found) == CANDIDATES_MAX:
            break
    return found


def _openings(reader: Reader) -> dict[int, tuple[int, str]]:
    """Where a name can begin: how surely (0 is not at all), and its role."""
    if not reader.asked and not reader.tails:
        return reader.leads
    breaks = reader.utterance.breaks[:-1]
    alone = {place for place, level in enumerate(breaks) if level >= CLAUSE}
    alone.update(place + 1 for place in reader.taken)
    alone |= reader.rejected
    alone.update(reader.letters.keys() & reader.skips.values())
    # A word that means something else begins a name only where letters begin.
    alone -= reader.taken - reader.letters.keys() - reader.skips.keys() - reader.described.keys()
    return dict.fromkeys(alone, (BARE, "")) | reader.leads


def _confirmed(reader: Reader, begin: int, end: int, sure: int) -> int:
    """The sureness with what follows; 0 where nobody asked and nothing else says it is a name."""
    if end in reader.tails:
        sure = STRONG if sure == WEAK or reader.asked or _has_capital(reader, begin) else 0
    if reader.asked or sure == STRONG:
        return sure
    named = end in reader.sources or _has_capital(reader, begin)
    return sure if sure == WEAK and named else 0


def _has_capital(reader: Reader, at: int) -> bool:
    """Whether the word begins as names are written; a script of one case says nothing against."""
    return not reader.utterance.text[reader.utterance.starts[at]].islower()


def _gather(reader: Reader, at: int) -> tuple[list[str], int]:
    """The words of the name that begins at `at`, spelled letters worked in, and where it ends."""
    words: list[str] = []
    end = at
    open_ended = True
    while at < len(reader.utterance.words) and len(words) < NAME_WORDS_MAX:
        if at in reader.letters:
            words = respelled(words, reader.letters[at].text)
            at = end = reader.letters[at].end
            open_ended = True
        elif (skipped := _skip(reader, at)) > at and (words or skipped in reader.letters):
            open_ended = True
            at = skipped
        elif (open_ended or reader.utterance.breaks[at] < CLAUSE) and _is_name_word(
            reader, at, first=not words
        ):
            if words and reader.utterance.breaks[at] >= SENTENCE:
                break
            end = _hyphenated_end(reader.utterance, at)
            words.append(reader.utterance.heard(at, end))
            at = end
            open_ended = False
        else:
            break
    return ([] if _is_no_name(reader, words) else _without_loose_particle(reader, words)), end


def _hyphenated_end(utterance: Utterance, at: int) -> int:
    """Where "Kierkegaard-Müller" ends: words that a mere hyphen joins are one."""
    end = at + 1
    while (
        end < len(utterance.words)
        and utterance.text[utterance.ends[end - 1] : utterance.starts[end]] in _HYPHENS
    ):
        end += 1
    return end


def _is_no_name(reader: Reader, words: list[str]) -> bool:
    """Whether the words are a mere title or a mere letter."""
    if len(words) != 1:
        return False
    word = words[0].lower()
    return word in reader.language.table.titles or (len(word) == 1 and word.isascii())


def _without_loose_particle(reader: Reader, words: list[str]) -> list[str]:
    if words and words[-1].lower() in reader.language.particles:
        return words[:-1]
    return words


def _skip(reader: Reader, at: int) -> int:
    """Where the next letters or words are, past "spelled", "with a K", "space"; else `at`."""
    start, described = at, False
    for _ in range(SKIPS_MAX):
        if at in reader.described:
            following = described_end(reader.utterance, reader.described[at], reader.language)
            if following == reader.described[at]:
                break
            at, described = following, True
        elif at in reader.skips:
            at = reader.skips[at]
        else:
            break
    return at if at in reader.letters or described else start


def _is_name_word(reader: Reader, at: int, *, first: bool) -> bool:
    word = reader.utterance.words[at]
    if (
        at in reader.taken
        or word in reader.language.fillers
        or len(word) > WORD_CHARS_MAX
        or (not word.isalpha() and any(c.isdigit() for c in word))
    ):
        return False
    if word in reader.language.table.titles:
        return first
    if word in reader.language.particles:
        following = at + 1 < len(reader.utterance.words)
        return following and (not first or word not in reader.language.not_names)
    return word not in reader.language.not_names or (not first and _follows_given(reader, at))


def _follows_given(reader: Reader, at: int) -> bool:
    """Whether an ordinary word is a last name here: a known one behind a known first name."""
    words, language = reader.utterance.words, reader.language
    return at > 0 and words[at] in language.family.costs and words[at - 1] in language.given.costs
