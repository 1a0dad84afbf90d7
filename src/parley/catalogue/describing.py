"""Describes a tenant as it stands, in the form of its file."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import yaml

from parley.catalogue import actions
from parley.catalogue.rules.policies import Policy, Ruling
from parley.catalogue.rules.prices import major_units
from parley.catalogue.rules.services import Phase, Service
from parley.catalogue.rules.staff import Staff
from parley.catalogue.rules.tenant_file import (
    BranchEntry,
    NumberEntry,
    PhaseEntry,
    PolicyEntries,
    PolicyEntry,
    Price,
    ServiceEntry,
    StaffEntry,
    TenantFile,
)
from parley.catalogue.rules.tenant_file_normal import normal
from parley.catalogue.rules.tenant_file_plain import plain
from parley.db.engine import Tx
from parley.people import actions as people
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch, Number, PlatformAgent, Tenant

CURRENCY = "EUR"
"""Of a tenant that has no service yet."""
WIDTH_CHARS = 96

Slugs = Mapping[str, str]
"""Slugs by id."""


class Standing(msgspec.Struct, frozen=True):
    """A tenant with everything that its file describes; what is not active too."""

    tenant: Tenant
    branches: tuple[Branch, ...]
    staff: tuple[Staff, ...]
    services: tuple[Service, ...]
    rulings: tuple[Ruling, ...]
    numbers: tuple[Number, ...]
    agents: tuple[PlatformAgent, ...]
    suppressions: tuple[str, ...]

    @property
    def resting(self) -> frozenset[str]:
        """The entries of what is not active."""
        groups: tuple[tuple[str, Sequence[Branch | Staff | Service]], ...] = (
            ("branches", self.branches),
            ("staff", self.staff),
            ("services", self.services),
        )
        return frozenset(
            f"{group}.{one.slug}" for group, ones in groups for one in ones if not one.active
        )


def standing(tx: Tx, tenant_id: str) -> Standing | None:
    """Everything of a tenant; None: there is none of that id."""
    tenant = tenants.find(tx, tenant_id)
    if tenant is None:
        return None
    return Standing(
        tenant=tenant,
        branches=tuple(places.list_branches(tx, tenant_id)),
        staff=tuple(actions.list_staff(tx, tenant_id)),
        services=tuple(actions.list_services(tx, tenant_id)),
        rulings=tuple(actions.list_rulings(tx, tenant_id)),
        numbers=tuple(places.list_numbers(tx, tenant_id)),
        agents=tuple(places.list_agents(tx, tenant_id)),
        suppressions=tuple(people.list_suppressed(tx, tenant_id)),
    )


def described(found: Standing) -> TenantFile:
    """The file of a tenant as it stands, in its normal form: what is active."""
    tenant = found.tenant
    branches = {one.id: one.slug for one in found.branches if one.active}
    staff = {one.id: one.slug for one in found.staff if one.active and one.branch_id in branches}
    services = {one.id: one.slug for one in found.services if one.active}
    currency = _currency(found.services)
    file = TenantFile(
        id=tenant.id,
        name=tenant.name,
        country=tenant.country,
        zone=tenant.zone,
        currency=currency,
        language=tenant.language,
        retention_days=tenant.retention_days,
        parent=tenant.parent_id or "",
        active=tenant.active,
        numbers=_numbers(found, None),
        agents=_agents(found, None),
        branches={b.slug: _branch(b, found) for b in found.branches if b.active},
        staff={
            one.slug: _staff(one, branches, found.services)
            for one in found.staff
            if one.id in staff
        },
        services={one.slug: _service(one, branches, staff) for one in found.services if one.active},
        policies=_policies(found.rulings, branches, services, staff),
        suppressions=found.suppressions,
    )
    return normal(file)


def yaml_text(file: TenantFile) -> str:
    """The file as YAML, which reads back as the same."""
    return yaml.safe_dump(
        plain(file),
        allow_unicode=True,
        sort_keys=False,
        width=WIDTH_CHARS,
        default_flow_style=False,
    )


def _branch(branch: Branch, found: Standing) -> BranchEntry:
    return BranchEntry(
        name=branch.name,
        hours=branch.hours,
        address=branch.address,
        zone=branch.zone,
        region=branch.region,
        special_days=branch.special_days,
        transfer_number=branch.transfer_number,
        numbers=_numbers(found, branch.id),
        agents=_agents(found, branch.id),
    )


def _staff(one: Staff, branches: Slugs, services: Iterable[Service]) -> StaffEntry:
    performed = [s.slug for s in services if s.active and one.id in s.staff_ids]
    return StaffEntry(
        name=one.name,
        branch=branches[one.branch_id],
        hours=one.hours,
        breaks=one.breaks,
        services=tuple(performed),
        bookable=one.bookable,
    )


def _service(service: Service, branches: Slugs, staff: Slugs) -> ServiceEntry:
    price = None
    if service.price_minor is not None:
        amount = major_units(service.price_minor, service.currency)
        price = Price(amount, service.price_from)
    return ServiceEntry(
        name=service.name,
        phases=tuple(_phase(phase, staff) for phase in service.phases),
        category=service.category,
        synonyms=service.synonyms,
        buffer_before_min=service.buffer_before_min,
        buffer_after_min=service.buffer_after_min,
        notice_min=service.notice_min,
        horizon_days=service.horizon_days,
        price=price,
        currency=service.currency,
        questions=service.questions,
        confirmed_by=service.confirmed_by,
        note=service.note,
        branch=branches.get(service.branch_id or "", ""),
    )


def _phase(phase: Phase, staff: Slugs) -> PhaseEntry:
    return PhaseEntry(
        minutes=phase.minutes,
        name=phase.name,
        key=phase.key,
        kind=phase.kind,
        minutes_max=phase.minutes_max,
        staff=phase.staff,
        by=tuple(staff[one] for one in phase.staff_ids if one in staff),
    )


def _policies(
    rulings: Iterable[Ruling], branches: Slugs, services: Slugs, staff: Slugs
) -> PolicyEntries:
    by_scope: dict[str, dict[str, PolicyEntry]] = {"branch": {}, "service": {}, "staff": {}}
    tenant = None
    slugs = {"branch": branches, "service": services, "staff": staff}
    for ruling in rulings:
        entry = PolicyEntry(**msgspec.structs.asdict(ruling.policy), final=ruling.final)
        if ruling.scope == "tenant":
            tenant = entry
        elif slug := slugs[ruling.scope].get(ruling.scope_id):
            by_scope[ruling.scope][slug] = entry
    return PolicyEntries(
        tenant,
        *(dict(sorted(by_scope[scope].items())) for scope in ("branch", "service", "staff")),
    )


def policy_of(entry: PolicyEntry) -> Policy:
    """What an entry rules, without whether it is final."""
    values = msgspec.structs.asdict(entry)
    del values["final"]
    return Policy(**values)


def _numbers(found: Standing, branch_id: str | None) -> tuple[NumberEntry, ...]:
    known = {branch.id for branch in found.branches if branch.active}
    return tuple(
        NumberEntry(one.e164, one.pack)
        for one in found.numbers
        if (one.branch_id if one.branch_id in known else None) == branch_id
    )


def _agents(found: Standing, branch_id: str | None) -> tuple[str, ...]:
    known = {branch.id for branch in found.branches if branch.active}
    return tuple(
        one.agent_id
        for one in found.agents
        if (one.branch_id if one.branch_id in known else None) == branch_id
    )


def _currency(services: Iterable[Service]) -> str:
    """What most of the services are priced in."""
    counted = Counter(service.currency for service in services if service.active)
    return counted.most_common(1)[0][0] if counted else CURRENCY
