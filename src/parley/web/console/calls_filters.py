"""Which calls a reader asks for: from the fields of a form to filters, or to their fault."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Final

import msgspec

from parley.calls.rules import direction
from parley.calls.search import Filters
from parley.web.console.formats import zone_of
from parley.web.console.forms import Form

WORDS_MAX_CHARS: Final = 200
FIELD_MAX_CHARS: Final = 64
NUMBER_DIGITS_MIN: Final = 3
DURATION_MAX_S: Final = 86_400

PLAIN: Final = ("from", "to", "direction", "status", "pack", "language", "errors", "messages",
                "min", "max")  # fmt: skip
"""Fields that may stand in an address; the others tell of persons and travel in bodies alone."""
DIRECTIONS: Final = ("", "inbound", "outbound")
STATUSES: Final = ("", "running", "ended")


class Asked(msgspec.Struct, frozen=True):
    """What was asked: `fields` as they were typed, and `fault`, a key of texts, or empty."""

    filters: Filters
    status: str
    fields: dict[str, str]
    fault: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether anything is asked but the newest calls."""
        return any(self.fields.values())


class _Fault(Exception):
    """A field cannot be read; the argument is the key of the sentence that says so."""


def asked_by(form: Form, zone: str, *, personal: bool) -> Asked:
    """Read the fields. `personal` ones are read only from a body."""
    fields = {name: form.text(name, FIELD_MAX_CHARS) for name in PLAIN}
    if personal:
        fields["number"] = form.text("number", FIELD_MAX_CHARS)
        fields["words"] = form.text("words", WORDS_MAX_CHARS)
    try:
        filters = _filters(fields, zone)
    except _Fault as fault:
        return Asked(Filters(), "", fields, str(fault.args[0]))
    return Asked(filters, _one_of(fields["status"], STATUSES), fields)


def _filters(fields: Mapping[str, str], zone: str) -> Filters:
    return Filters(
        began_from=_midnight(fields["from"], zone),
        began_before=_midnight(fields["to"], zone, days=1),
        direction=direction(fields["direction"]),
        pack_name=fields["pack"],
        language=fields["language"],
        with_errors=bool(fields["errors"]),
        with_messages=bool(fields["messages"]),
        min_ms=_milliseconds(fields["min"]),
        max_ms=_milliseconds(fields["max"]),
        number=_number(fields.get("number", "")),
        words=fields.get("words", ""),
    )


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    return value if value in allowed else ""


def _midnight(text: str, zone: str, days: int = 0) -> datetime | None:
    """The beginning of a day, in the tenant's zone; None: none was named."""
    if not text:
        return None
    try:
        day = date.fromisoformat(text) + timedelta(days=days)
        return datetime.combine(day, time(), zone_of(zone))
    except (ValueError, OverflowError):
        raise _Fault("calls.fault_date") from None


def _milliseconds(text: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not text.isdecimal() or int(text) > DURATION_MAX_S:
        raise _Fault("calls.fault_duration")
    return int(text) * 1000


def _number(text: str) -> str:
    """E.164, or the last digits of a number; what people write between digits goes."""
    if not text:
        return ""
    digits = re.sub(r"[\s()./-]", "", text)
    plus, digits = ("+", digits[1:]) if digits.startswith("+") else ("", digits)
    if not (digits.isascii() and digits.isdecimal() and len(digits) >= NUMBER_DIGITS_MIN):
        raise _Fault("calls.fault_number")
    return plus + digits
