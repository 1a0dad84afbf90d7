"""Opening hours, however they are written."""

import json
import re
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.hearing.moment import Hours, Interval
from parley.conversation.hearing.opening_hours import (
    HOURS_MAX_CHARS,
    hours_of_json,
    hours_text,
    intervals_of,
    intervals_text,
    opening_hours,
)
from parley.errors import ParleyError

DAY: tuple[Interval, ...] = ((time(9), time(18)),)
SPLIT: tuple[Interval, ...] = ((time(9), time(12)), (time(13), time(18)))
ALL_WEEK = (DAY,) * 7
FIVE_DAYS = (*((DAY,) * 5), (), ())


@pytest.mark.parametrize(
    "written",
    [
        "09:00-18:00",
        "9-18",
        "9:00 – 18:00 Uhr",
        "9am to 6pm",
        "9 bis 18",
        "von 9 bis 18 Uhr",
        ["09:00", "18:00"],
        [9, 18],
        [["09:00", "18:00"]],
        ["09:00-18:00"],
        [{"from": "09:00", "to": "18:00"}],
        {"open": "09:00", "close": "18:00"},
        {"from": 9, "to": 18},
        {"von": "9", "bis": "18"},
        {"daily": "9-18"},
        {"mon-fri": "9-18", "sat": [9, 18], "sunday": {"open": "9:00", "close": "18:00"}},
        [["09:00", "18:00"]] * 7,
    ],
)
def test_the_same_hours_of_all_days_can_be_written_in_many_ways(written: object) -> None:
    assert hours_of_json(json.dumps(written).encode()).week == ALL_WEEK


@pytest.mark.parametrize(
    "written",
    [
        {"mon": "9-18", "tue": "9-18", "wed": "9-18", "thu": "9-18", "fri": "9-18", "sat": None},
        {"Montag": ["9-18"], "di-fr": "09:00-18:00", "so": "geschlossen", "sa": []},
        {"weekdays": ["09:00", "18:00"]},
        {"mo,di,mi": "9-18", "Do + Fr": "9-18"},
        "Mo-Fr 9-18",
        "mon-fri: 9-18; sat, sun closed",
        ["Mo-Do 9-18", "Fr 9-18"],
        [{"day": "mon-fri", "open": "09:00", "close": "18:00"}],
        [{"days": ["mon", "tue", "wed", "thu", "fri"], "from": 9, "to": 18}],
        [[["09:00", "18:00"]]] * 5 + [[], None],
        {"weekdays": "9-18", "sat": False, "sun": "closed"},
    ],
)
def test_days_have_hours_of_their_own(written: object) -> None:
    assert hours_of_json(json.dumps(written).encode()).week == FIVE_DAYS


@pytest.mark.parametrize(
    "written",
    [
        "9-12, 13-18",
        "9-12 und 13-18",
        ["9-12", "13-18"],
        [["09:00", "12:00"], ["13:00", "18:00"]],
        [{"from": "13:00", "to": "18:00"}, {"from": "09:00", "to": "12:00"}],
        {"mon-sun": ["9-12", "13-18"]},
    ],
)
def test_a_day_may_have_a_break(written: object) -> None:
    assert hours_of_json(json.dumps(written).encode()).week == (SPLIT,) * 7


def test_an_end_at_midnight_and_a_range_over_the_weekend_are_understood() -> None:
    hours = opening_hours("Sa-Mo 18-24")
    late: tuple[Interval, ...] = ((time(18), time(0)),)
    assert hours.week == (late, (), (), (), (), late, late)


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("lunch", "hours 'lunch': not understood; write"),
        ("25-26", "'25' is no time of day"),
        ("18-9", "they end before they begin"),
        ({"mun": "9-18"}, "'mun' is no weekday"),
        ({"mon": "closed"}, "never open"),
        ([], "never open"),
        (True, "not understood"),
        (["9:00", "12:00", "18:00"], "not understood"),
        ({"mon": {"open": "9"}}, "not understood"),
        ([f"{hour}:00-{hour}:30" for hour in range(14)], "at most 12 intervals a day"),
        ("9" * HOURS_MAX_CHARS, "longer than 2000 characters"),
    ],
)
def test_what_is_wrong_is_said_with_the_mend(written: object, what: str) -> None:
    with pytest.raises(ParleyError, match=re.escape(what)) as error:
        hours_of_json(json.dumps(written).encode())
    assert 'write "09:00-18:00"' in str(error.value)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text("19:-mo fr;,", max_size=12),
    lambda inner: (
        st.lists(inner, max_size=8)
        | st.dictionaries(st.sampled_from(["mon", "day", "open", "close", "x"]), inner)
    ),
    max_leaves=10,
)


@given(_JSON)
def test_no_hours_do_anything_but_work_or_name_the_mend(written: object) -> None:
    try:
        hours = hours_of_json(json.dumps(written).encode())
    except ParleyError as error:
        assert "write" in str(error)  # noqa: PT017  either way is right
    else:
        assert len(hours.week) == 7
        assert any(hours.week)


CLOCKS = st.integers(0, 23).map(time)


@given(st.lists(st.sets(CLOCKS, max_size=6), min_size=7, max_size=7).filter(any))
def test_hours_are_told_as_they_are_read(days: list[set[time]]) -> None:
    week = tuple(_pairs(sorted(day)) for day in days)
    hours = Hours(week)
    assert opening_hours(hours_text(hours)) == hours


def _pairs(clocks: list[time]) -> tuple[Interval, ...]:
    ends = [*clocks, time(0)][1::2]
    return tuple(zip(clocks[::2], ends, strict=True))


def test_neighbouring_days_of_the_same_hours_are_told_together() -> None:
    written = "Mo-Fr 09:00-12:00, 13:00-18:00; Sa 10:00-24:00"
    assert hours_text(opening_hours(written)) == written


@pytest.mark.parametrize("written", ["closed", "", None, []])
def test_a_closed_day_has_no_intervals(written: object) -> None:
    assert intervals_of(written) == ()


def test_the_intervals_of_a_day_are_read_and_told() -> None:
    assert intervals_text(intervals_of("13-18, 9-12")) == "09:00-12:00, 13:00-18:00"
