"""The normal form of a tenant's file: what may be left out is left out, numbers are E.164."""

import string

import msgspec

from parley.catalogue.rules.services import Phase
from parley.catalogue.rules.tenant_file import (
    BranchEntry,
    NumberEntry,
    PhaseEntry,
    ServiceEntry,
    StaffEntry,
    TenantFile,
)
from parley.tenants.numbers import e164

replace = msgspec.structs.replace


def normal(file: TenantFile) -> TenantFile:
    """The file so that two that mean the same are equal."""
    country = file.country.upper()
    return replace(
        file,
        country=country,
        currency=file.currency.upper(),
        numbers=_numbers(file.numbers, country),
        agents=tuple(sorted(set(file.agents))),
        branches={slug: _branch(one, file, country) for slug, one in sorted(file.branches.items())},
        staff={slug: _staff(one, file) for slug, one in sorted(file.staff.items())},
        services={slug: _service(one, file) for slug, one in sorted(file.services.items())},
        suppressions=tuple(sorted({e164(one, country) or one for one in file.suppressions})),
    )


def phases_of(service: ServiceEntry, ids: dict[str, str]) -> tuple[Phase, ...]:
    """The phases that an entry means; `ids` are those of staff, by slug."""
    entries = service.phases
    if service.minutes is not None:
        entries = (PhaseEntry(minutes=service.minutes),)
    return tuple(
        Phase(
            key=phase.key or string.ascii_lowercase[place % len(string.ascii_lowercase)],
            name=phase.name,
            minutes=phase.minutes,
            kind=phase.kind,
            minutes_max=phase.minutes_max,
            staff=phase.staff,
            staff_ids=tuple(ids[slug] for slug in phase.by if slug in ids),
        )
        for place, phase in enumerate(entries)
    )


def _branch(branch: BranchEntry, file: TenantFile, country: str) -> BranchEntry:
    return replace(
        branch,
        zone="" if branch.zone == file.zone else branch.zone,
        region=branch.region.upper(),
        numbers=_numbers(branch.numbers, country),
        agents=tuple(sorted(set(branch.agents))),
        transfer_number=e164(branch.transfer_number, country) or branch.transfer_number,
    )


def _staff(one: StaffEntry, file: TenantFile) -> StaffEntry:
    only = next(iter(file.branches)) if len(file.branches) == 1 else ""
    return replace(one, branch=one.branch or only, services=tuple(sorted(set(one.services))))


def _service(service: ServiceEntry, file: TenantFile) -> ServiceEntry:
    phases, minutes = _phases(service.phases), service.minutes
    for phase in phases[:1]:
        if phases == (PhaseEntry(minutes=phase.minutes),):
            phases, minutes = (), phase.minutes
    currency = service.currency.upper()
    return replace(
        service,
        phases=phases,
        minutes=minutes,
        currency="" if currency == file.currency.upper() else currency,
    )


def _phases(phases: tuple[PhaseEntry, ...]) -> tuple[PhaseEntry, ...]:
    letters = string.ascii_lowercase
    return tuple(
        replace(
            phase,
            key="" if phase.key == letters[place % len(letters)] else phase.key,
            by=tuple(sorted(set(phase.by))),
        )
        for place, phase in enumerate(phases)
    )


def _numbers(numbers: tuple[NumberEntry, ...], country: str) -> tuple[NumberEntry, ...]:
    written = (replace(one, number=e164(one.number, country) or one.number) for one in numbers)
    return tuple(sorted(written, key=lambda one: one.number))
