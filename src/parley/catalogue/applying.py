"""Makes a tenant what its file says, in one transaction. The counterpart of describing.py."""

from collections.abc import Iterable, Mapping

import msgspec

from parley.catalogue import actions
from parley.catalogue.describing import Standing, policy_of, standing
from parley.catalogue.rules.policies import Ruling, Scope
from parley.catalogue.rules.prices import minor_units
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.staff import Staff
from parley.catalogue.rules.tenant_file import (
    BranchEntry,
    NumberEntry,
    PolicyEntry,
    ServiceEntry,
    StaffEntry,
    TenantFile,
)
from parley.catalogue.rules.tenant_file_normal import phases_of
from parley.db.engine import Tx
from parley.errors import ParleyError, Refused
from parley.people import actions as people
from parley.tenants import actions as tenants
from parley.tenants.actions import places
from parley.tenants.rules import Branch, Number, PlatformAgent, Tenant

SUPPRESSED_BECAUSE = "file"

Ids = dict[str, str]
"""Ids by slug."""
replace = msgspec.structs.replace


def apply(tx: Tx, wanted: TenantFile, content: str) -> None:
    """Make a tenant what a file in its normal form says, and keep the file.

    What the file does not name is made inactive; numbers, agents and policies are taken away.
    Raises ParleyError where another tenant has a number or an agent, or there is no such parent.
    """
    try:
        _apply(tx, wanted)
    except Refused as refused:
        raise ParleyError(_MENDS.get(refused.reason, "{}").format(refused)) from refused
    tenants.keep_file(tx, wanted.id, content)


_MENDS = {
    "taken": "Another tenant has this number or agent ({}); take it away there first.",
    "parent": "The parent has to be a tenant without a parent of its own ({}).",
}


def _apply(tx: Tx, wanted: TenantFile) -> None:
    _tenant(tx, wanted)
    found = standing(tx, wanted.id)
    assert found is not None, "the tenant was just written"
    branches = _branches(tx, wanted, found)
    staff = _staff(tx, wanted, found, branches)
    services = _services(tx, wanted, found, branches, staff)
    _end_absent(tx, wanted, found)
    _numbers(tx, wanted, found, branches)
    _agents(tx, wanted, found, branches)
    _rulings(tx, wanted, found, {"branch": branches, "staff": staff, "service": services})
    for number in wanted.suppressions:
        people.suppress(
            tx, tenant_id=wanted.id, phone=number, call_id="", reason=SUPPRESSED_BECAUSE
        )


def _tenant(tx: Tx, wanted: TenantFile) -> None:
    known = tenants.find(tx, wanted.id)
    tenant = Tenant(
        id=wanted.id,
        name=wanted.name,
        country=wanted.country,
        zone=wanted.zone,
        retention_days=wanted.retention_days,
        created_at=known.created_at if known else tx.now,
        parent_id=wanted.parent or None,
        language=wanted.language,
        active=wanted.active,
    )
    if known is None:
        tenants.add(tx, tenant)
    elif known != tenant:
        tenants.change(tx, tenant)


def _branches(tx: Tx, wanted: TenantFile, found: Standing) -> Ids:
    known = {one.slug: one for one in found.branches}
    ids: Ids = {}
    for slug, entry in wanted.branches.items():
        old = known.get(slug)
        new = _branch(entry, wanted, slug, old.id if old else "")
        if old is not None and old != new:
            places.change_branch(tx, new)
        ids[slug] = old.id if old else places.add_branch(tx, new).id
    return ids


def _branch(entry: BranchEntry, file: TenantFile, slug: str, branch_id: str) -> Branch:
    return Branch(
        id=branch_id,
        tenant_id=file.id,
        slug=slug,
        name=entry.name,
        zone=entry.zone or file.zone,
        hours=entry.hours,
        region=entry.region,
        special_days=entry.special_days,
        address=entry.address,
        transfer_number=entry.transfer_number,
    )


def _staff(tx: Tx, wanted: TenantFile, found: Standing, branches: Ids) -> Ids:
    known = {one.slug: one for one in found.staff}
    ids: Ids = {}
    for slug, entry in wanted.staff.items():
        old = known.get(slug)
        new = _staff_member(entry, wanted, slug, branches, old)
        if old is not None and old != new:
            actions.change_staff(tx, new)
        ids[slug] = old.id if old else actions.add_staff(tx, new).id
    return ids


def _staff_member(
    entry: StaffEntry, file: TenantFile, slug: str, branches: Ids, old: Staff | None
) -> Staff:
    return Staff(
        id=old.id if old else "",
        tenant_id=file.id,
        branch_id=branches[entry.branch],
        slug=slug,
        name=entry.name,
        lane=old.lane if old else 0,
        hours=entry.hours,
        breaks=entry.breaks,
        bookable=entry.bookable,
    )


