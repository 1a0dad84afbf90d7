import pytest

from parley.conversation.hearing.tables import known
from parley.conversation.hearing.times.forms import Clock, Day
from parley.conversation.hearing.times.written import Written, dashes, written
from parley.conversation.hearing.utterance import cut

LANGUAGE = known("en").language


def found(text: str, *, month_first: bool = False) -> list[Written]:
    return written(cut(text, LANGUAGE), LANGUAGE, month_first=month_first)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8:40", Clock(8, 40, open=True)),
        ("08:40", Clock(8, 40)),
        ("18:40", Clock(18, 40)),
        ("8:40:15", Clock(8, 40, open=True)),
        ("8h40", Clock(8, 40, open=True)),
        ("24:00", Clock(24)),
        ("8:40pm", Clock(20, 40)),
        ("8:40 p.m.", Clock(20, 40)),
        ("8.40 PM", Clock(20, 40)),
        ("5pm", Clock(17)),
        ("12 am", Clock(0)),
        ("1130 AM", Clock(11, 30)),
        ("7ish", Clock(7, open=True, around=True)),
        ("6:30ish", Clock(6, 30, open=True, around=True)),
    ],
)
def test_times_in_digits_are_read(text: str, clock: Clock) -> None:
    assert [form for _, _, form in found(text)] == [clock]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-25", Day(year=2026, month=11, day=25)),
        ("25.11.2026", Day(year=2026, month=11, day=25)),
        ("25/11/26", Day(year=26, month=11, day=25)),
        ("11/25/2026", Day(year=2026, month=11, day=25)),
        ("3/4", Day(month=4, day=3, swapped=True)),
        ("25 / 11 / 2026", Day(year=2026, month=11, day=25)),
        ("25. 11. 2026", Day(year=2026, month=11, day=25)),
        ("5-11-2026", Day(year=2026, month=11, day=5)),
    ],
)
def test_dates_in_digits_are_read(text: str, day: Day) -> None:
    assert [form for _, _, form in found(text)] == [day]


def test_the_order_of_day_and_month_is_the_regions() -> None:
    assert [form for _, _, form in found("3/4", month_first=True)] == [
        Day(month=3, day=4, swapped=True)
    ]


@pytest.mark.parametrize("text", ["25:00", "8:61", "13/13", "1:234", "a5pmb", "2026-13-40", "1.5x"])
def test_what_cannot_be_is_not_read(text: str) -> None:
    assert [form for _, _, form in found(text) if not isinstance(form, float)] == []


def test_a_number_with_a_point_may_be_a_time_or_a_number() -> None:
    assert found("7.30") == [(0, 2, Clock(7, 30, open=True)), (0, 2, 7.3)]


def test_forms_are_placed_by_whole_words() -> None:
    assert [(begin, end) for begin, end, _ in found("from 8:40 to 9pm")] == [(1, 3), (4, 5)]


def test_dashes_part_numbers_and_not_words() -> None:
    assert dashes(cut("4-5 or 6 - 7 - well-known", LANGUAGE)) == [1, 4]
