"""What words for a day mean, for flows that ask for it by itself."""

import pytest
from tests.bookings.shop import OTHER_CALLER, Shop
from tests.bookings.shown import CUT, book, cut


@pytest.mark.parametrize(
    ("said", "iso"),
    [
        ({"date": "morgen", "time": "halb drei"}, "2026-11-26T14:30:00+01:00"),
        ({"date": "übermorgen"}, "2026-11-27"),
        ({"date": "Sonntag diese Woche"}, "2026-11-29"),
        ({"datetime": "2026-12-01T09:15:00+01:00"}, "2026-12-01T09:15:00+01:00"),
        ({"date": "24.12."}, "2026-12-24"),
    ],
    ids=str,
)
def test_words_are_told_as_a_date(shop: Shop, said: dict[str, str], iso: str) -> None:
    answer = shop.call().use("parse_date", **said)
    assert (answer["status"], answer["ambiguous"]) == ("ok", False)
    assert [one["iso"] for one in answer["resolved"]] == [iso]


def test_window_is_told_with_its_end(shop: Shop) -> None:
    answer = shop.call().use("parse_date", date="Freitag", time="vormittags")
    assert answer["window"] == {"from": "09:00", "until": "12:00"}
    assert answer["message"] == "Gut, Freitag, den 27. November von 9 Uhr bis 12 Uhr."


def test_week_is_told_day_by_day_and_asked_about_g090(shop: Shop) -> None:
    answer = shop.call().use("parse_date", date="nächste Woche")
    assert len(answer["resolved"]) == 7
    assert answer["message"].endswith("?")


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("blau", "needs_info"),
        ("", "needs_info"),
        ("24.10.2023", "needs_confirmation"),
        ("Mittwoch, den 28. November", "ambiguous"),
        ("31. Februar", "needs_info"),
    ],
)
def test_what_is_no_clear_day_is_asked_about(shop: Shop, said: str, status: str) -> None:
    answer = shop.call().use("parse_date", date=said)
    assert answer["status"] == status
    assert answer["message"].endswith("?")


def test_long_words_are_read_or_asked_about_g065(shop: Shop) -> None:
    said = "am Freitag in dieser Woche, wenn das bei Ihnen irgendwie ginge, bitte"
    assert shop.call().use("parse_date", date=said)["status"] in ("ok", "needs_info", "ambiguous")


LANGUAGES = {
    "de": (("Guten Tag, ich hätte gern einen Termin", "Freitag", "10 Uhr"), "Freitag"),
    "en": (("Hello, I would like an appointment please", "Friday", "10 am"), "Friday"),
    "hi": (("नमस्ते, मुझे अपॉइंटमेंट चाहिए", "शुक्रवार", "सुबह 10 बजे"), "शुक्रवार"),
}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_caller_is_understood_and_answered_in_their_language(shop: Shop, language: str) -> None:
    (heard, day, time), told = LANGUAGES[language]
    call = shop.call().heard(heard, heard)
    words = {"service": CUT["service"], "date": day, "time": time}
    answer = call.use("check_availability", **words)
    assert (answer["status"], answer["language"]) == ("available", language)
    assert answer["start"]["iso"] == "2026-11-27T10:00:00+01:00"
    assert told in answer["message"]
    assert answer["start"]["weekday_local"] == told
    booked = call.use("book_appointment", customer_name="Max Muster", confirm="yes")
    assert (booked["status"], booked["language"]) == ("booked", language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_caller_is_refused_in_their_language(shop: Shop, language: str) -> None:
    (heard, _, _), told = LANGUAGES[language]
    for staff in ("Udo", "Erika"):
        book(shop.call(caller=OTHER_CALLER), staff=staff, customer_name=f"Anna {staff}")
    answer = cut(shop.call().heard(heard, heard))
    assert (answer["reason"], answer["language"]) == ("taken", language)
    assert told in answer["message"]
