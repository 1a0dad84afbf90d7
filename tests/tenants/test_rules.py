import pytest

from parley.tenants.rules import emergency_number


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("US", "911"), ("CA", "911"), ("MX", "911"), ("DE", "112"), ("FR", "112"), ("GB", "999"),
        ("IE", "112"), ("AU", "000"), ("NZ", "111"), ("IN", "112"), ("CH", "112"), ("JP", "119"),
        ("BR", "192"), ("ZA", "112"),
    ],
)  # fmt: skip
def test_a_country_has_the_number_that_reaches_its_ambulance(country: str, number: str) -> None:
    assert emergency_number(country) == number


def test_a_country_may_be_written_in_small_letters() -> None:
    assert emergency_number("gb") == "999"


def test_a_country_that_is_not_listed_has_the_number_of_mobile_telephones() -> None:
    assert emergency_number("ZZ") == "112"
