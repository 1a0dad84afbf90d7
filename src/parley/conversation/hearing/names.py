"""Names of people: after "my name is", before "speaking", or alone where a name was asked for."""

from itertools import pairwise

import msgspec

from parley.conversation.hearing.automaton import Spans
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.name_form import likeness, respelled, written
from parley.conversation.hearing.name_reading import (
    STRONG,
    Candidate,
    candidates,
    open_reader,
)
from parley.conversation.hearing.utterance import Utterance
from parley.conversation.hearing.values import Value

SAME_WORD_MIN = 0.5
"""Likeness from which a corrected name corrects one word of the name before."""

_OPENERS = frozenset({"name_lead", "name_first", "name_last", "name_intro", "name_tail"})


def is_sought(spans: Spans, asked: frozenset[str]) -> bool:
    """Whether a name was asked for, or the caller's words bring one up."""
    return "name" in asked or not _OPENERS.isdisjoint(spans)


def name(
    utterance: Utterance,
    spans: Spans,
    language: Language,
    asked: frozenset[str],
    taken: frozenset[int],
) -> tuple[Value | None, bool]:
    """The caller's name, None if there is none, and whether the caller corrected it.

    To be asked only where one `is_sought`. `taken` are the places of words that intents or numbers
    have claimed.
    """
    read = candidates(open_reader(utterance, spans, language, asked, taken))
    found = [one for one in read if not one.rejected]
    if not found:
        return None, False
    chosen, corrected = _chosen(found, spans)
    if not corrected:
        chosen = _in_order(chosen, found, language)
    corrected = corrected or len(found) < len(read)
    start, end = utterance.starts[chosen.begin], utterance.ends[chosen.end - 1]
    return Value("name", written(chosen.words, language), start, end), corrected


def _in_order(chosen: Candidate, found: list[Candidate], language: Language) -> Candidate:
    """First name before last where the caller said the last one first: "Schuster, Gerd"."""
    if _is_reversed(chosen.words, language):
        return msgspec.structs.replace(chosen, words=chosen.words[::-1])
    for earlier, later in pairwise(found):
        words = [*earlier.words, *later.words]
        if chosen in (earlier, later) and _is_reversed(words, language):
            return msgspec.structs.replace(earlier, end=later.end, words=words[::-1])
    return chosen


def _is_reversed(words: list[str], language: Language) -> bool:
    """Whether the first word is only known as a last name, and the second only as a first."""
    if len(words) != 2:  # noqa: PLR2004 - first and last
        return False
    plain = [word.lower().replace("'", "") for word in words]
    one, two = map(language.fold, plain) if language.fold else plain
    given, family = language.given.costs, language.family.costs
    return one in family and one not in given and two in given and two not in family


def _chosen(found: list[Candidate], spans: Spans) -> tuple[Candidate, bool]:
    """The name that stands in the end: corrected, or made of first and last, or the surest."""
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
