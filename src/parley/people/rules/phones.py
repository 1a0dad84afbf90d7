"""Numbers of people, and the wish not to be called."""

import re
from datetime import datetime

import msgspec

E164 = re.compile(r"\+[1-9][0-9]{6,14}")
"""ITU-T E.164: a plus sign, the country code, at most 15 digits in all."""


class Suppression(msgspec.Struct, frozen=True):
    """The wish not to be called. An empty `pii_phone` means the unknown number of `call_id`."""

    id: str
    tenant_id: str
    pii_phone: str
    call_id: str
    reason: str
    created_at: datetime


def is_e164(text: str) -> bool:
    """True for a telephone number as we keep it."""
    return E164.fullmatch(text) is not None


def number_or_unknown(*candidates: str) -> str:
    """The first of the candidates that is a number; empty if none is."""
    return next((number for number in candidates if is_e164(number)), "")
