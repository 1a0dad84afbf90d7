"""Keeps speech plain: whole sentences are rewritten or rejected, never shortened.

Each fault is told with its kind. Counterpart for what nobody can say: speakable.py.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from parley.conversation.effects import Note
from parley.conversation.wording.plain_words import LANGUAGES, PlainWords
from parley.conversation.wording.readability import grade, is_hard
from parley.conversation.wording.spoken import table_of

SPEECH_MS_PER_CHAR = 65
"""How long a voice needs for a character: about 150 words a minute."""


class Rules(msgspec.Struct, frozen=True):
    """What the guard looks at. `jargon` maps further words to plain ones.

    `monologue_ms` is the expected speech after which the caller is offered the word.
    """

    jargon: Mapping[str, str] = {}
    plain_language: bool = True
    no_reasoning_leak: bool = True
    no_jargon: bool = True
    monologue_ms: int = 12_000


class Verdict(msgspec.Struct, frozen=True):
    """`text` may be spoken; it is empty where the sentence was rejected.

    `faults` are of the kinds reasoning_leak, jargon and readability, and name the words or the
    grade. `grade` is the school grade of `text`, None where it has none.
    """

    text: str
    faults: tuple[Note, ...] = ()
    grade: float | None = None


def check(sentence: str, language: str, rules: Rules) -> Verdict:
    """Judge one whole sentence.

    A leak rejects it; jargon is replaced; a hard one is cut into several where its links allow.
    """
    code = table_of(language).code
    if rules.no_reasoning_leak and (leak := _leak(sentence, code)):
        return Verdict("", (Note("reasoning_leak", leak),))
    text, faults = sentence, list[Note]()
    if rules.no_jargon:
        text, faults = _plainer(sentence, code, rules.jargon)
    if rules.plain_language and is_hard(text, code):
        text = _in_shorter_sentences(text, code)
        if is_hard(text, code):
            faults.append(Note("readability", _measured(text, code)))
    return Verdict(text, tuple(faults), grade(text, code))


def check_in_due(spoken: str, sentence: str, language: str, rules: Rules) -> bool:
    """Whether `sentence`, after what was `spoken` in this turn, would make a monologue."""
    offer = table_of(language).check_in
    offered = spoken.rfind(offer)
    since = len(spoken) - max(spoken.rfind("?") + 1, offered + len(offer) if offered >= 0 else 0)
    return since > 0 and (since + len(sentence)) * SPEECH_MS_PER_CHAR > rules.monologue_ms


def _leak(sentence: str, code: str) -> str:
    """The words in which a model thinks aloud, or none."""
    found = _leaks(code).search(sentence.casefold().replace("’", "'"))
    return found[0] if found else ""


def _measured(text: str, code: str) -> str:
    measured = grade(text, code)
    return f"{len(text.split())} words" if measured is None else f"grade {measured:.1f}"


def _plainer(sentence: str, code: str, jargon: Mapping[str, str]) -> tuple[str, list[Note]]:
    """The sentence with plain words, and a fault for each word that was not."""
    faults: list[Note] = []

    def plain(match: re.Match[str]) -> str:
        word = match[0]
        faults.append(Note("jargon", word))
        said = known[word.casefold()]
        return said[:1].upper() + said[1:] if word[:1].isupper() and match.start() == 0 else said

    known, pattern = _jargon(code, tuple(jargon.items()))
    return pattern.sub(plain, sentence), faults


def _in_shorter_sentences(text: str, code: str) -> str:
    """The text with a full stop before each of its links; the words stay."""
    end = "।" if code == "hi" else "."
    for link, begin in LANGUAGES[code].links.items():
        first, *rest = text.split(link)
        text = first + "".join(
            f"{end} {begin}{part if begin else part[:1].upper() + part[1:]}" for part in rest
        )
    return text


@lru_cache(8)
def _leaks(code: str) -> re.Pattern[str]:
    lines = [*LANGUAGES[code].leaks.splitlines(), *LANGUAGES["en"].leaks.splitlines()]
    phrases = [line.strip() for line in lines if line.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})")


@lru_cache(64)
def _jargon(
    code: str, further: tuple[tuple[str, str], ...]
) -> tuple[dict[str, str], re.Pattern[str]]:
    words: PlainWords = LANGUAGES[code]
    known = {word.casefold(): said for word, said in (*words.jargon.items(), *further)}
    longest_first = sorted(map(re.escape, known), key=len, reverse=True)
    return known, re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)", re.IGNORECASE)
