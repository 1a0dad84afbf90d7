from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.catalogue.rules.prices import major_units, minor_units, price_text, read_price
from parley.catalogue.rules.tenant_file import Price


@pytest.mark.parametrize(
    ("written", "price"),
    [
        ("45", Price(Decimal(45))),
        ("45.00", Price(Decimal("45.00"))),
        ("45,5", Price(Decimal("45.5"))),
        ("from 45", Price(Decimal(45), least=True)),
        ("ab 89,50", Price(Decimal("89.50"), least=True)),
    ],
)
def test_a_price_is_read_as_people_write_it(written: str, price: Price) -> None:
    assert read_price(written) == price


@pytest.mark.parametrize(
    "written", ["", "cheap", "-5", "1e9", "45.0000", "9999999", "4 5", None, 45]
)
def test_what_is_no_price_is_refused_with_the_mend(written: object) -> None:
    with pytest.raises(ValueError, match=r"write|at most"):
        read_price(written)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("45.00", "EUR", 4500), ("0.5", "USD", 50), ("4500", "JPY", 4500), ("1.250", "KWD", 1250),
     ("45.001", "EUR", None), ("4500.5", "JPY", None)],
)  # fmt: skip
def test_an_amount_has_the_minor_unit_of_its_currency(
    amount: str, currency: str, minor: int | None
) -> None:
    assert minor_units(Decimal(amount), currency) == minor


@given(st.integers(0, 10**8), st.sampled_from(["EUR", "JPY", "KWD"]), st.booleans())
def test_a_price_is_told_as_it_is_read(minor: int, currency: str, least: bool) -> None:
    price = Price(major_units(minor, currency), least)
    assert minor_units(price.amount, currency) == minor
    if price.amount <= 1_000_000:
        assert read_price(price_text(price)) == price
