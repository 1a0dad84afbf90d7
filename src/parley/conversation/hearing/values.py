"""What hearing returns: values with their place in the text, and intents."""

import msgspec

TEXT_MAX = 4_000
"""Code points that are listened to; what follows is cut."""

INTENTS = (
    "emergency",
    "opt_out",
    "robot_question",
    "voicemail_greeting",
    "wrong_number",
    "human",
    "correction",
    "all_digits",
    "repeat",
    "slower",
    "hold_on",
    "cancel",
    "change",
    "book",
    "leave_message",
    "question_price",
    "question_hours",
    "question_place",
    "question_other",
    "deny",
    "affirm",
    "goodbye",
    "thank",
    "greet",
    "unclear",
)
"""Every intent, the weightiest first: the order of `Understanding.intents`."""


class Value(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Something the caller named.

    `kind` is phone, name, digits, extension, yes_no, own_number or text. `value` is canonical:
    E.164, "Ann Lee", "4567", "yes" or "no"; "caller" for own_number (the line the caller is on).
    `start` and `end` are code points of the heard text, half-open. `ambiguous` marks a reading
    that wants a question; `alternatives` are the other readings, best first. `valid` is false for
    a phone that could be dialled but that no plan assigns, and for digits too many for a phone.
    """

    kind: str
    value: str
    start: int
    end: int
    ambiguous: bool = False
    valid: bool = True
    alternatives: tuple[str, ...] = ()


class Understanding(msgspec.Struct, frozen=True):
    """One utterance as understood. `intents` are words of INTENTS in that order, each once.

    `text` is what was listened to (cut at TEXT_MAX), `language` the table that listened.
    """

    text: str
    values: tuple[Value, ...]
    intents: tuple[str, ...]
    language: str

    def value(self, kind: str) -> Value | None:
        """The best value of a kind, None if there is none."""
        return next((value for value in self.values if value.kind == kind), None)