def _services(tx: Tx, wanted: TenantFile, found: Standing, branches: Ids, staff: Ids) -> Ids:
    known = {one.slug: one for one in found.services}
    ids: Ids = {}
    for slug, entry in wanted.services.items():
        old = known.get(slug)
        new = _service(entry, wanted, slug, branches, staff)
        if old is not None and old != replace(new, id=old.id):
            actions.change_service(tx, replace(new, id=old.id))
        ids[slug] = old.id if old else actions.add_service(tx, new).id
    return ids


def _service(
    entry: ServiceEntry, file: TenantFile, slug: str, branches: Ids, staff: Ids
) -> Service:
    currency = entry.currency or file.currency
    performing = (staff[one] for one, known in file.staff.items() if slug in known.services)
    return Service(
        id="",
        tenant_id=file.id,
        branch_id=branches[entry.branch] if entry.branch else None,
        slug=slug,
        name=entry.name,
        phases=phases_of(entry, staff),
        staff_ids=tuple(sorted(performing)),
        category=entry.category,
        synonyms=entry.synonyms,
        buffer_before_min=entry.buffer_before_min,
        buffer_after_min=entry.buffer_after_min,
        notice_min=entry.notice_min,
        horizon_days=entry.horizon_days,
        price_minor=minor_units(entry.price.amount, currency) if entry.price else None,
        price_from=entry.price.least if entry.price else False,
        currency=currency,
        questions=entry.questions,
        confirmed_by=entry.confirmed_by,
        note=entry.note,
    )


def _end_absent(tx: Tx, wanted: TenantFile, found: Standing) -> None:
    """What stands and is not in the file is not active any more."""
    for service in found.services:
        if service.active and service.slug not in wanted.services:
            actions.change_service(tx, replace(service, active=False))
    for one in found.staff:
        if one.active and one.slug not in wanted.staff:
            actions.change_staff(tx, replace(one, active=False))
    for branch in found.branches:
        if branch.active and branch.slug not in wanted.branches:
            places.change_branch(tx, replace(branch, active=False))


def _numbers(tx: Tx, wanted: TenantFile, found: Standing, branches: Ids) -> None:
    pairs: list[tuple[NumberEntry, str | None]] = [(one, None) for one in wanted.numbers]
    for slug, branch in wanted.branches.items():
        pairs += [(one, branches[slug]) for one in branch.numbers]
    numbers = [Number(entry.number, wanted.id, branch, entry.pack) for entry, branch in pairs]
    kept = {number.e164 for number in numbers}
    for old in found.numbers:
        if old.e164 not in kept:
            places.remove_number(tx, wanted.id, old.e164)
    for number in numbers:
        if number not in found.numbers:
            places.put_number(tx, number)


def _agents(tx: Tx, wanted: TenantFile, found: Standing, branches: Ids) -> None:
    agents = [PlatformAgent(one, wanted.id) for one in wanted.agents]
    for slug, branch in wanted.branches.items():
        agents += [PlatformAgent(one, wanted.id, branches[slug]) for one in branch.agents]
    kept = {agent.agent_id for agent in agents}
    for old in found.agents:
        if old.agent_id not in kept:
            places.remove_agent(tx, wanted.id, old.agent_id)
    for agent in agents:
        if agent not in found.agents:
            places.put_agent(tx, agent)


def _rulings(tx: Tx, wanted: TenantFile, found: Standing, ids: Mapping[str, Ids]) -> None:
    rulings = list(_wanted_rulings(wanted, ids))
    kept = {(ruling.scope, ruling.scope_id) for ruling in rulings}
    for old in found.rulings:
        if (old.scope, old.scope_id) not in kept:
            actions.remove_ruling(tx, wanted.id, old.scope, old.scope_id)
    for ruling in rulings:
        if ruling not in found.rulings:
            actions.put_ruling(tx, wanted.id, ruling)


def _wanted_rulings(wanted: TenantFile, ids: Mapping[str, Ids]) -> Iterable[Ruling]:
    policies = wanted.policies
    if policies.tenant is not None:
        yield Ruling("tenant", wanted.id, policy_of(policies.tenant), policies.tenant.final)
    scopes: tuple[tuple[Scope, Mapping[str, PolicyEntry]], ...] = (
        ("branch", policies.branches), ("service", policies.services), ("staff", policies.staff)
    )  # fmt: skip
    for scope, of_scope in scopes:
        for slug, entry in of_scope.items():
            yield Ruling(scope, ids[scope][slug], policy_of(entry), entry.final)
