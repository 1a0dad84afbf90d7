import pytest

from parley.conversation.hearing import Value, understand


def answer(text: str, asked: str = "yes_no") -> Value | None:
    return understand(text, asked=asked).value("yes_no")


def test_an_answer_knows_its_place_in_the_text() -> None:
    assert answer("um, that's right") == Value("yes_no", "yes", 4, 16)


def test_a_longer_answer_swallows_what_stands_in_it() -> None:
    assert answer("that's not right") == Value("yes_no", "no", 0, 16)
    assert answer("no problem") == Value("yes_no", "yes", 0, 10)


def test_of_two_answers_the_last_counts_and_is_marked() -> None:
    assert answer("No. Yes!") == Value("yes_no", "yes", 4, 7, ambiguous=True, alternatives=("no",))


def test_maybe_is_a_yes_that_wants_a_question_and_no_intent() -> None:
    understood = understand("maybe", asked="yes_no")
    assert understood.values == (
        Value("yes_no", "yes", 0, 5, ambiguous=True, alternatives=("no",)),
    )
    assert understood.intents == ("unclear",)


@pytest.mark.parametrize("text", ["that's all", "I'm good", "that one"])
def test_what_only_answers_a_question_needs_one(text: str) -> None:
    assert answer(text) is not None
    assert answer(text, asked="") is None


def test_a_plain_yes_outweighs_what_only_answers_a_question() -> None:
    assert answer("yes, that's it") == Value("yes_no", "yes", 0, 3)


def test_the_question_of_a_caller_is_no_answer() -> None:
    assert answer("is that right?") is None
    assert answer("right?") is None
