"""Which reading of a recogniser counts: the one that fits what was asked for and what is known."""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from parley.conversation.hearing.birthdays import birthday
from parley.conversation.hearing.language import Language
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.name_choice import chosen_name
from parley.conversation.hearing.postcodes import postcode
from parley.conversation.hearing.readings import Reading, readings_of
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.values import Understanding, Value

FALLBACKS_MAX = 5
"""Further readings that are listened to where the text does not hold what was asked for."""

_WHOLE_NAME = frozenset({"first_name", "last_name"})

_KINDS = {
    "phone": ("phone",),
    "email": ("email",),
    "code": ("code",),
    "people": ("party_size",),
    "date": ("date", "datetime", "date_range", "datetime_range"),
    "time": ("time", "datetime", "time_range", "datetime_range"),
}
"""The kinds of values that answer what was asked for and that are not voted on here."""


class Question(msgspec.Struct, frozen=True):
    """What was asked for, and what is known: all that decides beside the words."""

    asked: frozenset[str]
    region: str
    language: Language
    moment: Moment | None
    records: Records = NO_RECORDS


def best(
    hear: Callable[[str], Understanding], text: str, nbest: Sequence[str], question: Question
) -> Understanding:
    """The understanding of `text`, its values chosen among all readings.

    `hear` understands one reading. A value that another reading gave has its place there: its
    `source` is the reading's place in `nbest` plus one.
    """
    heard = hear(text)
    readings = readings_of(text, nbest, question.language)
    if not readings:
        return heard
    for kind, value in _chosen(heard, readings, question):
        if value is not None:
            heard = _with(heard, kind, value)
    heard = _completed(heard, hear, nbest, question.asked)
    if "phone" in question.asked and question.records.phones:
        heard = _known_phone(heard, hear, nbest, question.records)
    return heard


def _chosen(
    heard: Understanding, readings: Sequence[Reading], question: Question
) -> Iterator[tuple[str, Value | None]]:
    """What was asked for and is voted on: the kind and the value."""
    asked, language, records = question.asked, question.language, question.records
    if "postcode" in asked:
        yield "postcode", postcode(readings, language, question.region, records)
    if "name" in asked:
        # Folded words are no names as they are written: a single reading is better read as it is.
        folded = language.fold and len(readings) == 1 and not records.names
        value = None if folded else chosen_name(readings, language, asked, records)
        yield "name", value or _doubted(heard.value("name"), asked, several=len(readings) > 1)
    if "date_of_birth" in asked and question.moment is not None:
        today = question.moment.local.date()
        value = birthday(readings, language, question.region, today, records)
        yield "date", value or _marked(heard.value("date"))


def _known_phone(
    heard: Understanding,
    hear: Callable[[str], Understanding],
    nbest: Sequence[str],
    records: Records,
) -> Understanding:
    """The understanding with the phone of somebody known, if any reading holds one."""
    first = heard.value("phone")
    for source, reading in enumerate((heard.text, *nbest[:FALLBACKS_MAX])):
        value = hear(reading).value("phone")
        if value is None:
            continue
        known = [one for one in (value.value, *value.alternatives) if one in records.phones]
        if known:
            others = (first.value,) if first and first.value != known[0] else ()
            found = msgspec.structs.replace(
                value, value=known[0], ambiguous=False, alternatives=others, source=source
            )
            return _with(heard, "phone", found)
    return heard


def _doubted(value: Value | None, asked: frozenset[str], *, several: bool) -> Value | None:
    """A name that stands in one reading only, or that is half of what was asked for, marked."""
    is_half = value is not None and " " not in value.value and asked >= _WHOLE_NAME
    return _marked(value) if several or is_half else value


def _marked(value: Value | None) -> Value | None:
    """The value as one that wants a question."""
    return msgspec.structs.replace(value, ambiguous=True) if value else None


def _with(heard: Understanding, kind: str, value: Value) -> Understanding:
    """The understanding with one value of a kind, before all others."""
    others = [
        other
        for other in heard.values
        if other.kind != kind and not (other.kind in _NUMERIC and _overlap(other, value))
    ]
    found = tuple(intent for intent in heard.intents if intent != "unclear")
    return msgspec.structs.replace(heard, values=(value, *others), intents=found)


_NUMERIC = frozenset(
    ("digits", "phone", "number", "date", "time", "datetime", "party_size", "time_range", "name")
)
"""Kinds that letters and digits are taken for where something else was spelled."""


def _overlap(one: Value, two: Value) -> bool:
    return one.source != two.source or (one.start < two.end and two.start < one.end)


def _completed(
    heard: Understanding,
    hear: Callable[[str], Understanding],
    nbest: Sequence[str],
    asked: frozenset[str],
) -> Understanding:
    """What was asked for and is not in the text, from the first reading that holds it."""
    missing = [slot for slot in _KINDS if slot in asked and not _answered(heard, slot)]
    for source, reading in enumerate(nbest[:FALLBACKS_MAX], 1):
        if not missing:
            break
        if reading == heard.text:
            continue
        other = hear(reading)
        for slot in [slot for slot in missing if _answered(other, slot)]:
            found = [value for value in other.values if value.kind in _KINDS[slot]]
            values = tuple(msgspec.structs.replace(value, source=source) for value in found)
            kept = tuple(value for value in heard.values if value.kind not in _KINDS[slot])
            heard = msgspec.structs.replace(heard, values=(*values, *kept))
            missing.remove(slot)
    return heard


def _answered(heard: Understanding, slot: str) -> bool:
    """Whether the understanding holds a valid value of what was asked for."""
    return any(value.kind in _KINDS[slot] and value.valid for value in heard.values)
