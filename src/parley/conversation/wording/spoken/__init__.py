"""Values as they are said, by the table of a language. Its counterpart is hearing/shapes.py."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

import msgspec

from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.spoken import amounts, calendar, spelling
from parley.conversation.wording.spoken.english import ENGLISH
from parley.conversation.wording.spoken.german import GERMAN
from parley.conversation.wording.spoken.hindi import HINDI
from parley.conversation.wording.spoken.table import SpokenTable

LANGUAGES: Mapping[str, SpokenTable] = MappingProxyType(
    {table.code: table for table in (ENGLISH, GERMAN, HINDI)}
)


class Manner(msgspec.Struct, frozen=True):
    """How a call speaks.

    `today` is the business's date: the year of a date is said where it is another one, and always
    where None. `region` (ISO 3166) is where phone numbers are from. `names` says how names of
    services and the like are spoken.
    """

    pauses: Pauses = Pauses()
    language: str = "en"
    today: date | None = None
    region: str = "US"
    names: Mapping[str, str] = {}


def table_of(language: str) -> SpokenTable:
    """The table of a language tag; English where there is none."""
    return LANGUAGES.get(language) or LANGUAGES.get(language.partition("-")[0].lower(), ENGLISH)


_Way = Callable[[str, SpokenTable, Manner], str]
_WAYS: Mapping[str, _Way] = MappingProxyType(
    {
        "date": lambda value, table, manner: calendar.day(value, table, manner.today),
        "time": lambda value, table, _: calendar.clock(value, table),
        "datetime": lambda value, table, manner: calendar.moment(value, table, manner.today),
        "range": lambda value, table, manner: calendar.span(value, table, manner.today),
        "duration": lambda value, table, _: calendar.duration(value, table),
        "money": lambda value, table, _: amounts.money(value, table),
        "number": lambda value, table, _: amounts.number(value, table),
        "ordinal": lambda value, table, _: calendar.ordinal(int(value), table),
        "phone": lambda value, table, manner: spelling.phone(
            value, table, manner.region, manner.pauses
        ),
        "email": lambda value, table, manner: spelling.email(value, table, manner.pauses),
        "url": lambda value, table, _: spelling.url(value, table),
        "spelled": lambda value, table, manner: spelling.spelled(value, table, manner.pauses),
    }
)
KINDS = tuple(_WAYS)
"""The kinds that can be said; kinds of hearing that are said like one of them follow."""
_LIKE = MappingProxyType(
    {
        "date_range": "range",
        "time_range": "range",
        "datetime_range": "range",
        "party_size": "number",
        "code": "spelled",
        "postcode": "spelled",
    }
)


def say(kind: str, value: str, manner: Manner) -> str:
    """A canonical value in speech. What is no such value, or of no such kind, is said as it is."""
    way = _WAYS.get(_LIKE.get(kind, kind))
    if way is None:
        return value
    try:
        return way(value, table_of(manner.language), manner)
    except ValueError:
        return value


_SHAPE = re.compile(
    r"(?P<range>(?:\.\.|[\dT:-]{5,16})/(?:\.\.|[\dT:-]{5,16}))"
    r"|(?P<datetime>\d{4}-\d\d-\d\dT\d\d:\d\d)"
    r"|(?P<date>\d{4}-\d\d-\d\d)"
    r"|(?P<time>\d\d:\d\d)"
    r"|(?P<money>-?\d{1,15} [A-Z]{3})"
    r"|(?P<duration>P(?:\d|T\d)[\dA-Z]{1,30})"
    r"|(?P<phone>\+\d{7,15})"
    r"|(?P<email>[^\s@<>]{1,64}@[^\s@<>]{1,63}\.[a-z]{2,24})"
    r"|(?P<url>https?://\S{4,200})",
)


def kind_of(value: str) -> str:
    """The kind of a value whose canonical text can be of no other kind; else empty."""
    match = _SHAPE.fullmatch(value) if value else None
    return str(match.lastgroup) if match else ""
