"""Whatever is said in whatever language: hearing answers, and what it answers can be used."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conversation.hearing.times.saying import TIMES, at, said
from tests.conversation.hearing.times.test_chart import words_of

from parley.conversation.hearing import Understanding, understand
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.shapes import OPEN, as_json
from parley.conversation.hearing.tables import TABLES

LANGUAGES = sorted(TABLES)
ASKED = ("", "date", "time", "date_of_birth")
REGIONS = ("US", "GB", "DE", "IN")
MOMENTS = (
    at(),
    at(zone="Europe/Berlin"),
    at("2024-02-29T23:59"),
    at("2026-03-29T01:59", "Europe/Berlin"),
)
EXTREME = [
    "9999-12-31",
    "0000-00-00",
    "31.12.9999",
    "999999999",
    "1000",
    "2999",
    "24:00",
    "24",
    "h",
    "00",
    "0",
    "00",
    "1e5",
    "1/2",
    "2.5",
    "99",
    "١٢",
]


def assert_usable(heard: Understanding) -> None:
    for value in heard.values:
        assert 0 <= value.start < value.end <= len(heard.text)
        for text in (value.value, *value.alternatives):
            as_json(value.kind, text)
            if value.kind in ("date_range", "datetime_range"):
                begin, _, end = text.partition("/")
                assert OPEN in (begin, end) or begin <= end
        if value.kind in TIMES and value.alternatives:
            assert value.ambiguous
            assert value.value not in value.alternatives


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150, deadline=None)
@given(
    data=st.data(),
    asked=st.sampled_from(ASKED),
    region=st.sampled_from(REGIONS),
    moment=st.sampled_from(MOMENTS),
)
def test_any_words_of_dates_and_times_make_values_that_can_be_used(
    language: str, data: st.DataObject, asked: str, region: str, moment: Moment
) -> None:
    known = st.sampled_from((*words_of(language), *EXTREME))
    text = " ".join(data.draw(st.lists(known, max_size=14)))
    heard = understand(text, asked=asked, region=region, language=language, moment=moment)
    assert_usable(heard)
    again = understand(text, asked=asked, region=region, language=language, moment=moment)
    assert heard == again


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(LANGUAGES))
def test_any_text_makes_values_that_can_be_used(text: str, language: str) -> None:
    assert_usable(understand(text, language=language, moment=at()))


@pytest.mark.parametrize(
    "text",
    [
        "31.12.9999",
        "9999-12-31 at 24:00",
        "in 999999999 years",
        "999999999 hours ago",
        "a week before the 1st of january 1000",
        "0000-00-00",
    ],
)
def test_days_beyond_all_years_are_not_heard(text: str) -> None:
    assert not [line for line in said(text) if line.startswith("date")]


def test_what_is_said_far_behind_in_a_long_text_is_not_lost() -> None:
    assert said("um, well, you know. " * 40 + "tomorrow at 5 pm") == ["datetime 2026-11-21T17:00"]
