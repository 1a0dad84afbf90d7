import pytest
from tests.conversation.hearing.german.hearing import OPENED, first, heard

DATES = [
    ("heute", "2025-11-19"),
    ("morgen", "2025-11-20"),
    ("übermorgen", "2025-11-21"),
    ("uebermorgen", "2025-11-21"),
    ("über morgen", "2025-11-21"),
    ("Übermorgen", "2025-11-21"),
    ("überübermorgen", "2025-11-22"),
    ("in drei Tagen", "2025-11-22"),
    ("gestern", "2025-11-18"),
    ("Freitag", "2025-11-21"),
    ("am Freitag", "2025-11-21"),
    ("diesen Freitag", "2025-11-21"),
    ("kommenden Freitag", "2025-11-21"),
    ("nächste Woche Dienstag", "2025-11-25"),
    ("Dienstag nächster Woche", "2025-11-25"),
    ("Dienstag nächste Woche", "2025-11-25"),
    ("Dienstag der nächsten Woche", "2025-11-25"),
    ("kommende Woche Dienstag", "2025-11-25"),
    ("diese Woche Freitag", "2025-11-21"),
    ("Sonntag diese Woche", "2025-11-23"),
    ("nächste Woche Sonntag", "2025-11-30"),
    ("übernächste Woche Montag", "2025-12-01"),
    ("Montag in zwei Wochen", "2025-12-01"),
    ("in einer Woche", "2025-11-26"),
    ("heute in einer Woche", "2025-11-26"),
    ("heute in acht Tagen", "2025-11-26"),
    ("in 14 Tagen", "2025-12-03"),
    ("in zwei Wochen", "2025-12-03"),
    ("in einem Monat", "2025-12-19"),
    ("am 15.", "2025-12-15"),
    ("am fünfzehnten", "2025-12-15"),
    ("25.11.", "2025-11-25"),
    ("25.11", "2025-11-25"),
    ("25. November", "2025-11-25"),
    ("fünfundzwanzigster November", "2025-11-25"),
    ("am fünfundzwanzigsten elften", "2025-11-25"),
    ("am siebenundzwanzigsten zwölften neunzehnhundertachtzig", "1980-12-27"),
    ("5.1.", "2026-01-05"),
    ("15.1.", "2026-01-15"),
    ("25.11.25", "2025-11-25"),
    ("25.11.2025", "2025-11-25"),
    ("2025-11-25", "2025-11-25"),
    ("2024-11-25", "2024-11-25"),
    ("25.11.2024", "2024-11-25"),
    ("Heiligabend", "2025-12-24"),
    ("Silvester", "2025-12-31"),
    ("Neujahr", "2026-01-01"),
    ("Ostermontag", "2026-04-06"),
    ("Nikolaus", "2025-12-06"),
    ("am zweiten Weihnachtsfeiertag", "2025-12-26"),
]


@pytest.mark.parametrize(("text", "date"), DATES)
def test_a_date_that_is_definite(text: str, date: str) -> None:
    value = first(text)
    assert value is not None
    assert (value.kind, value.value, value.ambiguous) == ("date", date, False)


@pytest.mark.parametrize(
    ("text", "date", "other"),
    [
        ("nächsten Freitag", "2025-11-21", "2025-11-28"),
        ("Dienstag, den 26. November", "2025-11-26", "2025-11-25"),
        ("diese Woche Dienstag", "2025-11-18", "2025-11-25"),
        ("Mittwoch", "2025-11-26", "2025-11-19"),
    ],
)
def test_a_date_that_names_two_days_is_marked(text: str, date: str, other: str) -> None:
    value = first(text)
    assert value is not None
    assert (value.value, value.ambiguous, value.alternatives) == (date, True, (other,))


def test_a_mere_weekday_is_today_first_while_the_business_is_open() -> None:
    value = first("Mittwoch", moment=OPENED)
    assert value is not None
    assert (value.value, value.alternatives) == ("2025-11-19", ("2025-11-26",))


