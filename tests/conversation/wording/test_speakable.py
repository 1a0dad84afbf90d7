"""Texts of models and tenants as speech: nothing is spoken that nobody can say."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.conversation.wording.chunks import chunks, released
from parley.conversation.wording.pauses import Pauses
from parley.conversation.wording.speakable import SPEAKABLE_MAX_CHARS, prepared, speakable
from parley.conversation.wording.spoken import Manner

TODAY = date(2026, 11, 20)
EN = Manner(today=TODAY)
DE = Manner(language="de", today=TODAY, region="DE")
HI = Manner(language="hi", today=TODAY, region="IN")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("**Hello** Ann! 😊", "Hello Ann!"),
        ("Hello [NAME], {{x}} please hold.", "Hello, please hold."),
        ('{"tool": "book", "args": {"day": 1}} It is noted.', "It is noted."),
        ('[{"a": 1}, {"b": 2}]', ""),
        ("It is {unclosed and goes on", "It is"),
        ("```py\nx = 1\n``` Okay.", "Okay."),
        ("Run `parley serve` now.", "Run parley serve now."),
        ("# Prices\n- a cut\n- a wash\n", "Prices. a cut. a wash. "),
        ("1. Come in.\n2. Sit down.", "Come in. Sit down."),
        ("See [our page](https://example.com/x) now :)", "See our page now"),
        ("![a cat](cat.png) Done.", "Done."),
        ('Hold on <break time="1s"/> please, <b>Ann</b>.', "Hold on please, Ann."),
        ("Yes &amp; no", "Yes and no"),
        ("| day | time |\n|---|---|\n| Monday | noon |", "day, time, Monday, noon,"),
        ("some_snake_case and _stress_", "some_snake_case and stress"),
        ("2 - 1 - 3 -  - 4", "2 - 1 - 3 -  - 4"),
        ("*It* is 2 - 1 -  - 4.", "It is 2 - 1 -  - 4."),
        ("<think>The user wants it. So I say yes.</think> Yes.", "Yes."),
        ("<think>This has no end.", ""),
        ("Hello %NAME% and ${name} and $FIRST_NAME.", "Hello and and."),
    ],
)
def test_what_nobody_can_say_is_left_out(text: str, said: str) -> None:
    assert speakable(text, EN).strip() == said.strip()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It costs $120.50.", "It costs 120 dollars and 50 cents."),
        ("It is $5 million.", "It is 5 million dollars."),
        ("We open at 9 a.m. and close at 17:30.", "We open at 9 a.m. and close at 5:30 p.m."),
        ("We are there 9am-5pm.", "We are there 9 a.m. to 5 p.m."),
        ("At 3:30, or at 12 p.m. sharp", "At 3:30, or at 12 p.m. sharp"),
        ("Call (212) 555-0144.", "Call 2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 4 - 4."),
        ("Mail ann@example.com.", "Mail A - N - N - at - example - dot - com."),
        ("See example.com/book.", "See example dot com slash book."),
        ("Your code is 8392014.", "Your code is 8 - 3 - 9 -  - 2 - 0 - 1 -  - 4."),
        (
            "Take 2.5 mg, e.g. at 5°C.",
            "Take 2 point 5 milligrams, for example at 5 degrees Celsius.",
        ),
        ("20% off, and so on etc.", "20 percent off, and so on and so on."),
        ("Dr. Lee sees 1,200 people.", "Doctor Lee sees 1200 people."),
        ("On 12/25/2026 at noon", "On Friday, December 25th at noon"),
        ("Yes — or on 2026-12-25T15:30.", "Yes, or on Friday, December 25th at 3:30 p.m."),
        ("Covid-19 in 2026, H1N1, room 555", "Covid-19 in 2026, H1N1, room 555"),
        ("Black/white and/or none", "Black or white or none"),
        ("Mon-Fri 9-5, 10 a.m. - 5 p.m.", "Monday to Friday 9 to 5, 10 a.m. to 5 p.m."),
        ("$1,200/mo, ~5 items, #3", "1200 dollars per month, about 5 items, number 3"),
        ("5:00 or 00:30", "5 o'clock or 12:30 a.m."),
        ("It is 5 min. away.", "It is 5 minutes away."),
        ("On Tuesday, 12/01/2026", "On Tuesday, December 1st"),
        ("Dial 1-800-555-0199.", "Dial 8 - 0 - 0 -  - 5 - 5 - 5 -  - 0 - 1 - 9 - 9."),
        ("Ref: AB-12345", "Ref: A - B - hyphen - 1 - 2 - 3 - 4 - 5"),
        ("2 units = $.50 @ noon", "2 units is 50 cents at noon"),
    ],
)
def test_english_is_said_as_it_is_meant(text: str, said: str) -> None:
    assert speakable(text, EN) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Das kostet 120,50 € bzw. 1.200 Euro.",
            "Das kostet 120 Euro 50 beziehungsweise 1200 Euro.",
        ),
        ("Am 3.12. um 15:30 Uhr", "Am 3. Dezember um 15 Uhr 30"),
        ("Am 25.12.2026 um 9 Uhr.", "Am Freitag, den 25. Dezember um 9 Uhr."),
        ("Tel. 030 23125 000", "Telefon 0 - 3 - 0 -  - 2 - 3 -  - 1 - 2 -  - 5 - 0 -  - 0 - 0"),
        ("Dr. Weber, z.B. ab 14 Uhr.", "Doktor Weber, zum Beispiel ab 14 Uhr."),
        ("20 % und 2,5 mg usw.", "20 Prozent und 2 Komma 5 Milligramm und so weiter."),
        ("Mo. bis Fr. 9-17 Uhr", "Montag bis Freitag 9 bis 17 Uhr"),
        ("die 3 am Ende", "die 3 am Ende"),
        ("Di., 01.12.2026, 14:00 Uhr", "Dienstag, den 1. Dezember, 14 Uhr"),
        ("Mo-Fr, 20,- €/Std., § 5", "Montag bis Freitag, 20 Euro pro Stunde, Paragraf 5"),
        ("Dr. med. Weber, u. U. am 3. Mai", "Doktor Weber, unter Umständen am 3. Mai"),
    ],
)
def test_german_is_said_as_it_is_meant(text: str, said: str) -> None:
    assert speakable(text, DE) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("कीमत ₹500 है।", "कीमत 500 रुपये है।"),
        ("सुबह 10:30 बजे, डॉ. शर्मा", "सुबह 10 बजकर 30 मिनट, डॉक्टर शर्मा"),
        ("₹500/- प्रति दिन", "500 रुपये प्रति दिन"),
        ("25/12/2026 को 20%", "शुक्रवार, 25 दिसंबर को 20 प्रतिशत"),
        ("+91 98765 43210", "9 - 8 - 7 - 6 - 5 -  - 4 - 3 - 2 - 1 - 0"),
    ],
)
def test_hindi_is_said_as_it_is_meant(text: str, said: str) -> None:
    assert speakable(text, HI) == said


def test_names_are_spoken_as_the_pack_says() -> None:
    manner = Manner(names={"HydraFacial MD": "Hydra Facial M D"})
    assert speakable("A HydraFacial MD?", manner) == "A Hydra Facial M D?"


def test_speech_markup_stays_only_for_voices_that_read_it() -> None:
    text = 'Hold <break time="1s"/> on, <b>Ann</b>.'
    assert speakable(text, Manner(pauses=Pauses("SSML"))) == 'Hold <break time="1s"/> on, Ann.'
    assert speakable(text, EN) == "Hold on, Ann."


@given(
    st.text(alphabet="ab1 .,-*_#`{}[]<>|~\\^\n&;:😀@$%/\"'()", max_size=120)
    | st.text(max_size=200),
    st.sampled_from([EN, DE, HI]),
)
def test_no_markup_ever_comes_through(text: str, manner: Manner) -> None:
    said = speakable(text, manner)
    assert not re.search(r"[*#`^\\|<>\[\]{}~\U0001f000-\U0001faff]", said)


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("It is $120.50 now.", "120 dollars and 50 cents"),
        ("We close at 3:30 pm today.", "3:30 p.m."),
        ("Come on 12/25/2026 please.", "Friday, December 25th"),
        ("Come on Friday, December 25th please.", "Friday, December 25th"),
        ("Write to ann@example.com soon.", "A - N - N - at - example - dot - com"),
        ("Dial (212) 555-0144 today.", "2 - 1 - 2 -  - 5 - 5 - 5 -  - 0 - 1 - 4 - 4"),
    ],
)
def test_a_protected_span_is_never_cut(text: str, span: str) -> None:
    pieces = [released(piece) for piece in chunks(prepared(text, EN), 60, 12)]
    assert "".join(pieces) == speakable(text, EN)
    assert sum(span in piece for piece in pieces) == 1


def test_a_text_beyond_all_patience_is_cut() -> None:
    assert len(speakable("so " * SPEAKABLE_MAX_CHARS, EN)) <= SPEAKABLE_MAX_CHARS
