import pytest

from parley.conversation.hearing import Value, understand


def name(text: str, asked: str = "name") -> Value | None:
    return understand(text, asked=asked).value("name")


def test_a_name_knows_its_place_in_the_text() -> None:
    text = "yes, it's Ann Lee, thanks"
    assert name(text) == Value("name", "Ann Lee", 10, 17)


def test_what_the_caller_spells_wins() -> None:
    assert name("it's Ann, A N N E, Lee") == Value("name", "Anne Lee", 5, 22)


def test_a_hostile_stretch_of_words_is_no_endless_name() -> None:
    value = name("my name is " + "ann " * 500)
    assert value is not None
    assert len(value.value.split()) == 6


@pytest.mark.parametrize("text", ["Dr.", "O", "it's me", "von", "um", "R2D2"])
def test_parts_of_a_name_are_no_name(text: str) -> None:
    assert name(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tim Hill, no, Sam Hill", "Sam Hill"),
        ("Harry Cole, sorry, Henry", "Henry Cole"),
        ("not Ann, Anna Lee", "Anna Lee"),
        ("it's Anna, not Ann", "Anna"),
        ("no, it's Anna", "Anna"),
    ],
)
def test_the_name_that_was_said_last_counts_and_corrects(text: str, expected: str) -> None:
    understood = understand(text, asked="name")
    value = understood.value("name")
    assert value is not None
    assert value.value == expected
    assert "correction" in understood.intents


def test_first_and_last_name_are_put_in_order() -> None:
    for text in (
        "first name Ann last name Lee",
        "last name Lee, first name Ann",
        "Lee, first name Ann",
        "Ann, last name is Lee",
    ):
        value = name(text)
        assert value is not None
        assert value.value == "Ann Lee"


def test_unasked_a_name_needs_an_introduction() -> None:
    assert name("Ann Lee", asked="") is None
    assert name("this is late", asked="") is None
    for text in ("my name is ann lee", "this is Ann Lee", "this is ann lee from Acme"):
        value = name(text, asked="")
        assert value is not None
        assert value.value == "Ann Lee"


@pytest.mark.parametrize("text", ["Jones, Hannah", "Jones Hannah", "Hannah Jones"])
def test_a_last_name_that_is_said_first_is_put_behind_the_first_name(text: str) -> None:
    value = name(text)
    assert value is not None
    assert value.value == "Hannah Jones"


def test_an_ordinary_word_is_a_last_name_behind_a_first_name() -> None:
    value = name("Howard Long")
    assert value is not None
    assert value.value == "Howard Long"
    alone = name("too long")
    assert alone is None
