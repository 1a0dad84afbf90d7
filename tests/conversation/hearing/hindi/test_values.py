from datetime import datetime

import pytest

from parley.conversation.hearing import understand
from parley.conversation.hearing.moment import Moment
from parley.conversation.hearing.values import Value

NOW = Moment(datetime(2026, 11, 20, 10, 0), "Asia/Kolkata")  # noqa: DTZ001 - a wall clock
"""A Friday."""


def first(text: str, asked: str = "", kind: str = "") -> Value | None:
    heard = understand(text, asked=asked, region="IN", language="hi", moment=NOW)
    return next((one for one in heard.values if not kind or one.kind == kind), None)


TIMES = [
    ("कल सुबह दस बजे", "2026-11-21T10:00"),
    ("kal subah das baje", "2026-11-21T10:00"),
    ("परसों शाम छह बजे", "2026-11-22T18:00"),
    ("aaj raat 8 baje", "2026-11-20T20:00"),
    ("कल दोपहर साढ़े तीन बजे", "2026-11-21T15:30"),
    ("somvar ko shaam saadhe paanch baje", "2026-11-23T17:30"),
    ("15 अगस्त की रात 8 बजे", "2027-08-15T20:00"),
    ("परसों दोपहर डेढ़ बजे", "2026-11-22T13:30"),
    ("कल १० बजे सुबह", "2026-11-21T10:00"),
]


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_a_day_and_a_time_are_one_instant(text: str, expected: str) -> None:
    value = first(text)
    assert value is not None
    assert (value.kind, value.value, value.ambiguous) == ("datetime", expected, False)


CLOCKS = [
    ("साढ़े दस बजे", "10:30"),
    ("sawa gyarah baje", "11:15"),
    ("पौने नौ बजे", "08:45"),
    ("dedh baje", "01:30"),
    ("ढाई बजे", "02:30"),
    ("दस बजने में पाँच मिनट", "09:55"),
    ("आठ बजकर बीस मिनट", "08:20"),
    ("पौने एक बजे", "12:45"),
    ("रात बारह बजे", "00:00"),
]


@pytest.mark.parametrize(("text", "expected"), CLOCKS)
def test_halves_and_quarters_of_an_hour(text: str, expected: str) -> None:
    value = first(text, "time", "time")
    assert value is not None
    assert expected in (value.value, *value.alternatives)
    assert value.value == expected


DAYS = [
    ("कल", "2026-11-21"),
    ("kal maine phone kiya tha", "2026-11-19"),
    ("मैं परसों आया था", "2026-11-18"),
    ("परसों", "2026-11-22"),
    ("नरसों", "2026-11-23"),
    ("तीन दिन बाद", "2026-11-23"),
    ("do hafte baad", "2026-12-04"),
    ("दस दिन पहले", "2026-11-10"),
    ("पंद्रह तारीख", "2026-12-15"),
    ("छब्बीस जनवरी", "2027-01-26"),
    ("agle mahine ki paanch tarikh", "2026-12-05"),
    ("बृहस्पतिवार", "2026-11-26"),
    ("itwar ko", "2026-11-22"),
    ("कल नहीं परसों", "2026-11-22"),
    ("अगले हफ्ते बुधवार", "2026-11-25"),
    ("क्रिसमस", "2026-12-25"),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_day_by_its_name_or_number(text: str, expected: str) -> None:
    value = first(text, "date", "date")
    assert value is not None
    assert (value.value, value.ambiguous) == (expected, False)


def test_a_lunar_holiday_is_known_in_years_that_are_settled_and_in_later_ones() -> None:
    assert first("दिवाली", "date") is not None
    later = Moment(datetime(2027, 6, 1, 10, 0), "Asia/Kolkata")  # noqa: DTZ001 - a wall clock
    heard = understand("diwali", asked="date", region="IN", language="hi", moment=later)
    assert [value.kind for value in heard.values] == ["date"]


OTHERS = [
    ("सुबह दस से बारह बजे के बीच", "time_range", "10:00/12:00"),
    ("सोमवार से बुधवार तक", "date_range", "2026-11-23/2026-11-25"),
    ("is hafte", "date_range", "2026-11-16/2026-11-22"),
    ("अगले महीने", "date_range", "2026-12-01/2026-12-31"),
    ("subah 11 baje se pehle", "time_range", "../11:00"),
    ("shaam paanch baje ke baad", "time_range", "17:00/.."),
    ("करीब सुबह नौ बजे", "time_range", "08:30/09:30"),
    ("डेढ़ घंटा", "duration", "PT1H30M"),
    ("saadhe teen ghante", "duration", "PT3H30M"),
    ("पौने दो घंटे", "duration", "PT1H45M"),
    ("आधा घंटा", "duration", "PT30M"),
    ("हम चार लोग हैं", "party_size", "4"),
    ("table for do log", "party_size", "2"),
    ("पाँच सौ रुपये", "money", "50000 INR"),
    ("do lakh rupaye", "money", "20000000 INR"),
]


@pytest.mark.parametrize(("text", "kind", "expected"), OTHERS)
def test_ranges_lengths_people_and_money(text: str, kind: str, expected: str) -> None:
    value = first(text, kind=kind)
    assert value is not None
    assert value.value == expected


PHONES = [
    "शून्य बाईस पचपन पचास शून्य एक तेईस",
    "zero double two triple five zero zero one two three",
    "ज़ीरो डबल टू ट्रिपल फाइव ज़ीरो ज़ीरो वन टू थ्री",
    "०२२ ५५५० ०१२३",
    "do do paanch paanch paanch shunya shunya ek do teen",
]


@pytest.mark.parametrize("text", PHONES)
def test_a_phone_in_words_of_both_languages_and_digits_of_both_scripts(text: str) -> None:
    value = first(text, "phone")
    assert value is not None
    assert (value.kind, value.value) == ("phone", "+912255500123")


NAMES = [
    ("मेरा नाम प्रिया शर्मा है", "प्रिया शर्मा"),
    ("mera naam Rohit Saxena hai", "Rohit Saxena"),
    ("गीता नायर बोल रही हूँ", "गीता नायर"),
    ("Rakesh Verma", "Rakesh Verma"),
    ("जी हाँ नाम है सौरभ बनर्जी", "सौरभ बनर्जी"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_name_is_heard_as_it_was_said(text: str, expected: str) -> None:
    value = first(text, "name", "name")
    assert value is not None
    assert value.value == expected


def test_letters_by_their_english_names_in_devanagari_spell_a_name() -> None:
    value = first("ए एम आई टी", "first_name", "name")
    assert value is not None
    assert value.value == "Amit"


def test_a_digit_can_be_counted() -> None:
    value = first("zero do baar do teen baar paanch zero zero ek do teen", "phone")
    assert value is not None
    assert value.value == "+912255500123"
