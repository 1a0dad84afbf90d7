import pytest

from parley.conversation.hearing import Value, understand


def heard(text: str, asked: str = "phone", region: str = "US") -> tuple[Value, ...]:
    return understand(text, asked=asked, region=region).values


def test_a_phone_knows_its_place_in_the_text() -> None:
    text = "sure, it's 212 555 0123, thanks"
    [phone] = [value for value in heard(text) if value.kind == "phone"]
    assert phone == Value("phone", "+12125550123", 11, 23)
    assert text[phone.start : phone.end] == "212 555 0123"


def test_a_possible_phone_that_is_not_valid_is_kept_and_marked() -> None:
    assert heard("972 123 4567") == (Value("phone", "+19721234567", 0, 12, valid=False),)


def test_fewer_digits_than_a_phone_has_are_digits() -> None:
    assert heard("0123") == (Value("digits", "0123", 0, 4),)


def test_more_digits_than_a_phone_has_are_digits_and_marked() -> None:
    assert heard("212 555 0123 99") == (Value("digits", "212555012399", 0, 15, valid=False),)


def test_a_country_code_without_a_plus_asks_to_be_confirmed() -> None:
    assert heard("49 30 23125 123") == (Value("phone", "+493023125123", 0, 15, ambiguous=True),)


def test_a_reading_that_is_not_the_plain_one_asks_to_be_confirmed() -> None:
    [phone] = heard("two one two fifty five five one double oh")
    assert (phone.value, phone.ambiguous) == ("+12125055100", True)


def test_two_phones_are_two_values() -> None:
    values = heard("home is 212 555 0123 and my cell is 212 555 0145")
    assert [value.value for value in values] == ["+12125550123", "+12125550145"]


def test_an_extension_is_a_value_of_its_own() -> None:
    values = heard("212 555 0123 extension 45")
    assert [(value.kind, value.value) for value in values] == [
        ("phone", "+12125550123"),
        ("extension", "45"),
    ]


def test_the_line_the_caller_is_on_is_a_value() -> None:
    assert heard("use this number") == (Value("own_number", "caller", 0, 15),)


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("212 555 0123", False),
        ("212 555 0123, no, 0124", True),
        ("212 555 0124, not 0123", True),
        ("no, 0124", True),
        ("no", False),
        ("no problem, 212 555 0123", False),
    ],
)
def test_a_correction_is_an_intent(text: str, *, corrected: bool) -> None:
    assert ("correction" in understand(text, asked="phone").intents) is corrected


def test_small_numbers_are_no_digits_where_no_phone_was_asked_for() -> None:
    assert heard("I have two questions and 3 cats", asked="") == ()
    assert [value.value for value in heard("the code is 4567", asked="")] == ["4567"]


def test_a_variable_plan_takes_all_the_digits_that_were_said() -> None:
    [phone] = heard("030 23125, wait, let me see, 123", region="DE")
    assert phone.value.startswith("+4930")
