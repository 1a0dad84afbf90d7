"""Customers: who comes, and the contact by which they are reached, which a family may share."""

from datetime import datetime
from typing import Literal

import msgspec

CUSTOMER_NAME_MAX_CHARS = 200


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """A way to reach people of a tenant. `pii_phone` is E.164; what is not known is empty."""

    id: str
    tenant_id: str
    pii_phone: str = ""
    pii_email: str = ""
    created_at: datetime
    erased_at: datetime | None = None


class Customer(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who comes. `contact_id` None: nobody knows how to reach them.

    `pii_birth_date` is ISO 8601, `language` BCP 47, `external_ref` their id where they were
    imported from; what is not known is empty. `erased_at` None: they are kept.
    """

    id: str
    tenant_id: str
    contact_id: str | None
    pii_name: str
    pii_salutation: Literal["ms", "mr", ""] = ""
    pii_birth_date: str = ""
    language: str = ""
    external_ref: str = ""
    created_at: datetime
    updated_at: datetime
    erased_at: datetime | None = None


def same_name(name: str, other: str) -> bool:
    """Whether two names are one, however capitals and spaces are set."""
    return folded_name(name) == folded_name(other)


def folded_name(name: str) -> str:
    """A name without capitals and with single spaces."""
    return " ".join(name.casefold().split())
