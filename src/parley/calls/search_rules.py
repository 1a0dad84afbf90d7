"""What search keeps of a call, how it is ordered, and how a search is read. Pure."""

import hashlib
import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import msgspec

from parley.calls.entries import Entry, errors_in
from parley.conversation.effects import AnyEffect, Note, Say, UseTool
from parley.conversation.events import (
    CallEnded,
    CallStarted,
    FloorTaken,
    NudgeWanted,
    ReplyWanted,
    ToolReturned,
)

WORDS_MAX_CHARS: Final = 100_000
"""Of each side; PostgreSQL refuses much more in one text that is searched."""
SAID_MAX_CHARS: Final = 160
TERMS_MAX: Final = 12
TERM_MAX_CHARS: Final = 100
EXCERPT_CHARS: Final = 60
"""On each side of what was found."""
CHANCE_BITS: Final = 20

EPOCH: Final = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_MILLISECOND: Final = timedelta(milliseconds=1)
_TERM: Final = re.compile(r'"([^"]*)"|(\S+)')


class Digest(msgspec.Struct, frozen=True):
    """What search keeps of a journal. `languages` are in the order in which they were spoken.

    `outcome` are tools that did something and actions that were asked, each once. `caller` and
    `agent` are their words, a line for each utterance and turn.
    """

    turns: int = 0
    interruptions: int = 0
    errors: int = 0
    languages: tuple[str, ...] = ()
    outcome: tuple[str, ...] = ()
    caller: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()


class Term(msgspec.Struct, frozen=True):
    """One word or phrase that must be there. `prefix`: words that begin so count too."""

    text: str
    prefix: bool = False


class Excerpt(msgspec.Struct, frozen=True):
    """Where a term was found: the words before it, the term as it was said, the words after."""

    before: str
    found: str
    after: str


def search_id(started_at: datetime, call_id: str) -> int:
    """What orders calls by their beginning: its millisecond, and chance made of the id."""
    chance = int.from_bytes(hashlib.sha256(call_id.encode()).digest()[:4], "big")
    return first_id_at(started_at) | chance >> (32 - CHANCE_BITS)


def first_id_at(at: datetime) -> int:
    """No call that begins at this instant or later has a lower id."""
    return ((at - EPOCH) // _MILLISECOND) << CHANCE_BITS


def digest(entries: Iterable[Entry], language: str) -> Digest:
    """What search keeps of a journal. `language` is that of the pack."""
    reader = _Reader(language)
    for entry in entries:
        reader.read(entry)
    return reader.digest()


class _Reader:
    def __init__(self, language: str) -> None:
        self._language = language
        self._turn = self._interruptions = self._errors = self._turns = 0
        self._languages: dict[str, None] = {}
        self._outcome: dict[str, None] = {}
        self._tools: dict[str, str] = {}
        self._caller: list[str] = []
        self._agent: dict[int, str] = {}

    def read(self, entry: Entry) -> None:
        self._errors += len(errors_in(entry))
        match entry.event:
            case CallStarted(facts=facts):
                self._languages[facts.get("language", "") or self._language] = None
            case ReplyWanted(turn=turn, said=said) | NudgeWanted(turn=turn, said=said):
                if turn > self._turn:
                    self._turn, self._turns = turn, self._turns + 1
                    self._said(said)
            case FloorTaken():
                self._interruptions += bool(entry.effects)
            case ToolReturned(key=key, ok=True) if key in self._tools:
                self._outcome[self._tools[key]] = None
            case CallEnded(reason=reason):
                self._outcome[reason] = None
            case _:  # Nothing that search keeps.
                pass
        for effect in entry.effects:
            self._done(effect)

    def _done(self, effect: AnyEffect) -> None:
        match effect:
            case Say(turn=turn, text=text, action=action):
                self._agent[turn] = self._agent.get(turn, "") + text
                if action:
                    self._outcome[action.kind] = None
            case UseTool(key=key, name=name):
                self._tools[key] = name
            case Note(kind="language", detail=language):
                self._languages[language] = None
            case _:  # Nothing that search keeps.
                pass

    def _said(self, said: str) -> None:
        """An utterance; one that goes on from the last, which was not answered, replaces it."""
        if self._caller and said.startswith(self._caller[-1]):
            self._caller.pop()
        if said.strip():
            self._caller.append(said)

    def digest(self) -> Digest:
        return Digest(
            turns=self._turns,
            interruptions=self._interruptions,
            errors=self._errors,
            languages=tuple(self._languages),
            outcome=tuple(filter(None, self._outcome)),
            caller=tuple(self._caller),
            agent=tuple(text.strip() for text in self._agent.values() if text.strip()),
        )


def terms(text: str) -> tuple[Term, ...]:
    """The words and "quoted phrases" of a search; a word may end in * for all that begin so."""
    found: list[Term] = []
    for quoted, word in _TERM.findall(text):
        bare = " ".join(re.findall(r"[^\W_]+", quoted or word))[:TERM_MAX_CHARS]
        if bare:
            found.append(Term(bare, prefix=word.endswith("*") and " " not in bare))
    return tuple(found[:TERMS_MAX])


def excerpt(lines: Iterable[str], sought: Iterable[Term]) -> Excerpt | None:
    """The first place where a term stands; None: it is nowhere as it was written."""
    patterns = [_pattern(term) for term in sought]
    for line in lines:
        for pattern in patterns:
            if match := pattern.search(line):
                start, end = match.span()
                before = ("…" if start > EXCERPT_CHARS else "") + line[:start][-EXCERPT_CHARS:]
                after = line[end:][:EXCERPT_CHARS] + (
                    "…" if len(line) - end > EXCERPT_CHARS else ""
                )
                return Excerpt(before, match[0], after)
    return None


def _pattern(term: Term) -> re.Pattern[str]:
    words = r"[\W_]+".join(map(re.escape, term.text.split()))
    end = r"\w*" if term.prefix else r"(?!\w)"
    return re.compile(rf"(?<!\w){words}{end}", re.IGNORECASE)
