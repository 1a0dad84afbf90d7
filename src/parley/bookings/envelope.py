"""The one shape in which every function answers, and its JSON Schema."""

from collections.abc import Mapping
from typing import Any, get_args

from parley.bookings.answers import STATUSES, Answer, Error, Json, Reason
from parley.bookings.wording import tell
from parley.conversation.wording.spoken import Manner

ENVELOPE_MAX_CHARS = 15_000
"""What Retell passes on to its model of an answer (custom functions, "Response")."""

OWN = frozenset(
    {"success", "status", "message", "reason", "error", "error_id", "missing", "trace_id"}
    | {"duplicate", "language"}
)
"""Keys of the envelope itself; whatever else an answer holds stands beside them."""


def envelope(
    answer: Answer, trace_id: str, manner: Manner, *, error_id: str = ""
) -> dict[str, Json]:
    """An answer as it leaves: flat, with a sentence in the language of `manner`.

    `trace_id` names the use in the call's list of functions; `error_id` the line of our log that
    says what went wrong.
    """
    assert OWN.isdisjoint(answer.fields), "a field of an answer has a name of the envelope"
    sent: dict[str, Json] = {
        "success": answer.success,
        "status": answer.status,
        "message": tell(answer.say, manner),
        "language": manner.language,
        "trace_id": trace_id,
        **answer.fields,
    }
    more: dict[str, Json] = {
        "reason": answer.reason,
        "error": answer.error,
        "error_id": error_id,
        "missing": list(answer.missing),
    }
    return sent | {name: value for name, value in more.items() if value}


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of every answer."""
    text = {"type": "string"}
    when = {
        "type": "object",
        "required": ["iso", "weekday", "spoken"],
        "properties": dict.fromkeys(("iso", "date", "time", "weekday", "spoken"), text),
    }
    properties: Mapping[str, Any] = {
        "success": {"type": "boolean"},
        "status": {"enum": list(STATUSES)},
        "message": {"type": "string", "minLength": 1, "maxLength": 1000},
        "language": {"enum": ["en", "de", "hi"]},
        "trace_id": text,
        "reason": {"enum": [one for one in get_args(Reason) if one]},
        "error": {"enum": [one for one in get_args(Error) if one]},
        "error_id": text,
        "missing": {"type": "array", "items": text},
        "duplicate": {"const": True},
        "start": when,
        "requested": when,
        "alternatives": {
            "type": "array",
            "maxItems": 10,
            "items": {
                "type": "object",
                "required": ["alternative_id", "start"],
                "properties": {"alternative_id": text, "start": when},
            },
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What a function of the front desk answers",
        "type": "object",
        "required": ["success", "status", "message", "language", "trace_id"],
        "properties": dict(properties),
        "allOf": [
            {
                "if": {"properties": {"success": {"const": False}}},
                "then": {"required": ["error"], "properties": {"status": {"const": "error"}}},
                "else": {"not": {"required": ["error"]}},
            }
        ],
    }
