"""Telephone numbers as people and platforms write them, made E.164 in one way everywhere."""

import re

import phonenumbers

from parley.conversation.hearing.plans import DIRECT_DIALLING, look_up

WRITTEN_MAX_CHARS = 40

_ORNAMENT = re.compile(r"[\s()./\-\u2010-\u2015]+")
_TRUNK = "(0)"
"""What stands in `+49 (0)30 …` for those who dial from inside the country."""


def e164(written: str, country: str = "") -> str:
    """The number in E.164; empty: it is none, or cannot be one in `country` (ISO 3166 alpha-2).

    `+49 30 23125 001`, `0049…`, `4930…` and, in the country itself, `030 23125 001` are one.
    """
    if len(written) > WRITTEN_MAX_CHARS:
        return ""
    trimmed = written.strip().removeprefix("tel:")
    abroad = trimmed.startswith(("+", DIRECT_DIALLING))
    digits = _ORNAMENT.sub("", trimmed.replace(_TRUNK, "") if abroad else trimmed)
    if not (digits.removeprefix("+").isascii() and digits.removeprefix("+").isdigit()):
        return ""
    region = country.upper()
    if digits.startswith("+"):
        return look_up(digits, region).e164
    if digits.startswith(DIRECT_DIALLING):
        return look_up("+" + digits.removeprefix(DIRECT_DIALLING), region).e164
    return _without_plus(digits, region)


def _without_plus(digits: str, region: str) -> str:
    """The likeliest reading: with the country's own code, as dialled at home, with another code."""
    code = phonenumbers.country_code_for_region(region)
    home, abroad = look_up(digits, region), look_up("+" + digits, region)
    if code and abroad.valid and digits.startswith(str(code)):
        return abroad.e164
    if home.valid or not abroad.valid:
        return home.e164
    return abroad.e164
