"""What people type into settings: read into values, with each fault kept beside its field."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from functools import cache
from typing import Final, TypeVar
from zoneinfo import available_timezones

import msgspec

from parley.web.console.forms import FIELD_MAX_CHARS, Form

NAME_MAX_CHARS: Final = 100
LINE_MAX_CHARS: Final = 200
TEXT_MAX_CHARS: Final = 2_000
DIGITS_MAX: Final = 9
"""Of a whole number; no field takes a larger one."""

YEARS: Final = range(2000, 2200)
"""Of the dates that people write."""

WITHOUT_CENTS: Final = frozenset({"CLP", "ISK", "JPY", "KRW", "VND"})
"""Currencies whose minor unit is their major one (ISO 4217)."""

_AMOUNT = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}")

Choice = TypeVar("Choice", bound=str)


@cache
def known_zones() -> frozenset[str]:
    """All IANA time zones, with those that only older computers write."""
    return frozenset(available_timezones())


@cache
def zones() -> tuple[str, ...]:
    """The IANA time zones that people choose from, in order."""
    return tuple(sorted(zone for zone in known_zones() if "/" in zone or zone == "UTC"))


class Fault(msgspec.Struct, frozen=True):
    """Why a field cannot be taken: the key of a sentence, and what stands in its places."""

    key: str
    values: dict[str, object] = {}


class Typed:
    """A form as it was typed: `fields` to show again, `faults` by the name of their field.

    A reading function gives a value that fits in any case; it counts only without faults.
    """

    def __init__(self, form: Form) -> None:
        self._form = form
        self.fields: dict[str, str] = {}
        self.faults: dict[str, Fault] = {}

    def refuse(self, name: str, key: str, **values: object) -> None:
        """Note what is wrong with a field; the first fault of a field counts."""
        self.faults.setdefault(name, Fault(key, values))

    def text(self, name: str, most: int = LINE_MAX_CHARS) -> str:
        """A field without the spaces around it; empty where it is absent."""
        typed = self._form.text(name, FIELD_MAX_CHARS)
        self.fields[name] = typed
        if len(typed) > most:
            self.refuse(name, "settings.fault_long", most=most)
            return ""
        return typed

    def needed(self, name: str, most: int = NAME_MAX_CHARS) -> str:
        """One line that must be there."""
        typed = " ".join(self.text(name, most).split())
        if not typed:
            self.refuse(name, "settings.fault_needed")
        return typed

    def flag(self, name: str) -> bool:
        """Whether a box is ticked."""
        ticked = self._form.flag(name)
        self.fields[name] = "on" if ticked else ""
        return ticked

    def choice(self, name: str, allowed: Sequence[Choice]) -> Choice:
        """One of these; the first of them, with a fault, where it is another."""
        typed = self.text(name)
        for one in allowed:
            if typed == one:
                return one
        self.refuse(name, "settings.fault_choice")
        return allowed[0]

    def lines(self, name: str, most: int) -> tuple[str, ...]:
        """The lines of a field, or what commas part; each once, none of them empty."""
        parts = re.split(r"[\n,;]", self.text(name, TEXT_MAX_CHARS))
        found = tuple(dict.fromkeys(filter(None, (" ".join(part.split()) for part in parts))))
        if len(found) > most:
            self.refuse(name, "settings.fault_many", most=most)
        if any(len(line) > NAME_MAX_CHARS for line in found):
            self.refuse(name, "settings.fault_long", most=NAME_MAX_CHARS)
        return found

    def whole(self, name: str, least: int, most: int) -> int | None:
        """A whole number from `least` to `most`; None: the field is empty, or has a fault."""
        typed = self.text(name)
        if not typed:
            return None
        plain = typed.isascii() and typed.isdecimal() and len(typed) <= DIGITS_MAX
        if not plain or not least <= int(typed) <= most:
            self.refuse(name, "settings.fault_whole", least=least, most=most)
            return None
        return int(typed)

    def hours_number(self, name: str, most: int) -> float | None:
        """A number of hours, halves too; None: the field is empty, or has a fault."""
        typed = self.text(name)
        if not typed:
            return None
        found = _AMOUNT.fullmatch(typed)
        hours = float(typed.replace(",", ".")) if found else -1
        if not 0 <= hours <= most:
            self.refuse(name, "settings.fault_hours_number", most=most)
            return None
        return hours

    def money(self, name: str, currency: str) -> int | None:
        """An amount in minor units; None: the field is empty, or has a fault."""
        typed = self.text(name)
        if not typed:
            return None
        found = _AMOUNT.fullmatch(typed)
        if found is None or (currency in WITHOUT_CENTS and found[2]):
            self.refuse(name, "settings.fault_money")
            return None
        if currency in WITHOUT_CENTS:
            return int(found[1])
        return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))

    def code(self, name: str, kind: str) -> str:
        """A `country` (ISO 3166 alpha-2) or a `currency` (ISO 4217), in capitals."""
        typed = self.text(name).upper()
        if not {"country": _COUNTRY, "currency": _CURRENCY}[kind].fullmatch(typed):
            self.refuse(name, f"settings.fault_{kind}")
        return typed

    def zone(self, name: str) -> str:
        """An IANA time zone."""
        typed = self.text(name)
        if typed not in known_zones():
            self.refuse(name, "settings.fault_zone")
        return typed

    def day(self, name: str) -> date | None:
        """A date of YEARS; None: the field is empty, or has a fault."""
        typed = self.text(name)
        try:
            found = date.fromisoformat(typed) if typed else None
        except ValueError:
            found = date.min
        if found is not None and found.year not in YEARS:
            self.refuse(name, "settings.fault_day")
            return None
        return found

    def clock(self, name: str) -> time | None:
        """A time of day; None: the field is empty, or has a fault."""
        typed = self.text(name)
        try:
            return time.fromisoformat(typed).replace(tzinfo=None) if typed else None
        except ValueError:
            self.refuse(name, "settings.fault_clock")
            return None


def decimals_of(currency: str) -> int:
    """How many digits an amount of a currency has after its point."""
    return 0 if currency in WITHOUT_CENTS else 2


def money_text(minor: int | None, currency: str) -> str:
    """An amount as it stands in a field; empty: there is none."""
    if minor is None:
        return ""
    return str(minor) if currency in WITHOUT_CENTS else f"{minor // 100}.{minor % 100:02}"


def number_text(value: float | None) -> str:
    """A number as it stands in a field; empty: there is none."""
    return "" if value is None else f"{value:g}"


def differing(typed: Mapping[str, str], stored: Mapping[str, str]) -> dict[str, str]:
    """What is stored in the fields that were typed otherwise."""
    return {name: stored[name] for name in typed if name in stored and stored[name] != typed[name]}
