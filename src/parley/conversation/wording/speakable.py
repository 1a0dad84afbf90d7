"""Any text as speech: of a model, a tenant or a caller. Total, and linear in the text.

What must stay together when it is cut (numbers, times, addresses) is held; see chunks.py.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

from parley.conversation.wording.chunks import held, released
from parley.conversation.wording.recognising import ABBREVIATION, SIGNS, patterns
from parley.conversation.wording.spoken import Manner, amounts, calendar, spelling, table_of
from parley.conversation.wording.spoken.table import SpokenTable
from parley.conversation.wording.stripping import stripped, tidy

SPEAKABLE_MAX_CHARS = 20_000
"""What is longer is cut: it would be spoken for a quarter of an hour."""
HOURS_ON_A_DIAL = 12
HOURS_OF_A_DAY = 24
THOUSANDS_DIGITS = 3

_DIGITS = re.compile(r"\D")


def speakable(text: str, manner: Manner) -> str:
    """`text` as it should be given to a voice."""
    return released(prepared(text, manner))


def prepared(text: str, manner: Manner) -> str:
    """`speakable`, with its protected spans held."""
    text = text[:SPEAKABLE_MAX_CHARS]
    if manner.names:
        text = _named(text, manner.names)
    text = stripped(text, ssml=manner.pauses.markup == "SSML")
    table = table_of(manner.language)
    pattern = patterns(table.code)
    said = pattern.sub(lambda match: _say(match, table, manner), text)
    return tidy(said) if said != text else said


def _say(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    kind = str(match.lastgroup)
    try:
        return _WAYS[kind](match, table, manner)
    except ValueError:
        return match[0]


_Way = Callable[[re.Match[str], SpokenTable, Manner], str]


def _url(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    return held(spelling.url(match[0], table))


def _email(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    return held(spelling.email(match[0], table, manner.pauses))


def _phone(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    number = spelling.dialled(match[0], manner.region)
    if number:
        return held(spelling.phone(number, table, manner.region, manner.pauses))
    return held(spelling.spelled(_DIGITS.sub("", match[0]), table, manner.pauses))


def _digits(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    return held(spelling.spelled(match[0], table, manner.pauses))


def _iso(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    return held(calendar.moment(match[0][:16].replace(" ", "T"), table, manner.today))


def _as_it_is(match: re.Match[str], _: SpokenTable, _manner: Manner) -> str:
    return held(match[0])


def _date(match: re.Match[str], table: SpokenTable, manner: Manner) -> str:
    numbers = [int(number) for number in re.findall(r"\d+", match[0])]
    first, second, *year = numbers
    month, number = (
        (first, second) if "/" in match[0] and table.slash_dates == "mdy" else (second, first)
    )
    if not year:
        return held((match["weekday"] or "") + calendar.day_and_month(number, month, table))
    full = year[0] if year[0] > 99 else 2000 + year[0]  # noqa: PLR2004 - two digits of a year
    return held(calendar.day(f"{full:04d}-{month:02d}-{number:02d}", table, manner.today))


def _time(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    half, hour, minute = match["half"], int(match["hour"]), int(match["minute"] or 0)
    if half:
        hour = hour % HOURS_ON_A_DIAL + (HOURS_ON_A_DIAL if half in "pP" else 0)
    bare = not half and table.dial == HOURS_ON_A_DIAL >= hour >= 1
    said = calendar.clock(f"{hour % HOURS_OF_A_DAY:02d}:{minute:02d}", table, bare=bare)
    if match["stop"] and not said.endswith("."):
        return held(match[0])
    return held(said)


def _money(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    written = match["amount"] or match["sum"]
    sign = match["sign"] or match["code"]
    code = CURRENCIES.get(sign.rstrip("."), sign)
    number = plain_number(written)
    large = match["large"] or match["huge"]
    currency = table.currencies.get(code)
    if large and currency:
        return held(currency.major.many.format(n=f"{amounts.number(number, table)} {large}"))
    whole, _point, fraction = number.partition(".")
    return held(amounts.money(f"{whole}{fraction[:2]:0<2} {code}", table))


def _unit(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    unit = match["unit_sign"]
    said = amounts.measure(plain_number(match["count"]), unit, table)
    return held(said) + ("." if unit.endswith(".") and _ends_text(match) else "")


def _number(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    return held(amounts.number(plain_number(match[0]), table))


def _range(_: re.Match[str], table: SpokenTable, _manner: Manner) -> str:
    return table.number_range.format(begin="", end="")


def _per(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    return f" {table.per} {table.each.get(match['each'], match['each'])}"


def _numbered(_: re.Match[str], table: SpokenTable, _manner: Manner) -> str:
    return held(f"{table.numbered} ")


def _days(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    first, last = _weekday(match["first_day"], table), _weekday(match["last_day"], table)
    return table.number_range.format(begin=first, end=last)


def _weekday(written: str, table: SpokenTable) -> str:
    short = table.short_days
    return table.weekdays[short.index(written)] if written in short else written


def _title(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    return held(table.before_names[match[0].rstrip()] + " ")


def _word(match: re.Match[str], table: SpokenTable, _: Manner) -> str:
    written = match[0]
    said = ABBREVIATION[table.code][written.casefold()]
    if written in SIGNS:
        return f"{said} "
    return said + ("." if written.endswith(".") and _ends_text(match) else "")


def _slash(_: re.Match[str], table: SpokenTable, _manner: Manner) -> str:
    return f" {table.either} "


def _dash(_match: re.Match[str], _table: SpokenTable, _: Manner) -> str:
    return ", "


_WAYS: Mapping[str, _Way] = MappingProxyType(
    {
        "url": _url,
        "email": _email,
        "phone": _phone,
        "iso": _iso,
        "said": _as_it_is,
        "date": _date,
        "time": _time,
        "money": _money,
        "unit": _unit,
        "code_word": _digits,
        "digits": _digits,
        "number": _number,
        "range": _range,
        "per": _per,
        "numbered": _numbered,
        "days": _days,
        "title": _title,
        "word": _word,
        "slash": _slash,
        "dash": _dash,
    }
)
CURRENCIES: Mapping[str, str] = MappingProxyType(
    {
        "$": "USD",
        "€": "EUR",
        "£": "GBP",
        "₹": "INR",
        "Rs": "INR",
        "Euro": "EUR",
        "euros": "EUR",
        "रु": "INR",
    }
)


def plain_number(written: str) -> str:
    """1,200.50 or 1.200,50 as 1200.50. A last group of three digits is one of thousands."""
    if written.startswith("."):
        return f"0{written}"
    head, _, tail = written.replace(",", ".").rpartition(".")
    if not head:
        return tail
    if len(tail) == THOUSANDS_DIGITS and head != "0":
        return head.replace(".", "") + tail
    return f"{head.replace('.', '')}.{tail}"


def _ends_text(match: re.Match[str]) -> bool:
    return not match.string[match.end() :].strip()


def _named(text: str, names: Mapping[str, str]) -> str:
    pattern = _names_pattern(tuple(names))
    return pattern.sub(lambda match: names[match[0]], text)


@lru_cache(64)
def _names_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first)})(?!\w)")