@pytest.mark.parametrize("text", ["31. November", "guten Morgen", "Herr Freitag ist mein Name"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert [value for value in heard(text).values if value.kind.startswith("date")] == []


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("morgen früh", "datetime_range", "2025-11-20T06:00/2025-11-20T10:00"),
        ("morgen Vormittag", "datetime_range", "2025-11-20T09:00/2025-11-20T12:00"),
        ("morgen Abend", "datetime_range", "2025-11-20T17:00/2025-11-20T21:00"),
        ("heute früh", "datetime_range", "2025-11-19T06:00/2025-11-19T09:00"),
        ("morgen morgen", "datetime_range", "2025-11-20T06:00/2025-11-20T10:00"),
        ("Freitagabend", "datetime_range", "2025-11-21T17:00/2025-11-21T21:00"),
        ("morgens", "time_range", "06:00/10:00"),
        ("am Morgen", "time_range", "06:00/10:00"),
        ("vormittags", "time_range", "09:00/12:00"),
        ("mittags", "time_range", "11:30/14:00"),
        ("nachmittags", "time_range", "13:00/17:00"),
        ("abends", "time_range", "17:00/21:00"),
        ("nach Feierabend", "time_range", "16:30/21:00"),
        ("nächste Woche", "date_range", "2025-11-24/2025-11-30"),
        ("Anfang nächster Woche", "date_range", "2025-11-24/2025-11-25"),
        ("Mitte nächster Woche", "date_range", "2025-11-25/2025-11-27"),
        ("Ende nächster Woche", "date_range", "2025-11-27/2025-11-28"),
        ("am Wochenende", "date_range", "2025-11-22/2025-11-23"),
        ("zwischen den Jahren", "date_range", "2025-12-27/2025-12-31"),
        ("vom 20. bis 23.", "date_range", "2025-11-20/2025-11-23"),
        ("ab Montag", "date_range", "2025-11-24/.."),
        ("Ende des Monats", "date_range", "2025-11-21/2025-11-30"),
        ("bis Freitag", "date_range", "../2025-11-21"),
        ("ab 16 Uhr", "time_range", "16:00/.."),
        ("nach 16 Uhr", "time_range", "16:00/.."),
        ("gegen 14 Uhr", "time_range", "13:30/14:30"),
        ("eine Viertelstunde", "duration", "PT15M"),
        ("anderthalb Stunden", "duration", "PT1H30M"),
    ],
)
def test_a_range_and_a_part_of_the_day(text: str, kind: str, value: str) -> None:
    found = first(text)
    assert found is not None
    assert (found.kind, found.value, found.ambiguous) == (kind, value, False)


@pytest.mark.parametrize("text", ["9 bis 11", "zwischen 9 und 11", "von neun bis elf"])
def test_hours_from_one_to_another(text: str) -> None:
    found = first(text, moment=OPENED)
    assert found is not None
    assert (found.kind, found.value) == ("time_range", "09:00/11:00")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14 Uhr", "14:00"),
        ("14:00", "14:00"),
        ("14.00 Uhr", "14:00"),
        ("um 1400", "14:00"),
        ("vierzehn Uhr", "14:00"),
        ("15 Uhr 30", "15:30"),
        ("15:30", "15:30"),
        ("15.30", "15:30"),
        ("fünfzehn Uhr dreißig", "15:30"),
        ("um 15 30", "15:30"),
        ("12 Uhr", "12:00"),
        ("um zwölf", "12:00"),
        ("mittags um zwölf", "12:00"),
        ("Mitternacht", "00:00"),
        ("24 Uhr", "00:00"),
        ("0 Uhr", "00:00"),
        ("acht Uhr morgens", "08:00"),
        ("8 Uhr abends", "20:00"),
    ],
)
def test_a_time_that_is_definite(text: str, time: str) -> None:
    value = first(text)
    assert value is not None
    assert (value.kind, value.value, value.ambiguous) == ("time", time, False)


