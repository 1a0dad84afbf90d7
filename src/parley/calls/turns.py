"""A call as people read it: its turns, with what was said, heard, done, and why."""

import re
from typing import Final, Literal

import msgspec

from parley.calls.replica import Alternative
from parley.conversation.effects import Action
from parley.conversation.hearing import Understanding

Kind = Literal["greeting", "reply", "silence"]

MODEL: Final = "model"
"""The source of sentences that a language model wrote."""

_WORD: Final = re.compile(r"\w+")


class Sentence(msgspec.Struct):
    """Words of the agent that have one reason. `at_ms` is when the first of them was decided.

    `node` and `phrase` chose it; `phrase` is empty and `source` is `model` where a model wrote it.
    `evidence` are keys of tools whose results entail it.
    """

    at_ms: int
    text: str
    source: str
    evidence: tuple[str, ...] = ()
    protected: bool = False
    action: Action | None = None
    alternatives: tuple[Alternative, ...] = ()

    @property
    def node(self) -> str:
        """The full name of the flow's node; empty where the session itself spoke."""
        return self.source.rpartition(":")[0]

    @property
    def phrase(self) -> str:
        return "" if self.source == MODEL else self.source.rpartition(":")[2]


class Part(msgspec.Struct, frozen=True):
    """A sentence with what was heard of it, and what was not."""

    sentence: Sentence
    heard: str
    unheard: str


class ToolUse(msgspec.Struct):
    """A tool that was asked. `answered_ms` None: not yet; `ok` False: it refused or failed."""

    key: str
    name: str
    arguments: dict[str, str]
    asked_ms: int
    answered_ms: int | None = None
    ok: bool = False
    result: dict[str, str] = {}


class Mark(msgspec.Struct, frozen=True):
    """Something else that happened, such as a note of the session; `kind` is one word."""

    at_ms: int
    kind: str
    detail: str = ""
    error: bool = False


class Turn(msgspec.Struct):
    """What was wanted of the agent once, and what came of it. Times are since the call began.

    `understanding` None: nothing was listened to, or the pack cannot be run here. `node` is where
    the conversation stood afterwards, `slots` what it knew, `changed` what was new of that.
    `first_ms` is when the first words were decided, `ended_ms` when the turn was closed,
    `interrupted_ms` when the caller took the floor; None: they did not. `heard` None: not known
    yet. `version` is the number of the journal's newest entry that changed it.
    """

    number: int
    kind: Kind
    wanted_ms: int
    said: str = ""
    understanding: Understanding | None = None
    node: str = ""
    slots: dict[str, str] = {}
    changed: dict[str, str] = {}
    language: str = ""
    sentences: list[Sentence] = []
    tools: list[ToolUse] = []
    marks: list[Mark] = []
    model_asked_ms: int | None = None
    model_first_ms: int | None = None
    model_text: str = ""
    first_ms: int | None = None
    ended_ms: int | None = None
    interrupted_ms: int | None = None
    heard: str | None = None
    version: int = 0

    @property
    def spoken(self) -> str:
        """All words of the agent, heard or not."""
        return "".join(sentence.text for sentence in self.sentences)

    @property
    def errors(self) -> list[Mark]:
        return [mark for mark in self.marks if mark.error]

    @property
    def latency_ms(self) -> int | None:
        """From when the turn was wanted to its first words; None: there were none."""
        return None if self.first_ms is None else self.first_ms - self.wanted_ms

    def parts(self) -> list[Part]:
        """The sentences, each cut where the caller stopped hearing it."""
        left = heard_chars(self.spoken, self.heard)
        parts = []
        for sentence in self.sentences:
            cut = min(len(sentence.text), max(0, left))
            parts.append(Part(sentence, sentence.text[:cut], sentence.text[cut:]))
            left -= len(sentence.text)
        return parts


def heard_chars(spoken: str, heard: str | None) -> int:
    """How many characters were heard of what was spoken: as far as so many words reach.

    The platform writes words a little otherwise than we do, so they are counted, not compared.
    """
    if heard is None:
        return len(spoken)
    count = len(_WORD.findall(heard))
    if count == 0:
        return 0
    ends = [match.end() for match in _WORD.finditer(spoken)]
    return len(spoken) if count >= len(ends) else ends[count - 1]
