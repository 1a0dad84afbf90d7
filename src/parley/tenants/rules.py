"""What holds of a tenant wherever it stands."""

from datetime import date, datetime

import msgspec

from parley.conversation.hearing.moment import Hours, Interval
from parley.tenants.emergency import DEFAULT, NUMBERS

DEFAULT_TENANT = "default"
"""The tenant of a server that one company uses."""


class Tenant(msgspec.Struct, frozen=True):
    """A company that agents speak for. `country` is ISO 3166 alpha-2, `zone` an IANA name.

    `parent_id` is the agency whose members see it; None: no agency does. `language` (BCP 47) is
    what its people and most of its callers speak. One that is not `active` answers no call.
    """

    id: str
    name: str
    country: str
    zone: str
    retention_days: int
    created_at: datetime
    parent_id: str | None = None
    language: str = "en"
    active: bool = True


class SpecialDay(msgspec.Struct, frozen=True):
    """A date with hours of its own; without intervals it is closed. It overrides a holiday."""

    day: date
    intervals: tuple[Interval, ...] = ()
    name: str = ""


class Branch(msgspec.Struct, frozen=True):
    """A place of a company. `hours` are on its wall clock, in `zone`.

    `region` is ISO 3166-2, such as `DE-BE`: its public holidays are days off; empty: none are.
    `transfer_number` is where callers are put through to, E.164 or empty.
    """

    id: str
    tenant_id: str
    slug: str
    name: str
    zone: str
    hours: Hours
    region: str = ""
    special_days: tuple[SpecialDay, ...] = ()
    address: str = ""
    transfer_number: str = ""
    active: bool = True


class Number(msgspec.Struct, frozen=True):
    """A telephone number that leads to a tenant, and to a branch where it is that branch's alone.

    `pack` names the agent that answers calls to it here; empty: the server's.
    """

    e164: str
    tenant_id: str
    branch_id: str | None = None
    pack: str = ""


class PlatformAgent(msgspec.Struct, frozen=True):
    """An agent of the platform that speaks for a tenant, where no number says it."""

    agent_id: str
    tenant_id: str
    branch_id: str | None = None


class Resolved(msgspec.Struct, frozen=True):
    """Whose call it is. `branch_id` None: several are possible, and the caller has to say.

    `pack` names the agent that answers at that number; empty: the server's. `mismatch`: the
    platform's agent belongs somewhere else, which somebody has to mend.
    """

    tenant_id: str
    branch_id: str | None
    pack: str = ""
    mismatch: bool = False


def emergency_number(country: str) -> str:
    """The number that reaches an ambulance in a country (ISO 3166 alpha-2, any case)."""
    return NUMBERS.get(country.upper(), DEFAULT)
