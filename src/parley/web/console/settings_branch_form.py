"""The form of a branch: its fields as they are stored, and a branch from what was typed."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

import msgspec

from parley.bookings.rules.days_off import is_region, public_holiday
from parley.conversation.hearing.moment import Hours
from parley.tenants.rules import Branch, SpecialDay, Tenant
from parley.web.console.settings_fields import LINE_MAX_CHARS, NAME_MAX_CHARS, Typed
from parley.web.console.settings_hours import OPEN, read_day, read_week, week_fields, words

AHEAD_DAYS: Final = 366
"""How far public holidays are listed."""
SPECIAL_DAYS_MAX: Final = 200
PHONE_MAX_CHARS: Final = 40
YEARS_CACHED: Final = 64
REFUSED: Final = {"number": ("transfer_number", "settings.fault_phone")}
"""What a slice refuses: the field, and the sentence beside it."""


class DayOff(msgspec.Struct, frozen=True):
    """A date that is not like its weekday. `words` are its hours; empty: closed."""

    day: date
    name: str
    words: str
    special: bool


def fields_of(branch: Branch) -> dict[str, str]:
    """The fields of a branch."""
    return {
        "name": branch.name,
        "address": branch.address,
        "zone": branch.zone,
        "region": branch.region,
        "transfer_number": branch.transfer_number,
        "active": "on" if branch.active else "",
        **week_fields(branch.hours, OPEN),
    }


def blank(tenant: Tenant) -> Branch:
    """A branch that does not exist yet."""
    return Branch("", tenant.id, "", "", tenant.zone, Hours(((),) * 7), tenant.country)


def read(typed: Typed, present: Branch) -> Branch:
    """The branch with what was typed; it counts only where `typed` has no faults."""
    hours = read_week(typed, OPEN)
    if not any(hours.week) and not any(name.startswith(OPEN) for name in typed.faults):
        typed.refuse("hours", "settings.fault_never_open")
    region = typed.text("region", LINE_MAX_CHARS).upper()
    if region and not is_region(region):
        typed.refuse("region", "settings.fault_region")
    return msgspec.structs.replace(
        present,
        name=typed.needed("name"),
        address=typed.text("address", LINE_MAX_CHARS),
        zone=typed.zone("zone"),
        region=region,
        transfer_number=typed.text("transfer_number", PHONE_MAX_CHARS),
        active=typed.flag("active"),
        hours=hours,
    )


def read_special(typed: Typed, present: Branch) -> Branch:
    """The branch with one more date that has hours of its own, in place of what it had."""
    day, hours = typed.day("day"), read_day(typed, "day_hours")
    name = typed.text("day_name", NAME_MAX_CHARS)
    if day is None:
        typed.refuse("day", "settings.fault_needed")
        return present
    made = SpecialDay(day, hours, name)
    if len(present.special_days) >= SPECIAL_DAYS_MAX:
        typed.refuse("day", "settings.fault_many", most=SPECIAL_DAYS_MAX)
    return msgspec.structs.replace(
        present, special_days=tuple(sorted((*_others(present, day), made), key=lambda d: d.day))
    )


def without_special(present: Branch, day: date) -> Branch:
    """The branch with a date that is as its weekday again."""
    return msgspec.structs.replace(present, special_days=_others(present, day))


def days_off(branch: Branch, today: date, language: str) -> list[DayOff]:
    """Special days from today on, and the public holidays of the coming 12 months, in order."""
    special = {one.day: one for one in branch.special_days if one.day >= today}
    found = [DayOff(d, one.name, words(one.intervals), True) for d, one in special.items()]
    coming = (today + timedelta(days=n) for n in range(AHEAD_DAYS))
    for day in coming if branch.region else ():
        known = public_holiday(branch.region, day)
        if known and day not in special:
            said = _names(branch.region, day.year, language).get(day, known)
            found.append(DayOff(day, said, "", False))
    return sorted(found, key=lambda one: one.day)


def _others(branch: Branch, day: date) -> tuple[SpecialDay, ...]:
    return tuple(one for one in branch.special_days if one.day != day)


@lru_cache(YEARS_CACHED)
def _names(region: str, year: int, language: str) -> Mapping[date, str]:
    """What the holidays of a region are called in a language, where the library knows it."""
    # Half a second to import, and only a business that named its region needs it.
    from holidays import country_holidays  # noqa: PLC0415

    country, _, part = region.upper().partition("-")
    try:
        known = country_holidays(country, part or None, years=year, language=language)
    except NotImplementedError:
        return {}
    if language not in known.supported_languages:
        return {}
    return dict(known.items())
