"""What callers asked and what they were answered: all that a judge has to believe."""

from collections import Counter
from datetime import UTC, datetime
from typing import Any

import msgspec

SURE_ERRORS = frozenset(
    {"rate_limited", "invalid_request", "unknown_function", "tenant_unknown"}
    | {"call_context_missing"}
)
"""After these nothing was done; after any other error something may have been."""


class Promise(msgspec.Struct, frozen=True):
    """Something that was promised, and how it was not kept."""

    promise: str
    seen: str


class Deed(msgspec.Struct, kw_only=True):
    """One request and its answer. Times are milliseconds of the monotonic clock.

    `request` is the same for the same bytes. `answer` None: none ever came. `chosen_by` is the
    deed whose held time this one books, `target` the booking that it changes, `tries` how often
    it was sent.
    """

    number: int
    request: int
    tenant_id: str
    call_id: str
    caller: str
    function: str
    arguments: dict[str, str]
    sent_ms: float
    answered_ms: float = 0.0
    answer: dict[str, Any] | None = None
    chosen_by: int = 0
    target: str = ""
    tries: int = 0

    @property
    def status(self) -> str:
        return str(self.answer["status"]) if self.answer else ""

    @property
    def is_fresh(self) -> bool:
        """Whether it was answered now, not with what is stored."""
        return self.answer is not None and not self.answer.get("duplicate")

    @property
    def is_sure(self) -> bool:
        """Whether the caller knows what was done."""
        if self.answer is None:
            return False
        return self.status != "error" or self.answer.get("error") in SURE_ERRORS

    @property
    def code(self) -> str:
        return str((self.answer or {}).get("appointment_id", ""))

    @property
    def start(self) -> datetime | None:
        """When the booking or the time begins of which the answer tells."""
        told = (self.answer or {}).get("start")
        if not isinstance(told, dict):
            return None
        return datetime.fromisoformat(str(told["iso"])).astimezone(UTC)


class History:
    """Everything that happened in a run. `did` counts, `took_ms` is by function."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self.did: Counter[str] = Counter()
        self.took_ms: dict[str, list[float]] = {}
        self.broken: Counter[Promise] = Counter()

    def add(self, deed: Deed) -> Deed:
        self.deeds.append(deed)
        return deed

    def breaks(self, promise: str, seen: str) -> None:
        self.broken[Promise(promise, seen)] += 1
