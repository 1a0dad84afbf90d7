"""A tenant's file as plain mappings, lists and texts: what is written, and what is compared."""

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from parley.catalogue.rules.prices import price_text
from parley.catalogue.rules.tenant_file import NumberEntry, Price, TenantFile
from parley.conversation.hearing.moment import Hours
from parley.conversation.hearing.opening_hours import hours_text, intervals_text
from parley.tenants.rules import SpecialDay

Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"]
Entries = dict[str, dict[str, str]]
"""Fields by entry: `staff.mia` has `name`, `branch` and so on, each as one line of text."""

COMPANY = "company"
GROUPS = ("branches", "staff", "services")
CLOSED = "closed"


def plain(file: TenantFile) -> dict[str, Plain]:
    """The file without what may be left out."""
    return _struct(file)


def entries(file: TenantFile) -> Entries:
    """The file cut into what is added, changed or taken away as one."""
    whole = plain(file)
    found: Entries = {COMPANY: {}}
    for name, value in whole.items():
        if name in GROUPS and isinstance(value, dict):
            found |= {f"{name}.{slug}": _fields(entry) for slug, entry in value.items()}
        elif name == "policies" and isinstance(value, dict):
            found |= _policies(value)
        else:
            found[COMPANY][name] = one_line(value)
    return found


def one_line(value: Plain) -> str:
    """A value as a person reads it in a plan."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, list):
        return ", ".join(f"({one_line(one)})" if _is_many(one) else one_line(one) for one in value)
    return "; ".join(f"{name} {one_line(one)}" for name, one in value.items())


def _policies(scopes: Mapping[str, Plain]) -> Entries:
    found: Entries = {}
    for scope, value in scopes.items():
        if scope == "tenant":
            found["policies.tenant"] = _fields(value)
        elif isinstance(value, dict):
            found |= {f"policies.{scope}.{slug}": _fields(one) for slug, one in value.items()}
    return found


def _fields(entry: Plain) -> dict[str, str]:
    assert isinstance(entry, dict), "an entry is a mapping of its fields"
    return {name: one_line(value) for name, value in entry.items()}


def _is_many(value: Plain) -> bool:
    return isinstance(value, list | dict)


def _struct(value: msgspec.Struct) -> dict[str, Plain]:
    """The fields that differ from their defaults; those without a default always."""
    shown: dict[str, Plain] = {}
    for field in msgspec.structs.fields(value):
        found = getattr(value, field.name)
        default = field.default_factory() if _made(field) else field.default
        if found is not None and (field.required or found != default):
            shown[field.name] = _plain(found)
    return shown


def _made(field: msgspec.structs.FieldInfo) -> bool:
    return field.default_factory is not msgspec.NODEFAULT


def _plain(value: object) -> Plain:  # noqa: PLR0911 - one line for each kind of value
    match value:
        case bool() | int() | str():
            return value
        case float() | Decimal():
            return int(value) if value == int(value) else float(value)
        case Hours():
            return hours_text(value)
        case Price():
            return price_text(value)
        case NumberEntry(number, ""):
            return number
        case tuple() if value and isinstance(value[0], SpecialDay):
            return {f"{day.day:%Y-%m-%d}": _special_day(day) for day in value}
        case tuple():
            return [_plain(one) for one in value]
        case dict():
            return {str(name): _plain(one) for name, one in value.items()}
        case msgspec.Struct():
            return _struct(value)
        case _:
            raise AssertionError(f"no field of the file is a {type(value).__name__}")


def _special_day(day: SpecialDay) -> Plain:
    hours = intervals_text(day.intervals) or CLOSED
    return {"hours": hours, "name": day.name} if day.name else hours