HOURS = [
    ("halb vier", "15:30", "03:30"),
    ("halb zehn", "09:30", "21:30"),
    ("viertel nach 9", "09:15", "21:15"),
    ("Viertel nach neun", "09:15", "21:15"),
    ("viertel vor 10", "09:45", "21:45"),
    ("viertel zehn", "09:15", "21:15"),
    ("drei viertel zehn", "09:45", "21:45"),
    ("dreiviertel zehn", "09:45", "21:45"),
    ("fünf vor halb zehn", "09:25", "21:25"),
    ("fünf nach halb zehn", "09:35", "21:35"),
    ("zehn vor drei", "14:50", "02:50"),
    ("zwanzig nach zwei", "14:20", "02:20"),
    ("um vier", "16:00", "04:00"),
    ("vier Uhr", "16:00", "04:00"),
    ("4 Uhr", "16:00", "04:00"),
    ("um eins", "13:00", "01:00"),
    ("ein Uhr", "13:00", "01:00"),
    ("ein Uhr dreißig", "13:30", "01:30"),
    ("Viertel vor eins", "12:45", "00:45"),
]


@pytest.mark.parametrize(("text", "time", "other"), HOURS)
def test_with_hours_the_time_that_a_person_there_means_comes_first(
    text: str, time: str, other: str
) -> None:
    value = first(text, moment=OPENED)
    assert value is not None
    assert (value.value, value.ambiguous, value.alternatives) == (time, True, (other,))


def test_without_hours_the_literal_time_comes_first() -> None:
    value = first("um vier")
    assert value is not None
    assert (value.value, value.alternatives) == ("04:00", ("16:00",))


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("morgen um 4", "2025-11-20T16:00"),
        ("heute 15 Uhr", "2025-11-19T15:00"),
        ("Freitagabend um acht", "2025-11-21T20:00"),
        ("24 Uhr Freitag", "2025-11-22T00:00"),
        ("am 21.04.2026 um 16:00 Uhr", "2026-04-21T16:00"),
        ("am Samstag, den 22. November um 10 Uhr", "2025-11-22T10:00"),
        ("am Donnerstag in der Früh um acht", "2025-11-20T08:00"),
        ("24.12. 15 Uhr", "2025-12-24T15:00"),
        ("24.12. 15:30", "2025-12-24T15:30"),
        ("24.12.2025 15:30", "2025-12-24T15:30"),
    ],
)
def test_a_date_with_its_time(text: str, instant: str) -> None:
    value = first(text, moment=OPENED)
    assert value is not None
    assert (value.kind, value.value) == ("datetime", instant)


def test_the_part_of_day_belongs_to_the_day_beside_it() -> None:
    values = [v for v in heard("Mittwoch oder Donnerstag Vormittag").values if not v.part]
    assert [value.kind for value in values] == ["date", "datetime_range"]


def test_what_was_corrected_is_gone() -> None:
    values = heard("am vierzehnten, nein am fünfzehnten").values
    assert [value.value for value in values if value.kind == "date"] == ["2025-12-15"]


def test_a_date_of_birth_lies_behind() -> None:
    value = first("12.3.65", asked="date_of_birth")
    assert value is not None
    assert value.value == "1965-03-12"


@pytest.mark.parametrize("text", ["am 29. März 2026 um 2 Uhr 30", "15.30"])
def test_the_digits_of_a_time_are_no_other_value(text: str) -> None:
    assert heard(text).value("digits") is None


def test_an_hour_that_the_clock_skips_or_repeats_is_marked() -> None:
    for text in ("am 29. März 2026 um 2 Uhr 30", "am 25. Oktober 2026 um 2 Uhr 30"):
        value = first(text)
        assert value is not None
        assert value.ambiguous
