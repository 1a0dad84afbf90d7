import pytest

from parley.people.rules import is_e164, number_or_unknown


@pytest.mark.parametrize("text", ["+12125550123", "+493023125123", "+1234567", "+999999999999999"])
def test_a_plus_sign_and_seven_to_fifteen_digits_are_a_number(text: str) -> None:
    assert is_e164(text)


@pytest.mark.parametrize(
    "text",
    ["", "12125550123", "+02125550123", "+1 212 555 0123", "+123456", "+1234567890123456",
     "+1212555012\n", "tel:+12125550123", "+١٢٣٤٥٦٧٨"],
)  # fmt: skip
def test_anything_else_is_not(text: str) -> None:
    assert not is_e164(text)


def test_the_first_that_is_a_number_counts() -> None:
    assert number_or_unknown("own", "+12125550123", "+12125550124") == "+12125550123"


def test_without_a_number_it_is_unknown() -> None:
    assert number_or_unknown("", "anonymous") == ""
