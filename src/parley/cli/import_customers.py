"""Rows of a list of customers, read."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final, Literal

from parley.cli.import_table import Row
from parley.people.importing import Arrival
from parley.people.rules.name_words import SALUTATIONS
from parley.people.rules.names import fold
from parley.tenants.numbers import e164

COLUMNS: Final = {
    "external_ref": ("id", "customer_id", "kundennummer", "kunden_nr", "kundennr", "nr"),
    "name": ("full_name", "customer", "customer_name", "kunde", "kundenname"),
    "first_name": ("firstname", "given_name", "vorname"),
    "last_name": ("lastname", "surname", "family_name", "nachname"),
    "phone": ("telephone", "mobile", "phone_number", "telefon", "telefonnummer", "handy", "mobil"),
    "email": ("e_mail", "mail", "email_address"),
    "salutation": ("title", "anrede"),
    "birth_date": ("birthday", "date_of_birth", "dob", "geburtsdatum", "geburtstag"),
    "language": ("sprache",),
}
NEEDED: Final = (("name", "last_name"), ("external_ref", "phone", "email"))

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def arrival(row: Row, country: str) -> Arrival:
    """The customer of a row. Raises ValueError with what to mend."""
    cells = row.cells
    return Arrival(
        name=_name(cells),
        external_ref=cells.get("external_ref", ""),
        phone=phone_of(cells, country),
        email=email_of(cells),
        salutation=_salutation(cells.get("salutation", "")),
        birth_date=day_of(cells["birth_date"]).isoformat() if "birth_date" in cells else "",
        language=_language(cells.get("language", "")),
    )


def phone_of(cells: Mapping[str, str], country: str) -> str:
    """The number of a row in E.164; empty: it tells none. Raises ValueError."""
    written = cells.get("phone", "")
    number = e164(written, country)
    if written and not number:
        raise ValueError(f"phone {written!r} is no telephone number; write it with its country")
    return number


def email_of(cells: Mapping[str, str]) -> str:
    """The address of a row; empty: it tells none. Raises ValueError."""
    written = cells.get("email", "").lower()
    if written and not _EMAIL.fullmatch(written):
        raise ValueError(f"email {written!r} is no e-mail address; mend it or leave it empty")
    return written


def day_of(written: str) -> date:
    """A date as `2026-12-24` or `24.12.2026`. Raises ValueError."""
    german = _GERMAN_DATE.fullmatch(written)
    try:
        if german:
            return date(int(german[3]), int(german[2]), int(german[1]))
        return date.fromisoformat(written)
    except ValueError as error:
        raise ValueError(f"{written!r} is no date; write 2026-12-24 or 24.12.2026") from error


def _name(cells: Mapping[str, str]) -> str:
    parts = (cells.get("first_name", ""), cells.get("last_name", ""))
    name = cells.get("name") or " ".join(part for part in parts if part)
    if not name:
        raise ValueError("nobody's name stands there; fill it in")
    return name


def _salutation(written: str) -> Literal["ms", "mr", ""]:
    known = SALUTATIONS.get(fold(written))
    if written and known is None:
        raise ValueError(f"salutation {written!r} is not known; write Ms or Mr, or leave it empty")
    return known or ""


def _language(written: str) -> str:
    if written and not _LANGUAGE.fullmatch(written.lower()):
        raise ValueError(f"language {written!r} is no tag; write en, de, hi, …")
    return written.lower()
