"""Reads the file that describes a tenant; every fault is told at once, with its line and mend."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import msgspec

from parley.catalogue.rules.prices import read_price
from parley.catalogue.rules.tenant_file import NumberEntry, Price, TenantFile
from parley.catalogue.rules.tenant_file_checks import faults_of
from parley.catalogue.rules.tenant_file_normal import normal
from parley.catalogue.strict_yaml import Faulty, Leaf, read
from parley.conversation.hearing.moment import Hours
from parley.conversation.hearing.opening_hours import hours_of, intervals_of
from parley.errors import ParleyError
from parley.tenants.rules import SpecialDay

SPECIAL_DAYS_MAX = 366
NUMBERS_MAX = 200
SPECIAL_DAY_MEND = '`2026-12-24: "09:00-12:00"`, `closed`, or a mapping with hours and name'

_WORDS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def read_tenant_file(text: str, is_region: Callable[[str], bool]) -> TenantFile:
    """The tenant that a YAML text describes, in its normal form.

    `is_region` knows the regions (ISO 3166-2) whose holidays can be told. Raises Faulty.
    """
    file, lines = read(text, TenantFile, _LEAVES)
    if faults := [lines.fault(path, what) for path, what in faults_of(file, is_region)]:
        raise Faulty(faults)
    return normal(file)


def _bool(written: object) -> bool:
    if not isinstance(written, str) or written.lower() not in _WORDS:
        raise ValueError("write yes or no")
    return _WORDS[written.lower()]


def _special_days(written: object) -> tuple[SpecialDay, ...]:
    if not isinstance(written, dict) or len(written) > SPECIAL_DAYS_MAX:
        raise ValueError(f"write at most {SPECIAL_DAYS_MAX} of {SPECIAL_DAY_MEND}")
    return tuple(sorted((_special_day(*item) for item in written.items()), key=lambda d: d.day))


def _special_day(written_day: str, written: object) -> SpecialDay:
    try:
        day = date.fromisoformat(written_day)
    except ValueError as error:
        raise ValueError(f"{written_day!r} is no date; write {SPECIAL_DAY_MEND}") from error
    name = ""
    if isinstance(written, Mapping):
        if unknown := sorted(written.keys() - {"hours", "name"}):
            raise ParleyError(f"{written_day}: {unknown[0]} is not known; write {SPECIAL_DAY_MEND}")
        name, written = str(written.get("name", "")), written.get("hours", "")
    return SpecialDay(day, intervals_of(written), name)


def _numbers(written: object) -> tuple[NumberEntry, ...]:
    entries = written if isinstance(written, list) else [written] if written else []
    if len(entries) > NUMBERS_MAX:
        raise ValueError(f"at most {NUMBERS_MAX} numbers")
    return tuple(
        NumberEntry(entry) if isinstance(entry, str) else _number(entry) for entry in entries
    )


def _number(entry: object) -> NumberEntry:
    try:
        return msgspec.convert(_known(entry), NumberEntry)
    except msgspec.ValidationError as error:
        raise ValueError("write a number, or a mapping with number and pack") from error


def _known(entry: object) -> object:
    if isinstance(entry, dict) and entry.keys() - {"number", "pack"}:
        raise msgspec.ValidationError("unknown key")
    return entry


_LEAVES: Mapping[Any, Leaf] = {
    bool: _bool,
    Hours: hours_of,
    Price: read_price,
    tuple[SpecialDay, ...]: _special_days,
    tuple[NumberEntry, ...]: _numbers,
}
