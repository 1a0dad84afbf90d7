"""The sentences of the front desk: what they say, how they say it, and what they never say."""

import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from parley.bookings.wording import SPOKEN_MAX, Sentence, Value, spoken_when, tell, told, wording
from parley.conversation.hearing.english import times as english
from parley.conversation.hearing.german import times as german
from parley.conversation.hearing.hindi import times as hindi
from parley.conversation.wording.guard import Rules, check
from parley.conversation.wording.sentences import sentences
from parley.conversation.wording.spoken import Manner

LANGUAGES = ("en", "de", "hi")
TODAY = date(2026, 11, 20)
KEYS = sorted(wording("en").sentences)
VALUES: dict[str, Value] = {
    "business": "Salon Linde",
    "count": "3",
    "day": "2026-11-24",
    "duration": "PT45M",
    "existing": "2026-11-24T15:00",
    "fee": "1500 EUR",
    "holiday": "Christmas Eve",
    "hours": "24",
    "intervals": ("09:00/12:00", "14:00/18:00"),
    "name": "Maria Klein",
    "names": ("Massage", "Botox"),
    "new": "2026-11-24T17:00",
    "next": "2026-11-26T09:00",
    "note": "Please come a bit early",
    "offers": ("2026-11-24T10:00", "2026-11-24T10:45"),
    "old": "2026-11-24T15:30",
    "options": ("Massage", "Botox"),
    "phone_last4": "0142",
    "price": "4500 EUR",
    "price_from": "2550 EUR",
    "proposal": "2026-12-01",
    "question": "Do you take pills",
    "salutation": "Anna Weber",
    "service": "Botox",
    "staff": "Dr. Anna Weber",
    "start": "2026-11-24T15:30",
    "time": "02:30",
    "until": "2027-02-18",
    "when": "2026-11-24T15:30",
    "window": "morning",
    "wish": "afternoon",
}
ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata")]
FORBIDDEN = re.compile(
    r"(?i)\b(api|systems?|databases?|datenbank\w*|errors?|(?<!area )codes?|fehler\w*|server"
    r"|cal\.?com|null|technical|technisch\w*|problem\w*|status|tool|function|funktion\w*|json|timeout"
    r"|du|dir|dich|dein\w*)\b|सिस्टम|डेटाबेस|एरर|कोड|तकनीकी|सर्वर|तुम|तेरा"
)
COLLOQUIAL = re.compile(
    r"(?i)\b(halb|viertel|dreiviertel|fünf vor|zehn nach|half|quarter|past|to)\b"
    r"|साढ़े|सवा|पौने|डेढ़|ढाई"
)


def manner(language: str, today: date = TODAY) -> Manner:
    return Manner(language=language, today=today)


def places(language: str, key: str) -> list[list[str]]:
    return [[slot for slot, _ in one.places] for one in wording(language).sentences[key]]


def said(language: str, key: str, **values: Value) -> str:
    return tell(Sentence(key, values), manner(language))


def said_with(language: str, key: str, slots: list[str], vary: int = 0) -> str:
    return tell(Sentence(key, {slot: VALUES[slot] for slot in slots}), manner(language), vary)


def all_said(language: str, key: str) -> list[str]:
    """Every variant of a key, with values."""
    demands = places(language, key)
    return [
        said_with(language, key, slots, demands[:number].count(slots))
        for number, slots in enumerate(demands)
    ]


@pytest.mark.parametrize("language", ["de", "hi"])
def test_every_language_has_the_same_sentences(language: str) -> None:
    assert sorted(wording(language).sentences) == KEYS
    assert wording(language).parts.keys() == wording("en").parts.keys()


@pytest.mark.parametrize("key", KEYS)
def test_variants_demand_the_same_values_in_every_language(key: str) -> None:
    first, second, third = (
        [sorted(slots) for slots in places(language, key)] for language in LANGUAGES
    )
    assert first == second == third


@pytest.mark.parametrize("key", KEYS)
def test_variants_stand_in_the_order_of_what_they_demand(key: str) -> None:
    counts = [len(slots) for slots in places("en", key)]
    assert counts == sorted(counts, reverse=True)


@pytest.mark.parametrize("key", KEYS)
def test_every_variant_can_be_reached_and_says_its_values(key: str) -> None:
    for language in LANGUAGES:
        spoken = all_said(language, key)
        assert len(set(spoken)) == len(spoken)
        for words, slots in zip(spoken, places(language, key), strict=True):
            for slot in {"service", "name", "business"} & set(slots):
                assert str(VALUES[slot]) in words


