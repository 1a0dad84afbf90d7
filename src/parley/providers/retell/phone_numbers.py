"""Telephone numbers as the platform tells them, and the marks of those who hide theirs."""

import re

from parley.conversation.hearing.plans import DIRECT_DIALLING, look_up, look_up_abroad
from parley.providers.retell.details import E164

NUMBER_MAX_CHARS = 128
BARE_DIGITS_MIN = 11
"""Digits of a number that may be meant with its country code, though nothing says so."""

ANONYMOUS = frozenset(
    {
        "+266696687",
        "266696687",
        "anonym",
        "anonymous",
        "blocked",
        "hidden",
        "none",
        "null",
        "privat",
        "private",
        "restricted",
        "unavailable",
        "undefined",
        "unknown",
        "withheld",
    }
)
"""What stands for the number of a caller who hides it; the digits spell ANONYMOUS."""

_ANONYMOUS_NUMBERED = re.compile(r"anonymous[_-][0-9]+")
_ADDRESS = re.compile(r"(?:sips?|tel):([^@;]+)(?:[@;].*)?", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s()./\-\u2010-\u2015]+")
_DIALLED = re.compile(r"\+?[0-9]+")


def e164(raw: str, region: str = "") -> str:
    """A number as it was told as E.164; empty if it is hidden or none.

    `region` (ISO 3166, two letters) is whose plan holds without a country code; empty: none.
    """
    number = _address(raw)
    if is_anonymous(number):
        return ""
    if E164.fullmatch(number):
        return number
    dialled = _SEPARATORS.sub("", number)
    return _planned(dialled, region) if _DIALLED.fullmatch(dialled) else ""


def is_anonymous(raw: str) -> bool:
    """Whether a caller's number is hidden; True for none."""
    number = _address(raw).lower()
    return not number or number in ANONYMOUS or bool(_ANONYMOUS_NUMBERED.fullmatch(number))


def _address(raw: str) -> str:
    """The number in a SIP or telephone address, or what is none itself."""
    if len(raw) > NUMBER_MAX_CHARS:
        return ""
    address = _ADDRESS.fullmatch(raw.strip())
    return address[1].strip() if address else raw.strip()


def _planned(digits: str, region: str) -> str:
    at_home = look_up(digits, region)
    if at_home.valid:
        return at_home.e164
    if digits.startswith(DIRECT_DIALLING) or len(digits) >= BARE_DIGITS_MIN:
        abroad, _ = look_up_abroad(digits, region)
        if abroad.valid:
            return abroad.e164
    return at_home.e164
