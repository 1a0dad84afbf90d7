"""Work is counted in steps of the chart, not in time."""

import random
import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parley.conversation.hearing.automaton import scan
from parley.conversation.hearing.cardinals import amounts
from parley.conversation.hearing.phrases import build
from parley.conversation.hearing.tables import TABLES, known
from parley.conversation.hearing.times.chart import (
    READINGS_MAX,
    STEPS_MAX,
    UTTERANCE_STEPS_MAX,
    Chart,
    Reading,
    Rules,
    fill,
)
from parley.conversation.hearing.times.forms import Clock
from parley.conversation.hearing.times.lexicon import lexicon
from parley.conversation.hearing.utterance import cut

TEXT_LENGTH = 2_000
STEPS_PER_WORD = 60
"""What the worst texts that are known take, on average; real speech takes about ten."""

LANGUAGES = sorted(TABLES)
NUMBERS = ("3", "12", "24", "99", "2027", "1530", "5:30", "3/4", "24.12.", "5pm", "-", ",", ".")


@cache
def words_of(code: str) -> tuple[str, ...]:
    """Every word of a language's dates and times, and some numbers."""
    times = TABLES[code].times
    texts = [*times.terms.values(), *times.rules.values()]
    return tuple(sorted({*re.findall(r"[^\s()|?@^$<>]+", " ".join(texts)), *NUMBERS}))


def steps(text: str, code: str) -> tuple[int, int]:
    """The steps that the chart of a text takes, and the words of the text."""
    language, times = known(code).language, known(code).times
    utterance = cut(text, language)
    words, breaks = utterance.words, utterance.breaks
    spans = scan(language.root, words, breaks)
    counted = amounts(utterance, language)
    chart = lexicon(utterance, spans, counted, language, times.terms, month_first=False)
    taken = fill(chart, times.rules, words, breaks, range(len(words) - 1, -1, -1))
    assert all(len(here) <= READINGS_MAX for here in chart)
    return taken, len(words)


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_words_of_a_table_take_a_bounded_number_of_steps(
    code: str, data: st.DataObject
) -> None:
    words = data.draw(st.lists(st.sampled_from(words_of(code)), max_size=40))
    taken, count = steps(" ".join(words), code)
    assert taken <= STEPS_MAX * count
    assert taken <= UTTERANCE_STEPS_MAX + STEPS_MAX


@pytest.mark.parametrize(
    "unit",
    [
        "to ", "1 2 3 4 5 6 7 8 9 ", "monday ", "from from between ", "may 5 to 6 ", "half past ",
        "12:30 1.2.3 ", "a week from ", "five to two in the evening ", "the the the 3rd of ",
        "next ", "monday the 3rd of may at five to six pm or ", "2 - 3 - ", "a ", "in ", "may ",
    ],
)  # fmt: skip
def test_nasty_english_takes_few_steps_for_each_word(unit: str) -> None:
    taken, count = steps((unit * TEXT_LENGTH)[:TEXT_LENGTH], "en")
    assert taken <= min(STEPS_PER_WORD * count, UTTERANCE_STEPS_MAX + STEPS_MAX)


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_words_of_a_table_in_any_order_take_few_steps_for_each(code: str) -> None:
    shuffled = list(words_of(code))
    for seed in range(3):
        random.Random(seed).shuffle(shuffled)
        taken, count = steps(" ".join(shuffled)[:TEXT_LENGTH], code)
        assert taken <= STEPS_PER_WORD * count


def filled(
    rules: dict[str, str], words: str, terms: Chart, tight: frozenset[str] = frozenset()
) -> Chart:
    """The chart of some words with these terms, read by rules that count their slots' minutes."""
    said = words.split()
    breaks = [2, *(1 if word.endswith(",") else 0 for word in said[:-1]), 2]
    actions = {label: lambda slots: Clock(len(slots)) for label in rules}
    plain = [word.strip(",") for word in said]
    fill(terms, Rules(build(rules, {}), actions, tight), plain, breaks, range(len(said))[::-1])
    return terms


HOUR = Reading("<hour>", 2, Clock(5))


def test_what_a_rule_makes_can_be_the_slot_of_another() -> None:
    terms: Chart = [[], [], []]
    terms[1].append(HOUR)
    chart = filled({"a": "half <hour>", "b": "<time> sharp"}, "half five sharp", terms)
    assert [(r.category, r.end) for r in chart[0]] == [("<time>", 2), ("<time>", 3)]


def test_a_tight_rule_does_not_hold_across_a_comma() -> None:
    rules = {"a": "half <hour>"}
    for words, found in (("half five", 1), ("half, five", 0)):
        chart = filled(rules, words, [[], [HOUR]], frozenset({"a"}))
        assert len(chart[0]) == found
    assert len(filled(rules, "half, five", [[], [HOUR]])[0]) == 1


def test_a_reading_without_a_meaning_fills_no_slot() -> None:
    terms: Chart = [[Reading("<hour>", 1, Clock(5))], [Reading("<dash>", 1, None), HOUR]]
    chart = filled({"a": "<hour> <dash> <hour>"}, "five six", terms)
    assert chart[0][-1] == Reading("<time>", 2, Clock(2))


def test_what_is_made_twice_is_kept_once() -> None:
    chart = filled({"a": "half <hour>", "b": "half <hour>"}, "half five", [[], [HOUR]])
    assert len(chart[0]) == 1
