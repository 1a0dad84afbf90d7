"""What a function answers, and the one envelope in which every answer leaves."""

from collections.abc import Mapping
from typing import Literal, get_args

import msgspec

from parley.bookings.wording import Sentence

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
"""A JSON value."""

Status = Literal[
    "ok",
    "available",
    "unavailable",
    "unknown",
    "reserved",
    "released",
    "booked",
    "already_booked",
    "pending",
    "cancelled",
    "rescheduled",
    "ready_for_confirmation",
    "needs_confirmation",
    "needs_info",
    "ambiguous",
    "found",
    "multiple_found",
    "not_found",
    "denied",
    "callback_queued",
    "waitlisted",
    "transfer",
    "noted",
    "error",
]
"""How a use ended in the business; docs/reference/functions.md says what each means."""

STATUSES: tuple[str, ...] = get_args(Status)

Reason = Literal[
    "",
    "taken",
    "closed",
    "holiday",
    "past",
    "notice",
    "too_far",
    "staff_absent",
    "staff_cannot_provide_service",
    "internal_conflict",
    "calendar_unreachable",
    "has_existing_appointment",
    "no_availability",
    "customer_name_required",
    "deadline_missed",
    "quota_exceeded",
    "limit_reached",
    "identity_required",
    "missing",
    "ambiguous",
    "not_understood",
    "past_year",
    "weekday_mismatch",
    "invalid",
    "assumed",
    "not_standing",
]

Error = Literal[
    "",
    "invalid_request",
    "unknown_function",
    "call_context_missing",
    "tenant_unknown",
    "rate_limited",
    "deadline_exceeded",
    "internal_error",
]
"""Why there is no business answer; then `success` is false."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a function answers.

    `say` is what the caller is told. `fields` go into the envelope beside it and hold nothing
    that must not be spoken. `missing` names arguments that are needed. `done` are identifiers of
    what was changed, for evidence and traces.
    """

    status: Status
    say: Sentence
    reason: Reason = ""
    error: Error = ""
    missing: tuple[str, ...] = ()
    fields: Mapping[str, Json] = {}

    @property
    def success(self) -> bool:
        return not self.error


def failed(error: Error, key: str = "") -> Answer:
    """An answer that says honestly that nothing could be done."""
    sentence = Sentence(key or _SENTENCES[error])
    return Answer(status="error", say=sentence, error=error)


_SENTENCES: Mapping[str, str] = {
    "invalid_request": "error.invalid_request",
    "unknown_function": "error.unknown_function",
    "call_context_missing": "error.no_call",
    "tenant_unknown": "error.no_tenant",
    "rate_limited": "error.rate_limited",
    "deadline_exceeded": "error.deadline",
    "internal_error": "error.internal",
}
