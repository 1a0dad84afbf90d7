"""Names of people: after "my name is", before "speaking", or alone where a name was asked for."""

import msgspec

from parley.conversation.hearing.language import Language
from parley.conversation.hearing.name_form import likeness, respelled, written
from parley.conversation.hearing.phrases import CLAUSE, SENTENCE, Spans
from parley.conversation.hearing.spelling import Spelled, described_end, spelled
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

NAME_WORDS_MAX = 6
"""Words of one name."""

WORD_CHARS_MAX = 40
"""Code points of one word of a name."""

CANDIDATES_MAX = 8
"""Places of one utterance that are looked at."""

SKIPS_MAX = 6
"""Remarks in a row ("that's", "spelled") between a name and its letters."""

SAME_WORD_MIN = 0.5
"""Likeness from which a corrected name corrects one word of the name before."""

BARE, WEAK, STRONG = 1, 2, 3
"""How surely words are a name: they stand alone; "it's …"; "my name is …"."""


class Candidate(msgspec.Struct, frozen=True):
    """Words that may be a name. `role` is first, last or empty."""

    begin: int
    end: int
    words: list[str]
    sure: int
    role: str = ""


class _Reader(msgspec.Struct, frozen=True):
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


def name(
    utterance: Utterance, spans: Spans, language: Language, asked: str, taken: frozenset[int]
) -> tuple[Value | None, bool]:
    """The caller's name, None if there is none, and whether the caller corrected it.

    `taken` are the places of words that intents or numbers have claimed.
    """
    if asked != "name" and not any(cue in spans for cue in _OPENERS):
        return None, False
    reader = _reader(utterance, spans, language, asked, taken)
    candidates = _candidates(reader)
    rejected = {end for _, end in spans.get("reject", ())}
    found = [one for one in candidates if one.begin not in rejected]
    if not found:
        return None, False
    chosen, corrected = _chosen(found, spans)
    corrected = corrected or len(found) < len(candidates)
    start, end = utterance.starts[chosen.begin], utterance.ends[chosen.end - 1]
    return Value("name", written(chosen.words, language), start, end), corrected


_OPENERS = ("name_lead", "name_first", "name_last", "name_intro", "name_tail")
_HYPHENS = ("-", "‐", "‑")
_GLUE = ("spell_skip", "new_word", "letter_case")


def _reader(
    utterance: Utterance, spans: Spans, language: Language, asked: str, taken: frozenset[int]
) -> _Reader:
    leads: dict[int, tuple[int, str]] = {}
    for cue, sure, role in (
        ("name_weak", WEAK if asked == "name" else 0, ""),
        ("name_intro", WEAK, ""),
        ("name_lead", STRONG, ""),
        ("name_first", STRONG, "first"),
        ("name_last", STRONG, "last"),
    ):
        leads.update({end: (sure, role) for _, end in spans.get(cue, ())})
    return _Reader(
        utterance,
        language,
        asked == "name",
        taken,
        {word.begin: word for word in spelled(utterance, spans, language)},
        leads,
        {begin: end for cue in _GLUE for begin, end in spans.get(cue, ())},
        dict(spans.get("with_letter", ())),
        frozenset(begin for begin, _ in spans.get("name_tail", ())),
        frozenset(begin for begin, _ in spans.get("name_from", ())),
    )


def _candidates(reader: _Reader) -> list[Candidate]:
    found: list[Candidate] = []
    at = 0
    size = len(reader.utterance.words)
    while at < size and len(found) < CANDIDATES_MAX:
        sure, role = _opening(reader, at)
        words, end = _gather(reader, at) if sure else ([], at)
        if words:
            sure = _confirmed(reader, at, end, sure)
        if words and sure:
            found.append(Candidate(at, end, words, sure, role))
        at = max(end, at + 1) if words else at + 1
    return found


def _opening(reader: _Reader, at: int) -> tuple[int, str]:
    """How surely a name can begin at this word, and its role."""
    if at in reader.leads:
        return reader.leads[at]
    stands_alone = (
        reader.utterance.breaks[at] >= CLAUSE
        or at - 1 in reader.taken
        or (at in reader.letters and at in reader.skips.values())
    )
    tailed = reader.asked or bool(reader.tails)
    return (BARE if stands_alone and tailed else 0), ""


