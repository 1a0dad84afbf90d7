"""The file that describes a tenant, as `parley tenant apply` reads it and `show` writes it."""

from decimal import Decimal
from typing import Annotated, Literal

import msgspec

from parley.catalogue.rules.policies import HORIZON_MAX_DAYS, NOTICE_MAX_MIN, Policy
from parley.catalogue.rules.services import Duration, Minutes, Question
from parley.conversation.hearing.moment import Hours
from parley.tenants.rules import SpecialDay

RETENTION_MAX_DAYS = 3_650
RETENTION_DAYS = 30

Retention = Annotated[int, msgspec.Meta(ge=1, le=RETENTION_MAX_DAYS)]
Notice = Annotated[int, msgspec.Meta(ge=0, le=NOTICE_MAX_MIN)]
Horizon = Annotated[int, msgspec.Meta(ge=1, le=HORIZON_MAX_DAYS)]


class Price(msgspec.Struct, frozen=True):
    """What something costs, in the currency's major unit; with `least` it may be more."""

    amount: Decimal
    least: bool = False


class NumberEntry(msgspec.Struct, frozen=True):
    """A number that leads here; `pack` names the agent that answers, empty: the server's."""

    number: str
    pack: str = ""


class BranchEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A branch. `zone` empty: the company's."""

    name: str
    hours: Hours
    address: str = ""
    zone: str = ""
    region: str = ""
    special_days: tuple[SpecialDay, ...] = ()
    transfer_number: str = ""
    numbers: tuple[NumberEntry, ...] = ()
    agents: tuple[str, ...] = ()


class StaffEntry(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who performs services. `branch` empty: the only one; `hours` None: the branch's."""

    name: str
    branch: str = ""
    hours: Hours | None = None
    breaks: Hours | None = None
    services: tuple[str, ...] = ()
    bookable: bool = True


class PhaseEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a service. `key` empty: a letter by its place. `by` names staff, with staff any."""

    minutes: Duration
    name: str = ""
    key: str = ""
    kind: Literal["busy", "idle"] = "busy"
    minutes_max: Minutes = 0
    staff: Literal["same", "any"] = "same"
    by: tuple[str, ...] = ()


class ServiceEntry(msgspec.Struct, frozen=True, kw_only=True):
    """A service: either its `minutes` or its `phases`. `branch` empty: all branches have it."""

    name: str
    minutes: Duration | None = None
    phases: tuple[PhaseEntry, ...] = ()
    category: str = ""
    synonyms: tuple[str, ...] = ()
    buffer_before_min: Minutes = 0
    buffer_after_min: Minutes = 0
    notice_min: Notice | None = None
    horizon_days: Horizon | None = None
    price: Price | None = None
    currency: str = ""
    questions: tuple[Question, ...] = ()
    confirmed_by: Literal["ledger", "staff"] = "ledger"
    note: str = ""
    branch: str = ""


class PolicyEntry(Policy, frozen=True):
    """What a scope rules; `final`: nearer scopes cannot say otherwise."""

    final: bool = False


class PolicyEntries(msgspec.Struct, frozen=True):
    """Rulings by scope, and there by what they are for."""

    tenant: PolicyEntry | None = None
    branches: dict[str, PolicyEntry] = {}
    services: dict[str, PolicyEntry] = {}
    staff: dict[str, PolicyEntry] = {}


class TenantFile(msgspec.Struct, frozen=True, kw_only=True):
    """One tenant as a whole, but for users and absences, which the console alone changes.

    The keys of `branches`, `staff` and `services` are their slugs. `numbers` and `agents` here
    lead to the company where no branch is meant. `suppressions` are numbers never to be called.
    """

    id: str
    name: str
    country: str
    zone: str
    currency: str
    language: str = "en"
    retention_days: Retention = RETENTION_DAYS
    parent: str = ""
    active: bool = True
    numbers: tuple[NumberEntry, ...] = ()
    agents: tuple[str, ...] = ()
    branches: dict[str, BranchEntry]
    staff: dict[str, StaffEntry] = {}
    services: dict[str, ServiceEntry] = {}
    policies: PolicyEntries = PolicyEntries()
    suppressions: tuple[str, ...] = ()
