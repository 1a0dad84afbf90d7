"""What a call still knows of the part of its transcript that was let go.

Deterministic, and with as little of a person as possible: slots are told by their names alone, and
numbers by their last four digits.
"""

from collections.abc import Mapping

from parley.conversation.memory import Memory

SUMMARY_MAX_CHARS = 600
LAST_DIGITS = 4
NUMBER_MIN_DIGITS = 7
"""A slot with so many digits is told by the last of them."""

_QUESTION = "question_"
_ASIDES = frozenset(
    {
        "affirm",
        "all_digits",
        "correction",
        "deny",
        "goodbye",
        "greet",
        "hold_on",
        "repeat",
        "slower",
        "thank",
        "unclear",
    }
)
"""Intents that belong to the talk itself and tell nothing of its matter."""


def summary(dropped: int, memory: Memory) -> str:
    """One line about the utterances that were dropped; empty where none were."""
    if not dropped:
        return ""
    matter = [intent for intent in memory.intents if intent not in _ASIDES]
    topics = [intent.removeprefix(_QUESTION) for intent in matter if intent.startswith(_QUESTION)]
    parts = (
        ("wanted", [intent for intent in matter if not intent.startswith(_QUESTION)]),
        ("asked about", topics),
        ("gave", _given(memory.slots)),
    )
    told = "; ".join(f"{verb} {', '.join(words)}" for verb, words in parts if words)
    head = f"Earlier, in {dropped} utterances, the caller"
    return f"{head} {told or 'spoke'}."[:SUMMARY_MAX_CHARS]


def _given(slots: Mapping[str, str]) -> list[str]:
    return [_named(slot, value) for slot, value in sorted(slots.items()) if value]


def _named(slot: str, value: str) -> str:
    digits = "".join(filter(str.isdigit, value))
    return f"{slot} ending in {digits[-LAST_DIGITS:]}" if len(digits) >= NUMBER_MIN_DIGITS else slot
