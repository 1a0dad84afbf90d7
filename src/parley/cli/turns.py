"""One turn of the agent as the platform sees it: what came, when, and how much of it was heard."""

import asyncio

from parley.testing.sessions.format import ActionWanted
from parley.testing.sessions.matching import Frame

AT_ONCE_S = 0.05
"""Without a pace: long enough for an interruption that is already on its way."""


class Turn:
    """`asked_at` and all other times are in seconds of the loop's clock.

    `began` is set at the first words, `heard` once its speech stands in the transcript, whole or
    cut, and `settled` once nothing more comes of it: it was heard to its end, or another began.
    """

    def __init__(self, number: int, asked_at: float) -> None:
        self.number = number
        self.asked_at = asked_at
        self.text = ""
        self.complete = False
        self.heard = False
        self.action: ActionWanted = "none"
        self.action_value = ""
        self.began = asyncio.Event()
        self.settled = asyncio.Event()
        self.first_at: float | None = None
        self.complete_at: float | None = None

    def add(self, frame: Frame, now: float) -> bool:
        """Take one `response` frame. True: these are the first words."""
        begins = bool(frame.content) and self.first_at is None
        if begins:
            self.first_at = now
            self.began.set()
        self.text += frame.content or ""
        if frame.action != "none":
            self.action = frame.action
            self.action_value = frame.transfer_number or frame.digit_to_press
        if frame.content_complete:
            self.complete, self.complete_at = True, now
        return begins

    def speech_left_s(self, now: float, pace_ms: int) -> float:
        """How long its words are still being spoken, as if all of them were there."""
        if self.first_at is None:
            return 0.0
        if pace_ms == 0:
            return AT_ONCE_S
        return max(0.0, self.first_at + len(self.text) * pace_ms / 1000 - now)

    def spoken_part(self, now: float, pace_ms: int) -> str:
        """What of its words was spoken until now, cut between two words; half where pace is 0."""
        if self.first_at is None:
            return ""
        elapsed_ms = (now - self.first_at) * 1000
        spoken = int(elapsed_ms / pace_ms) if pace_ms else len(self.text) // 2
        if spoken >= len(self.text):
            return self.text
        return self.text[:spoken].rpartition(" ")[0]

    def delays(self) -> str:
        """How long it took, for people."""
        first = _ms(self.asked_at, self.first_at)
        whole = _ms(self.asked_at, self.complete_at)
        return f"first words {first}, complete {whole}"


def _ms(since: float, until: float | None) -> str:
    return "never" if until is None else f"{(until - since) * 1000:.1f} ms"
