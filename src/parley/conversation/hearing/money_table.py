"""What a language calls money, as a native speaker writes it down, and what regions pay with."""

from collections.abc import Callable

import msgspec

_EURO = ("AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV",
         "MT", "NL", "PT", "SI", "SK")  # fmt: skip

CURRENCIES = {
    **dict.fromkeys(_EURO, "EUR"),
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "GB": "GBP",
    "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "CH": "CHF", "LI": "CHF", "DK": "DKK",
    "SE": "SEK", "NO": "NOK", "IS": "ISK", "CZ": "CZK", "PL": "PLN", "JP": "JPY", "CN": "CNY",
    "MX": "MXN", "ZA": "ZAR", "AE": "AED",
}  # fmt: skip
"""ISO 4217 code by ISO 3166 region."""

ELSEWHERE = "USD"
"""What a region that is not in the list pays with."""

FAMILIES = {
    "dollar": ("USD", frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD"})),
    "pound": ("GBP", frozenset({"GBP"})),
    "rupee": ("INR", frozenset({"INR", "PKR", "LKR", "NPR"})),
    "franc": ("CHF", frozenset({"CHF"})),
    "crown": ("SEK", frozenset({"SEK", "NOK", "DKK", "ISK", "CZK"})),
    "euro": ("EUR", frozenset({"EUR"})),
}
"""Names that several currencies bear: what they mean elsewhere, and what they may mean at home."""

SYMBOLS = {"$": "dollar", "£": "pound", "€": "euro", "₹": "rupee"}

UNDIVIDED = frozenset({"JPY", "ISK"})
"""Currencies whose smallest unit is the one that is named."""


class MoneyTable(msgspec.Struct, frozen=True, kw_only=True):
    """Words of money, lower case; lists are blank-separated.

    units       names of money → a key of FAMILIES or an ISO 4217 code ("bucks" → "dollar")
    hundredths  names of the hundredth part ("cents")
    joiners     words between the two ("and")
    ones        words before a scale that are one ("a" in "a hundred")
    """

    units: dict[str, str] = {}
    hundredths: str = ""
    joiners: str = ""
    ones: str = ""


class MoneyWords(msgspec.Struct, frozen=True):
    """The table ready for reading; `signs` are the words of which one names money."""

    units: dict[str, str]
    hundredths: frozenset[str]
    joiners: frozenset[str]
    ones: frozenset[str]
    signs: frozenset[str]


def money_words(table: MoneyTable, fold: Callable[[str], str] | None) -> MoneyWords:
    """The table compiled; `fold` writes words like those that are heard."""

    def word(text: str) -> str:
        return fold(text) if fold else text

    def words(text: str) -> frozenset[str]:
        return frozenset(map(word, text.split()))

    units = {word(name): meant for name, meant in table.units.items()}
    hundredths = words(table.hundredths)
    signs = frozenset({*units, *hundredths})
    return MoneyWords(units, hundredths, words(table.joiners), words(table.ones), signs)


def currency(name: str, region: str) -> str:
    """The ISO 4217 code that a family's name means in a region; a code means itself."""
    if name not in FAMILIES:
        return name
    elsewhere, family = FAMILIES[name]
    home = CURRENCIES.get(region, elsewhere)
    return home if home in family else elsewhere
