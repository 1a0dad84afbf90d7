import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.tenants.numbers import e164

BERLIN = "+493023125001"


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("+493023125001", "DE"), ("+493023125001", ""), ("+493023125001", "US"),
        ("00493023125001", "DE"), ("00493023125001", ""), ("493023125001", "DE"),
        ("493023125001", ""), ("493023125001", "US"), ("030 2312 5001", "DE"),
        ("030 2312 5001", "de"), ("+49 (0)30 23125-001", "DE"), ("(030) 23125/001", "DE"),
        ("tel:+49-30-23125-001", ""), ("  +49\u00a030\u00a023125\u00a0001 ", "DE"),
    ],
)  # fmt: skip
def test_one_number_is_one_however_it_is_written(written: str, country: str) -> None:
    assert e164(written, country) == BERLIN


@pytest.mark.parametrize("written", ["(212) 555-0123", "1 212 555 0123", "212.555.0123"])
def test_a_number_without_its_code_is_one_of_the_country(written: str) -> None:
    assert e164(written, "US") == "+12125550123"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "anonymous",
        "030",
        "+",
        "++49",
        "sip:ann@example.com",
        "0302312500a",
        "1" * 41,
        "٠٣٠٢٣١٢٥",
    ],
)
def test_what_is_no_number_is_empty(written: str) -> None:
    assert e164(written, "DE") == ""


def test_without_a_country_a_number_of_home_is_nobodys() -> None:
    assert e164("030 2312 5001") == ""


@given(st.text(max_size=50), st.sampled_from(["", "DE", "US", "IN", "ZZ"]))
def test_any_text_gives_a_number_that_stays_itself(written: str, country: str) -> None:
    number = e164(written, country)
    assert number == "" or e164(number, country) == number
