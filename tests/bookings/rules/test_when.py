"""When the caller wants to come: a table over three languages, other moments, and properties."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.bookings.rules.when_told import AT_WORK, HOURS, REGIONS, at, told

from parley.bookings.rules.when import Said, When, settle
from parley.bookings.rules.when_clocks import Window
from parley.conversation.hearing.moment import Moment


def rows(name: str) -> list[tuple[str, ...]]:
    """The rows of a table beside this file."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split("|")) for line in lines if line[0] != "#"]


EXAMPLES = rows("when_examples.txt")
MOMENTS = rows("when_moments.txt")
LANGUAGES = ("de", "en", "hi")
SPELLED_OUT = str.maketrans(dict(zip("äöüÜß", ("ae", "oe", "ue", "Ue", "ss"), strict=True)))
BEGIN, YEAR, END = map(datetime.fromisoformat, ("2020-01-01", "2026-01-01", "2035-12-31"))


def when(
    day: str = "",
    clock: str = "",
    *,
    both: str = "",
    said: tuple[str, ...] = (),
    moment: Moment = AT_WORK,
    language: str = "de",
) -> When:
    return settle(Said(day, clock, both, said), moment, language, REGIONS[language])


@pytest.mark.parametrize(("language", "text", "expected"), EXAMPLES)
def test_texts_are_settled_as_the_table_tells(language: str, text: str, expected: str) -> None:
    day, _, clock = (part.strip() for part in text.partition("//"))
    assert told(when(day, clock, language=language)) == expected


@pytest.mark.parametrize(("language", "text", "expected"), EXAMPLES)
def test_capitals_change_nothing(language: str, text: str, expected: str) -> None:
    day, _, clock = (part.strip().upper() for part in text.partition("//"))
    assert told(when(day, clock, language=language)) == expected


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in EXAMPLES if row[0] == "de"])
def test_umlauts_may_be_written_out(text: str, expected: str) -> None:
    spelled = text.translate(SPELLED_OUT)
    day, _, clock = (part.strip() for part in spelled.partition("//"))
    assert told(when(day, clock)) == expected


def test_umlauts_may_come_in_two_code_points() -> None:
    assert told(when("u\u0308bermorgen")) == told(when("übermorgen"))


@pytest.mark.parametrize(("local", "text", "expected"), MOMENTS)
def test_other_moments_make_other_days(local: str, text: str, expected: str) -> None:
    assert told(when(text, moment=at(local))) == expected


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("2023-06-13", ("nächste Woche Dienstag",), "day 2025-11-25 [utterance] - time low"),
        ("2023-06-13", ("am Freitag", "nächste Woche Dienstag um 10"),
         "exact 2025-11-25T10:00 [utterance] low"),
        ("2023-06-13", ("am Freitag", "ja genau"), "day 2025-11-21 [utterance] - time low"),
        ("2023-06-13", (), "past_explicit [year_corrected] ? 2026-06-13 - time low"),
        ("2023-06-13", ("ja genau",), "past_explicit [year_corrected] ? 2026-06-13 - time low"),
        ("2023-06-13", ("am 13. Juni 2023",),
         "past_explicit [year_corrected] ? 2026-06-13 - time low"),
        ("2025-06-13", ("am Freitag",), "day 2025-11-21 [utterance] - time low"),
        ("2025-11-13", ("am Freitag",), "past 2025-11-13 - time high"),
        ("2025-11-25", ("am Freitag",), "day 2025-11-25 - time high"),
        ("", ("am Freitag um 10",), "missing - date time low"),
    ],
)  # fmt: skip
def test_own_words_of_the_caller_outweigh_only_a_date_long_past(
    text: str, said: tuple[str, ...], expected: str
) -> None:
    assert told(when(text, said=said)) == expected


def test_time_of_the_argument_stays_when_the_day_is_taken_from_the_words() -> None:
    found = when("2023-06-13", "15:30", said=("nächste Woche Dienstag um 10",))
    assert told(found) == "exact 2025-11-25T15:30 [utterance] low"


