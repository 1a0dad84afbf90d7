from parley.conversation.hearing.email_table import EmailTable, email_words

TABLE = EmailTable(
    at="at sign",
    weak_at="at",
    marks={"dot": ".", "under score": "_"},
    leads="it is",
    skips="all one word",
    hosts={"g mail": "gmail"},
    endings={"come": "com"},
)


def test_a_table_is_compiled_to_words_the_longest_phrase_first() -> None:
    words = email_words(TABLE, None)
    assert words.phrases["at"] == ((("at", "sign"), "at", "@"), (("at",), "at", "@"))
    assert words.phrases["under"] == ((("under", "score"), "mark", "_"),)
    assert words.leads == {("it", "is")}
    assert words.hosts == {"gmail": "gmail"}
    assert words.signs == {"at"}
    assert words.dots == {"dot"}
    assert words.weak == {"at"}


def test_words_are_written_like_those_that_are_heard() -> None:
    assert "DOT" in email_words(TABLE, str.upper).phrases


def test_a_language_without_a_table_hears_no_address() -> None:
    words = email_words(EmailTable(), None)
    assert not words.phrases
    assert not words.signs