def test_every_part_of_the_day_that_is_heard_has_its_words() -> None:
    heard = {part for table in (english, german, hindi) for part in table.TIMES.parts}
    assert heard <= wording("en").parts.keys()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_short_whole_and_asks_one_thing(language: str, key: str) -> None:
    for words in all_said(language, key):
        assert words.endswith(("?", "।") if language == "hi" else ("?", "."))
        assert len([one for one in sentences(words, language) if one.strip()]) <= 2
        assert words.count("?") <= 1
        assert "?" not in words[:-1]
        assert not re.search(r"[{}<>|\u00a0]|\s\s|(?<![ap]\.m)[.?।]{2}|\s[.,?।]", words)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_plain_and_says_no_word_of_the_machine(language: str, key: str) -> None:
    for words in all_said(language, key):
        assert not FORBIDDEN.search(words)
        for one in sentences(words, language):
            assert check(one.strip(), language, Rules()).faults == ()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_year_is_said_of_another_year_alone(language: str, key: str) -> None:
    for words, slots in zip(all_said(language, key), places(language, key), strict=True):
        assert ("2027" in words) == ("until" in slots)
        assert "2026" not in words


@pytest.mark.parametrize(
    ("language", "key", "values", "words"),
    [
        (
            "de",
            "slot.offers",
            {"offers": ("2026-11-24T10:00", "2026-11-24T10:45", "2026-11-24T14:00")},
            (
                "Ich hätte Dienstag, den 24. November um 10 Uhr, 10 Uhr 45 oder 14 Uhr. "
                "Passt Ihnen das?"
            ),
        ),
        (
            "en",
            "slot.offers",
            {"offers": ("2026-11-24T10:00", "2026-11-25T09:00", "2026-11-24T14:00")},
            (
                "I have Tuesday, November 24th at 10 a.m. or 2 p.m., or Wednesday, November 25th "
                "at 9 a.m. Would that work for you?"
            ),
        ),
        (
            "hi",
            "slot.offers",
            {"offers": ("2026-11-24T10:00", "2026-11-25T15:30")},
            (
                "मंगलवार, 24 नवंबर को सुबह 10 बजे या बुधवार, 25 नवंबर को दोपहर 3 बजकर 30 मिनट का "
                "समय ख़ाली है। क्या यह आपके लिए ठीक रहेगा?"
            ),
        ),
        (
            "de",
            "slot.taken",
            {"start": "2026-11-24T15:30", "offers": ("2026-11-24T16:00",)},
            "15 Uhr 30 ist leider schon belegt. Passt Ihnen Dienstag, den 24. November um 16 Uhr?",
        ),
        (
            "de",
            "slot.taken",
            {"start": "2026-11-24T15:30", "offers": ("2026-11-25T16:00",)},
            (
                "Dienstag, den 24. November um 15 Uhr 30 ist leider schon belegt. Passt Ihnen "
                "Mittwoch, den 25. November um 16 Uhr?"
            ),
        ),
        (
            "en",
            "slot.taken",
            {"start": "2026-11-24T15:30", "offers": ()},
            (
                "I am sorry, Tuesday, November 24th at 3:30 p.m. is taken. Shall I look for "
                "another time?"
            ),
        ),
        (
            "en",
            "when.candidates",
            {"options": ("2026-11-24T10:00", "2026-11-24T22:00")},
            "Do you mean Tuesday, November 24th at 10 a.m. or 10 p.m.?",
        ),
        (
            "en",
            "service.which",
            {"options": ("Cut", "Color", "Cut & Color")},
            "Do you mean Cut, Color or Cut and Color?",
        ),
        (
            "de",
            "service.which",
            {"options": ("Damenhaarschnitt", "Herrenhaarschnitt")},
            "Meinen Sie Damenhaarschnitt oder Herrenhaarschnitt?",
        ),
        (
            "de",
            "move.done",
            {"old": "2026-11-24T15:30", "new": "2026-11-24T17:00"},
            "Ihr Termin ist von Dienstag, den 24. November um 15 Uhr 30 auf 17 Uhr verlegt.",
        ),
        (
            "en",
            "slot.shift",
            {"wish": "late_afternoon", "offers": ("2026-11-24T10:00",)},
            (
                "I am sorry, nothing is free late in the afternoon. Would Tuesday, November 24th "
                "at 10 a.m. work for you instead?"
            ),
        ),
        (
            "de",
            "slot.shift",
            {"wish": "09:00/12:00"},
            "Leider ist von 9 Uhr bis 12 Uhr nichts mehr frei. Wann passt es Ihnen sonst?",
        ),
        (
            "de",
            "hours.day",
            {"day": "2026-11-24", "intervals": ("09:00/12:00", "14:00/18:30")},
            (
                "Am Dienstag, den 24. November haben wir von 9 Uhr bis 12 Uhr und von 14 Uhr bis "
                "18 Uhr 30 offen."
            ),
        ),
        (
            "de",
            "info.service",
            {"service": "Dauerwelle", "duration": "PT2H15M", "price_from": "8900 EUR"},
            "Dauerwelle dauert 2 Stunden und 15 Minuten und kostet ab 89 Euro.",
        ),
        (
            "de",
            "cancel.deadline",
            {"hours": "1", "start": "2026-11-24T15:30"},
            (
                "Absagen geht bis eine Stunde vor dem Termin, und Ihrer ist am Dienstag, den "
                "24. November um 15 Uhr 30. Sollen wir Sie dazu zurückrufen?"
            ),
        ),
        (
            "en",
            "callback.queued",
            {"phone_last4": "0142", "window": "tomorrow afternoon"},
            "We will call you back on the number ending in 0 - 1 - 4 - 2, tomorrow afternoon.",
        ),
        (
            "en",
            "query.one",
            {"start": "2026-11-24T15:30", "service": "Botox", "staff": "Dr. Weber"},
            ("You are booked on Tuesday, November 24th at 3:30 p.m.: Botox with Doctor Weber."),
        ),
    ],
)
def test_values_are_said_as_a_receptionist_says_them(
    language: str, key: str, values: dict[str, Value], words: str
) -> None:
    assert said(language, key, **values) == words


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("24", "Verlegen geht bis 24 Stunden vor dem Termin."),
        ("1", "Verlegen geht bis eine Stunde vor dem Termin."),
        ("1.5", "Verlegen geht bis eine Stunde und 30 Minuten vor dem Termin."),
        ("0.25", "Verlegen geht bis 15 Minuten vor dem Termin."),
        ("PT48H", "Verlegen geht bis 48 Stunden vor dem Termin."),
        ("0", "Zum Verlegen ist es leider zu spät."),
        ("", "Zum Verlegen ist es leider zu spät."),
    ],
)
def test_hours_before_are_said_as_a_duration(hours: str, words: str) -> None:
    expected = f"{words} Sollen wir Sie dazu zurückrufen?"
    assert said("de", "move.deadline", hours=hours) == expected