@pytest.mark.parametrize(
    "text",
    ["2025-11-25T15:30", "2025-11-25 15:30", "2025-11-25T15:30:00+01:00", "2025-11-25T14:30:00Z",
     "2025-11-25T14:30:00.000Z", "2025-11-25T09:30-05:00", "20251125T143000Z",
     "25.11.2025 um 15:30 Uhr", "25.11.2025 15.30 Uhr", "am 25. November um halb vier",
     "Dienstag 2025-11-25T15:30:00 bitte"],
)  # fmt: skip
def test_every_way_to_write_an_instant_is_the_same_instant(text: str) -> None:
    assert told(when(both=text)) == "exact 2025-11-25T15:30 high"
    assert told(when(text)) == "exact 2025-11-25T15:30 high"


@pytest.mark.parametrize("clock", ["14 Uhr 30", "14:30", "14.30", "halb drei", "1430", "14h30"])
def test_new_time_may_be_said_in_every_way(clock: str) -> None:
    assert told(when("2025-11-25", clock)) == "exact 2025-11-25T14:30 high"


def test_whole_sentence_of_a_field_is_read_whatever_its_length() -> None:
    text = (
        "also äh ich dachte vielleicht an nächste Woche Mittwoch oder Donnerstag gegen Mittag " * 9
    )
    found = when(text)
    assert found.status == "days"
    assert found.days == (date(2025, 11, 26), date(2025, 11, 27))
    assert found.window == Window(time(11, 30), time(14))


@pytest.mark.parametrize(
    ("day", "clock", "both", "expected"),
    [
        ("2025-11-25", "", "2025-11-25T15:00", "exact 2025-11-25T15:00 high"),
        ("nächsten Freitag", "", "2025-11-28T15:00", "exact 2025-11-28T15:00 high"),
        ("Mittwoch", "15 Uhr", "2025-11-26", "exact 2025-11-26T15:00 high"),
        ("nächste Woche", "mittwochs um 10", "", "exact 2025-11-26T10:00 high"),
        ("2025-11-25", "16 Uhr", "2025-11-25T15:00", "exact 2025-11-25T16:00 high"),
        ("2025-11-25", "", "2025-11-26T15:00",
         "ambiguous ? 2025-11-25T15:00 2025-11-26T15:00 low"),
        ("gestern", "15 Uhr", "", "past 2025-11-18T15:00 high"),
        ("gestern", "15 Uhr", "2025-11-26", "ambiguous ? 2025-11-26T15:00 low"),
        ("Freitag, 25. November", "10:00", "",
         "weekday_mismatch ? 2025-11-25T10:00 2025-11-28T10:00 low"),
        ("nächste Woche", "egal", "", "days 2025-11-24..2025-11-30 (7) earliest high"),
        ("Freitag", "was auch immer das heißt", "", "day 2025-11-21 - time high"),
    ],
)  # fmt: skip
def test_fields_agree_or_are_asked_about(day: str, clock: str, both: str, expected: str) -> None:
    assert told(when(day, clock, both=both)) == expected


@pytest.mark.parametrize(
    ("language", "day", "clock"),
    [
        ("de", "was auch immer das heißt", ""),
        ("de", "", "das"),
        ("de", "second opinion", ""),
        ("en", "", "do"),
        ("en", "", "so"),
        ("en", "the man said so", ""),
        ("de", "Termin für Frau Sommer", ""),
    ],
)
def test_words_that_are_times_elsewhere_are_none_here(language: str, day: str, clock: str) -> None:
    assert told(when(day, clock, language=language)) == "not_understood - date time low"


def test_hour_of_both_halves_is_asked_where_the_business_is_open_at_both() -> None:
    long_day = ((time(6), time(20)),)
    moment = at("2025-11-19T14:10", hours=type(HOURS)((long_day,) * 7))
    assert told(when("morgen um 7 Uhr", moment=moment)) == (
        "ambiguous 2025-11-20 ? 2025-11-20T07:00 2025-11-20T19:00 low"
    )
    assert told(when("heute um 7 Uhr", moment=moment)) == (
        "exact 2025-11-19T19:00 [later_today] medium"
    )


