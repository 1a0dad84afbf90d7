"""What a call remembers. Frozen and replaced, so that undoing an unheard turn is assignment."""

from collections import deque

import msgspec

from parley.conversation.effects import Action
from parley.conversation.events import Line


class Memory(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Where the conversation stands and what the caller told us.

    `at` is the node that waits for the caller, a tool or the model; `back` are the questions that
    interruptions left, innermost last. `asked` is the last question in words, for "pardon?".
    `action` is one that was announced and has not happened yet; `key` is the tool call that `at`
    waits for. `last` is which variant of a phrase was spoken last. `language` is what is spoken
    now, empty: the pack's own; for `streak` utterances the caller has been `leaning` to another.
    `intents` are those that the caller has had, each once, in the order of their first time.
    """

    at: str = ""
    back: tuple[str, ...] = ()
    slots: dict[str, str] = {}
    tries: int = 0
    nudges: int = 0
    asked: str = ""
    opened: bool = False
    action: Action | None = None
    key: str = ""
    last: dict[str, int] = {}
    language: str = ""
    leaning: str = ""
    streak: int = 0
    intents: tuple[str, ...] = ()


class ToolResult(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a tool answered. Kept by key outside of Memory: what is done stays done."""

    name: str
    ok: bool
    result: dict[str, str]


class History:
    """The settled transcript, bounded: the oldest quarter goes when a cap is reached.

    `dropped` counts the lines that went; summary.py says what is still known of them.
    """

    def __init__(self, max_lines: int, max_chars: int) -> None:
        self.max_lines = max_lines
        self.max_chars = max_chars
        self.lines: deque[Line] = deque()
        self.chars = 0
        self.dropped = 0

    def clear(self) -> None:
        self.lines.clear()
        self.chars = self.dropped = 0

    def add(self, lines: tuple[Line, ...]) -> bool:
        """Append; True when older lines had to go."""
        self.lines.extend(lines)
        self.chars += sum(len(line.text) for line in lines)
        if len(self.lines) <= self.max_lines and self.chars <= self.max_chars:
            return False
        self._drop_to(self.max_lines * 3 // 4, self.max_chars * 3 // 4)
        return True

    def _drop_to(self, lines: int, chars: int) -> None:
        while self.lines and (len(self.lines) > lines or self.chars > chars):
            self.chars -= len(self.lines.popleft().text)
            self.dropped += 1
