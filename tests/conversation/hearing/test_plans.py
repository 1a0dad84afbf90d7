import phonenumbers
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

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


FRONTS = st.sampled_from(["", "+", "0", "00", "011", "1", "49", "44", "8", "٢"])
REGIONS = st.sampled_from(["US", "CA", "DE", "GB", "IM", "AG", "BR", "IT", "RU", "SH", "TA", "XX"])


@given(FRONTS, st.text("0123456789", min_size=7, max_size=14), REGIONS)
@example("", "5550123", "AG")
@example("", "21255501203", "US")
@example("1", "2125550120", "US")
def test_digits_are_judged_as_the_numbering_plans_judge_them(
    front: str, rest: str, region: str
) -> None:
    digits = front + rest
    plan = look_up(digits, region)
    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        assert plan == Plan()
        return
    reason = phonenumbers.is_possible_number_with_reason(number)
    assert bool(plan.e164) == (reason == phonenumbers.ValidationResult.IS_POSSIBLE)
    assert plan.too_long == (reason == phonenumbers.ValidationResult.TOO_LONG)
    assert plan.valid == phonenumbers.is_valid_number(number)
