"""What holds of a tenant wherever it stands."""

from datetime import datetime

import msgspec

from parley.tenants.emergency import DEFAULT, NUMBERS

DEFAULT_TENANT = "default"
"""The tenant of a server that one company uses."""


class Tenant(msgspec.Struct, frozen=True):
    """A company that agents speak for. `country` is ISO 3166 alpha-2, `zone` an IANA name.

    `parent_id` is the agency whose members see it; None: no agency does.
    """

    id: str
    name: str
    country: str
    zone: str
    retention_days: int
    created_at: datetime
    parent_id: str | None = None


def emergency_number(country: str) -> str:
    """The number that reaches an ambulance in a country (ISO 3166 alpha-2, any case)."""
    return NUMBERS.get(country.upper(), DEFAULT)
