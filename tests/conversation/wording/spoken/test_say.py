"""Every kind of value in every language, and values that are none."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.spoken import KINDS, LANGUAGES, Manner, kind_of, say, table_of

TODAY = date(2026, 11, 20)
MANNERS = {
    "en": Manner(language="en", today=TODAY, region="US"),
    "de": Manner(language="de-DE", today=TODAY, region="DE"),
    "hi": Manner(language="hi", today=TODAY, region="IN"),
}


@pytest.mark.parametrize(
    ("kind", "value", "en", "de", "hi"),
    [
        (
            "date",
            "2026-12-25",
            "Friday, December 25th",
            "Freitag, den 25. Dezember",
            "शुक्रवार, 25 दिसंबर",
        ),
        (
            "date",
            "1987-02-01",
            "Sunday, February 1st, 1987",
            "Sonntag, den 1. Februar 1987",
            "रविवार, 1 फ़रवरी 1987",
        ),
        ("time", "15:30", "3:30 p.m.", "15 Uhr 30", "दोपहर 3 बजकर 30 मिनट"),
        ("time", "09:05", "9:05 a.m.", "9 Uhr 5", "सुबह 9 बजकर 5 मिनट"),
        ("time", "18:00", "6 p.m.", "18 Uhr", "शाम 6 बजे"),
        ("time", "12:00", "noon", "12 Uhr", "दोपहर 12 बजे"),
        ("time", "00:00", "midnight", "0 Uhr", "रात 12 बजे"),
        (
            "datetime",
            "2026-12-25T15:30",
            "Friday, December 25th at 3:30 p.m.",
            "Freitag, den 25. Dezember um 15 Uhr 30",
            "शुक्रवार, 25 दिसंबर को दोपहर 3 बजकर 30 मिनट",
        ),
        (
            "time_range",
            "14:00/16:00",
            "from 2 p.m. to 4 p.m.",
            "von 14 Uhr bis 16 Uhr",
            "दोपहर 2 बजे से शाम 4 बजे तक",
        ),
        ("time_range", "15:00/..", "from 3 p.m. on", "ab 15 Uhr", "दोपहर 3 बजे से"),
        (
            "date_range",
            "../2026-12-25",
            "until Friday, December 25th",
            "bis Freitag, den 25. Dezember",
            "शुक्रवार, 25 दिसंबर तक",
        ),
        (
            "datetime_range",
            "2026-12-25T14:00/2026-12-25T16:00",
            "Friday, December 25th from 2 p.m. to 4 p.m.",
            "Freitag, den 25. Dezember von 14 Uhr bis 16 Uhr",
            "शुक्रवार, 25 दिसंबर को दोपहर 2 बजे से शाम 4 बजे तक",
        ),
        (
            "duration",
            "PT1H30M",
            "1 hour and 30 minutes",
            "eine Stunde und 30 Minuten",
            "एक घंटा और 30 मिनट",
        ),
        ("duration", "P2D", "2 days", "2 Tage", "2 दिन"),
        ("money", "12050 USD", "120 dollars and 50 cents", "120 Dollar 50", "120 डॉलर 50 सेंट"),
        ("money", "100 EUR", "1 euro", "ein Euro", "1 यूरो"),
        ("money", "50 INR", "50 paise", "50 Paisa", "50 पैसे"),
        ("money", "2000 JPY", "2000 yen", "2000 Yen", "2000 येन"),
        ("money", "1050 SEK", "10 point 50 SEK", "10 Komma 50 SEK", "10 दशमलव 50 SEK"),
        ("number", "1234567", "1,234,567", "1234567", "12,34,567"),
        ("party_size", "4", "4", "4", "4"),
        ("ordinal", "22", "22nd", "22.", "22वाँ"),
        ("ordinal", "11", "11th", "11.", "11वाँ"),
        (
            "phone",
            "+12125550123",
            "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3",
            "plus 1 -  - 2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3",
            "प्लस 1 -  - 2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 2 - 3",
        ),
        (
            "phone",
            "+493023125000",
            "plus 4 - 9 -  - 3 - 0 -  - 2 - 3 -  - 1 - 2 -  - 5 - 0 -  - 0 - 0",
            "0 - 3 - 0 -  - 2 - 3 -  - 1 - 2 -  - 5 - 0 -  - 0 - 0",
            "प्लस 4 - 9 -  - 3 - 0 -  - 2 - 3 -  - 1 - 2 -  - 5 - 0 -  - 0 - 0",
        ),
        (
            "email",
            "ann.lee7@example.com",
            "A - N - N - dot - L - E - E - 7 - at - example - dot - com",
            "A - N - N - Punkt - L - E - E - 7 - ät - example - Punkt - com",
            "A - N - N - डॉट - L - E - E - 7 - ऐट - example - डॉट - com",
        ),
        (
            "url",
            "https://www.example.com/book",
            "example dot com slash book",
            "example Punkt com Schrägstrich book",
            "example डॉट com स्लैश book",
        ),
        ("code", "AB12", "A - B - 1 - 2", "A - B - 1 - 2", "A - B - 1 - 2"),
        (
            "postcode",
            "10115",
            "1 - 0 - 1 -  - 1 - 5",
            "1 - 0 - 1 -  - 1 - 5",
            "1 - 0 - 1 -  - 1 - 5",
        ),
    ],
)
def test_a_value_is_said_in_each_language(kind: str, value: str, en: str, de: str, hi: str) -> None:
    assert {code: say(kind, value, manner) for code, manner in MANNERS.items()} == {
        "en": en,
        "de": de,
        "hi": hi,
    }


def test_the_year_is_said_where_today_is_not_known() -> None:
    assert say("date", "2026-12-25", Manner()) == "Friday, December 25th, 2026"


def test_a_spelled_name_keeps_signs_of_a_syllable_together() -> None:
    assert say("spelled", "रीना", MANNERS["hi"]) == "री - ना"


def test_other_voices_get_their_own_pauses() -> None:
    plain = Manner(pauses=Pauses("RAW_TEXT"))
    assert say("email", "a@b.com", plain) == "A, at, B, dot, com"


@given(st.sampled_from(KINDS), st.text(max_size=40), st.sampled_from(sorted(MANNERS)))
def test_nothing_that_is_said_raises(kind: str, value: str, code: str) -> None:
    assert isinstance(say(kind, value, MANNERS[code]), str)


@given(st.text(max_size=40))
def test_an_unknown_kind_is_said_as_it_is(value: str) -> None:
    assert say("shape", value, Manner()) == value


@given(st.dates(), st.times(), st.sampled_from(sorted(MANNERS)))
def test_every_moment_can_be_said(day: date, clock: object, code: str) -> None:
    said = say("datetime", f"{day.isoformat()}T{str(clock)[:5]}", MANNERS[code])
    assert str(day.day) in said
    assert "{" not in said


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2026-12-25", "date"),
        ("15:30", "time"),
        ("2026-12-25T15:30", "datetime"),
        ("../2026-12-25", "range"),
        ("14:00/16:00", "range"),
        ("12050 USD", "money"),
        ("PT1H30M", "duration"),
        ("+12125550123", "phone"),
        ("ann@example.com", "email"),
        ("4", ""),
        ("Ann Lee", ""),
        ("", ""),
        ("PATRICK", ""),
    ],
)
def test_a_canonical_value_shows_its_kind(value: str, kind: str) -> None:
    assert kind_of(value) == kind


def test_a_language_tag_with_a_region_finds_its_table() -> None:
    assert table_of("de-AT") is LANGUAGES["de"]
    assert table_of("fr") is LANGUAGES["en"]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_table_is_complete(code: str) -> None:
    table = LANGUAGES[code]
    assert (len(table.weekdays), len(table.months)) == (7, 12)
    assert table.signs.keys() == LANGUAGES["en"].signs.keys()
    assert table.durations.keys() == LANGUAGES["en"].durations.keys()
