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


KINDS = (
    "date",
    "time",
    "datetime",
    "date_range",
    "time_range",
    "datetime_range",
    "duration",
    "number",
    "party_size",
    "money",
    "name",
    "phone",
    "email",
    "postcode",
    "code",
    "digits",
    "extension",
    "own_number",
    "yes_no",
    "text",
)
"""Every kind of value."""


TIME_KINDS = frozenset(KINDS[: KINDS.index("duration") + 1])
"""The kinds that are heard only against a moment."""


class Value(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Something the caller named.

    `kind` is one of KINDS. `value` is canonical, as `shapes.py` writes it: ISO 8601 for times
    ("2026-12-23", "15:30", "14:00/..", "PT45M"), E.164 for a phone, minor units and currency for
    money ("12050 USD"), "Ann Lee", "yes" or "no"; "caller" for own_number (the line the caller is
    on). `start` and `end` are code points, half-open, of the heard text or, where `source` is not
    0, of that reading of the recogniser. `ambiguous` marks a reading that wants a question;
    `alternatives` are the other readings, best first. `valid` is false for a phone that could be
    dialled but that no plan assigns, and for digits too many for a phone. `part` says that a value
    before it contains it: "tomorrow at nine" is a datetime, and then its date and its time.
    """

    kind: str
    value: str
    start: int
    end: int
    ambiguous: bool = False
    valid: bool = True
    alternatives: tuple[str, ...] = ()
    source: int = 0
    part: bool = False


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
