"""What a tenant still lacks to be booked as it is meant; each gap comes with its mend."""

from collections import Counter
from collections.abc import Iterator, Mapping

from parley.catalogue.rules.tenant_file import BranchEntry, ServiceEntry, StaffEntry, TenantFile
from parley.conversation.hearing.moment import DAY_MINUTES, Hours, Interval

Told = Iterator[tuple[str, str]]


def gaps(file: TenantFile) -> list[tuple[str, str]]:
    """The entry and what to do about it, in the order of the file; none: nothing is missing."""
    return [
        *_reached(file),
        *(gap for slug, one in file.staff.items() for gap in _staff(slug, one, file)),
        *(gap for slug, one in file.services.items() for gap in _service(slug, one, file)),
        *_namesakes(file.services),
    ]


def _reached(file: TenantFile) -> Told:
    branches = file.branches.values()
    anywhere = [*file.numbers, *file.agents]
    if not anywhere and not any(branch.numbers or branch.agents for branch in branches):
        yield "company", "no number and no agent leads here: name them at a branch"
    if len(file.branches) > 1:
        for number in file.numbers:
            yield number.number, "which branch is called is not said: name it at one of them"
        for agent in file.agents:
            yield agent, "for which branch it speaks is not said: name it at one of them"


def _staff(slug: str, one: StaffEntry, file: TenantFile) -> Told:
    entry = f"staff.{slug}"
    if one.bookable and not one.services:
        yield entry, "performs no service: name some, or say bookable: no"
    branch = file.branches.get(one.branch)
    if branch is not None and one.bookable and not _present_min(one, branch):
        yield entry, "is never there while the branch is open: mend their hours"


def _service(slug: str, service: ServiceEntry, file: TenantFile) -> Told:
    entry = f"services.{slug}"
    performing = [one for one in file.staff.values() if slug in one.services and one.bookable]
    if not performing:
        yield entry, "nobody who can be booked performs it: name it at somebody's services"
        return
    there = [one for one in performing if not service.branch or one.branch == service.branch]
    if not there:
        yield entry, f"nobody of {service.branch} performs it: name it at their services"
        return
    minutes = service.minutes or sum(phase.minutes for phase in service.phases)
    longest = max((_present_min(one, file.branches[one.branch]) for one in there), default=0)
    if minutes > longest:
        yield entry, f"takes {minutes} minutes, and nobody is there longer than {longest}"


def _namesakes(services: Mapping[str, ServiceEntry]) -> Told:
    names: Counter[str] = Counter()
    for service in services.values():
        names.update({name.casefold() for name in (service.name, *service.synonyms)})
    for name, count in names.items():
        if count > 1:
            slugs = [slug for slug, one in services.items() if name in _names(one)]
            yield f"services.{slugs[0]}", f"{', '.join(slugs[1:])} is called {name!r} as well"


def _names(service: ServiceEntry) -> set[str]:
    return {name.casefold() for name in (service.name, *service.synonyms)}


def _present_min(one: StaffEntry, branch: BranchEntry) -> int:
    """The longest that somebody is there while the branch is open, breaks apart, in minutes."""
    hours: Hours = one.hours or branch.hours
    longest = 0
    for day, intervals in enumerate(branch.hours.week):
        for opens, closes in map(_minutes, intervals):
            for begin, end in map(_minutes, hours.week[day]):
                longest = max(longest, min(closes, end) - max(opens, begin))
    return longest


def _minutes(interval: Interval) -> tuple[int, int]:
    begin, end = (clock.hour * 60 + clock.minute for clock in interval)
    return begin, end or DAY_MINUTES