@pytest.mark.parametrize(
    ("language", "holiday", "words"),
    [
        ("en", "Christmas Day (observed)", "Tuesday, November 24th is Christmas Day, and we "),
        ("en", "Diwali; Kali Puja", "Tuesday, November 24th is Diwali, and we "),
        ("de", "Corpus Christi", "Dienstag, den 24. November ist Fronleichnam, da "),
        ("de", "Betriebsausflug", "Dienstag, den 24. November ist Betriebsausflug, da "),
        ("de", "", "Dienstag, den 24. November ist ein Feiertag, da "),
        ("hi", "Diwali; Kali Puja", "मंगलवार, 24 नवंबर को दीवाली की छुट्टी है।"),
    ],
)
def test_a_holiday_has_its_name_in_the_language(language: str, holiday: str, words: str) -> None:
    assert said(language, "hours.holiday", day="2026-11-24", holiday=holiday).startswith(words)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Do you take pills", "One more question: Do you take pills?"),
        ("Do you take pills?", "One more question: Do you take pills?"),
        ("Please tell me your age.", "One more question: Please tell me your age."),
    ],
)
def test_a_question_of_the_business_keeps_its_own_mark(question: str, words: str) -> None:
    assert said("en", "book.question", question=question) == words


def test_a_time_that_ends_in_a_stop_ends_no_question() -> None:
    assert said("en", "service.confirm", service="3 p.m.") == "Do you mean 3 p.m.?"


def test_what_is_not_known_is_not_said() -> None:
    start = "2026-11-24T15:30"
    for staff in ("", ()):
        words = said("en", "book.done", service="Botox", start=start, staff=staff)
        assert words == "You are booked for Botox on Tuesday, November 24th at 3:30 p.m."


def test_a_stranger_hears_the_same_whatever_exists() -> None:
    for language in LANGUAGES:
        assert places(language, "query.refused") == [[]]


def test_another_number_chooses_another_wording_of_the_same() -> None:
    sentence = Sentence("slot.taken", {"start": VALUES["start"], "offers": VALUES["offers"]})
    for language in LANGUAGES:
        first, second, third = (tell(sentence, manner(language), vary) for vary in range(3))
        assert first == third != second


