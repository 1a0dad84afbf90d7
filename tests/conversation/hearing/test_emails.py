import pytest

from parley.conversation.hearing import Value, understand


def email(text: str, asked: str = "") -> Value | None:
    return understand(text, asked=asked).value("email")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("anna dot lee at example dot com", "anna.lee@example.com"),
        ("a n n underscore lee ninety nine at g mail dot com", "ann_lee99@gmail.com"),
        ("info at my-clinic dot co dot uk", "info@my-clinic.co.uk"),
        ("a n n a l double e at sign example dot org", "annalee@example.org"),
        ("sure, it's Anna, dot, Lee, at example dot com", "anna.lee@example.com"),
        ("anna hyphen lee at my company dot com", "anna-lee@mycompany.com"),
        ("b as in bravo o b at example dot com", "bob@example.com"),
        ("write to j o h n dot smith 4 2 at yahoo dot co dot uk all lower case",
         "john.smith42@yahoo.co.uk"),
        ("bob two thousand at icloud dot come", "bob2000@icloud.com"),
        ("mike at the rate gmail dot com", "mike@gmail.com"),
        ("reach me at a dot b at c dot com or by phone", "a.b@c.com"),
        ("Ann.Lee@Example.com please", "ann.lee@example.com"),
        ("max dot mustermann at web dot d e", "max.mustermann@web.de"),
    ],
)  # fmt: skip
def test_a_spoken_address_is_written_down(text: str, address: str) -> None:
    value = email(text)
    assert value is not None
    assert (value.value, value.ambiguous) == (address, False)


def test_an_address_knows_its_place() -> None:
    text = "yes my email is ann dot lee at example dot com thank you"
    value = email(text)
    assert value is not None
    assert text[value.start : value.end] == "ann dot lee at example dot com"


def test_two_words_may_be_joined_or_parted_by_a_dot_which_is_asked() -> None:
    value = email("ann lee at example dot com", asked="email")
    assert value is not None
    assert (value.value, value.ambiguous) == ("annlee@example.com", True)
    assert value.alternatives == ("ann.lee@example.com",)


def test_a_provider_without_its_ending_is_completed_and_marked() -> None:
    value = email("bob at gmail", asked="email")
    assert value is not None
    assert (value.value, value.ambiguous) == ("bob@gmail.com", True)
    assert email("bob at gmail") is None


@pytest.mark.parametrize(
    "text",
    [
        "see you at nine",
        "I am at home dot",
        "meet me at the clinic",
        "at dot com",
        "@",
        "a@b",
        "at sign",
        "bob at example dot",
    ],
)
def test_an_at_makes_no_address(text: str) -> None:
    assert email(text) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ann dot lee at example dot com, no sorry, dot org", "ann.lee@example.org"),
        ("ann at example dot com, no, anna at example dot com", "anna@example.com"),
        ("ann at example dot d e, a as in alpha", "ann@example.de"),
    ],
)
def test_what_was_said_again_counts(text: str, address: str) -> None:
    value = email(text, asked="email")
    assert value is not None
    assert value.value == address


def test_hostile_addresses_end() -> None:
    for text in ("at " * 900, "a dot " * 600, "a at b dot " * 300, "x@" * 900):
        understand(text, asked="email")
