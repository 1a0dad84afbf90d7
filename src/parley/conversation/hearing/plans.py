"""What the world's numbering plans say of digits. Data and rules are those of phonenumbers."""

import re
from functools import lru_cache

import msgspec
import phonenumbers
from phonenumbers import PhoneMetadata, ValidationResult

PHONE_DIGITS_MIN = 7
"""Digits below which nothing is taken for a phone."""

PHONE_DIGITS_MAX = 17
"""Digits above which nothing is taken for a phone: fifteen, and a way to dial abroad."""

DIRECT_DIALLING = "00"
"""What stands for the plus in most of the world."""


REGIONS_MAX = 300
"""Regions whose lengths are remembered; there are about 250."""


class Plan(msgspec.Struct, frozen=True):
    """What the numbering plans say of some digits. `e164` is empty unless they are possible."""

    e164: str = ""
    valid: bool = False
    too_long: bool = False


class _Lengths(msgspec.Struct, frozen=True):
    """How many digits the numbers of a region have, and what may stand before them when dialled."""

    possible: frozenset[int]
    prefix: re.Pattern[str]


def look_up(digits: str, region: str) -> Plan:
    """What the plans of `region` (ISO 3166, two letters) say of digits, with or without a plus."""
    count = len(digits.lstrip("+"))
    if not PHONE_DIGITS_MIN <= count <= PHONE_DIGITS_MAX:
        return Plan(too_long=count > PHONE_DIGITS_MAX)
    return _refused_by_length(digits, region) or _looked_up(digits, region)


def _looked_up(digits: str, region: str) -> Plan:
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return Plan()
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != ValidationResult.IS_POSSIBLE:
        return Plan(too_long=reason == ValidationResult.TOO_LONG)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Plan(e164, phonenumbers.is_valid_number(number))


def _refused_by_length(digits: str, region: str) -> Plan | None:
    """The plan of digits that no parsing makes a number; None where only parsing can tell.

    Parsing costs more than all else that hearing does. It changes the count of digits only by what
    it takes off their front.
    """
    lengths = _lengths(region)
    if lengths is None or not (digits.isascii() and digits.isdigit()):
        return None
    count = len(digits)
    if count in lengths.possible or lengths.prefix.match(digits):
        return None
    return Plan(too_long=count > max(lengths.possible))


@lru_cache(maxsize=REGIONS_MAX)
def _lengths(region: str) -> _Lengths | None:
    """What numbers of a region are measured by, None for a region that has no plan.

    The lengths are those of the region that leads the country code, as in phonenumbers.
    """
    own = PhoneMetadata.metadata_for_region(region, None)
    if own is None or own.country_code is None or region not in phonenumbers.SUPPORTED_REGIONS:
        return None
    leading = phonenumbers.region_code_for_country_code(own.country_code)
    metadata = PhoneMetadata.metadata_for_region(leading, own)
    if metadata is None or metadata.general_desc is None:
        return None
    prefixes = (str(own.country_code), own.international_prefix, own.national_prefix_for_parsing)
    return _Lengths(
        frozenset(metadata.general_desc.possible_length),
        re.compile("|".join(f"(?:{prefix})" for prefix in prefixes if prefix)),
    )


def look_up_abroad(digits: str, region: str) -> tuple[Plan, bool]:
    """Digits too many for the region as a number with its country code; surely so after 00."""
    if digits.startswith("+"):
        return Plan(), False
    plan = look_up("+" + digits.removeprefix(DIRECT_DIALLING), region)
    return plan, digits.startswith(DIRECT_DIALLING)


def mend(digits: str, fresh: str, region: str) -> str:
    """`digits` with the misspoken end replaced by `fresh` and what was said after it.

    Of the places where `fresh` can begin, the one that makes a whole number and whose digits
    resemble what they replace; else as many digits are replaced as were said.
    """
    size = min(len(fresh), len(digits))
    best, best_rank = digits[: len(digits) - size] + fresh, (0, 0, 0)
    for dropped in range(len(digits.lstrip("+")) + 1):
        kept = digits[: len(digits) - dropped]
        plan = look_up(kept + fresh, region)
        if not plan.e164:
            continue
        same = sum(a == b for a, b in zip(digits[len(kept) :], fresh, strict=False))
        rank = (1 + (dropped == len(fresh)), plan.valid, same)
        if rank > best_rank:
            best, best_rank = kept + fresh, rank
    return best
