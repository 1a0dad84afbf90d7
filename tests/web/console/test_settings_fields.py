from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parley.catalogue.rules.policies import Policy, Ruling
from parley.conversation.hearing.moment import Hours, Interval
from parley.tenants.rules import Tenant
from parley.web.console import (
    settings_branch_form,
    settings_policy_form,
    settings_service_form,
    settings_staff_form,
)
from parley.web.console.forms import Form
from parley.web.console.settings_fields import Typed, differing, money_text, zones
from parley.web.console.settings_hours import overlapping, read_day, shown, shown_week, words
from parley.web.console.settings_page import DAYS, version

NINE = (time(9), time(12))
AFTERNOON = (time(13), time(18))
TENANT = Tenant("salon", "Salon", "DE", "Europe/Berlin", 30, datetime(2026, 11, 20, tzinfo=UTC))
STORED = {
    **settings_branch_form.fields_of(settings_branch_form.blank(TENANT)),
    **settings_staff_form.fields_of(settings_staff_form.blank("salon", "b1")),
    **settings_staff_form.absence_fields(datetime(2026, 11, 20, tzinfo=UTC).date()),
    **settings_service_form.fields_of(settings_service_form.blank("salon", "EUR")),
    **settings_policy_form.values_of(Policy(), "EUR"),
    "day": "", "day_hours": "", "day_name": "",
}  # fmt: skip

written = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)
odd = st.sampled_from(["9-12", "²", "٣", "1e9", "24:00", "0001-01-01", "9999-12-31", "-1", "1,5"])


def typed(**fields: str) -> Typed:
    return Typed(Form(fields))


@given(st.dictionaries(st.sampled_from(sorted(STORED)), written | odd))
def test_whatever_is_typed_is_shown_again_and_never_breaks_anything(fields: dict[str, str]) -> None:
    staff = settings_staff_form.blank("salon", "b1").staff
    branch = settings_branch_form.blank(TENANT)
    every = typed(**fields)
    settings_branch_form.read(every, branch)
    settings_branch_form.read_special(every, branch)
    settings_staff_form.read(every, staff, ["b1"], ["s1"])
    settings_staff_form.read_absence(every, staff, "Europe/Berlin")
    settings_service_form.read(every, settings_service_form.blank("salon", "EUR"), ["b1"], ["p1"])
    settings_policy_form.read(every, Ruling("tenant", "salon", Policy()), "EUR")
    assert {name: every.fields[name] for name in fields if fields[name].strip()} == {
        name: value.strip() if name not in ("price_from", "active", "bookable") else "on"
        for name, value in fields.items()
        if value.strip()
    }


@pytest.mark.parametrize(
    ("text", "intervals"),
    [
        ("09:00–12:00, 13:00–18:00", (NINE, AFTERNOON)),
        ("9-12 und 13-18", (NINE, AFTERNOON)),
        ("13-18, 9-12", (NINE, AFTERNOON)),
        ("9 bis 12 Uhr", (NINE,)),
        ("9am to 12pm", (NINE,)),
        ("18-24", ((time(18), time(0)),)),
        ("", ()),
        ("Geschlossen", ()),
        ("closed", ()),
        ("–", ()),
    ],
)
def test_hours_of_a_day_are_read_as_people_write_them(
    text: str, intervals: tuple[Interval, ...]
) -> None:
    read = typed(mon=text)
    assert read_day(read, "mon") == intervals
    assert read.faults == {}


@pytest.mark.parametrize("text", ["9", "soon", "18-9", "9-12, 11-13", "Sa 9-12", "25-26", "{", "["])
def test_hours_that_mean_nothing_for_a_day_are_refused(text: str) -> None:
    read = typed(mon=text)
    assert read_day(read, "mon") == ()
    assert set(read.faults) == {"mon"}


quarters = st.integers(0, 95).map(lambda n: time(n // 4, n % 4 * 15))


@given(st.lists(quarters, max_size=8, unique=True).map(sorted))
def test_hours_are_written_back_so_that_they_are_read_again(ends: list[time]) -> None:
    intervals = tuple(zip(ends[::2], ends[1::2], strict=False))
    assert read_day(typed(mon=words(intervals)), "mon") == intervals


def test_intervals_that_touch_do_not_overlap() -> None:
    assert not overlapping([NINE, (time(12), time(0))])
    assert overlapping([NINE, (time(11, 59), time(13))])


def test_the_bar_of_a_day_ends_at_midnight() -> None:
    late = shown([(time(18), time(0))], [(time(20), time(21))])
    assert [(s.start, s.minutes, s.kind) for s in late.stretches] == [
        (1080, 360, "open"),
        (1200, 60, "break"),
    ]
    assert shown_week({"open_mon": "what?"})["mon"].stretches == ()


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("45", "EUR", 4500), ("45.5", "EUR", 4550), ("45,05", "EUR", 4505), ("0", "EUR", 0),
        ("4500", "JPY", 4500), ("45.5", "JPY", None), ("1.234,50", "EUR", None),
        ("-1", "EUR", None), ("", "EUR", None), ("45 €", "EUR", None),
    ],
)  # fmt: skip
def test_amounts_are_read_into_minor_units(text: str, currency: str, minor: int | None) -> None:
    read = typed(price=text)
    assert read.money("price", currency) == minor
    assert bool(read.faults) == (minor is None and text != "")


@given(st.integers(0, 10**8), st.sampled_from(["EUR", "JPY"]))
def test_an_amount_that_is_written_is_read_as_itself(minor: int, currency: str) -> None:
    assert typed(price=money_text(minor, currency)).money("price", currency) == minor


def test_the_first_fault_of_a_field_counts() -> None:
    read = typed(name="x" * 201)
    assert read.needed("name") == ""
    assert read.faults["name"].key == "settings.fault_long"


def test_what_differs_is_told_of_fields_that_are_stored() -> None:
    assert differing({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "4"}) == {"b": "4"}


def test_a_version_changes_with_everything_that_is_stored() -> None:
    branch = settings_branch_form.blank(TENANT)
    fields = settings_branch_form.fields_of(branch)
    other = settings_branch_form.read(typed(**{**fields, "name": "x", "open_mon": "9-12"}), branch)
    assert version(branch) == version(settings_branch_form.blank(TENANT))
    assert version(branch) != version(other)
    assert other.hours == Hours(((NINE,), *((),) * (len(DAYS) - 1)))


def test_zones_are_those_that_people_choose_from() -> None:
    assert "Europe/Berlin" in zones()
    assert "EST5EDT" not in zones()
