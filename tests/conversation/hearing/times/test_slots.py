import msgspec
import pytest

from parley.conversation.hearing.language import LanguageTable
from parley.conversation.hearing.tables import TABLES
from parley.conversation.hearing.times.actions import check_rules
from parley.conversation.hearing.times.compiled import compile_times
from parley.conversation.hearing.times.slots import check, takes
from parley.conversation.hearing.times.table import TimesTable


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_every_rule_of_every_language_gives_its_action_what_it_takes(table: LanguageTable) -> None:
    check_rules(table.times, table.classes)


def test_choices_of_slots_are_all_sequences_of_their_categories() -> None:
    assert takes("half|weekday half") == {
        ("<half>",),
        ("<weekday>", "<half>"),
        ("<abbreviation>", "<half>"),
    }
    assert takes("") == {()}


@pytest.mark.parametrize(
    "line",
    ["<minute> past <hour>", "<minute> (minutes)? past (<hour>|<time>)", "<minute> <dash> <hour>"],
)
def test_phrases_that_fit_are_taken(line: str) -> None:
    check("past", line, takes("minute clock"), {})


@pytest.mark.parametrize(
    ("label", "line", "given"),
    [
        ("past", "half past <hour>", "gives <hour>"),
        ("past", "<hour> past <minute>", "gives <hour> <minute>"),
        ("past", "<minute> past <hour>?", "gives <minute>"),
        ("hour_minute", "<hour> <minute> <minute>", "gives <hour> <minute> <minute>"),
        ("same", "now", "gives no slot"),
        ("same", "nearly <n>", "gives <n>"),
        ("same low", "nearly <duration>", "gives <duration>"),
        ("fields day month", "<month> <day>", "gives <month> <day>"),
        ("fields weekday which=next", "next", "gives no slot"),
        ("stretch week 1", "next <unit>", "gives <unit>"),
        ("plus 30", "<duration> and <duration>", "gives <duration> <duration>"),
        ("range", "<time> to <date>", "gives <time> <date>"),
        ("from", "after <duration>", "gives <duration>"),
    ],
)
def test_a_phrase_that_does_not_fit_its_action_is_named_with_what_would(
    label: str, line: str, given: str
) -> None:
    with pytest.raises(ValueError, match="write a phrase with one of") as error:
        check_rules(TimesTable(rules={label: f"<time> and so on\n{line}"}), {})
    assert "`" in str(error.value)
    with pytest.raises(ValueError, match=given):
        check_rules(TimesTable(rules={label: line}), {})


def test_slots_within_classes_are_seen() -> None:
    with pytest.raises(ValueError, match="gives <unit>"):
        check_rules(TimesTable(rules={"around": "about @thing"}), {"thing": "<unit>|<time>"})


@pytest.mark.parametrize(
    ("times", "message"),
    [
        (TimesTable(rules={"leap 3": "<hour>"}), "there is no action leap"),
        (TimesTable(rules={"add soon": "<hour>"}), "`add soon`"),
        (TimesTable(rules={"fields moon": "<day>"}), "no field of a day is called moon"),
        (TimesTable(terms={"part teatime": "teatime"}), "`part teatime` is no term"),
        (TimesTable(terms={"wekday 0": "monday"}), "`wekday 0` is no term"),
    ],
)
def test_a_table_with_a_word_that_nothing_knows_is_not_compiled(
    times: TimesTable, message: str
) -> None:
    table = msgspec.structs.replace(TABLES["en"], times=times)
    with pytest.raises(ValueError, match=message):
        compile_times(table)
