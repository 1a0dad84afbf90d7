"""`parley hear` on a pipe: JSON lines in, JSON lines out. Its counterpart is hear_screen.py."""

import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import BinaryIO, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from parley.clock import utc_now
from parley.conversation.hearing import Understanding, Value, understand_best
from parley.conversation.hearing.language_id import LANGUAGES, identify
from parley.conversation.hearing.moment import Hours, Moment
from parley.conversation.hearing.opening_hours import hours_of_json
from parley.conversation.hearing.records import NO_RECORDS, Records
from parley.conversation.hearing.shapes import JsonValue, as_json
from parley.conversation.hearing.values import KINDS
from parley.errors import ParleyError

LINE_MAX_BYTES = 1_000_000
FRAMES_SHOWN_MAX = 3
"""Of the place of a fault of ours; there may be as many faults as lines."""
REFERENCES_MAX = 4_096
"""Different references that are kept read."""

AUTO = "auto"
TOLD_KINDS = frozenset(KINDS) - {"digits", "extension", "own_number", "yes_no", "text"}
"""The kinds that are told; the others are for the conversation only."""
ASKED_FOR = TOLD_KINDS | {
    "people",
    "first_name",
    "last_name",
    "date_of_birth",
    "service",
    "staff",
    "reason",
    "yes_no",
}
NO_HOURS = msgspec.Raw(b"null")
_REGIONS = {"en": "US", "de": "DE", "hi": "IN"}
_ALIASES = {"UK": "GB"}
_RANGED = ("date", "time", "datetime")


class Spoken(msgspec.Struct, frozen=True):
    """One line of input. Only `text` must be there; null is the same as absent."""

    text: str
    lang: str | None = None
    reference: str | None = None
    asked_for: list[str] | str | None = None
    nbest: list[str] | None = None
    region: str | None = None
    zone: str | None = None
    hours: msgspec.Raw = NO_HOURS


class Defaults(NamedTuple):
    """What holds for lines that do not say it themselves: the options of the command."""

    lang: str = AUTO
    asked_for: tuple[str, ...] = ()
    reference: str = ""
    region: str = ""
    zone: str = ""
    hours: Hours | None = None
    records: Records = NO_RECORDS


class Told(msgspec.Struct):
    """A value as it is told. `source` is None where the span is in the text."""

    kind: str
    text: str
    start: int
    end: int
    source: int | None
    value: JsonValue
    ambiguous: bool
    alternatives: list[JsonValue]


class Answer(msgspec.Struct):
    """One line of output."""

    values: list[Told]
    intents: tuple[str, ...]
    lang: str


class Bad(msgspec.Struct):
    """One line of output for a line that could not be read."""

    error: str


_DECODER = msgspec.json.Decoder(Spoken)
_ENCODER = msgspec.json.Encoder()


def pipe(lines: BinaryIO, out: BinaryIO, defaults: Defaults) -> bool:
    """Answer every line as soon as it is there. False: at least one could not be read."""
    good = True
    for line in _lines(lines):
        answer = answered(line, defaults)
        good = good and isinstance(answer, Answer)
        out.write(_ENCODER.encode(answer) + b"\n")
        out.flush()
    return good


def _lines(lines: BinaryIO) -> Iterator[bytes]:
    """The lines, each cut at one byte more than it may have."""
    while line := lines.readline(LINE_MAX_BYTES + 1):
        rest = line
        while len(rest) > LINE_MAX_BYTES and not rest.endswith(b"\n"):
            rest = lines.readline(LINE_MAX_BYTES + 1)
        yield line


def answered(line: bytes, defaults: Defaults) -> Answer | Bad:
    """What is heard in one line. A fault of ours ends this line only and is shown on stderr."""
    if len(line) > LINE_MAX_BYTES:
        return Bad(f"the line is longer than {LINE_MAX_BYTES} bytes; send one utterance per line")
    try:
        spoken = _DECODER.decode(line)
        return told(spoken, hear(spoken, defaults))
    except msgspec.DecodeError as error:
        return Bad(f'{error}; a line is a JSON object with at least {{"text": "…"}}')
    except ParleyError as error:
        return Bad(str(error))
    except Exception as error:  # noqa: BLE001  the boundary around a request: one line
        traceback.print_exc(limit=-FRAMES_SHOWN_MAX, file=sys.stderr)
        return Bad(f"a fault of parley ({type(error).__name__}); report it with this line")


