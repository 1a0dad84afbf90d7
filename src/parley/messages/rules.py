"""What a message is, and when its delivery is tried again."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Literal

import msgspec

NAME_MAX_CHARS = 200
REASON_MAX_CHARS = 4_000

ATTEMPTS_MAX = 24
"""With the delays below, a destination may be away for about 16 hours."""

FIRST_DELAY_S = 10
DELAY_MAX_S = 3_600

LEASE_S = 180
"""Longer than an attempt on all channels can take."""

ERROR_MAX_CHARS = 500

Delivery = Literal["none", "pending", "delivered", "failed"]


class Words(msgspec.Struct, frozen=True):
    """What the caller left: a name, the E.164 number to call back, the reason. Any may be empty."""

    name: str
    phone: str
    reason: str


class Message(msgspec.Struct, frozen=True):
    """A message as it is stored; the columns are told in db/tables/."""

    id: str
    tenant_id: str
    call_id: str
    number: int
    revision: int
    pii_name: str
    pii_phone: str
    pii_reason: str
    language: str
    created_at: datetime
    updated_at: datetime
    delivery: Delivery
    next_attempt_at: datetime | None
    attempts: int = 0
    delivered_at: datetime | None = None
    delivered_to: str = ""
    last_error: str = ""
    erased_at: datetime | None = None

    @property
    def words(self) -> Words:
        return Words(self.pii_name, self.pii_phone, self.pii_reason)

    @property
    def key(self) -> str:
        """Names this revision: who receives the same key twice has received one message."""
        return f"{self.id}-{self.revision}"

    @property
    def channels_done(self) -> frozenset[str]:
        return frozenset(filter(None, self.delivered_to.split(",")))


class Failure(msgspec.Struct, frozen=True):
    """Why a channel did not take a message. `reason` holds nothing personal."""

    channel: str
    reason: str
    retryable: bool


def printable(text: str, max_chars: int) -> str:
    """One line of what can be stored and shown: no control characters, no broken surrogates."""
    spaced = "".join(
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in ("Cc", "Cs")
    )
    return " ".join(spaced.split())[:max_chars]


def revise(
    message: Message, words: Words, language: str, *, at: datetime, deliver: bool
) -> Message:
    """The next revision of a message, to be delivered anew."""
    return msgspec.structs.replace(
        message,
        revision=message.revision + 1,
        pii_name=words.name,
        pii_phone=words.phone,
        pii_reason=words.reason,
        language=language,
        updated_at=at,
        delivery="pending" if deliver else "none",
        attempts=0,
        next_attempt_at=at if deliver else None,
        delivered_at=None,
        delivered_to="",
        last_error="",
    )


def claim(message: Message, at: datetime) -> Message:
    """The message while somebody delivers it: nobody else shall before the lease is over.

    Should that process die, the lease ends and the next one delivers it again, with the same key.
    """
    return msgspec.structs.replace(
        message,
        attempts=message.attempts + 1,
        next_attempt_at=at + timedelta(seconds=LEASE_S),
    )


def settle(
    message: Message, sent: Iterable[str], failures: Sequence[Failure], at: datetime
) -> Message:
    """The message after an attempt: delivered, to be tried again, or failed for good."""
    due = next_attempt(at, message.attempts) if any(f.retryable for f in failures) else None
    settled = msgspec.structs.replace(
        message,
        delivered_to=",".join(sorted(message.channels_done | set(sent))),
        last_error="; ".join(f"{f.channel}: {f.reason}" for f in failures)[:ERROR_MAX_CHARS],
        next_attempt_at=due,
    )
    if not failures:
        return msgspec.structs.replace(settled, delivery="delivered", delivered_at=at)
    return msgspec.structs.replace(settled, delivery="pending" if due else "failed")


def next_attempt(now: datetime, attempts: int) -> datetime | None:
    """When to try again after that many failed attempts; None: no more."""
    if attempts >= ATTEMPTS_MAX:
        return None
    return now + timedelta(seconds=min(FIRST_DELAY_S * 2 ** (attempts - 1), DELAY_MAX_S))