def test_a_list_is_said_as_far_as_it_can_be_kept_in_mind() -> None:
    names = tuple(f"Room {letter}" for letter in "ABCDEFG")
    words = said("en", "service.which", options=names)
    assert [name for name in names if name in words] == list(names[:SPOKEN_MAX])


@pytest.mark.parametrize(("key", "values"), [("no.such", {}), ("book.done", {"service": "Botox"})])
def test_a_sentence_that_cannot_be_said_is_our_fault(key: str, values: dict[str, Value]) -> None:
    with pytest.raises(KeyError, match=key):
        said("en", key, **values)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de-AT", "Das ist notiert."),
        ("hi-IN", "यह लिख लिया है।"),
        ("fr", "That is noted."),
        ("", "That is noted."),
    ],
)
def test_a_language_tag_finds_its_language_or_english(language: str, words: str) -> None:
    assert said(language, "outcome.noted") == words


@given(value=st.text(max_size=400), language=st.sampled_from(LANGUAGES))
def test_nothing_that_a_caller_says_can_break_a_sentence(value: str, language: str) -> None:
    words = said(language, "book.name_is_staff", name=f"A {value} {{start}} {{{{new_date}}}}")
    assert not re.search(r"[{}\n\r\t]", words)
    assert words.endswith("?")
    assert len(words) < 2_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_minute_of_the_day_is_told_as_people_do_among_themselves(language: str) -> None:
    for minute in range(24 * 60):
        words = spoken_when(time(*divmod(minute, 60)), manner(language))
        assert words
        assert not COLLOQUIAL.search(words)


def test_every_minute_in_german_is_an_hour_and_its_minutes() -> None:
    for minute in range(24 * 60):
        hour, rest = divmod(minute, 60)
        words = spoken_when(time(hour, rest), manner("de"))
        assert words == (f"{hour} Uhr {rest}" if rest else f"{hour} Uhr")


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (
            datetime(2026, 11, 24, 15, 30, 20, tzinfo=ZoneInfo("Europe/Berlin")),
            "Dienstag, den 24. November um 15 Uhr 30",
        ),
        (date(2026, 11, 24), "Dienstag, den 24. November"),
        (date(2027, 1, 4), "Montag, den 4. Januar 2027"),
        (time(15, 30), "15 Uhr 30"),
    ],
)
def test_a_datetime_a_date_and_a_time_are_spoken_by_their_kind(
    start: date | time, words: str
) -> None:
    assert spoken_when(start, manner("de")) == words


def test_a_time_in_an_answer_brings_its_offset_its_weekday_and_its_words() -> None:
    start = datetime(2026, 11, 24, 15, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert told(start, manner("hi")) == {
        "iso": "2026-11-24T15:30:00+01:00",
        "date": "2026-11-24",
        "time": "15:30",
        "weekday": "tuesday",
        "weekday_de": "Dienstag",
        "weekday_local": "मंगलवार",
        "spoken": "मंगलवार, 24 नवंबर को दोपहर 3 बजकर 30 मिनट",
    }


def test_a_day_in_an_answer_has_no_time() -> None:
    assert told(date(2026, 11, 24), manner("en")) == {
        "iso": "2026-11-24",
        "date": "2026-11-24",
        "time": "",
        "weekday": "tuesday",
        "weekday_de": "Dienstag",
        "weekday_local": "Tuesday",
        "spoken": "Tuesday, November 24th",
    }


@given(st.datetimes(timezones=st.sampled_from(ZONES)))
def test_the_weekday_of_an_answer_is_that_of_its_date(at: datetime) -> None:
    answer = told(at, manner("de"))
    assert date.fromisoformat(answer["date"]).strftime("%A").lower() == answer["weekday"]
    assert answer["spoken"].startswith(answer["weekday_de"])
    assert datetime.fromisoformat(answer["iso"]).utcoffset() == at.utcoffset()


@pytest.mark.parametrize(("language", "country"), [("de", "DE"), ("de", "AT"), ("hi", "IN")])
def test_holidays_of_countries_that_speak_it_have_names(language: str, country: str) -> None:
    known = wording(language).holidays
    regions = [None] if country == "IN" else [None, *country_holidays(country).subdivisions]
    for region in regions:
        named = country_holidays(country, region, years=(2026, 2027), language="en_US")
        assert {re.sub(r" ?[;(].*", "", name) for name in named.values()} <= known.keys()


def test_a_language_is_read_once() -> None:
    assert all(wording(language) is wording(language) for language in LANGUAGES)