def _confirmed(reader: _Reader, begin: int, end: int, sure: int) -> int:
    """The sureness with what follows; 0 where nobody asked and nothing else says it is a name."""
    if end in reader.tails:
        sure = STRONG if sure == WEAK or reader.asked or _has_capital(reader, begin) else 0
    if reader.asked or sure == STRONG:
        return sure
    named = end in reader.sources or _has_capital(reader, begin)
    return sure if sure == WEAK and named else 0


def _has_capital(reader: _Reader, at: int) -> bool:
    return reader.utterance.text[reader.utterance.starts[at]].isupper()


def _gather(reader: _Reader, at: int) -> tuple[list[str], int]:
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
    while end < len(utterance.words) and utterance.text[
        utterance.ends[end - 1] : utterance.starts[end]
    ] in _HYPHENS:
        end += 1
    return end


def _is_no_name(reader: _Reader, words: list[str]) -> bool:
    """Whether the words are a mere title or a mere letter."""
    if len(words) != 1:
        return False
    word = words[0].lower()
    return word in reader.language.table.titles or (len(word) == 1 and word.isascii())


def _without_loose_particle(reader: _Reader, words: list[str]) -> list[str]:
    if words and words[-1].lower() in reader.language.particles:
        return words[:-1]
    return words


def _skip(reader: _Reader, at: int) -> int:
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


def _is_name_word(reader: _Reader, at: int, *, first: bool) -> bool:
    word = reader.utterance.words[at]
    if at in reader.taken or len(word) > WORD_CHARS_MAX or any(c.isdigit() for c in word):
        return False
    if word in reader.language.table.titles:
        return first
    if word in reader.language.particles:
        following = at + 1 < len(reader.utterance.words)
        return following and (not first or word not in reader.language.not_names)
    return word not in reader.language.not_names


def _chosen(found: list[Candidate], spans: Spans) -> tuple[Candidate, bool]:
    """The name that stands in the end: corrected, put together from first and last, or the surest."""
    corrected = False
    for i in range(len(found) - 1, 0, -1):
        earlier, later = found[i - 1], found[i]
        if any(earlier.end <= a and b <= later.begin for a, b in spans.get("correct", ())):
            found = [*found[: i - 1], _amended(earlier, later), *found[i + 1 :]]
            found = found[i - 1 :]
            corrected = True
            break
    best = max(found, key=lambda one: (one.sure, len(one.words), -one.begin))
    return _by_role(found) or _completed(best, found), corrected


def _by_role(found: list[Candidate]) -> Candidate | None:
    """First and last name together where the caller named one as such, None where not."""
    roles = {candidate.role: candidate for candidate in reversed(found)}
    first = roles.get("first", roles.get(""))
    last = roles.get("last", roles.get(""))
    if first is None or last is None or first is last:
        return None
    begin, end = min(first.begin, last.begin), max(first.end, last.end)
    return Candidate(begin, end, [*first.words, *last.words], STRONG)


def _amended(earlier: Candidate, later: Candidate) -> Candidate:
    """What was said last, or the name before with the one word changed that it resembles."""
    if len(later.words) > 1 or len(earlier.words) == 1:
        return later
    scores = [likeness(word, later.words[0]) for word in earlier.words]
    score = max(scores)
    if score < SAME_WORD_MIN:
        return later
    at = scores.index(score)
    words = [*earlier.words[:at], later.words[0], *earlier.words[at + 1 :]]
    return msgspec.structs.replace(earlier, end=later.end, words=words)


def _completed(best: Candidate, found: list[Candidate]) -> Candidate:
    """The fuller form of the same name, with words that were spelled again elsewhere."""
    for other in found:
        if other is best:
            continue
        mine = {word.lower() for word in best.words}
        theirs = {word.lower() for word in other.words}
        if mine < theirs:
            return other
        if len(other.words) == 1 and len(best.words) > 1 and other.begin > best.begin:
            words = respelled(best.words, other.words[0].lower())
            if len(words) == len(best.words):
                return msgspec.structs.replace(best, end=other.end, words=words)
    return best
