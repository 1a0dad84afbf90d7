"""What must hold of a tenant's file beyond the shape of its fields; faults come with the mend."""

import re
from collections.abc import Callable, Collection, Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from parley.catalogue.rules.prices import minor_units
from parley.catalogue.rules.services import Service
from parley.catalogue.rules.tenant_file import (
    BranchEntry,
    NumberEntry,
    ServiceEntry,
    StaffEntry,
    TenantFile,
)
from parley.catalogue.rules.tenant_file_normal import phases_of
from parley.catalogue.rules.wholeness import NAME_MAX_CHARS, service_faults
from parley.tenants.numbers import e164
from parley.tenants.slugs import SLUG_MAX_CHARS, is_slug

BRANCHES_MAX = 100
STAFF_MAX = 500
SERVICES_MAX = 500

Where = tuple[str, ...]
Told = Iterator[tuple[Where, str]]

_COUNTRY = re.compile(r"[A-Za-z]{2}")
_CURRENCY = re.compile(r"[A-Za-z]{3}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")

SLUG_MEND = f"name it in small letters, digits and hyphens, at most {SLUG_MAX_CHARS}"
ZONE_MEND = "write a zone such as Europe/Berlin"
NUMBER_MEND = "is no telephone number; write it with its country, such as +49 30 23125 001"


def faults_of(file: TenantFile, is_region: Callable[[str], bool]) -> Told:
    """Everything that is wrong: the field, and what to do."""
    yield from _company(file)
    for slug, branch in file.branches.items():
        yield from _branch(("branches", slug), branch, file.country, is_region)
    for slug, one in file.staff.items():
        yield from _staff(("staff", slug), one, file)
    for slug, service in file.services.items():
        yield from _service(("services", slug), service, file)
    yield from _policies(file)
    yield from _numbers(file)


def _company(file: TenantFile) -> Told:
    if not is_slug(file.id):
        yield ("id",), SLUG_MEND
    yield from _name((), file.name)
    if not _COUNTRY.fullmatch(file.country):
        yield ("country",), "write its two letters (ISO 3166), such as DE"
    if not _is_zone(file.zone):
        yield ("zone",), ZONE_MEND
    if not _LANGUAGE.fullmatch(file.language):
        yield ("language",), "write its tag (BCP 47), such as de"
    if not _CURRENCY.fullmatch(file.currency):
        yield ("currency",), "write its three letters (ISO 4217), such as EUR"
    sizes = ((file.branches, "branches", BRANCHES_MAX), (file.staff, "staff", STAFF_MAX),
             (file.services, "services", SERVICES_MAX))  # fmt: skip
    for entries, name, most in sizes:
        if len(entries) > most:
            yield (name,), f"at most {most}"
    if not file.branches:
        yield ("branches",), "describe at least one branch"


def _branch(
    where: Where, branch: BranchEntry, country: str, is_region: Callable[[str], bool]
) -> Told:
    yield from _named(where, branch.name)
    if branch.zone and not _is_zone(branch.zone):
        yield (*where, "zone"), ZONE_MEND
    if branch.region and not is_region(branch.region):
        yield (*where, "region"), "write a region whose holidays are known, such as DE-BE or US-NY"
    if branch.transfer_number and not e164(branch.transfer_number, country):
        yield (*where, "transfer_number"), f"{branch.transfer_number!r} {NUMBER_MEND}"


def _staff(where: Where, one: StaffEntry, file: TenantFile) -> Told:
    yield from _named(where, one.name)
    if not one.branch and len(file.branches) > 1:
        yield where, f"branch is missing: {_any_of(file.branches)}"
    if one.branch:
        yield from _known((*where, "branch"), [one.branch], file.branches)
    yield from _known((*where, "services"), one.services, file.services)


def _service(where: Where, service: ServiceEntry, file: TenantFile) -> Told:
    yield from _named(where, service.name)
    if (service.minutes is None) == (not service.phases):
        yield where, "say either how many minutes it takes or its phases"
        return
    if service.branch:
        yield from _known((*where, "branch"), [service.branch], file.branches)
    for number, phase in enumerate(service.phases, 1):
        yield from _known((*where, "phases", str(number), "by"), phase.by, file.staff)
    currency = service.currency or file.currency
    if service.currency and not _CURRENCY.fullmatch(service.currency):
        yield (*where, "currency"), "write its three letters (ISO 4217), such as EUR"
    if service.price and minor_units(service.price.amount, currency.upper()) is None:
        yield (*where, "price"), f"{currency} has no unit that small"
    for fault in service_faults(_as_service(service, file)):
        yield where, fault


def _as_service(entry: ServiceEntry, file: TenantFile) -> Service:
    return Service(
        id="",
        tenant_id=file.id,
        branch_id=None,
        slug="",
        name=entry.name or "unnamed",
        phases=phases_of(entry, {slug: slug for slug in file.staff}),
        synonyms=entry.synonyms,
        questions=entry.questions,
        note=entry.note,
    )


def _policies(file: TenantFile) -> Told:
    policies = file.policies
    scopes = ((policies.branches, file.branches, "branches"),
              (policies.services, file.services, "services"),
              (policies.staff, file.staff, "staff"))  # fmt: skip
    for rulings, entries, scope in scopes:
        for slug in rulings:
            yield from _known(("policies", scope, slug), [slug], entries)


def _numbers(file: TenantFile) -> Told:
    seen: set[str] = set()
    everywhere: list[tuple[Where, tuple[NumberEntry, ...]]] = [((), file.numbers)]
    everywhere += [(("branches", slug), one.numbers) for slug, one in file.branches.items()]
    for where, numbers in everywhere:
        for entry in numbers:
            number = e164(entry.number, file.country)
            if not number:
                yield (*where, "numbers"), f"{entry.number!r} {NUMBER_MEND}"
            elif number in seen:
                yield (*where, "numbers"), f"{entry.number} stands twice; a number leads to one"
            seen.add(number)
    for place, written in enumerate(file.suppressions, 1):
        if not e164(written, file.country):
            yield ("suppressions", str(place)), f"{written!r} {NUMBER_MEND}"


def _named(where: Where, name: str) -> Told:
    if not is_slug(where[-1]):
        yield where, SLUG_MEND
    yield from _name(where, name)


def _name(where: Where, name: str) -> Told:
    if not 0 < len(name.strip()) <= NAME_MAX_CHARS:
        yield (*where, "name"), f"write a name of at most {NAME_MAX_CHARS} characters"


def _known(where: Where, slugs: Collection[str], entries: Collection[str]) -> Told:
    for slug in slugs:
        if slug not in entries:
            yield where, f"{slug!r} is not in this file: {_any_of(entries)}"


def _any_of(entries: Collection[str]) -> str:
    return ", ".join(sorted(entries)) or "there is none"


def _is_zone(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(zone)
