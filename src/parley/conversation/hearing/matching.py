"""What was heard, matched to what exists: services, staff, customers; in doubt it asks."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

import msgspec
from rapidfuzz import fuzz

from parley.conversation.hearing.phonetics import key, latin

ACCEPT_MIN, ASK_MIN, MARGIN_MIN = 0.80, 0.60, 0.10
"""Scores from which the best is taken, is asked about, and how far it must lead to be taken."""

EXACT, JOINED, SYNONYM, SAME_WORDS, WITHIN, FUZZY_MAX = 1.0, 0.95, 0.95, 0.90, 0.85, 0.89
"""The same text; but for blanks; a synonym; the same words; one within the other; similar."""

OTHER_NUMBER_MAX = 0.50
"""What names can score at most that hold other digits than were heard."""

ALIKE_MIN, ALIKE_SHARE = 0.65, 0.25
"""What words score that sound the same, and how much their letters add."""

WITHIN_MIN_CHARS = 5
"""Letters of what may lie within a longer word."""

RANKED_MAX = 5
HEARD_MAX_CHARS = 200
WORDS_MAX = 12
"""Words of a text that are compared."""
FORMS_MAX = 32_768
"""Normalised names that are remembered."""

FILLERS = {
    "en": """
        a an the i i'd would like want need to please for with my some book have get can could me
        mr mrs ms miss dr doctor at by see
    """,
    "de": """
        ich moechte haette gern gerne bitte ein eine einen einem einer den dem der die das bei beim
        mit zu zum zur von vom fuer brauche will wuerde buchen termin mal und herr herrn frau
        doktor dr
    """,
    "hi": """
        mujhe muje chahiye ka ki ke ko se ek karna karwana karvana hai liye mera meri please ji aur
        shri shrimati dr doctor sahab chaahie mujhae
    """,
}
_FILLERS = {language: frozenset(words.split()) for language, words in FILLERS.items()}
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile(r"[\u0300-\u036f'’]")
_DIGITS = re.compile(r"\d+")


class Candidate(msgspec.Struct, frozen=True):
    """Something that exists. `synonyms` are other names that people give it."""

    id: str
    name: str
    synonyms: tuple[str, ...] = ()


class Ranked(msgspec.Struct, frozen=True):
    """A candidate with its score, 0 to 1."""

    candidate: Candidate
    score: float


class Match(msgspec.Struct, frozen=True):
    """What was meant.

    `best` is None where nothing is near enough. With `ask` it is only likely: ask which of
    `ranked` was meant. `margin` is how far it leads the next. `ranked` holds at most RANKED_MAX
    candidates that are worth asking about, best first.
    """

    best: Candidate | None
    score: float
    margin: float
    ask: bool
    ranked: tuple[Ranked, ...]


class _Form(msgspec.Struct, frozen=True):
    """A text made comparable: its words, the words run together, its sounds and its numbers."""

    words: tuple[str, ...]
    text: str
    joined: str
    sounds: tuple[str, ...]
    numbers: tuple[str, ...]


def match(
    heard: str, candidates: Sequence[Candidate], language: str, *, people: bool = False
) -> Match:
    """The candidate that was meant; see Match. Takes time in proportion to the candidates.

    With `people` a name within a longer word does not count: a Meyer is no Obermeyer.
    """
    said = _form(heard[:HEARD_MAX_CHARS], language)
    scored = [Ranked(one, _score(said, one, language, people=people)) for one in candidates]
    scored.sort(key=lambda ranked: -ranked.score)
    if not scored or not said.words or scored[0].score < ASK_MIN:
        return Match(None, scored[0].score if scored else 0.0, 0.0, ask=False, ranked=())
    best = scored[0]
    margin = round(best.score - (scored[1].score if len(scored) > 1 else 0.0), 3)
    sure = best.score >= ACCEPT_MIN and margin >= MARGIN_MIN
    likely = tuple(ranked for ranked in scored[:RANKED_MAX] if ranked.score >= ASK_MIN)
    return Match(best.candidate, best.score, margin, ask=not sure, ranked=likely)


def _score(said: _Form, candidate: Candidate, language: str, *, people: bool) -> float:
    by_name = _alike(said, _form(candidate.name, language), people=people)
    by_synonym = max(
        (_alike(said, _form(other, language), people=people) for other in candidate.synonyms),
        default=0.0,
    )
    return round(max(by_name, min(by_synonym, SYNONYM)), 3)


def _alike(said: _Form, name: _Form, *, people: bool) -> float:
    """How well a name fits what was said, by the first rule that holds."""
    if not name.words or not said.words:
        return 0.0
    if said.text == name.text:
        return EXACT
    if said.joined == name.joined:
        return JOINED
    if set(said.words) == set(name.words):
        return SAME_WORDS
    if said.numbers and name.numbers and said.numbers != name.numbers:
        return min(_similar(said, name), OTHER_NUMBER_MAX)
    within = WITHIN if _is_within(said, name, people=people) else 0.0
    return max(within, _similar(said, name))


def _is_within(said: _Form, name: _Form, *, people: bool) -> bool:
    """Whether all words of one are in the other, or, but for people, one is part of the other."""
    if set(said.words) <= set(name.words) or set(name.words) <= set(said.words):
        return True
    shorter, longer = sorted((said.joined, name.joined), key=len)
    return not people and len(shorter) >= WITHIN_MIN_CHARS and shorter in longer


def _similar(said: _Form, name: _Form) -> float:
    """Similarity of letters, and of sounds where all words sound the same."""
    letters = max(
        fuzz.ratio(said.joined, name.joined),
        fuzz.ratio(" ".join(sorted(said.words)), " ".join(sorted(name.words))),
    )
    score = letters / 100
    if len(said.words) != len(name.words):
        return min(max(score, WITHIN * _partly(said, name)), FUZZY_MAX)
    if said.sounds == name.sounds and any(said.sounds):
        score = max(score, ALIKE_MIN + ALIKE_SHARE * score)
    return min(score, FUZZY_MAX)


def _partly(said: _Form, name: _Form) -> float:
    """How well each word of the shorter one is found in the longer one, by letters and sounds."""
    shorter, longer = sorted((said, name), key=lambda form: len(form.words))
    found = 0.0
    for word, sound in zip(shorter.words, shorter.sounds, strict=True):
        found += len(word) * max(
            _word_similarity(word, sound, other, other_sound)
            for other, other_sound in zip(longer.words, longer.sounds, strict=True)
        )
    return found / len(shorter.joined)


def _word_similarity(word: str, sound: str, other: str, other_sound: str) -> float:
    score = fuzz.ratio(word, other) / 100
    return max(score, ALIKE_MIN + ALIKE_SHARE * score) if sound and sound == other_sound else score


@lru_cache(maxsize=FORMS_MAX)
def _form(text: str, language: str) -> _Form:
    """Lower case, Latin letters without marks, ä as ae; without fillers unless all are fillers."""
    plain = _MARKS.sub("", latin(text.casefold().translate(_GERMAN)))
    words = tuple(_WORD.findall(unicodedata.normalize("NFKC", plain)))
    fillers = _FILLERS.get(language, frozenset())
    words = (tuple(word for word in words if word not in fillers) or words)[:WORDS_MAX]
    return _Form(
        words=words,
        text=" ".join(words),
        joined="".join(words),
        sounds=tuple(key(word, language) for word in words),
        numbers=tuple(_DIGITS.findall(" ".join(words))),
    )
