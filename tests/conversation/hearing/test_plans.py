import pytest

from parley.conversation.hearing.plans import Plan, look_up, look_up_abroad, mend


def test_a_number_of_the_region_gets_its_country_code() -> None:
    assert look_up("2125550123", "US") == Plan("+12125550123", valid=True)
    assert look_up("03023125123", "DE") == Plan("+493023125123", valid=True)


def test_a_number_that_no_plan_assigns_is_kept_and_marked() -> None:
    assert look_up("9721234567", "US") == Plan("+19721234567", valid=False)


@pytest.mark.parametrize("digits", ["", "5", "5550123", "555012", "+", "+1"])
def test_too_few_digits_are_no_number(digits: str) -> None:
    assert look_up(digits, "US") == Plan()


def test_too_many_digits_say_so() -> None:
    assert look_up("212555012345", "US").too_long
    assert look_up("2" * 30, "US").too_long


def test_an_unknown_region_knows_numbers_with_a_country_code_only() -> None:
    assert look_up("2125550123", "XX") == Plan()
    assert look_up("+12125550123", "").e164 == "+12125550123"


def test_a_country_code_without_a_plus_is_found_and_surely_so_behind_two_zeros() -> None:
    assert look_up_abroad("493023125123", "US") == (Plan("+493023125123", valid=True), False)
    assert look_up_abroad("00493023125123", "US") == (Plan("+493023125123", valid=True), True)
    assert look_up_abroad("+493023125123", "US") == (Plan(), False)


@pytest.mark.parametrize(
    ("digits", "fresh", "mended"),
    [
        ("2125550124", "0123", "2125550123"),
        ("2125550124", "3", "2125550123"),
        ("212556", "5550123", "2125550123"),
        ("213", "25550123", "2125550123"),
        ("2135550124", "2125550123", "2125550123"),
        ("5", "6", "6"),
        ("55", "1234", "1234"),
    ],
)
def test_a_correction_replaces_what_makes_a_whole_number(
    digits: str, fresh: str, mended: str
) -> None:
    assert mend(digits, fresh, "US") == mended
