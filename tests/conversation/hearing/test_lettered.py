from parley.conversation.hearing import understand


def kinds(text: str, asked: str = "") -> list[str]:
    return [value.kind for value in understand(text, asked=asked, region="GB").values]


def test_what_is_dictated_is_heard_where_it_was_asked_for_or_announced() -> None:
    assert kinds("m 1 4 u r", asked="postcode") == ["postcode"]
    assert kinds("my postcode is m 1 4 u r") == ["postcode"]
    assert "postcode" not in kinds("m 1 4 u r")
    assert kinds("my reference number is x r 7 7 1") == ["code"]
    assert kinds("it's ann dot lee at example dot com") == ["email"]


def test_a_sentence_that_dictates_nothing_holds_nothing_of_it() -> None:
    for text in ("what is your postcode", "meet me at nine", "I forgot my booking number"):
        assert {"postcode", "email", "code"}.isdisjoint(kinds(text))


def test_where_a_postcode_was_announced_its_words_are_no_part_of_it() -> None:
    text = "hello, my postcode is m 1 4 u r, thanks"
    value = understand(text, region="GB").value("postcode")
    assert value is not None
    assert text[value.start : value.end] == "m 1 4 u r"