def hear(spoken: Spoken, defaults: Defaults) -> Understanding:
    """What is heard, with the defaults where the line says nothing. Raises ParleyError."""
    language = chosen_language(spoken.lang or defaults.lang, spoken.text)
    hours = defaults.hours
    if spoken.hours != NO_HOURS:
        hours = hours_of_json(bytes(spoken.hours))
    zone = spoken.zone or defaults.zone
    return understand_best(
        spoken.text,
        spoken.nbest or (),
        asked=_asked(spoken.asked_for) or defaults.asked_for,
        region=_region(spoken.region or defaults.region, language),
        language=language,
        moment=Moment(moment_local(spoken.reference or defaults.reference, zone), zone, hours),
        records=defaults.records,
    )


def chosen_language(tag: str, text: str) -> str:
    """The language tag, identified where it is "auto". Raises ParleyError for an unknown one."""
    if tag.lower() == AUTO:
        return identify(text).language
    if tag.replace("_", "-").partition("-")[0].lower() not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise ParleyError(f"lang {tag!r} is not spoken here; choose {known} or {AUTO}")
    return tag.replace("_", "-")


def _asked(asked: list[str] | str | None) -> tuple[str, ...]:
    if not asked:
        return ()
    names = tuple(asked.split(",")) if isinstance(asked, str) else tuple(asked)
    return checked_asked(names)


def checked_asked(names: tuple[str, ...]) -> tuple[str, ...]:
    """The slots that were asked for. Raises ParleyError naming one that is not known."""
    for name in names:
        if name not in ASKED_FOR:
            known = ", ".join(sorted(ASKED_FOR))
            raise ParleyError(f"asked_for {name!r} is not known; choose of {known}")
    return names


def _region(region: str, language: str) -> str:
    if not region:
        own, _, tagged = language.partition("-")
        region = tagged if len(tagged) == 2 else _REGIONS[own.lower()]  # noqa: PLR2004  ISO 3166
    region = region.upper()
    if not (len(region) == 2 and region.isascii() and region.isalpha()):  # noqa: PLR2004
        raise ParleyError(f"region {region!r} is no country; write two letters, such as US or DE")
    return _ALIASES.get(region, region)


def moment_local(reference: str, zone: str) -> datetime:
    """The business's wall clock: the reference, else the present. Raises ParleyError."""
    if not reference:
        now = utc_now()
        return now.astimezone(_zone(zone) if zone else None).replace(tzinfo=None)
    return _reference(reference, zone)


@lru_cache(maxsize=REFERENCES_MAX)
def _reference(reference: str, zone: str) -> datetime:
    known = _zone(zone) if zone else None
    try:
        local = datetime.fromisoformat(reference)
    except ValueError as error:
        mend = "write local time, such as 2026-11-20T10:00:00"
        raise ParleyError(f"reference {reference!r} is no time; {mend}") from error
    if local.tzinfo is not None and known is not None:
        local = local.astimezone(known)
    return local.replace(tzinfo=None)


def _zone(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo(zone)
    except (OSError, ValueError, KeyError) as error:
        mend = "write an IANA name, such as Europe/Berlin"
        raise ParleyError(f"zone {zone!r} is not known; {mend}") from error


def as_line(answer: Answer | Bad) -> str:
    """An answer as one line of JSON."""
    return _ENCODER.encode(answer).decode()


def told(spoken: Spoken, understanding: Understanding) -> Answer:
    """An understanding as a line of output."""
    values = [_told(value, spoken) for value in understanding.values if value.kind in TOLD_KINDS]
    return Answer(values, understanding.intents, understanding.language)


def _told(value: Value, spoken: Spoken) -> Told:
    text = spoken.text if value.source == 0 else (spoken.nbest or [])[value.source - 1]
    return Told(
        kind=value.kind,
        text=text[value.start : value.end],
        start=value.start,
        end=value.end,
        source=value.source - 1 if value.source else None,
        value=shaped(value.kind, value.value),
        ambiguous=value.ambiguous,
        alternatives=[shaped(value.kind, other) for other in value.alternatives],
    )


def shaped(kind: str, value: str) -> JsonValue:
    """A canonical text as JSON. A date may have a range among its alternatives, and vice versa."""
    if "/" in value and kind in _RANGED:
        return as_json("datetime_range", value)
    if "/" not in value and kind.endswith("_range"):
        return as_json("datetime", value)
    return as_json(kind, value)
