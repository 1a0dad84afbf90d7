"""Prices as people write them, and in the minor unit of their currency."""

import re
from decimal import Decimal

from parley.catalogue.rules.tenant_file import Price

AMOUNT_MAX = Decimal(1_000_000)

WITHOUT_CENTS = (
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
)  # fmt: skip
OF_THOUSANDTHS = ("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND")
DIGITS = {**dict.fromkeys(WITHOUT_CENTS, 0), **dict.fromkeys(OF_THOUSANDTHS, 3)}
"""Digits of the minor unit where they are not two (ISO 4217)."""

_PRICE = re.compile(r"(?P<least>from|ab)?\s*(?P<amount>\d{1,7}(?:[.,]\d{1,3})?)", re.IGNORECASE)
MEND = 'write "45.00", or "from 45.00" where it may be more'


def read_price(written: object) -> Price:
    """`45`, `45.50`, `from 45`. Raises ValueError with the mend."""
    found = _PRICE.fullmatch(written.strip()) if isinstance(written, str) else None
    if found is None:
        raise ValueError(MEND)
    amount = Decimal(found["amount"].replace(",", "."))
    if amount > AMOUNT_MAX:
        raise ValueError(f"at most {AMOUNT_MAX}")
    return Price(amount, least=found["least"] is not None)


def price_text(price: Price) -> str:
    """A price as `read_price` reads it."""
    return f"{'from ' if price.least else ''}{price.amount}"


def minor_units(amount: Decimal, currency: str) -> int | None:
    """An amount in the minor unit; None: the currency has no such small unit."""
    minor = amount.scaleb(DIGITS.get(currency, 2))
    return int(minor) if minor == minor.to_integral_value() else None


def major_units(minor: int, currency: str) -> Decimal:
    """An amount of minor units in the major one, with all its digits."""
    digits = DIGITS.get(currency, 2)
    return Decimal(minor).scaleb(-digits).quantize(Decimal(1).scaleb(-digits))
