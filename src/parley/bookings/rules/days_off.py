"""Public holidays by region, as the library `holidays` knows them."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache

YEARS_CACHED = 512
"""Years of one region that are remembered."""

Holidays = Callable[[str, date], str]
"""The name of a region's public holiday on a date; empty: it is none."""


def public_holiday(region: str, day: date) -> str:
    """The English name of a public holiday in a region (ISO 3166-2, such as `DE-BE`, or a country).

    Empty where the day or the region has none. What is not known to differ from its country has
    the holidays of its country; `is_region` tells whether a region is known at all.
    """
    return _year(region.upper(), day.year).get(day, "") if region else ""


def is_region(region: str) -> bool:
    """Whether the public holidays of a region (ISO 3166-2) are known."""
    from holidays import list_supported_countries  # noqa: PLC0415

    country, _, part = region.upper().partition("-")
    parts = list_supported_countries(include_aliases=True).get(country)
    return parts is not None and (not part or not parts or part in parts)


@lru_cache(YEARS_CACHED)
def _year(region: str, year: int) -> Mapping[date, str]:
    # Half a second to import, and only a business that named its region needs it.
    from holidays import country_holidays  # noqa: PLC0415

    country, _, part = region.partition("-")
    for subdivision in dict.fromkeys((part or None, None)):
        try:
            # Without a language the names are in that of the machine.
            known = country_holidays(country, subdivision, years=year, language="en_US")
        except NotImplementedError:
            continue
        return dict(known.items())
    return {}
