"""Numbers, money and measures as they are said. Values are those of hearing/shapes.py."""

from parley.conversation.wording.spoken.table import Amount, SpokenTable

GROUPED_FROM_DIGITS = 5
"""Shorter numbers are written as they are: "1200"."""


def number(value: str, table: SpokenTable) -> str:
    """12.5 or -3 as a voice reads it. Raises ValueError for what is no number."""
    sign, digits = ("-", value[1:]) if value.startswith("-") else ("", value)
    whole, _, fraction = digits.partition(".")
    if not (whole.isascii() and whole.isdigit()) or (fraction and not fraction.isdigit()):
        raise ValueError(f"`{value}` is no number")
    said = _grouped(whole, table)
    return f"{sign}{said}{table.decimal}{fraction}" if fraction else f"{sign}{said}"


def counted(value: str, of: Amount, table: SpokenTable) -> str:
    """So many of a thing: 1 has a phrase of its own."""
    return of.one if value == "1" else of.many.format(n=number(value, table))


def money(value: str, table: SpokenTable) -> str:
    """`12050 USD` (minor units) as 120 dollars and 50 cents. Raises ValueError."""
    amount, _, code = value.partition(" ")
    minor = int(amount)
    sign, minor = ("-" if minor < 0 else ""), abs(minor)
    currency = table.currencies.get(code)
    if currency is None:
        return f"{sign}{number(f'{minor // 100}.{minor % 100:02d}', table)} {code}"
    if currency.minor is None:
        return sign + counted(str(minor), currency.major, table)
    whole, cents = divmod(minor, 100)
    if not whole and cents:
        return sign + counted(str(cents), currency.minor, table)
    major = counted(str(whole), currency.major, table)
    if not cents:
        return sign + major
    said = counted(str(cents), currency.minor, table)
    return sign + table.money.format(major=major, minor=said, cents=cents)


def measure(value: str, unit: str, table: SpokenTable) -> str:
    """A number with its unit's sign, such as 5 mg. Raises ValueError for an unknown sign."""
    amount = table.units.get(unit)
    if amount is None:
        raise ValueError(f"`{unit}` is no unit of {table.code}")
    return counted(value, amount, table)


def _grouped(whole: str, table: SpokenTable) -> str:
    if not table.group_sign or len(whole) < GROUPED_FROM_DIGITS:
        return whole
    parts, sizes, rest = [], list(table.group_sizes), whole
    while rest:
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        parts.append(rest[-size:])
        rest = rest[:-size]
    return table.group_sign.join(reversed(parts))
