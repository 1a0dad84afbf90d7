import pytest

from parley.conversation.hearing import Value, understand


def code(text: str, asked: str = "") -> Value | None:
    return understand(text, asked=asked).value("code")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my booking number is x r 7 double 4 b", "XR744B"),
        ("reference code is alpha bravo 1 2 3 4", "AB1234"),
        ("the confirmation number is four five six seven", "4567"),
        ("my account number is 12345678 and I want help", "12345678"),
        ("licence plate is b for berta x 9 1", "BX91"),
    ],
)
def test_a_code_that_is_announced_is_heard(text: str, value: str) -> None:
    found = code(text)
    assert found is not None
    assert found.value == value


def test_a_code_that_was_asked_for_needs_no_announcement() -> None:
    assert code("a 1 b 2") is None
    found = code("a 1 b 2", asked="code")
    assert found is not None
    assert (found.value, found.start, found.end) == ("A1B2", 0, 7)


def test_a_word_that_may_be_a_digit_marks_the_code() -> None:
    found = code("x for 7", asked="code")
    assert found is not None
    assert (found.value, found.ambiguous) == ("X47", True)
    assert found.alternatives


@pytest.mark.parametrize(
    "text", ["my booking number is lost", "I lost my code", "what is the code"]
)
def test_without_characters_there_is_no_code(text: str) -> None:
    assert code(text) is None
