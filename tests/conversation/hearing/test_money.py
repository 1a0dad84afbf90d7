import pytest

from parley.conversation.hearing import Value, understand


def sums(text: str, region: str = "US") -> list[tuple[str, str]]:
    """Each sum and the words that say it."""
    values = understand(text, region=region).values
    return [(v.value, text[v.start : v.end]) for v in values if v.kind == "money"]


@pytest.mark.parametrize(
    ("text", "region", "value"),
    [
        ("a hundred and twenty dollars fifty", "US", "12050 USD"),
        ("$120.50", "US", "12050 USD"),
        ("50 quid", "GB", "5000 GBP"),
        ("500 rupees", "IN", "50000 INR"),
        ("fifty cents", "US", "50 USD"),
        ("fifty pence", "GB", "50 GBP"),
        ("1,200.50 euros", "DE", "120050 EUR"),
        ("120,50 €", "DE", "12050 EUR"),
        ("twenty euros and fifty cents", "DE", "2050 EUR"),
        ("five hundred dollars", "CA", "50000 CAD"),
        ("two thousand five hundred pounds", "GB", "250000 GBP"),
        ("£5", "US", "500 GBP"),
        ("80 yen", "JP", "80 JPY"),
        ("twenty bucks", "DE", "2000 USD"),
    ],
)
def test_a_sum_is_in_the_smallest_unit_of_its_currency(text: str, region: str, value: str) -> None:
    assert sums(text, region) == [(value, text)]


def test_several_sums_come_in_order_with_their_places() -> None:
    assert sums("is it $ 45 or fifty dollars") == [
        ("4500 USD", "$ 45"),
        ("5000 USD", "fifty dollars"),
    ]


def test_a_number_without_money_is_no_sum() -> None:
    assert sums("120 people at 5.30") == []
    assert sums("two fifty") == []


def test_a_number_behind_a_sum_that_belongs_to_something_else_is_not_of_it() -> None:
    assert sums("20 dollars 5 people") == [("2000 USD", "20 dollars")]
    assert sums("20 dollars and 5 people") == [("2000 USD", "20 dollars")]


@pytest.mark.parametrize(
    ("text", "value"), [("three", "3"), ("a hundred", "100"), ("one hundred and five", "105")]
)
def test_an_utterance_that_is_a_number_is_one(text: str, value: str) -> None:
    assert understand(text).values == (Value("number", value, 0, len(text)),)


def test_a_number_that_was_asked_for_as_something_else_is_that_alone() -> None:
    assert [v.kind for v in understand("three", asked="people").values if v.kind == "number"] == []