def test_without_hours_no_half_of_the_day_is_taken_for_granted() -> None:
    moment = at("2025-11-19T14:10", hours=None)
    assert told(when("morgen um vier", moment=moment)) == (
        "ambiguous 2025-11-20 ? 2025-11-20T04:00 2025-11-20T16:00 low"
    )
    assert told(when("Freitag um 15 Uhr", moment=moment)) == "exact 2025-11-21T15:00 high"


def test_time_that_comes_twice_today_is_still_to_come_in_the_second_pass() -> None:
    found = when("2026-10-25 02:30", moment=at("2026-10-25T01:00", hours=None))
    assert told(found) == "exact 2026-10-25T02:30 [clock_overlap] medium"


def test_candidates_are_the_proposal_of_a_year_that_is_over_with_its_time() -> None:
    found = when(both="2024-11-25T15:00")
    assert found.status == "past_explicit"
    assert (found.start, found.day) == (None, None)
    assert [one.isoformat() for one in found.candidates] == ["2025-11-25T15:00:00"]


@pytest.mark.parametrize("nothing", ["", "null", "None", "N/A", "{{}}", "  ", "unbekannt", "?"])
def test_placeholders_of_a_model_are_nothing(nothing: str) -> None:
    assert told(when(nothing, nothing, both=nothing)) == "missing - date time low"


def test_only_what_was_said_without_any_doubt_may_be_booked_unconfirmed() -> None:
    for language, text, expected in EXAMPLES:
        day, _, clock = (part.strip() for part in text.partition("//"))
        found = when(day, clock, language=language)
        if found.confidence == "high" and found.status == "exact":
            assert not found.assumed, expected
            assert not found.missing, expected


_WORDS = sorted({word for row in EXAMPLES for word in row[1].split()} | {"oder", "nicht", "not"})
_SENTENCES = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_WORDS), max_size=7).map(" ".join),
    st.text("0123456789.:/-TZ+ Uhr", max_size=24),
)
_NOWS = st.datetimes(BEGIN, END).map(
    lambda local: Moment(local.replace(second=0, microsecond=0), "Europe/Berlin", HOURS)
)


@settings(max_examples=250, deadline=None)
@given(_SENTENCES, _SENTENCES, _SENTENCES, _SENTENCES, _NOWS, st.sampled_from(LANGUAGES))
def test_any_text_is_settled_and_what_is_exact_lies_ahead(
    day: str, clock: str, both: str, spoken: str, moment: Moment, language: str
) -> None:
    found = when(day, clock, both=both, said=(spoken,), moment=moment, language=language)
    now = moment.local
    if found.status == "exact":
        assert found.start is not None
        assert found.start > now
    if found.status in {"day", "window"} and found.day:
        assert found.day >= now.date()
    assert all(one >= now.date() for one in found.days)
    assert len(found.days) <= 31
    for one in found.candidates:
        assert (one > now) if isinstance(one, datetime) else (one >= now.date())
    if found.status == "past":
        passed = found.start or found.day
        assert passed is not None
        assert (passed <= now) if isinstance(passed, datetime) else (passed <= now.date())


@settings(max_examples=100, deadline=None)
@given(st.dates(date(2000, 1, 1), date(2035, 12, 31)), _NOWS, st.sampled_from(LANGUAGES))
def test_date_of_a_machine_is_that_date_or_is_asked_for(
    day: date, moment: Moment, language: str
) -> None:
    found = when(day.isoformat(), moment=moment, language=language)
    today = moment.local.date()
    if day >= today:
        assert (found.status, found.day) == ("day", day)
    else:
        assert found.status == ("past" if day.year == today.year else "past_explicit")
        assert found.day in {None, day}
        assert found.start is None


@settings(max_examples=100, deadline=None)
@given(st.datetimes(YEAR, END), st.sampled_from(LANGUAGES))
def test_instant_of_a_machine_keeps_its_minute(at_: datetime, language: str) -> None:
    minute = at_.replace(second=0, microsecond=0)
    found = when(both=minute.isoformat(), language=language)
    gap = found.assumption == "clock_gap"
    assert gap or found.start == minute
    assert found.start is None or found.start - minute == timedelta(0)
