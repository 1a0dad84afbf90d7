from datetime import timedelta

import pytest
from jinja2 import Environment
from tests.postgres import NOW

from parley.web.console.formats import FILTERS, phone_masked
from parley.web.console.texts import Language, Texts

TEXTS = Texts.load()


def shown(
    filter_: str, value: object, language: Language = "en", zone: str = "Europe/Berlin"
) -> str:
    templates = Environment(autoescape=True)
    templates.filters.update(FILTERS)
    return templates.from_string(f"{{{{ value|{filter_} }}}}").render(
        value=value, language=language, zone=zone, now=NOW,
        text=lambda key, **values: TEXTS.say(language, key, **values),
    )  # fmt: skip


def words(html: str) -> str:
    return html.partition(">")[2].partition("<")[0]


@pytest.mark.parametrize(
    ("language", "told"), [("en", "20 Nov 2026, 17:30"), ("de", "20.11.2026, 17:30")]
)
def test_an_instant_is_told_in_the_tenants_zone(language: Language, told: str) -> None:
    html = shown("at", NOW, language)
    assert words(html) == told
    assert 'datetime="2026-11-20T16:30:00+00:00"' in html
    assert f'title="{told}:00 CET"' in html


def test_a_zone_that_this_machine_lacks_is_utc() -> None:
    assert words(shown("clock", NOW, zone="Mars/Base")) == "16:30:00"


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (timedelta(seconds=3), "just now"),
        (timedelta(seconds=70), "1 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=3, minutes=10), "3 h ago"),
        (timedelta(days=1, hours=2), "yesterday"),
        (timedelta(days=5), "5 days ago"),
        (timedelta(days=8), "12 Nov 2026"),
        (-timedelta(hours=2), "in 2 h"),
        (-timedelta(days=1), "tomorrow"),
    ],
)
def test_an_instant_is_told_by_its_distance(ago: timedelta, told: str) -> None:
    assert words(shown("ago", NOW - ago)) == told


@pytest.mark.parametrize(
    ("filter_", "value", "language", "told"),
    [
        ("number", 1234567, "en", "1,234,567"),
        ("number", 1234567, "de", "1.234.567"),
        ("number(2)", 1234.5, "de", "1.234,50"),
        ("milliseconds", 240, "en", "240 ms"),
        ("milliseconds", 1840, "en", "1.8 s"),
        ("milliseconds", 1840, "de", "1,8 s"),
        ("milliseconds", 125_000, "en", "2:05"),
        ("milliseconds", 3_725_000, "en", "1:02:05"),
    ],
)
def test_numbers_and_durations_are_written_as_the_language_does(
    filter_: str, value: float, language: Language, told: str
) -> None:
    assert shown(filter_, value, language) == told


def test_of_a_phone_number_only_the_end_is_shown() -> None:
    assert phone_masked("+12125550123") == "••• 0123"
    assert phone_masked("") == ""
