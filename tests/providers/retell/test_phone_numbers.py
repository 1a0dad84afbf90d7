"""Telephone numbers as the platform tells them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.providers.retell.details import E164
from parley.providers.retell.phone_numbers import e164, is_anonymous

BERLIN = "+493023125001"


@pytest.mark.parametrize(
    ("raw", "region", "number"),
    [
        (BERLIN, "", BERLIN),
        (BERLIN, "US", BERLIN),
        (" +49 30 23125-001 ", "", BERLIN),
        ("+49 (0)30 23125001", "", BERLIN),
        ("00493023125001", "", BERLIN),
        ("00493023125001", "DE", BERLIN),
        ("00493023125001", "US", BERLIN),
        ("493023125001", "", BERLIN),
        ("493023125001", "DE", BERLIN),
        ("493023125001", "US", BERLIN),
        ("030 2312 5001", "DE", BERLIN),
        ("030/23125001", "DE", BERLIN),
        ("030 2312 5001", "", ""),
        ("(212) 555-0142", "US", "+12125550142"),
        ("2125550142", "", ""),
        ("12125550142", "DE", "+12125550142"),
        ("sip:+12125550142@sip.example.com;transport=tls", "", "+12125550142"),
        ("SIPS:+12125550142@example.com", "", "+12125550142"),
        ("tel:+12125550142", "", "+12125550142"),
        ("sip:alice@example.com", "US", ""),
        ("+0123456789", "", ""),
        ("+1", "", ""),
        ("1", "US", ""),
        ("+1212555014\N{FULLWIDTH DIGIT TWO}", "US", ""),
        ("+" + "1" * 10_000, "US", ""),
        ("1" * 10_000, "US", ""),
        ("call me", "US", ""),
    ],
    ids=repr,
)
def test_a_number_is_told_as_e164_or_not_at_all(raw: str, region: str, number: str) -> None:
    assert e164(raw, region) == number


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "  ",
        "anonymous",
        "Anonymous",
        "anonym",
        "unknown",
        "private",
        "privat",
        "withheld",
        "restricted",
        "blocked",
        "unavailable",
        "null",
        "+266696687",
        "266696687",
        "anonymous_17",
        "anonymous_1763632800",
        "sip:anonymous@anonymous.example.com",
        "sip:+266696687@example.com",
    ],
)
def test_a_caller_who_hides_has_no_number(raw: str) -> None:
    assert is_anonymous(raw)
    assert e164(raw, "US") == ""


@pytest.mark.parametrize("raw", [BERLIN, "030 23125001", "anonymous caller", "anonymous_x"])
def test_only_the_known_marks_hide(raw: str) -> None:
    assert not is_anonymous(raw)


@given(st.text() | st.text("+0123456789 ()-", max_size=20), st.sampled_from(["", "DE", "US", "x"]))
def test_whatever_is_told_is_e164_or_nothing(raw: str, region: str) -> None:
    number = e164(raw, region)
    assert not number or E164.fullmatch(number)
    assert e164(number) == number
